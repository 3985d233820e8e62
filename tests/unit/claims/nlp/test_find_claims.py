"""What every reading of a text must hold: exact quotes, no crash, and the same claims however texts are grouped."""

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.nlp import EXTRACTOR_VERSION, find_claims, find_claims_in
from claims.vocabulary.statements import Effect, FoundClaim, Kind

ROOT = Path(__file__).resolve().parents[4]
ARTICLE = """Clinic opens in Tijuana

Umbilical cord mesenchymal stem cells reduced knee pain in 8 out of 10 patients after 12 weeks.
The treatment is not approved by the FDA. Some patients had a mild fever.
• Stem cells can repair cartilage and reduce inflammation.
One knee costs $4,800.

Contact us today!
"""
ODDITIES = st.sampled_from(
    [
        "stem cells cure diabetes 😀 ",
        "é̂ ",
        "الخلايا الجذعية ",
        "\r\n",
        "\ufeff",
        "\x00",
        "\u2028",
        "𝒮tem cells ",
        "İstanbul ",
        "\ud800",
        "\t",
        "ﬁbrosis ",
    ]
)


def check(text: str, found: list[FoundClaim]) -> None:
    for claim in found:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] == claim.statement.quote
        assert claim.statement.text
    places = [(claim.start, claim.end) for claim in found]
    assert places == sorted(set(places))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(ODDITIES, st.text(max_size=40), st.just(ARTICLE)), max_size=8))
def test_quotes_are_exact_on_any_text(parts: list[str]) -> None:
    text = "".join(parts)
    check(text, find_claims(text))


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\x00", "stem cells", "?", "stem cells\r\n\r\n" * 3, "\ufeffStem cells cure diabetes."]
)
def test_small_and_empty_texts(text: str) -> None:
    check(text, find_claims(text))


def test_an_article_yields_claims_with_their_attributes() -> None:
    found = find_claims(ARTICLE)
    check(ARTICLE, found)
    relief = next(claim.statement for claim in found if "reduced knee pain" in claim.statement.quote)
    assert (relief.kind, relief.effect, relief.negated) == (Kind.EFFICACY, Effect.BENEFIT, False)
    assert relief.therapies == ("uc-msc",)
    price = next(claim.statement for claim in found if "One knee" in claim.statement.quote)
    assert (price.kind, price.figures) == (Kind.ACCESS, ("$4,800",))
    status = next(claim.statement for claim in found if "FDA" in claim.statement.quote)
    assert (status.kind, status.negated) == (Kind.REGULATORY, True)
    assert "US" in status.jurisdictions
    assert not any("Contact us" in claim.statement.quote for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Whisk the eggs with the sugar until pale. Bake for 25 minutes at 180 degrees. It reduces the bitterness.",
        "Revenue rose 12% to $4.1 billion. Operating profit improved in all regions. The board approved a dividend.",
        "We use cookies to improve your experience. Accept all. Manage preferences.",
        "In the shoot apex, meristem divisions renew the plant. The root was shown to bend.",
        "The tablet reduced relapses by 40% in people with multiple sclerosis. It was approved by the FDA in 2019.",
    ],
)
def test_a_text_that_names_no_cell_therapy_holds_no_claim(text: str) -> None:
    assert find_claims(text * 5) == []


def test_claims_do_not_depend_on_the_other_texts() -> None:
    texts = [ARTICLE, ARTICLE.replace("knee", "hip"), "No therapy here.", ARTICLE[:200], ARTICLE * 4]
    alone = [find_claims(text) for text in texts]
    order = list(range(len(texts)))
    random.Random(7).shuffle(order)
    together = dict(zip(order, find_claims_in([texts[i] for i in order]), strict=True))
    assert [together[i] for i in range(len(texts))] == alone


READ_IT = "import sys; from claims.nlp import find_claims; print(find_claims(sys.stdin.read()))"


def test_claims_do_not_depend_on_the_number_of_threads() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", READ_IT],
            input=ARTICLE * 3,
            env=os.environ | {"OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads},
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for threads in ("1", "2")
    }
    assert len(found) == 1
    assert "FoundClaim" in found.pop()


def test_a_line_of_five_megabytes_is_read() -> None:
    text = "x" * 2_500_000 + " lorem ipsum" * 200_000
    assert find_claims(text) == []


def test_the_version_names_rules_and_model() -> None:
    assert re.fullmatch(r"rules-\d+ lexicons-[0-9a-f]{12} model-[0-9a-f]{12}", EXTRACTOR_VERSION)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Stem cells cure autism", Kind.EFFICACY),
        ("Stem cells cure stroke", Kind.EFFICACY),  # without a full stop it would look like a heading
        ("Bone marrow injections are better than steroid injections for knee arthritis", Kind.EFFICACY),
        ("CAR-T therapy causes neurotoxicity in some patients.", Kind.SAFETY),
        ("A cord blood transplant can cause graft-versus-host disease.", Kind.SAFETY),
        ("Donor transplants carry a risk of graft-versus-host disease.", Kind.SAFETY),
        ("Fat cells injected into the eye blinded three women.", Kind.SAFETY),
        ("Patients can lose their hair after HSCT.", Kind.SAFETY),
        ("Three patients got leukaemia after the gene therapy for sickle cell disease.", Kind.SAFETY),
        ("People have died after stem cell treatments abroad.", Kind.SAFETY),
        ("Sickle cell gene therapy gave two people leukaemia.", Kind.SAFETY),
        ("My knee swelled up for a week after stem cell injection for arthritis.", Kind.SAFETY),
        ("No one has ever been blinded by stem cells.", Kind.SAFETY),
        ("Two people with type 2 diabetes had heart attacks after stem cells.", Kind.SAFETY),
        ("A woman grew nasal tissue in her spine after olfactory stem cell surgery.", Kind.SAFETY),
        ("A transplant from a matched brother or sister cures sickle cell disease in most children.", Kind.EFFICACY),
        ("MultiStem failed to help stroke patients recover in a large trial.", Kind.EFFICACY),
    ],
)
def test_a_sentence_that_somebody_read_or_heard_is_a_claim_by_itself(sentence: str, kind: Kind) -> None:
    assert [claim.statement.kind for claim in find_claims(sentence)] == [kind]
    assert [claim.statement.kind for claim in find_claims(sentence, title=sentence)] == [kind]


@pytest.mark.parametrize("sentence", ["What are stem cells?", "Book your free stem cell consultation now."])
def test_a_sentence_that_states_nothing_is_none(sentence: str) -> None:
    assert find_claims(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "outcomes"),
    [
        ("Cord blood improves motor function in children with cerebral palsy.", ["motor function"]),
        ("Cord blood infusions improve speech and eye contact in children with autism.", ["speech", "eye contact"]),
    ],
)
def test_a_sentence_holds_a_claim_for_each_outcome_and_no_more(sentence: str, outcomes: list[str]) -> None:
    assert [claim.statement.outcome for claim in find_claims(sentence)] == outcomes


@pytest.mark.parametrize(
    ("text", "quote", "effect", "scope"),
    [
        ("My niece had stem cells for her diabetes and she hasn't needed insulin since.", "insulin", "benefit", "one"),
        ("Stem cells regrow cartilage, so you won't need a knee replacement.", "replacement", "benefit", None),
        ("Nearly all patients given Zynteglo no longer need transfusions for thalassaemia.", "need", "benefit", "some"),
        ("No gene therapy has ever helped anyone with thalassaemia stop transfusions.", "stop", "none", "all"),
    ],
)
def test_what_is_no_longer_needed_is_a_benefit(text: str, quote: str, effect: str, scope: str | None) -> None:
    (found,) = (claim.statement for claim in find_claims(text) if quote in claim.statement.quote)
    assert (found.kind, found.effect, found.scope) == (Kind.EFFICACY, effect, scope)


def test_how_ill_somebody_was_before_is_no_claim() -> None:
    found = find_claims(
        "I was nearly blind from macular degeneration. After stem cells in Lima I read the paper again."
    )
    assert [claim.statement.quote for claim in found] == ["I read the paper again"]


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("Fetal stem cells caused seizures in an autistic boy.", "one"),
        ("My patients walk again after stem cells for MS.", "all"),
    ],
)
def test_a_person_is_one_and_the_patients_of_who_speaks_are_not(sentence: str, scope: str) -> None:
    assert [claim.statement.scope for claim in find_claims(sentence)] == [scope]
