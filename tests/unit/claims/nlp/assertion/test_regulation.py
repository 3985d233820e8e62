"""Which status a regulatory sentence asserts or denies, of what and on what conditions, and what is no status."""

import pytest

from claims.vocabulary.assertions import Matter
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read, regulation


@pytest.mark.parametrize(
    ("text", "conditional"),
    [("It is conditionally approved.", True), ("It is approved for a rare blood condition.", False),
     ("It has an accelerated approval.", True), ("It is approved for people with accelerated ageing.", False)],
)  # fmt: skip
def test_a_disease_is_no_condition_of_an_approval(text: str, conditional: bool) -> None:
    assert regulation(text).conditional is conditional


@pytest.mark.parametrize(
    ("text", "matter", "denied"),
    [
        ("This country has no law on stem cells.", Matter.UNREGULATED, False),
        ("Clinics there are not unregulated.", Matter.UNREGULATED, True),
        ("No regulator there has ever warned about such clinics.", Matter.WARNING, True),
        ("A new law lets doctors use cells that the agency has not approved.", Matter.PERMISSION, True),
        ("It may be used in hospitals under an exemption.", Matter.PERMISSION, True),
    ],
)
def test_a_law_that_is_missing_is_no_status_denied(text: str, matter: Matter, denied: bool) -> None:
    found = regulation(text, negated=True)
    assert (found.matter, found.denied) == (matter, denied)


@pytest.mark.parametrize(
    "text", ["Our treatment is IRB approved.", "It works under the approval of an institutional review board."]
)
def test_what_a_review_board_lets_somebody_study_is_no_approval(text: str) -> None:
    assert regulation(text).matter is Matter.REGISTRATION


@pytest.mark.parametrize(
    ("text", "approved"),
    [
        ("The FDA approved the start of a trial in gout.", False),
        ("The FDA has authorized the testing of the graft in gout.", False),
        ("The FDA cleared the firm to begin a study in gout.", False),
        ("The clinic uses an FDA-approved device.", False),
        ("The FDA cleared the centrifuge that they use.", False),
        ("Gout: The new trial is the first to win the approval of the FDA.", False),
        ("After the trial in gout, the graft won the approval of the FDA.", True),
        ("The FDA approved the graft after a trial in gout.", True),
        ("The FDA authorized it on the strength of one study.", True),
        ("The agency approved the graft for its maker to begin sales.", True),
    ],
)
def test_what_lets_a_study_begin_or_a_device_be_sold_is_no_approval_of_a_treatment(text: str, approved: bool) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert (found is not None and found.matter is Matter.APPROVAL) is approved


def test_a_disease_that_only_stands_around_the_sentence_is_not_what_it_is_approved_for() -> None:
    assert regulation("Autism: It is licensed there.", conditions=("autism",)).any_use
    assert not regulation("It is licensed there for autism.", conditions=("autism",)).any_use


def test_elsewhere_is_not_everywhere() -> None:
    found = regulation("No other country has approved it.", negated=True)
    assert (found.elsewhere, found.everywhere) == (True, False)


def test_a_mere_no_is_no_count_of_approvals() -> None:
    assert regulation("Are the cells approved? No.", negated=True).generic
    assert not regulation("No cells are approved.", negated=True).generic


def test_nowhere_near_is_of_no_place() -> None:
    assert not regulation("It is nowhere near approved.").everywhere
    assert regulation("It is approved nowhere.").everywhere


@pytest.mark.parametrize("negated", [True, False])
def test_whose_authority_something_is_under_is_oversight(negated: bool) -> None:
    text = f"The FDA has {'no ' if negated else ''}authority over exosomes."
    found = regulation(text, negated=negated)
    assert (found.matter, found.denied) == (Matter.OVERSIGHT, negated)


def test_where_all_but_one_place_is_meant_the_one_has_it_not() -> None:
    assert regulation("It is approved everywhere except Peru.", jurisdictions=("PE",)).elsewhere
    assert not regulation("It is approved in Peru.", jurisdictions=("PE",)).elsewhere


def test_what_used_to_be_approved_was_granted_once() -> None:
    assert regulation("It used to be approved in Peru.").granted
    assert regulation("The approval of the graft in Peru was based on one trial.").granted
    assert not regulation("It is approved in Peru.").granted


@pytest.mark.parametrize(
    "text",
    ["The graft is expected to be approved next year.", "The graft is about to be approved in Peru.",
     "The graft is on track for approval.", "The graft is likely to win approval.",
     "The graft is close to full approval.", "The firm expects FDA approval soon.",
     "They must show more, or the approval of the graft will lapse."],
)  # fmt: skip
def test_an_approval_that_is_expected_is_none_yet(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


def test_what_has_yet_to_be_approved_is_not_approved() -> None:
    found = regulation("The graft has yet to be approved.", negated=True)
    assert (found.matter, found.denied) == (Matter.APPROVAL, True)


def test_a_licence_given_up_at_its_holders_request_is_withdrawn_and_no_application() -> None:
    assert regulation("The licence was withdrawn in the EU at the company's request.").matter is Matter.WITHDRAWAL
    assert regulation("The firm withdrew its request for a licence.").matter is Matter.REFUSAL


@pytest.mark.parametrize(
    "text",
    ["The firm will ask the FDA for accelerated approval.", "The firm plans to ask the agency for approval.",
     "The firm will soon file for approval."],
)  # fmt: skip
def test_an_approval_that_is_to_be_asked_for_is_none(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


@pytest.mark.parametrize(
    "text",
    ["The FDA inspects family cord blood banks.", "State inspectors audit the makers of exosomes.",
     "The agency has inspected the laboratory and found nothing amiss.", "The FDA oversees family cord blood banks.",
     "Courts decide what counts as a drug.", "Three patients sued the clinic.",
     "The Ninth Circuit reversed a ruling in favor of the FDA.", "A court ruled in favor of Cells Inc.",
     "The judge sided with the clinic against the FDA."],
)  # fmt: skip
def test_who_only_looks_or_may_judge_has_not_warned(text: str) -> None:
    found = read(text, Kind.REGULATORY).regulation
    assert found is None or found.matter is not Matter.WARNING


@pytest.mark.parametrize(
    "text",
    ["FDA inspectors found contaminated vials.", "An inspection of the maker uncovered many faults.",
     "A federal appeals court sided with the agency.", "The FDA won in court against the clinic.",
     "The Federal Trade Commission sued the clinic.", "The Ninth Circuit reversed a ruling in favor of Cells Inc.",
     "A court in Madrid quashed a verdict for Cells Inc.",
     "The High Court overturned an earlier decision for Dr Smith."],
)  # fmt: skip
def test_what_was_found_and_how_a_court_decided_is_a_warning(text: str) -> None:
    assert regulation(text).matter is Matter.WARNING


@pytest.mark.parametrize("text", ["The ASRM came into force in 2014.", "In 2025 the ARMAB took effect.",
                                  "The law on cells took effect in 2014.", "KRMA entered into force."])  # fmt: skip
def test_a_law_that_came_into_force_by_its_name_or_its_letters(text: str) -> None:
    assert regulation(text).matter is Matter.COMMENCEMENT


@pytest.mark.parametrize("text", ["The cells took effect within weeks.", "The infusion came into effect."])
def test_what_is_no_law_comes_into_no_force(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


@pytest.mark.parametrize(
    ("text", "times", "years"),
    [
        ("The FDA turned the product down twice, in 2020 and in 2023.", 2, (2020, 2023)),
        ("The FDA turned down the product three times.", 3, ()),
        ("The FDA turned the product down in 2023.", None, ()),
        ("The FDA sent back the application.", None, ()),
    ],
)
def test_how_often_and_when_it_was_turned_down(text: str, times: int | None, years: tuple[int, ...]) -> None:
    found = regulation(text)
    assert (found.matter, found.times, tuple(day.earliest.year for day in found.days)) == (
        Matter.REFUSAL, times, years
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["The FDA may reject the product.", "The FDA rejected the product a second time.",
     "The FDA may not approve the product.", "The product will be approved.", "The product could win approval.",
     "The Supreme Court declined to hear the case.", "Refused in 2020, the product was approved in 2024."],
)  # fmt: skip
def test_no_decision_is_read_where_none_or_more_is_told(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The cells cannot be offered as a treatment.", True),
        ("No use of the cells is permissible there.", True),
        ("The cells can legally be sold there.", False),
    ],
)
def test_what_can_or_cannot_be_offered_is_permitted_or_not(text: str, negated: bool) -> None:
    found = regulation(text, negated=negated)
    assert (found.matter, found.denied) == (Matter.PERMISSION, negated)


def test_what_a_court_called_a_treatment_is_a_warning() -> None:
    assert regulation("The court called the use of such cells unethical.").matter is Matter.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "The FDA approves drugs and devices.",
        "The approval pathway was made for cell products.",
        "The zone marks a shift from older approval processes.",
    ],
)
def test_how_approvals_are_given_is_no_decision(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


@pytest.mark.parametrize(
    ("text", "matter", "denied"),
    [
        ("The ministry is the authority that approves new cell products.", Matter.OVERSIGHT, False),
        ("The ministry, the authority that approves medicines, approved the cells.", Matter.APPROVAL, False),
        ("The cells won approval after a long approval process.", Matter.APPROVAL, False),
        ("Any use other than for approved blood disorders is “investigational”.", Matter.APPROVAL, True),
        ("The cells are still considered experimental.", Matter.APPROVAL, True),
        ("The cells are approved for blood disorders.", Matter.APPROVAL, False),
    ],
)
def test_a_decision_is_told_beside_who_gives_approvals_and_what_has_them(
    text: str, matter: Matter, denied: bool
) -> None:
    found = regulation(text)
    assert (found.matter, found.denied) == (matter, denied)


@pytest.mark.parametrize(
    "text",
    ["The cells are not approved, because no trial was finished.",
     "The cells are not approved because no trial was finished.",
     "Because of the FDA's refusal the cells are not approved.",
     "BECAUSE OF A LACK OF TRIALS, the cells are not approved.",
     "The cells are not approved, because the FDA refused the application.",
     "Because the agency withdrew its licence, the cells are not approved."],
)  # fmt: skip
def test_why_a_status_is_denied_is_no_status(text: str) -> None:
    found = regulation(text, negated=True)
    assert (found.matter, found.denied) == (Matter.APPROVAL, True)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The panel voted against it, citing a lack of trials.", False),
        ("The panel never voted against it, citing a lack of trials.", True),
    ],
)
def test_what_the_reason_of_a_refusal_denies_is_no_refusal_denied(text: str, denied: bool) -> None:
    found = regulation(text, negated=True)
    assert (found.matter, found.denied) == (Matter.REFUSAL, denied)


@pytest.mark.parametrize(
    "text",
    ["The product was not pulled because it was dangerous.", "The product was not refused because it was dangerous.",
     "It was not approved because it cures but because it is safe.",
     "The patients were not told, because the clinic was listed in a register."],
)  # fmt: skip
def test_a_reason_denied_is_no_status_denied(text: str) -> None:
    assert read(text, Kind.REGULATORY, negated=True).regulation is None


@pytest.mark.parametrize(
    ("text", "denied", "of_product"),
    [
        ("The product is indicated for adults.", False, True),
        ("The product is approved and indicated for adults.", False, False),
        ("The product remains investigational.", True, True),
        ("The product is no longer experimental.", False, True),
        ("The product is approved there and still experimental here.", False, False),
    ],
)
def test_a_label_and_the_want_of_one_are_told_of_products(text: str, denied: bool, of_product: bool) -> None:
    found = regulation(text, negated="no longer" in text)
    assert (found.matter, found.denied, found.of_product) == (Matter.APPROVAL, denied, of_product)


@pytest.mark.parametrize(
    "text", ["The product was investigational in 2022.", "The product is in an experimental stage."]
)
def test_no_status_of_today_is_read_of_another_time_or_of_a_stage(text: str) -> None:
    assert read(text, Kind.REGULATORY).regulation is None


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Exosomes are drugs.", False),
        ("A federal appeals court confirmed that the fraction is a drug.", False),
        ("Exosomes are regulated as drugs and biological products.", False),
        ("Exosomes are not drugs.", True),
        ("Exosomes are exempt from FDA approval.", True),
        ("Exosomes are not exempt from FDA approval.", False),
        ("Our cells need no FDA approval.", True),
        ("Exosomes are sold in the US, and approval is not required.", True),
        ("For exosomes FDA approval is required.", False),
        ("Our cells do not require approval by the FDA.", True),
    ],
)
def test_what_is_held_for_a_drug_or_for_none(text: str, denied: bool) -> None:
    found = regulation(text, negated=" no" in text)
    assert (found.matter, found.denied) == (Matter.DRUG, denied)


@pytest.mark.parametrize(
    "text",
    ["Exosomes are not approved drugs.", "Lantidra is a drug approved by the FDA.", "It is a drug for children.",
     "The clinic argued that its cells are not drugs.", "Cosmetic exosomes are exempt from FDA approval.",
     "In 2022 a judge ruled that the fraction is not a drug.", "The court overturned the ruling that it is a drug."],
)  # fmt: skip
def test_another_thing_than_what_counts_as_a_drug(text: str) -> None:
    found = read(text, Kind.REGULATORY, negated=" not " in text).regulation
    assert found is None or found.matter is not Matter.DRUG


def test_not_before_a_name_denies_what_follows() -> None:
    assert regulation("Not Ryoncil is approved by the FDA.").denied
    assert not regulation("Not only Ryoncil is approved by the FDA.").denied


@pytest.mark.parametrize(
    ("text", "there", "only"),
    [
        ("Onecel is approved only in Japan.", True, False),
        ("Onecel is only approved in the United States.", True, False),
        ("Onecel is approved in South Korea alone.", True, False),
        ("Only Japan has approved Onecel.", True, False),
        ("Only Onecel is approved in Japan.", False, True),
        ("In Japan, Onecel alone is approved.", False, True),
        ("Onecel is the only stem-cell product approved in Japan.", False, True),
        ("Onecel is approved in Japan only for adults.", False, False),
        ("Onecel is approved in Japan.", False, False),
    ],
)
def test_only_in_a_place_is_said_of_places_and_not_of_products(text: str, there: bool, only: bool) -> None:
    found = regulation(text, jurisdictions=("JP",))
    assert (found.only_there, found.only) == (there, only)


@pytest.mark.parametrize(
    ("text", "anyone"),
    [
        ("Hospitals there may give stem cells without any approval.", True),
        ("Clinics there may charge for cells without a plan or review.", True),
        ("Hospitals there may give stem cells without asking for permission.", True),
        ("Hospitals there may give stem cells without FDA approval.", False),
        ("Clinics there may give cells under a plan without any approval by the drug agency.", False),
        ("Hospitals there may give stem cells under a plan that is reviewed.", False),
    ],
)
def test_what_is_permitted_without_terms_is_permitted_to_anyone(text: str, anyone: bool) -> None:
    assert regulation(text).anyone is anyone


@pytest.mark.parametrize("words", ["is years from approving", "stopped short of approving", "is reluctant to approve"])
def test_who_is_slow_to_approve_has_not_approved(words: str) -> None:
    assert regulation(f"The FDA {words} exosomes.").denied
    assert not regulation("The FDA took years to approve exosomes.").denied


@pytest.mark.parametrize("words", ["Hardly any such product is", "Almost no such product is", "Few such products are"])
def test_that_hardly_any_is_approved_is_no_denial_that_a_register_could_refute(words: str) -> None:
    text = f"{words} approved."
    assert read(text, Kind.REGULATORY, negated=True).regulation is None
    assert regulation("A few such products are approved.").matter is Matter.APPROVAL
