"""The value of a lever in anybody's words, put into the notation that scenarios are kept in. What a lever takes is its row.

Scenarios know numbers and dates and no language, so this is done where words come in; what is in that notation already
comes back as it is.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError

from knowledge.edtf import Span
from knowledge.errors import InvalidDate, InvalidPosition, InvalidQuote
from knowledge.reading.amounts import Amount, spelt
from knowledge.reading.dates import read_date
from knowledge.reading.elements import Text
from knowledge.reading.lengths import lengths
from knowledge.reading.normalise import clean
from knowledge.reading.slots import QuotedWait, read_position, read_quote
from knowledge.reading.tongues import tongues
from knowledge.reading.vocabulary import FALLBACK
from knowledge.scenarios import lever_values
from knowledge.scenarios.lever_values import Lever
from knowledge.scenarios.table import BY_NAME, Takes

_AROUND = " ,@:;"
"""What may stand between a length of time, or a plant, and the day on which it begins."""
_PIECES = 24
"""A length of time and a day, or a plant and a day, have no more."""
_DECIMALS = re.compile(r"(?<![\d.,])(?:(\d{1,9}),(\d{1,2})|(0),(\d{3,6}))(?![\d.,])")
_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,])")
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])")
_DASHES = str.maketrans("\N{MINUS SIGN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "---")


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed as a value, and what it is read with."""

    text: str
    today: date
    language: str

    @property
    def prepared(self) -> Text:
        """The text, ready to be read in its language and in English."""
        return Text.of(self.text, tongues(self.language, FALLBACK))

    @property
    def amount(self) -> Amount:
        """The text as an amount."""
        return Amount(self.prepared)

    def part(self, start: int, end: int | None = None) -> "_Typed":
        """A part of it, without the signs around it."""
        return _Typed(self.text[start:end].strip(_AROUND), self.today, self.language)

    def day(self, *, ahead: bool = True) -> str | None:
        """The time it names in EDTF, without the words that only say that something begins then."""
        try:
            return str(read_date(self._without_since(), today=self.today, language=self.language, ahead=ahead))
        except InvalidDate:
            return None

    def _without_since(self) -> str:
        prepared = self.prepared
        said = [each for each in prepared.tongues.amounts.all(prepared.pieces) if "since" in each.meanings]
        start, end = 0, len(prepared.folded)
        for each in said:
            first, last = prepared.span(each.first, each.after)
            start = last if each.first == 0 else start
            end = first if each.after == len(prepared.pieces) else end
        return self.text[start:end].strip(_AROUND) if start < end else self.text


def notation(name: str, value: str, *, today: date, language: str = FALLBACK) -> str:
    """A lever's value as scenarios have it; one that cannot be read as it was typed.

    Months without a year are the next there are, of an order the last.
    """
    row = BY_NAME.get(name)
    text = _SPACED.sub(lambda found: found[0].replace(" ", ""), clean(value).translate(_DASHES))
    typed = _Typed(text, today, language)
    if row is None or not typed.text:
        return value
    if row.takes is Takes.QUESTION:
        return (_QUESTIONS[name](typed) if name in _QUESTIONS else None) or value
    if _is_read(name, value, row.takes) and not (_is_comma(language) and _THOUSANDS.search(value)):
        return value
    read = (reader(typed) for reader in (_with_point, *_READERS[row.takes]))
    return next((text for text in read if text and _is_read(name, text, row.takes)), value)


def _is_read(name: str, value: str, takes: Takes) -> bool:
    return lever_values.read(Lever(name, value), takes) is not None


@cache
def _is_comma(language: str) -> bool:
    """Whether a comma stands before decimals, so that a point sets thousands apart."""
    try:
        return str(Locale.parse(language, sep="-").number_symbols["latn"]["decimal"]) == ","
    except (ValueError, KeyError, UnknownLocaleError):
        return False


def _with_point(typed: _Typed) -> str | None:
    """The same with a point before its decimals: 0,2 or x1,5."""
    pointed = _DECIMALS.sub(lambda found: ".".join(filter(None, found.groups())), typed.text)
    return None if pointed == typed.text else pointed


def _day(typed: _Typed) -> str | None:
    return typed.day()


def _cuts(typed: _Typed) -> Iterator[tuple[_Typed, _Typed]]:
    """Every two parts that a text can be cut into."""
    for piece in typed.prepared.pieces[1:_PIECES]:
        yield typed.part(0, piece.start), typed.part(piece.start)


def _pause(typed: _Typed) -> str | None:
    """How long, and from when, in whatever order: 8 Wochen ab März, 从3月起8周."""
    if alone := typed.amount.spell():
        return alone
    for sides in _cuts(typed):
        for length, start in (sides, sides[::-1]):
            long = length.amount.spell() or length.amount.number()
            if long and (day := start.day()):
                return f"{long}@{day}"
    return None


def _start(typed: _Typed) -> str | None:
    """A day, or a plant and the day on which it starts: F3 ab Mai 2027."""
    if day := typed.day():
        return day
    for plant, start in _cuts(typed):
        begun = start.prepared.elements[:1]
        marked = typed.text[len(plant.text) :].lstrip()[:1] in {"@", ":"}
        led = bool(begun) and begun[0].first == 0 and begun[0].has("lead")
        if (marked or led or start.text != start._without_since()) and (day := start.day()):  # noqa: SLF001
            return f"{plant.text}@{day}"
    return None


def _half_or_share(typed: _Typed) -> str | None:
    """Half is half of what is assumed, as in English; any other part is a part of the whole."""
    factor = typed.amount.factor()
    return factor if factor in {"*0.5", "*2", "*3"} else typed.amount.share() or factor


def _factor(typed: _Typed) -> str | None:
    return typed.amount.factor()


def _change(typed: _Typed) -> str | None:
    return typed.amount.change()


def _spell(typed: _Typed) -> str | None:
    return typed.amount.spell()


def _rate(typed: _Typed) -> str | None:
    return typed.amount.rate()


_Reader = Callable[[_Typed], str | None]

_READERS: Mapping[Takes, tuple[_Reader, ...]] = MappingProxyType(
    {
        Takes.RATE: (_rate, _change, _factor),
        Takes.DURATION: (_spell, _change, _factor),
        Takes.DATE: (_day,),
        Takes.START: (_start,),
        Takes.PAUSE: (_pause,),
        Takes.SHARE: (_half_or_share,),
        Takes.STEP: (_day, _spell, _change, _factor),
        Takes.REACHED: (_day, _spell),
    }
)
"""What a value may be, by what the lever takes; the first that can be read counts."""


def _order_date(typed: _Typed) -> str | None:
    return typed.day(ahead=False)


def _position(typed: _Typed) -> str | None:
    """A place in digits, unless it is one in English as well: 12k."""
    own, english = (_place(typed.text, language) for language in (typed.language, FALLBACK))
    if own is None or own == english:
        return None
    first, last = own
    return str(first) if first == last else f"{first}-{last}"


def _place(text: str, language: str) -> tuple[int, int] | None:
    try:
        return read_position(text, language)
    except InvalidPosition:
        return None


def _quoted(typed: _Typed) -> str | None:
    """A wait in English units, or the time it was promised for in EDTF."""
    own, english = (_told(typed, language) for language in (typed.language, FALLBACK))
    if isinstance(own, Span):
        return str(own)
    return None if own is None or own == english else spelt(lengths(typed.prepared)[0])


def _told(typed: _Typed, language: str) -> QuotedWait | Span | None:
    try:
        return read_quote(typed.text, today=typed.today, language=language)
    except InvalidQuote:
        return None


_QUESTIONS: Mapping[str, _Reader] = MappingProxyType(
    {"order_date": _order_date, "position": _position, "quoted": _quoted}
)
"""Levers on the question, but for the version: what it is called is for the catalogue."""
