"""Amounts as people type them in their own language, in the English notation that `quantities` reads.

"30.000 pro Monat" is 30000/month, 约50周 "about 50 weeks". English is read by `quantities` itself.
"""

import re
from collections.abc import Sequence

from knowledge.reading.amounts import Amount
from knowledge.reading.elements import Element, Text
from knowledge.reading.normalise import clean
from knowledge.reading.tongues import tongues
from knowledge.reading.vocabulary import FALLBACK, known

LONGEST = 60
"""Characters; a number and its unit need no more."""

_BOUNDS = {"at_least": "at least ", "at_most": "up to ", "about": "about "}
_SAYING = ("amount", "number", "count", "times", "every", "unit")
"""What has a part in an amount; of other words that lead to something nobody knows whether they change it."""
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])")
_SIGNS = re.compile(r"\w[\w .,'\u2019\-\u2013\u2014~/]*")
"""Signs that are heard. Others, as + and %, say something that would be left out."""


def english(text: str, language: str, *, time: bool) -> str | None:
    """An amount in English notation, with `time` a length of time only; None for all that is none, and for English."""
    plain = _SPACED.sub(lambda found: found[0].replace(" ", ""), clean(text))
    if known(language) in {None, FALLBACK} or len(plain) > LONGEST or not _SIGNS.fullmatch(plain):
        return None
    said = Text.of(plain, tongues(language, FALLBACK))
    bound, said = _bounded(said)
    if not said.elements or not _all_count(said.elements):
        return None
    amount = Amount(said)
    told = amount.spell() if time else amount.rate() or amount.spell() or amount.count()
    if not told or (bound and not told[0].isdigit()):
        return None
    return f"{_BOUNDS.get(bound, '')}{told}"


def _bounded(said: Text) -> tuple[str, Text]:
    """The word for a bound before or after an amount, and the amount without it."""
    if len(said.elements) > 1:
        for element, begins in ((said.elements[0], True), (said.elements[-1], False)):
            bound = next((kind for kind in _BOUNDS if element.has(kind)), "")
            start, end = said.span(element.first, element.after)
            if bound and not any(element.has(kind) for kind in _SAYING):
                rest = said.folded[end:] if begins else said.folded[:start]
                return bound, Text(rest.strip(), said.tongues)
    return "", said


def _all_count(elements: Sequence[Element]) -> bool:
    """Whether each word has a part in the amount: "to" between two numbers, and none that says more or less."""
    return all(
        any(element.has(kind) for kind in _SAYING)
        or (element.has("to") and 0 < place < len(elements) - 1 and _is_number(elements[place + 1]))
        for place, element in enumerate(elements)
    )


def _is_number(element: Element) -> bool:
    return any(element.has(kind) for kind in ("amount", "number", "count"))
