"""What is known of a treatment for a disease: every outcome by itself, by the rules that grade claims."""

from evidence.grading import grade, load_rules
from evidence.grading.assessment import Certainty
from evidence.grading.facts import Design, Direction, Harm
from evidence.grading.topic import Known, asking, known, known_harms, results
from tests.unit.evidence.grading.studies import SAME, study, world
from tests.unit.evidence.grading.universe import AS_OF

RULES = load_rules()
SMALL = {"design": Design.SINGLE_ARM, "masking": "none", "n": 12}


def of(*studies: object, therapy: str = "uc-msc", condition: str = "t1d") -> tuple[Known, ...]:
    return known(therapy, condition, world(*studies), RULES, AS_OF)  # type: ignore[arg-type]


def test_each_outcome_is_rated_by_itself_the_most_demanding_first_and_the_laboratory_last() -> None:
    control, free, dose = (
        study("a", outcome="glycaemic-control"),
        study("b", outcome="insulin-independence", **SMALL),
        study("c", way=SAME, outcome="insulin-dose"),
    )
    found = of(control, free, dose)
    assert [(each.outcome, each.line) for each in found] == [
        ("insulin-independence", "benefit"),
        ("insulin-dose", "no_difference"),
        ("glycaemic-control", "benefit"),
    ]
    assert found[0].certainty is Certainty.VERY_LOW
    assert [each.people for each in found] == [12, 400, 400]


def test_it_says_what_the_grade_of_such_a_claim_says() -> None:
    dossier = world(study("a"), study("b", n=300))
    [told] = known("uc-msc", "t1d", dossier, RULES, AS_OF)
    graded = grade(asking("uc-msc", "t1d", "glycaemic-control"), dossier, RULES, AS_OF)
    assert (told.sentence, told.certainty, told.studies) == (graded.sentences[0], graded.certainty, 2)


def test_kinds_of_the_treatment_and_of_the_disease_count_and_others_do_not() -> None:
    studies = (study("a"), study("b", therapy="bm-msc"), study("c", condition="t2d"), study("d", therapy="esc"))
    dossier = world(*studies)
    assert {result.id for result in results("msc", "diabetes", dossier, AS_OF)} == {"a", "b", "c"}
    assert {result.id for result in results("uc-msc", "t1d", dossier, AS_OF)} == {"a"}


def test_where_kinds_differ_each_is_told_by_itself() -> None:
    [told] = of(study("a"), study("b", way=SAME, condition="t2d"), condition="diabetes")
    assert told.line == "kinds_differ"
    assert {(line.stage, line.direction) for line in told.kinds} == {("t1d", "benefit"), ("t2d", "no_difference")}


def test_harms_animals_and_what_was_withdrawn_are_no_known_effect() -> None:
    mice = study("mice", design=Design.PRECLINICAL, subjects="animal")
    gone = study("gone", retracted=True)
    [told] = of(mice, gone, study("harm", way=Direction.HARM, outcome="serious-harm"))
    assert (told.outcome, told.line, told.people) == (None, "outcome_not_found", 0)


def test_without_any_study_it_says_whether_one_was_looked_for() -> None:
    assert of()[0].line == "nothing_found"
    assert of(therapy="exosomes", condition="autism")[0].line == "not_yet_searched"


def test_an_outcome_that_no_lexicon_has_is_named_in_its_own_words() -> None:
    [told] = of(study("a", outcome="other:wrinkles and look of the facial skin"))
    assert "“wrinkles and look of the facial skin”" in told.sentence


def test_harms_stand_beside_whatever_was_treated() -> None:
    mass = Harm(outcome="tumour", words="a mass at the site", serious=True, attributed=True)
    dossier = world(study("a", harms=(mass,), condition="stroke"))
    assert [harm.words for harm in known_harms("uc-msc", "t1d", dossier, RULES, AS_OF)] == ["a mass at the site"]
