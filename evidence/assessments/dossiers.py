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
    named = {row.id for row in called(scope.names, everything)}
    therapies = scope.wide_therapies.union(*(row.therapies for row in everything.products if row.id in named))
    conditions = scope.wide_conditions
    if not scope.conditions:
        conditions = _widened(conditions, only_use(scope.names, everything))
    products = known_as(scope.names, everything)
    approvals = tuple(row for row in everything.approvals if row.product in named or _touches(row.therapies, therapies))
    approved = named | {row.product for row in approvals}
    trials = tuple(
        row for row in everything.trials if _is_named(row, scope.names, products) or _is_on(row, therapies, conditions)
    )
    numbers = {row.id for row in trials}
    ours = [row for row in everything.results if row.therapy in therapies or row.trial in numbers]
    bearing = {row.study for row in ours if row.trial in numbers or _result_bears(row, conditions)}
    results = tuple(row for row in ours if row.study in bearing)
    cited = {row.publication for row in results} | {paper for row in trials for paper in row.publications}
    return replace(
        everything,
        results=results,
        trials=trials,
        publications=tuple(row for row in everything.publications if row.id in cited or _touches(row.trials, numbers)),
        mechanisms=tuple(row for row in everything.mechanisms if row.therapy in therapies),
        approvals=approvals,
        products=tuple(row for row in everything.products if row.id in approved),
        pathways=tuple(row for row in everything.pathways if not row.therapies or _touches(row.therapies, therapies)),
        warnings=tuple(row for row in everything.warnings if not row.therapies or _touches(row.therapies, therapies)),
        figures=tuple(row for row in everything.figures if row.condition in {*conditions, "field"}),
        care=tuple(row for row in everything.care if row.therapy in therapies and row.condition in conditions),
        searches=tuple(row for row in everything.searches if row.therapy in therapies and row.condition in conditions),
        vocabulary={"therapies": THERAPIES.version, "conditions": CONDITIONS.version},
    )


def _touches(ids: Iterable[str], wanted: Collection[str]) -> bool:
    return any(id in wanted for id in ids)


def _result_bears(result: facts.StudyResult, conditions: frozenset[str]) -> bool:
    """Harm counts whatever was treated."""
    harmful = bool(result.harms) or result.direction is facts.Direction.HARM or is_safety(result.outcome)
    return harmful or result.condition in conditions


def _is_named(trial: facts.Trial, names: Collection[str], products: frozenset[str]) -> bool:
    """By its number, by a name of its own, or by its product's; what a treatment is called names no study."""
    own = (form.casefold() for name in trial.names for form in forms(name) if not is_plain(form))
    return _touches((trial.id.casefold(), *own), names) or is_of(trial, products)


def _is_on(trial: facts.Trial, therapies: frozenset[str], conditions: frozenset[str]) -> bool:
    return _touches(trial.therapies, therapies) and _touches(trial.conditions, conditions)
