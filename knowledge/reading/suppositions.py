"""What a message wants supposed: levers with their values, in the notation in which scenarios are typed."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from knowledge.reading.elements import Element, Text
from knowledge.reading.lengths import Length, amount
from knowledge.reading.marks import Mark, Marks

_NEAR = 40
"""Characters between a number and what it is about."""
_UNITS = frozenset({"day", "week", "month", "quarter", "year"})
_SHORT: Mapping[str, str] = MappingProxyType({"day": "d", "week": "w", "month": "m", "year": "y"})
_CHANGES = frozenset({"production", "capacity", "suppose", "if"})

Levers = dict[str, str | float]


class Suppositions:
    """Finds levers in a text."""

    def __init__(self, text: Text, marks: Marks, lengths: list[Length]) -> None:
        self._text = text
        self._marks = marks
        self._lengths = lengths

    def levers(self) -> Levers:
        """Every lever that is supposed, by name."""
        found: Levers = {}
        for name, read in (
            ("production", self._production),
            ("cancellation", lambda: self._share("cancel")),
            ("export_share", lambda: self._share("send_abroad")),
            ("pause_weeks", self._pause),
            ("order_date", self._order_date),
        ):
            value = read()
            if value is not None:
                found[name] = value
        return found

    def _production(self) -> str | None:
        rate = self._rate()
        if rate:
            return rate
        for concept, factor in (("double", "*2"), ("triple", "*3"), ("half", "*0.5")):
            if self._marks.any({concept}):
                return factor
        change = next(self._shares(), None)
        if change and self._marks.any({"production", "capacity"}) and not self._marks.any({"cancel", "send_abroad"}):
            share, _ = change
            if self._marks.any({"more"}) or self._marks.any({"less"}):
                return f"*{1 + (share if self._marks.any({'more'}) and not self._marks.any({'less'}) else -share):g}"
        return None

    def _rate(self) -> str | None:
        """So many a day, week, month or year."""
        elements = self._text.elements
        for place, element in enumerate(elements):
            number = amount(element)
            if number is None or not element.has("amount") and not element.has("number"):
                continue
            number, after = self._scaled(number, place)
            unit = self._per(after)
            negative = self._negative(element)
            if unit:
                return f"={'-' if negative else ''}{number:g}/{unit}" if number < 1e7 else None  # noqa: PLR2004
        for place, element in enumerate(elements):
            number = amount(element)
            if number is not None and self._marks.any({"suppose"}) and self._marks.any({"production"}):
                scaled, _ = self._scaled(number, place)
                if scaled >= 1000:  # noqa: PLR2004  # "62k instead of the 50k they guide" is of a year
                    return f"={scaled:.0f}/year"
        return None

    def _scaled(self, number: float, place: int) -> tuple[float, int]:
        elements = self._text.elements
        after = place + 1
        if after < len(elements) and elements[after].has("times") and elements[after].first == elements[place].after:
            return number * float(elements[after].value("times")), after + 1
        return number, after

    def _per(self, place: int) -> str | None:
        """The unit of time after "a" or "per", within a few words."""
        elements = self._text.elements
        for here in range(place, min(place + 3, len(elements) - 1)):
            element, unit = elements[here], elements[here + 1]
            if element.has("every") and unit.has("unit") and unit.first == element.after:
                return str(unit.value("unit"))
        slash = re.compile(r"\s*/\s*$")
        if place < len(elements) and elements[place].has("unit") and place:
            gap = self._text.between(elements[place - 1].after - 1, elements[place].first)
            if slash.search(gap):
                return str(elements[place].value("unit"))
        return None

    def _negative(self, element: Element) -> bool:
        start = self._text.pieces[element.first].start
        before = self._text.folded[max(0, start - 7) : start]
        return before.endswith("-") or "minus" in before

    def _shares(self) -> Iterator[tuple[float, Element]]:
        """Every share in the text: percent, tenths, a third."""
        elements = self._text.elements
        for place, element in enumerate(elements):
            if element.has("fraction"):
                yield float(element.value("fraction")), element
            number = amount(element)
            if number is None:
                continue
            end = self._text.pieces[element.after - 1].end
            following = elements[place + 1] if place + 1 < len(elements) else None
            close = following is not None and following.first == element.after
            if self._text.folded[end : end + 2].strip().startswith("%") or (close and following and following.has("percent")):
                yield number / 100, element
            elif close and following and following.has("tenths"):
                yield number / 10, element

    def _share(self, concept: str) -> float | None:
        for share, element in self._shares():
            place = self._text.pieces[element.first].start
            near = [mark for mark in self._marks.of(concept) if min(abs(mark.start - place), abs(mark.end - place)) <= _NEAR]
            if near:
                return round(share, 4)
        return None

    def _pause(self) -> float | None:
        for length in self._lengths:
            single = length.single
            if single is None or length.unit not in {"day", "week", "month"} or not self._marks.any({"stop"}):
                continue
            place = self._text.pieces[length.first].start
            near = [mark for mark in self._marks.of("stop") if min(abs(mark.start - place), abs(mark.end - place)) <= _NEAR]
            weeks = length.weeks[0]
            if near and weeks:
                return round(weeks, 1)
        return None

    def _order_date(self) -> str | None:
        """Ordered so much earlier or later: "-1w"."""
        if not self._marks.any({"ordered", "planning", "order"}):
            return None
        for length in self._lengths:
            sign = self._shift(length)
            if sign and length.single is not None and length.unit in _SHORT:
                return f"{sign}{length.single:g}{_SHORT[length.unit]}"
        return None

    def _shift(self, length: Length) -> str:
        _, end = self._text.span(length.first, length.after)
        start = self._text.pieces[length.first].start
        for mark in self._marks.of("earlier", "later", "sooner"):
            beside: Mark = mark
            if 0 <= beside.start - end <= 2 or 0 <= start - beside.end <= 2:  # noqa: PLR2004
                return "+" if beside.means("later") else "-"
        return ""
