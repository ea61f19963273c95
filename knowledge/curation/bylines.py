"""Who published something, and when, as one line: "36Kr, 5 January 2026"."""

from datetime import date

from knowledge.curation import spoken
from knowledge.errors import InvalidDate

_COMMAS = ",，、;·|"  # noqa: RUF001  # the commas of Chinese too
_FEWEST = 4
"""Characters of the shortest date: a year."""


def read_byline(text: str, *, today: date, language: str = "en") -> tuple[str, str]:
    """The publisher and the words that date it; no words where the line ends in no date.

    The longest end of the line that reads as a date is the date, so that "The Paper, January 5, 2026" is one, too.
    """
    for place, character in enumerate(text):
        tail = text[place + 1 :].strip()
        if (character in _COMMAS or character.isspace()) and len(tail) >= _FEWEST and _dates(tail, today, language):
            return text[:place].strip(f" {_COMMAS}"), tail
    return text.strip(), ""


def _dates(text: str, today: date, language: str) -> bool:
    try:
        spoken.span(text, today=today, language=language)
    except InvalidDate:
        return False
    return True
