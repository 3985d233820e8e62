"""Machine translation is said only with the words that show it."""

import pytest

from sources.reading import read
from sources.reading.translation import translation_signs

ENGLISH = "Stem cells were given to twelve people in a trial, and a year later there was less pain than before. "


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (
            'In fact it is a ""Gray area”。Why? It is one factThere is no drug.',
            ["punctuation", "run into", "set twice"],
        ),
        ("This is new in my country, the all-media reporter Li Qi learned.", ["my country", "newsrooms"]),
        ("This page was translated by Google and may contain errors.", ["a machine translated it"]),
    ],
)
def test_signs_come_with_the_words_that_show_them(text: str, signs: list[str]) -> None:
    found = read((ENGLISH + text).encode()).translation_signs
    assert len(found) == len(signs)
    for sign, words in zip(found, signs, strict=True):
        assert words in sign
        assert "…" in sign


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The regulator of my country, said the minister, has approved nothing.",  # one weak sign is not enough
        "The term 干细胞 (stem cell) was used in JavaScript, iPS and McDonald reports.",
        "He speaks of the “gray area”. Why? Because the law is silent.",
    ],
)
def test_plain_english_shows_none(text: str) -> None:
    assert read((ENGLISH + text).encode()).translation_signs == ()


def test_a_long_quotation_in_chinese_is_searched_in_no_time() -> None:
    quoted = "干细胞" * 150_000
    assert translation_signs(f"{ENGLISH}In Chinese: {quoted} (stem cells).") == ()
    cells, sentence = translation_signs(f"{ENGLISH}It is one factThere is no drug, but iPS{quoted}.")
    assert "iPS干细胞" in cells
    assert "one factThere" in sentence


def test_a_page_that_a_browser_translated_is_known_by_its_markup() -> None:
    page = f"<html class='translated-ltr'><body><article><p>{ENGLISH * 3}</p></article></body></html>"
    assert len(read(page.encode()).translation_signs) == 1
