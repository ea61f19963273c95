"""What a date expression named, field by field, to the spans it can mean. Calendar arithmetic only; no words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.errors import ImpossibleDate
from knowledge.reading import feasts

_YEARS_BACK = 8  # a 29 February comes back within eight years, over a century's turn as well
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Fields:
    """The numbers found in a date expression, by name, and how to read them.

    Names: year month month2 day day2 first second quarter half season part which unit weekday week relative feast count
    ahead stamp digits. `first` and `second` are the numbers of 3/4, of which either may be the month.
    """

    text: str
    values: Mapping[str, int | str]
    today: date
    ahead: bool = False
    """Without a year: the next occurrence, not the latest."""
    month_first: bool = False
    either_order: bool = True
    """Whether two numbers with a slash may be a day and a month in either order."""

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def number(self, name: str) -> int:
        """Return the value of a numeric field."""
        return int(self.values[name])

    @property
    def year(self) -> int | None:
        """The year it names; "last year" counts from today's."""
        if "year" in self:
            return self.number("year")
        if self.values.get("unit") == "year" and "which" in self and "count" not in self:
            return self.today.year + self.number("which")
        return None

    def occurrence(self, text: Callable[[int], str]) -> Span:
        """Choose the year's, or without a year the latest that has begun; with last, this, next the one that they mean."""
        years = [self.year] if self.year is not None else self._candidates()
        spans = (span for year in years for span in _valid(text(year)))
        span = next(filter(self._wanted, spans), None)
        if span is None:
            raise ImpossibleDate(self.text)
        return span

    def _candidates(self) -> Iterable[int]:
        this = self.today.year
        if self.ahead or self.values.get("which") == 1:
            return range(this - 1, this + _YEARS_BACK)
        return range(this + 1, this - _YEARS_BACK - 1, -1)

    def _wanted(self, span: Span) -> bool:
        first, last = _bounds(span)
        if self.year is not None:
            return True
        match self.values.get("which"):
            case -1:
                return last < self.today
            case 0:
                return first.year == self.today.year
            case 1:
                return first > self.today
        return last >= self.today if self.ahead else first <= self.today


def spans(fields: Fields) -> tuple[Span, ...]:
    """Every span the fields can mean, likeliest first; ImpossibleDate when the calendar has none."""
    for names, read in _READERS:
        if all(name in fields for name in names):
            try:
                found = tuple(dict.fromkeys(read(fields)))
            except (ValueError, OverflowError) as error:
                raise ImpossibleDate(fields.text) from error
            if found:
                return found
            break
    raise ImpossibleDate(fields.text)


def _bounds(span: Span) -> tuple[date, date]:
    if span.earliest is None or span.latest is None:
        raise ValueError("an open span has no bounds")
    return span.earliest, span.latest


def _valid(text: str) -> Iterator[Span]:
    try:
        yield edtf.parse(text)
    except ValueError:
        return


def _month_text(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


def _months_from(day: date, months: int) -> str:
    years, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return f"{years:04}-{month + 1:02}"


def _stamp(fields: Fields) -> Iterator[Span]:
    """Read a moment in seconds since 1970, in UTC."""
    yield Span.of_day(datetime.fromtimestamp(fields.number("stamp"), UTC).date())


def _digits(fields: Fields) -> Iterator[Span]:
    """Eight digits: 20260626, or 26062026."""
    digits = str(fields.values["digits"])
    yield from _valid(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    yield from _valid(f"{digits[4:]}-{digits[2:4]}-{digits[:2]}")


def _pair(fields: Fields) -> Iterator[Span]:
    """Day and month as two numbers in the language's order; either way round if neither can be told."""
    pairs = [(fields.number("first"), fields.number("second"))]
    pairs.append(pairs[0][::-1])
    possible = [(day, month) for day, month in pairs if month <= _MONTHS]
    if len(possible) > 1 and fields.month_first:
        possible.reverse()
    if "/" not in fields.text or not fields.either_order:
        del possible[1:]
    for day, month in possible:
        yield fields.occurrence(lambda year, day=day, month=month: f"{year:04}-{month:02}-{day:02}")  # type: ignore[misc]


def _relative(fields: Fields) -> Iterator[Span]:
    yield Span.of_day(fields.today + timedelta(days=fields.number("relative")))


def _count(fields: Fields) -> Iterator[Span]:
    """So long ago: to the day for days, about the day for weeks, about the month or year beyond."""
    count, unit = float(fields.values["count"]), fields.values["unit"]
    sign = 1 if "ahead" in fields else -1
    if unit in {"day", "week"}:
        day = fields.today + timedelta(days=sign * round(count * (7 if unit == "week" else 1)))
        yield edtf.parse(f"{day}{'~' if unit == 'week' else ''}")
    else:
        months = round(count * {"month": 1, "quarter": 3, "year": _MONTHS}[str(unit)])
        text = _months_from(fields.today, sign * months)
        yield edtf.parse(f"{text[:4] if unit == 'year' and count.is_integer() else text}~")


def _week(fields: Fields) -> Iterator[Span]:
    """Monday to Sunday of a week of ISO 8601."""

    def text(year: int) -> str:
        monday = date.fromisocalendar(year, fields.number("week"), 1)
        return f"{monday}/{monday + timedelta(days=6)}"

    yield fields.occurrence(text)


def _weekday(fields: Fields) -> Iterator[Span]:
    """Choose the latest such day; today counts unless it is the last or the next that is asked for."""
    which = fields.values.get("which")
    back = (fields.today.isoweekday() - fields.number("weekday")) % 7
    forward = (7 - back) % 7
    days = (forward or 7) if which == 1 else forward if fields.ahead else -(back or 7) if which == -1 else -back
    yield Span.of_day(fields.today + timedelta(days=days))


def _feast(fields: Fields) -> Iterator[Span]:
    """Of a moving feast only the years are known that the table has."""
    feast = str(fields.values["feast"])
    yield fields.occurrence(lambda year: str(feasts.on(feast, year) or ""))


def _day(fields: Fields) -> Iterator[Span]:
    month, day = fields.number("month"), fields.number("day")
    yield fields.occurrence(lambda year: f"{year:04}-{month:02}-{day:02}")


def _day_alone(fields: Fields) -> Iterator[Span]:
    """Take the latest such day of a month, or the next one ahead."""
    day, today = fields.number("day"), fields.today
    months = (_months_from(today, step if fields.ahead else -step) for step in range(_MONTHS + 1))
    spans = (span for month in months for span in _valid(f"{month}-{day:02}"))
    found = next(
        (s for s in spans if s.exact_day and (s.exact_day >= today if fields.ahead else s.exact_day <= today)), None
    )
    if found:
        yield found


def _day_of_unit(fields: Fields) -> Iterator[Span]:
    """Read a day of the last, this or the next month."""
    month = next(_unit(fields))
    if fields.values["unit"] == "month":
        yield from _valid(f"{month}-{fields.number('day'):02}")


def _days(fields: Fields) -> Iterator[Span]:
    month, first, last = (fields.number(name) for name in ("month", "day", "day2"))
    yield fields.occurrence(lambda year: f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{last:02}")


def _months(fields: Fields) -> Iterator[Span]:
    """From a month to another, of the next year if it comes earlier in the year."""
    first, last = fields.number("month"), fields.number("month2")
    turn = int(last < first)
    yield fields.occurrence(lambda year: f"{year:04}-{first:02}/{year + turn:04}-{last:02}")


def _unit(fields: Fields) -> Iterator[Span]:
    """Read the last, this or the next day, week, month, quarter or year."""
    which, today = fields.number("which"), fields.today
    match fields.values["unit"]:
        case "day":
            yield Span.of_day(today + timedelta(days=which))
        case "week":
            monday = today - timedelta(days=today.weekday()) + timedelta(weeks=which)
            yield edtf.parse(f"{monday}/{monday + timedelta(days=6)}")
        case "month":
            yield edtf.parse(_months_from(today, which))
        case "quarter":
            years, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + which, 4)
            yield edtf.parse(f"{years:04}-Q{quarter + 1}")
        case _:
            yield edtf.parse(f"{today.year + which:04}")


def _period(fields: Fields) -> Iterator[Span]:
    """Read a month, quarter, half, season or year."""
    yield fields.occurrence(lambda year: f"{year:04}{_period_text(fields)}")


def _part(fields: Fields) -> Iterator[Span]:
    """Take the early, middle or late part of a period."""
    if "which" in fields and "unit" in fields and not _period_text(fields):
        whole = next(_unit(fields))
    else:
        whole = next(_period(fields))
    yield edtf.parse(_part_text(str(fields.values["part"]), whole))


def _period_text(fields: Fields) -> str:
    formats = {"month": "-{:02}", "quarter": "-Q{}", "half": "-H{}", "season": "-{}"}
    return next((form.format(fields.number(name)) for name, form in formats.items() if name in fields), "")


def _part_text(part: str, whole: Span) -> str:
    """Early, mid and late of a month are its 1-10, 11-20 and 21 to the end; of a year, a quarter, May to August, a quarter.

    The start and end of a year, and any part of a quarter, half or season, are its first, middle or last month.
    """
    first, last = _bounds(whole)
    if whole.precision is edtf.Precision.MONTH:
        days = {"start": (1, 10), "early": (1, 10), "mid": (11, 20)}.get(part, (21, last.day))
        return "/".join(f"{_month_text(first)}-{day:02}" for day in days)
    if whole.precision is edtf.Precision.YEAR and part in {"early", "mid", "late"}:
        return {"early": f"{first:%Y}-Q1", "mid": f"{first:%Y}-05/{first:%Y}-08", "late": f"{first:%Y}-Q4"}[part]
    if part in {"start", "early"}:
        return _month_text(first)
    if part == "mid":
        return _month_text(first + (last - first) / 2)
    return _month_text(last)


_READERS: tuple[tuple[tuple[str, ...], Callable[[Fields], Iterator[Span]]], ...] = (
    (("stamp",), _stamp),
    (("digits",), _digits),
    (("first", "second"), _pair),
    (("relative",), _relative),
    (("count", "unit"), _count),
    (("part",), _part),
    (("feast",), _feast),
    (("week",), _week),
    (("day", "day2", "month"), _days),
    (("day", "month"), _day),
    (("weekday",), _weekday),
    (("month", "month2"), _months),
    (("month",), _period),
    (("quarter",), _period),
    (("half",), _period),
    (("season",), _period),
    (("which", "unit", "day"), _day_of_unit),
    (("which", "unit"), _unit),
    (("year",), _period),
    (("day",), _day_alone),
)
"""Which fields are read how; the first row whose fields are all there."""
