"""A text as the numbers and words of dates in it: what each piece can be, before anything is put together."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from knowledge.reading.normalise import fold
from knowledge.reading.phrasebook import Found
from knowledge.reading.pieces import Piece, pieces
from knowledge.reading.tongues import Sense, Tongues

_HAN_DIGITS = {digit: number for number, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_POWERS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "億": 100_000_000, "亿": 100_000_000}
_MYRIAD = 10_000
_HAN = frozenset(_HAN_DIGITS) | frozenset(_HAN_POWERS)
_NO_DATE_AFTER = re.compile(r"[:%€$£¥₩₺₽]|\s?[%€$£¥₩₺₽]")
_NO_DATE_BEFORE = re.compile(r"[:€$£¥₩₺₽#]\s?$")
_DECIMAL = re.compile(r"[.,](?=\d{1,2}(?!\d))")
_GROUPING = frozenset({".", ",", "'", "\u2019"})
_LONGEST = 18
"""Digits of a number, however they are written or set apart; what is longer is none."""
_GLUED = frozenset(
    {"month", "day_mark", "year_mark", "month_mark", "unit", "quarter_mark", "half_mark", "week_mark", "times"}
)
"""Kinds of words that may be written in one with a number and leave it a number: 26jun, Q3, 8周."""


DASHES = "-\u2013\u2014~\u301c\uff5e"
"""What may stand between the ends of a range: hyphen, dashes, tildes as they are typed in East Asia."""
MOST = 160
"""Numbers and words of dates read of one text. A text with more is no question."""


class Element(NamedTuple):
    """A number or a word of dates: all that it can be, and the pieces it takes."""

    senses: tuple[Sense, ...]
    first: int
    after: int

    def has(self, kind: str) -> bool:
        """Whether it can be that."""
        return any(sense.kind == kind for sense in self.senses)

    def value(self, kind: str) -> float | str:
        """What it is worth as that; KeyError if it cannot be that."""
        found = next((sense.value for sense in self.senses if sense.kind == kind), None)
        if found is None:
            raise KeyError(kind)
        return found


class Text:
    """A text prepared for reading in some languages. Immutable; parts are worked out when they are first asked for."""

    def __init__(self, folded: str, tongues: Tongues) -> None:
        self.folded = folded
        self.tongues = tongues

    @classmethod
    def of(cls, text: str, tongues: Tongues) -> "Text":
        """Prepare what somebody typed."""
        return cls(fold(text), tongues)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Its pieces."""
        return pieces(self.folded)

    @cached_property
    def elements(self) -> list[Element]:
        """Its numbers and words of dates, in order; none overlap."""
        return list(islice(_elements(self), MOST))

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Where pieces `first` up to but not including `after` stand in the folded text."""
        return self.pieces[first].start, self.pieces[after - 1].end

    def between(self, first: int, second: int) -> str:
        """What stands between two pieces, one after the other."""
        return self.folded[self.pieces[first].end : self.pieces[second].start]


def _elements(text: Text) -> Iterator[Element]:
    at = 0
    while at < len(text.pieces):
        found = _number(text, at)
        word = text.tongues.dated.longest(text.pieces, at)
        if word and (found is None or word.after > found.after) and not _is_apart(text, word):
            found = Element(word.meanings, word.first, word.after)
        if found:
            yield found
        at = found.after if found else at + 1


def _is_apart(text: Text, word: Found[Sense]) -> bool:
    """Whether digits and letters stand apart that make an ordinal only in one: 2a is the second, "2 a 4" a range."""
    ordinal = all(sense.kind == "ordinal" for sense in word.meanings)
    return ordinal and text.pieces[word.first].is_number and " " in text.between(word.first, word.first + 1)


def _number(text: Text, at: int) -> Element | None:
    piece = text.pieces[at]
    if piece.is_number:
        return _digits(text, at)
    if piece.text not in _HAN:
        return None
    after = at
    while after < min(len(text.pieces), at + _LONGEST) and _goes_on(text, at, after):
        after += 1
    if after < len(text.pieces) and _goes_on(text, at, after):  # a float would overflow
        return None
    return Element((Sense("number", han("".join(each.text for each in text.pieces[at:after]))),), at, after)


def _goes_on(text: Text, at: int, place: int) -> bool:
    """Whether a piece belongs to the number in Han numerals that begins at `at`."""
    piece = text.pieces[place]
    return piece.text in _HAN and (place == at or piece.near)


def _digits(text: Text, at: int) -> Element | None:
    """A number in digits, with its decimals; of a time of day, a share, money or a model's name nothing but an amount."""
    piece, end = text.pieces[at], text.pieces[at].end
    if len(piece.text) > 9:  # noqa: PLR2004  # longer than any amount here
        return None
    grouped = _grouped(text, at)
    if grouped:
        return grouped
    senses = [Sense("amount", float(piece.text))]
    decimal = _DECIMAL.match(text.folded, end)
    if decimal and at + 1 < len(text.pieces):
        decimals = text.pieces[at + 1]
        whole = Element((Sense("amount", float(f"{piece.text}.{decimals.text}")),), at, at + 2)
        if at + 2 >= len(text.pieces) or not _DECIMAL.match(text.folded, decimals.end):
            return whole
    if _is_plain(text, at):
        senses.append(Sense("year" if _is_year(text, at) else "number", float(piece.text)))
    return Element(tuple(senses), at, at + 1)


def _grouped(text: Text, at: int) -> Element | None:
    """A number whose thousands are set apart: 20.000, 1,200,000."""
    digits, place = text.pieces[at].text, at + 1
    while (
        place < len(text.pieces)
        and len(digits) <= _LONGEST
        and text.between(place - 1, place) in _GROUPING
        and len(text.pieces[place].text) == len("000")
    ):
        if not text.pieces[place].is_number:
            break
        digits, place = digits + text.pieces[place].text, place + 1
    plain = place == at + 1 or len(text.pieces[at].text) > len("000")
    return None if plain or len(digits) > _LONGEST else Element((Sense("amount", float(digits)),), at, place)


def _is_year(text: Text, at: int) -> bool:
    piece = text.pieces[at]
    return len(piece.text) == len("2025") and piece.text[:2] in {"19", "20", "21"}


def _is_plain(text: Text, at: int) -> bool:
    """Whether a run of digits can be the number of a day, week or year."""
    piece = text.pieces[at]
    if len(piece.text) > 4 or _NO_DATE_AFTER.match(text.folded, piece.end):  # noqa: PLR2004
        return False
    if _NO_DATE_BEFORE.search(text.folded, max(0, piece.start - 2), piece.start):
        return False
    return all(_may_touch(text, at, beside) for beside in (at - 1, at + 1))


def _may_touch(text: Text, at: int, beside: int) -> bool:
    """Whether the piece beside a number stands apart from it, or is a word that is written in one with numbers."""
    if not 0 <= beside < len(text.pieces):
        return True
    piece, other = text.pieces[at], text.pieces[beside]
    if max(piece.start, other.start) > min(piece.end, other.end) or not other.text.isalpha():
        return True
    if ord(other.text[0]) >= 0x2E80:  # noqa: PLR2004  # scripts of East Asia touch everything
        return True
    word = text.tongues.dated.longest(text.pieces, beside)
    return word is not None and any(sense.kind in _GLUED for sense in word.meanings)


def han(digits: str) -> float:
    """The number that Han numerals say, in places (二六) or with powers (二十六, 三十五万)."""
    if not set(digits) & set(_HAN_POWERS):
        return float("".join(str(_HAN_DIGITS[digit]) for digit in digits))
    total = section = number = 0
    for digit in digits:
        power = _HAN_POWERS.get(digit)
        if power is None:
            number = _HAN_DIGITS[digit]
        elif power >= _MYRIAD:  # these multiply all that came before
            total, section, number = max(total + section + number, 1) * power, 0, 0
        else:
            section, number = section + max(number, 1) * power, 0
    return float(total + section + number)


def gap_is_range(text: Text, left: Element, right: Element) -> bool:
    """Whether a dash stands between two neighbouring elements."""
    return any(dash in text.between(left.after - 1, right.first) for dash in DASHES)
