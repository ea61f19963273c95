"""Loads the words of a language: `words/LANGUAGE.toml`. A new language is a new file; a missing one is English."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FALLBACK = "en"


class Words(BaseModel):
    """A part of a word list: immutable, and a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DateWords(Words):
    """How a language says dates. Words are folded; `patterns` are regular expressions with slots in braces."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 1, as in ISO 8601."""
    seasons: Mapping[str, int]
    """21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF."""
    units: Mapping[str, str]
    """To `day`, `week`, `month`, `quarter` or `year`."""
    parts: Mapping[str, str]
    """To `start`, `early`, `mid`, `late` or `end`."""
    which: Mapping[str, int]
    """-1 the last, 0 this, 1 the next."""
    days: Mapping[str, int]
    """Days from today: yesterday is -1."""
    feasts: Mapping[str, str] = {}
    """Days with a fixed date, MM-DD."""
    ordinals: Mapping[str, int]
    """first, 1st ...: for quarters and halves."""
    ahead: tuple[str, ...] = ()
    """Before a time to come: in two weeks."""
    day_suffixes: tuple[str, ...] = ()
    """What may follow the number of a day: 26th."""
    month_first: bool = False
    """Whether 3/4 is March 4."""
    about: tuple[str, ...]
    """Before a date that is not exact."""
    leads: tuple[str, ...]
    """Before a date, saying nothing: in, on, since."""
    doubtful: tuple[str, ...] = ()
    """Dates that are also ordinary words: in a sentence, they need a lead."""
    patterns: tuple[str, ...]
    elapsed: tuple[str, ...] = ()
    """How long it has been, said without `ago`: "waiting for 7 months"."""


class QuoteWords(Words):
    """How a language says how long something takes."""

    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    between: tuple[str, ...]
    """Between the two ends of a range: to, and, or."""
    multipliers: Mapping[str, int]
    """Behind a number: k is a thousand."""


class MarketWords(Words):
    """How a language names places in a sentence."""

    leads: tuple[str, ...] = ()
    """Words before a place."""
    lower_case: tuple[str, ...] = ()
    """Two-letter short forms that are understood in small letters."""
    codes_like_words: tuple[str, ...] = ()
    """Codes that are words of the language: they need a lead even in capitals."""
    not_places: tuple[str, ...] = ()
    """Names of places that are nearly always something else."""
    places: Mapping[str, str] = {}
    """Regions and cities people name instead of their country."""


class IntentWords(Words):
    """Weighted words that tell what is asked, and what a date is about. A phrase is written as it is said."""

    wait: Mapping[str, float]
    launch: Mapping[str, float]
    metrics: Mapping[
        Literal["orders", "backlog", "deliveries", "price", "capacity", "quoted_wait", "launch", "target", "other"],
        tuple[str, ...],
    ]
    """Words per metric; the first metric with a word in the text is the one asked for."""
    ordering: Mapping[str, float]
    """Words near the day of an order; negative for words near any other day."""
    planning: tuple[str, ...]
    """The order lies ahead."""
    by: tuple[str, ...]
    """Before a deadline that still counts."""
    before: tuple[str, ...]
    """Before a deadline that counts no more."""
    deadlines: tuple[str, ...] = ()
    """Times that are a deadline by themselves: this year."""
    trims: tuple[str, ...]
    """Words before a trim said apart from its model."""


class Vocabulary(Words):
    """Everything `reading` knows of one language."""

    language: str
    spaced: bool = True
    """Whether spaces stand between words."""
    numbers: Mapping[str, float]
    dates: DateWords
    quotes: QuoteWords
    markets: MarketWords = Field(default_factory=MarketWords)
    intent: IntentWords


@cache
def vocabulary(language: str) -> Vocabulary:
    """Load the words of a language, of its parent (`pt` for `pt-BR`), or English."""
    folder = files("knowledge.reading") / "words"
    normal = language.replace("-", "_").lower()
    names = (f"{name}.toml" for name in (normal, normal.partition("_")[0], FALLBACK) if name.replace("_", "").isalpha())
    path = next(folder / name for name in names if (folder / name).is_file())
    return Vocabulary.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
