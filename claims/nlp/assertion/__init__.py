"""From a statement to what it asserts, in types: plain rules over one sentence, so that grading need read no prose."""

import re

from claims.nlp.assertion.naming import names
from claims.nlp.assertion.outcomes import outcome
from claims.nlp.assertion.proportions import proportions
from claims.nlp.assertion.regulation import regulation
from claims.nlp.assertion.research import trial
from claims.nlp.assertion.statistics import statistics
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, Kind
from claims.vocabulary.terms import COMPARATORS, MECHANISMS, ROUTES

_CURE = re.compile(
    r"\bcur(e[sd]?|ing|ative)\b|\brevers(e[sd]?|ing|al)\b|root cause|permanent|once and for all|eradicat|\bfor good\b|"
    r"complete(ly)? (recover|heal|rid)|\brid of\b",
    re.IGNORECASE,
)
_EVERYONE = re.compile(
    r"\b(everyone|everybody|anyone|every (single )?(patient|person|case|child)|always|all (the |of the )?(patients|people|cases|"
    r"children)\b|guarantee[ds]?|never fails?|without exception|100 ?%)",
    re.IGNORECASE,
)
_HARMLESS = re.compile(
    r"\b(harmless|risk[- ]free|no (known )?(risks?|side[- ]effects?|danger)\b|zero risk|(completely|perfectly|totally|entirely|"
    r"absolutely|always) safe|without (any )?(risks?|side[- ]effects?)|(is|are|so|be|being) safe|safely|no adverse)",
    re.IGNORECASE,
)
_NEGATION = r"\b(no|not|none|never|without|zero|neither|nobody|n[o']t a single|free of|doesn't|didn't|don't|hasn't)\b"
_DENIED_HELP = re.compile(
    rf"({_NEGATION}|fail(s|ed)? to)\W+(?:\w+\W+){{0,3}}?(slow|improv|help|work|revers|cure|restor|lower|reduc|reliev|heal|prevent|"
    r"eas(e|ing)|lengthen|prolong|repair|lead|benefit|increas|delay|protect|regenerat|effective|better|difference|change|respond)",
    re.IGNORECASE,
)
_DENIED_ILL = re.compile(
    rf"{_NEGATION}.{{0,45}}(relaps|lesion|cane|wheelchair|walker|tumou?r|cris[ie]s|\bpain|insulin|progress|transfusion|symptom|"
    r"active disease|flare|steroid|surgery|amputat|death|died|seizure|reject|attack|hospitali|inflammat|penetrat|need)",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(offer(s|ed|ing)?|sells?|available (at|in|from)|book (a|your)|appointments?|packages?)\b", re.IGNORECASE
)
_COMPARED = re.compile(
    r"\b(than|versus|vs\.?|compared (with|to)|against|superior to|instead of|over|outperform\w*|beats?)\b(?P<other>.*)",
    re.IGNORECASE,
)
_SURPASSES = re.compile(
    r"\b(surpass|outperform|superior to|more effective than|better than (?!before|expected|predicted|baseline|at)|"
    r"more effective (in|for) .* than|compared with (other|the best)|\bpredict)",
    re.IGNORECASE,
)


def read_assertion(statement: Statement) -> Assertion:
    """Everything that the sentence asserts beside its attributes. Fast: patterns alone, no parse."""
    text = statement.text
    named = names(text)
    graded = statement.kind in (Kind.EFFICACY, Kind.SAFETY)
    return Assertion(
        outcome=outcome(statement),
        comparators=_comparators(statement) if graded else (),
        routes=ROUTES.within(text),
        mechanisms=MECHANISMS.within(text) if statement.kind is Kind.MECHANISM else (),
        names=named,
        cure=graded and bool(_CURE.search(f"{text} {statement.outcome or ''}")),
        everyone=graded and bool(_EVERYONE.search(text)),
        harmless=statement.kind is Kind.SAFETY and bool(_HARMLESS.search(text)),
        denies_bad=statement.effect is Effect.BENEFIT and _denies_bad(text),
        offered=bool(_OFFERED.search(text)),
        proportions=proportions(statement),
        regulation=regulation(statement, named),
        trial=trial(statement, named),
        statistics=statistics(statement),
    )


def _denies_bad(text: str) -> bool:
    """What is denied is an ill ("no relapses"), not the help ("does not slow")."""
    return bool(_DENIED_ILL.search(text)) and not _DENIED_HELP.search(text)


def _comparators(statement: Statement) -> tuple[str, ...]:
    """What the claim compares with, read only behind a word of comparison."""
    words = f"{statement.text} {statement.outcome or ''}"
    found = _COMPARED.search(words)
    named = COMPARATORS.within(found["other"]) if found else ()
    return named or (("other",) if _SURPASSES.search(words) else ())
