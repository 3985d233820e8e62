"""What bears on each claim: one query a register for all claims, one dossier for all that ask the same."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, lru_cache

from django.db.models import QuerySet

from claims.models import ClaimRevision
from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.facts import facts_of
from evidence.assessments.pins import with_pins
from evidence.grading import facts
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.families import family, siblings
from evidence.grading.products import called, forms, is_of, is_plain, known_as, only_use
from evidence.grading.question import resolved_conditions, resolved_therapies
from evidence.grading.rules import load_rules
from evidence.grading.weighing.nearness import is_safety
from evidence.registers.models import Release
from evidence.registers.queries import everything_on, uses

KEPT = 1_000  # dossiers, with what was worked out on them: some 300 kB each


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim asks the registers about; equal scopes share a dossier. No therapies: about every one of them."""

    therapies: frozenset[str]
    conditions: frozenset[str]
    names: frozenset[str]  # registry numbers, and proper names of products and studies, in lower case

    @classmethod
    def of(cls, therapies: Iterable[str], conditions: Iterable[str], names: Iterable[str]) -> "Scope":
        return cls(
            frozenset(resolved_therapies(therapies)),
            frozenset(resolved_conditions(conditions)),
            frozenset(name.casefold() for name in names),
        )

    @property
    def wide_therapies(self) -> frozenset[str]:
        """The therapies with all that could bear on them: kinds, broader ones, siblings, and cells of one source."""
        return frozenset().union(*map(_near_therapies, self.therapies or THERAPIES))

    @property
    def wide_conditions(self) -> frozenset[str]:
        return frozenset({"any"}).union(*map(_near_conditions, self.conditions))


def scope_of(claim: Claim) -> Scope:
    said = claim.assertion.regulation
    named = (*claim.statement.therapies, *claim.assertion.unlisted)
    therapies = _with_field(named, said.among if said else ())
    return Scope.of(therapies, claim.statement.conditions, _proper_names(claim))


def _with_field(therapies: Iterable[str], among: Iterable[str]) -> tuple[str, ...]:
    """With those among which a treatment is said to be the only or the first one; none are all already."""
    stated = tuple(therapies)
    return (*stated, *among) if stated else ()


def _proper_names(claim: Claim) -> tuple[str, ...]:
    return (*claim.statement.registrations, *claim.assertion.names)


@cache
def _near_therapies(id: str) -> frozenset[str]:
    same_source = load_rules().outcomes.any_harm.same_source.get(id, ())
    return THERAPIES.kinds(id) | THERAPIES.ancestors(id) | family(id) | siblings(id) | frozenset(same_source)


@cache
def _near_conditions(id: str) -> frozenset[str]:
    return CONDITIONS.kinds(id) | CONDITIONS.ancestors(id) if id != "any" else frozenset(CONDITIONS)


def _widened(conditions: Iterable[str], more: Iterable[str]) -> frozenset[str]:
    return frozenset(conditions).union(*map(_near_conditions, more))


class Compiler:
    """Dossiers out of facts that were read once; the latest are kept for the claims that ask the same.

    `release` is the registers' newest when it began to read: what came in meanwhile is read again. `known_by`: the
    moment as at which all is known; None: now.
    """

    def __init__(self, everything: Dossier, release: int | None = None, known_by: datetime | None = None) -> None:
        self.release = release
        self.known_by = known_by
        self._compiled = lru_cache(maxsize=KEPT)(lambda scope: compile_dossier(scope, everything))

    @classmethod
    def reading(
        cls,
        therapies: Iterable[str],
        conditions: Iterable[str],
        names: Iterable[str],
        *,
        as_of: date,
        known_by: datetime | None = None,
    ) -> "Compiler":
        """For claims about these concepts and names, widened already: as many queries for one claim as for many."""
        release = newest_release()
        aliases, studied = uses(names, known_by=known_by)
        wide, said = _widened(conditions, studied), {*names, *aliases}
        bearing = everything_on(therapies, wide, numbers=said, in_force_on=as_of, known_by=known_by)
        return cls(facts_of(bearing), release, known_by)

    def dossiers(self, claims: Iterable[Claim], numbers: Sequence[int] = ()) -> list[Dossier]:
        """A dossier for each claim, in their order; `numbers` of those that reviewers may have pinned results of."""
        claims = list(claims)
        dossiers = [self._compiled(scope_of(claim)) for claim in claims]
        return with_pins(dossiers, claims, numbers, self.known_by) if numbers else dossiers


def newest_release() -> int | None:
    """The number of the load or curation that the registers were last changed by; None while they are empty."""
    newest = Release.objects.filter(status=Release.Status.READY).order_by("-pk").values_list("pk", flat=True)
    return newest.first()


def compile_dossiers(
    claims: Sequence[Claim], *, as_of: date, known_by: datetime | None = None, numbers: Sequence[int] = ()
) -> list[Dossier]:
    """A dossier for each claim, in their order, with facts in force on `as_of` as they were known at `known_by`.

    With `numbers`, those of the claims, what reviewers said of results is among them.
    """
    names = {name for claim in claims for name in _proper_names(claim)}
    return _compiler(set(map(scope_of, claims)), names, as_of, known_by).dossiers(claims, numbers)


def compiler_for(revisions: "QuerySet[ClaimRevision]", as_of: date) -> Compiler:
    """For claims by the thousand, a batch at a time: the registers are read once, for all that any of them asks."""
    scopes, names = set[Scope](), set[str]()
    rows = revisions.values_list(
        "therapies", "assertion__unlisted", "assertion__regulation__among",
        "conditions", "registrations", "assertion__names",
    ).iterator(chunk_size=5_000)  # fmt: skip
    for therapies, unlisted, among, conditions, registered, named in rows:
        proper = (*registered, *(named or ()))
        names.update(proper)
        asked = _with_field((*therapies, *(unlisted or ())), among or ())
        scopes.add(Scope.of(asked, conditions, proper))
    return _compiler(scopes, names, as_of)


def _compiler(scopes: set[Scope], names: set[str], as_of: date, known_by: datetime | None = None) -> Compiler:
    return Compiler.reading(
        frozenset().union(*(scope.wide_therapies for scope in scopes)),
        frozenset().union(*(scope.wide_conditions for scope in scopes)),
        names,
        as_of=as_of,
        known_by=known_by,
    )


def compile_dossier(scope: Scope, everything: Dossier) -> Dossier:
    """The facts that bear on one scope: studies with all their results, and what regulators did, whatever the use."""
    bearing = Bearing.on(scope, everything)
    trials = tuple(filter(bearing.trial, everything.trials))
    numbers = {row.id for row in trials}
    results = _results(bearing, numbers, everything)
    cited = {row.publication for row in results} | {paper for row in trials for paper in row.publications}
    approvals = tuple(filter(bearing.approval, everything.approvals))
    approved = bearing.named | {row.product for row in approvals}
    return replace(
        everything,
        results=results,
        trials=trials,
        publications=tuple(row for row in everything.publications if row.id in cited or _touches(row.trials, numbers)),
        mechanisms=tuple(filter(bearing.mechanism, everything.mechanisms)),
        approvals=approvals,
        products=tuple(row for row in everything.products if row.id in approved),
        pathways=tuple(filter(bearing.pathway_or_warning, everything.pathways)),
        warnings=tuple(filter(bearing.pathway_or_warning, everything.warnings)),
        figures=tuple(filter(bearing.figure, everything.figures)),
        care=tuple(filter(bearing.care_or_search, everything.care)),
        searches=tuple(filter(bearing.care_or_search, everything.searches)),
        vocabulary={"therapies": THERAPIES.version, "conditions": CONDITIONS.version},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """What a record is of that bears on a scope: a predicate for each register."""

    names: frozenset[str]
    named: frozenset[str]  # ids of the products that are called so
    products: frozenset[str]  # all that these are known as
    therapies: frozenset[str]
    conditions: frozenset[str]

    @classmethod
    def on(cls, scope: Scope, everything: Dossier) -> "Bearing":
        """With the therapies of the products that it names, and where it has no condition, with their only use."""
        named = frozenset(row.id for row in called(scope.names, everything))
        only = () if scope.conditions else only_use(scope.names, everything)
        return cls(
            names=scope.names,
            named=named,
            products=known_as(scope.names, everything),
            therapies=scope.wide_therapies.union(*(row.therapies for row in everything.products if row.id in named)),
            conditions=_widened(scope.wide_conditions, only),
        )

    def trial(self, row: facts.Trial) -> bool:
        on_these = _touches(row.therapies, self.therapies) and _touches(row.conditions, self.conditions)
        return on_these or _is_named(row, self.names, self.products)

    def result(self, row: facts.StudyResult) -> bool:
        """Of a study of these therapies. Harm counts whatever was treated."""
        harmful = bool(row.harms) or row.direction is facts.Direction.HARM or is_safety(row.outcome)
        return harmful or row.condition in self.conditions

    def mechanism(self, row: facts.MechanismRecord) -> bool:
        return row.therapy in self.therapies

    def approval(self, row: facts.Approval) -> bool:
        return row.product in self.named or _touches(row.therapies, self.therapies)

    def pathway_or_warning(self, row: facts.Pathway | facts.RegulatorWarning) -> bool:
        return not row.therapies or _touches(row.therapies, self.therapies)

    def figure(self, row: facts.Figure) -> bool:
        return row.condition in self.conditions or row.condition == "field"

    def care_or_search(self, row: facts.EstablishedCare | facts.SearchRecord) -> bool:
        return row.therapy in self.therapies and row.condition in self.conditions


def _results(bearing: Bearing, numbers: Collection[str], everything: Dossier) -> tuple[facts.StudyResult, ...]:
    """All of a study where one of them bears, or its trial does."""
    ours = [row for row in everything.results if row.therapy in bearing.therapies or row.trial in numbers]
    studies = {row.study for row in ours if row.trial in numbers or bearing.result(row)}
    return tuple(row for row in ours if row.study in studies)


def _touches(ids: Iterable[str], wanted: Collection[str]) -> bool:
    return any(id in wanted for id in ids)


def _is_named(trial: facts.Trial, names: Collection[str], products: frozenset[str]) -> bool:
    """By its number, by a name of its own, or by its product's; what a treatment is called names no study."""
    own = (form.casefold() for name in trial.names for form in forms(name) if not is_plain(form))
    return _touches((trial.id.casefold(), *own), names) or is_of(trial, products)
