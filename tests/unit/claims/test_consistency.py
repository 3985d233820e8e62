"""What a person may have a claim say: each rule refuses what breaks it, and nothing else."""

from typing import Any

import pytest

from claims.consistency import faults
from claims.vocabulary.statements import Effect, Kind, Statement, Strength

ARTICLE = "Twelve of 30 patients (40%) stopped insulin within 18 months, in 2024 (NCT01234567). One had type 1."


def stated(**attributes: Any) -> Statement:
    usual = {
        "text": "Twelve of 30 patients with type 1 diabetes stopped insulin.",
        "kind": Kind.EFFICACY,
        "therapies": ("stem-cell-islets",),
        "conditions": ("t1d",),
        "outcome": "insulin independence",
        "effect": Effect.BENEFIT,
        "strength": Strength.ASSOCIATED,
        "figures": ("Twelve of 30", "40%"),
    }
    return Statement(quote="stopped insulin", **(usual | attributes))


def at_fault(statement: Statement) -> list[str]:
    return [attribute for attribute, _ in faults(statement, [ARTICLE])]


OF_NO_RESULT = {"kind": Kind.REGULATORY, "outcome": None, "effect": None, "strength": None}


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"effect": None},
        {"text": "12 of thirty patients, or 40%, stopped insulin within 18 months."},
        {"text": "A single patient with type 1 diabetes took part in phase 2, and one stopped insulin."},
        {"therapies": ("other:islets in a capsule",), "conditions": ("other:brittle diabetes",)},
        {"registrations": ("NCT 01234567",), "jurisdictions": ("CN", "EU")},
        OF_NO_RESULT,
        {"kind": Kind.MECHANISM, "outcome": None, "effect": None},
    ],
)
def test_what_goes_together_and_stands_in_the_article_is_well(attributes: dict[str, Any]) -> None:
    assert at_fault(stated(**attributes)) == []


@pytest.mark.parametrize(
    ("attributes", "wrong"),
    [
        ({"kind": Kind.MECHANISM, "outcome": None}, "effect"),
        ({"kind": Kind.MECHANISM, "effect": None}, "outcome"),
        ({"kind": Kind.MECHANISM, "outcome": None, "effect": None, "strength": None}, "strength"),
        ({**OF_NO_RESULT, "strength": Strength.CAUSAL}, "strength"),
        ({"outcome": None}, "outcome"),
        ({"text": "  "}, "text"),
        ({"text": "Thirteen of 30 patients stopped insulin."}, "text"),
        ({"text": "Patients stopped insulin in 2023."}, "text"),
        ({"figures": ("41%",)}, "figures"),
        ({"registrations": ("NCT07654321",)}, "registrations"),
        ({"registrations": ("no number",)}, "registrations"),
        ({"therapies": ("islet",)}, "therapies"),
        ({"therapies": ("bm-mnc",)}, "therapies"),
        ({"conditions": ("other: ",)}, "conditions"),
        ({"jurisdictions": ("other:Atlantis",)}, "jurisdictions"),
    ],
)
def test_what_does_not_is_told_of_the_attribute_that_is_to_change(attributes: dict[str, Any], wrong: str) -> None:
    assert at_fault(stated(**attributes)) == [wrong]


def test_a_figure_may_be_spaced_otherwise_than_where_it_stands() -> None:
    assert [*faults(stated(figures=("18 months",)), ["Twelve of 30\u00a0stopped it\nwithin 18\u00a0\nmonths."])] == []
    assert [*faults(stated(figures=("1 8 months",)), ["Twelve of 30 stopped it within 18 months."])] != []


def test_who_names_what_is_not_listed_is_told_how_to_write_it() -> None:
    [(_, words)] = faults(stated(conditions=("brittle diabetes",)), [ARTICLE])
    assert "“other:brittle diabetes”" in words


def test_one_of_several_articles_is_enough() -> None:
    said = stated(text="Nine patients stopped insulin.", figures=("Nine",))
    assert [*faults(said, [ARTICLE, "Nine did."])] == []
    assert {attribute for attribute, _ in faults(said, [ARTICLE])} == {"text", "figures"}
