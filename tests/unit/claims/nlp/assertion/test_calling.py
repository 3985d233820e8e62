"""What a regulatory sentence calls a product that it names."""

import pytest

from tests.unit.claims.nlp.assertion.reading import regulation


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Lantidra is a stem-cell therapy approved by the FDA.", ("stem-cells",)),
        ("Lantidra (donislecel), an FDA-approved stem-cell therapy, costs much.", ("stem-cells",)),
        ("They approved a stem-cell therapy for type 1 diabetes, Lantidra.", ("stem-cells",)),
        ("The stem-cell drug Lantidra is approved.", ("stem-cells",)),
        ("Unlike a stem-cell therapy, Lantidra is approved.", ()),
        ("Lantidra is an alternative to a stem-cell therapy and approved.", ()),
        ("Lantidra is approved after a stem-cell transplant.", ()),
        ("Lantidra is not a stem-cell therapy, but it is approved.", ()),
    ],
)
def test_what_a_product_is_called_stands_beside_its_name(text: str, called: tuple[str, ...]) -> None:
    assert regulation(text).called == called
