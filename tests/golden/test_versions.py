"""No code that finds claims or grades them changes without somebody asking whether its version must be raised."""

import json

import pytest

from tests.golden.versions import KEPT, NUMBERS, meaning, versions


@pytest.mark.parametrize("number", NUMBERS)
def test_the_code_is_the_one_that_its_version_was_kept_for(number: str) -> None:
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    assert versions()[number] == kept[number], (
        f"The code behind {number} is not what {KEPT.name} has. Raise the version, or renew the hash where no reading"
        " can change; either way run `python -m tests.golden.versions`."
    )


@pytest.mark.parametrize(
    "same",
    [
        'def f(a):\n    """Another word."""\n    return a + 1',
        "def f(a):\n    return a + 1",
        "# why\ndef f(a):\n\n    return (a\n            + 1)  # so",
        '"""A module."""\n\ndef f(a): return a + 1',
    ],
)
def test_words_and_layout_are_no_other_code(same: str) -> None:
    assert meaning(same) == meaning('def f(a):\n    """One more."""\n    return a + 1')


@pytest.mark.parametrize("other", ["def f(a): return a + 2", "def f(a, b): return a + 1", "def g(a): return a + 1"])
def test_another_number_name_or_argument_is_other_code(other: str) -> None:
    assert meaning(other) != meaning("def f(a): return a + 1")
