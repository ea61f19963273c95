"""Dates in the words of a language, in digits, and in EDTF, to spans exactly as sure as the text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import NamedTuple

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.errors import ImpossibleDate, InvalidDate
from knowledge.reading.datefields import Fields, spans
from knowledge.reading.lexicon import MENTIONS
from knowledge.reading.normalise import fold
from knowledge.reading.vocabulary import Vocabulary, vocabulary

_YEAR = r"(?<!\d)(?P<year>(?:19|20|21)\d\d|'\d\d)"
_NUMERIC = (
    r"<t:(?P<stamp>\d{1,11})(?::[a-z])?>",  # how Discord writes a moment
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?:t[\d:.+z-]{4,24})?",
    r"(?P<year>\d{4})[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)",
    r"(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<year>\d{4}|\d\d)",
    r"(?P<first>\d\d?)\.\s?(?P<second>\d\d?)\.\s?(?P<year>\d{4}|\d\d)",
    r"(?P<first>\d\d?)-(?P<second>\d\d?)-(?P<year>\d{4}|\d\d)",
    r"(?P<year>(?:19|20|21)\d\d)[-/.](?P<month>0[1-9]|1[0-2])",
    r"(?P<month>0?[1-9]|1[0-2])[-/.](?P<year>(?:19|20|21)\d\d)",
    r"(?P<first>\d\d?)/(?P<second>\d\d?)",
    r"(?P<digits>\d{8})",
    r"q(?P<quarter>[1-4])(?:[ /'-]{0,2}(?P<year>(?:19|20|21)\d\d|\d\d))?",
    r"(?P<year>(?:19|20|21)\d\d)[ /-]?q(?P<quarter>[1-4])",
    r"h(?P<half>[12])(?:[ /'-]{0,2}(?P<year>(?:19|20|21)\d\d|\d\d))?",
    r"(?P<year>(?:19|20|21)\d\d)[ /-]?h(?P<half>[12])",
)
"""Forms in digits, the same in every language."""
_LOOSE = (r"(?P<first>\d\d?)\.(?P<second>\d\d?)\.?", rf"{_YEAR}")
"""Read when they are all that is said; in a sentence 26.6 is a number, and 2025 needs a lead."""
_NOT_ALSO = r"(?![\d:%]|[.,]\d| ?[-\u2013] ?\d)"
"""After a short year: else it was the hour of 18:00, a share or a range."""
_CENTURY = 2000  # 25 is 2025: no order that anybody still asks about is older
_LONGEST_LEAD = 40  # characters before a date in which a lead or an "about" is looked for
_TRIM = " .,;:!?'\"()"


class DateMention(NamedTuple):
    """A date found in a text: positions are those of the folded text."""

    span: Span
    start: int
    end: int


class _Found(NamedTuple):
    """The words of a date and the fields in them; whether the calendar has it is still open."""

    fields: Fields
    start: int
    end: int


def read_date(text: str, *, today: date, language: str = "en", ahead: bool = False) -> Span:
    """Return the span that all of `text` means, in EDTF, in digits or in words.

    Without a year it is the latest occurrence, with `ahead` the next. 3/4 is read in the language's order unless one of
    the numbers can be no month. ImpossibleDate when the calendar has no such day, else InvalidDate.
    """
    folded = fold(text).strip(_TRIM)
    try:
        return replace(edtf.parse(folded), clock="")
    except InvalidDate:
        pass
    words = vocabulary(language)
    for candidate in _stripped(folded, words):
        for pattern in _patterns(language, "whole"):
            match = pattern.fullmatch(candidate)
            if match:
                fields = Fields(text, _values(match, words), today, ahead, words.dates.month_first)
                return _vague(spans(fields)[0], approximate=candidate != folded and _is_about(folded, words))
    raise InvalidDate(text)


def find_dates(
    text: str, *, today: date, language: str = "en", ahead: bool = False, both: bool = False
) -> list[DateMention]:
    """List the dates in a sentence, in order, none overlapping. Days that the calendar does not have are left out.

    With `both`, one that can be read two ways (3/4) is one of a set of two, to be asked about.
    """
    words, folded = vocabulary(language), fold(text)
    found = []
    for expression in _expressions(folded, today, language, ahead=ahead):
        try:
            readings = spans(expression.fields)
        except ImpossibleDate:
            continue
        span = edtf.parse(f"[{','.join(map(str, readings))}]") if both and len(readings) > 1 else readings[0]
        start, about = _start(folded, expression.start, words)
        found.append(DateMention(_vague(span, approximate=about), start, expression.end))
    return found


def find_impossible(text: str, *, today: date, language: str = "en") -> list[str]:
    """List what reads like a date in a sentence, but the calendar does not have it: 31/02."""
    return [found.fields.text for found in _expressions(fold(text), today, language) if not _exists(found.fields)]


def find_elapsed(text: str, *, today: date, language: str = "en") -> list[DateMention]:
    """List the times since which a sentence says it has been waiting: "7 months and nothing"."""
    folded, words = fold(text), vocabulary(language)
    return [
        DateMention(spans(found.fields)[0], found.start, found.end)
        for found in _matches(folded, today, words, _patterns(language, "elapsed"))
        if _exists(found.fields)
    ]


def _exists(fields: Fields) -> bool:
    try:
        return bool(spans(fields))
    except ImpossibleDate:
        return False


def _expressions(folded: str, today: date, language: str, *, ahead: bool = False) -> list[_Found]:
    """List the longest date expressions of a text in order; doubtful ones only after a lead."""
    words = vocabulary(language)
    matches = list(_matches(folded, today, words, _patterns(language, "sentence"), ahead=ahead))
    taken = bytearray(len(folded))
    longest: list[_Found] = []
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start)):
        if not any(taken[match.start : match.end]):
            taken[match.start : match.end] = bytes([1]) * (match.end - match.start)
            longest.append(match)
    meant = [match for match in longest if _is_meant(match, folded, words)]
    return sorted(meant, key=lambda match: match.start)[:MENTIONS]


def _matches(
    folded: str, today: date, words: Vocabulary, patterns: tuple[re.Pattern[str], ...], *, ahead: bool = False
) -> Iterator[_Found]:
    for pattern in patterns:
        for match in pattern.finditer(folded):
            fields = Fields(match.group(), _values(match, words), today, ahead, words.dates.month_first)
            yield _Found(fields, match.start(), match.end())


def _is_meant(found: _Found, folded: str, words: Vocabulary) -> bool:
    """Whether a doubtful expression ("may", a bare year) follows a word that makes it a date."""
    doubtful = found.fields.text in words.dates.doubtful or set(found.fields.values) == {"year"}
    before = folded[max(0, found.start - _LONGEST_LEAD) : found.start].rstrip(" ")
    return not doubtful or _ends_with(before, words.dates.leads)


def _ends_with(text: str, phrases: tuple[str, ...]) -> bool:
    return any(text == phrase or text.endswith((f" {phrase}", f"({phrase}")) for phrase in phrases)


def _start(folded: str, start: int, words: Vocabulary) -> tuple[int, bool]:
    """Where the expression begins with its "about", if it has one."""
    before = folded[max(0, start - _LONGEST_LEAD) : start]
    phrase = next((about for about in words.dates.about if _ends_with(before.rstrip(" "), (about,))), None)
    return (start, False) if phrase is None else (start - len(before) + before.rindex(phrase), True)


def _stripped(folded: str, words: Vocabulary) -> Iterator[str]:
    """Yield the text, then the text without the words before it that say nothing or only "about"."""
    yield folded
    rest = folded
    while True:
        lead = next((w for w in (*words.dates.leads, *words.dates.about) if rest.startswith((f"{w} ", "~"))), None)
        if lead is None:
            return
        rest = rest.removeprefix("~" if rest.startswith("~") else lead).lstrip(_TRIM)
        yield rest


def _is_about(folded: str, words: Vocabulary) -> bool:
    return folded.startswith("~") or any(f" {about} " in f" {folded} " for about in words.dates.about)


def _vague(span: Span, *, approximate: bool) -> Span:
    """Mark the span as approximate; an interval or a set is told vaguely enough as it is."""
    simple = span.precision not in {edtf.Precision.INTERVAL, edtf.Precision.SET}
    return edtf.parse(f"{span}~") if approximate and simple and not span.qualifier else span


@cache
def _patterns(language: str, use: str) -> tuple[re.Pattern[str], ...]:
    """Compiled forms: for a `whole` text, in a `sentence`, or of `elapsed` time."""
    words = vocabulary(language)
    slots = _slots(words)
    spoken = tuple(_expand(pattern, slots) for pattern in words.dates.patterns)
    sources = {
        "whole": (*_NUMERIC, *_LOOSE, *spoken),
        "sentence": (*_NUMERIC, _LOOSE[1], *spoken),
        "elapsed": tuple(_expand(pattern, slots) for pattern in words.dates.elapsed),
    }[use]
    before, after = (r"(?<![^\W_])(?<!\d[.,/-])", r"(?![^\W_])(?![./-]\d)") if words.spaced else (r"(?<!\d)", r"(?!\d)")
    return tuple(re.compile(f"{before}(?:{source}){after}") for source in sources)


def _expand(pattern: str, slots: Mapping[str, str]) -> str:
    """Turn a pattern of the word list into a regular expression: slots filled, a space as any light separator."""
    filled = re.sub(r"\{([a-z]\w*)\}", lambda slot: f"\0{slot[1]}\0", pattern).replace(" ", "[ .,/-]{0,2}")
    return re.sub(r"\0(\w+)\0", lambda slot: slots[slot[1]], filled)


def _slots(words: Vocabulary) -> Mapping[str, str]:
    said = words.dates
    suffixes = f"(?:{_any(said.day_suffixes)})?" if said.day_suffixes else ""
    count = rf"(?P<count>\d{{1,3}}(?:[.,]\d)?|{_any(words.numbers)})"
    tables: Mapping[str, Iterable[str]] = {
        "month": said.months, "month2": said.months, "weekday": said.weekdays, "season": said.seasons, "part": said.parts,
        "unit": said.units, "which": said.which, "relative": said.days, "feast": said.feasts, "ahead": said.ahead,
    }  # fmt: skip
    return {
        **{slot: rf"(?P<{slot}>{_any(table)})\.?" if table else "(?!)" for slot, table in tables.items()},
        "day": rf"(?<!\d)(?P<day>[0-3]?\d){suffixes}",
        "day2": rf"(?<!\d)(?P<day2>[0-3]?\d){suffixes}",
        "year": _YEAR,
        "yy": rf"(?<!\d)(?P<yy>\d\d){_NOT_ALSO}",
        "quarter": rf"(?P<quarter>[1-4]|{_any(said.ordinals)})",
        "half": rf"(?P<half>[12]|{_any(said.ordinals)})",
        "week": r"(?P<week>[0-5]?\d)",
        "count": count,
    }


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _values(match: re.Match[str], words: Vocabulary) -> dict[str, int | str]:
    """Return the fields of a match, words turned to numbers."""
    said = words.dates
    tables: Mapping[str, Mapping[str, int | str]] = {
        "month": said.months, "month2": said.months, "weekday": said.weekdays, "season": said.seasons, "part": said.parts,
        "unit": said.units, "which": said.which, "relative": said.days, "feast": said.feasts,
        "quarter": said.ordinals, "half": said.ordinals,
    }  # fmt: skip
    found = {name: value for name, value in match.groupdict().items() if value is not None}
    values: dict[str, int | str] = {name: tables.get(name, {}).get(value, value) for name, value in found.items()}
    year = found.get("year") or found.get("yy")
    if year:
        digits = year.lstrip("'")
        values["year"] = int(digits) + (_CENTURY if len(digits) <= len("25") else 0)
    if "count" in values:
        values["count"] = str(words.numbers.get(found["count"], found["count"].replace(",", ".")))
    return values
