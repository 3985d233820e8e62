"""Which matter a regulatory sentence is about, and that a registration is no approval."""

import pytest

from claims.vocabulary.assertions import Matter
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read, regulation


@pytest.mark.parametrize(
    ("text", "matter", "denied"),
    [
        ("Temcell is approved in Japan.", Matter.APPROVAL, False),
        ("There is no stem-cell drug on the market.", Matter.APPROVAL, True),
        ("Japan clears a reprogrammed-cell treatment for Parkinson's disease.", Matter.APPROVAL, False),
        ("Europe gives the green light to a cell treatment of fistulas.", Matter.APPROVAL, False),
        ("Exosomes are unapproved products.", Matter.APPROVAL, True),
        ("The licence of Invossa was revoked in July 2019.", Matter.WITHDRAWAL, False),
        ("The conditional approval of HeartSheet ran out in 2024.", Matter.WITHDRAWAL, False),
        ("Japan approved the cells for seven years, which then ran out.", Matter.WITHDRAWAL, False),
        ("The FDA approved the cells after its patience ran out.", Matter.APPROVAL, False),
        ("The FDA refused to license the product.", Matter.REFUSAL, False),
        ("The company has withdrawn its application.", Matter.REFUSAL, False),
        ("The device is FDA-cleared.", Matter.REGISTRATION, False),
        ("Hospitals in the zone may treat diabetes with these cells.", Matter.PERMISSION, False),
        ("Stem-cell treatment is banned in this country.", Matter.PROHIBITION, False),
        ("The laboratory is GMP-certified.", Matter.REGISTRATION, False),
        ("Cell drugs come under the Therapeutic Goods Administration.", Matter.OVERSIGHT, False),
        ("The regulator warned against exosomes.", Matter.WARNING, False),
        ("There is no warning of the agency against it.", Matter.WARNING, True),
        ("The agency warned against unapproved exosomes.", Matter.WARNING, False),
        ("The trust treats relapsed lymphoma with a licensed product.", Matter.APPROVAL, False),
        ("The field is still a grey area.", Matter.UNREGULATED, False),
        ("The state lets doctors offer what is unapproved: it permits such treatments.", Matter.PERMISSION, False),
    ],
)
def test_a_regulatory_sentence_is_read_by_what_it_is_about(text: str, matter: Matter, denied: bool) -> None:
    found = regulation(text, negated=" no " in text)
    assert (found.matter, found.denied) == (matter, denied)


@pytest.mark.parametrize(
    "text",
    ["The company has requested approval of its trial.", "A product needs the approval of the agency.",
     "The country promotes the cell industry.", "The agency clears a first trial of the cells.",
     "The ruling clears the way for more clinics.", "Clinics market these cells for back pain."],
)  # fmt: skip
def test_a_wish_or_a_need_asserts_no_status(text: str) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert found is None or found.matter is not Matter.APPROVAL


def test_a_registration_said_to_prove_the_treatment_is_marked() -> None:
    found = regulation("The clinic is FDA-registered, which means that the treatment is approved.")
    assert found.means_approval


@pytest.mark.parametrize(
    "text", ["The filing is not the approval.", "Listing is not approval.", "A registration is not an approval."]
)
def test_that_a_registration_is_no_approval_is_said_of_registrations(text: str) -> None:
    found = regulation(text, negated=True)
    assert (found.matter, found.denied, found.means_approval) == (Matter.REGISTRATION, True, True)


def test_filing_for_an_approval_says_nothing_of_what_a_filing_means() -> None:
    found = read("The maker has not filed for approval.", Kind.REGULATORY, negated=True).regulation
    assert found is None or not found.means_approval
