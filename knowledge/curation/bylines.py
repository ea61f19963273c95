"""Who published something, and when, as one line: "36Kr, 5 January 2026"."""

import re
from datetime import date

from knowledge.curation import spoken
from knowledge.errors import InvalidDate

_COMMAS = ",，、;·|"  # noqa: RUF001  # the commas of Chinese too
_FEWEST = 4
"""Characters of the shortest date: a year."""
_MEANT = re.compile(r"\d{4}[-/.年]\d{1,2}\S*$")
"""What is written as a date at the end of a line, also where there is no such day."""
_DAY_OF = re.compile(r"\b\d{1,2}(st|nd|rd|th)?$")
"""A number that belongs to the month behind it."""


def read_byline(text: str, *, today: date, language: str = "en") -> tuple[str, str]:
    """The publisher and the words that date it; no words where the line ends in no date.

    The longest end of the line that reads as a date is the date, so that "The Paper, January 5, 2026" is one, too. A
    day that no calendar has stays whole, so that whoever reads the words finds it: "36Kr, 31 February 2026" is neither
    of February nor by a publisher called "36Kr, 31".
    """
    commas = [place for place, character in enumerate(text) if character in _COMMAS]
    spaces = [place for place, character in enumerate(text) if character.isspace()]
    # A comma parts the two, save where it stands before the year alone: "The Paper January 5, 2026".
    for place in (*(each for each in commas if not text[each + 1 :].strip().isdigit()), *sorted((*commas, *spaces))):
        tail = text[place + 1 :].strip()
        if len(tail) >= _FEWEST and _dates(tail, today, language):
            day = _DAY_OF.search(text[:place].rstrip()) if place in spaces and tail[0].isalpha() else None
            return _parted(text, day.start() if day else place + 1)
    meant = _MEANT.search(text)
    return _parted(text, meant.start() if meant else len(text))


def _parted(text: str, place: int) -> tuple[str, str]:
    return text[:place].strip(f" {_COMMAS}"), text[place:].strip()


def _dates(text: str, today: date, language: str) -> bool:
    try:
        spoken.span(text, today=today, language=language)
    except InvalidDate:
        return False
    return True
