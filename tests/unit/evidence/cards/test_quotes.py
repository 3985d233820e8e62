"""A quote's context and the address that leads to its very words."""

from hypothesis import given
from hypothesis import strategies as st

from evidence.cards.quotes import context, fragment_address, verbatim


@given(st.text(max_size=600), st.data())
def test_the_context_is_what_stands_around_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    around = context(text, start, end)
    before, after = verbatim(*around)
    assert text[:start].endswith(before)
    assert text[end:].startswith(after)
    assert "\n" not in "".join(around)


def test_a_long_context_is_cut_at_a_word() -> None:
    text = "word " * 100 + "QUOTE" + " other" * 100
    before, after = context(text, 500, 505)
    assert before.startswith("… word")
    assert after.endswith("other …")


def test_a_short_quote_is_named_whole_and_a_long_one_by_its_ends() -> None:
    assert fragment_address("https://e.org/a#x", "100 % safe, well-known") == (
        "https://e.org/a#:~:text=100%20%25%20safe%2C%20well%2Dknown"
    )
    long = "one two three four five six seven eight nine"
    assert fragment_address("https://e.org/", long).endswith(
        "#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine"
    )


def test_without_an_address_there_is_none() -> None:
    assert fragment_address("", "words") == ""
