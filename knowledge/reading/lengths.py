"""Lengths of time in a text: how long something takes, was said to take, or has taken."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from knowledge.reading.elements import DASHES, Element, Text, gap_is_range

WEEKS: Mapping[str, float] = MappingProxyType(
    {"day": 1 / 7, "week": 1.0, "month": 30.4375 / 7, "quarter": 91.3125 / 7, "half": 182.625 / 7, "year": 365.25 / 7}
)
"""Of a mean year of 365.25 days."""
_LONGEST = 1000
"""Of whatever unit; a larger number beside one is a year: 2027년."""
_PARTS_OF_YEARS = frozenset({"quarter", "half"})
_OF_A_YEAR = re.compile(r"[ ,.]*(?:(?:of|de|del|du|von) )?(?:19|20)\d\d(?!\d)")
"""After "1er trimestre", "1. Quartal": that is when, not how long."""
MOST = 32
"""Lengths read of one text."""


class Length(NamedTuple):
    """A length of time, or a range of lengths, in `unit`; an open end is None. `first` and `after` are its pieces."""

    low: float | None
    high: float | None
    unit: str
    low_unit: str
    first: int
    after: int
    begin: int
    """Place of its first element."""
    end: int
    """Place after its last element."""

    @property
    def weeks(self) -> tuple[float | None, float | None]:
        """Its ends in weeks, the smaller one first."""
        ends = ((self.low, self.low_unit), (self.high, self.unit))
        low, high = (None if value is None else value * WEEKS[unit] for value, unit in ends)
        return (high, low) if low is not None and high is not None and low > high else (low, high)

    @property
    def single(self) -> float | None:
        """The number, if it is one and no range."""
        return self.low if self.low == self.high and self.low_unit == self.unit else None


def lengths(text: Text) -> list[Length]:
    """Every length of time in a text, in order; none overlap."""
    found: list[Length] = []
    at = 0
    while at < len(text.elements) and len(found) < MOST:
        length = _length(text, at)
        if length:
            found.append(length)
        at = length.end if length else at + 1
    return found


def amount(element: Element | None) -> float | None:
    """The number an element says, in digits or words; None if it is none."""
    if element is None:
        return None
    for kind in ("amount", "number", "count"):
        if element.has(kind):
            return float(element.value(kind))
    return None


def _length(text: Text, at: int) -> Length | None:
    elements = text.elements
    low = amount(elements[at])
    if low is None or low > _LONGEST or _negative(text, elements[at]):
        return None
    place = at + 1
    low_unit, place = _unit(text, place)
    high, beyond = _high(text, place)
    if high is not None:
        unit, end = _unit(text, beyond)
        if unit:
            return _bounded(text, at, end, low, high, low_unit or unit, unit)
    if not low_unit or (low_unit in _PARTS_OF_YEARS and _of_a_year(text, place)):
        return None
    return _bounded(text, at, place, low, low, low_unit, low_unit)


def _of_a_year(text: Text, place: int) -> bool:
    """Whether a year stands right after the element before a place."""
    before = text.elements[place - 1]
    _, end = text.span(before.first, before.after)
    return _OF_A_YEAR.match(text.folded, end) is not None


def _unit(text: Text, place: int) -> tuple[str, int]:
    """The unit of time right after an element, and the place after it."""
    if not _close(text, place):
        return "", place
    element = text.elements[place]
    return (str(element.value("unit")), place + 1) if element.has("unit") else ("", place)


def _high(text: Text, place: int) -> tuple[float | None, int]:
    """The other end of a range, after a dash or a word such as "to"."""
    elements = text.elements
    if not _close(text, place, dashes=True):
        return None, place
    if elements[place].has("to") and _close(text, place + 1):
        return amount(elements[place + 1]), place + 2
    if gap_is_range(text, elements[place - 1], elements[place]):
        return amount(elements[place]), place + 1
    return None, place


def _close(text: Text, place: int, *, dashes: bool = False) -> bool:
    """Whether the element at a place stands right after the one before it."""
    if not 0 < place < len(text.elements):
        return False
    before, element = text.elements[place - 1], text.elements[place]
    gap = text.between(before.after - 1, element.first)
    allowed = " -+." + (DASHES if dashes else "")
    return before.after == element.first and len(gap) <= len(" - ") and not set(gap) - set(allowed)


def _negative(text: Text, element: Element) -> bool:
    """Whether a dash before a number belongs to it, or makes it the end of something else."""
    start = text.pieces[element.first].start
    return text.folded[max(0, start - 1) : start] in {"-", "\u2013", "/", ":"}


def _bounded(text: Text, at: int, end: int, low: float, high: float, low_unit: str, unit: str) -> Length:  # noqa: PLR0917
    """Open an end where a word or a plus says so: at least nine months, 40+ weeks."""
    elements = text.elements
    begin, opened = at, ""
    if at and elements[at - 1].after == elements[at].first:
        opened = next((kind for kind in ("at_least", "at_most") if elements[at - 1].has(kind)), "")
        begin = at - 1 if opened else at
    _, number_end = text.span(elements[at].first, elements[at].after)
    if text.folded[number_end : number_end + 1] == "+":
        opened = "at_least"
    least = None if opened == "at_most" and low == high else low
    most = None if opened == "at_least" and low == high else high
    return Length(least, most, unit, low_unit, elements[begin].first, elements[end - 1].after, begin, end)
