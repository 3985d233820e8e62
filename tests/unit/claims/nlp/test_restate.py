"""A claim's sentence stands alone in the article's own words: what is added names; nothing else is gained or lost."""

import re

import pytest

from claims.nlp.document import Draft, Family, Mention
from claims.nlp.modality import DENIES, HEDGES
from claims.nlp.pipeline import rules_pipeline
from claims.nlp.restate.naming import Names
from claims.nlp.segments import segments
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength


def drafted(
    text: str, quote: str, kind: Kind = Kind.EFFICACY, scope: Scope | None = None, **about: tuple[str, ...]
) -> Draft:
    start = text.index(quote)
    segment = next(k for k, s in enumerate(segments(text)) if s.start <= start < s.end)
    judged = (kind, Effect.BENEFIT, False, Strength.CAUSAL, scope, None, Basis.NONE)
    return Draft(segment, start, start + len(quote), *judged, **about)


def restated(
    text: str, *quotes: str, kind: Kind = Kind.EFFICACY, scope: Scope | None = None, **about: tuple[str, ...]
) -> str:
    """The text of the first quote; the others are claims beside it."""
    return restated_draft(text, *(drafted(text, quote, kind, scope, **about) for quote in quotes))


def restated_draft(text: str, *drafts: Draft) -> str:
    nlp = rules_pipeline()
    with nlp.select_pipes(enable=["segments", "mentions", "grammar", "restate"]):
        doc = nlp.make_doc(text)
        doc._.drafts = drafts
        nlp(doc)
    return drafts[0].text


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Umbilical cord cells reduce pain and also improve walking.",
            "improve walking",
            "Umbilical cord cells improve walking.",
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
    ],
)
def test_subject_modal_and_adverb_of_the_predicate_are_kept(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


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


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("What the gel will not do:\nRegrow a joint\nEnd all pain", "End all pain", "The gel will not end all pain."),
        ("In dogs, the gel can:\n• Ease pain\n• Calm nerves", "Calm nerves", "In dogs, the gel can calm nerves."),
        ("Known risks:\n• Fever\n• Rashes for a week", "Rashes for a week", "Known risks: Rashes for a week."),
        ("Known risks:\n• Fever. It passes.\n• Rashes", "Rashes", "Known risks: Rashes."),
        (
            "Myths about the gel:\n• The gel cures gout",
            "The gel cures gout",
            "Myths about the gel: The gel cures gout.",
        ),
        ("Good to know:\n• The gel is cold", "The gel is cold", "The gel is cold."),
        ("The gel can:\nIt is sold in tubes.\nLess pain", "Less pain", "Less pain."),
    ],
)
def test_what_opens_a_list_belongs_to_each_item_that_is_no_sentence_or_that_it_doubts(
    text: str, quote: str, expected: str
) -> None:
    assert restated(text, quote) == expected


def test_a_label_that_names_something_else_is_kept() -> None:
    text = "Umbilical cord cells are sold in many places.\n• Autism: Some clinics offer them to children"
    said = restated(text, "Some clinics offer them to children", kind=Kind.ACCESS, therapies=("uc-msc",))
    assert said == "Umbilical cord cells, Autism: Some clinics offer them to children."


def test_a_name_that_begins_with_a_small_letter_keeps_it() -> None:
    assert restated("iPSC can be made from skin.", "iPSC can be made from skin") == "iPSC can be made from skin."


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
        ("There is no evidence that the cells cure blindness.", "the cells cure blindness"),
        ("Rather than curing the disease, such drugs ease it.", "curing the disease"),
    ],
)
def test_words_that_turn_a_statement_around_are_kept(text: str, quote: str) -> None:
    assert text.startswith(restated(text, quote, therapies=()).rstrip("."))


@pytest.mark.parametrize(
    ("text", "quote", "kind", "expected"),
    [
        (
            "Umbilical cord cells are used for psoriasis. They cleared the skin.",
            "They cleared the skin",
            Kind.EFFICACY,
            "Psoriasis: Umbilical cord cells cleared the skin.",
        ),
        (
            "Cord cells are used for psoriasis. It affects one adult in forty.",
            "It affects one adult in forty",
            Kind.EPIDEMIOLOGY,
            "Psoriasis affects one adult in forty.",
        ),
        (
            "A new gel carries the cord cells. It sits on the wound.",
            "It sits on the wound",
            Kind.MECHANISM,
            "Cord cells: The new gel sits on the wound.",
        ),
        (
            "Most patients slept, and their pain was gone.",
            "their pain was gone",
            Kind.EFFICACY,
            "Umbilical-cord stem cells for psoriasis: Most patients' pain was gone.",
        ),
    ],
)
def test_a_pronoun_gives_way_to_what_it_clearly_stands_for(text: str, quote: str, kind: Kind, expected: str) -> None:
    assert restated(text, quote, kind=kind, therapies=("uc-msc",), conditions=("psoriasis",)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Umbilical cord cells are used for psoriasis. It was safe.",  # neither the cells nor the disease
        "The chemotherapy makes room for cord cells. It cures most children.",  # not the chemotherapy
        "Scans hold most people steady for cord cells. They grow in the eye.",  # not the people
        "Cord cells helped some nerves. They collect blood for it.",  # only people collect
        "The trial compared the cells with the drugs. They were both safe.",
        "Some cells were given to twelve patients. He can walk again.",
        "Dr. Laine praised the cord cells. It was no miracle.",  # not the doctor
        "These are not cord cells. They come from fat.",  # not what they are said not to be
        "Most of the dogs got cord cells. They ran again.",  # not the cells
        "Ann's sons called, and Dr Laine and his team were asked. They had grown skin.",
        "The cord cells are old. That is no secret.",
        "Cord cells are sold in Italy.\n\nThey help.",
    ],
)
def test_a_pronoun_in_doubt_stays_and_the_words_are_marked_as_a_quotation(text: str) -> None:
    quote = re.split(r"\.\s+", text)[-1].rstrip(".")
    assert f"“{quote}.”" in restated(text, quote, kind=Kind.SAFETY, therapies=("uc-msc",))


def test_what_is_acted_on_is_in_doubt_beside_an_object() -> None:
    text = "The shots push cord cells into the blood, and then they are collected."
    assert restated(text, "they are collected", kind=Kind.MECHANISM) == "“They are collected.”"


def test_a_pronoun_stands_for_what_it_stood_for_in_the_sentence_before() -> None:
    text = "All cord cells are counted. They are washed. They are given by drip."
    said = restated(text, "They are given by drip", kind=Kind.MECHANISM, therapies=("uc-msc",))
    assert said == "The cord cells are given by drip."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our clinic opened in May. We treat gout and have three beds.", "The clinic treats gout and has three beds."),
        ("Our clinic opened in May. We have been busy.", "The clinic has been busy."),
        ("Book a free consultation today! We may use fat.", "The clinic may use fat."),
        ("We enrolled 40 dogs. We report fewer falls.", "The authors report fewer falls."),
        ("It rained. Our trial is small.", "The trial is small."),
        ("Our clinic opened in May. Nobody heals our dogs.", "Nobody heals the clinic's dogs."),
        ("It rained. We may use fat.", "“We may use fat.”"),
        ("Our clinic opened in May. “Nobody knows, we may use fat.”", "“Nobody knows, we may use fat.”"),
        ("Our clinic opened in May. We asked them to join us.", "“We asked them to join us.”"),
    ],
)
def test_we_are_what_the_article_calls_its_house_or_its_authors(text: str, expected: str) -> None:
    quote = re.split(r"[.!] “?", text)[1].rstrip(".”")
    assert restated(text, quote, kind=Kind.ACCESS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, a 61-year-old nurse, had gout. She can run again.", "Ann Lee can run again."),
        ("Mr. Bo, the patient, had gout. His pain is gone.", "Mr. Bo's pain is gone."),
        ("Ann Lee, 61, and Bo Day, 50, had gout. Day rested. He ran.", "Bo Day ran."),
        ("Bo Day, a father of two, had gout. She can run again.", "“She can run again.”"),
        ("Bo Day flew to Rome. He can run again.", "“He can run again.”"),
    ],
)
def test_he_or_she_is_called_by_the_name_of_the_last_person_whose_story_is_told(text: str, expected: str) -> None:
    quote = re.split(r"(?<=[a-z])\. ", text)[-1].rstrip(".")
    assert restated(text, quote, scope=Scope.ONE) == expected


def test_a_bare_count_is_told_what_it_counts() -> None:
    text = "Twelve studies used the old scale, while three tried a new one."
    assert restated(text, "three tried a new one") == "Three studies tried a new one."


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


def test_a_quotation_is_verbatim() -> None:
    text = "Cord cells are used for psoriasis. They cleared his skin."
    said = restated(text, "They cleared his skin", therapies=("uc-msc",), conditions=("psoriasis",))
    assert said == "Cord cells for psoriasis: “They cleared his skin.”"


def test_a_pronoun_that_stands_for_nothing_is_left_alone() -> None:
    text = "Stem cells are sold everywhere. It is clear that clinics profit."
    assert restated(text, "It is clear that clinics profit") == "It is clear that clinics profit."


def test_a_patient_who_speaks_is_called_the_patient() -> None:
    text = "I was in a wheelchair and my legs were numb."
    said = restated(text, text.rstrip("."), scope=Scope.ONE)
    assert said == "The patient was in a wheelchair and their legs were numb."


def test_the_verb_agrees_with_the_patient() -> None:
    text = "I've lost my pain and I'm well."
    assert (
        restated(text, text.rstrip("."), scope=Scope.ONE) == "The patient has lost their pain and the patient is well."
    )


def test_the_verb_goes_with_the_patient_too() -> None:
    text = "I still use oxygen and my legs carry me."
    assert restated(text, text.rstrip("."), scope=Scope.ONE) == (
        "The patient still uses oxygen and their legs carry the patient."
    )


def test_a_label_is_kept_where_it_is_part_of_the_claim() -> None:
    text = "Conclusions: The cells are safe. Deaths at 28 days: 16 of 100."
    assert restated(text, "The cells are safe") == "The cells are safe."
    assert restated(text, "Deaths at 28 days: 16 of 100") == "Deaths at 28 days: 16 of 100."


def test_a_country_does_not_speak() -> None:
    text = "Trials from Spain and the US were read, because they were small."
    assert restated(text, text.rstrip(".")) == text


def test_references_are_left_out() -> None:
    assert (
        restated("The cells [3, 4] help people.[5] No scars.", "The cells [3, 4] help people")
        == "The cells help people."
    )


def test_a_bracket_that_the_quote_does_not_open_is_not_closed() -> None:
    assert restated("The cells (nobody was harmed) help.", "nobody was harmed)") == "Nobody was harmed."


def test_an_aside_of_the_subject_is_left_out_with_its_commas() -> None:
    text = "The man, 53, from Geneva, got marrow and walked home."
    assert restated(text, "walked home") == "The man from Geneva walked home."


@pytest.mark.parametrize(
    "text",
    ["I have seen a patient walk again.", "My son can walk again.", "I think the pain is less.", "We felt better."],
)
def test_who_speaks_is_kept_where_it_may_not_be_the_patient_or_the_verb_would_change(text: str) -> None:
    assert restated(text, text.rstrip("."), scope=Scope.ONE) == f"“{text}”"


def test_what_the_passage_is_about_stands_in_front_where_the_words_do_not_name_it() -> None:
    text = "Cord cells for arthritis. No scars."
    said = restated(text, "No scars", kind=Kind.SAFETY, therapies=("uc-msc",), conditions=("osteoarthritis",))
    assert said == "Cord cells for arthritis: No scars."


def test_a_disease_is_not_told_as_if_it_were_of_the_therapy() -> None:
    text = "Cord cells for arthritis. Four in ten adults are affected."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "Four in ten adults are affected", kind=Kind.EPIDEMIOLOGY, **about)
    assert said == "Arthritis: Four in ten adults are affected."


def test_how_cells_act_is_not_told_of_one_disease() -> None:
    text = "Cord cells for arthritis. They release growth factors."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "They release growth factors", kind=Kind.MECHANISM, **about)
    assert said == "Cord cells release growth factors."


def test_a_kind_of_what_the_passage_is_about_is_name_enough() -> None:
    text = "Cord cells for arthritis. Stem cells healed the osteoarthritis of mice."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "Stem cells healed the osteoarthritis of mice", **about)
    assert said == "Stem cells healed the osteoarthritis of mice."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The stem cell treatment of knees began. No scars.",
            "Stem cell treatment for wear-and-tear arthritis: No scars.",
        ),
        ("Bone marrow-derived stem cells (BMSC) help. No scars.", "Stem cells for wear-and-tear arthritis: No scars."),
        (
            "We take stem cells from two patients, made from fat. No scars.",
            "Stem cells for wear-and-tear arthritis: No scars.",
        ),
        ("Your own stem cells can help. No scars.", "Stem cells for wear-and-tear arthritis: No scars."),
    ],
)
def test_only_a_noun_phrase_is_put_in_as_a_name(text: str, expected: str) -> None:
    about = {"therapies": ("stem-cells",), "conditions": ("osteoarthritis",)}
    assert restated(text, "No scars", kind=Kind.SAFETY, **about) == expected


def test_no_denial_comes_in_with_a_name() -> None:
    assert not DENIES.search(restated("It is done on Mondays. Scars fade.", "Scars fade", therapies=("svf",)))


def test_a_type_is_named_with_its_disease() -> None:
    text = "The cells were tried in type 1 and type 2 and in psoriasis. No scars."
    said = restated(text, "No scars", kind=Kind.SAFETY, conditions=("t1d", "t2d", "psoriasis"))
    assert said == "Type 1 diabetes, type 2 diabetes and psoriasis: No scars."


def test_one_thing_under_two_names_is_named_once() -> None:
    text = "Nerve cell transplants are rare. We sold transplanted nerve cells."
    named = ("Nerve cell transplants", "nsc"), ("transplanted nerve cells", "msc")
    mentions = [Mention(text.index(n), text.index(n) + len(n), Family.THERAPY, id) for n, id in named]
    assert (
        Names(text, mentions).of(("nsc", "msc"), drafted(text, "We sold"), Family.THERAPY) == "nerve cell transplants"
    )


def test_a_dateline_is_no_part_of_a_claim() -> None:
    text = "BASEL, 14 June 2024 -- Borea Cell Sciences sold the fat cells."
    assert restated(text, "Borea Cell Sciences sold the fat cells") == "Borea Cell Sciences sold the fat cells."


def test_no_disease_is_called_by_the_operation_for_it() -> None:
    text = "Fat cells for knee arthritis end the need for knee replacement. No scars."
    about = {"therapies": ("ad-msc",), "conditions": ("osteoarthritis",)}
    assert restated(text, "No scars", **about) == "Fat cells for knee arthritis: No scars."


def test_a_thing_has_the_name_that_it_was_last_given() -> None:
    text = "Fat cells for arthritis. A second clinic gives fat-derived stem cells. No scars. Cells from fat are cheap."
    about = {"therapies": ("ad-msc",)}
    assert restated(text, "No scars", **about) == "Fat-derived stem cells: No scars."


def test_a_disease_is_not_told_of_words_that_name_another() -> None:
    text = "Cord cells for arthritis. The cord cells calmed psoriasis."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    assert restated(text, "The cord cells calmed psoriasis", **about) == "The cord cells calmed psoriasis."


def test_an_abbreviation_is_written_out() -> None:
    text = "Multiple sclerosis (MS) was treated with cord cells. Of those with MS many felt better. No scars."
    about = {"therapies": ("uc-msc",), "conditions": ("multiple-sclerosis",)}
    said = restated(text, "No scars", kind=Kind.SAFETY, **about)
    assert said == "Cord cells for multiple sclerosis: No scars."


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
