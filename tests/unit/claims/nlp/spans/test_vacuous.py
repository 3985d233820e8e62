"""Words that state nothing to check are no claim: aims, duties, praise, stories, definitions, questions."""

from dataclasses import replace

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Kind, Scope
from tests.unit.claims.nlp.spans.quoted import JUDGED, quotes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The trial aims to restore hearing in adults.", "restore hearing in adults"),
        ("With these cells we target to restore hearing.", "restore hearing"),
        ("The trial will tell us if the cells restore hearing.", "The trial will tell us if the cells restore hearing"),
        ("The trial will show whether the cells restore hearing.", "the cells restore hearing"),
        ("The goal of the new study is to show that the cells lower blood pressure.", "the cells lower blood pressure"),
        ("They gave cells designed to rebuild the heart.", "rebuild the heart"),
        ("By then the firm must show that the graft works.", "the graft works"),
        ("The firm was asked to prove that the graft is safe.", "the graft is safe"),
        ("Would I do it again? Yes.", "Yes"),
        ("Would you send your mother there? Absolutely!", "Absolutely"),
        ("Did she ever regret the graft? Never.", "Never"),
        ("Do you still recommend it? No.", "No"),
        ("Larger trials are needed before the cells are sold.", "Larger trials are needed"),
        ("A larger trial was needed, he said.", "A larger trial was needed"),
        ("I keep hearing of the cells.", "I keep hearing of the cells"),
        ("It is worth noting that the graft heals.", "It is worth noting"),
        ("Be wary of clinics that sell cells.", "Be wary of clinics that sell cells"),
        ("The firm must first grow the cells.", "must first grow the cells"),
        ("Any fever must be treated first.", "Any fever must be treated first"),
        ("Nobody was harmed. That's it.", "That's it"),
        ("Patients should be followed for ten years.", "Patients should be followed for ten years"),
        ("The surgeons hope that the cells will last.", "the cells will last"),
        ("She had the cells infused in an effort to halt her disease.", "halt her disease"),
        ("Nobody was harmed, the agency said.", "the agency said"),
        ("Except for cord blood products, nothing is licensed.", "cord blood products"),
        ("The cells are not intended to treat any disease.", "The cells are not intended to treat any disease"),
        ("Doctors should tell their patients the truth.", "should tell their patients the truth"),
        ("If confirmed in a larger trial, the graft could end dialysis.", "the graft could end dialysis"),
        ("If it succeeds, the graft could end dialysis.", "If it succeeds, the graft could end dialysis"),
        ("The mission of the clinic will be to cure paralysis.", "cure paralysis"),
        ("We still need to watch them for side effects.", "We still need to watch them for side effects"),
        ("Doctors have to study the graft in children.", "Doctors have to study the graft in children"),
        ("The challenges of cell therapy for gout include preventing rejection.", "preventing rejection"),
        ("Several hurdles are left. These include ensuring lasting safety.", "These include ensuring lasting safety"),
        ("The firm seeks to repair damaged lungs.", "repair damaged lungs"),
        ("Ask whether the cells are cultured and who injects them.", "the cells are cultured"),
        ("Maria Lund, director of the eye clinic, said vision improved.", "director of the eye clinic"),
        ("The clinic calls itself a centre of renewal.", "The clinic calls itself a centre of renewal"),
        ("For gout the picture differs.", "For gout the picture differs"),
        ("That is not what the files show.", "That is not"),
        ("Her surgeon is less impressed.", "Her surgeon is less impressed"),
        ("Trials are needed to further confirm long-term safety.", "long-term safety"),
        ("Surgeons were optimistic that the cells would heal.", "the cells would heal"),
        ("The cells are held back to ensure that they are sterile.", "they are sterile"),
        (
            "It may take some time before the cells become available.",
            "It may take some time before the cells become available",
        ),
        ("Ann heard about the treatment in May.", "Ann heard about the treatment in May"),
        ("Ann decided to try it in Peru.", "Ann decided to try it in Peru"),
        (
            "Nerves carry signals, and myelin is the protective layer around them.",
            "myelin is the protective layer around them",
        ),
        ("Cells ease pain, offering new hope to the ill.", "offering new hope to the ill"),
        ("The agency is charged to keep drips safe.", "keep drips safe"),
        ("She was desperate to avoid a new hip.", "She was desperate to avoid a new hip"),
        ("The hope was that the graft would heal.", "the graft would heal"),
        ("The drips are safe, but more work needs to be done.", "more work needs to be done"),
        ("PRP may play a large role in the care of tendons.", "may play a large role in the care of tendons"),
        ("There are side effects, which will be explained next.", "will be explained next"),
        ("The surgeons had been trying to see if the graft was safe.", "the graft was safe"),
        ("Stem cells were once thought to heal the spine.", "heal the spine"),
        ("It was long believed that the cells are useless.", "the cells are useless"),
        ("If only stem cells could heal the spine.", "stem cells could heal the spine"),
        ("As if stem cells could heal the spine!", "stem cells could heal the spine"),
    ],
)
def test_aims_duties_forecasts_and_roles_are_no_claims(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The method has yielded impressive clinical results.", "has yielded impressive clinical results"),
        ("It is a promising option.", "is a promising option"),
        ("The results exceeded all our expectations.", "The results exceeded all our expectations"),
        ("Stem cells give new hope to the blind.", "Stem cells give new hope to the blind"),
        ("I felt very well looked after.", "I felt very well looked after"),
        ("The weeks in hospital were not easy.", "The weeks in hospital were not easy"),
        ("The firm welcomed the growing evidence on exosomes.", "The firm welcomed the growing evidence on exosomes"),
        ("Relax by the sea after your injection.", "Relax by the sea after your injection"),
        ("Mr Ott has been suffering from gout for years.", "has been suffering from gout for years"),
        ("I could barely climb the stairs.", "I could barely climb the stairs"),
        ("The mixture is called platelet gel.", "The mixture is called platelet gel"),
        ("Symptoms may include fever and tiredness.", "Symptoms may include fever and tiredness"),
        ("Individual results may vary.", "Individual results may vary"),
        ("B cells are white blood cells that make antibodies.", "B cells are white blood cells"),
        ("Ataxia is a group of disorders.", "Ataxia is a group of disorders"),
        ("The market is expected to grow to two billion.", "The market is expected to grow to two billion"),
        ("Banks led in 2024, growing at a CAGR of 11%.", "growing at a CAGR of 11%"),
        ("There was just one problem.", "There was just one problem"),
        ("The knee swells, so please read the orange sheet.", "please read the orange sheet"),
        ("The marrow is responsible for making blood.", "The marrow is responsible for making blood"),
        ("Gout is categorised by its causes, according to age.", "age"),
        ("The visit was patiently explained.", "The visit was patiently explained"),
        ("That's according to the surgeons.", "That's according to the surgeons"),
        ("Safety and Use of Stem Cells", "Safety and Use of Stem Cells"),
        ("Month 4\n", "Month 4"),
        ("Pain fell, but this was a secondary outcome.", "this was a secondary outcome"),
        ("Pain, the main outcome, fell.", "the main outcome"),
        ("No pain was eased. This was the trial's primary endpoint.", "This was the trial's primary endpoint"),
        ("The firm announced its financial results for May.", "The firm announced its financial results for May"),
        ("We are encouraged by the data.", "We are encouraged by the data"),
        ("Never stop your tablets because of an infusion.", "Never stop your tablets because of an infusion"),
        ("Don't pay $900 for a drip.", "Don't pay $900 for a drip"),
        ("The change was remarkable.", "The change was remarkable"),
        ("Shares in the firm fell 1.3%.", "Shares in the firm fell 1.3%"),
        ("A New Way To Healthy Knees", "A New Way To Healthy Knees"),
        ("She got stem cells. A car crash had left her lame.", "A car crash had left her lame"),
        ("He got stem cells. He was paralysed in a diving accident.", "He was paralysed in a diving accident"),
    ],
)
def test_praise_labels_stories_definitions_and_doubtful_headings_are_no_claims(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    "text",
    [
        "This promising therapy halved the relapses.",
        "An impressive 80% walked again.",
        "The graft led to striking remissions of the rash.",
        "The trial gave compelling evidence that pain fell.",
        "The study was called off.",
        "The firm announced that pain fell.",
        "The primary outcome was the change in pain.",
        "The cells never stop dividing.",
        "The cells were given to people with heart failure in the hope of striking results.",
    ],
)
def test_praise_beside_a_finding_is_no_reason_to_drop_it(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("To study the effect of the cells, the team treated 30 adults.", "the team treated 30 adults"),
        ("The trial, which aims to enrol 90 people, found that pain fell.", "pain fell"),
        ("The firm had to admit that the graft fails.", "the graft fails"),
        ("The firm must show that the graft works within seven years.", "must show that the graft works"),
        ("Has the graft been licensed? No.", "No"),
        ("Did she hear again? No.", "No"),
        ("Are you rid of the rash? No.", "No"),
        ("Do they feel better? Not at all!", "Not at all"),
        ("The doctors will tell us that the cells restore hearing.", "the cells restore hearing"),
        ("He hopes to walk again and has moved his toes.", "has moved his toes"),
        ("The new law lets clinics sell cells.", "The new law lets clinics sell cells"),
        ("No deaths were reported.", "No deaths were reported"),
        ("Patients need to know that the graft can clot.", "the graft can clot"),
        ("The benefits for gout include easing pain.", "The benefits for gout include easing pain"),
        ("Pain has two causes. These include a lack of blood.", "These include a lack of blood"),
        ("The hurdles of the graft include tumours.", "include tumours"),
        ("The challenge remains that the cells form tumours.", "the cells form tumours"),
        ("Some hurdles are left. These include bleeding after infusions.", "These include bleeding after infusions"),
        ("The clinics are eager, but the drips are unsafe.", "the drips are unsafe"),
        ("The fat cells play a role in repairing the gut.", "The fat cells play a role in repairing the gut"),
    ],
)
def test_what_is_found_beside_an_aim_or_duty_is_a_claim(text: str, words: str) -> None:
    assert quotes(text, words) == [words]


def test_a_duty_beside_a_finding_is_left_out() -> None:
    text = "The effect was small, and larger trials are needed."
    assert quotes(text, text[:-1]) == ["The effect was small"]


def test_what_cells_are_made_for_is_a_claim() -> None:
    text = "The cells are designed to replace lost pigment."
    assert quotes(text, "are designed to replace lost pigment") == ["are designed to replace lost pigment"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I was back on my bike after the stem cells, says Ann, 61.", "says Ann, 61"),
        ("Stem cells are standard care in Sweden, so why not here?", "why not here"),
        ("In March 2023 the patient got stem cells.", "In March 2023"),
        ("The team hypothesised that the cells would calm the joint.", "the cells would calm the joint"),
        ("This finding needs further testing.", "This finding needs further testing"),
        ("Has anyone shown that fat cells improve sight?", "fat cells improve sight"),
        ("The umbilical cord stem cells used in the", "cord stem cells used in the"),
        ("How fat cells help the knee", "fat cells help the knee"),
    ],
)
def test_a_question_a_guess_a_date_a_speaker_and_half_a_sentence_state_nothing(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- Infection. You may catch colds for a year after stem cells.", "Infection"),
        ("Mesenchymal cell therapy for cirrhosis: a review of trials", "Mesenchymal cell therapy for cirrhosis"),
        ("Before the stem cells he could not even hold his head.", "he could not even hold his head"),
        ("Exosomes are tiny bubbles that cells send out.", "Exosomes are tiny bubbles that cells send out"),
        ("Large trials with blinding are needed.", "Large trials with blinding are needed"),
        ("The stem cell trial failed, sending its shares down a third.", "sending its shares down a third"),
    ],
)
def test_a_label_a_title_a_definition_a_time_before_and_a_share_state_nothing(text: str, words: str) -> None:
    assert quotes(text, words) == []


def test_an_item_that_stands_by_itself_is_a_claim() -> None:
    assert quotes("- Infection after stem cells.", "Infection", likely=0.9) == ["Infection"]


def test_what_opens_like_a_question_and_tells_a_fact_is_a_claim() -> None:
    text = "How fat cells help the knee is unknown."
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_a_fact_that_a_question_tells_in_passing_is_a_claim() -> None:
    text = "In Sweden stem cells are standard care, so why not here?"
    assert quotes(text, "stem cells are standard care") == ["stem cells are standard care"]


def test_what_comes_besides_is_told_all_the_same() -> None:
    text = "Besides easing pain, the cells improve walking."
    assert quotes(text, "easing pain", "the cells improve walking") == ["easing pain", "the cells improve walking"]


def test_that_nothing_was_reported_is_more_than_that_somebody_reported() -> None:
    text = "No serious adverse events reported"
    assert quotes(text, text) == [text]


def test_whom_a_speaker_tells_and_where_is_no_claim() -> None:
    text = "The stem cells eased his pain, his wife told reporters at a fair in May."
    told = "his wife told reporters at a fair in May"
    assert quotes(text, "The stem cells eased his pain", told) == ["The stem cells eased his pain"]


def test_the_first_words_of_what_is_said_are_no_claim_beside_the_rest() -> None:
    text = "Ms Holt said tests in mice and rats suggest the stem cells can heal bone."
    said = "Ms Holt said tests in mice and rats"
    assert quotes(text, said, "the stem cells can heal bone") == ["the stem cells can heal bone"]
    assert quotes(text, said) == [text[:-1]]


@pytest.mark.parametrize(
    "text",
    [
        "The minister told clinics to stop selling stem cells.",
        "Nobody told patients of the tumours after stem cells.",
        "Doctors told her she had a tumour from the stem cells.",
        "The firm reported two deaths after stem cells.",
    ],
)
def test_what_is_told_or_kept_silent_is_more_than_that_somebody_speaks(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_what_follows_if_all_goes_well_is_no_claim_however_many_predicates_tell_it() -> None:
    text = "If all goes well, the stem cells will knit the bone and ease the pain."
    assert quotes(text, "knit the bone", "ease the pain") == []
    text = "If all goes well, patients leave within a day of their stem cells."
    assert quotes(text, "patients leave within a day") == ["patients leave within a day"]


def test_what_would_have_followed_had_it_worked_is_no_claim() -> None:
    text = "Had the stem cells worked, she would have walked again."
    assert quotes(text, "she would have walked again") == []
    text = "Had she waited, the stem cells would have cost twice as much."
    assert quotes(text, "the stem cells would have cost twice as much") != []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Stem cell therapy holds promise for the deaf.", False),
        ("Stem cell therapy offers hope for patients.", False),
        ("The stem cells are an innovative product.", False),
        ("The stem cells are an innovative product approved in Japan.", True),
        ("Insulin is a hormone that the stem cells make.", False),
        ("The stem cells make a hormone that heals nerves.", True),
        ("The clinic with stem cells won the Lund Prize in 2019.", False),
        ("The firm won approval for its stem cells in 2019.", True),
        ("Dr Ek of the stem cell bank was not involved in the study.", False),
        ("Dr Ek was not involved in the new stem cell trial.", False),
        ("The stem cells were not involved in the tumours.", True),
        ("His wife feared the stem cells would make him worse.", False),
        ("The risks of stem cells need to be addressed.", False),
        ("One patient needed to be resuscitated after stem cells.", True),
        ("It is essential to test all stem cells.", False),
        ("It is important to note that the stem cells can cause tumours.", True),
        ("There is hope in stem cells.", False),
        ("There is no hope of a cure by stem cells.", True),
        ("The stem cells are intended for burns.", False),
        ("We will continue to watch the patients with stem cells.", False),
        ("Cost of stem cell therapy in Kerala.", False),
        ("Improvements after stem cells vary from patient to patient.", False),
        ("We do not know why.", False),
        ("Cost of stem cell therapy in Kerala: $4,000.", True),
    ],
)
def test_hopes_prizes_duties_and_names_state_nothing_beside_what_is_checkable(text: str, kept: bool) -> None:
    assert quotes(text, text[:-1]) == ([text[:-1]] if kept else [])


def test_what_somebody_keeps_seeing_may_be_a_harm() -> None:
    text = "She keeps seeing double since the injection."
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_what_is_tested_is_not_found() -> None:
    text = "The two trials are the largest tests of whether stem cells heal the heart."
    assert quotes(text, "stem cells heal the heart") == []
    text = "The two trials found that stem cells heal the heart."
    assert quotes(text, "stem cells heal the heart") == ["stem cells heal the heart"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I've been dealing with knee pain for years.", False),
        ("He has been suffering from headaches for years.", False),
        ("He has been suffering from headaches since the infusion.", True),
        ("After the second injection she was told that her eye was lost.", True),
    ],
)
def test_what_ails_somebody_from_a_treatment_on_is_no_story_of_before_it(text: str, kept: bool) -> None:
    draft = Draft(0, 0, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, kind=Kind.SAFETY, scope=Scope.ONE)])) is kept
