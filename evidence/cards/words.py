"""The words that readers see for what the grading model and the registers say in terms of art."""

from collections.abc import Mapping, Sequence
from typing import Any

from evidence.assessments.models import Standing
from evidence.grading.assessment import Certainty, Status

KINDS = {
    "efficacy": "whether it works",
    "safety": "whether it is safe",
    "mechanism": "how it works",
    "regulatory": "whether it is allowed",
    "trial": "a study",
    "epidemiology": "a number about a disease",
    "access": "who offers it, and at what price",
}

VERDICTS = {
    "supported": "Supported",
    "early": "Early evidence",
    "unsettled": "Unsettled",
    "overstated": "Goes further than the evidence",
    "unsupported": "No human study found",
    "contradicted": "Contradicted",
    "outdated": "No longer true",
    "unverifiable": "Not checkable",
    "not_graded": "Not graded",
}
AWAITING = "awaiting"
BY_WEIGHT = (
    "contradicted", "outdated", "overstated", "unsupported", "unsettled", "early", "supported", AWAITING,
    "unverifiable", "not_graded",
)  # fmt: skip
AWAITING_WORDS = "Awaiting review"
NO_LETTER = "–"
VERDICTS_LISTED = VERDICTS | {
    "supported": "Supported, or correct",
    "unsupported": "No human study found, or none at all",
    "contradicted": "Contradicted, or incorrect",
    AWAITING: AWAITING_WORDS,
}  # by which lists are narrowed: each covers all that a card may say

CERTAINTIES = {
    "high": "high certainty",
    "moderate": "moderate certainty",
    "low": "low certainty",
    "very_low": "very low certainty",
    "none": "no human evidence",
}

STATUSES = {
    "approved": "Approved for this use",
    "conditional": "Approved for this use, with conditions",
    "withdrawn": "Approval for this use was withdrawn",
    "refused": "Approval for this use was refused",
    "pathway": "Not approved; a lawful way to be treated exists",
    "other_use": "Not approved for this use",
    "in_trials": "Not approved; being studied in trials",
    "none_found": "No approval found",
    "not_checked": "Not checked yet",
}
STATUSES_OF_NO_DISEASE = STATUSES | {
    "approved": "Some product of this kind is approved, for one disease or another",
    "conditional": "Some product of this kind is approved with conditions, for one disease or another",
    "withdrawn": "The approval of a product of this kind was withdrawn",
    "refused": "The approval of a product of this kind was refused",
    "pathway": "No product of this kind is approved; a lawful way to be treated exists for some diseases",
    "in_trials": "No product of this kind is approved; being studied in trials",
}
STATUSES_OF_SEVERAL = STATUSES | {
    "approved": "Approved for these uses",
    "conditional": "Approved for these uses, with conditions",
    "withdrawn": "Approval for these uses was withdrawn",
    "refused": "Approval for these uses was refused",
    "other_use": "Not approved for these uses",
}  # that stand alike

LOOKED = {
    "whole": "the regulator’s list of approvals was read, up to",
    "parts": "parts of the regulator’s list were read, up to",
    "news": "the regulator’s own list was not read, only reports of approvals, up to",
}  # how a country's approvals were looked through, before the day up to which they were

OF_UNREAD_LISTS = {"other_use": "Approved for another use; for this one nothing is on record"}
SEVERAL_OF_UNREAD_LISTS = {"other_use": "Approved for other uses; for these nothing is on record"}

BY_MACHINE = "graded by machine"
READ_THEN = "as a machine reads it on the day of this article"
UNGRADED = "found by machine, not reviewed"
STANDINGS = {
    Standing.COMPUTED: f"{BY_MACHINE}, not reviewed",
    Standing.CONFIRMED: "confirmed by one reviewer",
    Standing.REVIEWED: "reviewed by two, independently",
    Standing.ADJUDICATED: "adjudicated",
}

CHANGED = {
    (Standing.CONFIRMED, "one"): "changed by one reviewer",
    (Standing.CONFIRMED, "more"): "changed by reviewers who agree",
    (Standing.REVIEWED, "more"): "changed by two reviewers, independently",
}

DISPUTED = "disputed: reviewers differ"

FLAGS = {
    "cure_language": "It speaks of a cure. The evidence does not carry that word.",
    "causal_from_uncontrolled": "It says that the treatment works, but no study of this compared it with anything.",
    "everyone": "It speaks of everyone. The studies chose who could take part.",
    "animal_to_human": "It was shown in animals or in a dish, and is said of people.",
    "surrogate_for_outcome": "A test result stands in for what people feel or can do.",
    "no_denominator": "It does not say how many people were treated in all.",
    "generalised_therapy": "One kind of cell was studied; the claim speaks of all.",
    "generalised_condition": "One disease was studied; the claim speaks of more.",
    "no_basis": "It gives no source.",
    "interested_source": "Whoever publishes it earns from the therapy.",
    "unapproved_offered": "It offers a treatment for a use for which it is not approved.",
    "not_an_approval": "A registration, a licence or permission to study is not an approval.",
    "small_effect": "The effect is too small to matter to most people.",
    "size_unknown": "How large the effect is was not reported.",
    "risk_omitted": "The article tells of benefits and says nothing about risks.",
}

DESIGNS = {
    "systematic_review": "Systematic review",
    "rct": "Randomised trial",
    "controlled": "Comparison without randomising",
    "single_arm": "Study without a comparison group",
    "case_series": "Series of cases",
    "case_report": "Report of one case",
    "preclinical": "Animals or cells",
}

DIRECTIONS = {
    "benefit": "Better",
    "no_difference": "Little or no difference",
    "harm": "Worse",
    "mixed": "Mixed",
}

OF_SEVERAL = DIRECTIONS | {"mixed": "Studies disagree"}  # of studies together

SURENESS = {
    "moderate": "Probably {}",
    "low": "May be {}",
    "very_low": "May be {} (very uncertain)",
    "none": "May be {} (very uncertain)",
}  # of where results point, by the certainty: at a high one they are told plainly
POINTING = frozenset({"benefit", "no_difference", "harm", "no_better"})

ABBREVIATIONS = {
    "MD": "mean difference",
    "SMD": "standardised mean difference",
    "RR": "risk ratio",
    "OR": "odds ratio",
    "HR": "hazard ratio",
    "CI": "confidence interval",
    "IQR": "interquartile range",
}

DOMAINS = {
    "start": "Kind of study",
    "risk_of_bias": "Risk of bias",
    "inconsistency": "Do the results agree?",
    "indirectness": "Do they answer this question?",
    "imprecision": "Enough people?",
    "outcome": "Planned outcome?",
    "publication_bias": "Studies kept unpublished?",
    "large_effect": "Large effect",
    "untreated_course": "Would it happen untreated?",
    "stated": "Certainty stated by the review",
    "ceiling": "Upper limit",
}

FIELDS = {
    "allocation": "How people were divided",
    "arms": "Groups",
    "comparator": "Compared with",
    "count": "How many",
    "figure": "Figures",
    "incidence": "New cases",
    "masking": "Who did not know",
    "prevalence": "People who have it",
    "primary_outcome": "Primary outcome",
}  # of a fact, where the code is no plain word

CORRECTIONS = {
    "added": "Added, where no machine found it",
    "corrected": "Corrected",
    "taken_back": "Back to the machine’s reading",
    "rejected": "No claim",
    "restored": "A claim after all",
}

INTERESTS = {
    "sells": "sells the therapy",
    "develops": "develops the therapy",
    "refers": "refers patients for the therapy",
    "none": "no known interest in the therapy",
    "unknown": "interest not known",
}

HYPE = (
    (0.0, "Its claims of benefit say no more than the evidence carries."),
    (1.0, "Its claims of benefit say a little more than the evidence carries."),
    (2.0, "Its claims of benefit say more than the evidence carries."),
    (3.0, "Its claims of benefit say far more than the evidence carries."),
)  # up to and with so many levels of certainty, on average

SHAPES = {
    "early": "tilde",
    "unsettled": "tilde",
    "overstated": "beyond",
    "unsupported": "circle",
    "contradicted": "cross",
    "outdated": "clock",
}


def shape(verdict: str, letter: str, effect: str | None) -> str:
    """The shape beside the word. A harm that is borne out gets a warning and no tick."""
    if verdict == "supported":
        if effect == "harm":
            return "warning"
        return "check" if letter != "B" else "check-outline"
    return SHAPES.get(verdict, "dash")


def weight(verdict: str | None) -> int:
    """The place of a verdict among all: what speaks against a statement first. None awaits review."""
    return BY_WEIGHT.index(verdict or AWAITING)


def hype(gap: float) -> str:
    """How far an article's claims of benefit go beyond the evidence, for a mean gap in levels of certainty."""
    return next(said for most, said in HYPE if gap <= most)


def standing(standing: Standing, output: Mapping[str, Any]) -> str:
    """How much judgement stands behind an assessment, and whether those who judged agreed with the machine."""
    if standing is Standing.COMPUTED and output.get("verdict") == "not_graded":
        return UNGRADED
    return CHANGED.get((standing, output.get("changed_by", ""))) or STANDINGS[standing]


def status(id: str, conditions: Sequence[str], *, read: bool, of_each: bool = False) -> str:
    """A therapy's status for one of these conditions, or for each; for none, no use is named.

    `read`: a list of approvals there was.
    """
    named = set(conditions) - {"any"}
    several = of_each and len(named) > 1
    said = STATUSES_OF_SEVERAL if several else STATUSES if named else STATUSES_OF_NO_DISEASE
    unread = SEVERAL_OF_UNREAD_LISTS if several else OF_UNREAD_LISTS
    return say(said if read else {**said, **unread}, id)


def only_denies_use(id: str, said: str) -> bool:
    """Whether another use is approved and the words only deny the asked one: "Not approved for this use".

    Where no list of approvals was read, they tell of both: "Approved for another use; for this one nothing ...".
    """
    return id == Status.OTHER_USE and said not in {*OF_UNREAD_LISTS.values(), *SEVERAL_OF_UNREAD_LISTS.values()}


def people(number: int) -> str:
    return "1 person" if number == 1 else f"{number:,} people"


def looked(read: str | None) -> str:
    """How a country's approvals were looked through, as said before a day; None: that is not on record."""
    return LOOKED.get(read or "", "looked through up to")


def certainty(level: str | None) -> str | None:
    """How sure the evidence makes us; None where none was rated, which does not say that there is none."""
    return say(CERTAINTIES, level) if level and level != Certainty.NONE else None


def pointing(direction: str, certainty: str | None, said: Mapping[str, str] = DIRECTIONS) -> str:
    """Where results point, no more surely than they can tell."""
    words = say(said, direction)
    if direction not in POINTING or certainty not in SURENESS:
        return words
    return SURENESS[certainty].format(words[0].lower() + words[1:])


def warning(conditions: Sequence[str], *, of_each: bool = False) -> str:
    """What is said beside a status where a regulator has warned, of one of these uses or of each."""
    named = set(conditions) - {"any"}
    about = "these uses" if of_each and len(named) > 1 else "this use" if named else "a use of it"
    return f"the regulator has warned about {about}"


def say(words: Mapping[str, str], id: str) -> str:
    """The words for an id; an id without words says itself, so that nothing is hidden."""
    return words.get(id, id.replace("_", " ").capitalize())
