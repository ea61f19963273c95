"""The words of each language as data: one file in `words/` per language, checked when it is loaded.

Section by section, what a file may hold is said here; `words/README.md` says it for those who add a language. Words are
compared without case and accents (`reading.pieces`), and months and weekdays need no mention: CLDR has them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

FALLBACK = "en"


class Words(BaseModel):
    """A part of a word list: immutable, and a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DateWords(Words):
    """How a language says dates and lengths of time."""

    months: Mapping[str, int] = {}
    """Besides those of CLDR: short forms, cases, misspellings."""
    weekdays: Mapping[str, int] = {}
    """The same; Monday is 1, as in ISO 8601."""
    seasons: Mapping[str, int] = {}
    """21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF."""
    units: Mapping[str, str] = {}
    """To `day`, `week`, `month`, `quarter`, `half` or `year`."""
    parts: Mapping[str, str] = {}
    """To `start`, `early`, `mid`, `late` or `end`."""
    which: Mapping[str, int] = {}
    """-1 the last, 0 this, 1 the next."""
    days: Mapping[str, int] = {}
    """Days from today: yesterday is -1."""
    spans: Mapping[str, str] = {}
    """Words for a whole expression: 去年 is "-1 year", Jahresende "end 0 year", next-but-one month "2 month"."""
    feasts: Mapping[str, str] = {}
    """To a key of `feasts.toml`, or to MM-DD."""
    ordinals: Mapping[str, int] = {}
    """first, 1st, third: for quarters, halves, weeks."""
    quarter: tuple[str, ...] = ()
    """Before or after the number of a quarter, besides Q: T (French), квартал."""
    half: tuple[str, ...] = ()
    """Before or after the number of a half-year, besides H."""
    week: tuple[str, ...] = ()
    """Before or after the number of a calendar week: KW, week, 周."""
    year_marks: tuple[str, ...] = ()
    """After the number of a year: 年, р., года."""
    month_marks: tuple[str, ...] = ()
    """Beside the number of a month: 月, tháng."""
    day_marks: tuple[str, ...] = ()
    """After the number of a day: th, er, 日, 号."""
    of: tuple[str, ...] = ()
    """Between the parts of a date: of, the, de, des."""
    to: tuple[str, ...] = ()
    """Between the ends of a span: to, bis, à; hyphens need no mention."""
    ago: tuple[str, ...] = ()
    """Beside a length of time that has passed: ago, vor, hace, 前."""
    ahead: tuple[str, ...] = ()
    """Beside a length of time to come: in, dans, 后."""
    dotted: bool = False
    """Whether 2.6. and 2.06 are dates."""
    month_first: bool = False
    """Whether 3/4 is March 4."""
    either_order: bool = False
    """Whether 3/4 is written for both, so that one has to ask."""
    about: tuple[str, ...] = ()
    """Beside a date that is not exact."""
    leads: tuple[str, ...] = ()
    """Before a date: in, on, since. A year or a doubtful word alone counts only after one of them."""
    doubtful: tuple[str, ...] = ()
    """Dates that are also ordinary words."""
    waiting: tuple[str, ...] = ()
    """Before a time that has passed in waiting: for, since, at, depuis, seit, 等了."""
    waited: tuple[str, ...] = ()
    """After it: now, already, in, and nothing, 了."""


class QuoteWords(Words):
    """How a language says how long something takes."""

    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    """Between the two ends of a range: to, and, or."""
    multipliers: Mapping[str, int] = {}
    """Behind a number: k is a thousand, 万 ten thousand."""
    percent: tuple[str, ...] = ()
    """Behind a share, besides %."""
    tenths: tuple[str, ...] = ()
    """Behind a number of tenths: 成, 割."""
    fractions: Mapping[str, float] = {}
    """Words for a share: a third, jeder Zehnte, la mitad."""
    one_in: tuple[str, ...] = ()
    """Between the two numbers of a share: one in five, un sur cinq, einer von fünf."""
    every: tuple[str, ...] = ()
    """Between an amount and its unit of time: a, per, pro, al, par."""


class AmountWords(Words):
    """What is said of an amount that stands alone, as an assumption does, besides the concepts of the same names.

    They have a table of their own because in a sentence they mean too much else: la mitad is half of those who wait.
    """

    half: tuple[str, ...] = ()
    double: tuple[str, ...] = ()
    fold: tuple[str, ...] = ()
    """Beside how many times as much: times, mal, fois, 倍."""
    more: tuple[str, ...] = ()
    """Of times as well: longer, länger, 延长."""
    less: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    """What it is an amount of: cars, Autos, 辆, temps. It says nothing more."""
    since: tuple[str, ...] = ()
    """Beside the day on which something begins, besides `leads`: starting, 起."""


class IntervalWords(Words):
    """What makes an open or a closed interval of a time that somebody typed alone; `dates.to` stands between the ends."""

    since: tuple[str, ...] = ()
    """Before the start of what goes on: since, from, not before."""
    onwards: tuple[str, ...] = ()
    """After it: onwards, 以来."""
    until: tuple[str, ...] = ()
    """Before the end of what began at any time: until, by, before, at the latest."""
    latest: tuple[str, ...] = ()
    """After it: 为止, 之前, -ig."""
    between: tuple[str, ...] = ()
    """Before the first of two ends: from, between, von, de. With one end alone it says nothing."""
    amid: tuple[str, ...] = ()
    """After the second: 之间."""


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
    """Regions, cities, adjectives and cases people use instead of their country's name."""
    letters: Mapping[str, str] = {}
    """Single letters and other short forms that are a country after a lead: D, CH."""
    unsure: Mapping[str, tuple[str, ...]] = {}
    """Words that mean one of several markets, or none that can be told: Georgia, the Gulf."""


class Vocabulary(Words):
    """Everything `reading` knows of one language."""

    language: str
    country: str = ""
    """Where "here" is, if the language is spoken in one country alone."""
    here: tuple[str, ...] = ()
    """Words for where the asker is, and for those who live there: here, bei uns."""
    common: tuple[str, ...] = ()
    """Some of its commonest words, by which a text is known to be in it."""
    clitics: tuple[str, ...] = ()
    """What is written in one with the word after it."""
    numbers: Mapping[str, float] = {}
    dates: DateWords = Field(default_factory=DateWords)
    quotes: QuoteWords = Field(default_factory=QuoteWords)
    amounts: AmountWords = Field(default_factory=AmountWords)
    intervals: IntervalWords = Field(default_factory=IntervalWords)
    markets: MarketWords = Field(default_factory=MarketWords)
    verb_last: bool = False
    """Whether what is said of a date mostly stands after it, prepositions included."""
    trims: tuple[str, ...] = ()
    """Words before a version said apart from its model: the, my, la."""
    trim_names: Mapping[str, tuple[str, ...]] = {}
    """Words for versions, by the last part of their id: standard is base, Basis, 标准版."""
    says: Mapping[str, tuple[str, ...]] = {}
    """Phrases by the concept they stand for: a key of `concepts.CONCEPTS`."""


@cache
def vocabulary(language: str) -> Vocabulary:
    """Load the words of a language, of its parent (`pt` for `pt-BR`), or English."""
    folder = files("knowledge.reading") / "words"
    name = known(language) or FALLBACK
    text = (folder / f"{name}.toml").read_text(encoding="utf-8")
    return Vocabulary.model_validate(tomllib.loads(text))


def known(language: str) -> str | None:
    """The name under which we know a language (`pt` for `pt-BR`), or None."""
    normal = language.replace("-", "_").lower()
    return next((name for name in (normal, normal.partition("_")[0]) if name in LANGUAGES), None)


def _listed() -> tuple[str, ...]:
    names = (path.name for path in (files("knowledge.reading") / "words").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


LANGUAGES = _listed()
"""Every language with a word list."""
