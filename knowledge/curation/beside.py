"""The claims that a new one is held against: how each is seen by the checks."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from knowledge import attributes, quantities
from knowledge.claims import Claim
from knowledge.dossier import Known
from knowledge.quantities import Dimension

ROUGHLY = 0.05
"""How far off "about" may be, as a share: a check that doubted every rounded figure would soon be read by nobody."""


@dataclass(frozen=True, slots=True)
class Check:
    """Something odd about `claim`. `other` is the one that it does not go with, if any; `values` go into the sentence."""

    code: str
    claim: Claim
    other: Claim | None = None
    values: Mapping[str, str | float] = field(default_factory=dict, hash=False)


class Seen(NamedTuple):
    """A claim, and what is public beside it."""

    claim: Claim
    known: Known
    passed_over: Collection[str] = ()
    """Addresses of claims that go when it comes."""
    replaced: Collection[str] = ()
    """Addresses of claims that it is said to replace or to prove false."""

    def others(self, attribute: str | None = None) -> Iterator[Claim]:
        """Tenable claims about the same product and market, oldest first, without those that something replaced."""
        place = _place(self.claim)
        for other in self.known.tenable.get((attribute or self.claim.attribute, self.claim.product), ()):
            if self.counts(other) and _place(other) == place:
                yield other

    def there(self, attribute: str, product: str = "") -> Iterator[Claim]:
        """Tenable claims that speak of one of its markets, whichever others they name too; of one product or of all."""
        place = _place(self.claim)
        for (about, of), claims in self.known.tenable.items():
            if about == attribute and product in {"", of}:
                yield from (other for other in claims if self.counts(other) and _place(other) & place)

    def counts(self, other: Claim) -> bool:
        """Whether another claim is one to hold this one against."""
        held = self.known.hindsight(other)
        return other.id not in (self.claim.id, *self.passed_over) and not held.superseded_by and not held.false


def _place(claim: Claim) -> frozenset[str]:
    return frozenset(claim.market.split("/"))


class Tally(NamedTuple):
    """A count of some time: its days, and the least and most it can be; None is an open end."""

    claim: Claim
    first: date
    last: date
    low: float | None
    high: float | None
    kind: tuple[object, ...]
    """What it counts; tallies of different kinds cannot be compared."""
    to_date: bool

    @property
    def days(self) -> int:
        """How long its time is."""
        return (self.last - self.first).days + 1

    @property
    def size(self) -> float:
        """The one number nearest to what it says."""
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends) / len(ends)

    def within(self, other: "Tally") -> bool:
        """Whether its days are some of the other's, and not all of them."""
        return other.first <= self.first and self.last <= other.last and self.days < other.days


def tally(claim: Claim) -> Tally | None:
    """A claim as a count of some time; None for anything else, and where its time has no ends."""
    quantity, span = quantities.of_claim(claim), claim.span
    if quantity is None or span is None or span.earliest is None or span.latest is None:
        return None
    if quantities.unit(quantity.unit).dimension is not Dimension.COUNT:
        return None
    row = attributes.attribute(claim.attribute)
    told_apart = tuple(str(claim.qualifier.get(name)) for name in row.identity if name not in {"scope", "elapsed"})
    slack = ROUGHLY if claim.has(bound="about") else 0
    low = None if quantity.low is None else quantity.low * (1 - slack)
    high = None if quantity.high is None else quantity.high * (1 + slack)
    to_date = claim.has(scope="cumulative")
    return Tally(claim, span.earliest, span.latest, low, high, (quantity.unit, *told_apart), to_date)
