"""The letter and the label of a verdict, by table."""

from claims.vocabulary.statements import FACTS, Kind
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.case import Answer
from evidence.grading.rules import Rules


def grade_letter(kind: Kind, answer: Answer, rules: Rules) -> str:
    """A to E by table for efficacy, safety and mechanism; facts and what is not graded take a dash."""
    grades = rules.verdicts.grades
    if kind in FACTS or kind is Kind.ACCESS or answer.verdict.value not in grades:
        return grades["none"]
    level = answer.certainty.level if answer.certainty else Certainty.HIGH.level
    low = answer.verdict is Verdict.SUPPORTED and (level <= Certainty.LOW.level or answer.label == "supported_risk")
    return grades["supported_low" if low else answer.verdict.value]


def label(kind: Kind, answer: Answer, rules: Rules) -> str:
    """What the page calls the verdict."""
    labels = rules.verdicts.labels
    if answer.label:
        return labels[answer.label]
    return labels.get(f"{answer.verdict.value}_fact" if kind in FACTS else "", labels[answer.verdict.value])
