"""What was an order of that day told? The maker's quote nearest to the order day, or the asker's own."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from statistics import fmean

from knowledge import edtf, quantities
from knowledge.answers.evidence import trust
from knowledge.answers.evidence.found import Found, Use, uses
from knowledge.answers.evidence.order import Order
from knowledge.answers.values import Caveat
from knowledge.claims import Claim
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.edtf import Span
from knowledge.scenarios import fusion
from knowledge.scenarios.inputs import Lognormal, Normal, Quote

NEAR = timedelta(days=3)
"""Quotes this close to the nearest one are heard together."""
FAMILY_PENALTY = timedelta(days=30)
"""A quote for the whole model must be this much nearer than the trim's own to be preferred. Judgement."""
SPECIAL_TRIMS = frozenset({"fastest", "quasi_stock"})
"""Quotes for the quickest configuration or cars already built say little about an ordinary order."""
REFERENCE = Lognormal(20.0, 0.8)
"""Weeks of wait of which nothing is known; section 1 of the model."""
OWN_SPREAD = 0.08
"""An app's figure copied down by its owner."""
RECOVERY_BIAS = Normal(0.0, 0.4)
"""ln(actual / told) of a recovery of supply. Judgement."""
OWN_BIAS = Normal(0.05, 0.17)
"""ln(actual / told) of what then lay ahead."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class TrimRatio:
    """How a trim's quotes compare with the mean over its siblings."""

    ratio: float
    claims: tuple[Claim, ...]


def own_quote(order: Order, as_of: date) -> Quote | None:
    """What the asker was told. A wait counts from the day it was told, a window stands as it is."""
    if order.quoted is None:
        return None
    weeks = order.quoted.weeks
    made_on = order.quoted_on or (order.day if weeks else as_of)
    passed = (made_on - order.day).days / WEEK
    if weeks:
        ends = trust.closed(quantities.Quantity(*weeks, unit="weeks"))
        interval = (ends[0] + passed, ends[1] + passed) if ends else None
    else:
        interval = window_in_weeks(edtf.parse(order.quoted.window or ""), order.day)
    if interval is None:
        return None
    low, high = interval
    return Quote(Lognormal((low + high) / 2, OWN_SPREAD), order.day, made_on, OWN_BIAS, (high - low) / 0.8)


def window_in_weeks(window: Span, ordered: date) -> tuple[float, float] | None:
    """A promised window as weeks from the order; an open end is closed by half a quarter."""
    earliest = window.earliest or window.latest
    latest = window.latest or (window.earliest + timedelta(days=92) if window.earliest else None)
    if earliest is None or latest is None:
        return None
    low, high = ((end - ordered).days / WEEK for end in (earliest, latest))
    return (max(low, 0.5), max(high, low + 1, 1.5))


def public_quote(dossier: Dossier, order: Order) -> Found[Quote] | None:
    """The maker's quote nearest to the order day: the trim's own, or its family's brought to the trim.

    Several that are equally near are fused, one witness an origin.
    """
    product, market, ordered = order.product, order.market, order.day
    parent = dossier.catalogue[product].parent if dossier.catalogue.is_trim(product) else None
    own = near(usable(dossier, (product,), market), ordered)
    family = near(usable(dossier, (parent,), market), ordered) if parent else []
    if not own and not family:
        family = near(usable(dossier, _siblings(dossier, product), market), ordered)
    if family and (not own or _distance(own[0], ordered) > _distance(family[0], ordered) + FAMILY_PENALTY):
        ratio = trim_ratio(dossier, product, market, ordered)
        return _fused(dossier, family, ordered, ratio).noting(Caveat("quote_of_family"))
    if own:
        return _fused(dossier, own, ordered, None)
    return _special(dossier, product, market, ordered) or _recovery(dossier, product, market, ordered)


def usable(dossier: Dossier, products: Iterable[str], market: str) -> list[Claim]:
    """Quotes for ordinary orders of these products."""
    found = dossier.claims("quoted_wait", products, market)
    return [
        claim for claim in found if claim.qualifier.get("trim") not in SPECIAL_TRIMS and "option" not in claim.qualifier
    ]


def due(claim: Claim) -> date | None:
    """The middle of the day or window a quote names, for an order of its day."""
    interval = _interval(claim)
    return day_of(claim) + timedelta(days=round(fmean(interval) * WEEK)) if interval else None


def _special(dossier: Dossier, product: str, market: str, ordered: date) -> Found[Quote] | None:
    """Better than nothing: halfway between the quickest configuration's quote and the reference class of all waits."""
    lineage = [product, *dossier.catalogue.ancestors(product)[:1]]
    claims = near(dossier.claims("quoted_wait", lineage, market), ordered)
    if not claims:
        return None
    found = _fused(dossier, claims, ordered, None)
    halfway = math.sqrt(found.value.weeks.median * REFERENCE.median)
    quote = Quote(Lognormal(halfway, REFERENCE.sigma), found.value.ordered_on, found.value.made_on, Normal(0.0, 0.0))
    return found.but(quote).noting(Caveat("quote_of_special_trim"))


def _recovery(dossier: Dossier, product: str, market: str, ordered: date) -> Found[Quote] | None:
    """Where nobody quotes a wait, the time for which the maker says that supply will meet demand again."""
    lineage = [product, *dossier.catalogue.ancestors(product)[:1]]
    dated = [c for c in dossier.claims("delivery_target", lineage, market) if isinstance(c.value, str) and due(c)]
    last = max((claim.known_on for claim in dated), default=None)
    spoken = [claim for claim in dated if last and last - claim.known_on <= NEAR]
    ahead = [claim for claim in spoken if _interval(claim)]
    if not ahead:
        return None
    days = [(due(claim) or ordered) for claim in ahead]
    weeks = max((date.fromordinal(round(fmean(day.toordinal() for day in days))) - ordered).days / WEEK, 1.0)
    quote = Quote(Lognormal(weeks, OWN_SPREAD), ordered, max(ordered, ahead[-1].known_on), RECOVERY_BIAS)
    return Found(quote, uses("quoted", *ahead)).noting(Caveat("quote_of_recovery"))


def newest_day(dossier: Dossier, product: str, market: str) -> date:
    """The last day for which a wait of this product or one of its trims was quoted; the first day there is for none."""
    family = (product, *(p for p in dossier.catalogue.descendants(product) if dossier.catalogue.is_trim(p)))
    return max((day_of(claim) for claim in usable(dossier, family, market)), default=date.min)


def _siblings(dossier: Dossier, product: str) -> tuple[str, ...]:
    """Trims of the same model, or of this model itself."""
    catalogue = dossier.catalogue
    return catalogue.siblings(product) if catalogue.is_trim(product) else catalogue.descendants(product)


def day_of(claim: Claim) -> date:
    """The order day a quote was made for: the middle of its period, else the day it was public."""
    return (claim.span.midpoint() if claim.span else None) or speaks_until(claim)


def speaks_until(claim: Claim) -> date:
    """The last day of an open period ("before 6 July"), else the day the quote was public."""
    return (claim.span.latest if claim.span else None) or claim.known_on


def _distance(claim: Claim, ordered: date) -> timedelta:
    return abs(day_of(claim) - ordered)


def near(claims: Iterable[Claim], ordered: date) -> list[Claim]:
    """The quotes nearest to the order day, nearest first."""
    sorted_claims = sorted(claims, key=lambda claim: (_distance(claim, ordered), claim.name))
    reach = _distance(sorted_claims[0], ordered) + NEAR if sorted_claims else NEAR
    return [claim for claim in sorted_claims if _distance(claim, ordered) <= reach]


def _fused(dossier: Dossier, claims: list[Claim], ordered: date, ratio: TrimRatio | None) -> Found[Quote]:
    """One prior from several quotes; the nearest gives the day it was made on."""
    witnesses = [w for claim in claims if (w := _witness(dossier, claim, ordered))]
    weeks = fusion.fuse(witnesses)
    scale = ratio.ratio if ratio else 1.0
    quote = Quote(Lognormal(weeks.median * scale, weeks.sigma), ordered, max(ordered, day_of(claims[0])))
    grounds: tuple[Use, ...] = uses("quoted", *claims) + (uses("trim", *ratio.claims) if ratio else ())
    return Found(quote, grounds)


def _interval(claim: Claim) -> tuple[float, float] | None:
    """Weeks from the order, as quoted."""
    if isinstance(claim.value, str):
        return window_in_weeks(edtf.parse(claim.value), day_of(claim))
    quantity = quantities.of_claim(claim)
    if quantity is None or quantities.UNITS[quantity.unit].dimension is not quantities.Dimension.DURATION:
        return None
    return trust.closed(quantities.convert(quantity, "weeks"))


def _witness(dossier: Dossier, claim: Claim, ordered: date) -> fusion.Witness | None:
    interval = _interval(claim)
    if interval is None:
        return None
    age = trust.months_between(day_of(claim), ordered)
    return trust.witness(claim, dossier.hindsight(claim), interval, age_months=age, ages_by="quote")


@lru_cache(maxsize=REMEMBERED)
def trim_ratio(dossier: Dossier, product: str, market: str, ordered: date) -> TrimRatio | None:
    """The trim's quote over the mean of all trims quoted in one breath, at the nearest such moment."""
    trims = (product, *dossier.catalogue.siblings(product))
    by_origin: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in usable(dossier, trims, market):
        by_origin[claim.origin].setdefault(claim.product, claim)
    complete = [quotes for quotes in by_origin.values() if product in quotes and len(quotes) > 1]
    if not complete:
        return None
    nearest = min(complete, key=lambda quotes: (_distance(quotes[product], ordered), quotes[product].name))
    middles = {trim: middle for trim, claim in nearest.items() if (middle := _middle(claim))}
    if product not in middles:
        return None
    return TrimRatio(middles[product] / fmean(middles.values()), tuple(nearest.values()))


def _middle(claim: Claim) -> float | None:
    quantity = quantities.of_claim(claim)
    ends = trust.closed(quantity) if quantity else None
    return fmean(ends) if ends else None
