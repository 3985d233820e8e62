"""A language is named only where the words tell it surely."""

import pytest

from sources.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Umbilical-cord stem cells cure psoriasis.", ""),
        ("Autologous HSCT halts multiple sclerosis progression", ""),
        ("Ryoncil is approved in the United States for children with graft-versus-host disease.", "en"),
        ("Les cellules souches guérissent le diabète.", "fr"),
        ("Die Behandlung mit Stammzellen heilt keine Arthrose. Das Knie schmerzt weiter.", "de"),
        ("", ""),
    ],
)
def test_the_language_is_named_where_it_is_sure(text: str, language: str) -> None:
    assert language_of(text) == language
