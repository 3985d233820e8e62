"""The words that tell a claim are a sentence: what belongs to it is kept, and nothing else is gained or lost."""

import re

import pytest

from claims.nlp.modality import DENIES, HEDGES
from tests.unit.claims.nlp.restate.restated import drafted, restated, restated_draft


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Umbilical cord cells reduce pain and also improve walking.",
            "improve walking",
            "Umbilical cord cells improve walking.",
        ),
        (
            "Omisirge shortens the time to neutrophil recovery.",
            "Omisirge shortens the time to neutrophil recovery",
            "Omisirge shortens the time to neutrophil recovery.",
        ),
        (
            "Not only do cord cells reduce pain, but they are cheap.",
            "Not only do cord cells reduce pain",
            "Cord cells do reduce pain.",
        ),
        (
            "Fat cells heal. Not only are they safe, but they are cheap.",
            "Not only are they safe",
            "Fat cells are safe.",
        ),
        (
            "Patients given the gel had a 40% cut in the rate of strokes and a 55% cut in deaths from stroke.",
            "a 55% cut in deaths from stroke",
            "Patients given the gel had a 55% cut in deaths from stroke.",
        ),
        (
            "A sudden flood of cells can make you feel sick and can cause a fever.",
            "can cause a fever",
            "A sudden flood of cells can cause a fever.",
        ),
        (
            "Adipose cells obtained from fat tend to live longer and have stronger effects.",
            "have stronger effects",
            "Adipose cells obtained from fat tend to have stronger effects.",
        ),
        (
            "It has been shown in early studies of gout type 1 that cord cells can ease pain and promote sleep.",
            "promote sleep",
            "Cord cells can promote sleep.",
        ),
        (
            "Cord cells are taken from the cord and injected in the knees of patients.",
            "Cord cells are taken from the cord",
            "Cord cells are taken from the cord.",
        ),
        (
            "Umbilical cord cells may reduce pain and improve walking.",
            "improve walking",
            "Umbilical cord cells may improve walking.",
        ),
        (
            "The injection is safe and effective in most children.",
            "effective in most children",
            "The injection is effective in most children.",
        ),
        (
            "The injections appear to lower blood sugar.",
            "lower blood sugar",
            "The injections appear to lower blood sugar.",
        ),
        (
            "The clinics often sell useless infusions.",
            "sell useless infusions",
            "The clinics often sell useless infusions.",
        ),
        (
            "The gel is sold for several burns but for no ulcer.",
            "for no ulcer",
            "The gel is sold for no ulcer.",
        ),
        (
            "The second trial (40 boys, 2019) found no gain at all, though boys who got more ran faster.",
            "found no gain at all",
            "The second trial found no gain at all.",
        ),
        (
            "Diabetes, a lifelong disease with many faces, wears people down.",
            "lifelong disease with many faces",
            "Diabetes is a lifelong disease with many faces.",
        ),
        (
            "Holoclar, a product made from a patient's own limbal cells, has been sold since 2015.",
            "Holoclar, a product made from a patient's own limbal cells",
            "Holoclar is a product made from a patient's own limbal cells.",
        ),
    ],
)
def test_subject_modal_and_adverb_of_the_predicate_are_kept(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


def test_a_verb_with_a_tense_does_not_go_on_from_an_infinitive() -> None:
    text = "One regained the ability to stand unaided and is now learning to walk; another cannot stand."
    said = restated(text, "is now learning to walk", "regained the ability to stand unaided")
    assert said == "One is now learning to walk."


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "In 2019, the company stopped the trial.",
            "the company stopped the trial",
            "In 2019, the company stopped the trial.",
        ),
        (
            "However, two years after the transplant, most patients were well.",
            "most patients were well",
            "Two years after the transplant, most patients were well.",
        ),
        (
            "Drugs failed, whereas in mice the cells slowed the disease.",
            "the cells slowed the disease",
            "In mice the cells slowed the disease.",
        ),
        (
            "In what may be a breakthrough, the cells slowed the disease.",
            "the cells slowed the disease",
            "The cells slowed the disease.",
        ),
        (
            "Of 40 volunteers in one trial, many stopped insulin.",
            "many stopped insulin",
            "Many stopped insulin.",
        ),
    ],
)
def test_what_says_when_or_in_whom_is_kept_in_front_unless_it_hedges_or_counts(
    text: str, quote: str, expected: str
) -> None:
    assert restated(text, quote) == expected


def test_a_noun_phrase_that_the_quote_cuts_is_made_whole() -> None:
    assert restated("A marrow cell transplant helps many children.", "transplant helps many children") == (
        "A marrow cell transplant helps many children."
    )


def test_what_a_comma_parts_from_a_noun_phrase_does_not_begin_it() -> None:
    text = "Two years after HDIT/HCT, most trial members were well."
    assert restated(text, "most trial members were well") == text


def test_what_completes_the_predicate_is_kept_behind() -> None:
    text = "The study showed gains in strength, balance, and endurance, but costs rose."
    assert restated(text, "showed gains in strength") == "The study showed gains in strength, balance, and endurance."


def test_what_another_claim_says_is_not_kept_behind() -> None:
    text = "The cells reduce pain, swelling and stiffness."
    assert restated(text, "reduce pain", "swelling and stiffness") == "The cells reduce pain."


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "The gel calms the joint, easing stiffness in many children.",
            "easing stiffness in many children",
            "The gel calms the joint, easing stiffness in many children.",
        ),
        (
            "Moreover, people with gout lack an enzyme that breaks urate down.",
            "breaks urate down",
            "People with gout lack an enzyme that breaks urate down.",
        ),
        (
            "After the injection, the knees were warm to the touch.",
            "After the injection",
            "After the injection, the knees were warm to the touch.",
        ),
        (
            "“The gel heals cuts, closing them faster,” Dr Laine told the paper.",
            "closing them faster",
            "The gel heals cuts, closing them faster.",
        ),
    ],
)
def test_words_that_are_no_sentence_are_given_with_the_clause_around_them(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The gel helped 12 of 20 dogs, leading to fewer falls.", "leading to fewer falls"),
        ("The gel may calm the joint, easing stiffness.", "easing stiffness"),
        ("The gel did not calm the joint, easing nothing but guilt.", "easing nothing but guilt"),
    ],
)
def test_but_alone_and_as_a_quotation_where_that_would_bring_in_a_count_a_hedge_or_a_denial(
    text: str, quote: str
) -> None:
    assert restated(text, quote) == f"“{quote[0].upper()}{quote[1:]}.”"


def test_what_evidence_would_have_to_show_is_marked_as_a_quotation() -> None:
    text = "Independent proof showing the gel heals more wounds than rest."
    assert restated(text, "the gel heals more wounds than rest") == f"“{text}”"


def test_a_count_that_is_the_claims_own_may_stand_with_it() -> None:
    text = "In 14 of 20 patients, pain fell."
    draft = drafted(text, "pain fell")
    draft.figures = ("14 of 20 patients",)
    assert restated_draft(text, draft) == "In 14 of 20 patients, pain fell."


def test_in_whom_is_told_of_each_of_several_predicates() -> None:
    text = "The cells can reduce pain and improve strength in older patients."
    said = restated(text, "can reduce pain", "improve strength in older patients")
    assert said == "The cells can reduce pain in older patients."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("This does not mean that the treatments have been shown to work.", "the treatments have been shown to work"),
        ("A review found low-quality evidence that the cells lowered mortality.", "the cells lowered mortality"),
        ("The data suggest that the cells help.", "the cells help"),
        ("There is no evidence that the cells cure blindness.", "the cells cure blindness"),
        ("Rather than curing the disease, such drugs ease it.", "curing the disease"),
    ],
)
def test_words_that_turn_a_statement_around_are_kept(text: str, quote: str) -> None:
    assert text.startswith(restated(text, quote, therapies=()).strip("“.”"))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Doctors still do not understand how the cells ease pain.", "ease pain"),
        ("There is no evidence that the cells can cure autism.", "can cure autism"),
        ("There is no evidence that the cells ease pain and improve sleep.", "improve sleep"),
        ("It is unclear whether the cells survive in the brain.", "survive in the brain"),
        ("Ann Lee of Leeds, who ran it, doubts that injected cells survive.", "injected cells survive"),
        ("No one knows why the cells helped some dogs.", "helped some dogs"),
        ("Experts doubt that the cells help children.", "help children"),
        ("Families hope that the cells will help dogs walk.", "will help dogs walk"),
        ("Surgeons are not sure if the cells are safe.", "are safe"),
        ("The trial is the largest test yet of whether the cells slow ALS.", "slow ALS"),
        ("Why the cells ease pain is poorly understood.", "the cells ease pain"),
        ("How long the effect lasts is not known.", "the effect lasts"),
        ("Whether the cells cure MS is an open question.", "cure MS"),
    ],
)
def test_what_is_denied_doubted_or_asked_is_told_with_what_denies_doubts_or_asks_it(text: str, quote: str) -> None:
    assert restated(text, quote, therapies=()) == text


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("It is now clear that the cells ease pain.", "ease pain", "The cells ease pain."),
        ("There is no doubt that the cells help dogs.", "help dogs", "The cells help dogs."),
        ("Doctors know how the cells calm the skin.", "calm the skin", "The cells calm the skin."),
        ("Many dogs do not know that the cells are banned.", "are banned", "The cells are banned."),
        ("A drug that nobody knew shows that the cells ease pain.", "ease pain", "The cells ease pain."),
        (
            "The trial did not show that the cells restored sight, but the cells were safe.",
            "the cells were safe",
            "The cells were safe.",
        ),
        ("The cells ease pain, although nobody knows why.", "ease pain", "The cells ease pain."),
        (
            "Although no one knows why, dogs with cells walked farther.",
            "walked farther",
            "Dogs with cells walked farther.",
        ),
    ],
)
def test_what_is_stated_is_told_without_what_only_reports_it(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote, therapies=()) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Surgeons chose patients whose visual acuity had been poor.",
            "acuity had been poor",
            "Patients' visual acuity had been poor.",
        ),
        ("The drug went to most patients who could not walk.", "who could not walk", "Most patients could not walk."),
        (
            "Nothing helped the few patients who could not walk.",
            "who could not walk",
            "The few patients could not walk.",
        ),
        ("The gel that clinics sell online is banned.", "clinics sell online is banned", None),
        (
            "The second trial, that dogs joined, does.",
            "dogs joined, does",
            "“The second trial, that dogs joined, does.”",
        ),
        ("In solid tumours, few patients have such cells.", "few patients have such cells", None),
        ("Apart from cells and mild saline no other products are used.", "saline no other products are used", None),
        ("Besides fever and mild pain there were no effects.", "mild pain there were no effects", None),
        (
            "All is the same, and whatever small gain is visible, is due to old age.",
            "is due to old age",
            "All is the same, and whatever small gain is visible, is due to old age.",
        ),
    ],
)
def test_what_the_words_begin_within_is_kept_or_who_is_told_of_there(
    text: str, quote: str, expected: str | None
) -> None:
    assert restated(text, quote) == (expected or text)


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The gel not only calms pain.", "not only calms pain", "The gel calms pain."),
        ("If pain grows, the doctors stop the drip.", "pain grows, the doctors stop the drip", None),
        ("For most dogs the effect is lasting.", "most dogs the effect is lasting", None),
        ("Pills, including the new one, have failed.", "have failed", None),
        ("Now jumping is no problem and neither is swimming.", "neither is swimming", None),
    ],
)
def test_the_words_read_as_a_sentence_does(text: str, quote: str, expected: str | None) -> None:
    assert restated(text, quote) == (expected or text)


def test_an_aside_of_the_subject_is_left_out_with_its_commas() -> None:
    text = "The man, 53, from Geneva, got marrow and walked home."
    assert restated(text, "walked home") == "The man from Geneva walked home."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The cells did not reduce pain in 12 patients, nor improve walking in 9.", "improve walking in 9"),
        ("In 2021 the cells helped 3 of 10 people, and nobody was harmed.", "nobody was harmed"),
        ("Stem cells have never been approved for autism or cured it.", "cured it"),
        ("Of 40 patients 31 stopped insulin; 2 had fever.", "2 had fever"),
        ("In 14 of 20 patients, pain fell, and nobody relapsed.", "pain fell"),
        ("The cells eased pain in 5 patients, and 7 others could not walk.", "The cells eased pain"),
        ("Unless 3 doctors agree, the clinic, which may be closed, treats no child.", "treats no child"),
    ],
)
def test_no_number_no_denial_and_no_hedge_is_gained_or_lost(text: str, quote: str) -> None:
    said = restated(text, quote, therapies=("stem-cells",))
    own = {"9", "2021"} & set(re.findall(r"\d+", text))  # a date is no count
    assert set(re.findall(r"\d+", quote)) <= set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", quote)) | own
    assert len(DENIES.findall(quote)) <= len(DENIES.findall(said)) <= len(DENIES.findall(quote)) + _governing(text)
    assert len(HEDGES.findall(said)) == len(HEDGES.findall(quote))


def _governing(text: str) -> int:
    """Denials that hold for the later of two predicates too."""
    return int(text.startswith(("The cells did not", "Stem cells have never")))


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Treatment with NurOwn, made from a patient's own marrow cells, slowed the decline.",
            "made from a patient's own marrow cells",
            "NurOwn is made from a patient's own marrow cells.",
        ),
        (
            "The study gave patients nerve cells grown from embryonic stem cells.",
            "grown from embryonic stem cells",
            "Nerve cells are grown from embryonic stem cells.",
        ),
    ],
)
def test_what_a_thing_is_made_of_is_told_without_what_it_did(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


def test_what_somebody_was_given_is_not_told_as_what_is_always_so() -> None:
    said = restated("Patients treated with cord cells walked farther.", "treated with cord cells")
    assert "are treated" not in said


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The gel, which heals cuts in dogs, is sold online.", "heals cuts in dogs", "The gel heals cuts in dogs."),
        ("The treatment, which heals cuts in dogs.", "heals cuts in dogs", "The treatment heals cuts in dogs."),
        (
            "The Danube trial, which had 48 dogs, is over.",
            "The Danube trial, which had 48 dogs",
            "The Danube trial had 48 dogs.",
        ),
        ("The dogs, who were old, slept.", "The dogs, who were old", "The dogs were old."),
        ("A surgeon, who died in May, sold the gel.", "died in May", "A surgeon died in May."),
        (
            "Blood vessels grow in the body, which can ease pain in dogs.",
            "can ease pain in dogs",
            "Blood vessels grow in the body, which can ease pain in dogs.",
        ),
        ("Their other gel, which heals cuts, is sold online.", "heals cuts", None),
    ],
)
def test_what_is_told_beside_a_thing_is_told_of_it_alone(text: str, quote: str, expected: str | None) -> None:
    assert restated(text, quote) == (expected or f"“{text}”")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Cells are mobilised with lithium and GM-CSF, drawn from a vein in your leg and frozen.",
            "drawn from a vein in your leg and frozen",
        ),
        ("The gels go wherever there is swelling and switch on the repair of the skin.", "switch on the repair"),
        ("Keratinocyte sheets (KS) suppress scar formation and expand blood vessels in vitro.", "expand blood vessels"),
        ("A vet in Leeds sells the gel in jars, for which owners pay a lot.", "for which owners pay a lot"),
    ],
)
def test_what_is_told_of_is_not_the_noun_before_but_left_to_the_whole_sentence(text: str, quote: str) -> None:
    assert restated(text, quote) == text


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "20 published studies confirm that exosomes reduce redness, stimulate collagen and wake up tired skin.",
            "wake up tired skin",
            "Exosomes wake up tired skin.",
        ),
        (
            "Dermagel, made from your own fat, two small injections four weeks apart, slowed scarring in one trial.",
            "slowed scarring in one trial",
            "Dermagel slowed scarring in one trial.",
        ),
        (
            "The firm plans to meet the vets in May and to start a test in dogs.",
            "start a test in dogs",
            "The firm plans to start a test in dogs.",
        ),
        (
            "A small number of dogs, about one in ten, die from the gel.",
            "about one in ten, die from the gel",
            "A small number of dogs, about one in ten, die from the gel.",
        ),
    ],
)
def test_a_subject_is_told_without_what_only_stands_beside_it(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


def test_what_is_joined_to_what_a_thing_is_made_of_is_told_as_a_sentence_too() -> None:
    text = "The cells, grown from fat and infused into a vein, made insulin."
    assert restated(text, "infused into a vein") == "The cells are infused into a vein."


@pytest.mark.parametrize("subject", ["Cord cell therapy", "Cord cell therapy for burns"])
def test_who_did_not_approve_a_thing_is_not_what_is_told_of_next(subject: str) -> None:
    text = f"{subject} is not FDA approved and is not covered by insurance."
    assert restated(text, "is not covered by insurance") == f"{subject} is not covered by insurance."
