"""Lines of print become paragraphs by where they stand."""

from dataclasses import replace

from sources.reading.layout import Line, paragraphs_of

PLAIN = Line("", 0, 50, 500, 0, 0, 12, False, False, False, False)


def line(text: str, top: float, *, left: float = 50, right: float = 500, **more: object) -> Line:
    return replace(PLAIN, text=text, x0=left, x1=right, y0=top - 12, y1=top, **more)


PROSE = (
    line("Sixty people with worn knees were followed for two years", 700),
    line("after an injection of cells from their own marrow.", 682, right=380),
)
WHOLE = "Sixty people with worn knees were followed for two years after an injection of cells from their own marrow."


def test_a_gap_wider_than_between_lines_begins_a_paragraph() -> None:
    more = (line("Pain fell in both groups by the same amount, and", 650), line("nobody knows why.", 632, right=200))
    assert paragraphs_of([*PROSE, *more]) == [
        WHOLE, "Pain fell in both groups by the same amount, and nobody knows why."
    ]  # fmt: skip


def test_a_heading_in_bold_or_of_another_size_stands_by_itself() -> None:
    for heading in (line("What it found", 664, right=160, bold=True), line("What it found", 664, right=160, size=16.0)):
        assert paragraphs_of([*PROSE, heading, line("Pain fell.", 646, right=140)]) == [
            WHOLE, "What it found", "Pain fell."
        ]  # fmt: skip


def test_a_line_that_was_stretched_apart_is_whole_and_two_columns_stay_two() -> None:
    pieces = (line("The trial is", 664, right=150), line("registered as", 664, left=180, right=290))
    assert paragraphs_of([*PROSE, *pieces]) == [WHOLE, "The trial is registered as"]
    left = [line("The left column is read", 700, right=240), line("to its end.", 682, right=140)]
    right = [line("The right one follows", 700, left=300), line("after it.", 682, left=300, right=380)]
    assert paragraphs_of([*left, *right]) == ["The left column is read to its end.", "The right one follows after it."]


def test_cells_in_a_row_are_told_apart() -> None:
    cells = [line("Free of insulin", 600, right=140), line("10", 600, left=300, right=312)]
    assert paragraphs_of(cells) == ["Free of insulin | 10"]


def test_each_item_of_a_list_is_one_paragraph() -> None:
    items = [
        line("Ten no longer inject insulin", 600, item=True),
        line("• Two died", 582, right=130),
        line("–", 564, right=56),
        line("One was infected", 564, left=70),
    ]
    assert paragraphs_of(items) == ["Ten no longer inject insulin", "Two died", "One was infected"]


def test_what_a_browser_prints_at_the_edges_is_left_out_and_numbers_in_the_text_stay() -> None:
    title = "Cells for knees | Harbour Health"
    edges = [
        line("11/26/26, 4:42 AM", 780, at_edge=True, right=140),
        line(title, 780, at_edge=True, left=200),
        line("https://harbour.example/knees", 20, at_edge=True, right=300),
        line("1/2", 20, at_edge=True, left=480),
    ]
    assert paragraphs_of([*edges[:2], *PROSE, line("10", 650, right=62), *edges[2:]], title) == [WHOLE, "10"]


def test_a_browser_adds_captions_numbers_and_hyphens_of_its_own() -> None:
    caption = line("A vein of the liver.", 640, left=400, size=9.0, below_picture=True)
    numbered = line("1. Is it approved?", 600, left=70, right=200)
    broken = (
        line("It is a dopamine-", 560),
        line("producing cell of trans\u2010", 542),
        line("plants.", 524, right=90),
    )
    lines = [*PROSE, caption, numbered, *broken]
    assert paragraphs_of(lines, by_browser=True) == [
        WHOLE, "Is it approved?", "It is a dopamine-producing cell of transplants."
    ]  # fmt: skip
    assert paragraphs_of(lines)[1:3] == ["A vein of the liver.", "1. Is it approved?"]
