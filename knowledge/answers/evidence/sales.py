"""Is it on sale in a market, since when, and until when? From what has been delivered, ordered and withdrawn."""

from dataclasses import dataclass
from functools import lru_cache

from knowledge import edtf
from knowledge.answers.evidence.found import Found, uses
from knowledge.claims import Claim
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.edtf import Span


@dataclass(frozen=True, slots=True)
class Sale:
    """On sale since (the first delivery, or the day orders opened), and off sale since."""

    since: Span
    off: Span | None = None
    orders_opened: Span | None = None


def lineage(dossier: Dossier, product: str) -> tuple[str, ...]:
    """A product and the ancestors it may lean on: its model, when it is a trim; never a whole line."""
    catalogue = dossier.catalogue
    if catalogue.is_trim(product):
        parent = catalogue[product].parent
        return (product, parent) if parent else (product,)
    return (product,)


@lru_cache(maxsize=REMEMBERED)
def sale(dossier: Dossier, product: str, market: str) -> Found[Sale] | None:
    """Since when a product can be had in a market, as of the dossier's day; None when it cannot.

    Follows from a past first delivery or from orders that opened. A trim leans on its model where it has no
    statement of its own. That it went off sale is each product's own statement: a model's end does not end a trim
    that is still sold.
    """
    started = None
    for member in lineage(dossier, product):
        started = started or _started(dossier, member, market)
    if started is None:
        return None
    since, claim = started
    opened = next((o for m in lineage(dossier, product) if (o := _opened(dossier, m, market))), None)
    off = dossier.fact("off_sale", product, market)
    grounds = uses("on_sale", claim) + (uses("off_sale", off.claim) if off else ())
    ended = edtf.parse(str(off.claim.value)) if off else None
    return Found(Sale(since, ended, opened[0] if opened else None), grounds)


def _started(dossier: Dossier, product: str, market: str) -> tuple[Span, Claim] | None:
    """The first delivery that has happened; else the first deliveries that were counted; else the opening of orders."""
    return (
        _past(dossier, "first_delivery", product, market)
        or _counted(dossier, "deliveries", product, market)
        or _opened(dossier, product, market)
    )


def _opened(dossier: Dossier, product: str, market: str) -> tuple[Span, Claim] | None:
    """The day orders opened; where nobody stated it, the first day an order count speaks of."""
    return _past(dossier, "orders_open", product, market) or _counted(dossier, "orders", product, market)


def _counted(dossier: Dossier, attribute: str, product: str, market: str) -> tuple[Span, Claim] | None:
    """The first day any count of an attribute speaks of, and the claim that counts it."""
    counts = [
        (c.span.earliest, c.name, c)
        for c in dossier.claims(attribute, (product,), market)
        if c.span and c.span.earliest
    ]
    first = min(counts, default=None)
    return (Span.of_day(first[0]), first[2]) if first else None


def _past(
    dossier: Dossier, attribute: str, product: str, market: str, **qualifiers: object
) -> tuple[Span, Claim] | None:
    """The prevailing date of an attribute, if it has come and was no mere plan."""
    for fact in reversed(dossier.facts(attribute, product, market, **qualifiers)):
        span = edtf.parse(str(fact.claim.value))
        if not fact.claim.qualifier.get("plan") and span.latest and span.latest <= dossier.as_of:
            return span, fact.claim
    return None
