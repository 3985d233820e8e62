"""Questions to the registers, at any moment of knowing; of what holds for a time, on any day.

`in_force_on` keeps what may hold on that day: where a source gives only a month or a year, the whole of it counts.
`known_by` answers as the registers would have at that moment; None: now. Concepts are given as sets of ids, already
widened to their kinds (`claims.vocabulary`), so that one query serves many claims.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from django.db.models import F, Func, Q, QuerySet, TextField, Value
from django.db.models.functions import Lower, Trim

from evidence.registers.content import content_of
from evidence.registers.differences import Change, compare
from evidence.registers.mapping import Mapper
from evidence.registers.models import (
    REGISTERS,
    Approval,
    Authority,
    EstablishedCare,
    Figure,
    ListHorizon,
    Mechanism,
    Pathway,
    Product,
    Publication,
    Release,
    SearchRecord,
    StudyResult,
    Trial,
    Version,
    Warning,  # noqa: A004
)

V = TypeVar("V", bound=Version)
ACTIVE = ("RECRUITING", "ACTIVE_NOT_RECRUITING", "ENROLLING_BY_INVITATION", "NOT_YET_RECRUITING")
FINISHED = ("COMPLETED", "TERMINATED", "UNKNOWN")
CONFIRMATIONS = {"care": 2, "searches": 1, "horizons": 1}  # how many reviewers confirm what was written by machine
RESULTS_DUE = timedelta(days=365)  # after primary completion: 42 CFR 11.44


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the registers hold on some concepts, register by register."""

    products: Sequence[Product] = ()
    approvals: Sequence[Approval] = ()
    authorities: Sequence[Authority] = ()
    horizons: Sequence[ListHorizon] = ()
    pathways: Sequence[Pathway] = ()
    warnings: Sequence[Warning] = ()
    trials: Sequence[Trial] = ()
    publications: Sequence[Publication] = ()
    results: Sequence[StudyResult] = ()
    mechanisms: Sequence[Mechanism] = ()
    figures: Sequence[Figure] = ()
    care: Sequence[EstablishedCare] = ()
    searches: Sequence[SearchRecord] = ()

    @property
    def versions(self) -> list[Version]:
        return [version for entry in fields(self) for version in getattr(self, entry.name)]


def known(versions: type[V], known_by: datetime | None = None) -> "QuerySet[V]":
    """The versions of a register as they were known at a moment; None: now."""
    current = Q(superseded_at=None)
    if known_by is not None:
        current = Q(recorded_at__lte=known_by) & (Q(superseded_at=None) | Q(superseded_at__gt=known_by))
    return versions._default_manager.filter(current).order_by("fact", F("valid_from").asc(nulls_first=True), "id")


def history(versions: type[V], fact: str) -> "QuerySet[V]":
    """Every version that there ever was of a fact, in the order in which they were recorded."""
    return versions._default_manager.filter(fact=fact).select_related("release").order_by("recorded_at", "id")


def awaiting(register: str) -> "QuerySet[Any]":
    """The facts of a register that fewer reviewers have confirmed than must."""
    confirmed_by_all = {"reviewers__len__gte": CONFIRMATIONS[register]}
    return known(REGISTERS[register]).exclude(**confirmed_by_all)


def begun_by(day: date | None) -> Q:
    """Facts that began to hold on or before a day, or may have."""
    return Q() if day is None else Q(valid_from=None) | Q(valid_from__startswith__lte=day)


def in_force(day: date | None) -> Q:
    """Facts that hold on a day, or may."""
    if day is None:
        return Q()
    return begun_by(day) & (Q(valid_to=None) | Q(valid_to__endswith__gt=day + timedelta(days=1)))


def approvals(
    therapies: Iterable[str], *, in_force_on: date | None = None, known_by: datetime | None = None
) -> "QuerySet[Approval]":
    """What regulators said of products of these therapies, for whatever use and wherever, one row a status."""
    return known(Approval, known_by).filter(in_force(in_force_on), therapies__overlap=list(therapies))


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


def touching(
    versions: type[V], therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None
) -> "QuerySet[V]":
    """Pathways or warnings that name one of these therapies and conditions, or none in particular."""
    asked = Q(conditions=[]) | Q(conditions__overlap=[*conditions, "any"])
    return known(versions, known_by).filter(asked & (Q(therapies=[]) | Q(therapies__overlap=list(therapies))))


def figures(
    conditions: Iterable[str], *, in_force_on: date | None = None, known_by: datetime | None = None
) -> "QuerySet[Figure]":
    """Reference statistics on these conditions; `field` asks for those on the field as a whole."""
    return known(Figure, known_by).filter(begun_by(in_force_on), condition__in=list(conditions))


def looked_for(
    therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None
) -> "QuerySet[SearchRecord]":
    return known(SearchRecord, known_by).filter(therapy__in=list(therapies), condition__in=list(conditions))


def everything_on(
    therapies: Iterable[str],
    conditions: Iterable[str],
    *,
    numbers: Iterable[str] = (),
    in_force_on: date | None = None,
    known_by: datetime | None = None,
) -> Known:
    """All that bears on any of these concepts, in one query a register, however many claims ask.

    Approvals come whole, with their history, because a claim may name any product; results, warnings and mechanisms of
    a therapy come whatever was treated, because harm counts anywhere; a study comes with all its results and papers.
    """
    therapies, conditions, numbers = list(therapies), list(conditions), list(numbers)
    time = {"in_force_on": in_force_on, "known_by": known_by}
    studies = list(trials(therapies, conditions, numbers=numbers, **time))  # type: ignore[arg-type]
    registered = sorted({study.fact for study in studies})
    found = list(results(therapies, trials=registered, **time))  # type: ignore[arg-type]
    papers = {paper for study in studies for paper in study.publications}
    cited = sorted(papers | {result.publication for result in found})
    for_these = Q(therapies=[]) | Q(therapies__overlap=therapies)
    return Known(
        products=list(known(Product, known_by)),
        approvals=list(known(Approval, known_by)),
        authorities=list(known(Authority, known_by)),
        horizons=list(known(ListHorizon, known_by)),
        pathways=list(known(Pathway, known_by).filter(for_these)),
        warnings=list(known(Warning, known_by).filter(for_these, begun_by(in_force_on))),
        trials=studies,
        publications=list(publications([], identifiers=cited, numbers=registered, **time)),  # type: ignore[arg-type]
        results=found,
        mechanisms=list(known(Mechanism, known_by).filter(begun_by(in_force_on), therapy__in=therapies)),
        figures=list(figures([*conditions, "field"], **time)),  # type: ignore[arg-type]
        care=list(known(EstablishedCare, known_by).filter(therapy__in=therapies, condition__in=conditions)),
        searches=list(looked_for(therapies, conditions, known_by=known_by)),
    )


def unmapped(tree: str, *, known_by: datetime | None = None) -> list[tuple[str, int]]:
    """Words of studies of cell therapies that stand for no concept, with how many studies use them, most used first."""
    words = {"therapies": "therapy_words", "conditions": "condition_words"}[tree]
    studies = known(Trial, known_by).exclude(therapies=[]).values_list(words, flat=True)
    mapper = Mapper.current()
    counts = Counter(phrase for phrases in studies for phrase in phrases)
    return [(phrase, n) for phrase, n in counts.most_common() if not mapper.meaning(tree, phrase).concepts]


def changes(release: Release) -> list[Change]:
    """What a release changed, fact by fact, out of the versions that it added and superseded."""
    return [
        compare(register, fact, map(content_of, before), map(content_of, after))
        for register, model in REGISTERS.items()
        for fact, (before, after) in sorted(_touched(model, release).items())
    ]


def _touched(model: type[Version], release: Release) -> dict[str, tuple[list[Version], list[Version]]]:
    touched: dict[str, tuple[list[Version], list[Version]]] = {}
    versions = model._default_manager.filter(Q(release=release) | Q(superseded_by=release))
    for version in versions.order_by(F("valid_from").asc(nulls_first=True), "id"):
        before, after = touched.setdefault(version.fact, ([], []))
        (after if version.release_id == release.pk else before).append(version)
    return touched


def regulation_on(therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None) -> Known:
    """All that says where these therapies stand: approvals, list horizons, pathways, warnings, open trials."""
    therapies, conditions = list(therapies), list(conditions)
    return Known(
        products=list(known(Product, known_by).filter(therapies__overlap=therapies)),
        approvals=list(approvals(therapies, known_by=known_by)),
        horizons=list(known(ListHorizon, known_by)),
        pathways=list(touching(Pathway, therapies, conditions, known_by=known_by)),
        warnings=list(touching(Warning, therapies, conditions, known_by=known_by)),
        trials=list(trials(therapies, conditions, known_by=known_by).filter(status__in=ACTIVE)),
    )
