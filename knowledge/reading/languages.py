"""Which languages a text is in: by its script, and by the commonest words of each language in it."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from knowledge.reading.pieces import Piece, key
from knowledge.reading.vocabulary import FALLBACK, LANGUAGES, known

_SCRIPTS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "ja": re.compile("[\u3040-\u30ff]"),
        "ko": re.compile("[\uac00-\ud7a3]"),
        "th": re.compile("[\u0e00-\u0e7f]"),
        "el": re.compile("[\u0370-\u03ff]"),
        "hi": re.compile("[\u0900-\u097f]"),
        "ar": re.compile("[\u0600-\u06ff]"),
    }
)
"""Scripts of which we know one language."""
_HAN = re.compile("[\u3400-\u9fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_OF_ONE_SCRIPT = frozenset(_SCRIPTS) | {"zh"}
_CYRILLIC_LANGUAGES = ("ru", "uk", "bg")
_PRIOR = 1.3
"""What the asker's own language is worth, in common words."""
_ALSO = 2.0
"""From which weight of common words a further language is read as well."""
_MOST = 3
"""Languages read of one text, English not counted."""
_LOOKED_AT = 400
"""Pieces by which a language is told."""


def spoken(folded: str, pieces: list[Piece], locale: str = FALLBACK) -> tuple[str, ...]:
    """The languages a text is in, the main one first; English is always among them.

    `locale` is the asker's, which counts where the text itself does not tell.
    """
    own = known(locale) or FALLBACK
    weights: defaultdict[str, float] = defaultdict(float, {own: _PRIOR})
    for language in _by_script(folded, own):
        weights[language] += _foreign_share(folded)
    words = {piece.text for piece in pieces[:_LOOKED_AT]}
    told = _ranked(weights, words)
    main = told[0][0]
    rest = _ranked(weights, {word for word in words if main not in _speakers().get(word, ())})
    also = [language for language, weight in rest[:_MOST] if weight >= _ALSO]
    return tuple(dict.fromkeys((main, *also, FALLBACK)))


def _ranked(prior: Mapping[str, float], words: Iterable[str]) -> list[tuple[str, float]]:
    """The languages by how much of their commonest words is among these; a word of many languages tells little."""
    weights = defaultdict(float, prior)
    for word in words:
        speakers = _speakers().get(word, ())
        for language in speakers:
            weights[language] += 1 / len(speakers) ** 0.5
    return sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))


def _by_script(folded: str, own: str) -> tuple[str, ...]:
    found = [language for language, script in _SCRIPTS.items() if language in LANGUAGES and script.search(folded)]
    if _HAN.search(folded) and "ja" not in found:
        found.append(own if own in {"ja", "zh"} else "zh")
    if _CYRILLIC.search(folded):
        found.append(own if own in _CYRILLIC_LANGUAGES else _CYRILLIC_LANGUAGES[0])
    return tuple(found)


def _foreign_share(folded: str) -> float:
    """What a script is worth: much, unless it is a word or two in a text of Latin letters."""
    letters = [letter for letter in folded[:_LOOKED_AT] if letter.isalpha()]
    foreign = sum(ord(letter) >= 0x370 for letter in letters)  # noqa: PLR2004  # the first script that is not Latin
    return 1.5 + 8 * foreign / max(len(letters), 1)


@cache
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """The languages each common word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in {key(word) for word in _head(language).get("common", ()) if language not in _OF_ONE_SCRIPT}:
            if len(word) == 1:
                found[word[0]] = (*found.get(word[0], ()), language)
    return MappingProxyType(found)


def _head(language: str) -> Mapping[str, list[str]]:
    """What a word list says before its first section: little of it is read to tell all languages apart."""
    text = (files("knowledge.reading") / "words" / f"{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text.partition("\n[")[0])
