"""Dates exactly as sure as the source: text in the Extended Date/Time Format (ISO 8601-2) <-> `Span`.

Read are level 0 (days, months, years, date-times, intervals) and, of levels 1 and 2, what announcements need: quarters,
halves, seasons, decades, `~ ? %`, open and unknown ends, one of a set. Free text ("last June") is read elsewhere.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, Self

from knowledge.errors import ImpossibleDate, InvalidDate


class Precision(StrEnum):
    """How finely a date is told. The last four are forms of an interval or set, not units of time."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    INTERVAL = "interval"
    SET = "set"
    OPEN = "open"
    UNKNOWN = "unknown"


class _Part(NamedTuple):
    """A named part of the year: its canonical text and the months it covers."""

    precision: Precision
    text: str
    first_month: int
    months: int


_PARTS = (
    *(_Part(Precision.MONTH, f"{month:02}", month, 1) for month in range(1, 13)),
    *(_Part(Precision.QUARTER, f"Q{1 + i}", 1 + 3 * i, 3) for i in range(4)),
    *(_Part(Precision.HALF, f"H{1 + i}", 1 + 6 * i, 6) for i in range(2)),
    # Spring, summer, autumn, winter of the northern hemisphere by whole months; winter ends in the next year.
    *(_Part(Precision.SEASON, f"{21 + i}", 3 + 3 * i, 3) for i in range(4)),
)
_PART_BY_TEXT: Mapping[str, _Part] = MappingProxyType({part.text: part for part in _PARTS})
_PART_BY_START: Mapping[tuple[str, int], _Part] = MappingProxyType(
    {(part.precision.value, part.first_month): part for part in _PARTS}
)
_NUMERIC_CODES: Mapping[str, str] = MappingProxyType(
    {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
)

_QUALIFIERS: Mapping[str, tuple[bool, bool]] = MappingProxyType(
    {"": (False, False), "~": (True, False), "?": (False, True), "%": (True, True)}
)
_CLOCK = r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_DATE = re.compile(
    rf"(?P<year>[0-9]{{4}})(?:-(?P<part>[0-9]{{2}}|[QH][0-9])(?:-(?P<day>[0-9]{{2}})(?P<clock>{_CLOCK})?)?)?"
    r"(?P<mark>[~?%]?)"
)
_DECADE = re.compile(r"(?P<decade>[0-9]{3})X(?P<mark>[~?%]?)")


@dataclass(frozen=True, slots=True)
class Span:
    """What a date can mean: the first and last day it allows.

    `None` is an open or unknown end. An interval keeps its two ends and a set its members in `parts`, so that each
    prints as finely and as surely as it was told; `approximate` and `uncertain` then hold if they hold of any part.
    `clock` is the time of day a date-time named; the bounds ignore it.
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    parts: tuple["Span", ...] = ()
    clock: str = ""

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise InvalidDate(f"{self.earliest}/{self.latest}")
        if self.precision is Precision.INTERVAL and not self.parts:
            object.__setattr__(self, "parts", tuple(self._end(day) for day in (self.earliest, self.latest)))

    def __str__(self) -> str:
        """Give the canonical text: quarters as `Q1`, halves as `H1`. `parse` reads it back to an equal span."""
        match self.precision:
            case Precision.INTERVAL:
                return "/".join(map(str, self.parts))
            case Precision.SET:
                return f"[{','.join(map(_member_text, self.parts))}]"
            case Precision.OPEN:
                return ".."
            case _:
                return f"{_date_text(self)}{self.clock}{self.qualifier}" if self.earliest else ""

    @property
    def qualifier(self) -> str:
        """How sure it is: ``""``, ``~`` approximate, ``?`` uncertain, ``%`` both."""
        return next(mark for mark, flags in _QUALIFIERS.items() if flags == (self.approximate, self.uncertain))

    @property
    def exact_day(self) -> date | None:
        """The day, if it names one and is sure of it."""
        return self.earliest if self.precision is Precision.DAY and not self.qualifier else None

    @property
    def days(self) -> int | None:
        """Length from the first to the last day, both counted. None when an end is open."""
        return (self.latest - self.earliest).days + 1 if self.earliest and self.latest else None

    def contains(self, day: date) -> bool:
        """Whether it can mean that day."""
        return self.overlaps(Span.of_day(day))

    def overlaps(self, other: "Span") -> bool:
        """Whether both can mean the same day. A set has gaps between its members."""
        if self.precision is Precision.SET:
            return any(part.overlaps(other) for part in self.parts)
        if other.precision is Precision.SET:
            return other.overlaps(self)
        starts_in_time = self.earliest is None or other.latest is None or self.earliest <= other.latest
        ends_in_time = self.latest is None or other.earliest is None or other.earliest <= self.latest
        return starts_in_time and ends_in_time

    def midpoint(self) -> date | None:
        """Give the day halfway between the bounds, the earlier of two. None when an end is open."""
        return self.earliest + timedelta(days=(self.days - 1) // 2) if self.earliest and self.days else None

    @classmethod
    def of_day(cls, day: date) -> Self:
        """Make the span of one day that is surely known."""
        return cls(day, day, Precision.DAY)

    @classmethod
    def between(cls, earliest: date | None, latest: date | None) -> Self:
        """Make the span from one day to another; None leaves that end open. Two equal days are one day.

        Raises `InvalidDate` when it would end before it starts.
        """
        if earliest and earliest == latest:
            return cls.of_day(earliest)
        return cls(earliest, latest, Precision.INTERVAL)

    def _end(self, day: date | None) -> "Span":
        return Span(day, day, Precision.DAY, self.approximate, self.uncertain) if day else _OPEN


@dataclass(frozen=True, slots=True, order=True)
class Duration:
    """A length of time in days. Calendar units have their mean length: a month is 30.4375 days, a year 365.25."""

    days: float


_OPEN = Span(None, None, Precision.OPEN)
_UNKNOWN = Span(None, None, Precision.UNKNOWN)


@lru_cache(maxsize=4096)
def parse(text: str) -> Span:
    """Read an EDTF text.

    Raises `ImpossibleDate` for what looks like a date but is on no calendar (2025-02-31, 2025-13), else `InvalidDate`.
    """
    upper = text.strip().upper()
    try:
        if upper.startswith("[") and upper.endswith("]"):
            return _one_of(upper[1:-1].split(","))
        start, slash, end = upper.partition("/")
        return _interval(start, end, unknown="") if slash else _date(upper)
    except ImpossibleDate as error:
        raise ImpossibleDate(text) from error
    except InvalidDate as error:
        raise InvalidDate(text) from error


def _one_of(texts: list[str]) -> Span:
    members = tuple(sorted({_member(text.strip()) for text in texts}, key=_order))
    return _enclosing(members, members, Precision.SET, members)


def _member(text: str) -> Span:
    start, dots, end = text.partition("..")
    return _interval(start, end, unknown=None) if dots else _date(text)


def _member_text(span: Span) -> str:
    return "..".join("" if end == _OPEN else str(end) for end in span.parts) if span.parts else str(span)


def _order(span: Span) -> tuple[date, date, str]:
    return span.earliest or date.min, span.latest or date.max, str(span)


def _interval(start: str, end: str, *, unknown: str | None) -> Span:
    """Read two ends. In an interval an empty end is unknown and `..` open; inside a set (`unknown` None) it is open."""
    if not start and not end:
        raise InvalidDate(start)
    ends = tuple(_OPEN if text == (".." if unknown == "" else "") else _date_or_unknown(text) for text in (start, end))
    return _enclosing(ends[:1], ends[1:], Precision.INTERVAL, ends)


def _date_or_unknown(text: str) -> Span:
    return _date(text) if text else _UNKNOWN


def _enclosing(starts: tuple[Span, ...], ends: tuple[Span, ...], precision: Precision, parts: tuple[Span, ...]) -> Span:
    firsts, lasts = [span.earliest for span in starts], [span.latest for span in ends]
    return Span(
        None if None in firsts else min(day for day in firsts if day),
        None if None in lasts else max(day for day in lasts if day),
        precision,
        approximate=any(part.approximate for part in parts),
        uncertain=any(part.uncertain for part in parts),
        parts=parts,
    )


def _date(text: str) -> Span:
    match = _DATE.fullmatch(text) or _DECADE.fullmatch(text)
    if match is None:
        raise InvalidDate(text)
    found = match.groupdict()
    approximate, uncertain = _QUALIFIERS[found["mark"]]
    try:
        earliest, latest, precision = _bounds(found)
    except (ValueError, KeyError, OverflowError) as error:
        raise ImpossibleDate(text) from error
    clock = found.get("clock") or ""
    return Span(earliest, latest, precision, approximate=approximate, uncertain=uncertain, clock=clock)


def _bounds(found: Mapping[str, str | None]) -> tuple[date, date, Precision]:
    if decade := found.get("decade"):
        return date(int(decade) * 10, 1, 1), date(int(decade) * 10 + 9, 12, 31), Precision.DECADE
    year, part_text, day = int(found["year"] or 0), found["part"], found["day"]
    if part_text is None:
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if day is not None:
        exact = date(year, int(part_text), int(day))
        return exact, exact, Precision.DAY
    part = _PART_BY_TEXT[_NUMERIC_CODES.get(part_text, part_text)]
    return date(year, part.first_month, 1), _last_day(year, part.first_month + part.months - 1), part.precision


def _last_day(year: int, month: int) -> date:
    """Give the last day of a month; month 13 is January of the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def _date_text(span: Span) -> str:
    start = span.earliest or date.min
    match span.precision:
        case Precision.DAY:
            return start.isoformat()
        case Precision.YEAR:
            return f"{start.year:04}"
        case Precision.DECADE:
            return f"{start.year // 10:03}X"
        case _:
            return f"{start.year:04}-{_PART_BY_START[span.precision.value, start.month].text}"


_DAYS_PER_YEAR = 365.25
_UNIT_DAYS: Mapping[str, float] = MappingProxyType(
    {
        "years": _DAYS_PER_YEAR,
        "months": _DAYS_PER_YEAR / 12,
        "weeks": 7.0,
        "days": 1.0,
        "hours": 1 / 24,
        "minutes": 1 / 1440,
        "seconds": 1 / 86_400,
    }
)
_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_DURATION = re.compile(
    rf"P(?=.)(?:(?P<years>{_NUMBER})Y)?(?:(?P<months>{_NUMBER})M)?(?:(?P<weeks>{_NUMBER})W)?(?:(?P<days>{_NUMBER})D)?"
    rf"(?:T(?=.)(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?"
)


def parse_duration(text: str) -> Duration:
    """Read an ISO 8601 duration such as P3D, P5M or PT27M. Raises `InvalidDate`."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None:
        raise InvalidDate(text)
    return Duration(sum(float(number) * _UNIT_DAYS[unit] for unit, number in match.groupdict("0").items()))
