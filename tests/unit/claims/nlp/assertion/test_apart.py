"""What lacks a status that the rest has."""

from tests.unit.claims.nlp.assertion.reading import regulation


def test_the_uses_behind_but_not_are_those_that_lack_it() -> None:
    text = "It is approved for lupus, but not for psoriasis."
    assert regulation(text, conditions=("lupus", "psoriasis"), negated=True).not_for == ("psoriasis",)
    assert regulation("It is approved for lupus.", conditions=("lupus",)).not_for == ()


def test_the_uses_between_not_and_but_are_those_that_lack_it() -> None:
    said = {"conditions": ("lupus", "psoriasis"), "negated": True}
    assert regulation("It is not approved for lupus but for psoriasis.", **said).not_for == ("lupus",)
    assert regulation("It is not approved for lupus or psoriasis.", **said).not_for == ()
    assert regulation("Not approved for lupus but for psoriasis it is.", **said).not_for == ()


def test_the_people_behind_not_are_those_that_lack_it() -> None:
    assert regulation("It is approved for adults, not children.", negated=True).not_people == ("paediatric",)
    assert regulation("It is not approved for adults and children.", negated=True).not_people == ()


def test_what_others_are_unlike_is_told_apart_and_lacks_what_they_have() -> None:
    assert regulation("Unlike Kymriah, Yescarta is approved.").not_of == ("Kymriah",)
    assert "Yescarta" in regulation("Unlike Kymriah, Yescarta is not approved.", negated=True).not_of
    assert regulation("Kymriah but not Yescarta is approved.", negated=True).not_of == ("Yescarta",)
    assert regulation("Kymriah and Yescarta are approved.").not_of == ()
    said = ("JP", "US")
    assert regulation("Unlike in Japan, it is approved in the United States.", jurisdictions=said).not_in == ("JP",)
    assert regulation("Unlike a drug, it is approved in Japan.", jurisdictions=said).not_in == ()
