"""When orders for each product opened at home: the day people mean by "launch night"."""

from collections.abc import Mapping
from datetime import date

from knowledge.answers.evidence import sales
from knowledge.answers.library import Library


def openings(library: Library, as_of: date) -> Mapping[str, date]:
    """The day on which orders opened, by product, where that is known to the day."""
    found: dict[str, date] = {}
    for product in library.catalogue:
        if not product.home_market:
            continue
        sale = sales.sale(library.dossier(product.id, as_of), product.id, product.home_market)
        opened = sale.value.orders_opened if sale and sale.value.surely else None
        if opened and opened.exact_day:
            found[product.id] = opened.exact_day
    return found
