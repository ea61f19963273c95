"""What someone was told, and where they stand: quoted waits and places in a queue."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from knowledge.edtf import Span
from knowledge.errors import InvalidDate, InvalidPosition, InvalidQuote
from knowledge.reading.dates import read_date
from knowledge.reading.elements import Text
from knowledge.reading.lengths import Length, lengths
from knowledge.reading.normalise import fold
from knowledge.reading.tongues import tongues
from knowledge.reading.vocabulary import FALLBACK, Vocabulary, vocabulary

LONGEST_QUOTE = 260.0
"""Weeks. No maker quotes more than five years."""
LAST_POSITION = 10_000_000
"""No queue is longer."""

_NUMBER = r"\d{1,3}(?:[., '\u2019]\d{3}){1,2}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?"
_THOUSANDS = re.compile(r"\d{1,3}(?:[., '\u2019]\d{3})+")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Scripts that touch the numbers between their words."""


@dataclass(frozen=True, slots=True)
class QuotedWait:
    """A wait as quoted, in weeks from the day it was quoted; None is an open end, equal ends a single number."""

    low_weeks: float | None
    high_weeks: float | None


def read_quote(text: str, *, today: date, language: str = "en") -> QuotedWait | Span:
    """Read a wait ("33-36 weeks", "at least 9 months") or the window it was promised for ("Q1 2027").

    InvalidQuote when it is neither, is several waits, or is longer than `LONGEST_QUOTE`.
    """
    found = [wait for wait, _, _ in find_quotes(text, language=language)]
    if len(found) == 1 and all(0 < end <= LONGEST_QUOTE for end in _ends(found[0])):
        return found[0]
    try:  # 2027年 is a year, and two thousand of them
        return read_date(text, today=today, language=language, ahead=True)
    except InvalidDate:
        raise InvalidQuote(text) from None


def find_quotes(text: str, *, language: str = "en") -> list[tuple[QuotedWait, int, int]]:
    """Every length of time in a text, and its place in the folded text; lengths that nobody quotes included."""
    prepared = Text.of(text, tongues(language, FALLBACK))
    return [(quoted(found), *prepared.span(found.first, found.after)) for found in lengths(prepared)]


def quoted(length: Length) -> QuotedWait:
    """A length of time as a wait."""
    return QuotedWait(*length.weeks)


def read_position(text: str, language: str = "en") -> tuple[int, int]:
    """Read a place in a queue as its first and last possible number: "12000", "12k", "10k-12k", "#4521", "第12000位".

    InvalidPosition when there is no number or several, and beyond 1 to `LAST_POSITION`.
    """
    found = list(_positions(language).finditer(fold(text)))
    if len(found) != 1:
        raise InvalidPosition(text)
    words = vocabulary(language)
    low, high, of_low, of_high = found[0].group("low", "high", "low_times", "high_times")
    first = _scaled(low, of_low or (of_high if high else None), words)
    last = _scaled(high, of_high, words) if high else first
    if not 1 <= first <= last <= LAST_POSITION:
        raise InvalidPosition(text)
    return first, last


def _ends(wait: QuotedWait) -> Iterator[float]:
    yield from (end for end in (wait.low_weeks, wait.high_weeks) if end is not None)


def _number(text: str, words: Vocabulary) -> float:
    if text in words.numbers:
        return words.numbers[text]
    if _THOUSANDS.fullmatch(text):
        return float(re.sub(r"\D", "", text))
    return float(text.replace(",", ".").replace(" ", ""))


def _scaled(text: str, times: str | None, words: Vocabulary) -> int:
    return round(_number(text, words) * words.quotes.multipliers.get(times or "", 1))


@cache
def _positions(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    between = _any(words.quotes.between)
    low, high = (
        rf"(?P<{end}>{_NUMBER}) ?(?P<{end}_times>{_any(words.quotes.multipliers)})?" for end in ("low", "high")
    )
    before = rf"(?:(?<![\w.,-])|(?<=[{_UNSPACED}]))"
    joined = rf" ?(?:[-\u2013~]|{between}) ?#?"
    after = rf"(?:{_any(words.dates.day_marks)})?(?![a-z\d]|[.,]\d)"
    return re.compile(rf"{before}{low}(?:{joined}{high})?{after}")


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
