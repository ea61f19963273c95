"""The fact that a message asks for: how many were ordered, what it costs. The claim that prevails, or the nearest one there is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from knowledge.answers import facts
from knowledge.answers.asking import home_market
from knowledge.answers.deciding import Sought
from knowledge.answers.evidence import trust
from knowledge.answers.facts import ClaimView, FactView
from knowledge.answers.library import Library
from knowledge.claims import Claim
from knowledge.dossier import Dossier, Fact
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
MOST = 3
"""As many versions are told side by side."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What there is to say. Without `facts` nobody has claimed it, and `nearest` is of another market, if of any."""

    product: str
    market: str
    attribute: str
    """What it was looked up under; empty where we keep nothing of the kind."""
    facts: tuple[FactView, ...] = ()
    """The fact; several where each version has its own."""
    nearest: ClaimView | None = None

    @property
    def of(self) -> str:
        """The product that the fact speaks of: the model, where nobody spoke of the version."""
        return self.facts[0].fact.claim.product if self.facts else self.product


def stated(library: Library, sought: Sought, *, as_of: date) -> Stated:
    """Look it up: of the product itself, else of its versions, else of its model and line; for a market or a group around it."""
    dossier = library.dossier(sought.product, as_of)
    market = sought.market or home_market(library.catalogue, sought.product)
    attributes = ATTRIBUTES[sought.metric]
    for attribute in attributes:
        found = _found(dossier, attribute, sought.product, market)
        if found:
            views = tuple(_view(dossier, fact) for fact in found[:MOST])
            return Stated(sought.product, market, attribute, views)
    nearest = _nearest(dossier, attributes, sought.product)
    return Stated(sought.product, market, attributes[0] if attributes else "", (), nearest)


def _found(dossier: Dossier, attribute: str, product: str, market: str) -> list[Fact]:
    """The newest fact of each product that has any, of the nearest kin that has one."""
    for kin in _kin(dossier, product):
        for place in (market, *dossier.markets.containing(market)):
            found = [newest for each in kin if (newest := _newest(dossier.facts(attribute, each, place)))]
            if found:
                return found
    return []


def _kin(dossier: Dossier, product: str) -> Iterator[tuple[str, ...]]:
    """The product, what descends from it, and one after the other what it descends from."""
    catalogue = dossier.catalogue
    yield (product,)
    yield tuple(each for each in catalogue.descendants(product) if PLANT not in each)
    for ancestor in catalogue.ancestors(product):
        yield (ancestor,)


def _newest(found: Iterable[Fact]) -> Fact | None:
    """Of figures for several periods the one that speaks of the latest."""
    return max(found, key=lambda fact: (_speaks_of(fact.claim), fact.claim.known_on, fact.claim.name), default=None)


def _speaks_of(claim: Claim) -> date:
    return min(trust.speaks_of(claim), claim.known_on)


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
