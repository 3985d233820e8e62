"""What the day makes of a regulatory claim: held then and now, then only, or now only."""

from datetime import date

from evidence.grading.assessment import Interval, Verdict


def verdict_over_time(
    intervals: tuple[Interval, ...], then: date | None, now: date, read_to: date | None
) -> tuple[Verdict, tuple[Interval, ...]]:
    """The verdict from when a claim held, and the intervals that decided: that of the article's day, and today's.

    Where the lists were read to a day before today, that day stands for today.
    """
    today = at(intervals, now)
    if today.holds is None and read_to is not None and read_to < now:
        today = at(intervals, read_to)
    if then is None:
        verdicts = {True: Verdict.SUPPORTED, False: Verdict.CONTRADICTED, None: Verdict.UNVERIFIABLE}
        return verdicts[today.holds], (today,)
    at_the_time = at(intervals, then)
    decisive = tuple(dict.fromkeys((at_the_time, today)))
    if at_the_time.holds:
        verdicts = {True: Verdict.SUPPORTED, False: Verdict.OUTDATED, None: Verdict.UNVERIFIABLE}
        return verdicts[today.holds], decisive
    if at_the_time.holds is None:
        return Verdict.SUPPORTED if at(intervals, now).holds else Verdict.UNVERIFIABLE, decisive
    return Verdict.SUPPORTED if today.holds else Verdict.CONTRADICTED, decisive


def at(intervals: tuple[Interval, ...], day: date) -> Interval:
    for interval in intervals:
        if (interval.start is None or interval.start <= day) and (interval.end is None or day < interval.end):
            return interval
    return Interval(start=None, end=None, holds=None)


def turning_day(intervals: tuple[Interval, ...], decisive: tuple[Interval, ...]) -> date | None:
    """The day on which the answer changed, between the article's day and today."""
    then, now = decisive[0], decisive[-1]
    if None in (then.holds, now.holds) or then.holds == now.holds:
        return None
    between = intervals[intervals.index(then) :]
    return next(interval.start for interval in between if interval.holds == now.holds)
