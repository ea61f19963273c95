"""Neighbouring numbers and words of a date, in whatever order a language puts them, to the fields they name."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product as combinations
from types import MappingProxyType

from knowledge.reading.elements import DASHES, Element, Text, gap_is_range
from knowledge.reading.tongues import Sense

LONGEST = 9
"""Elements in one date, the words between them included."""
_MOST_READINGS = 24
_WIDEST_GAP = 3
_GAP = frozenset(" ,.'\u2019/()" + DASHES)
_DAYS = 31
_BOTH = 2  # numbers beside a month: a day and a year, or the two ends of some days
_CENTURY = 2000  # 25 is 2025: no order that anybody still asks about is older

_DATE_KINDS = frozenset(
    {
        "number", "count", "year", "month", "weekday", "season", "part", "which", "unit", "relative", "feast", "ordinal", "span",
        "quarter_mark", "half_mark", "week_mark", "year_mark", "month_mark", "day_mark", "of", "to", "ago", "ahead", "about",
    }
)  # fmt: skip
_TELLING = _DATE_KINDS - {"number", "count", "of", "to", "about"}
_JOINING = frozenset({"of", "to", "about"})
_WHOLE: Mapping[frozenset[str], None] = MappingProxyType(
    dict.fromkeys(
        frozenset(fields.split())
        for fields in (
            "day which unit", "day month", "day month year", "day month which unit", "day day2 month", "day day2 month year",
            "day", "month", "month year", "month which", "month which unit", "month month2", "month month2 year",
            "part month", "part month year", "part month which", "part month which unit",
            "quarter", "quarter year", "quarter which", "quarter which unit", "part quarter", "part quarter year",
            "half year", "half", "half which unit", "part half", "part half year",
            "season", "season year", "season which", "season which unit", "part season", "part season year",
            "feast", "feast year", "feast which", "feast which unit", "part which unit", "part year", "which unit",
            "weekday", "weekday which", "relative", "week", "week year", "year", "count unit ago", "count unit ahead",
        )
    )
)  # fmt: skip
"""Which fields make a date. A weekday beside a day says nothing more and is left out before."""
_LETTERS = frozenset({"q", "h"})
"""Marks that stand before their number alone: 1h is an hour."""
_MOST = {"quarter": 4, "half": 2, "month": 12, "month2": 12}
_FLAGS = frozenset({"ago", "ahead"})
"""Fields of which it only matters that they are there."""
_COUNTED = frozenset({"month", "quarter", "half", "season", "feast"})
"""Fields that may have a number beside them."""
_SINGLE = frozenset({"month", "weekday", "season", "part", "which", "relative", "feast", "year", "ago", "ahead"})

Values = dict[str, int | str]


def compose(text: Text, chain: Sequence[Element]) -> Values | None:
    """The fields that a chain of neighbouring elements names as a whole, or None if they make no date together."""
    choices = [[sense for sense in element.senses if sense.kind in _DATE_KINDS] for element in chain]
    for count, senses in enumerate(combinations(*choices)):
        if count == _MOST_READINGS:
            break
        if senses[0].kind in _JOINING or senses[-1].kind in _JOINING:
            continue
        values = _Composer(text, chain, senses).values()
        if values is not None:
            return values
    return None


class _Composer:
    """Puts one reading of a chain together."""

    def __init__(self, text: Text, chain: Sequence[Element], senses: Sequence[Sense]) -> None:
        self._text = text
        self._chain = chain
        self._senses = senses
        self._values: Values = {}
        self._numbers: list[int] = []
        """Places of the numbers that no mark explains."""

    def values(self) -> Values | None:
        """The fields, if all of the chain has a part in them."""
        place = 0
        while place < len(self._senses):
            taken = self._marked(place) or self._word(place)
            if not taken:
                return None
            place += taken
        if not self._number_all():
            return None
        if {"day", "month"} <= set(self._values):
            self._values.pop("weekday", None)
        return self._values if frozenset(self._values) in _WHOLE and self._exists() else None

    def _exists(self) -> bool:
        """Whether a year has such a quarter or half; days and weeks too many are impossible dates, and these are none."""
        return all(1 <= int(self._values.get(field, 1)) <= most for field, most in _MOST.items())

    def _kind(self, place: int) -> str:
        return self._senses[place].kind if 0 <= place < len(self._senses) else ""

    def _number(self, place: int) -> int:
        return int(float(self._senses[place].value))

    def _set(self, field: str, value: float | str) -> bool:
        if field in self._values:
            return False
        self._values[field] = 1 if field in _FLAGS else value if isinstance(value, str) else int(value)
        return True

    def _marked(self, place: int) -> int:
        """Elements taken by a number and the mark beside it; 0 if there is no such pair here."""
        pair = self._kind(place), self._kind(place + 1)
        if pair[0] in {"number", "year"} and self._explains(place + 1):
            field = _BEHIND[pair[1]]
            short = field == "year" and self._short_year(place)
            return 2 * (short or self._set(field, self._senses[place].value))
        if pair[1] == "number" and pair[0] in _BEFORE and not gap_is_range(self._text, *self._chain[place : place + 2]):
            return 2 * self._set(_BEFORE[pair[0]], self._senses[place + 1].value)
        if pair[0] == "ordinal" and pair[1] in _ORDINAL:
            of_year = pair[1] == "half_mark" and self._kind(place + 2) == "year_mark"  # 上半年
            return (2 + of_year) * self._set(_ORDINAL[pair[1]], self._senses[place].value)
        if pair == ("ordinal", "unit") and self._senses[place + 1].value in {"quarter", "half"}:
            return 2 * self._set(str(self._senses[place + 1].value), self._senses[place].value)
        if pair in {("number", "unit"), ("count", "unit")} and (self._near("ago", place) or self._near("ahead", place)):
            count, unit = self._senses[place].value, self._senses[place + 1].value
            return 2 * (self._set("count", str(count)) and self._set("unit", unit))
        return 0

    def _explains(self, place: int) -> bool:
        """Whether a mark says what the number before it is. 1h is an hour, and 26 weeks are no calendar week."""
        kind, word = self._senses[place] if place < len(self._senses) else ("", "")
        counts = kind == "week_mark" and self._chain[place].has("unit")
        return kind in _BEHIND and word not in _LETTERS and not counts

    def _near(self, kind: str, place: int) -> bool:
        """Whether that kind of word stands beside the length of time that begins here."""
        before = place - 2 if self._kind(place - 1) == "about" else place - 1
        return kind in {self._kind(before), self._kind(place + 2)}

    def _word(self, place: int) -> int:
        """1 if the element has a part of its own."""
        kind, value = self._senses[place]
        if kind == "number":
            self._numbers.append(place)
            return 1
        if kind == "span":
            return int(self._spanned(str(value)))
        return int(kind in _JOINING or (self._fits(kind, place) and self._set(self._field(kind), value)))

    def _fits(self, kind: str, place: int) -> bool:
        """Whether a word may stand where it does: a unit behind this or next, the first of a month before it."""
        if kind == "unit":
            return "which" in self._values or (self._kind(place + 1) == "which" and self._spaced(place))
        if kind == "month" and "month" in self._values:
            return self._kind(place - 1) == "to" or gap_is_range(self._text, *self._chain[place - 1 : place + 1])
        if kind == "ordinal":
            return "month" in {self._kind(place + step) for step in (-2, -1, 1, 2)}
        return kind in _SINGLE

    def _spaced(self, place: int) -> bool:
        """Whether a space stands behind an element: mois dernier, but not the 日 and 本 of Japan."""
        return self._text.between(self._chain[place].after - 1, self._chain[place + 1].first) == " "

    def _field(self, kind: str) -> str:
        if kind == "month":
            return "month" if "month" not in self._values else "month2"
        return "day" if kind == "ordinal" else kind

    def _spanned(self, span: str) -> bool:
        *part, which, unit = span.split()
        return (not part or self._set("part", part[0])) and self._set("which", int(which)) and self._set("unit", unit)

    def _number_all(self) -> bool:
        """Give the numbers beside a month their parts: a day, two ends of days, a year of two digits."""
        places = self._numbers
        if places and (len(places) > _BOTH or not self._values.keys() & _COUNTED):
            return False
        if len(places) == _BOTH and self._ranged(*places):
            return self._set("day", self._number(places[0])) and self._set("day2", self._number(places[1]))
        if places and self._is_day(places):
            self._values["day"] = self._number(places[0])
            places = places[1:]
        return all(self._short_year(place) for place in places)

    def _is_day(self, places: Sequence[int]) -> bool:
        """Whether the first number beside a month is its day: unless it is too large, or an apostrophe makes it a year."""
        free = "month" in self._values and not {"part", "day"} & self._values.keys()
        short_year = len(places) < _BOTH and self._is_short_year(places[0])
        return free and self._number(places[0]) <= _DAYS and not short_year

    def _ranged(self, first: int, last: int) -> bool:
        between = self._senses[first + 1 : last]
        dash = last == first + 1 and gap_is_range(self._text, self._chain[first], self._chain[last])
        return dash or (len(between) == 1 and between[0].kind == "to")

    def _is_short_year(self, place: int) -> bool:
        """Whether an apostrophe makes it a year: '25."""
        start = self._text.pieces[self._chain[place].first].start
        before = self._text.folded[max(0, start - 2) : start]
        return before[-1:] in {"'", "\u2019"} and before[:-1] in {"", " "}

    def _short_year(self, place: int) -> bool:
        digits = self._text.pieces[self._chain[place].first].text
        return len(digits) == len("25") and digits.isdigit() and self._set("year", _CENTURY + int(digits))


_BEHIND: Mapping[str, str] = MappingProxyType(
    {
        "year_mark": "year",
        "month_mark": "month",
        "day_mark": "day",
        "quarter_mark": "quarter",
        "half_mark": "half",
        "week_mark": "week",
    }
)
"""Marks behind a number, and the field they make of it."""
_BEFORE: Mapping[str, str] = MappingProxyType(
    {"quarter_mark": "quarter", "half_mark": "half", "week_mark": "week", "month_mark": "month"}
)
_ORDINAL: Mapping[str, str] = MappingProxyType({"quarter_mark": "quarter", "half_mark": "half", "week_mark": "week"})


def chains(text: Text) -> Iterator[tuple[int, list[Element], Values]]:
    """Every date a text says in words, the longest from the left: the place of its first element, and its fields."""
    elements = text.elements
    at = 0
    while at < len(elements):
        found = _longest(text, elements, at)
        if found:
            yield at, *found
            at += len(found[0])
        else:
            at += 1


def _longest(text: Text, elements: list[Element], at: int) -> tuple[list[Element], Values] | None:
    reach = at + 1
    if not _may_begin(elements[at]):
        return None
    while reach < len(elements) and reach - at < LONGEST and _joined(text, elements[reach - 1], elements[reach]):
        reach += 1
    first = next((place for place in range(at, reach) if _tells(elements[place])), reach)
    for end in range(reach, first, -1):
        chain = elements[at:end]
        values = compose(text, chain)
        if values is not None:
            return chain, values
    return None


def _may_begin(element: Element) -> bool:
    """Whether a date can begin with it."""
    return any(sense.kind in _DATE_KINDS and sense.kind not in _JOINING for sense in element.senses)


def _tells(element: Element) -> bool:
    """Whether it can be of nothing but a date: any word of dates, or a year; a number alone tells nothing."""
    return any(sense.kind in _TELLING for sense in element.senses)


def _joined(text: Text, left: Element, right: Element) -> bool:
    """Whether two elements may belong to one date: a space, a comma or a dash between them and nothing else."""
    if left.after != right.first:
        return False
    gap = text.between(left.after - 1, right.first)
    return len(gap) <= _WIDEST_GAP and not set(gap) - _GAP
