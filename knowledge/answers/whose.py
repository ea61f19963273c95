"""Whose promise, of what, and for where: what picks entries out of the slip ledger."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NoReturn

from rapidfuzz import fuzz, process

from knowledge.answers.library import Library
from knowledge.answers.promises import Promised
from knowledge.errors import AmbiguousProduct, UnknownMaker, UnknownProduct
from knowledge.markets import WORLD
from knowledge.reading.normalise import fold

SUGGESTED = 5
ALIKE = 60
"""Percent of likeness from which a name is worth suggesting."""
EVERYWHERE = "outside"
"""How the history begins the name of all markets but one: `outside CN`."""


def picked(
    entries: Sequence[Promised],
    library: Library,
    *,
    known: Sequence[Promised],
    maker: str | None,
    product: str | None,
    market: str | None,
) -> tuple[Promised, ...]:
    """Those of a maker, a product and a market, each named as people do; None for any.

    `known` is the ledger with all that came later, by whose names people ask. Raises UnknownMaker and UnknownProduct.
    """
    if maker is not None:
        whose = _maker(maker, known, library)
        entries = [each for each in entries if each.maker == whose]
    if product is not None:
        members = _products(product, known, library)
        entries = [each for each in entries if each.product in members]
    if market is not None:
        entries = [each for each in entries if _for_market(each.market, market, library)]
    return tuple(entries)


def _maker(text: str, entries: Iterable[Promised], library: Library) -> str:
    """A maker as the ledger names it, by any of its names."""
    names = {fold(each.maker): each.maker for each in entries}
    for root in (product.id for product in library.catalogue if product.parent is None):
        aliases = [fold(name) for name in library.maker_names(root)]
        if canonical := next((names[alias] for alias in aliases if alias in names), None):
            names |= dict.fromkeys(aliases, canonical)
    return _found(text, names) or _refuse(UnknownMaker, text, names)


def _products(text: str, entries: Iterable[Promised], library: Library) -> set[str]:
    """A product and what belongs to it; one that no pack has goes by the history's name for it."""
    names = {fold(each.product): each.product for each in entries}
    try:
        found: tuple[str, ...] = (library.catalogue.find(text).id,)
    except AmbiguousProduct as error:
        found = error.suggestions
    except UnknownProduct:
        return {_found(text, names) or _refuse(UnknownProduct, text, names)}
    return {*found, *(each for product in found for each in library.catalogue.descendants(product))}


def _found(text: str, names: Mapping[str, str]) -> str | None:
    return names.get(fold(text).strip())


def _refuse(error: type[UnknownMaker | UnknownProduct], text: str, names: Mapping[str, str]) -> NoReturn:
    alike = process.extract(fold(text), list(names), scorer=fuzz.WRatio, score_cutoff=ALIKE, limit=SUGGESTED)
    raise error(text, tuple(dict.fromkeys(names[name] for name, _, _ in alike)))


def _for_market(promised: str, asked: str, library: Library) -> bool:
    """Whether a promise was made for a market or for a group that contains it."""
    if promised.startswith(EVERYWHERE):
        return not promised.endswith(f" {asked}")
    return any(library.markets.covers(promised, code) for code in (asked, *library.markets.containing(asked), WORLD))
