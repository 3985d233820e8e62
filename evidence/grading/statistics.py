"""The verdict on a number about a condition: held against the reference figures of its measure, population and year."""

import re
from collections.abc import Iterator

from claims.vocabulary.assertions import Bound, Statistic
from claims.vocabulary.names import CONDITION_NAMES, folded
from claims.vocabulary.terms import SHARES
from evidence.grading.assessment import FieldComparison, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Confidence, Figure, ids_of
from evidence.grading.tables.numbers import FigureTolerance

_PREDICATE = re.compile(r",| due to | that ")  # in the unit of a share: what is told of its whole follows
_AGED = re.compile(r"\d\+|\d-\d")  # "people 40+", "adults 20-79"
_PLACES = ("world", "US")  # what a text that names no place mostly means
_SMALL = frozenset({"of", "the", "all", "with", "due", "to", "that", "are", "a", "an", "in", "at"})
_FITS, _APART, _BETWEEN = True, False, None


def grade_statistic(case: Case) -> Answer:
    """A claim that fits any reference is supported, and the disagreement of references is said."""
    found = [(said, figure) for said in case.claim.assertion.statistics for figure in _references(said, case)]
    if not found:
        case.say("no_reference_figure")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_reference_figure")
    rule = case.rules.numbers.figures
    fits = [(said, figure, _fits(said, figure, rule)) for said, figure in found]
    for said, figure, outcome in fits:
        case.say("figure", (figure.id,), said=said.words, recorded=figure.quoted, year=figure.year, agrees=outcome)
    verdict = _verdict(fits, rule)
    records = ids_of(figure for _, figure in found)
    fitting = [figure for _, figure, outcome in fits if outcome] if verdict is Verdict.SUPPORTED else []
    quoted = "; ".join(dict.fromkeys(figure.quoted for figure in fitting or [figure for _, figure in found]))
    return Answer(
        verdict=verdict,
        line="figures_disagree" if len({outcome for *_, outcome in fits}) > 1 else "figures",
        words={"recorded": quoted},
        fields=tuple(_field(*entry) for entry in fits),
        records=records,
    )


def _verdict(fits: list[tuple[Statistic, Figure, bool | None]], rule: FigureTolerance) -> Verdict:
    outcomes = [outcome for *_, outcome in fits]
    if any(outcomes):
        return Verdict.SUPPORTED
    seen = any(_comparable(said, figure, rule) and figure.confidence is Confidence.OPENED for said, figure, _ in fits)
    refuted = seen and all(outcome is _APART for outcome in outcomes)
    return Verdict.CONTRADICTED if refuted else Verdict.UNVERIFIABLE


def _comparable(said: Statistic, figure: Figure, rule: FigureTolerance) -> bool:
    """A figure of a part refutes what is said of that part; a number of no place must exceed the whole world's."""
    _, largest = _range(figure)
    if _is_of(figure.unit, said.of):
        return figure.population in (said.population, "world")
    if figure.population == said.population and _counts_alike(said, figure):
        return True
    counted = figure.unit.removesuffix(" a year")
    if largest is None or not (counted in rule.whole or (counted in rule.wider and said.low > largest)):
        return False
    exceeds = figure.population == "world" and said.unit == "people" and said.low > largest
    return said.population is not None or exceeds


def _counts_alike(said: Statistic, figure: Figure) -> bool:
    """People of the same kind as the claim counts; where the reference counts those of an age, more than the claim."""
    kind = set(SHARES.within(figure.unit)) - {figure.measure}
    least, _ = _range(figure)
    fewer = least is not None and said.high < least
    alike = bool(kind) and kind == set(said.told) - {figure.measure}
    return said.unit == "people" and alike and (fewer or not _AGED.search(figure.unit))


def _is_of(unit: str, words: str) -> bool:
    """Whether a share is said of the same whole as the reference: "% of all diabetes", in the words of its unit."""
    named = set(folded(unit)) - _SMALL
    named = {"children"} if {"year", "old"} <= named else named
    return bool(named) and unit.startswith("% of") and named <= {*folded(words), *words.casefold().split()}


def _references(said: Statistic, case: Case) -> Iterator[Figure]:
    """Figures of the same condition, measure, unit and population; of the year stated or the article's, within five."""
    conditions = set(case.question.conditions)
    year = said.year or (case.claim.published_on.year if case.claim.published_on else None)
    rule = case.rules.numbers.figures
    if case.claim.statement.negated:
        return
    for figure in case.dossier.figures:
        same = figure.condition in conditions and figure.forecast == said.forecast
        measured = said.measure == figure.measure and _unit(figure) == said.unit
        in_place = figure.population == said.population or (said.population is None and figure.population in _PLACES)
        in_time = year is None or figure.year is None or abs(figure.year - year) <= rule.years
        of_these = set(said.told) & (rule.groups | rule.parts) <= set(SHARES.within(figure.unit))
        if (
            same
            and measured
            and in_place
            and in_time
            and of_these
            and (said.unit != "percent" or _tells_alike(said, figure))
        ):
            yield figure


def _tells_alike(said: Statistic, figure: Figure) -> bool:
    """A share of the same whole that tells the same of it: how many have the condition, or how many with it die."""
    whole = CONDITION_NAMES.within(_PREDICATE.split(figure.unit)[0])
    same_whole = set(whole) == set(said.whole) or not figure.unit.startswith("% of")
    return same_whole and set(SHARES.within(figure.unit)) == set(said.told) and _tells(figure) <= set(said.apart)


def _tells(figure: Figure) -> set[str]:
    """What a reference tells of those of whom it is a share: "ischaemic" of strokes, "women" of all who have it."""
    of = figure.unit.removeprefix("% of ")
    if of == figure.unit:
        return set(SHARES.within(of))
    return set(SHARES.within(of.removeprefix(CONDITION_NAMES.up_to_first(of) or of)))


def _unit(figure: Figure) -> str:
    return "percent" if figure.unit.startswith("%") else "rate" if figure.unit.startswith("per ") else "people"


def _fits(said: Statistic, figure: Figure, rule: FigureTolerance) -> bool | None:
    """True in the range or a tenth from the value; False over a quarter off; None between, or for a part's number."""
    outcome = _beside(said, figure, rule)
    return _BETWEEN if outcome and _is_of_part(said, figure, rule) else outcome


def _is_of_part(said: Statistic, figure: Figure, rule: FigureTolerance) -> bool:
    """Whether the reference counts children alone, or a part of the condition, of which the claim does not speak."""
    narrower = set(SHARES.within(figure.unit)) & (rule.parts | {"children"})
    return said.unit == "people" and not narrower <= set(said.told)


def _beside(said: Statistic, figure: Figure, rule: FigureTolerance) -> bool | None:
    low, high = _range(figure)
    if low is None or high is None:
        return None
    near = () if figure.value is None else (figure.value * (1 - rule.agrees), figure.value * (1 + rule.agrees))
    least, most = min((low, *near)), max((high, *near))
    above, below = said.bound is not Bound.AT_MOST, said.bound is not Bound.AT_LEAST
    if (not above or said.low <= most) and (not below or said.high >= least):
        return _FITS
    beyond = above and said.low > high * (1 + rule.disagrees)
    short = below and said.high < low * (1 - rule.disagrees)
    return _APART if beyond or short else _BETWEEN


def _range(figure: Figure) -> tuple[float | None, float | None]:
    ends = [end for end in (figure.low, figure.high, figure.value) if end is not None]
    return (min(ends), max(ends)) if ends else (None, None)


def _field(said: Statistic, figure: Figure, agrees: bool | None) -> FieldComparison:
    return FieldComparison(
        field=figure.measure, said=said.words, recorded=(figure.quoted,), agrees=agrees, records=(figure.id,)
    )
