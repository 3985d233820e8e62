"""Read in an article, an assessment gains the article's flags, and a fact its verdict on the article's day."""

from dataclasses import replace
from datetime import date

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.statements import Basis, Effect, Kind, Strength
from evidence.grading import Assessment, grade, load_rules
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.cases import read_case
from evidence.grading.claim import Claim
from evidence.grading.context import Appearance, appearances, article, hype_gap, in_context
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF, Reasoned
from tests.golden.reasoned import CASES
from tests.unit.evidence.grading.universe import claim

RULES = load_rules()


def case_of(text: str) -> Reasoned:
    return next(each for each in CASES if each.text == text)


def graded(text: str) -> Assessment:
    """As a claim is graded by itself, whatever article it stands in."""
    said = read_case(case_of(text).line, read_assertion, AS_OF).claim
    return grade(replace(said, published_on=None), everything(), RULES, AS_OF)


def gap(statement: Statement, found: Assessment) -> int | None:
    return hype_gap(statement, found.verdict, found.certainty, RULES)


def test_a_regulatory_claim_is_read_on_the_article_s_day() -> None:
    found = graded("Zynteglo is approved in the European Union.")
    read = {
        year: in_context(found, Appearance(published_on=date(year, 1, 2)), RULES).verdict for year in (2018, 2020, 2024)
    }
    assert read == {2018: Verdict.CONTRADICTED, 2020: Verdict.OUTDATED, 2024: Verdict.CONTRADICTED}


def test_the_article_s_flags_are_added_and_none_lost() -> None:
    found = graded("Stem cells regrow hair.")
    told = in_context(found, Appearance(cites=False, interested=True, offered_in=("US",)), RULES)
    assert {"no_basis", "interested_source", "unapproved_offered"} <= set(told.flags)
    assert set(found.flags) <= set(told.flags)
    assert told.verdict is found.verdict


def test_nothing_is_offered_unapproved_where_it_is_approved() -> None:
    found = graded("Gene-edited stem cells free people with thalassaemia from transfusions.")
    assert "unapproved_offered" not in in_context(found, Appearance(offered_in=("US",)), RULES).flags


def test_a_transplant_that_a_guideline_calls_care_is_not_offered_unapproved() -> None:
    given = replace(graded("Stem cells regrow hair."), given_as_care=True)
    assert "unapproved_offered" not in in_context(given, Appearance(offered_in=("US",)), RULES).flags


def test_an_article_of_benefits_and_no_risk_omits_risk() -> None:
    benefit = (
        read_case(case_of("Stem cells regrow hair.").line, read_assertion, AS_OF).claim.statement,
        graded("Stem cells regrow hair."),
    )
    risk_case = "Islet transplants can cause bleeding."
    risk = (read_case(case_of(risk_case).line, read_assertion, AS_OF).claim.statement, graded(risk_case))
    alone = article([benefit], interested=None, rules=RULES)
    assert alone.flags == ("risk_omitted",)
    assert article([benefit, risk], interested=True, rules=RULES).flags == ("interested_source",)
    assert (alone.hype_gap, alone.verdicts[Verdict.UNSUPPORTED]) == (3, 1)


def test_the_hype_gap_is_what_the_wording_needs_beyond_what_there_is() -> None:
    statement = claim(Strength.CAUSAL).statement
    shown = graded("Mesenchymal cells save lives in acute respiratory distress.")
    early = graded("42 of 48 people were free of severe low blood sugar a year after an islet transplant.")
    assert (shown.certainty, gap(statement, shown)) == (Certainty.MODERATE, 0)
    assert (early.certainty, gap(statement, early)) == (Certainty.VERY_LOW, 2)
    assert gap(claim(kind=Kind.SAFETY).statement, shown) is None


def test_what_was_judged_by_more_than_its_dates_is_not_dated_again() -> None:
    found = replace(graded("Zynteglo is approved in the European Union."), verdict=Verdict.UNSETTLED)
    assert in_context(found, Appearance(published_on=date(2020, 1, 2)), RULES).verdict is Verdict.UNSETTLED


def test_an_article_s_offers_and_sources_reach_each_of_its_statements() -> None:
    benefit = claim(kind=Kind.EFFICACY).statement
    offer = replace(benefit, kind=Kind.ACCESS, effect=None, jurisdictions=("US",), basis=Basis.NONE)
    other = replace(offer, therapies=("exosomes",), jurisdictions=("MX",))
    refused = replace(offer, negated=True, jurisdictions=("CN",))
    said = [replace(benefit, basis=Basis.NONE), offer, other, refused]
    [first, *_] = appearances(said, None, interested=None)
    assert (first.offered_in, first.cites) == (("US",), False)
    assert appearances([replace(benefit, basis=Basis.TRIAL), offer], None, interested=None)[1].cites


def test_what_a_treatment_brings_on_is_told_as_a_risk() -> None:
    said = Statement(quote="", text="It is linked to blood cancers.", kind=Kind.EFFICACY, conditions=("blood-cancer",))
    meant = Claim(statement=said, assertion=read_assertion(said)).meant
    assert (meant.kind, meant.effect) == (Kind.SAFETY, Effect.HARM)
