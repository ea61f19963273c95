"""Axes with a few ticks, in the reader's language: days, amounts, rows."""

import math
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from babel.dates import format_skeleton
from babel.numbers import format_compact_decimal

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts.plots import Axis
from bot.phrases import dated

MOST_TICKS = 5
WEEKS = (1, 2)
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
YEAR = 12
MARGIN = 0.04
"""Room left at both ends, as a share of the whole."""
TOP, BELOW = -0.7, 0.6
"""Where the first row's label begins and the last row's bar has ended, in rows."""
ROUND = (1, 2, 2.5, 5, 10)


def days(found: Iterable[date], voice: Voice, *, in_words: float = 0.0, name: str = "") -> Axis:
    """A calendar along the bottom: ticks at the starts of weeks, months or years, as few as tell it.

    `in_words` is the share of the whole that is left free on the right, for words.
    """
    low, high = _ends(found)
    ticks = tuple((float(tick.toordinal()), text) for tick, text in _labelled(low, high, voice))
    return Axis(low, high + (high - low) * in_words / (1 - in_words), ticks, name)


def upright_days(found: Iterable[date], voice: Voice, name: str) -> Axis:
    """A calendar from bottom to top, where a label is one line and names its year."""
    low, high = _ends(found)
    ticks = [tick for tick, _ in _labelled(low, high, voice)]
    yearly = all(tick.month == 1 for tick in ticks) and len(ticks) > 1
    told = dates.year if yearly else _month
    return Axis(low, high, tuple((float(tick.toordinal()), told(tick, voice)) for tick in ticks), name)


def _ends(found: Iterable[date]) -> tuple[float, float]:
    among = sorted(found)
    room = max((among[-1] - among[0]).days * MARGIN, 1)
    return among[0].toordinal() - room, among[-1].toordinal() + room


def _labelled(low: float, high: float, voice: Voice) -> list[tuple[date, str]]:
    first, last = date.fromordinal(math.ceil(low)), date.fromordinal(math.floor(high))
    for weeks in WEEKS:
        if len(ticks := _weeks(first, last, weeks)) <= MOST_TICKS:
            return [(tick, voice.dated(format_skeleton("MMMd", tick, locale=voice.cldr))) for tick in ticks]
    step = next((step for step in MONTHS if len(_months(first, last, step)) <= MOST_TICKS), MONTHS[-1])
    ticks = _months(first, last, step)
    if step >= YEAR:
        return [(tick, dates.year(tick, voice)) for tick in ticks]
    return list(_monthly(ticks, voice))


def _weeks(first: date, last: date, weeks: int) -> list[date]:
    monday = first + timedelta(days=-first.weekday() % 7)
    return [monday + timedelta(days=n) for n in range(0, (last - monday).days + 1, 7 * weeks)]


def _months(first: date, last: date, step: int) -> list[date]:
    """The starts of months, counted from January of year nought so that years start at one."""
    begin = -(-(first.year * YEAR + first.month - 1 + (first.day > 1)) // step) * step
    end = last.year * YEAR + last.month - 1
    return [date(number // YEAR, number % YEAR + 1, 1) for number in range(begin, end + 1, step)]


def _month(tick: date, voice: Voice) -> str:
    """Jan 2026; where the ticks are weeks, their day."""
    return dated(format_skeleton("yMMM" if tick.day == 1 else "MMMd", tick, locale=voice.cldr), voice.locale)


def _monthly(ticks: list[date], voice: Voice) -> Iterator[tuple[date, str]]:
    """Months by their short names, below the first of each year its number."""
    shown: int | None = None
    for tick in ticks:
        month = str(format_skeleton("MMM", tick, locale=voice.cldr))
        yield tick, month if tick.year == shown else f"{month}\n{dates.year(tick, voice)}"
        shown = tick.year


def amounts(highest: float, voice: Voice, name: str) -> Axis:
    """From nought to a little above the highest, with three or four round numbers."""
    step = _round(highest / 3)
    ticks = [n * step for n in range(int(highest / step) + 1)]
    return Axis(0.0, highest * (1 + 3 * MARGIN), tuple((tick, compact(tick, voice)) for tick in ticks), name)


def compact(value: float, voice: Voice) -> str:
    """154k, 2.5k, 15万; written out where the language has no short form for it."""
    short = str(format_compact_decimal(value, locale=voice.cldr, fraction_digits=1))
    return voice.number(value) if short.isdecimal() else short


def _round(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value)) if value > 0 else 1.0
    return next(factor for factor in ROUND if factor * power >= value * 0.99) * power


def rows(count: int, above: float = 0.0) -> Axis:
    """Rows of bars from top to bottom, without labels of its own; room above the first one, in rows."""
    return Axis(count - BELOW, TOP - above)
