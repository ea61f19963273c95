"""What the items of a comparison mean as questions: what each leaves out, and whether it asks after an order or a launch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from knowledge.answers import asking
from knowledge.answers.evidence import sales
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.edtf import Span
from knowledge.errors import Incomparable, Refused
from knowledge.products import PLANT
from knowledge.reading.items import Item

FEWEST, MOST = 2, 4
"""How many things are compared: on a phone, more than four are a list and no answer."""


@dataclass(frozen=True, slots=True)
class Common:
    """What all items have in common, as far as it was said."""

    product: str | None = None
    market: str | None = None
    ordered: Span | None = None
    by: date | None = None
    as_of: date | None = None
    usual: str | None = None
    """The line that is meant where nobody names one; the first there is unless it is given."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The questions that are compared, and what nobody said."""

    questions: tuple[WaitQuestion | LaunchQuestion, ...]
    assumed: str | None = None
    """The product line that was taken because none was named."""


def meant(library: Library, items: Sequence[Item], common: Common, *, today: date) -> Meant:
    """Turn items into questions. What one leaves out is what all have in common, else what another one says.

    An item with an order day, or one for a market where the product is sold, asks after an order; any other one asks
    when it comes. Raises Incomparable for one thing, for more than four, and for the same thing twice.
    """
    if len(items) < FEWEST:
        raise Incomparable("too-few", *(item.text for item in items))
    if len(items) > MOST:
        raise Incomparable("too-many")
    said = common.product or next((item.product for item in items if item.product), None)
    whole = replace(
        common,
        product=said or common.usual or default_line(library),
        market=common.market or next((item.market for item in items if item.market), None),
        ordered=common.ordered or next((item.ordered for item in items if item.ordered), None),
    )
    questions = _apart(library, items, whole, common.market, today)
    for (one, mine), (other, theirs) in combinations(zip(items, questions, strict=True), 2):
        if mine == theirs:
            raise Incomparable("same", one.text, other.text)
    return Meant(questions, None if said else whole.product)


def _apart(
    library: Library, items: Sequence[Item], whole: Common, market: str | None, today: date
) -> tuple[WaitQuestion | LaunchQuestion, ...]:
    """The questions; a market is not borrowed where that makes two the same: "YU7" beside "Spain" means at home."""
    found = [_question(library, item, whole, item.market or market, today) for item in items]
    at_home = replace(whole, market=market)
    return tuple(
        question if item.market or found.count(question) == 1 else _question(library, item, at_home, market, today)
        for item, question in zip(items, found, strict=True)
    )


def default_line(library: Library) -> str:
    """The line that is meant when none is named: the first there is."""
    lines = (product for product in library.catalogue if product.parent is None)
    return next(line.id for line in lines if PLANT not in line.id)


def _question(
    library: Library, item: Item, whole: Common, own: str | None, today: date
) -> WaitQuestion | LaunchQuestion:
    """One question; `own` is the market said of this item or of all, before that of another item is borrowed.

    Who names an order day has ordered where the product is sold, and not where another item would have it.
    """
    product = item.product or whole.product or default_line(library)
    dossier = library.dossier(product, min(whole.as_of or today, today))
    for market in (own or whole.market, own):
        place = market or asking.home_market(library.catalogue, product)
        sale = sales.sale(dossier, asking.member_to_wait_for(dossier, product, place), place)
        if sale or item.ordered is None:
            break
    if item.ordered is None and sale is None:
        return LaunchQuestion(product=product, market=place, by=whole.by, as_of=whole.as_of)
    ordered = item.ordered or next(_fitting(whole.ordered, sale.value.orders_opened if sale else None), None)
    return WaitQuestion(
        product=product,
        market=market,
        ordered=str(ordered) if ordered else None,
        by=whole.by,
        as_of=whole.as_of,
    )


def _fitting(ordered: Span | None, opened: Span | None) -> Iterator[Span]:
    """The order day of another item, unless this product could not be ordered by then."""
    try:
        if ordered and ordered.earliest and ordered.latest and asking.order_days(ordered, opened):
            yield ordered
    except Refused:
        return
