"""One thing to compare, as people name it: "SU7 Max", "Germany", "26 June 2025", "yu7 max de 2026-08-03"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import chain

from knowledge.edtf import Span
from knowledge.errors import AmbiguousProduct, ImpossibleDate, InvalidDate, Misread, UnknownItem, UnknownMarket
from knowledge.markets import Markets
from knowledge.products import Catalogue
from knowledge.reading.dates import find_dates, read_date
from knowledge.reading.lexicon import tokens
from knowledge.reading.normalise import clean, fold
from knowledge.reading.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Item:
    """What an item names; what it leaves out is None."""

    text: str = ""
    product: str | None = None
    market: str | None = None
    ordered: Span | None = None


@dataclass(frozen=True, slots=True)
class ItemReader:
    """Reads items on a day, in a language."""

    catalogue: Catalogue
    markets: Markets
    today: date
    language: str = "en"

    def items(self, texts: Sequence[str], product: str | None = None) -> tuple[Item, ...]:
        """Read several. A version said without its model ("Pro") is one of `product`, or of what another item names.

        Raises UnknownItem for what can be nothing, UnknownProduct, UnknownMarket and AmbiguousProduct for what nearly is.
        """
        models = [product] if product else [each for each in map(self._named, texts) if each]
        return tuple(self.item(text, models) for text in texts)

    def item(self, text: str, models: Iterable[str] = ()) -> Item:
        """Read one, word for word: a word that is no part of a product, country or day is not passed over."""
        if text in self.catalogue:
            return Item(text, product=text)
        if text in self.markets:  # as it is offered while someone types: DE is a country in French, too
            return Item(text, market=text)
        rest, product = self._product(text)
        rest, market = self._market(text, rest)
        rest, ordered = self._date(rest)
        left = _left(rest, self.language)
        found = Item(text, product, market, ordered)
        if left:
            return self._whole(left, found, (product,) if product else tuple(models))
        if found == Item(text):
            raise UnknownItem(text)
        return found

    def _named(self, text: str) -> str | None:
        found = {mention.meaning.id for mention in self.catalogue.in_text(text)}
        return text if text in self.catalogue else next(iter(found), None) if len(found) == 1 else None

    def _product(self, text: str) -> tuple[str, str | None]:
        """Find the product that a text names; of a model and its trim, the trim."""
        mentions = self.catalogue.in_text(text, leads=vocabulary(self.language).trims)
        named = dict.fromkeys(mention.meaning.id for mention in mentions)
        deepest = [each for each in named if not any(each in self.catalogue.ancestors(other) for other in named)]
        if len(deepest) > 1:
            raise AmbiguousProduct(text, deepest)
        return _without(fold(text), ((m.start, m.end) for m in mentions)), deepest[0] if deepest else None

    def _market(self, text: str, rest: str) -> tuple[str, str | None]:
        """Find the one market in what is left; capitals tell a code from a word, so they are looked at as typed."""
        typed = "".join("*" if hidden == "*" else own for own, hidden in zip(clean(text), rest, strict=False))
        mentions = self.markets.in_text(typed, self.language)
        codes = tuple(dict.fromkeys(mention.meaning.code for mention in mentions))
        if len(codes) > 1:
            raise UnknownMarket(text, codes)
        return _without(rest, ((m.start, m.end) for m in mentions)), codes[0] if codes else None

    def _date(self, rest: str) -> tuple[str, Span | None]:
        found = find_dates(rest, today=self.today, language=self.language)[:1]
        return _without(rest, ((m.start, m.end) for m in found)), found[0].span if found else None

    def _whole(self, left: str, found: Item, models: Iterable[str]) -> Item:
        """Read what is left as one name: a version of a model, a country or a day written in short."""
        if version := next(filter(None, (self._version(model, left) for model in models)), None):
            return replace(found, product=version)
        faults: list[Misread] = []
        for missing, read in ((found.market is None, self._as_market), (found.ordered is None, self._as_day)):
            try:
                if missing:
                    return read(found, left)
            except ImpossibleDate:
                raise
            except Misread as fault:
                faults.append(fault)
        raise self._likely(found, faults)

    def _likely(self, found: Item, faults: Iterable[Misread]) -> Misread:
        """Tell what an item most likely was to be: a product, if any looks like it, else a country."""
        try:
            self.catalogue.find(found.text)
        except Misread as fault:
            faults = (fault, *faults)
        return next((fault for fault in faults if fault.suggestions), UnknownItem(found.text))

    def _version(self, model: str, word: str) -> str | None:
        """Find the trim of a model, or of a trim's model, that a word names."""
        own = self.catalogue[model]
        name = self.catalogue[own.parent].name if own.parent and self.catalogue.is_trim(model) else own.name
        try:
            version = self.catalogue.find(f"{name} {word}").id
        except Misread:
            return None
        return version if self.catalogue.is_trim(version) and version != model else None

    def _as_market(self, found: Item, left: str) -> Item:
        return replace(found, market=self.markets.find(left, self.language).code)

    def _as_day(self, found: Item, left: str) -> Item:
        span = read_date(left, today=self.today, language=self.language)
        if span.earliest is None and span.latest is None:
            raise InvalidDate(left)
        return replace(found, ordered=span)


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    for start, end in places:
        text = f"{text[:start]}{'*' * (end - start)}{text[end:]}"
    return text


def _left(rest: str, language: str) -> str:
    """What is still unread, but for words that say nothing here: in, ordered on, my."""
    pieces = (re.sub(r"^\W+|\W+$", "", piece) for piece in rest.split("*"))
    said = [word for piece in pieces for word in piece.split() if word.strip(".,;:()") not in _fillers(language)]
    return " ".join(said).strip(" .,;:()")


@cache
def _fillers(language: str) -> frozenset[str]:
    words = vocabulary(language)
    ordering = chain.from_iterable(words.says.get(concept, ()) for concept in ("ordered", "order", "planning", "mine"))
    said = chain(words.dates.leads, words.dates.about, words.dates.of, words.markets.leads, words.trims, ordering)
    return frozenset(chain.from_iterable((word.text for word in tokens(fold(each))) for each in said))
