"""Claims of every kind, each with the answer that was reasoned for it from the registers."""

from tests.golden.reasoned import efficacy, facts, harm, mechanisms, registers

CASES = [
    *efficacy.CASES,
    *facts.CASES,
    *harm.CASES,
    *mechanisms.CASES,
    *registers.CASES,
]
