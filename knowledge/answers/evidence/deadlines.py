"""Days that matter for money: the ends of incentives, by what they bind."""

from dataclasses import dataclass
from datetime import date

from knowledge.claims import Claim
from knowledge.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Incentives that end on the day of delivery, soonest first, and those that end on the day of order."""

    delivery: tuple[tuple[date, Claim], ...]
    order: tuple[Claim, ...]


def deadlines(dossier: Dossier, product: str, market: str) -> Deadlines:
    """Incentives still open on the dossier's day, for the product or any line it belongs to."""
    products = (product, *dossier.catalogue.ancestors(product))
    running = [
        (end, claim) for claim in dossier.claims("incentive", products, market) if (end := _open_until(claim, dossier))
    ]
    running.sort(key=lambda pair: (pair[0], pair[1].name))
    delivery = tuple((end, claim) for end, claim in running if claim.has(binds="delivery"))
    return Deadlines(delivery, tuple(claim for _, claim in running if claim.has(binds="order")))


def _open_until(claim: Claim, dossier: Dossier) -> date | None:
    """The last day of an incentive that has begun and not ended."""
    span = claim.span
    if span is None or span.latest is None or span.latest <= dossier.as_of:
        return None
    return span.latest if span.earliest is None or span.earliest <= dossier.as_of else None
