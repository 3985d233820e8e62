"""What is denied of all but one says that the one alone has it."""

import pytest

from claims.nlp.assertion import read_assertion
from claims.nlp.assertion.excepted import of_the_one
from claims.vocabulary.statements import Kind, Statement


def status(text: str) -> Statement:
    return Statement(quote=text, text=text, kind=Kind.REGULATORY, negated=True, jurisdictions=("US",))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Apart from Grafty, no skin graft is licensed.", "The only skin graft that is licensed is Grafty."),
        ("No skin graft other than Grafty is licensed.", "The only skin graft that is licensed is Grafty."),
        ("No skin graft is licensed, except Grafty.", "The only skin graft that is licensed is Grafty."),
        (
            "The agency has not licensed any skin graft for burns, other than Grafty.",
            "The only skin graft for burns that The agency has licensed is Grafty.",
        ),
        (
            "With the exception of Grafty, the agency has licensed no skin graft.",
            "The only skin graft that the agency has licensed is Grafty.",
        ),
        ("Except in Peru, no skin graft is licensed.", "Except in Peru, no skin graft is licensed."),
        ("No skin graft is licensed.", "No skin graft is licensed."),
        ("Aside from cost, no skin graft is licensed.", "Aside from cost, no skin graft is licensed."),
    ],
)
def test_what_all_but_one_lack_the_one_alone_has(text: str, read: str) -> None:
    assert of_the_one(status(text)).text == read


def test_an_exception_is_no_denial() -> None:
    said = read_assertion(status("Apart from Ryoncil, no mesenchymal stem cell product is approved.")).regulation
    assert said is not None
    assert (said.only, said.denied) == (True, False)


@pytest.mark.parametrize("where", ["Outside Japan, no", "Except in Japan, no", "Apart from in Japan, no"])
def test_a_country_that_is_excepted_leaves_the_others(where: str) -> None:
    said = read_assertion(status(f"{where} such product is approved.")).regulation
    assert said is not None
    assert (said.denied, said.elsewhere) == (True, True)
