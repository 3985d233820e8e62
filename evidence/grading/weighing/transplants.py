"""What tells harms of one transplant from those of another: whose cells they are, altered or not, and chemotherapy."""

from collections.abc import Mapping

from claims.vocabulary import CONDITIONS
from evidence.grading.question import Question
from evidence.grading.tables.outcomes import Transplants


def is_another(therapy: str, asked: str, conditions: tuple[str, ...], transplants: Transplants) -> bool:
    """Whether its harms are not those of the transplant asked about: a donor's cells or one's own, altered or not."""
    known = transplants.known_of
    meant = asked if asked in known else _unsaid(conditions, transplants) or asked
    return therapy in known and meant in known and therapy not in known[meant]


def _unsaid(conditions: tuple[str, ...], transplants: Transplants) -> str | None:
    """The transplant that is meant where the cells are not said, by the diseases treated; None where it may be any."""
    treated = set(conditions) - {"any"}
    fitting = (
        therapy
        for therapy, diseases in transplants.unsaid_in.items()
        if treated and all(not CONDITIONS.ancestors(each).isdisjoint(diseases) for each in treated)
    )
    return next(fitting, None)


def only_after_chemotherapy(
    therapy: str, condition: str, asked: Question, conditioned: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether it is given after chemotherapy and what is asked about is not, as far as it says."""
    return _conditioned(therapy, condition, conditioned) and not any(
        _conditioned(each, treated, conditioned) for each in asked.therapies for treated in asked.conditions or ("any",)
    )


def _conditioned(therapy: str, condition: str, conditioned: Mapping[str, tuple[str, ...]]) -> bool:
    return any(each == "any" or CONDITIONS.is_a(condition, each) for each in conditioned.get(therapy, ()))
