"""What did the maker say it would hand over by when, and how far is that to be believed? Plans of totals.

Targets ("100,000 this year") and planned rates ("5,000 a week by December") make a curve of totals. A young maker's
plans come true late, so a plan has a bias, which depends on the maker's record; and as counts come in, the case's own
earlier plans show how late this roll-out runs.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from statistics import fmean

import numpy as np

from knowledge import quantities
from knowledge.answers.evidence import orders, quotes, trust
from knowledge.answers.evidence.deliveries import Observed
from knowledge.answers.evidence.found import Found, uses
from knowledge.claims import Claim, Standing
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.scenarios import growth
from knowledge.scenarios.draws import FloatArray
from knowledge.scenarios.inputs import Curve, Normal, Plan
from knowledge.scenarios.plan import PlannedRate, PlannedTotal, Start, planned

A_DAY = timedelta(days=1)
KNOT_DAYS = 7
"""A plan is kept as one total a week."""
LATE, LATE_SD = 0.50, 0.55
"""ln(actual / planned) of a maker without a record: two thirds more time than it said, and wide. Wider than the histories
that ship ask for: they hold one such maker, and young makers promise too early more often than they show. Judgement."""
PROVEN, PROVEN_SD = -0.20, 0.25
"""... and of one whose windows are kept."""
TRUST_STRENGTH = 2.0
"""How many broken promises a maker without a record is taken to have made."""
TRUSTED_SHARE = 0.5
"""Who keeps so many of its promises is as good as makers get."""
SEEN_DAYS = 21
"""A plan must be so old for its course to tell anything."""
SEEN_SD, SEEN_POWER = 0.60, 0.25
"""Spread of what a plan's course tells of its end: at the end, and how it grows the less of the way has been gone."""
LEAST_SD = 0.12
"""No plan is surer than this."""


@dataclass(frozen=True, slots=True)
class Record:
    """How many of a maker's promises were decided, and how many of these kept."""

    kept: int = 0
    decided: int = 0


@dataclass(frozen=True, slots=True)
class Vintage:
    """The plan as it stood on a day: totals at the end of each day since."""

    made_on: date
    totals: FloatArray
    claims: tuple[Claim, ...]

    def days_until(self, total: float) -> float:
        """Days after it was made until so many were to be handed over."""
        last, pace = float(self.totals[-1]), float(self.totals[-1] - self.totals[-2])
        beyond = max(total - last, 0.0) / max(pace, 1e-9)
        return float(np.interp(total, self.totals, np.arange(self.totals.size))) + beyond

    def from_now(self, course: "Course") -> "Vintage":
        """What is planned from where the roll-out has come by now: the days lost or won so far are lost or won for good."""
        seen = course.observed
        if seen is None or seen.until <= self.made_on or seen.curve.totals[-1] <= self.totals[0]:
            return self
        reached = seen.curve.totals[-1]
        begun = math.ceil(self.days_until(reached))
        ahead = self.totals[begun:]
        if ahead.size < KNOT_DAYS * 4:
            return self
        return Vintage(seen.until, np.concatenate(([reached], ahead)), self.claims)

    def curve(self) -> Curve:
        """As an input of the model."""
        marks = range(0, self.totals.size, KNOT_DAYS)
        days = tuple(self.made_on + timedelta(days=mark) for mark in marks)
        return Curve(days, tuple(float(self.totals[mark]) for mark in marks))


@dataclass(frozen=True, slots=True)
class Course:
    """What is known of a roll-out: when it began, how far it has come, and how far it is asked about."""

    first: date
    observed: Observed | None
    place: float
    """The middle of the place or total that is asked about."""
    running: bool = False
    """Whether the count begins in the middle of a roll-out."""


def plans(dossier: Dossier, product: str, market: str, course: Course, record: Record) -> Found[tuple[Plan, ...]]:
    """The newest plan by targets and planned rates, else the newest read off quoted waits; none where nothing was said.

    As late as the maker's record and the course so far let it be. Who names a target has thought of the whole queue,
    who quotes a wait of one order in it: both say the same, and one of them is enough.
    """
    made = _vintages(_guided(dossier, product, market, course), course)
    column, role = ("plan", "plan") if made else ("quote", "quoted")
    made = made or _vintages(_quoted(dossier, product, market), course, latest_only=True)
    if not made:
        return Found(())
    bias = learned(prior(record), slips(made, course))
    newest = made[-1].from_now(course)
    plan = Plan(newest.curve(), newest.made_on, Normal(bias.mean, max(bias.sd, LEAST_SD)), column)
    return Found((plan,), uses(role, *newest.claims))


def prior(record: Record) -> Normal:
    """How late a maker's plans come true, before anything is seen of this one.

    A record of kept promises earns trust, a record of broken ones none.
    """
    trusted = min(record.kept / (TRUST_STRENGTH + record.decided) / TRUSTED_SHARE, 1.0)
    return Normal(LATE + (PROVEN - LATE) * trusted, LATE_SD + (PROVEN_SD - LATE_SD) * trusted)


@dataclass(frozen=True, slots=True)
class Slip:
    """How a plan has gone so far."""

    late: float
    """ln(actual / planned) of the time to what has been handed over by now."""
    days: float
    """That time."""
    part: float
    """How much of the way to the place asked about that is, 0 to 1."""


def learned(expected: Normal, seen: Iterable[Slip]) -> Normal:
    """The bias once the course of this case's plans has been seen. They share their causes, so they are one witness.

    What happens on the first steps tells less of the last: a late start is partly made good.
    """
    told = [slip for slip in seen if slip.days >= SEEN_DAYS]
    if not told:
        return expected
    days = sum(slip.days for slip in told)
    mean = sum(slip.late * slip.days for slip in told) / days
    part = max(slip.part for slip in told)
    return growth.posterior(expected, Normal(mean, SEEN_SD * part**-SEEN_POWER))


def slips(made: Iterable[Vintage], course: Course) -> list[Slip]:
    """How each plan has gone so far; tiny counts tell nothing."""
    if course.observed is None or course.observed.curve.totals[-1] < growth.MINIMUM:
        return []
    reached, until = course.observed.curve.totals[-1], course.observed.until
    found = []
    for each in made:
        days, start = (until - each.made_on).days, float(each.totals[0])
        if days > 0 and reached > start:
            part = min((reached - start) / max(course.place - start, 1.0), 1.0)
            found.append(Slip(math.log(days / max(each.days_until(reached), 1.0)), float(days), part))
    return found


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: on which day, and the rate or total it plans for which day."""

    day: date
    due: date
    claims: tuple[Claim, ...]
    rate: float | None = None
    total: float | None = None


def _vintages(said: list[Said], course: Course, *, latest_only: bool = False) -> tuple[Vintage, ...]:
    """The plan as it stood after each day on which something was said about it, oldest first.

    A quote is an estimate of the whole queue, so that the latest one stands alone; a target stands until its day.
    """
    days = sorted({each.day for each in said})
    told = ([each for each in said if (each.day == day if latest_only else each.day <= day)] for day in days)
    made = (_vintage(words, day, course) for words, day in zip(told, days, strict=True))
    return tuple(each for each in made if each)


def _vintage(said: list[Said], day: date, course: Course) -> Vintage | None:
    """What had been said by a day, drawn out; None when it says nothing of what then lay ahead.

    The last day's rates replace all earlier ones: who postpones a step has postponed those after it. Of totals the
    last word on each day counts.
    """
    spoken = max((each.day for each in said if each.rate), default=None)
    rates = [each for each in said if each.rate and each.day == spoken]
    totals = list({each.due: each for each in said if each.total and each.due > day}.values())
    if not totals and not any(each.due >= day for each in rates):
        return None
    unseen = course.running and course.observed is None
    start = course.first if unseen else max(day, course.first)
    begun = Start(at(course.observed, start), _pace(course.observed, start))
    made = planned(
        begun,
        [PlannedRate(float(max((each.due - start).days, 1)), each.rate or 0.0) for each in rates],
        [PlannedTotal(float((each.due - start).days), each.total or 0.0) for each in totals],
    )
    return Vintage(start, made, tuple(claim for each in (*totals, *rates) for claim in each.claims))


@lru_cache(maxsize=REMEMBERED)
def _guided(dossier: Dossier, product: str, market: str, course: Course) -> list[Said]:
    """Targets and planned rates of exactly this product."""
    targets = (_target(claim, course) for claim in _firm(dossier, "delivery_target", product, market))
    rates = (_rate(claim) for claim in _firm(dossier, "capacity", product, market))
    return sorted((each for each in (*targets, *rates) if each), key=lambda each: (each.day, each.due))


def _firm(dossier: Dossier, attribute: str, product: str, market: str) -> list[Claim]:
    """What is more than rumour: a plan is the maker's own word, or of those who heard it."""
    return [c for c in dossier.claims(attribute, (product,), market) if c.standing is not Standing.RUMOUR]


def _rate(claim: Claim) -> Said | None:
    """A planned rate by the last day of its time; a rate that was achieved goes on from the day it was told."""
    quantity, span = quantities.of_claim(claim), claim.span
    if quantity is None:
        return None
    rate = _middle(quantities.convert(quantity, f"{quantity.unit.split('/')[0]}/month"))
    due = (span.latest or span.earliest) if span else None
    if claim.qualifier.get("basis") == "achieved":
        due = claim.known_on
    return Said(claim.known_on, due, (claim,), rate=rate) if rate and due and due >= claim.known_on else None


def _target(claim: Claim, course: Course) -> Said | None:
    """A target as a total by the end of its period."""
    quantity, span = quantities.of_claim(claim), claim.span
    if quantity is None or span is None or span.latest is None or "/" in quantity.unit:
        return None
    units = _middle(quantity)
    if not units or span.latest <= claim.known_on:
        return None
    if course.running and span.earliest and span.earliest < course.first:
        units *= max((span.latest - course.first).days + 1, 0) / ((span.latest - span.earliest).days + 1)
    before = at(course.observed, span.earliest - A_DAY) if span.earliest else 0.0
    return Said(claim.known_on, span.latest, (claim,), total=before + units) if units else None


@lru_cache(maxsize=REMEMBERED)
def _quoted(dossier: Dossier, product: str, market: str) -> list[Said]:
    """Waits quoted to new orders: by then, everything ordered until the day of the quote is to be served."""
    trims = (each for each in dossier.catalogue.children(product) if dossier.catalogue.is_trim(each))
    spoken: dict[date, list[tuple[date, Claim]]] = defaultdict(list)
    for claim in quotes.usable(dossier, (product, *trims), market):
        middle = quotes.due(claim)
        if middle is not None and "cohort" not in claim.qualifier:
            spoken[quotes.day_of(claim)].append((middle, claim))
    found = []
    for day, told in sorted(spoken.items()):
        ahead = orders.by(dossier, product, market, day)
        if ahead is not None:
            due = date.fromordinal(round(fmean(middle.toordinal() for middle, _ in told)))
            claims = tuple(claim for _, claim in told)
            found.append(Said(max(claim.known_on for claim in claims), due, claims, total=ahead))
    return found


def _middle(quantity: quantities.Quantity) -> float | None:
    return quantity.midpoint() or quantity.low or quantity.high


def at(observed: Observed | None, day: date) -> float:
    """How many had been handed over by the end of a day, as far as is known now."""
    if observed is None:
        return 0.0
    known = [each.toordinal() for each in observed.curve.days]
    return float(np.interp(day.toordinal(), known, observed.curve.totals))


def _pace(observed: Observed | None, day: date) -> float:
    """Units a month in the month before a day."""
    return max(at(observed, day) - at(observed, day - timedelta(days=round(trust.DAYS_A_MONTH))), 0.0)
