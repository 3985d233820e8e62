"""Countries that stand alike, told of together."""

from dataclasses import replace

from evidence.cards import words
from evidence.cards.alike import alike
from evidence.cards.shapes import StatusLine, Term
from tests.unit.evidence.cards.exports.cards import CARD

LINE = replace(CARD.statuses[0], warned=False, warning="", unconfirmed=False, uses=())


def line(place: str, status: str, *, read: bool = True, warned: bool = False, unconfirmed: bool = False) -> StatusLine:
    return replace(
        LINE,
        jurisdiction=Term(id=place, name=place),
        status=status,
        words=words.status(status, ["t1d"], read=read),
        warned=warned,
        warning="the regulator has warned about this use" if warned else "",
        unconfirmed=unconfirmed,
    )


def test_an_approval_comes_first_then_what_a_list_denies_and_in_each_what_is_warned_of() -> None:
    lines = [
        line("AU", "none_found", unconfirmed=True),
        line("CA", "other_use", warned=True),
        line("CN", "other_use", read=False),
        line("JP", "approved"),
        line("KR", "other_use", read=False),
        line("GB", "other_use"),
        line("US", "none_found"),
    ]
    told = [[each.jurisdiction.id for each in group] for group in alike(lines)]
    assert told == [["JP"], ["CA"], ["GB"], ["CN", "KR"], ["AU"], ["US"]]


def test_what_differs_only_in_its_records_or_in_how_far_it_was_looked_is_told_together() -> None:
    one, two = (replace(LINE, records=(id,), references=(id,), looked=id) for id in ("a", "b"))
    assert alike([one, two]) == [(one, two)]
    assert len(alike([one, replace(two, unconfirmed=True)])) == 2
