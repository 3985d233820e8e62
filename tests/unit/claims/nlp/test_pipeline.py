"""The components stand in an order in which each finds what it works on."""

from claims.nlp.pipeline import COMPONENTS, pipeline


def test_what_a_component_requires_is_assigned_before_it() -> None:
    analysis = pipeline().analyze_pipes()
    assert list(analysis["problems"]) == list(COMPONENTS)
    assert not any(analysis["problems"].values())
