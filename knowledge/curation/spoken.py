"""Dates and periods as people type them in a form, in EDTF: "26 June 2025", "Q1 2026", "since March", "2027 to 2028"."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import partial

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.errors import InvalidDate
from knowledge.reading.dates import read_date

LONGEST = 100
"""Characters; each could be where an interval divides, and nobody needs more."""

_OPEN_END = re.compile(
    r"(?:since|from|as of|starting(?: in)?|after) (?P<start>.+)|(?P<bare>.+) (?:on|onwards?|and later)"
)
_OPEN_START = re.compile(r"(?:until|till|up to|no later than|by|before) (?P<end>.+)")
_BETWEEN = re.compile(r" (?:to|until|till|and|or) | ?[\N{EN DASH}\N{EM DASH}] ?| - | ?/ ?|(?<=[0-9]{4})-(?=[0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_LEAD = re.compile(r"(?:from|between) ")


def span(text: str, *, today: date, language: str = "en", ahead: bool = False) -> Span:
    """The time a text names, `~` if it says "around". Without a year it is the latest such time, with `ahead` the next.

    Raises `InvalidDate`.
    """
    plain = " ".join(text.split())
    if len(plain) > LONGEST:
        raise InvalidDate(text)
    try:
        return edtf.parse(plain)
    except InvalidDate:
        pass
    read = partial(read_date, today=today, language=language, ahead=ahead)
    folded = plain.casefold()
    if _LEAD.match(folded) and _BETWEEN.search(folded):
        return _whole(_LEAD.sub("", folded, count=1), read)
    if found := _OPEN_END.fullmatch(folded):
        return edtf.parse(f"{read(found['start'] or found['bare'])}/..")
    if found := _OPEN_START.fullmatch(folded):
        return edtf.parse(f"../{read(found['end'])}")
    return _whole(plain, read)


def _whole(text: str, read: partial[Span]) -> Span:
    """One expression; else two times with a word or dash between them, divided where both sides can be read."""
    try:
        return read(text)
    except InvalidDate:
        for cut in _BETWEEN.finditer(text):
            for first, last in _with_years(text[: cut.start()], text[cut.end() :]):
                with suppress(InvalidDate):
                    return edtf.parse(f"{read(first)}/{read(last)}")
        raise


def _with_years(first: str, last: str) -> Iterator[tuple[str, str]]:
    """Both sides of an interval; the year that only one names holds for the other too, unless that turns it around."""
    years = [_YEAR.search(side) for side in (first, last)]
    match years:
        case [None, re.Match() as year]:
            yield f"{first} {year[0]}", last
            yield f"{first} {int(year[0]) - 1}", last
        case [re.Match() as year, None]:
            yield first, f"{last} {year[0]}"
            yield first, f"{last} {int(year[0]) + 1}"
        case _:
            yield first, last
