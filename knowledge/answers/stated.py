"""The fact that a message asks for: how many were ordered, what it costs. The claim that prevails, or the nearest one there is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from knowledge import edtf
from knowledge.answers import facts
from knowledge.answers.asking import home_market
from knowledge.answers.decisions import Sought
from knowledge.answers.evidence import trust
from knowledge.answers.facts import ClaimView, FactView
from knowledge.answers.library import Library
from knowledge.dossier import Dossier, Fact
from knowledge.edtf import Span
from knowledge.products import PLANT
from knowledge.reading.intent import Metric

ATTRIBUTES: Mapping[Metric, tuple[str, ...]] = MappingProxyType(
    {
        "orders": ("orders", "backlog"),
        "backlog": ("backlog", "orders"),
        "deliveries": ("deliveries",),
        "price": ("price",),
        "capacity": ("capacity",),
        "quoted_wait": ("quoted_wait",),
        "launch": ("launch_window", "launch_status"),
        "target": ("delivery_target",),
        "other": (),
    }
)
"""What is claimed of each thing that is asked about, the best answer first."""
_TOUCHING = 0.01
"""How far a period without an end is the same as one that it touches."""
MOST = 3
"""As many versions are told side by side."""


def attribute_of(metric: str) -> str:
    """The attribute that answers it best; empty where there is none, or no such thing."""
    return next((names[0] for each, names in ATTRIBUTES.items() if each == metric and names), "")


@dataclass(frozen=True, slots=True)
class Stated:
    """What there is to say. Without `facts` nobody has claimed it, and `nearest` is of another market, if of any."""

    product: str
    market: str
    attribute: str
    """What it was looked up under; empty where we keep nothing of the kind."""
    facts: tuple[FactView, ...] = ()
    """The fact, and the next ones; where each version has its own, theirs."""
    nearest: ClaimView | None = None
    inherited: str | None = None
    """The model or line of which the fact was said, where nobody said it of the product."""


def stated(library: Library, sought: Sought, *, as_of: date) -> Stated:
    """Look it up: of the product itself, else of its versions, else of its model and line; for a market or a group around it."""
    dossier = library.dossier(sought.product, as_of)
    market = sought.market or home_market(library.catalogue, sought.product)
    attributes = ATTRIBUTES[sought.metric]
    asked = edtf.parse(sought.period) if sought.period else None
    for attribute in attributes:
        found = _found(dossier, attribute, sought.product, market, asked)
        if found:
            views = tuple(_view(dossier, fact) for fact in found[:MOST])
            of = found[0].claim.product
            above = of if of in library.catalogue.ancestors(sought.product) else None
            return Stated(sought.product, market, attribute, views, inherited=above)
    nearest = _nearest(dossier, attributes, sought.product)
    return Stated(sought.product, market, attributes[0] if attributes else "", (), nearest)


def _found(dossier: Dossier, attribute: str, product: str, market: str, asked: Span | None) -> list[Fact]:
    """What is said for the market before what is said for a group around it, of the nearest kin of which anything is said."""
    for place in (market, *dossier.markets.containing(market)):
        for kin in _kin(dossier, product):
            told = [ranked for each in kin if (ranked := _ranked(dossier.facts(attribute, each, place), asked))]
            if told:
                firsts = sorted(
                    (ranked[0] for ranked in told),
                    key=lambda fact: (_shared(fact.claim.span, asked), fact.claim.known_on),
                    reverse=True,
                )
                return told[0] if len(told) == 1 else firsts
    return []


def _kin(dossier: Dossier, product: str) -> Iterator[tuple[str, ...]]:
    """The product, what descends from it, and one after the other what it descends from."""
    catalogue = dossier.catalogue
    yield (product,)
    yield tuple(each for each in catalogue.descendants(product) if PLANT not in each)
    for ancestor in catalogue.ancestors(product):
        yield (ancestor,)


def _ranked(found: Iterable[Fact], asked: Span | None) -> list[Fact]:
    """Figures for what is asked, of the period that is asked first, else of the latest, of one period the firmest.

    Shares of something are another thing.
    """
    whole = [fact for fact in found if fact.claim.unit != "percent"]
    return sorted(whole, key=lambda fact: (_shared(fact.claim.span, asked), *_weight(fact)), reverse=True)


def _shared(period: Span | None, asked: Span | None) -> float:
    """How far two periods are the same, from 0 to 1: the days they share, of all of either."""
    if period is None or asked is None or not period.overlaps(asked):
        return 0.0
    if not (period.earliest and period.latest and asked.earliest and asked.latest):
        return _TOUCHING
    begins, ends = (period.earliest, asked.earliest), (period.latest, asked.latest)
    return ((min(ends) - max(begins)).days + 1) / ((max(ends) - min(begins)).days + 1)


def _weight(fact: Fact) -> tuple[date, int, date, str]:
    claim = fact.claim
    return trust.speaks_of(claim), claim.standing.rank, claim.known_on, claim.name


def _nearest(dossier: Dossier, attributes: Iterable[str], product: str) -> ClaimView | None:
    """The same thing said of another market: the newest such claim of the product or its kin."""
    for attribute in attributes:
        for kin in _kin(dossier, product):
            if found := dossier.claims(attribute, kin):
                return facts.view(dossier, found[-1])
    return None


def _view(dossier: Dossier, fact: Fact) -> FactView:
    others = tuple(facts.view(dossier, each) for each in fact.others)
    return FactView(facts.view(dossier, fact.claim), others)
