"""A product that only one server knows: its id, and whether its names are free."""

import hashlib
import re
from collections.abc import Iterable

from knowledge.products import Catalogue
from knowledge.reading.normalise import fold

PREFIX = "own/"
"""Begins the id of every such product, so that no line that all share can ever take it."""
LONGEST_NAME, MOST_ALIASES, MOST_PRODUCTS = 60, 10, 50
_LONGEST_SLUG = 40


def product_id(name: str) -> str:
    """An id for a name in any script; the same for the same name."""
    slug = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:_LONGEST_SLUG].strip("-")
    if slug and fold(name).isascii():
        return f"{PREFIX}{slug}"
    return f"{PREFIX}{slug or 'p'}-{hashlib.sha256(fold(name).encode()).hexdigest()[:8]}"


def aliases(typed: str) -> tuple[str, ...]:
    """Other names, typed with commas or semicolons between them."""
    names = (" ".join(each.split()) for each in re.split(r"[,;\uff0c\uff1b\u3001\n]", typed))
    return tuple(dict.fromkeys(each for each in names if each))


def taken(names: Iterable[str], catalogue: Catalogue, *, besides: str = "") -> tuple[str, str] | None:
    """The first of the names that means a product there already, and that product's id. `besides` may keep its own."""
    found = ((name, other) for name in names for other in catalogue.called(name) if other != besides)
    return next(found, None)
