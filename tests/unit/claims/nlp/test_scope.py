"""How many a result is said of is told by what its words count; a bare plural means all of them."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength


@pytest.mark.parametrize(
    ("words", "kind", "read", "expected"),
    [
        ("Stem cells help patients walk.", Kind.EFFICACY, None, Scope.ALL),
        ("Stem cells help patients walk.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("Stem cells helped these patients walk.", Kind.EFFICACY, Scope.SOME, Scope.SOME),
        ("Stem cells let your skin heal.", Kind.EFFICACY, None, None),
        ("Stem cells helped 3 of 10 patients.", Kind.EFFICACY, Scope.SOME, Scope.SOME),
        ("Stem cells release growth factors.", Kind.EFFICACY, None, None),
        ("Stem cells cost patients $5,000.", Kind.ACCESS, None, None),
        ("A transplant put my Crohn's to rest.", Kind.EFFICACY, Scope.ALL, Scope.ONE),
        ("Stem cells saved me from surgery.", Kind.EFFICACY, Scope.ALL, Scope.ONE),
        ("In my experience stem cells ease pain.", Kind.EFFICACY, None, None),
        ("Desperate patients fly to Lima.", Kind.ACCESS, None, Scope.ALL),
        ("Mrs Virtanen was given the cells.", Kind.MECHANISM, None, Scope.ONE),
        ("Pain eased in two of the older patients.", Kind.EFFICACY, Scope.ALL, Scope.SOME),
        ("Twenty-one older patients slept better.", Kind.EFFICACY, None, Scope.SOME),
        ("Nineteen of forty-two children slept better.", Kind.EFFICACY, None, Scope.SOME),
        ("She bore a 3.1 kg baby.", Kind.EFFICACY, Scope.ONE, Scope.ONE),
        ("Hundreds of patients walk again.", Kind.EFFICACY, None, Scope.SOME),
        ("Eleven small studies found relief.", Kind.EFFICACY, Scope.SOME, None),
        ("Most people had a mild fever.", Kind.SAFETY, None, Scope.SOME),
        ("The great majority of families saw a change.", Kind.EFFICACY, Scope.ALL, Scope.SOME),
        ("Each of the 25 participants walked further.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("Both groups had fewer relapses.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("A transplant from a brother cures anaemia.", Kind.EFFICACY, Scope.ONE, None),
        ("A transplant from her brother cured her anaemia.", Kind.EFFICACY, Scope.ONE, Scope.ONE),
        ("A graft let a 61-year-old farmer walk.", Kind.EFFICACY, Scope.SOME, Scope.ONE),
        ("A graft let 61-year-old patients walk.", Kind.EFFICACY, Scope.ALL, Scope.ALL),
        ("Type 2 diabetes patients made insulin again.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("COVID-19 patients breathed freely.", Kind.EFFICACY, None, Scope.ALL),
        ("1 patient had a fever.", Kind.SAFETY, Scope.ONE, Scope.ONE),
        ("Nearly all of the boy's skin was new.", Kind.EFFICACY, Scope.ONE, Scope.ONE),
        ("Some adult stem cells eased the swelling.", Kind.EFFICACY, None, None),
        ("Arthritis most often strikes women.", Kind.EPIDEMIOLOGY, None, Scope.ALL),
        ("The trial enrolled 40 patients.", Kind.TRIAL, None, None),
        ("Patients were weighed every month.", Kind.TRIAL, None, Scope.ALL),
        ("A transplant cured Matti of his leukaemia.", Kind.EFFICACY, None, Scope.ONE),
        ("The drip left her without sight in her left eye.", Kind.SAFETY, None, Scope.ONE),
        ("Professor Laine eased pain with his method.", Kind.EFFICACY, None, None),
        ("They use my own marrow.", Kind.MECHANISM, None, Scope.ONE),
        ("My patients make new cartilage.", Kind.MECHANISM, None, Scope.ALL),
        ("A small percentage of patients got worse.", Kind.EFFICACY, Scope.ALL, Scope.SOME),
        ("An increasing number of patients walk.", Kind.EFFICACY, Scope.ALL, Scope.SOME),
        ("It leaves people blind.", Kind.EPIDEMIOLOGY, None, Scope.ALL),
        ("It is passed down through families.", Kind.EPIDEMIOLOGY, None, None),
        ("The agency has approved nine cell treatments.", Kind.REGULATORY, None, None),
        ("Not a single patient walked.", Kind.EFFICACY, Scope.ONE, Scope.ALL),
        ("Not one patient walked.", Kind.EFFICACY, Scope.ONE, Scope.ALL),
        ("Cells Help Paralysed Man Stand.", Kind.EFFICACY, Scope.ALL, Scope.ONE),
        ("Blind Woman Sees After a Graft.", Kind.EFFICACY, None, Scope.ONE),
        ("Diabetes reversed in elderly woman.", Kind.EFFICACY, None, Scope.ONE),
        ("Graft lets blind man see.", Kind.EFFICACY, None, Scope.ONE),
        ("Cells mend cartilage in man.", Kind.EFFICACY, None, None),
        ("Diabetes reversed in each woman.", Kind.EFFICACY, None, None),
        ("Cells Help Paralysed Men Stand.", Kind.EFFICACY, Scope.ALL, Scope.ALL),
        ("Parents saw a change in their little son.", Kind.EFFICACY, Scope.ALL, Scope.ONE),
        ("Parents saw a change in their children.", Kind.EFFICACY, Scope.ALL, Scope.ALL),
        ("The other two didn't change.", Kind.EFFICACY, Scope.ONE, Scope.SOME),
    ],
)
def test_words_count(words: str, kind: Kind, read: Scope | None, expected: Scope | None) -> None:
    assert scope_of(words, kind, read) is expected


@pytest.mark.parametrize(
    "words",
    [
        "Knees healed in 7 of 10.",
        "The graft has a success rate of 92%.",
        "Four of six walked further.",
        "Grip improved in some of them.",
        "Four improved within a year.",
        "Two had fewer attacks.",
    ],
)
def test_a_share_is_of_some_though_the_group_goes_unnamed(words: str) -> None:
    assert scope_of(words, Kind.EFFICACY, Scope.ALL) is Scope.SOME


def test_a_group_that_is_counted_before_the_claim_is_the_one_that_it_is_of() -> None:
    assert scope_of("felt a burning pain.", Kind.SAFETY, Scope.ALL, before="Most of the patients ") is Scope.SOME
    assert scope_of("felt a burning pain.", Kind.SAFETY, Scope.ALL, before="The patients ") is Scope.ALL


def test_a_risk_of_whoever_has_it_done_is_not_of_one() -> None:
    text = "A man may lose some of his hair."
    assert scope_of(text, Kind.SAFETY, None, strength=Strength.CONDITIONAL) is None


def test_a_number_is_a_share_of_the_group_that_its_sentence_opens_with() -> None:
    assert scope_of("five slept better.", Kind.EFFICACY, Scope.ALL, before="Of sixty participants, ") is Scope.SOME
    assert scope_of("five slept better.", Kind.EFFICACY, Scope.ALL, before="In the trial, ") is Scope.ALL


@pytest.mark.parametrize(
    ("words", "read", "expected"),
    [
        ("Five labs measured the swelling.", Scope.SOME, None),
        ("Forty rats were infused.", Scope.SOME, Scope.SOME),
        ("Forty women were infused.", Scope.SOME, Scope.SOME),
        ("It was the first such transplant.", Scope.ONE, Scope.ONE),
    ],
)
def test_the_conduct_of_a_study_is_of_a_group_only_where_its_sentence_names_one(
    words: str, read: Scope, expected: Scope | None
) -> None:
    assert scope_of(words, Kind.TRIAL, read) is expected


@pytest.mark.parametrize(
    ("before", "strength", "expected"),
    [
        ("", Strength.CAUSAL, None),
        ("", Strength.ASSOCIATED, Scope.ALL),
        ("Ask any patient. ", Strength.CAUSAL, Scope.ALL),
    ],
)
def test_a_generality_is_of_no_group(before: str, strength: Strength, expected: Scope | None) -> None:
    assert scope_of("Grafts ease pain.", Kind.EFFICACY, Scope.ALL, before, strength) is expected


@pytest.mark.parametrize(
    ("last", "read_as", "expected"),
    [
        ("No scars.", Scope.ALL, Scope.ONE),
        ("No scars in patients.", Scope.ALL, Scope.ALL),
        ("She slept.", Scope.ALL, Scope.ONE),
        ("Some things got worse.", Scope.SOME, Scope.ONE),
        ("Some patients got worse.", Scope.SOME, Scope.SOME),
        ("Two died.", Scope.SOME, Scope.SOME),
    ],
)
def test_a_result_in_the_story_of_one_is_of_that_one_unless_it_counts_others(
    last: str, read_as: Scope, expected: Scope
) -> None:
    sentences = ["She walked.", "Her grip came back.", last]
    text, drafts = " ".join(sentences), []
    for number, words in enumerate(sentences):
        read = read_as if words == last else Scope.ONE
        place = (number, text.index(words), text.index(words) + len(words))
        drafts.append(Draft(*place, Kind.EFFICACY, Effect.BENEFIT, False, Strength.ASSOCIATED, read, None, Basis.NONE))
    assert finished(text, drafts)[-1].statement.scope is expected


def test_what_held_in_the_case_of_one_is_of_that_one() -> None:
    assert scope_of("In Ivo’s case the graft changed nothing.", Kind.EFFICACY, None) is Scope.ONE
    assert scope_of("In this case the graft changed nothing.", Kind.EFFICACY, None) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("In most patients, ", Scope.SOME),
        ("RESULTS: In three of the older patients, ", Scope.SOME),
        ("In patients with gout, ", Scope.ALL),
        ("Unlike many older patients, ", Scope.ALL),
    ],
)
def test_in_how_many_it_was_seen_may_open_the_sentence(before: str, expected: Scope) -> None:
    assert scope_of("stem cells ease pain.", Kind.EFFICACY, Scope.ALL, before) is expected


def scope_of(
    words: str, kind: Kind, read: Scope | None, before: str = "", strength: Strength = Strength.ASSOCIATED
) -> Scope | None:
    place = (before.count(". "), len(before), len(before + words))
    draft = Draft(*place, kind, Effect.BENEFIT, False, strength, read, None, Basis.NONE)
    (claim,) = finished(before + words, [draft])
    return claim.statement.scope
