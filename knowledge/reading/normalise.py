"""One form for text that people type, before anything is looked up in it. Imports nothing of ours."""

import re
import unicodedata
from functools import lru_cache

REMEMBERED = 4096
"""Characters whose form is remembered: looking one up in Unicode's tables takes longer."""
LIMIT = 6000
"""Characters read of one text; what lies beyond is not looked at."""

_DROPPED = frozenset(
    {"Cc", "Cf", "Cs", "Co", "Cn"}
)  # control, format (bidi, zero-width), surrogate, private, unassigned
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # they only choose how an emoji looks
_LOOKALIKES = str.maketrans("авекмнорстухіјѕԁαοιρυκν", "abekmhopctyxijsdaoipukv")
_WORD = re.compile(r"[^\W_]+")


def clean(text: str) -> str:
    """Compatibility forms, control, bidi and zero-width characters gone, spaces collapsed, at most `LIMIT` characters.

    Digits of every script become those of ASCII.

    Case stays: in a sentence, it tells the country US from the pronoun.
    """
    kept = "".join(map(_kept, text[:LIMIT]))
    return " ".join(unicodedata.normalize("NFKC", kept).split())[:LIMIT].rstrip()


def fold(text: str) -> str:
    """`clean` without case. Positions found in it hold for `clean(text)` as well, but for a few rare letters.

    A Greek or Cyrillic letter inside a Latin word becomes the Latin one that it looks like. Folding twice is folding
    once.
    """
    lowered = "".join(map(_lower, clean(text)))
    composed = unicodedata.normalize("NFKC", lowered)
    return _WORD.sub(_latin, composed)[:LIMIT].rstrip()


def bare(text: str) -> str:
    """Without accents: people type Mexico for México."""
    split = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFKC", "".join(c for c in split if not unicodedata.combining(c)))


@lru_cache(maxsize=REMEMBERED)
def _kept(character: str) -> str:
    if character.isspace():
        return " "
    if character.isdecimal() and not character.isascii():
        return str(unicodedata.decimal(character))
    return "" if unicodedata.category(character) in _DROPPED or character in _SELECTORS else character


@lru_cache(maxsize=REMEMBERED)
def _lower(character: str) -> str:
    """One character for one, so that positions stay: ß stays ß, İ becomes i."""
    for lowered in (character.casefold(), character.lower()):
        if len(lowered) == 1:
            return lowered
    return character.lower()[0]


def _latin(match: re.Match[str]) -> str:
    """Spell the word in Latin letters if it has some and each other letter looks like one, else as it was."""
    word = match.group()
    if word.isascii() or not any("a" <= letter <= "z" for letter in word):
        return word
    latin = word.translate(_LOOKALIKES)
    return latin if latin.isascii() else word
