"""What the passage of a claim is about, where the claim's own words do not name it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.nlp.document import Draft, Family, Mention
from claims.nlp.gazetteer import TREES
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.mentions import mentions
from claims.nlp.restate.naming import OwnNames
from claims.vocabulary import CONDITIONS
from claims.vocabulary.statements import RESULTS, Kind, Subjects
from claims.vocabulary.terms import STAGES

IS_DONE = any_of(lexicon("reference")["definite"]["procedures"])
CELLS = re.compile(r"(?!.* (?:from|of|in|by|with|and) ).*\bcells")
OF_TREATING = (*RESULTS, Kind.ACCESS)


@dataclass(frozen=True, slots=True)
class About:
    """The article's names of a therapy and a condition; "" for what the words name."""

    therapy: str = ""
    condition: str = ""

    def __str__(self) -> str:
        return " for ".join(filter(None, (self.therapy, self.condition)))

    @property
    def is_of_a_procedure(self) -> bool:
        """Whether the therapy has the name of what is done, not of what is given."""
        return IS_DONE.search(self.therapy) is not None

    def before(self, draft: Draft) -> str:
        """As it stands before a claim: where it tells of those who are treated, with the word for that."""
        treats = draft.kind in OF_TREATING and draft.subjects not in (Subjects.ANIMAL, Subjects.CELLS)
        if not self.therapy or self.is_of_a_procedure or not treats:
            return str(self)
        called = f"{self.therapy[:-1]} treatment" if CELLS.fullmatch(self.therapy) else f"treatment with {self.therapy}"
        return str(replace(self, therapy=called))


def about(said: str, held: Sequence[Mention], draft: Draft, names: OwnNames) -> About:
    """The therapy and the condition that the passage is about. `held` is what the article names in the claim's words.

    A disease is not told of the therapy, nor a study that its number tells, nor how cells act of one disease, nor one
    disease of what names another, nor alone of a harm, which may have befallen those with another.
    """
    untold = draft.kind is Kind.EPIDEMIOLOGY or bool(draft.registrations)
    therapies = () if untold else draft.therapies
    conditions = () if draft.kind is Kind.MECHANISM else draft.conditions
    therapy, condition = names.of(therapies, draft, Family.THERAPY), names.of(conditions, draft, Family.CONDITION)
    if _is_of_another_form(condition, said):
        condition = " and ".join(CONDITIONS[id].label for id in conditions if id in CONDITIONS)
    therapy = "" if therapy.lower() in said.lower() else therapy
    condition = "" if condition.lower() in said.lower() else condition
    named = [*mentions(said), *held] if therapy or condition else []
    if therapy and any(_is_one_of(m, therapies, Family.THERAPY) for m in named):
        therapy = ""
    if condition and any(m.family is Family.CONDITION for m in (*named, *_named_in(therapy))):
        condition = ""
    if draft.kind is Kind.SAFETY and therapies and not therapy:
        condition = ""
    return About(therapy, condition)


def _is_of_another_form(name: str, said: str) -> bool:
    """Whether a name tells another form of the disease than the words do: "relapsing", "the progressive kind"."""
    form = set(STAGES.within(name))
    return bool(form) and bool(told := STAGES.within(said)) and not form <= set(told)


@lru_cache(maxsize=64)
def _named_in(name: str) -> tuple[Mention, ...]:
    """An article's own name for a therapy may name a disease."""
    return tuple(mentions(name)) if name else ()


def names_another(label: str, draft: Draft) -> bool:
    """Whether words name a therapy or condition that is none of the claim's."""
    told = {Family.THERAPY: draft.therapies, Family.CONDITION: draft.conditions}
    return any(m.family in told and not _is_one_of(m, told[m.family], m.family) for m in mentions(label))


def _is_one_of(mention: Mention, ids: Sequence[str], family: Family) -> bool:
    """Whether it names one of these concepts, a kind of one, or what one is a kind of ("stem cells")."""
    tree = TREES[family]
    return mention.family is family and any(tree.is_a(mention.id, id) or tree.is_a(id, mention.id) for id in ids)
