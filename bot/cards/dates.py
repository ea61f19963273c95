"""Days, spans, windows and ages in words, never finer than they are known."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from babel.dates import format_skeleton, parse_pattern

from bot.cards.voice import Voice
from knowledge.answers.values import Rounding, Window
from knowledge.edtf import Precision, Span

EARLY, MID = 10, 20
"""Last days of a month's first and second third."""
FRESH_DAYS, FRESH_WEEKS, FRESH_MONTHS = 14, 60, 700
"""Below so many days an age is told in days, in weeks, in months; beyond in years."""
A_WEEK, A_MONTH, A_YEAR = 7, 30.4375, 365.25
COARSE_WEEKS = 5
"""A wide window's weeks are told in fives."""


def month(day: date, voice: Voice) -> str:
    """October 2025."""
    return str(format_skeleton("yMMMM", day, locale=voice.cldr))


def short(day: date, voice: Voice) -> str:
    """30 Jun 2026: for places with little room."""
    return voice.dated(format_skeleton("yMMMd", day, locale=voice.cldr))


def year(day: date, voice: Voice) -> str:
    """2027."""
    return str(format_skeleton("y", day, locale=voice.cldr))


def quarter(day: date, voice: Voice, *, room: bool = True) -> str:
    """Q3 2026; without `room` in as few letters as the language can."""
    phrase = "date-quarter" if room else "date-quarter-short"
    return voice.say(phrase, quarter=str((day.month + 2) // 3), year=str(day.year))


SINGLE: Mapping[Precision, Callable[[date, Voice], str]] = MappingProxyType(
    {Precision.DAY: lambda day, voice: voice.day(day), Precision.MONTH: month, Precision.QUARTER: quarter}
)
"""How a single unit of time is told; every other one by its year."""


def rounded(day: date, rounding: Rounding, voice: Voice, *, room: bool = True) -> str:
    """A day as finely as its window allows: the week of 6 October 2025, mid-October 2025, Q4 2025."""
    if rounding is Rounding.WEEK:
        return voice.say("date-week", day=voice.day(day - timedelta(days=day.weekday())))
    if rounding is Rounding.QUARTER:
        return quarter(day, voice, room=room)
    third = "early" if day.day <= EARLY else "mid" if day.day <= MID else "late"
    return voice.say(f"date-{third}", month=month(day, voice))


def window(found: Window, voice: Voice) -> str:
    """Between mid-October 2025 and early March 2026; in Q3 2026 when both ends are told alike."""
    start, end = (rounded(day, found.rounding, voice) for day in (found.p10, found.p90))
    return voice.say("window-in", when=start) if start == end else voice.say("window-between", start=start, end=end)


def weeks(found: Window, since: date) -> tuple[int, int, int]:
    """The window's ends and middle in weeks since a day, in fives when it is wide."""
    step = COARSE_WEEKS if found.rounding is Rounding.QUARTER else 1
    low, middle, high = (step * round((d - since).days / A_WEEK / step) for d in (found.p10, found.p50, found.p90))
    return max(low, 0), max(middle, 0), max(high, 0)


def span(value: Span, voice: Voice) -> str:
    """A date as sure as its source: about October 2025, the first half of 2027, from 2027."""
    words = _unqualified(value, voice)
    if value.precision in (Precision.INTERVAL, Precision.SET) or not value.qualifier:
        return words
    return voice.say("date-about" if value.approximate else "date-perhaps", date=words)


def _unqualified(value: Span, voice: Voice) -> str:
    first = value.earliest or value.latest
    match value.precision:
        case Precision.INTERVAL:
            return _interval(value, voice)
        case Precision.SET:
            return voice.say("date-or", dates=voice.many([span(part, voice) for part in value.parts]))
        case Precision.HALF | Precision.SEASON | Precision.DECADE if first:
            part = str(value).rstrip("~?%")
            return voice.coded("date", _part(part), year=str(first.year))
        case precision:
            return SINGLE.get(precision, year)(first, voice) if first else voice.say("date-unknown")


def _part(text: str) -> str:
    """The name of a part of the year: h1, 21; `decade` for 202X."""
    return "decade" if text.endswith("X") else text.partition("-")[2].lower()


def _interval(value: Span, voice: Voice) -> str:
    start, end = value.parts
    if value.earliest is None and value.latest is None:
        return voice.say("date-unknown")
    if value.earliest is None:
        return voice.say("date-until", end=span(end, voice))
    if value.latest is None:
        return voice.say("date-from", start=span(start, voice))
    if start.exact_day and end.exact_day:
        return voice.dated(from_to(start.exact_day, end.exact_day, voice))
    return voice.say("date-between", start=span(start, voice), end=span(end, voice))


def from_to(first: date, last: date, voice: Voice) -> str:
    """Two days, and what both share only once. CLDR's patterns have short months in most languages; these are whole."""
    if first == last:
        return voice.day(first)
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    formats = voice.cldr.interval_formats
    patterns = (formats.get("yMMMMd") or formats["yMMMd"])[differs]
    if "MMMM" in voice.cldr.date_formats["long"].pattern:
        patterns = [re.sub("M{3,}", "MMMM", pattern) for pattern in patterns]
    ends = zip(patterns, (first, last), strict=True)
    return "".join(str(parse_pattern(pattern).apply(day, voice.cldr)) for pattern, day in ends)


def length(days: float, voice: Voice) -> str:
    """A length of time in the largest unit that still tells something: 9 days, 6 weeks, ten months, 2 years."""
    size = abs(days)
    if size < FRESH_DAYS:
        return voice.say("length-days", count=round(size))
    if size < FRESH_WEEKS:
        return voice.say("length-weeks", count=round(size / A_WEEK))
    if size < FRESH_MONTHS:
        return voice.say("length-months", count=round(size / A_MONTH))
    return voice.say("length-years", count=round(size / A_YEAR))


def age(days: int, voice: Voice) -> str:
    """Today, yesterday, ten months old."""
    if days <= 1:
        return voice.say("age-today" if days <= 0 else "age-yesterday")
    return voice.say("age-old", length=length(days, voice))
