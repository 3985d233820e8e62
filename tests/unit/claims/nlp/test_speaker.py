"""A speaker is named by the sentence's grammar, or around it where a quotation, a pronoun or a list points back."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.segments import segments
from claims.vocabulary.statements import Basis, Kind

QUOTE = "the cells reach the joint"


def speaker_in(text: str) -> str | None:
    start = text.lower().index(QUOTE)
    number = next(i for i, segment in enumerate(segments(text)) if start < segment.end)
    draft = Draft(number, start, start + len(QUOTE), Kind.MECHANISM, None, False, None, None, None, Basis.TRIAL)
    (claim,) = finished(text, [draft])
    return claim.statement.speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors at Turku hospital stress that the cells reach the joint.", "Doctors at Turku hospital"),
        ("The cells reach the joint, Virtanen says.", "Virtanen"),
        ("“The cells reach the joint,” said rheumatologist Aino Virtanen.", "rheumatologist Aino Virtanen"),
        ("According to the health ministry, the cells reach the joint.", "the health ministry"),
        ("Dr. Aino Virtanen, who led the work, explained that the cells reach the joint.", "Dr. Aino Virtanen"),
        ("“The cells reach the joint.” — A. Virtanen, Turku", "A. Virtanen"),
        ("Experts remind: the cells reach the joint.", "Experts"),
        ("One father told us that the cells reach the joint.", "One father"),
        ("Dr virtanen explains that the cells reach the joint.", "Dr virtanen"),
        ("Turku Cells Oy (TCO), a young firm, today announced that the cells reach the joint.", "Turku Cells Oy"),
        ("TURKU, FINLAND, 4 May -- Aino Virtanen said that the cells reach the joint.", "Aino Virtanen"),
        ("According to a press release issued by the ministry, the cells reach the joint.", "the ministry"),
        ("According to the Definition of Reach (DOR), the cells reach the joint.", None),
        ("According to the hospital's data, the cells reach the joint.", None),
        ("“Rest,” he was told, but the cells reach the joint in what Ann said was an hour.", None),
        ("Some of my colleagues assured me that the cells reach the joint.", "Some of my colleagues"),
        ("Two of them believed that the cells reach the joint.", None),
        ("My old knee doctor told me the cells reach the joint.", "My old knee doctor"),
        ("They paid because clinics maintain that the cells reach the joint.", "clinics"),
        ("Though some doctors are saying that the cells reach the joint, it hurts.", "some doctors"),
        ("A federal court ruled that the cells reach the joint.", "A federal court"),
        ("So the cells reach the joint my GP says.", "my GP"),
        ("The cells reach the joint as my GP says.", None),
        ("“The cells reach the joint,” said study co-author Aino Virtanen.", "study co-author Aino Virtanen"),
        ("“The cells reach the joint,” said the clinic.", "the clinic"),
        ("Having said that, the cells reach the joint.", None),
        ("Recent reports suggest that the cells reach the joint.", None),
        ("Experiments in Finland have suggested that the cells reach the joint.", None),
        ("The firm, described in Monday's Times, shows how the cells reach the joint.", None),
        ("The director, Aino Virtanen, tells Reuters that the cells reach the joint.", "The director"),
        ("The cells reach the joint.", None),
        ("Cost: the cells reach the joint for less.", None),
        ("The study suggests that the cells reach the joint.", None),
        ("The new mixture confirms that the cells reach the joint.", None),
        ("Our report on knees says that the cells reach the joint.", None),
    ],
)
def test_the_sentence_names_the_speaker(text: str, expected: str | None) -> None:
    assert speaker_in(text) == expected


def test_a_pronoun_stands_for_the_source_named_before() -> None:
    text = "“It is early days,” said Aino Virtanen. Nobody answered. She added that the cells reach the joint."
    assert speaker_in(text) == "Aino Virtanen"


def test_a_pronoun_stands_for_the_person_last_named_with_a_title() -> None:
    text = "Dr. Aino Virtanen tried the drip. According to her the cells reach the joint."
    assert speaker_in(text) == "Dr. Aino Virtanen"


def test_a_review_is_spoken_by_the_name_above_its_date() -> None:
    text = "Aino v.\n3 weeks ago\nIt was a good day. I think the cells reach the joint.\nMatti\na year ago\nNo."
    assert speaker_in(text) == "Aino v."


def test_a_quotation_after_an_empty_line_is_spoken_by_who_is_said_to_say_it() -> None:
    text = "Aino Virtanen, head of the clinic, said:\n \n“It is early. We saw how the cells reach the joint.”"
    assert speaker_in(text) == "Aino Virtanen"


def test_a_quotation_that_runs_on_is_spoken_by_the_source_on_its_line() -> None:
    text = "“It works,” said Aino Virtanen. “We saw how the cells reach the joint.”\nMatti Laine told us more."
    assert speaker_in(text) == "Aino Virtanen"


def test_the_head_of_a_list_speaks_for_its_items() -> None:
    text = "Experts caution that:\n• Rest is needed\n• The cells reach the joint"
    assert speaker_in(text) == "Experts"


def test_the_source_that_opens_a_paragraph_speaks_for_it() -> None:
    text = "According to Aino Virtanen, it is early days. The cells reach the joint."
    assert speaker_in(text) == "Aino Virtanen"
    assert speaker_in(text.replace(". The", ".\nThe")) is None


def test_a_bullet_is_no_signature() -> None:
    assert speaker_in("- Stem cells work because the cells reach the joint.") is None
    assert speaker_in("- Infection. The cells reach the joint.") is None
    assert speaker_in("Key highlights: the cells reach the joint.") is None


def test_who_tells_of_something_else_after_a_closed_quotation_does_not_speak_it() -> None:
    text = "The leaflet was blunt. “All is safe, the cells reach the joint.” Doctors described two cases in 2017."
    assert speaker_in(text) is None
