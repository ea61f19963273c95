"""What a claim counts: so many handed over between two days, and how far that may be off."""

import math
from dataclasses import dataclass, replace
from datetime import date, timedelta

from knowledge import attributes, quantities
from knowledge.answers.evidence import trust
from knowledge.claims import Claim
from knowledge.dossier import Dossier, Fact
from knowledge.edtf import Precision

A_DAY = timedelta(days=1)
MILESTONES = frozenset({"exact", "about"})
"""A floor ("more than 30,000") may be far below the truth and ties nothing."""
GOODS = frozenset({"vehicles", "units"})
SURVEYED = frozenset({"survey reservations"})
"""Two ways of counting that are never mixed: what was handed over, and how many answers to a survey had been served."""
OVER_FLOOR, FLOOR_SPREAD = 1.17, 0.11
"""What a month of "more than n" comes to over n, and its spread: in nine months of which `history/wait/xiaomi-*.yaml`
also knows the count it was 1.02 to 1.36 times n, with these as mean and deviation of the logarithm."""
PART_SPREAD = 0.15
"""Spread of a part of a period. Judgement."""


@dataclass(frozen=True, slots=True)
class Tie:
    """`units` were handed over after `start` and up to the end of `end`."""

    start: date
    end: date
    units: float
    claim: Claim
    spread: float = 0.0
    """Beyond what its source allows."""


def ties_of(dossier: Dossier, product: str, market: str, counted_in: frozenset[str] = GOODS) -> list[Tie]:
    """Every count of the product that is a milestone, the most trusted first."""
    ties = [tie for fact in dossier.facts("deliveries", product, market) if (tie := _tie(dossier, fact, counted_in))]
    ties.sort(key=lambda tie: (spread(tie, dossier), tie.end, tie.claim.name))
    return ties


def spread(tie: Tie, dossier: Dossier) -> float:
    """How far a count may be off, as a standard deviation of its logarithm."""
    return math.hypot(trust.spread(tie.claim, dossier.hindsight(tie.claim)), tie.spread)


def _tie(dossier: Dossier, fact: Fact, counted_in: frozenset[str]) -> Tie | None:
    """The best claim of a fact that is a milestone: a floor may prevail, but it does not tell the number.

    How far a queue has been served is a milestone too: "at least" says there that cancelled places are counted.
    """
    claims = (fact.claim, *fact.others)
    found = (tie for claim in claims if (tie := _exact(dossier, claim, counted_in)))
    floors = (tie for claim in claims if (tie := _floor(dossier, claim, counted_in)))
    return next(found, None) or next(floors, None)


def _floor(dossier: Dossier, claim: Claim, counted_in: frozenset[str]) -> Tie | None:
    """A month's "more than 10,000" as what such months usually come to; a floor of a total says too little."""
    quantity, span = quantities.of_claim(claim), claim.span
    if not claim.has(scope="period", bound="at_least") or not _counts(dossier, claim, counted_in):
        return None
    if quantity is None or not quantity.low or span is None or span.precision is not Precision.MONTH:
        return None
    if span.earliest is None or span.latest is None:
        return None
    return Tie(span.earliest - A_DAY, span.latest, quantity.low * OVER_FLOOR, claim, FLOOR_SPREAD)


def _exact(dossier: Dossier, claim: Claim, counted_in: frozenset[str]) -> Tie | None:
    """A count that is a milestone."""
    quantity, span = quantities.of_claim(claim), claim.span
    served = "frontier" in claim.qualifier
    if not _counts(dossier, claim, counted_in) or (
        claim.qualifier.get("bound", "exact") not in MILESTONES and not served
    ):
        return None
    units = (quantity.midpoint() or (quantity.low if served else None)) if quantity else None
    if units is not None and span and span.earliest and span.latest:
        return Tie(span.earliest - A_DAY, span.latest, units, claim)
    return None


def _counts(dossier: Dossier, claim: Claim, counted_in: frozenset[str]) -> bool:
    """Whether a claim counts what was handed over, in one of these units, and is not known to be false."""
    quantity = quantities.of_claim(claim)
    handed_over = attributes.milestone(claim) == "handed_over"
    return quantity is not None and quantity.unit in counted_in and handed_over and not dossier.hindsight(claim).false


def part(tie: Tie, first: date) -> Tie:
    """What a count says of the time from a day on, if it was spread evenly."""
    days, kept = (tie.end - tie.start).days, (tie.end - max(tie.start, first - A_DAY)).days
    return tie if kept == days else replace(tie, start=first - A_DAY, units=tie.units * kept / days, spread=PART_SPREAD)
