"""How fast claims are graded from compiled dossiers, on one core, without a database.

The claims are those of the reasoned cases in `tests/golden`, each worded in three strengths and both ways. Dossiers are
compiled first, one for all claims that ask about the same treatment, condition and place, and every round begins with
dossiers that nothing was worked out on. Printed: claims a second of processor time in the best of three rounds,
dossiers, peak memory.
"""

import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claims.nlp.assertion import read_assertion
from claims.vocabulary.statements import Strength
from evidence.assessments.dossiers import compile_dossier, scope_of
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.cases import read_case
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF
from tests.golden.reasoned import CASES

ROUNDS = 3


def worded() -> Iterator[Claim]:
    """Every reasoned claim in three strengths, asserted and denied."""
    for case in CASES:
        claim = read_case(case.line, read_assertion, AS_OF).claim
        for strength in Strength:
            for negated in (False, True):
                yield replace(claim, statement=replace(claim.statement, strength=strength, negated=negated))


def scope(claim: Claim) -> tuple[tuple[str, ...], ...]:
    said = claim.statement
    return said.therapies, said.conditions, said.jurisdictions, claim.assertion.names


def compiled(claims: list[Claim], whole: Dossier) -> dict[tuple[tuple[str, ...], ...], Dossier]:
    return {scope(claim): compile_dossier(scope_of(claim), whole) for claim in claims}


def measure(number: int) -> None:
    rules, claims = load_rules(), list(worded())
    dossiers = compiled(claims, everything())
    for dossier in dossiers.values():
        _ = dossier.sha256
    best = min(one_round(claims, dossiers, number, rules_day=AS_OF) for _ in range(ROUNDS))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{number / best:,.0f} claims a second, {len(dossiers)} dossiers, {peak:.0f} MB, rules {rules.version}")


def one_round(
    claims: list[Claim], dossiers: dict[tuple[tuple[str, ...], ...], Dossier], number: int, *, rules_day: date
) -> float:
    rules = load_rules()
    fresh = {key: replace(dossier) for key, dossier in dossiers.items()}
    for key, dossier in fresh.items():
        dossier.__dict__["sha256"] = dossiers[key].sha256  # the address is kept with a dossier
    queue = [(claim, fresh[scope(claim)]) for claim in (claims * (number // len(claims) + 1))[:number]]
    started = time.process_time()
    for claim, dossier in queue:
        grade(claim, dossier, rules, rules_day)
    return time.process_time() - started
