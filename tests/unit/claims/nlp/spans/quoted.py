"""The quotes of the claims that become of words found in a written sentence."""

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Strength

JUDGED = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)


def quotes(text: str, *found: str, likely: float = 0.5, kind: Kind = Kind.EFFICACY) -> list[str]:
    places = [(text.index(words), text.index(words) + len(words)) for words in found]
    drafts = [Draft(0, *place, kind, *JUDGED[1:], marks={"claim": likely, "end": 0.4}) for place in places]
    return [claim.statement.quote for claim in finished(text, drafts)]
