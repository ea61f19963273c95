"""The words of one or several languages laid over each other, ready to be found in a text.

A text is read in the language it is in, and in those mixed into it: an English word in a German question is understood
unless it is a German word as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple, TypeVar

from babel import Locale, UnknownLocaleError

from knowledge.reading.phrasebook import Layer, Phrase, Phrasebook, phrase
from knowledge.reading.pieces import key, spelt
from knowledge.reading.vocabulary import FALLBACK, Vocabulary, vocabulary

T = TypeVar("T")

REMEMBERED = 24
"""Combinations of languages kept ready."""


class Sense(NamedTuple):
    """What a word of dates, numbers or lengths of time may be: its kind, and its value."""

    kind: str
    value: float | str


@dataclass(frozen=True)
class Tongues:
    """The languages a text is read in, first the one it is mostly in."""

    languages: tuple[str, ...]

    @property
    def main(self) -> Vocabulary:
        """The words of the language it is mostly in."""
        return vocabulary(self.languages[0])

    @cached_property
    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """The words of each."""
        return tuple(map(vocabulary, self.languages))

    @cached_property
    def dated(self) -> Phrasebook[Sense]:
        """Words of dates, numbers and lengths of time; of a word that several languages share, all that it can be."""
        return self._over(map(_dated, self.languages), unites=True)

    @cached_property
    def concepts(self) -> Phrasebook[str]:
        """Phrases by what they stand for; of a word that several languages share, what it is in the first of them."""
        return self._over(map(_concepts, self.languages))

    @cached_property
    def amounts(self) -> Phrasebook[str]:
        """Words for what becomes of an amount that stands alone: half, double, more, and the like."""
        return self._over(map(_amounts, self.languages), unites=True)

    @cached_property
    def intervals(self) -> Phrasebook[str]:
        """Words that make intervals of dates: all that each can be in any of the languages, common words included."""
        return Phrasebook(map(_intervals, self.languages), unites=True)

    @cached_property
    def trims(self) -> Phrasebook[str]:
        """What versions are called, by the last part of their id."""
        return Phrasebook(map(_trims, self.languages), clitics=self._clitics, unites=True)

    @cached_property
    def here(self) -> Phrasebook[str]:
        """Words for where the asker is, by their language."""
        return Phrasebook(map(_here, self.languages), clitics=self._clitics, unites=True)

    @cached_property
    def month_first(self) -> bool:
        """Whether 3/4 is March 4."""
        return self.main.dates.month_first

    @cached_property
    def either_order(self) -> bool:
        """Whether 3/4 can be both, so that one has to ask."""
        return self.main.dates.either_order

    @cached_property
    def dotted(self) -> bool:
        """Whether 2.6 is a date."""
        return any(words.dates.dotted for words in self.vocabularies)

    @cached_property
    def doubtful(self) -> frozenset[tuple[str, ...]]:
        """Dates that are ordinary words as well, in pieces."""
        return frozenset(key(word) for words in self.vocabularies for word in words.dates.doubtful)

    @cached_property
    def _clitics(self) -> tuple[str, ...]:
        return tuple(spelt(each) for words in self.vocabularies for each in words.clitics)

    def _over(self, layers: Iterable[Layer[T]], *, unites: bool = False) -> Phrasebook[T]:
        """The words of all languages; a common word of the first one is none of the others'."""
        return Phrasebook(layers, without=_common(self.languages[0]), clitics=self._clitics, unites=unites)


@lru_cache(maxsize=REMEMBERED)
def tongues(*languages: str) -> Tongues:
    """The words of these languages, the first one's first."""
    return Tongues(tuple(dict.fromkeys(languages)) or (FALLBACK,))


@cache
def _common(language: str) -> frozenset[Phrase]:
    return frozenset(map(phrase, vocabulary(language).common))


@cache
def _dated(language: str) -> Layer[Sense]:
    return Layer.of((phrase(word), sense) for word, sense in _senses(vocabulary(language)))


@cache
def _concepts(language: str) -> Layer[str]:
    """Phrases with what they stand for. One for an order as well as for ordering is an order: pre-orders, commandes."""
    says = vocabulary(language).says
    things = {phrase(each) for each in says.get("order", ())}
    return Layer.of(
        (said, concept)
        for concept, phrases in says.items()
        for said, listed in ((phrase(each), each) for each in phrases)
        if not _is_letter(said, listed) and not (concept == "ordered" and said in things)
    )


def _is_letter(said: Phrase, listed: str) -> bool:
    """Whether only one letter is left of a longer phrase: it would be found everywhere."""
    return len(said.words) == 1 and len(said.words[0]) == 1 and said.words[0].isascii() and len(listed) > 1


@cache
def _amounts(language: str) -> Layer[str]:
    words = vocabulary(language)
    told = ((kind, words.says.get(kind, ())) for kind in ("double", "triple", "half", "more", "less", "stop"))
    return Layer.of((phrase(said), kind) for kind, listed in (*told, *words.amounts) for said in listed)


@cache
def _trims(language: str) -> Layer[str]:
    return Layer.of((phrase(name), trim) for trim, names in vocabulary(language).trim_names.items() for name in names)


@cache
def _here(language: str) -> Layer[str]:
    return Layer.of((phrase(said), language) for said in vocabulary(language).here)


@cache
def _intervals(language: str) -> Layer[str]:
    words = vocabulary(language)
    told = (*words.intervals, ("to", (*words.dates.to, *words.quotes.between)))
    return Layer.of((phrase(said), kind) for kind, listed in told for said in listed)


def _senses(words: Vocabulary) -> Iterator[tuple[str, Sense]]:
    dates, quotes = words.dates, words.quotes
    tables: Mapping[str, Mapping[str, float | str]] = {
        "month": {**_named(words.language, "months"), **dates.months},
        "weekday": {**_named(words.language, "days"), **dates.weekdays},
        "season": dates.seasons, "unit": dates.units, "part": dates.parts, "which": dates.which, "relative": dates.days,
        "span": dates.spans, "feast": dates.feasts, "ordinal": dates.ordinals, "count": words.numbers,
        "times": quotes.multipliers, "fraction": quotes.fractions,
    }  # fmt: skip
    for kind, table in tables.items():
        yield from ((word, Sense(kind, value)) for word, value in table.items())
    lists: Mapping[str, Iterable[str]] = {
        "quarter_mark": ("q", *dates.quarter), "half_mark": ("h", *dates.half), "week_mark": dates.week,
        "year_mark": dates.year_marks, "month_mark": dates.month_marks, "day_mark": dates.day_marks, "of": dates.of,
        "to": (*dates.to, *quotes.between), "ago": dates.ago, "ahead": dates.ahead, "about": dates.about, "lead": dates.leads,
        "waiting": dates.waiting, "waited": dates.waited, "percent": quotes.percent, "tenths": quotes.tenths,
        "every": quotes.every, "one_in": quotes.one_in, "at_least": quotes.at_least, "at_most": quotes.at_most,
    }  # fmt: skip
    for kind, listed in lists.items():
        yield from ((word, Sense(kind, word)) for word in listed)


def _named(language: str, what: str) -> Mapping[str, int]:
    """The names CLDR has for months (January is 1) or weekdays (Monday is 1), in full and in short."""
    try:
        names = getattr(Locale.parse(language), what)
    except (ValueError, UnknownLocaleError):
        return {}
    shift = 1 if what == "days" else 0
    forms = (names[use][width] for use in ("format", "stand-alone") for width in ("abbreviated", "wide"))
    return {name.rstrip("."): number + shift for form in forms for number, name in form.items() if not _is_digits(name)}


def _is_digits(name: str) -> bool:
    """Whether CLDR's name is only a number (6月): such are read as numbers."""
    return any(map(str.isdigit, name)) or len(name) < 2  # noqa: PLR2004
