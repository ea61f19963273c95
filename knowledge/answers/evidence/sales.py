"""Is it on sale in a market, since when, and until when? From what has been delivered, ordered and withdrawn."""

from dataclasses import dataclass
from functools import lru_cache

from knowledge import edtf
from knowledge.answers.evidence.found import Found, uses
from knowledge.claims import Claim, Standing
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.edtf import Span

OPENS = ("orders_open", "orders", "quoted_wait")
STARTS = ("first_delivery", "deliveries", *OPENS, "launch_status")
"""What shows that something can be had, the firmest sign first: whoever quotes a wait takes orders."""
SURE = frozenset({"orders_open", "orders"})
"""Signs that tell when orders opened, or that they had opened by then and no later than a count of them."""
COUNTED = frozenset({"deliveries", "orders", "quoted_wait", "launch_status"})
"""Signs that are not dates themselves: the first day they speak of counts."""
FOR_SALE = frozenset({"on_sale", "orders_open"})
"""What a standing of the launch says of something that can be had."""


@dataclass(frozen=True, slots=True)
class Sale:
    """On sale since (the first delivery, or the day orders opened), and off sale since."""

    since: Span
    off: Span | None = None
    orders_opened: Span | None = None
    surely: bool = True
    """Whether the opening of orders is known: a quoted wait shows that there are orders, not since when."""


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

    Follows from a past first delivery, from deliveries or orders that were counted, from a wait that was quoted, or from
    someone's word that it is on sale. A trim leans on its model where it has no statement of its own. That it went off sale is each product's own statement: a model's end does not end a trim
    that is still sold.
    """
    members = lineage(dossier, product)
    started = _first(dossier, members, market, STARTS)
    if started is None:
        return None
    since, claim = started
    opened = _first(dossier, members, market, OPENS)
    off = dossier.fact("off_sale", product, market)
    grounds = uses("on_sale", claim) + (uses("off_sale", off.claim) if off else ())
    ended = edtf.parse(str(off.claim.value)) if off else None
    surely = opened is not None and opened[1].attribute in SURE
    return Found(Sale(since, ended, opened[0] if opened else None, surely), grounds)


def _first(
    dossier: Dossier, members: tuple[str, ...], market: str, signs: tuple[str, ...]
) -> tuple[Span, Claim] | None:
    """The first sign, in this order, that the product shows, or failing it the model it leans on."""
    for sign in signs:
        for member in members:
            found = (_counted if sign in COUNTED else _past)(dossier, sign, member, market)
            if found:
                return found
    return None


def _counted(dossier: Dossier, attribute: str, product: str, market: str) -> tuple[Span, Claim] | None:
    """The first day a claim of the product or one of its trims speaks of, and that claim."""
    trims = (p for p in dossier.catalogue.children(product) if dossier.catalogue.is_trim(p))
    claims = (c for c in dossier.claims(attribute, (product, *trims), market) if _shows(c, dossier))
    told = [(c.span.earliest, c.name, c) for c in claims if c.span and c.span.earliest]
    first = min(told, default=None)
    return (Span.of_day(first[0]), first[2]) if first else None


def _shows(claim: Claim, dossier: Dossier) -> bool:
    """Whether a sign shows anything: a standing of the launch only if it says so firmly, and still does."""
    if claim.attribute != "launch_status":
        return True
    if claim.value not in FOR_SALE or claim.standing is Standing.RUMOUR:
        return False
    fact = dossier.fact("launch_status", claim.product, claim.market)
    return fact is None or fact.claim.value in FOR_SALE


def _past(dossier: Dossier, attribute: str, product: str, market: str) -> tuple[Span, Claim] | None:
    """The prevailing date of an attribute, if it has come and was no mere plan."""
    for fact in reversed(dossier.facts(attribute, product, market)):
        span = edtf.parse(str(fact.claim.value))
        if not fact.claim.qualifier.get("plan") and span.latest and span.latest <= dossier.as_of:
            return span, fact.claim
    return None
