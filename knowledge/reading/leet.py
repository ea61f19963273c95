"""Words written with digits for letters, as some do for fun: wh3n d0 1 g3t my 5u7 m4x."""

import re
from collections.abc import Iterator
from itertools import product as combinations

from knowledge.products import Catalogue
from knowledge.reading.normalise import fold

_LETTERS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"}
_MIXED = re.compile(r"(?=[a-z\d@$]*[a-z])(?=[a-z\d@$]*[0134579@$])[a-z\d@$]{2,12}")
_SHAPE = re.compile(r"[a-z]+[013457@$]+[a-z]+|[a-z]+0|[013457@$]+[a-z]+[013457@$]*")
_MOST_READINGS = 64
"""Ways in which a word is read: six signs that may be letters. A name has fewer; twelve of them took a second."""
_ENOUGH = 3
"""Words of this shape from which a text is taken to be written so: one alone is a model's name, or 2nd."""


def unleet(text: str, catalogue: Catalogue) -> str:
    """The text in letters, if it is written with digits for them; any other as it is."""
    words = text.split(" ")
    mixed = [place for place, word in enumerate(words) if _is_leet(fold(word))]
    if len(mixed) < _ENOUGH or 2 * len(mixed) < len(words):
        return text
    spelt = [
        _spelt(word, catalogue) if place in set(mixed) or word == "1" else word for place, word in enumerate(words)
    ]
    return " ".join(spelt)


def _is_leet(word: str) -> bool:
    return bool(_MIXED.fullmatch(word) and _SHAPE.fullmatch(word))


def _spelt(word: str, catalogue: Catalogue) -> str:
    """The word in letters; where some digits stay, as in a model's name, with those that make it one."""
    folded = fold(word)
    named = next((each for each in _readings(folded) if catalogue.called(each)), None)
    return named or "".join(_LETTERS.get(letter, letter) for letter in folded)


def _readings(word: str) -> Iterator[str]:
    """Every way to read some of the digits as letters; of a word with too many of them none."""
    choices = [(letter, _LETTERS[letter]) if letter in _LETTERS else (letter,) for letter in word]
    few = 1 << sum(len(each) > 1 for each in choices) <= _MOST_READINGS
    return map("".join, combinations(*choices) if few else ())
