"""An article's own names for a therapy or condition are read as what it says they are, and no other word is."""

import pytest

from claims.nlp.mentions import mentions


def named(text: str, name: str) -> list[str]:
    return [m.id for m in mentions(text) if text[m.start : m.end] == name]


@pytest.mark.parametrize(
    ("text", "name", "id"),
    [
        ("Results for QRX-17 are in. QRX-17 is an allogeneic, bone marrow-derived MSC product.", "QRX-17", "bm-msc"),
        ("QRX-17 (an umbilical cord mesenchymal stem cell therapy) eased pain. QRX-17 is new.", "QRX-17", "uc-msc"),
        ("Its mesenchymal stem cell candidate QRX-17 was safe. QRX-17 is new.", "QRX-17", "msc"),
        ("Its mesenchymal stem cells (QRX-17) were safe. QRX-17 is new.", "QRX-17", "msc"),
        ("They sell a stem cell therapy called Nervalis. Nervalis is costly.", "Nervalis", "stem-cells"),
        ("Nervalis® is an adipose-derived stem cell injection. We love Nervalis.", "Nervalis", "ad-msc"),
        ("Sorvistrocel, a therapy made from umbilical cord mesenchymal stem cells, helped.", "Sorvistrocel", "uc-msc"),
        ("QRX-17 is a suspension of neural stem cells (NSC) from donors. QRX-17 is new.", "QRX-17", "nsc"),
        ("Solvicel is made from mesenchymal stem cells of donors. Doctors give Solvicel.", "Solvicel", "msc"),
        ("Its cell therapy failed.\n\nThe therapy, solvicel, was safe. We sell solvicel.", "solvicel", "stem-cells"),
        ("Stem cell treatment QRX-17. QRX-17 is a neural stem cell product.", "QRX-17", "nsc"),
    ],
)
def test_a_product_is_what_the_article_says_it_is(text: str, name: str, id: str) -> None:
    assert named(text, name) == [id] * text.count(name)


def test_a_name_in_small_letters_is_known_at_the_head_of_a_sentence() -> None:
    assert named("Its mesenchymal stem cell candidate solvicel is safe. Solvicel works.", "Solvicel") == ["msc"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("QRX-17, a haematopoietic stem cell mobiliser, is a tablet.", "QRX-17"),
        ("QRX-17, a drug for use after a stem cell transplant, is a tablet.", "QRX-17"),
        ("QRX-17 is a tablet. Stem cells are not.", "QRX-17"),
        ("The mesenchymal stem cells (CD105, CD90) carried CD105.", "CD105"),
        ("The mesenchymal stem cells (Nervalis) came from Basel. Nervalis is a suburb.", "Nervalis"),
    ],
)
def test_what_is_not_said_to_be_a_therapy_is_none(text: str, name: str) -> None:
    assert named(text, name) == []


@pytest.mark.parametrize(
    ("text", "name", "id"),
    [
        ("Human umbilical cord mesenchymal stem cells (hU-MSCs) helped. The hU-MSCs lived.", "hU-MSCs", "uc-msc"),
        ("Duchenne muscular dystrophy (DMD) is rare. DMD is grave.", "DMD", "other:duchenne muscular dystrophy"),
        ("Osteoarthritis of the knee (OAK) hurts. OAK is common.", "OAK", "osteoarthritis"),
    ],
)
def test_an_abbreviation_in_brackets_stands_for_what_it_abbreviates(text: str, name: str, id: str) -> None:
    assert named(text, name) == [id, id]


def test_letters_that_abbreviate_other_words_are_no_name() -> None:
    assert named("Limbal stem cells from the Eye Bank (EBK) helped. EBK is a bank.", "EBK") == []
    assert named("We gave stem cells (FIG) to ten. FIG shows it.", "FIG") == []


@pytest.mark.parametrize(
    ("text", "letters", "ids"),
    [
        ("By mass spectrometry (MS) we found proteins. MS is exact.", "MS", []),
        ("MS (mass spectrometry) found proteins. MS is exact.", "MS", []),
        ("Multiple sclerosis (MS) is treated. MS is rare.", "MS", ["multiple-sclerosis"] * 2),
        ("AMD (age-related macular degeneration) is common. AMD blinds.", "AMD", ["macular-degeneration"] * 2),
        ("HSCT (haematopoietic stem cell transplantation) from donors. HSCT works.", "HSCT", ["allo-hsct"] * 2),
        ("The emergency department (ED) was full. The ED closed.", "ED", []),
    ],
)
def test_letters_are_what_the_article_says_they_stand_for(text: str, letters: str, ids: list[str]) -> None:
    assert named(text, letters) == ids
