"""What tells harms of one transplant from those of another: whose cells they are, and the chemotherapy before them."""

from collections.abc import Mapping

from claims.vocabulary import CONDITIONS
from evidence.grading.question import Question
from evidence.grading.rules import WhoseCells


def of_other_owner(therapy: str, asked: str, conditions: tuple[str, ...], whose: WhoseCells) -> bool:
    """Whether one is of a donor's cells and the other of one's own; of unsaid cells, as that disease is treated."""
    if therapy in whose.donor:
        return asked in whose.own or (asked not in whose.donor and _own_alone(conditions, whose))
    return therapy in whose.own and asked in whose.donor


def _own_alone(conditions: tuple[str, ...], whose: WhoseCells) -> bool:
    asked = set(conditions) - {"any"}
    return bool(asked) and all(whose.own_alone_in & CONDITIONS.ancestors(each) for each in asked)


def only_after_chemotherapy(
    therapy: str, condition: str, asked: Question, conditioned: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether it is given after chemotherapy and what is asked about is not, as far as it says."""
    return _conditioned(therapy, condition, conditioned) and not any(
        _conditioned(each, treated, conditioned) for each in asked.therapies for treated in asked.conditions or ("any",)
    )


def _conditioned(therapy: str, condition: str, conditioned: Mapping[str, tuple[str, ...]]) -> bool:
    return any(each == "any" or CONDITIONS.is_a(condition, each) for each in conditioned.get(therapy, ()))
