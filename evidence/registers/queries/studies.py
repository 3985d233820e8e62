"""Registered studies, their results and their papers, by what was treated and by what they are called."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Func, Q, QuerySet, TextField, Value
from django.db.models.functions import Lower, Trim

from evidence.registers.mapping import Mapper
from evidence.registers.models import Approval, Product, Publication, StudyResult, Trial
from evidence.registers.queries.versions import begun_by, in_force, known

FINISHED = ("COMPLETED", "TERMINATED", "UNKNOWN")
RESULTS_DUE = timedelta(days=365)  # after primary completion: 42 CFR 11.44


def results(
    therapies: Iterable[str],
    *,
    trials: Iterable[str] = (),
    in_force_on: date | None = None,
    known_by: datetime | None = None,
) -> "QuerySet[StudyResult]":
    """Results on these therapies, whatever was treated, and of these trials, published by a day."""
    asked = Q(therapy__in=list(therapies)) | Q(trial__in=list(trials))
    return known(StudyResult, known_by).filter(begun_by(in_force_on), asked)


def trials(
    therapies: Iterable[str],
    conditions: Iterable[str] | None = None,
    *,
    numbers: Iterable[str] = (),
    in_force_on: date | None = None,
    known_by: datetime | None = None,
) -> "QuerySet[Trial]":
    """Registered studies of these therapies in these conditions, and those with one of these numbers or acronyms."""
    concepts = Q(therapies__overlap=list(therapies)) & of_cells()
    if conditions is not None:
        concepts &= Q(conditions__overlap=list(conditions))
    named = list(numbers)
    asked = concepts | called(named) | of_products(named) if named else concepts
    return known(Trial, known_by).alias(**_PRODUCT_NAMES).filter(in_force(in_force_on)).filter(asked)


def _part(words: Any, mark: str, number: int) -> Func:
    """What stands before, or after, the first such mark."""
    return Func(words, Value(mark), Value(number), function="split_part", output_field=TextField())


def called(names: list[str]) -> Q:
    """Studies with one of these numbers, in any registry, or short names."""
    short = Q(acronym__in=names) & ~Q(acronym="")  # as the index has it
    return Q(fact__in=names) | Q(other_numbers__overlap=names) | short


_PRODUCT_NAMES = {  # "zimislecel (VX-880)" is called so, and by either
    "product_whole": Lower("product"),
    "product_name": Trim(_part(Lower("product"), "(", 1)),
    "product_code": Trim(_part(_part(Lower("product"), "(", 2), ")", 1)),
}


def of_products(names: Iterable[str]) -> Q:
    """Studies of a product with one of these names, whatever their case, where `trials` are asked for."""
    spelt = [name.lower() for name in names]
    ways = Q(product_whole__in=spelt) | Q(product_name__in=spelt) | Q(product_code__in=spelt)
    return ways & ~Q(product="") & of_cells()


def uses(names: Iterable[str], *, known_by: datetime | None = None) -> tuple[set[str], set[str]]:
    """Of the products with one of these names: all their names, and the conditions of their studies and decisions."""
    said, ids, aliases = {name.casefold() for name in names}, set[str](), set[str]()
    for fact, listed, local in known(Product, known_by).values_list("fact", "names", "name_local"):
        spelt = [name for name in (*listed, local) if name]
        if not said.isdisjoint(name.casefold() for name in spelt):
            ids.add(fact)
            aliases.update(spelt)
    decided = known(Approval, known_by).values_list("product", "conditions")
    studied = trials((), (), numbers={*names, *aliases}, known_by=known_by).values_list("conditions", flat=True)
    by_product = (conditions for product, conditions in decided if product in ids)
    return aliases, {condition for conditions in (*by_product, *studied) for condition in conditions}


def of_cells() -> Q:
    """Studies of a cell therapy; most registered ones are of none, and the indexes leave those out."""
    return ~Q(therapies=[])


def without_results(studies: "QuerySet[Trial]", on: date) -> "QuerySet[Trial]":
    """Of these studies those that ended before a day and have no result, posted or published."""
    ended = Q(completed_on__endswith__lte=on + timedelta(days=1), status__in=FINISHED)
    return studies.filter(ended, has_results=False, publications=[])


def overdue(studies: "QuerySet[Trial]", on: date) -> "QuerySet[Trial]":
    """Of these studies those whose primary completion lies a year back and that have posted no result."""
    due = on - RESULTS_DUE + timedelta(days=1)
    return studies.filter(primary_completed_on__endswith__lte=due, study_type="INTERVENTIONAL", has_results=False)


def publications(
    conditions: Iterable[str],
    *,
    identifiers: Iterable[str] = (),
    numbers: Iterable[str] = (),
    in_force_on: date | None = None,
    known_by: datetime | None = None,
) -> "QuerySet[Publication]":
    """Papers on these conditions, and those with one of these ids (`pmid:…`, `doi:…`) or of these trials."""
    named, doi = list(identifiers), [name.removeprefix("doi:") for name in identifiers if name.startswith("doi:")]
    asked = (
        Q(conditions__overlap=list(conditions)) | Q(fact__in=named) | Q(doi__in=doi) | Q(trials__overlap=list(numbers))
    )
    return known(Publication, known_by).filter(begun_by(in_force_on)).filter(asked)


def unmapped(tree: str, *, known_by: datetime | None = None) -> list[tuple[str, int]]:
    """Words of studies of cell therapies that stand for no concept, with how many studies use them, most used first."""
    words = {"therapies": "therapy_words", "conditions": "condition_words"}[tree]
    studies = known(Trial, known_by).exclude(therapies=[]).values_list(words, flat=True)
    mapper = Mapper.current()
    counts = Counter(phrase for phrases in studies for phrase in phrases)
    return [(phrase, n) for phrase, n in counts.most_common() if not mapper.meaning(tree, phrase).concepts]
