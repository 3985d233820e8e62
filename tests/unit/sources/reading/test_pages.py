"""The project's own pages, each with a way that sites state their title, day, language, publisher or address."""

import pytest

from benchmarks.reading.facts import Truth, misses, own_pages


@pytest.mark.parametrize(("name", "data", "truth"), [pytest.param(*each, id=each[0]) for each in own_pages()])
def test_a_page_is_called_and_dated_as_it_says(name: str, data: bytes, truth: Truth) -> None:
    assert misses(name, data, truth) == []
