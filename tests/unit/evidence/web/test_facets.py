"""Choices stand under what they are kinds of, and none stands twice for the same claims."""

from evidence.cards.facets import Facet, Option
from evidence.web.facets import SHOWN, arranged


def facet(*counts: tuple[str, int], chosen: str = "", id: str = "condition") -> Facet:
    options = (Option(id=name, name=name, claims=number, chosen=name == chosen) for name, number in counts)
    return Facet(id=id, title="Condition", options=tuple(options))


def laid(of: Facet) -> list[tuple[str, int]]:
    return [(row.option.id, row.depth) for row in arranged(of).first]


def test_kinds_stand_under_what_they_are_kinds_of() -> None:
    found = laid(facet(("diabetes", 28), ("t1d", 18), ("parkinsons", 17), ("t2d", 10)))
    assert found == [("diabetes", 0), ("t1d", 1), ("t2d", 1), ("parkinsons", 0)]


def test_what_leaves_just_what_its_only_kind_leaves_is_left_out_unless_it_is_chosen() -> None:
    alike = (("diabetes", 18), ("t1d", 18))
    assert laid(facet(*alike)) == [("t1d", 0)]
    assert laid(facet(*alike, chosen="diabetes")) == [("diabetes", 0), ("t1d", 1)]
    assert laid(facet(("diabetes", 18), ("t1d", 18), ("t2d", 2))) == [("diabetes", 0), ("t1d", 1), ("t2d", 1)]


def test_those_that_leave_least_are_folded_and_other_facets_stay_as_they_are() -> None:
    many = arranged(facet(*((f"other:{number}", 20 - number) for number in range(SHOWN + 2))))
    assert (len(many.first), len(many.more)) == (SHOWN, 2)
    assert laid(facet(("early", 2), ("supported", 9), id="verdict")) == [("early", 0), ("supported", 0)]
