"""Whose language a card is in, and what products and markets are called in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_currency, format_decimal

from bot.phrases import LANGUAGES, cldr, clean, dated, day, exists, language, listed, plain, say, sentences
from knowledge.markets import WORLD, Markets
from knowledge.products import Catalogue

_FRACTION = re.compile(r"\.0+")
WORLDWIDE = "worldwide"
"""Another word of the data for the whole world."""
EVERYWHERE_BUT = "outside "
"""How the data begins the name of all markets but one."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things to one reader. `locale` is one of Discord's."""

    locale: str
    catalogue: Catalogue
    markets: Markets

    def say(self, phrase: str, /, **values: str | float) -> str:
        """A phrase in the reader's language."""
        return say(phrase, self.locale, **values)

    def coded(self, phrase: str, code: str, /, **values: str | float) -> str:
        """The phrase for a code out of the data; where nobody has written one, the code as words."""
        name = f"{phrase}-{code}"
        return self.say(name, **values) if exists(name) else plain(code.replace("_", " "))

    def label(self, product: str) -> str:
        """What a product is called, for places that show text as it is."""
        return clean(self.catalogue[product].name if product in self.catalogue else product)

    def product(self, product: str) -> str:
        """What a product is called."""
        return plain(self.label(product))

    def market(self, code: str) -> str:
        """What a market is called; several when a claim speaks of several."""
        return plain(self.many([self._market(part.strip()) for part in code.split("/")]), 300)

    def label_market(self, code: str) -> str:
        """What a market is called, for places that show text as it is."""
        return clean(self._market(code))

    def many(self, names: Iterable[str]) -> str:
        """Several names in a row."""
        return listed(names, self.locale)

    def sentences(self, *told: str) -> str:
        """Several sentences one after the other, without those that are empty."""
        return sentences(told, self.locale)

    def day(self, when: object) -> str:
        """A day written out; nothing for what is no day."""
        return day(when, self.locale) if hasattr(when, "isoformat") else ""  # type: ignore[arg-type]

    def dated(self, text: object) -> str:
        """A date as CLDR writes it, with the first of a month as people do."""
        return dated(str(text), self.locale)

    def number(self, value: float) -> str:
        """A number as it is written here; fractions only where they matter."""
        digits = "#,##0.#" if abs(value) < 100 else "#,##0"  # noqa: PLR2004
        return format_decimal(value, digits, locale=self.cldr)

    def money(self, value: float, currency: str) -> str:
        """An amount of money, in whole units."""
        pattern = _FRACTION.sub("", self.cldr.currency_formats["standard"].pattern)
        return format_currency(value, currency, pattern, locale=self.cldr, currency_digits=False)

    @property
    def language(self) -> str:
        """The language we answer in."""
        return language(self.locale)

    @property
    def cldr(self) -> Locale:
        """CLDR's locale for dates and numbers."""
        return cldr(self.locale)

    def _market(self, code: str) -> str:
        known = WORLD if code == WORLDWIDE else code
        if known == WORLD:
            return self.say("market-world")
        if known.startswith(EVERYWHERE_BUT):
            return self.say("market-outside", market=self._market(known.removeprefix(EVERYWHERE_BUT)))
        if exists(name := f"market-{known.lower().replace(' ', '-')}"):
            return self.say(name)
        return self.markets.name(known, LANGUAGES[self.language]) if known in self.markets else code
