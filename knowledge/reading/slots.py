"""What someone was told, and where they stand: quoted waits and places in a queue."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from knowledge.edtf import Span
from knowledge.errors import InvalidDate, InvalidPosition, InvalidQuote
from knowledge.reading.dates import read_date
from knowledge.reading.normalise import fold
from knowledge.reading.vocabulary import Vocabulary, vocabulary

LONGEST_QUOTE = 260.0
"""Weeks. No maker quotes more than five years."""
LAST_POSITION = 10_000_000
"""No queue is longer."""

_WEEKS = {"day": 1 / 7, "week": 1.0, "month": 30.4375 / 7, "quarter": 91.3125 / 7, "year": 365.25 / 7}  # of 365.25 days
_NUMBER = r"\d{1,3}(?:[., ]\d{3}){1,2}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?"
_THOUSANDS = re.compile(r"\d{1,3}(?:[., ]\d{3})+")


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
    if found:
        raise InvalidQuote(text)
    try:
        return read_date(text, today=today, language=language, ahead=True)
    except InvalidDate:
        raise InvalidQuote(text) from None


def find_quotes(text: str, *, language: str = "en") -> list[tuple[QuotedWait, int, int]]:
    """Every length of time in a text, and its place in the folded text; lengths that nobody quotes included."""
    words = vocabulary(language)
    return [(_wait(match, words), match.start(), match.end()) for match in _quotes(language).finditer(fold(text))]


def read_position(text: str, language: str = "en") -> tuple[int, int]:
    """Read a place in a queue as its first and last possible number: "12000", "12k", "10k-12k", "#4521".

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


def _wait(match: re.Match[str], words: Vocabulary) -> QuotedWait:
    low, high, bound, plus = match.group("low", "high", "bound", "plus")
    units = (match["low_unit"] or match["unit"], match["unit"])
    numbers = [_number(each, words) for each in (low, high) if each]
    ends = sorted(number * _WEEKS[words.dates.units[unit]] for number, unit in zip(numbers, units, strict=False))
    if plus or bound in words.quotes.at_least:
        return QuotedWait(ends[0], None if len(ends) == 1 else ends[-1])
    if bound in words.quotes.at_most and len(ends) == 1:
        return QuotedWait(None, ends[0])
    return QuotedWait(ends[0], ends[-1])


def _number(text: str, words: Vocabulary) -> float:
    if text in words.numbers:
        return words.numbers[text]
    if _THOUSANDS.fullmatch(text):
        return float(re.sub(r"\D", "", text))
    return float(text.replace(",", ".").replace(" ", ""))


def _scaled(text: str, times: str | None, words: Vocabulary) -> int:
    return round(_number(text, words) * words.quotes.multipliers.get(times or "", 1))


@cache
def _quotes(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    number = rf"(?:{_NUMBER}|{_any(words.numbers)})"
    bound = rf"(?:(?P<bound>{_any((*words.quotes.at_least, *words.quotes.at_most))}) ?)?"
    before, after = (
        (r"(?<![^\W_])(?<![-\u2013.,/:]\d)(?<![-\u2013])", r"(?![^\W_])") if words.spaced else (r"(?<![\d.,-])", "")
    )
    high = rf"(?: ?(?P<low_unit>{_any(words.dates.units)})?(?: ?[-\u2013~] ?| (?:{_any(words.quotes.between)}) )(?P<high>{number}))?"
    return re.compile(
        f"{before}{bound}(?P<low>{number}){high}(?P<plus>[+])?[ -]?(?P<unit>{_any(words.dates.units)}){after}"
    )


@cache
def _positions(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    between = _any(words.quotes.between)
    low, high = (
        rf"(?P<{end}>{_NUMBER}) ?(?P<{end}_times>{_any(words.quotes.multipliers)})?" for end in ("low", "high")
    )
    after = r"(?![^\W_])" if words.spaced else r"(?!\d)"
    return re.compile(rf"(?<![\w.,-]){low}(?: ?[-\u2013~] ?#?| (?:{between}) #?)?(?:(?<=[-\u2013~# ]){high})?{after}")


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
