"""What a message wants supposed: levers with their values, in the notation in which scenarios are typed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from knowledge.reading.dates import Dated
from knowledge.reading.elements import Element, Text
from knowledge.reading.lengths import Length, amount
from knowledge.reading.marks import Marks
from knowledge.reading.meanings import coming

_NEAR = 40
"""Characters between a number and what it is about."""
_LARGEST = 10_000_000
_THOUSAND = 1000
_BESIDE = range(3)
"""Characters between a length of time and its earlier or later."""
_SIGNED = re.compile(r"(?<![\w-])([-+])\s?\d{1,3}\s?%")
_TIMES = re.compile(r"(?<!\w)[x×]\s?(\d{1,2})(?!\w)")
_SLASH = re.compile(r"\s*/\s*")
_SHORT: Mapping[str, str] = MappingProxyType({"day": "d", "week": "w", "month": "m", "year": "y"})

Levers = dict[str, str | float]


class Suppositions:
    """Finds levers in a text."""

    def __init__(self, text: Text, marks: Marks, lengths: list[Length], dates: Sequence[Dated], trim: str = "") -> None:
        self._text = text
        self._marks = marks
        self._lengths = lengths
        self._dates = dates
        self._own = trim

    def levers(self) -> Levers:
        """Every lever that is supposed, by name."""
        found: Levers = {}
        for name, read in (
            ("production", self._production),
            ("cancellation", lambda: self._share("cancel")),
            ("export_share", lambda: self._share("send_abroad")),
            ("pause_weeks", self._pause),
            ("order_date", self._order_date),
            ("plant_start", self._plant),
            ("trim", self._trim),
        ):
            value = read()
            if value is not None:
                found[name] = value
        return found

    def _production(self) -> str | None:
        if rate := self._rate():
            return rate
        for concept, factor in (("double", "*2"), ("triple", "*3"), ("half", "*0.5")):
            if self._marks.any({concept}):
                return factor
        return self._times() or self._change()

    def _change(self) -> str | None:
        """So many percent more or fewer, where nothing else is said to change."""
        share = next((share for share, _ in self._shares), None)
        built = self._marks.any({"production", "capacity"}) and not self._marks.any({"cancel", "send_abroad"})
        if share is None or not built:
            return None
        signed = _SIGNED.search(self._text.folded)
        up, down = self._marks.any({"more"}), self._marks.any({"less"})
        if signed is None and up == down:
            return None
        return f"*{1 + (share if (signed[1] == '+' if signed else up) else -share):g}"

    def _times(self) -> str | None:
        """So many times as many: x10."""
        found = _TIMES.search(self._text.folded)
        return f"*{found[1]}" if found and self._marks.any({"production", "capacity"}) else None

    def _rate(self) -> str | None:
        """So many a day, week, month or year; a bare number of thousands, if it is no year itself, is of a year."""
        supposed = self._marks.any({"suppose"}) and self._marks.any({"production"})
        bare = None
        for place, element in enumerate(self._text.elements):
            number = amount(element)
            if number is None:
                continue
            scaled, after = self._scaled(number, place)
            unit = self._per(after)
            if unit and scaled < _LARGEST:
                return f"={'-' if self._negative(element) else ''}{scaled:.0f}/{unit}"
            if supposed and bare is None and scaled >= _THOUSAND and not element.has("year"):
                bare = f"={scaled:.0f}/year"
        return bare

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
        if not 0 < place < len(elements) or not elements[place].has("unit"):
            return None
        gap = self._text.between(elements[place - 1].after - 1, elements[place].first)
        return str(elements[place].value("unit")) if _SLASH.fullmatch(gap) else None

    def _negative(self, element: Element) -> bool:
        start = self._text.pieces[element.first].start
        before = self._text.folded[max(0, start - 7) : start]
        return before.endswith("-") or "minus" in before

    @cached_property
    def _shares(self) -> list[tuple[float, Element]]:
        """Every share in the text: percent, tenths, a third."""
        return list(self._found_shares())

    def _found_shares(self) -> Iterator[tuple[float, Element]]:
        elements = self._text.elements
        for place, element in enumerate(elements):
            if element.has("fraction"):
                yield float(element.value("fraction")), element
            number, of = amount(element), self._following(place)
            if number is None:
                continue
            end = self._text.pieces[element.after - 1].end
            start = self._text.pieces[element.first].start
            signed = "%" in (self._text.folded[end : end + 2].strip()[:1], self._text.folded[max(0, start - 1) : start])
            if signed or (of and of.has("percent")):
                yield number / 100, element
            elif of and of.has("tenths"):
                yield number / 10, element
            elif whole := self._one_in(place):
                yield number / whole, element

    def _one_in(self, place: int) -> float | None:
        """The larger number of a share such as one in five, un client sur cinq."""
        elements = self._text.elements
        if place + 2 >= len(elements) or not elements[place + 1].has("one_in"):
            return None
        near = (
            elements[place + 1].first - elements[place].after <= 1
            and elements[place + 2].first == elements[place + 1].after
        )
        number, whole = amount(elements[place]), amount(elements[place + 2])
        return whole if near and number and whole and whole > number else None

    def _following(self, place: int) -> Element | None:
        """The element right after one."""
        elements = self._text.elements
        close = place + 1 < len(elements) and elements[place + 1].first == elements[place].after
        return elements[place + 1] if close else None

    def _near(self, concept: str, start: int) -> bool:
        """Whether a phrase of a concept stands near a place."""
        return any(min(abs(mark.start - start), abs(mark.end - start)) <= _NEAR for mark in self._marks.of(concept))

    def _share(self, concept: str) -> float | None:
        for share, element in self._shares:
            if self._near(concept, self._text.pieces[element.first].start):
                return round(share, 4)
        return None

    def _plant(self) -> str | None:
        """The date beside another plant that opens."""
        if not self._marks.any({"plant"}):
            return None
        return next((str(span) for span in map(coming, self._dates) if span is not None), None)

    def _trim(self) -> str | None:
        """Another version than the one that is named, where one is put for the other."""
        if not self._marks.any({"instead"}):
            return None
        said = [
            (found.first, each) for found in self._text.tongues.trims.all(self._text.pieces) for each in found.meanings
        ]
        replaced = {
            first
            for first, _ in said
            for mark in self._marks.of("instead", "not")
            if 0 <= first - mark.after <= 1 and not self._own
        }
        return next((each for first, each in said if each != self._own and first not in replaced), None)

    def _pause(self) -> float | None:
        for length in self._lengths:
            weeks = length.weeks[0]
            if weeks and length.single is not None and self._near("stop", self._text.pieces[length.first].start):
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
            if mark.start - end in _BESIDE or start - mark.end in _BESIDE:
                return "+" if mark.means("later") else "-"
        return ""
