"""A person's judgement publishes no letter that no evidence can carry, and no sentence of the machine's against it."""

import pytest

from claims.models import ClaimRevision
from evidence.assessments.judgements import CannotJudge, check_judgement, judged_output
from evidence.assessments.models import Assessment
from tests.factories.graded import output

FINDING = "On pain, it is very uncertain whether treatment with mesenchymal cells helps in knee osteoarthritis."
STEPS = [{"domain": "start", "change": 1}, {"domain": "imprecision", "change": -2}]


def machines(verdict: str, certainty: str | None, kind: str = "efficacy", effect: str | None = "benefit") -> Assessment:
    said = output(
        verdict,
        certainty,
        bottom_line=f"{FINDING} The statement goes further than that.",
        sentences=[FINDING, "The statement goes further than that."],
        domains=STEPS,
    )
    revision = ClaimRevision(kind=kind, effect=effect)
    return Assessment(output=said, verdict=verdict, certainty=certainty, revision=revision)


@pytest.mark.parametrize(
    ("kind", "verdict", "certainty", "said"),
    [
        ("efficacy", "supported", None, "Say how certain"),
        ("efficacy", "supported", "none", "Say how certain"),
        ("efficacy", "contradicted", None, "Say how certain"),
        ("safety", "unsettled", "none", "Say how certain"),
        ("safety", "supported", "very_low", "documented harm"),
        ("efficacy", "unsupported", "high", "no human evidence"),
        ("efficacy", "outdated", "low", "Only a fact"),
        ("regulatory", "supported", "high", "what is allowed: no certainty is rated"),
        ("access", "supported", "low", "who offers something, or at what price"),
        ("regulatory", "unsupported", None, "none for a claim of this kind"),
        ("epidemiology", "overstated", None, "none for a claim of this kind"),
        ("mechanism", "outdated", None, "none for a claim of this kind"),
    ],
)
def test_a_verdict_and_a_certainty_that_do_not_go_together_are_refused(
    kind: str, verdict: str, certainty: str | None, said: str
) -> None:
    with pytest.raises(CannotJudge, match=said):
        check_judgement(machines("unverifiable", None, kind), verdict, certainty)


@pytest.mark.parametrize(
    ("kind", "effect", "verdict", "certainty"),
    [
        ("efficacy", "benefit", "supported", "low"),
        ("efficacy", "benefit", "unsupported", "none"),
        ("efficacy", "benefit", "unverifiable", None),
        ("safety", "harm", "supported", "very_low"),
        ("regulatory", None, "outdated", None),
        ("mechanism", None, "early", None),
    ],
)
def test_what_evidence_can_carry_may_be_judged(kind: str, effect: str | None, verdict: str, certainty: str) -> None:
    check_judgement(machines("not_graded", None, kind, effect), verdict, certainty)


def test_the_machines_own_answer_may_always_be_accepted() -> None:
    standard_care = machines("supported", None)
    check_judgement(standard_care, "supported", None)
    assert judged_output(standard_care, "supported", None, "So.") == standard_care.output | {"provisional": False}


def test_other_words_of_the_same_evidence_keep_what_was_found() -> None:
    judged = judged_output(machines("overstated", "very_low"), "early", "very_low", "It is worded with care.")
    assert judged["bottom_line"] == f"{FINDING} There are early findings that go this way; nothing is settled."
    assert judged["domains"] == STEPS


@pytest.mark.parametrize(
    ("machine", "verdict", "certainty", "said"),
    [
        (
            ("overstated", "very_low"), "supported", "low",
            "the verdict from “Goes further than the evidence” to “Supported” and the certainty from very low to low.",
        ),
        (
            ("overstated", "very_low"), "contradicted", "very_low",
            "the verdict from “Goes further than the evidence” to “Contradicted”.",
        ),
        (
            ("overstated", "very_low"), "overstated", "low",
            "the certainty from very low to low. The verdict is the machine’s: “Goes further than the evidence”.",
        ),
        (
            ("unsettled", "low"), "unsupported", "none",
            "the verdict from “Goes further than the evidence” to “No human study found” and the certainty from low to "
            "no human evidence.",
        ),
    ],
)  # fmt: skip
def test_it_is_said_what_a_judgement_changed_with_what_the_machine_found_as_the_machines_words(
    machine: tuple[str, str], verdict: str, certainty: str, said: str
) -> None:
    judged = judged_output(machines(*machine), verdict, certainty, "A later report.")
    found = f"What the machine found: {FINDING} The statement goes further than that."
    assert judged["bottom_line"] == f"A reviewer changed {said} {found}"
    assert judged["sentences"] == [f"A reviewer changed {said}", "The reviewer’s reason: “A later report.”", found]


def test_reviewers_who_agree_are_told_of_as_several() -> None:
    judged = judged_output(machines("overstated", "very_low"), "supported", "low", "So.", alone=False)
    assert judged["bottom_line"].startswith("Reviewers changed the verdict")


def test_a_fact_that_is_judged_otherwise_is_told_as_the_machine_found_it_in_its_words_alone() -> None:
    judged = judged_output(machines("contradicted", None, "regulatory", None), "supported", None, "See the list.")
    assert (judged["grade"], judged["label"]) == ("–", "Correct")
    assert judged["bottom_line"].startswith("A reviewer changed the verdict from")
    assert "to “Correct”. What the machine found: " in judged["bottom_line"]


def test_the_steps_to_another_certainty_are_not_told() -> None:
    judged = judged_output(machines("overstated", "very_low"), "supported", "moderate", "A later trial.")
    assert (judged["grade"], judged["domains"]) == ("A", STEPS[:1])
