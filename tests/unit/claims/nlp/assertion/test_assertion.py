"""Sentences are read into what they assert: words never seen in the lexicons' examples included."""

from typing import Any

import pytest
from cattrs import BaseValidationError

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Bound, Matter
from claims.vocabulary.statements import Effect, Kind


def read(text: str, kind: Kind, **said: Any) -> Assertion:
    return read_assertion(Statement(quote=text, text=text, kind=kind, **said))


@pytest.mark.parametrize(
    ("words", "condition", "outcome"),
    [
        ("walking without a stick", "spinal-cord-injury", "motor-function"),
        ("functional recovery", "stroke", "functional-recovery"),
        ("functional recovery", "spinal-cord-injury", "motor-function"),
        ("strength of the failing heart", "heart-failure", "ejection-fraction"),
        ("eye contact", "autism", "core-symptoms"),
        ("kidney function", "kidney-disease", "organ-function"),
        ("effectiveness", "t1d", None),
        ("treatment of multiple sclerosis", "multiple-sclerosis", None),
        ("knee arthritis", "osteoarthritis", None),
        ("diabetes complications", "diabetes", "other:diabetes complications"),
        ("colour of the toenails", "psoriasis", "other:colour of the toenails"),
        ("feeling in the hands", "cerebral-palsy", "other:feeling in the hands"),
        ("survival of the grafted neurons", "parkinsons", "graft-uptake"),
        ("survival of the grafted cells", "heart-failure", "other:survival of the grafted cells"),
        ("looking younger", "ageing", "other:looking younger"),
        ("younger by ten years", "ageing", "lifespan"),
        ("lasting remission", "crohns-fistula", "fistula-closure"),
        ("lasting remission", "crohns", "treatment-free-remission"),
        ("neuropathy", "diabetic-complications", "other:neuropathy"),
        ("best results", "hair-loss", None),
        ("regrowth", "hair-loss", "hair-density"),
        ("effectiveness compared with the best available medications", "multiple-sclerosis", None),
        ("stopping all medication", "multiple-sclerosis", "treatment-free-remission"),
        ("healing", "crohns-fistula", "fistula-closure"),
        ("healing", "heart-failure", None),
    ],
)
def test_words_for_an_outcome_find_its_domain_in_the_condition(words: str, condition: str, outcome: str | None) -> None:
    assert read("x", Kind.EFFICACY, outcome=words, conditions=(condition,)).outcome == outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [("healing", None), ("closed fistulas", "fistula-closure"), ("regrown teeth", "other:regrown teeth")],
)
def test_words_of_which_only_the_disease_tells_the_domain_name_none_without_it(words: str, outcome: str | None) -> None:
    assert read("x", Kind.EFFICACY, outcome=words).outcome == outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [("teratomas", "tumour"), ("side effects", "any-harm"), ("serious adverse reactions", "serious-harm"),
     ("meningitis", "infection"), ("death", "treatment-death"), ("cytokine storm", "cytokine-release"),
     ("ICANS", "neurotoxicity"), ("damage to the nerves", "neurotoxicity"), ("lost all her hair", "hair-loss-harm")],
)  # fmt: skip
def test_words_for_a_harm_find_its_domain(words: str, outcome: str) -> None:
    assert read("x", Kind.SAFETY, outcome=words).outcome == outcome


@pytest.mark.parametrize(
    ("text", "matter", "denied"),
    [
        ("Temcell is approved in Japan.", Matter.APPROVAL, False),
        ("There is no stem-cell drug on the market.", Matter.APPROVAL, True),
        ("Japan clears a reprogrammed-cell treatment for Parkinson's disease.", Matter.APPROVAL, False),
        ("Europe gives the green light to a cell treatment of fistulas.", Matter.APPROVAL, False),
        ("Exosomes are unapproved products.", Matter.APPROVAL, True),
        ("The licence of Invossa was revoked in July 2019.", Matter.WITHDRAWAL, False),
        ("The FDA refused to license the product.", Matter.REFUSAL, False),
        ("The company has withdrawn its application.", Matter.REFUSAL, False),
        ("The device is FDA-cleared.", Matter.REGISTRATION, False),
        ("Hospitals in the zone may treat diabetes with these cells.", Matter.PERMISSION, False),
        ("Stem-cell treatment is banned in this country.", Matter.PROHIBITION, False),
        ("The laboratory is GMP-certified.", Matter.REGISTRATION, False),
        ("Cell drugs come under the Therapeutic Goods Administration.", Matter.OVERSIGHT, False),
        ("The regulator warned against exosomes.", Matter.WARNING, False),
        ("There is no warning of the agency against it.", Matter.WARNING, True),
        ("The agency warned against unapproved exosomes.", Matter.WARNING, False),
        ("The trust treats relapsed lymphoma with a licensed product.", Matter.APPROVAL, False),
        ("The field is still a grey area.", Matter.UNREGULATED, False),
        ("The state lets doctors offer what is unapproved: it permits such treatments.", Matter.PERMISSION, False),
    ],
)
def test_a_regulatory_sentence_is_read_by_what_it_is_about(text: str, matter: Matter, denied: bool) -> None:
    found = read(text, Kind.REGULATORY, negated=" no " in text).regulation
    assert found is not None
    assert (found.matter, found.denied) == (matter, denied)


@pytest.mark.parametrize(
    "text",
    ["The company has requested approval of its trial.", "A product needs the approval of the agency.",
     "The country promotes the cell industry.", "The agency clears a first trial of the cells.",
     "The ruling clears the way for more clinics.", "Clinics market these cells for back pain."],
)  # fmt: skip
def test_a_wish_or_a_need_asserts_no_status(text: str) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert found is None or found.matter is not Matter.APPROVAL


def test_the_day_of_a_decision_is_told_from_a_day_on_which_a_status_holds() -> None:
    decided = read("Alofisel was approved in March 2018.", Kind.REGULATORY).regulation
    holding = read("As of early 2026 no product is approved.", Kind.REGULATORY, negated=True).regulation
    assert decided is not None
    assert holding is not None
    assert (str(decided.dated), decided.since) == ("2018-03", True)
    assert (str(holding.dated), holding.since) == ("2026-01-01/2026-04-30", False)


def test_a_registration_said_to_prove_the_treatment_is_marked() -> None:
    found = read(
        "The clinic is FDA-registered, which means that the treatment is approved.", Kind.REGULATORY
    ).regulation
    assert found is not None
    assert found.means_approval


def test_only_names_what_alone_has_the_status() -> None:
    found = read("Cord-blood products remain the only stem-cell products that the FDA has approved.", Kind.REGULATORY,
                 therapies=("stem-cells",)).regulation  # fmt: skip
    assert found is not None
    assert (found.only, found.only_of) == (True, ("cord-blood",))


@pytest.mark.parametrize(
    ("text", "first", "among_fewer"),
    [
        ("It is the first stem-cell drug to be approved in China.", True, False),
        ("It is the first stem-cell drug that has been approved in China.", True, False),
        ("It is the first approved product to use gene scissors.", True, True),
        ("It is the first approved treatment that is directed at this protein.", True, True),
        ("It was approved as a first-in-class treatment.", False, False),
        ("It is approved for first-line treatment.", False, False),
    ],
)
def test_first_of_a_field_is_told_from_first_among_fewer(text: str, first: bool, among_fewer: bool) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert found is not None
    assert (found.first, found.among_fewer) == (first, among_fewer)


@pytest.mark.parametrize(
    ("text", "generic"),
    [
        ("Stem cells are approved in this country.", True),
        ("Our clinic offers an approved stem-cell treatment.", True),
        ("Most cell treatments are not approved.", True),
        ("A stem-cell drug has been approved there.", False),
        ("No stem-cell drug has been approved there.", False),
        ("Eight cell products are approved.", False),
    ],
)
def test_a_field_is_told_from_some_or_no_product_of_it(text: str, generic: bool) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert found is not None
    assert found.generic is generic


def test_a_study_is_read_field_by_field() -> None:
    text = "In this phase 1/2a, double-blind, placebo-controlled trial 110 patients were randomised."
    found = read(text, Kind.TRIAL).trial
    assert found is not None
    assert (found.phases, found.masking, found.placebo, found.people) == (("PHASE1", "PHASE2"), "double", True, 110)
    assert found.allocation == "RANDOMIZED"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("It was an open-label study.", "masking", "none"),
        ("The study had no placebo group.", "placebo", False),
        ("It was not randomised.", "allocation", "NON_RANDOMIZED"),
        ("A single-arm study.", "single_arm", True),
        ("Patients got cells (n = 11) or saline (n = 6).", "people", None),
        ("The VX-880 trial took in 12 people.", "people", 12),
        ("The trial in 2019 took in 110 patients.", "people", 110),
        ("Results after 52 weeks in 40 patients.", "people", 40),
        ("Results after 52 weeks in 40 newborns.", "people", 40),
        ("After 52 weeks everyone in the trial walked.", "people", None),
        ("The trial gave 20 hospital patients an infusion.", "people", 20),
    ],
)
def test_what_a_study_was_not_is_read_too(text: str, field: str, value: object) -> None:
    assert getattr(read(text, Kind.TRIAL).trial, field) == value


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("It ran to its planned end.", "status", "COMPLETED"),
        ("It is open to new patients.", "status", "RECRUITING"),
        ("It is not recruiting.", "status", None),
        ("It is not yet recruiting.", "status", "NOT_YET_RECRUITING"),
        ("More will be told once the trial is completed.", "status", None),
        ("It was a 40-patient trial.", "people", 40),
        ("It was a trial in 40-year-old patients.", "people", None),
        ("It took in only 12 patients.", "people_bound", Bound.ABOUT),
        ("It took in fewer than 12 patients.", "people_bound", Bound.AT_MOST),
        ("The trial was sponsored by the University of Cambridge.", "run_by", "University of Cambridge"),
        ("The trial was run by doctors at Duke University in 2019.", "run_by", "Duke University"),
        ("The trial was run by its own patients.", "run_by", None),
        ("It compared the cells with methotrexate in 40 people.", "compared_with", "methotrexate"),
        ("It compared pain with that before.", "compared_with", ""),
        ("It compared a low with a high dose.", "compared_with", ""),
        ("It compared two doses with each other.", "compared_with", ""),
        ("The paper has not been retracted.", "retracted", False),
        ("The journal retracted the paper.", "retracted", True),
        ("It succeeded.", "outcome_told", True),
        ("It tests whether the cells worked.", "outcome_told", False),
    ],
)
def test_how_a_study_stands_who_ran_it_and_what_it_compared_are_read(text: str, field: str, value: object) -> None:
    assert getattr(read(text, Kind.TRIAL).trial, field) == value


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("It did not enrol 40 people.", True),
        ("It was not randomised and had no placebo group.", False),
        ("It has not yet begun.", False),
        ("It was never retracted.", False),
        ("It was not randomised, and was not done in China.", True),
    ],
)
def test_a_denial_that_no_field_holds_is_marked(text: str, denied: bool) -> None:
    study = read(text, Kind.TRIAL, negated=True).trial
    assert study is not None
    assert study.denied is denied


def test_a_denied_study_keeps_what_else_it_is_denied_to_have() -> None:
    study = read("No trial with no placebo group has been done.", Kind.TRIAL, negated=True).trial
    assert study is not None
    assert study.exists is False
    assert study.placebo is False


@pytest.mark.parametrize(
    ("text", "measure", "unit", "low", "bound"),
    [
        ("Diabetes affects more than 500 million people worldwide.", "prevalence", "people", 5e8, Bound.AT_LEAST),
        ("Two billion people suffer from psoriasis.", "prevalence", "people", 2e9, Bound.ABOUT),
        ("One in ten adults has diabetes.", "share", "percent", 10, Bound.ABOUT),
        ("About two people in every hundred have psoriasis.", "share", "percent", 2, Bound.ABOUT),
        ("Up to 60% of patients with fistulas relapse.", "share", "percent", 60, Bound.ABOUT),
        ("As many as four million people have psoriasis.", "prevalence", "people", 4e6, Bound.ABOUT),
        ("Only four million people have psoriasis.", "prevalence", "people", 4e6, Bound.ABOUT),
        ("Fewer than four million people have psoriasis.", "prevalence", "people", 4e6, Bound.AT_MOST),
        ("The world counts 800 million diabetics.", "prevalence", "people", 8e8, Bound.ABOUT),
        ("About 60 million people are on the autism spectrum.", "prevalence", "people", 6e7, Bound.ABOUT),
        ("5,000 people die of ALS every year.", "deaths", "people", 5000, Bound.ABOUT),
        ("More than half of the patients die of it.", "share", "percent", 50, Bound.AT_LEAST),
        ("Three quarters of people with ALS are men.", "share", "percent", 75, Bound.ABOUT),
        ("Half a million people have ALS.", "prevalence", "people", 5e5, Bound.ABOUT),
        ("Two and a half million people in the US have it.", "prevalence", "people", 2.5e6, Bound.ABOUT),
        ("Three quarters of a million people have it.", "prevalence", "people", 7.5e5, Bound.ABOUT),
        ("More than 1.2m people have it.", "prevalence", "people", 1.2e6, Bound.AT_LEAST),
        ("Nine tenths of people with diabetes have this kind.", "share", "percent", 90, Bound.ABOUT),
    ],
)
def test_a_number_about_a_condition_is_read(text: str, measure: str, unit: str, low: float, bound: Bound) -> None:
    (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
    assert (found.measure, found.unit, found.low, found.bound) == (measure, unit, low, bound)


def test_a_range_is_read_in_the_scale_of_its_end() -> None:
    for text in ("1 to 2 million people have it.", "1 to 2m people have it."):
        (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
        assert (found.low, found.high) == (1e6, 2e6)


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("According to the International Diabetes Federation, China has 140 million people with diabetes.", "CN"),
        ("The World Health Organization says that 830 million people have diabetes.", None),
        ("Diabetes affects 537 million adults worldwide.", "world"),
        ("Globally, 537 million adults have diabetes.", "world"),
    ],
)
def test_who_counted_is_not_where_they_counted(text: str, population: str | None) -> None:
    (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
    assert found.population == population


@pytest.mark.parametrize(
    "text",
    ["Immune imbalance is one of the key factors.", "It will be a leading cause of death by 20305.",
      "Patients live two to five years with ALS.",
     "Type 1 diabetes has no cure.", "Type 1 diabetes in 2021 was a leading cause of illness.",
     "COVID-19 in 2020 was a leading cause of death.", "Over 65s have it more often."],
)  # fmt: skip
def test_what_counts_no_people_is_no_statistic(text: str) -> None:
    assert read(text, Kind.EPIDEMIOLOGY).statistics == ()


@pytest.mark.parametrize(
    ("text", "hits", "of", "share"),
    [("29 of 30 people had no crises.", 29, 30, None), ("Seven of ten patients improved.", 7, 10, None),
     ("All twelve patients stopped insulin.", 12, 12, None), ("None of the ten people relapsed.", 0, 10, None),
     ("All twelve toddlers stopped insulin.", 12, 12, None),
     ("The response rate was 66.7%.", None, None, 66.7),
     ("About half of the patients had side effects.", None, None, 50.0),
     ("Ninety per cent of the patients walked again.", None, None, 90.0),
     ("It helped sixty-five percent of them.", None, None, 65.0)],
)  # fmt: skip
def test_figures_of_a_result_are_read(text: str, hits: int | None, of: int | None, share: float | None) -> None:
    (found,) = read(text, Kind.EFFICACY).proportions
    assert (found.hits, found.of, found.share) == (hits, of, share)


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("The younger the child, the better the response.", True),
        ("The cells work better in men than in women.", True),
        ("Those most likely to benefit from the cells are under forty.", True),
        ("Patients given the cells were most likely to benefit.", False),
        ("The children were younger and did better after the cells.", False),
    ],
)
def test_in_whom_a_treatment_does_more_is_told_from_that_it_does(text: str, between: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).between_patients is between


@pytest.mark.parametrize(
    ("text", "any_disease"),
    [
        ("They help in a wide range of chronic diseases.", True),
        ("They help in psoriasis and several other conditions.", False),
        ("They help the patients.", False),
        ("They help many patients with worn joints and other conditions.", False),
    ],
)
def test_many_diseases_are_no_disease_in_particular(text: str, any_disease: bool) -> None:
    read_in_psoriasis = read(text, Kind.EFFICACY, effect=Effect.BENEFIT, conditions=("psoriasis",))
    assert read_in_psoriasis.any_disease is any_disease


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("It did not slow ALS in a phase 3 trial published in 2022.", []),
        ("In a phase 2/3 study reported in 2015 it saved no limbs.", []),
        ("People with type 1 diabetes treated in 2023 came off insulin.", []),
        ("Deaths from COVID-19 in 2020 did not fall.", []),
        ("The cells were safe, two small phase 1 trials reported in 2025 say.", []),
        ("Adults with type 1 and type 2 diabetes, given VX-880 in 2026, came off insulin.", []),
        ("In the phase 3 trial published in 2024, 29 of 30 people had no crises.", [(29, 30)]),
        ("By 2023, 10 of 12 people with type 1 diabetes were off insulin.", [(10, 12)]),
        ("Of COVID-19 patients, 3 of 112 relapsed.", [(3, 112)]),
        ("Grade 2 fever was seen in 5 of 2,010 patients.", [(5, 2010)]),
        ("It helped 18 out of twenty people in phase 1.", [(18, 20)]),
    ],
)
def test_a_number_that_tells_which_one_or_when_counts_nobody(text: str, counts: list[tuple[int, int]]) -> None:
    assert [(found.hits, found.of) for found in read(text, Kind.EFFICACY).proportions] == counts


@pytest.mark.parametrize("text", ["Insulin needs fell by 50%.", "There were no relapses in 179 patient-years."])
def test_a_change_or_a_rate_over_time_is_no_proportion(text: str) -> None:
    assert read(text, Kind.EFFICACY).proportions == ()


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("It halts progressive multiple sclerosis.", ("progressive",)),
        ("Multiple sclerosis is a progressive disease that it halts.", ()),
        ("Five years after the infusion they were off insulin.", ()),
        ("It helps people with long-standing diabetes.", ("long-standing",)),
        ("It helps in the wet form.", ("wet",)),
        ("It helps broken bones heal.", ("other-injury",)),
        ("Bone-marrow cells and muscle-derived cells help.", ()),
        ("It helps after hypoxic injury of the brain.", ("hypoxic-ischaemic",)),
        ("Hypoxia-conditioned cells, or cells kept under hypoxia, help after brain injury.", ()),
    ],
)
def test_a_stage_is_told_from_how_long_people_were_followed(text: str, stages: tuple[str, ...]) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).stages == stages


def test_by_how_much_something_changed_is_read() -> None:
    (found,) = read("Pain went down by about 40 %.", Kind.EFFICACY).changes
    assert found.share == 40
    assert read("40% of them had less pain.", Kind.EFFICACY).changes == ()


@pytest.mark.parametrize(
    ("condition", "words", "outcome"),
    [
        ("multiple-myeloma", "progression-free survival", "disease-free-survival"),
        ("multiple-myeloma", "overall survival", "survival"),
        ("lupus-nephritis", "disease activity", "disease-activity"),
        ("lupus-nephritis", "kidney function", "organ-function"),
        ("bronchopulmonary-dysplasia", "lung damage", "bpd-or-death"),
        ("copd", "lung damage", "lung-function"),
    ],
)
def test_an_outcome_of_a_narrow_disease_is_read_by_its_own_name(condition: str, words: str, outcome: str) -> None:
    assert read(f"It changes {words}.", Kind.EFFICACY, conditions=(condition,), outcome=words).outcome == outcome


def test_more_than_half_of_the_patients_is_a_proportion() -> None:
    (found,) = read("More than 50% of the patients walked again.", Kind.EFFICACY).proportions
    assert (found.share, found.bound) == (50, Bound.AT_LEAST)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("In the Stanford trial they walked again.", ("Stanford",)),
        ("They walked again in a study at the Mayo Clinic.", ("Mayo Clinic", "Mayo")),
        ("They walked again, doctors at Stanford said.", ()),
        ("In an FDA trial they walked again.", ()),
    ],
)
def test_whose_study_a_result_is_told_of(text: str, whose: tuple[str, ...]) -> None:
    assert read(text, Kind.EFFICACY).study_of == whose


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Almost all patients walked again.", [75.0]),
        ("It helped nearly every one of the children.", []),
        ("Virtually all of the treated people stopped insulin.", [75.0]),
        ("Almost all of the cells died, and patients walked again.", []),
        ("Almost all of the patients, 28 of 30, walked again.", [None]),
    ],
)
def test_almost_all_people_are_three_quarters_at_the_least(text: str, shares: list[float | None]) -> None:
    assert [found.share for found in read(text, Kind.EFFICACY).proportions] == shares


@pytest.mark.parametrize(
    ("text", "timing"),
    [
        ("The peak effect comes after three months.", True),
        ("Knee pain: Early benefits may be felt within four weeks.", True),
        ("Responses differ from person to person.", True),
        ("“The full results are seen after a year.”", True),
        ("The cells start to show their effect after a month.", True),
        ("Many patients notice early benefits within four weeks.", False),
        ("The islets start to work again.", False),
        ("Visible results may take three to six months.", True),
        ("Visible improvements were seen after the infusion.", False),
        ("The best response was a remission.", False),
        ("The therapy had better efficacy when given within 36 hours.", True),
        ("The cells had better results when given with surgery.", False),
    ],
)
def test_when_an_effect_comes_is_told_from_that_it_comes(text: str, timing: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).timing is timing


@pytest.mark.parametrize(
    ("text", "unproven"),
    [
        ("There is no good evidence that the cells help.", True),
        ("The treatment has never been clinically proven to help.", True),
        ("An unproven treatment of back pain.", True),
        ("The treatment has no proven benefit.", True),
        ("The evidence for the treatment is weak.", True),
        ("Doctors have yet to show that the cells help.", True),
        ("Nothing proves that the cells help.", True),
        ("The cells do not help.", False),
        ("No improvement was seen in trials.", False),
        ("No patients in the studies walked again.", False),
        ("Her scans show no evidence of active disease.", False),
    ],
)
def test_denying_the_proof_is_told_from_denying_the_effect(text: str, unproven: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE).unproven is unproven


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("The treatment can be costly.", True),
        ("We tell you the facts about prices and safety.", True),
        ("The dead cells lie among damaged cells.", True),
        ("The treatment can be dangerous.", False),
        ("The cells damaged her spine.", False),
    ],
)
def test_a_sentence_that_tells_of_no_harm_is_silent_whatever_it_was_taken_for(text: str, silent: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.HARM, outcome="safety").silent is silent


@pytest.mark.parametrize("text", ["Four of them got a cytokine storm.", "Two had numb fingers."])
def test_a_sentence_that_names_a_harm_is_not_silent(text: str) -> None:
    assert not read(text, Kind.SAFETY, effect=Effect.HARM).silent


@pytest.mark.parametrize(
    ("text", "unrivalled"),
    [
        ("It is the only treatment that halts the disease.", True),
        ("It may be the most effective treatment.", True),
        ("Nothing else works.", True),
        ("It is a more effective treatment than insulin.", False),
        ("It is one of the most effective treatments.", False),
        ("The single infusion treatment helped.", False),
    ],
)
def test_that_nothing_is_as_good_is_told_from_that_something_is_worse(text: str, unrivalled: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).unrivalled is unrivalled


@pytest.mark.parametrize(
    ("text", "how_often"),
    [
        ("Rarely, the cells cause a tumour.", True),
        ("There is a low risk of infection.", True),
        ("One in ten thousand gets an infection.", True),
        ("Under 2% had a clot.", True),
        ("A small study told of an infection.", False),
        ("Low blood counts are common.", False),
        ("Women went blind in 2015 in Florida.", False),
    ],
)
def test_that_a_harm_is_rare_or_mild_is_told_from_that_it_happens(text: str, how_often: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.HARM).how_often is how_often


@pytest.mark.parametrize(
    ("text", "few"),
    [("Fewer than 1% had an infection.", True), ("Less than a third had pain.", True),
     ("Up to 10% had an infection.", False), ("Only cells from fat caused pain.", False)],
)  # fmt: skip
def test_that_a_harm_comes_to_few_is_read(text: str, few: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.HARM).few is few


@pytest.mark.parametrize(
    ("text", "of_the_cells"),
    [("There were no adverse events related to the cells.", True), ("No harm was caused by the cells.", True),
     ("There were no cell-related events.", True), ("The cells themselves did no harm.", True),
     ("No harm was caused by the cell injections.", False), ("There was no event related to the surgery.", False)],
)  # fmt: skip
def test_what_the_cells_brought_about_is_told_from_what_was_done_beside(text: str, of_the_cells: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.NONE).of_the_cells is of_the_cells


@pytest.mark.parametrize(
    ("text", "own"),
    [("Your own cells cannot be rejected.", True), ("Autologous cells are never rejected.", True),
     ("A patient’s own stem cells are not rejected.", True), ("Cells of a donor are not rejected.", False),
     ("Unlike your own cells, these are rejected.", False)],
)  # fmt: skip
def test_that_cells_are_the_patients_own_is_read(text: str, own: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.NONE).own_cells is own


@pytest.mark.parametrize(
    ("text", "blamed"),
    [("The chemotherapy, not the stem cells, makes them infertile.", True),
     ("The stem cells, not the chemotherapy, make them infertile.", False)],
)  # fmt: skip
def test_a_harm_that_is_said_not_to_be_of_the_cells_is_put_down_to_something_else(text: str, blamed: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.NONE, negated=True).blames_another is blamed


def test_denying_an_ill_is_told_from_denying_help() -> None:
    for text in ("Not a single participant had a relapse.", "Two thirds showed no evidence of disease activity.",
                 "The cancer has not come back.", "Their disability did not worsen.", "They haven't relapsed since.",
                 "They have not relapsed since they stopped the drugs.", "They did not need surgery to end the pain.",
                 "There were no relapses by the end of the study.", "No treated patient relapsed.",
                 "None of those who stopped the drugs relapsed."):  # fmt: skip
        assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT, negated=True).denies_bad
    for text in ("It does not slow progression.", "It doesn't do anything for the pain.", "They did not stop insulin.",
                 "It does not stop ALS from progressing.", "It could not free them from insulin.",
                 "It did not really ward off relapses.", "It doesn't make the pain go away.",
                 "It was not able to keep the disease from progressing.", "The decline was not halted.",
                 "No cell treatment stops ALS from progressing.", "None of these freed them from pain."):  # fmt: skip
        assert not read(text, Kind.EFFICACY, effect=Effect.BENEFIT, negated=True).denies_bad


@pytest.mark.parametrize(
    ("text", "spared"),
    [("None of them had a severe drop in blood sugar.", True), ("No patient needed surgery.", True),
     ("It had no effect on relapses.", False), ("None of the patients walked again.", False)],
)  # fmt: skip
def test_patients_who_were_spared_an_ill_were_helped(text: str, spared: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE, negated=True).denies_bad is spared


def test_a_disease_that_is_named_is_no_harm_that_is_denied() -> None:
    text = "For leukaemia one's own cord blood is no good."
    said = {"conditions": ("blood-cancer",), "outcome": "safety", "negated": True, "effect": Effect.NONE}
    assert read(text, Kind.SAFETY, **said).silent
    assert not read(f"{text} There is no risk.", Kind.SAFETY, **said).silent


@pytest.mark.parametrize(
    ("text", "reassures"),
    [("The cells have low immunogenicity.", True), ("There is little or no risk of rejection.", True),
     ("A low risk of infection remains.", False),
     ("It is not a low-risk procedure.", False), ("Low blood counts are common.", False),
     ("The risk of a clot is extremely small.", True), ("The risk of a clot is not small.", False),
     ("Serious complications are rare.", True), ("Rare but serious complications occur.", False),
     ("Side effects are mostly mild and temporary.", True), ("Mild side effects may include fever.", False),
     ("Most children tolerate the infusion well.", True), ("Tumours are very rare.", True),
     ("She got a very rare cancer.", False), ("Infections are very uncommon (2 of 300).", True),
     ("She got a rare (and deadly) tumour.", False)],
)  # fmt: skip
def test_little_of_an_ill_reassures(text: str, reassures: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.HARM).low_risk is reassures


@pytest.mark.parametrize(
    ("text", "outcome", "condition", "domain"),
    [
        ("Ten given islet cells grown from stem cells stopped injecting insulin", "ten", "t1d", "insulin-independence"),
        ("They freed 10 of 12 people from insulin.", "type 1 diabetes", "t1d", "insulin-independence"),
        ("Those treated need no anti-rejection drugs.", "anti-rejection drugs", "t1d", "other:anti-rejection drugs"),
        ("None of them had a severe drop in blood sugar.", "none of them", "t1d", "severe-hypoglycaemia"),
        ("Islets stop dangerous hypos.", "dangerous hypos", "t1d", "severe-hypoglycaemia"),
        ("29 of 30 people had no severe pain crises.", "29 of 30 people", "sickle-cell", "severe-crises"),
        ("Some had better blood sugar and stopped insulin.", "some", "t1d", None),
        ("Islet-like clusters may be a treatment of diabetes.", "treatment of diabetes", "diabetes", None),
        ("The cells are effective in autism.", "effectiveness", "autism", None),
        ("Fewer got worse than of those who stayed on their drugs.", "drugs", "multiple-sclerosis",
         "disability-progression"),
        ("They could come off their drugs.", "drugs", "multiple-sclerosis", "treatment-free-remission"),
        ("The cells prevent strokes.", "strokes", "stroke", "other:prevention of strokes"),
        ("The cells prevent stroke from getting worse.", "stroke", "stroke", None),
        ("The cells prevent stroke after surgery.", "effect", "stroke", "other:prevention of stroke"),
        ("Bone marrow cells beat shots.", "knee arthritis", "osteoarthritis", None),
        ("Stem cells from fat tissue ease arthritis.", "stem cells from fat tissue ease", "osteoarthritis", None),
        ("The cells rebuild tissue in the joint.", "effect", "osteoarthritis", "tissue-structure"),
    ],
)  # fmt: skip
def test_a_sentence_names_the_outcome_that_its_subject_does_not(
    text: str, outcome: str, condition: str, domain: str | None
) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT, outcome=outcome, conditions=(condition,)).outcome == domain


@pytest.mark.parametrize(
    "text", ["The filing is not the approval.", "Listing is not approval.", "A registration is not an approval."]
)
def test_that_a_registration_is_no_approval_is_said_of_registrations(text: str) -> None:
    found = read(text, Kind.REGULATORY, negated=True).regulation
    assert found is not None
    assert (found.matter, found.denied, found.means_approval) == (Matter.REGISTRATION, True, True)


def test_filing_for_an_approval_says_nothing_of_what_a_filing_means() -> None:
    found = read("The maker has not filed for approval.", Kind.REGULATORY, negated=True).regulation
    assert found is None or not found.means_approval


@pytest.mark.parametrize(
    "text",
    ["Stem cell infusions reverse ageing.", "Cells made from induced pluripotent cells slow the loss of nerves.",
     "Cells grown from iPS cells rewire the brain.", "Gene-corrected cells thicken the skin.",
     "Islets reprogrammed from the patient's own cells wake the others."],
)  # fmt: skip
def test_what_a_treatment_is_called_or_made_of_is_no_way_of_acting(text: str) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == ()


@pytest.mark.parametrize(
    "text",
    [
        "Both gene therapies begin with the removal of blood stem cells.",
        "Gene therapy: The surgeons took a piece of skin.",
    ],
)
def test_the_plural_of_a_treatment_and_the_words_put_before_a_sentence_are_no_way_of_acting(text: str) -> None:
    assert not {"gene-editing"} & set(read(text, Kind.MECHANISM, therapies=("gene-edited-hsc",)).mechanisms)


def test_what_a_condition_is_called_is_no_way_of_acting() -> None:
    text = "Amyotrophic lateral sclerosis: The cells can change the course of this disease."
    assert read(text, Kind.MECHANISM, conditions=("als",)).mechanisms == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cells are used to treat an atrophic muscle.",
        "Patients may go home on the same day.",
        "Regenerative medicine uses living cells.",
        "The disease destroys myelin.",
    ],
)
def test_a_word_that_only_looks_like_a_way_of_acting_is_none(text: str) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == ()


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("The cells are incubated with growth factors and cytokines.", ()),
        ("The cells provide a mix of growth factors.", ("secretion",)),
        ("They act through cytokines.", ("secretion",)),
        ("The cells home in on injured tissue.", ("homing",)),
        ("The cells know where the damage is.", ("homing",)),
        ("They are attracted to sites of inflammation.", ("homing",)),
        ("Researchers find the damage is done early.", ()),
        ("A drug coaxes the cells to migrate from their bone marrow into the blood.", ()),
        ("They turn into cartilage.", ("differentiation",)),
        ("They turn into whatever the body needs.", ()),
        ("They grow into the patient's bone marrow.", ()),
        ("T cells hunt down and kill cancer cells.", ("attack-on-cancer",)),
        ("Chemotherapy destroys cancer cells.", ()),
        ("Doctors give chemotherapy to kill cancer cells.", ()),
        ("This is the graft-versus-tumour effect.", ("graft-versus-tumour",)),
        ("The donated cells attack the lymphoma.", ("graft-versus-tumour", "attack-on-cancer")),
        ("They have regenerative properties.", ("tissue-repair",)),
        ("They help remyelination.", ("tissue-repair",)),
        ("The clusters are capable of insulin secretion.", ("secretion", "insulin-secretion")),
        ("The islets make and release insulin.", ("insulin-secretion",)),
        ("The islets were reprogrammed from skin cells.", ("reprogramming",)),
        ("The cells were chemically reprogrammed from fat cells.", ("reprogramming",)),
        ("The cells released C-peptide in response to glucose.", ("insulin-secretion",)),
        ("After a meal they began making their own C-peptide.", ("insulin-secretion",)),
        ("C-peptide was measured in the blood.", ()),
        ("The transplanted neurons made dopamine.", ("dopamine-secretion",)),
        ("Once in place they release their own dopamine.", ("dopamine-secretion",)),
        ("They make dopamine-like drugs needless.", ()),
        ("The retinal cells survived under the retina.", ("survival-in-body",)),
        ("The transplanted neurons survived.", ("survival-in-body",)),
        ("The implanted islet cells had engrafted in most people.", ("survival-in-body",)),
        ("The transplanted patients survived.", ()),
        ("They help neurons survive.", ()),
        ("The blood cells are genetically modified.", ("gene-editing", "gene-adding")),
        ("It works by editing the BCL11A gene.", ("gene-editing",)),
        ("They edit a patient's own blood cells.", ("gene-editing",)),
        ("The cells are genetically matched.", ()),
        ("It carries a healthy gene into the cells with a lentivirus.", ("gene-adding",)),
        ("The grafted cells disappear from the brain.", ()),
        ("They go straight to the injured nerves.", ("homing",)),
        ("They replace the lost surface of the eye.", ("replacement",)),
        ("They kill the B cells.", ("immune-reset",)),
        ("The editor credits the cells.", ()),
        ("Beta cells were preserved in mice.", ("islet-environment",)),
        ("In treated mice islets are largely protected.", ("islet-environment",)),
        ("Beta cells are destroyed in mice.", ()),
    ],
)  # fmt: skip
def test_how_cells_act(text: str, way: tuple[str, ...]) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == way


def test_a_cancer_that_is_attacked_is_read_under_its_own_name_too() -> None:
    text = "The donor's immune cells attack the remaining leukaemia cells."
    assert "graft-versus-tumour" in read(text, Kind.MECHANISM, conditions=("blood-cancer",)).mechanisms


@pytest.mark.parametrize(("text", "adds"), [("It addresses gene disorders.", False), ("It adds a gene.", True)])
def test_what_addresses_a_gene_adds_none(text: str, adds: bool) -> None:
    assert ("gene-adding" in read(text, Kind.MECHANISM).mechanisms) is adds


@pytest.mark.parametrize(
    "text",
    [
        "We are waiting for a trial that shows it to be safe.",
        "A hospital ran a study of 20 people to test the benefit of the cells.",
        "Whether to have it is a personal question.",
        "Its safety is a question of the right dose.",
        "They are studying the effectiveness of the cells in gout.",
        "A new study looking at the cells to ease gout has begun.",
        "The trial was set up to watch for side effects of the cells.",
        "The safety of the cells is assessed over two years.",
        "The main endpoints were relief of pain and death from the graft.",
        "It is to help decide which graft is best.",
        "It is focused on easing gout.",
    ],
)
def test_what_is_waited_for_tested_or_asked_is_left_open(text: str) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.NONE).open


@pytest.mark.parametrize(
    "text",
    [
        "A study testing the effect of the cells found less pain.",
        "We tested the effect of the cells on gout: pain was down by 30 %.",
        "Studies show how the cells ease gout.",
        "The safety of the cells was assessed over two years and fever was seen.",
        "The main endpoint was met.",
    ],
)
def test_what_came_out_leaves_nothing_open(text: str) -> None:
    assert not read(text, Kind.EFFICACY, effect=Effect.BENEFIT).open


@pytest.mark.parametrize(
    ("text", "of_controls"),
    [
        ("Gout: The controls had less pain.", True),
        ("Pain rose in the drug group.", True),
        ("Pain rose with the cells and fell in the drug group.", False),
    ],
)
def test_how_those_fared_who_had_no_cells_is_told_from_how_the_treated_did(text: str, of_controls: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).of_controls is of_controls


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Twelve trials were done in Spain.", True),
        ("We chose randomised controlled trials that tested these cells.", True),
        ("3 clinical trials are recruiting.", True),
        ("A trial of 12 people was done in Spain.", False),
        ("The study compared them with 2 other drugs.", False),
    ],
)  # fmt: skip
def test_whether_one_study_is_told_of(text: str, several: bool) -> None:
    found = read(text, Kind.TRIAL).trial
    assert found is not None
    assert found.several is several


def test_not_shown_to_be_safe_is_a_warning() -> None:
    for text in ("It has not been shown to be safe.", "There is no sign of benefit and clear evidence of harm."):
        assert read(text, Kind.SAFETY, effect=Effect.HARM, negated=True).denies_safe


def test_a_comparison_names_its_comparator_or_another() -> None:
    assert read("It relieves pain better than a steroid injection.", Kind.EFFICACY).comparators == ("steroid",)
    assert read("It works better than drugs.", Kind.EFFICACY).comparators == ("disease-modifying-drugs", "biologics")
    stayed = read("They did better than those who stayed on their drugs.", Kind.EFFICACY)
    assert stayed.comparators == ("disease-modifying-drugs", "biologics")
    assert read("It surpasses all other protocols.", Kind.EFFICACY).comparators == ("other",)
    assert read("It is a more effective treatment than insulin.", Kind.EFFICACY).comparators == ("other",)
    assert read("It stops more relapses than ocrelizumab.", Kind.EFFICACY).comparators == ("ocrelizumab",)
    assert read("Fat stem cells beat bone marrow stem cells.", Kind.EFFICACY).comparators == ("other",)
    assert read("They had less pain than those who did not get cells.", Kind.EFFICACY).comparators == ()
    assert read("It relieves pain.", Kind.EFFICACY).comparators == ()


def test_names_are_read_without_the_words_that_open_a_sentence() -> None:
    named = read("The Xiangya Hospital study appeared in Signal Transduction and Targeted Therapy.", Kind.TRIAL).names
    assert {"Xiangya Hospital", "Signal Transduction and Targeted Therapy"} <= set(named)
    assert "The" not in named


def test_what_is_counted_by_a_number_has_it_in_its_name() -> None:
    named = read("The 9th District Court and the 5th Circuit ruled on the 3rd patient.", Kind.REGULATORY).names
    assert {"9th District", "5th Circuit"} <= set(named)
    assert not any(name.startswith("3rd") for name in named)


def test_an_assertion_reads_back_from_json() -> None:
    found = read("As of early 2026 no product is approved.", Kind.REGULATORY, negated=True)
    assert Assertion.from_json(found.to_json()) == found


def test_an_assertion_that_was_kept_with_a_field_of_then_reads_back_without_it() -> None:
    kept = {"regulation": {"matter": "approval", "denied": True, "still": True}}
    assert Assertion.from_json(kept) == Assertion.from_json({"regulation": {"matter": "approval", "denied": True}})


@pytest.mark.parametrize("kept", [{"regulation": {"matter": "approval", "stil": True}}, {"still": True}])
def test_a_field_that_there_never_was_is_refused(kept: dict[str, Any]) -> None:
    with pytest.raises(BaseValidationError):
        Assertion.from_json(kept)


@pytest.mark.parametrize(
    ("text", "therapy", "unlisted"),
    [
        ("Bone marrow cells mend the heart.", "bm-msc", ("bm-mnc",)),
        ("Bone marrow mesenchymal stem cells mend the heart.", "bm-msc", ()),
        ("Bone marrow aspirate concentrate eases pain better than bone marrow cells.", "bmac", ()),
        ("Pluripotent stem cells can become any cell.", "ipsc", ()),
        ("The cells mend the heart.", "bm-msc", ()),
    ],
)
def test_cells_that_claims_have_no_id_for_are_read_beside_theirs(
    text: str, therapy: str, unlisted: tuple[str, ...]
) -> None:
    assert read(text, Kind.EFFICACY, therapies=(therapy,)).unlisted == unlisted


@pytest.mark.parametrize(
    ("text", "none"),
    [("No one with diabetes has ever stopped insulin.", True), ("Not a single patient ever walked again.", True),
     ("Never has anyone been cured.", True), ("The patients did not stop insulin.", False),
     ("No one knows whether it ever helps.", False), ("Before the graft no one had ever stopped insulin.", False),
     ("Never had anyone come off insulin until now.", False)],
)  # fmt: skip
def test_that_no_one_ever_did_is_told_from_that_some_did_not(text: str, none: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE).no_one_ever is none


@pytest.mark.parametrize(
    ("text", "months"),
    [("It kept them off insulin for more than three years.", 36),
     ("Half were off insulin two years after the graft.", 24),
     ("It kept them off insulin for a year.", 12), ("It frees them for life.", 1200),
     ("It helps people who have had diabetes for ten years.", None),
     ("They were well ten years after diagnosis.", None),
     ("One has been free of plaque psoriasis for four years.", 48.0),
     ("It helps children of ten years.", None), ("It frees them from insulin.", None)],
)  # fmt: skip
def test_how_long_an_effect_is_said_to_last(text: str, months: float | None) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).lasting == months


@pytest.mark.parametrize(
    ("text", "outcome", "others"),
    [("The cells lower HbA1c and free people from insulin.", "HbA1c", ("insulin-independence",)),
     ("The cells lower HbA1c and fatigue.", "HbA1c", ("quality-of-life",)),
     ("The cells lower HbA1c in people with kidney disease and severe hypoglycaemia.", "HbA1c", ()),
     ("The cells lower HbA1c.", "HbA1c", ())],
)  # fmt: skip
def test_what_is_told_of_several_outcomes_names_the_others(text: str, outcome: str, others: tuple[str, ...]) -> None:
    said = read(text, Kind.EFFICACY, effect=Effect.BENEFIT, conditions=("diabetes",), outcome=outcome)
    assert said.further == others
