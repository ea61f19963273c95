"""From claims to facts: what stands and what prevails, as of any day. Pure; knows no database.

entries of the log  ->  Ledger  ->  Known (as of a day)  ->  Fact, Conflict  ->  Dossier (one product's family)
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from knowledge import attributes
from knowledge.attributes import FactKey
from knowledge.claims import Assessment, Claim, Confidence, Entry, Reinstatement, Retraction, Verdict
from knowledge.markets import Markets
from knowledge.products import Catalogue


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What we hold of a claim, as of a day. Other claims are named by their address."""

    false: bool = False
    fault: str = ""
    disputed_by: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    outcome: str = ""
    confidence: Confidence = Confidence.MEDIUM


PLAIN = Hindsight()

REMEMBERED = 512
"""Results kept of the slower readings of dossiers (sales, delivery curves), which every question repeats."""


@dataclass(frozen=True, slots=True)
class Fact:
    """The claim that prevails under a key, and the others that speak of the same thing, best first."""

    key: FactKey
    claim: Claim
    others: tuple[Claim, ...] = ()


class Known:
    """What was public by a day: the claims that stand, and what is held of each of them."""

    def __init__(
        self, claims: tuple[Claim, ...], hindsight: Mapping[str, Hindsight], keys: Mapping[str, FactKey]
    ) -> None:
        self.claims = claims
        self._hindsight = hindsight
        self._keys = keys

    def hindsight(self, claim: Claim) -> Hindsight:
        """What is held of a claim; plain when nothing was noted."""
        return self._hindsight.get(claim.id, PLAIN)

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        """The claims by address."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def facts(self) -> Mapping[FactKey, Fact]:
        """Every fact. Under a key of many (remarks, policies, incentives) all claims stand: see `all_of`."""
        grouped: dict[FactKey, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            grouped[self._keys[claim.id]].append(claim)
        return {key: fact for key, claims in grouped.items() if (fact := settle(key, claims, self.hindsight))}

    @cached_property
    def tenable(self) -> Mapping[tuple[str, str], tuple[Claim, ...]]:
        """By attribute and product, every standing claim that is not known to be false, oldest first."""
        grouped: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            if not self.hindsight(claim).false:
                grouped[claim.attribute, claim.product].append(claim)
        return {key: tuple(claims) for key, claims in grouped.items()}

    @cached_property
    def facts_of(self) -> Mapping[tuple[str, str], tuple[Fact, ...]]:
        """By attribute and product, every fact, oldest first."""
        grouped: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in self.facts.values():
            grouped[fact.claim.attribute, fact.claim.product].append(fact)
        return {key: tuple(sorted(facts, key=lambda f: day_and_name(f.claim))) for key, facts in grouped.items()}


def folded(entries: Iterable[Entry]) -> list[Claim | Assessment]:
    """The claims and assessments that stand, in the order of the log: those that were withdrawn are out."""
    carried: dict[str, Claim | Assessment] = {}
    withdrawn: set[str] = set()
    for entry in entries:
        match entry:
            case Retraction():
                withdrawn.add(entry.entry)
            case Reinstatement():
                withdrawn.discard(entry.entry)
            case _:
                carried[entry.id] = entry
    return [entry for address, entry in carried.items() if address not in withdrawn]


class Ledger:
    """The log's entries folded: withdrawn ones taken out, assessments sorted to their claims and dated.

    `entries` come in the order of the log. Folding is done once; `known` then only filters by day.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        standing = folded(entries)
        self._claims = {e.id: e for e in sorted_by_day(e for e in standing if isinstance(e, Claim))}
        self._keys = {claim.id: attributes.key(claim) for claim in self._claims.values()}
        self._assessments = self._dated(e for e in standing if isinstance(e, Assessment))

    def _dated(self, assessments: Iterable[Assessment]) -> dict[str, list[tuple[date, Assessment]]]:
        """Each claim's assessments with the day from which they count."""
        dated: dict[str, list[tuple[date, Assessment]]] = defaultdict(list)
        for assessment in assessments:
            claim = self._claims.get(assessment.claim)
            shown_by = self._claims.get(assessment.shown_by) if assessment.shown_by else claim
            if claim and shown_by:
                dated[claim.id].append((max(claim.known_on, shown_by.known_on), assessment))
        return dated

    def known(self, as_of: date | None = None) -> Known:
        """What was public by the end of `as_of`; None for everything."""
        day = as_of or date.max
        claims = tuple(claim for claim in self._claims.values() if claim.known_on <= day)
        hindsight = {
            claim.id: combine(a for counts_from, a in self._assessments[claim.id] if counts_from <= day)
            for claim in claims
            if claim.id in self._assessments
        }
        return Known(claims, hindsight, self._keys)


def sorted_by_day(claims: Iterable[Claim]) -> list[Claim]:
    """Oldest first; claims of one day in the order of their names, so that nothing depends on the order of loading."""
    return sorted(claims, key=day_and_name)


def day_and_name(claim: Claim) -> tuple[date, str]:
    """Sorts claims from the oldest to the newest."""
    return claim.known_on, claim.name


def combine(assessments: Iterable[Assessment]) -> Hindsight:
    """All assessments of one claim as one value."""
    found: dict[Verdict, list[Assessment]] = defaultdict(list)
    for assessment in assessments:
        found[assessment.verdict].append(assessment)
    false, outcome, confidence = found[Verdict.FALSE], found[Verdict.OUTCOME], found[Verdict.CONFIDENCE]
    return Hindsight(
        false=bool(false),
        fault=false[-1].value if false else "",
        disputed_by=tuple(a.shown_by for a in found[Verdict.DISPUTED]),
        superseded_by=tuple(a.shown_by for a in found[Verdict.SUPERSEDED]),
        outcome=outcome[-1].value if outcome else "",
        confidence=Confidence(confidence[-1].value) if confidence else Confidence.MEDIUM,
    )


def weight(claim: Claim, held: Hindsight) -> tuple[bool, int, date, int, str]:
    """How claims of one key are ordered: a server's own first, then standing, then recency, then confidence.

    The name only breaks ties.
    """
    return (bool(claim.space), claim.standing.rank, claim.known_on, held.confidence.rank, claim.name)


def prevailing(claims: Iterable[Claim], hindsight: Callable[[Claim], Hindsight]) -> Claim | None:
    """The claim we stand by, or None. A claim known to be false never prevails."""
    tenable = (claim for claim in claims if not hindsight(claim).false)
    return max(tenable, key=lambda claim: weight(claim, hindsight(claim)), default=None)


def settle(key: FactKey, claims: list[Claim], hindsight: Callable[[Claim], Hindsight]) -> Fact | None:
    """The fact under a key: who prevails, and the others, best first and the false ones last."""
    best = prevailing(claims, hindsight)
    if best is None:
        return None
    others = [claim for claim in claims if claim is not best]
    others.sort(key=lambda c: (not hindsight(c).false, weight(c, hindsight(c))), reverse=True)
    return Fact(key, best, tuple(others))


@dataclass(frozen=True, eq=False)
class Dossier:
    """Everything known as of a day about a product's family: ancestors, descendants, siblings, plants.

    A dossier never changes, so what is read off it may be kept: see `REMEMBERED`.
    """

    product: str
    as_of: date
    known: Known
    catalogue: Catalogue
    markets: Markets

    def hindsight(self, claim: Claim) -> Hindsight:
        """What is held of a claim, as of this dossier's day."""
        return self.known.hindsight(claim)

    def facts(self, attribute: str, product: str, market: str, **qualifiers: object) -> tuple[Fact, ...]:
        """Facts of exactly that product and market, oldest first; `market` may be one of several a claim names."""
        return tuple(
            fact
            for fact in self.known.facts_of.get((attribute, product), ())
            if self.markets.covers(fact.claim.market, market) and fact.claim.has(**qualifiers)
        )

    def fact(self, attribute: str, product: str, market: str, **qualifiers: object) -> Fact | None:
        """The firmest and newest such fact, or None."""
        best = prevailing((f.claim for f in self.facts(attribute, product, market, **qualifiers)), self.hindsight)
        return next((f for f in self.facts(attribute, product, market) if f.claim is best), None)

    def claims(self, attribute: str, products: Iterable[str], market: str | None = None) -> list[Claim]:
        """Claims of those products that stand and are not known to be false, oldest first."""
        found = [
            claim
            for product in dict.fromkeys(products)
            for claim in self.known.tenable.get((attribute, product), ())
            if market is None or self.markets.covers(claim.market, market)
        ]
        return sorted_by_day(found)
