"""A dossier is of what its claim asks, whoever it is compiled with; grades are kept by a constant number of queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import Claim, ClaimRevision, Stated
from claims.nlp.assertion import read_assertion
from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.accounts.models import Role
from evidence.assessments.assess import assess_claims
from evidence.assessments.dossiers import Compiler, compile_dossiers, compiler_for
from evidence.assessments.models import Assessment, Current, DossierRecord
from evidence.grading import grade, load_rules
from evidence.grading.cases import read_case
from evidence.registers.actions import confirm, load_bundled
from tests.factories.graded import reader
from tests.golden import doubtful
from tests.golden.cases import AS_OF
from tests.golden.reasoned import CASES

pytestmark = pytest.mark.django_db
SAID = [read_case(case.line, read_assertion, AS_OF).claim for case in (*CASES, *doubtful.CASES)]
PRODUCTS = ("A trial of VX-880 is under way.", "Ten of twelve patients no longer needed insulin after zimislecel.")


@pytest.fixture(autouse=True)
def _registers(db: None) -> None:
    load_bundled(timezone.now())


def kept(number: int, start: int = 0) -> None:
    """So many of the reasoned claims, as rows."""
    for claim in SAID[start : start + number]:
        columns = Stated.columns(claim.statement) | {"assertion": claim.assertion.to_json()}
        ClaimRevision.objects.create(claim=Claim.objects.create(), number=1, **columns)


def test_a_dossier_is_the_same_alone_in_company_and_out_of_everything() -> None:
    company = compile_dossiers(SAID, as_of=AS_OF)
    names = {name for claim in SAID for name in (*claim.statement.registrations, *claim.assertion.names)}
    everything = Compiler.reading(THERAPIES, CONDITIONS, names, as_of=AS_OF).dossiers(SAID)
    for claim, together, whole in list(zip(SAID, company, everything, strict=True))[::5]:
        [alone] = compile_dossiers([claim], as_of=AS_OF)
        assert alone.sha256 == together.sha256 == whole.sha256, claim.statement.text


def test_a_named_product_brings_its_trials_and_the_disease_it_was_studied_in_whatever_else_is_compiled() -> None:
    named = [claim for claim in SAID if claim.statement.text in PRODUCTS]
    assert len(named) == len(PRODUCTS)
    company = compile_dossiers([*named, *SAID], as_of=AS_OF)
    for claim, together in zip(named, company, strict=False):
        [alone] = compile_dossiers([claim], as_of=AS_OF)
        assert alone.sha256 == together.sha256
        assert "NCT04786262" in {trial.id for trial in alone.trials}
        assert "t1d" in {search.condition for search in alone.searches}


def test_a_compiler_for_claims_gives_each_what_it_would_get_alone() -> None:
    kept(30)
    compiler = compiler_for(ClaimRevision.objects.order_by("pk"), AS_OF)
    assert compiler.dossiers(SAID[:30]) == compile_dossiers(SAID[:30], as_of=AS_OF)


def test_grades_are_kept_by_as_many_queries_for_a_few_claims_as_for_many() -> None:
    kept(1)
    assess_claims(Claim.objects.all(), as_of=AS_OF)  # which keeps the rules, too
    counts = []
    for number, start in ((2, 1), (40, 3)):
        kept(number, start)
        fresh = Claim.objects.exclude(pk__in=Current.objects.values("claim"))
        with CaptureQueriesContext(connection) as captured:
            assert assess_claims(fresh, as_of=AS_OF) == number
        counts.append(len(captured))
    assert counts[0] == counts[1]
    assert Assessment.objects.count() == Current.objects.count() == 43


def test_a_dossier_s_records_are_indexed_once_each() -> None:
    kept(3)
    assess_claims(Claim.objects.all(), as_of=AS_OF)
    [dossier, *_] = compile_dossiers(SAID[:1], as_of=AS_OF)
    indexed = set(DossierRecord.objects.filter(dossier=dossier.sha256).values_list("register", "record"))
    assert {("results", result.id) for result in dossier.results} <= indexed
    assert len(indexed) == DossierRecord.objects.filter(dossier=dossier.sha256).count()


def test_a_search_is_said_to_await_confirmation_until_a_reviewer_confirms_it() -> None:
    hair = next(claim for claim in SAID if claim.statement.text == "Stem cells regrow hair.")
    words = load_rules().wording["beside"]["search_to_confirm"]
    [before] = compile_dossiers([hair], as_of=AS_OF)
    assert words in grade(hair, before, load_rules(), AS_OF).sentences
    for search in before.searches:
        confirm("searches", search.id, "I looked, too.", reader(search.id, Role.REVIEWER), timezone.now())
    [after] = compile_dossiers([hair], as_of=AS_OF)
    assert words not in grade(hair, after, load_rules(), AS_OF).sentences
