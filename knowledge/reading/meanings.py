"""What a date says by itself, whatever stands around it: what it can mean, whether it lies ahead, its last day."""

from dataclasses import replace
from datetime import date, timedelta

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.reading.datefields import Fields, spans
from knowledge.reading.dates import Dated
from knowledge.reading.lengths import Length
from knowledge.reading.marks import Mark


def this_year(dated: Dated) -> bool:
    """Whether it says no more than this year: that is when something is to come, not when it was ordered."""
    values = dated.fields.values
    return values.get("which") == 0 and values.get("unit") == "year" and "month" not in values


def is_today(dated: Dated) -> bool:
    """Whether somebody only says what day it is."""
    return bool(dated.readings) and dated.readings[0].exact_day == dated.fields.today


def lies_ahead(dated: Dated) -> bool:
    """Whether its likeliest reading begins after today."""
    readings = dated.readings
    return bool(readings) and readings[0].earliest is not None and readings[0].earliest > dated.fields.today


def coming(dated: Dated) -> Span | None:
    """A date read as one that is still to come, where it has no year."""
    readings = dated._replace(fields=replace(dated.fields, ahead=True)).readings
    return readings[0] if readings else None


def is_nearer_ahead(dated: Dated) -> bool:
    """Whether a date without a year is nearer in the year to come than in the one gone by; one with a year, if it is ahead."""
    ahead, today = coming(dated), dated.fields.today
    if ahead is None or ahead.earliest is None or ahead.latest is None or ahead.latest < today:
        return False
    behind = dated.readings[0].latest if dated.readings else None
    return behind is None or behind > today or (ahead.earliest - today) < (today - behind)


def last_day(dated: Dated, mark: Mark | None, event: Mark | None) -> date | None:
    """The last day that satisfies who names a date as a deadline: the day before it, after "before"."""
    span = coming(dated)
    if span is None:
        return None
    ends_then = mark is not None and event is not None and mark.end <= event.start < dated.start
    today = dated.fields.today
    running = span.earliest is not None and span.latest is not None and span.earliest <= today <= span.latest
    if (
        mark is not None and mark.means("before") and not ends_then and not running
    ):  # before the lease ends on the 15th is by the 15th
        return span.earliest - timedelta(days=1) if span.earliest else None
    return span.latest


def likeliest(orders: tuple[Span, ...]) -> Span | None:
    """The likeliest day; where day and month could be swapped, one of a set of two."""
    if not orders:
        return None
    swapped = [span for span in orders if _same_year(span, orders[0])]
    if len(swapped) > 1 and all(span.exact_day for span in swapped):
        return edtf.parse(f"[{','.join(sorted(map(str, swapped)))}]")
    return orders[0]


def _same_year(one: Span, other: Span) -> bool:
    return one.exact_day is not None and other.exact_day is not None and one.exact_day.year == other.exact_day.year


def alternatives(dated: Dated, *, planned: bool) -> tuple[Span, ...]:
    """What a date can mean; without a year also the same of the year before."""
    if planned:
        ahead = coming(dated)
        return (ahead,) if ahead else dated.readings
    readings = dated.readings
    values = dated.fields.values
    yearless = {"day", "month"} <= values.keys() or {"first", "second"} <= values.keys()
    tells_year = "year" in values or values.get("unit") == "year"  # 2025, last year
    if len(readings) == 1 and yearless and not tells_year:
        before = dated._replace(fields=_a_year_before(dated)).readings
        return (*readings, *(span for span in before if span not in readings))
    return readings


def _a_year_before(dated: Dated) -> Fields:
    first = dated.readings[0].earliest
    year = (first.year if first else dated.fields.today.year) - 1
    return replace(dated.fields, values={**dated.fields.values, "year": year})


def so_long_ago(length: Length, today: date) -> Span:
    """When it was, a length of time before today."""
    fields = Fields("", {"count": str(length.single), "unit": length.unit, "ago": 1}, today)
    return spans(fields)[0]
