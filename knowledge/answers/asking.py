"""What a question means before any evidence is sought: which day, market, member of a line; and what cannot be."""

from datetime import date, timedelta

from knowledge import edtf
from knowledge.answers.evidence import quotes, sales
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.dossier import Dossier
from knowledge.edtf import Span
from knowledge.errors import Refused
from knowledge.products import Catalogue

HOME = "CN"
"""Where a product is asked about when its pack names no home market."""
EARLY_ORDER_DAYS = 1
"""An order may be a day older than the opening: the asker's calendar day need not be the maker's."""


def as_of_day(question: WaitQuestion | LaunchQuestion, today: date) -> date:
    """The day the question is put back to; Refused when it lies ahead, or the asker's deadline lies behind."""
    as_of = question.as_of or today
    if as_of > today:
        raise Refused("as-of-in-future", day=as_of, limit=today)
    if question.by and question.by <= as_of:
        raise Refused("by-in-past", day=question.by, limit=as_of)
    return as_of


def order_span(question: WaitQuestion, as_of: date) -> Span:
    """When the order was placed, never later than the as-of day; Refused when all of it lies ahead."""
    if question.ordered is None:
        return Span.of_day(as_of)
    span = edtf.parse(question.ordered)
    earliest, latest = span.earliest or span.latest, span.latest or as_of
    if earliest is None or earliest > as_of:
        raise Refused("order-in-future", day=earliest or as_of, limit=as_of)
    whole = span.earliest and span.latest and latest <= as_of
    return span if whole else Span.between(earliest, min(latest, as_of))


def order_days(ordered: Span, opened: Span | None, *, surely: bool = True) -> tuple[date, date]:
    """First and last day the order can have been placed on; Refused when that was before orders opened.

    Not `surely`: that they had opened by then is all that is known, and an earlier order is taken at its word.
    """
    first, last = ordered.earliest, ordered.latest
    if first is None or last is None:
        msg = "an order has two ends"
        raise ValueError(msg)
    if opened is None or opened.earliest is None or (not surely and last < opened.earliest):
        return first, last
    if last < opened.earliest - timedelta(days=EARLY_ORDER_DAYS):
        raise Refused("order-before-opening", day=last, limit=opened.earliest)
    return max(first, min(opened.earliest, last)), last


def home_market(catalogue: Catalogue, product: str) -> str:
    """Where a product is first sold: its own, its line's, else the default."""
    for member in (product, *catalogue.ancestors(product)):
        if market := catalogue[member].home_market:
            return market
    return HOME


def home_order(dossier: Dossier) -> tuple[str, str]:
    """The member of a line that can be ordered at home, and where that is: whose queue a launch abroad waits for."""
    home = home_market(dossier.catalogue, dossier.product)
    return member_to_wait_for(dossier, dossier.product, home), home


def member_to_wait_for(dossier: Dossier, product: str, market: str) -> str:
    """A line means the member that can be had now and whose wait was last spoken of; a model or trim means itself."""
    catalogue = dossier.catalogue
    if catalogue[product].parent is not None:
        return product
    members = [m for m in catalogue.descendants(product) if not catalogue.is_trim(m)]
    on_sale = [m for m in members if (s := sales.sale(dossier, m, market)) and s.value.off is None]
    return max(on_sale, key=lambda member: quotes.newest_day(dossier, member, market), default=product)
