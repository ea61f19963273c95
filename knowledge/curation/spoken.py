"""Dates and periods as people type them in a form, in EDTF: "26 June 2025", "Q1 2026", "since March", "2027 to 2028"."""

import re
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
        sides = ((text[: cut.start()], text[cut.end() :]) for cut in _BETWEEN.finditer(text))
        for first, last in sides:
            # A side without a year would get one that the other side does not mean.
            if bool(_YEAR.search(first)) is bool(_YEAR.search(last)):
                with suppress(InvalidDate):
                    return edtf.parse(f"{read(first)}/{read(last)}")
        raise
