"""What does not go with whether a product can be had yet, and when: milestones, launches, waits that are over."""

from collections.abc import Iterator
from datetime import date, timedelta

from knowledge import attributes, edtf, quantities
from knowledge.claims import Claim
from knowledge.curation.beside import Check, Seen
from knowledge.dossier import day_and_name, weight
from knowledge.edtf import Span
from knowledge.errors import InvalidDate

COMES_FIRST = (("orders_open", "launch_window"), ("orders_open", "first_delivery"))
"""Milestones in the order in which they come."""
COUNTED = ("orders", "deliveries", "quoted_wait")
DATED = ("first_delivery", "orders_open")
"""What shows that something can be had: what was counted or quoted, and days that have come."""
LAUNCHES = ("launch_window", "launch_status")
AHEAD = frozenset({"quoted_wait", "launch_window"})
"""Attributes that speak of what is still to come."""
LONG_AGO = timedelta(days=90)
"""By how much an older claim may take a newer one's place."""


def order_of_milestones(seen: Seen) -> Iterator[Check]:
    """A launch or a first delivery before orders open."""
    mine = _time(seen.claim)
    for before, after in COMES_FIRST if mine else ():
        there = {before: after, after: before}.get(seen.claim.attribute, "")
        for other in seen.others(there) if there else ():
            theirs = _time(other)
            first, second = (mine, theirs) if there == after else (theirs, mine)
            if first and second and first.earliest and second.latest and second.latest < first.earliest:
                yield Check("before-orders", seen.claim, other)


def no_wait(seen: Seen) -> Iterator[Check]:
    """A quoted wait of no time at all."""
    quantity = quantities.of_claim(seen.claim)
    if seen.claim.attribute == "quoted_wait" and quantity and quantity.high is not None and quantity.high <= 0:
        yield Check("no-wait", seen.claim)


def over_already(seen: Seen) -> Iterator[Check]:
    """A wait or a launch that was to be over before the day on which it was told."""
    if seen.claim.attribute in AHEAD and _is_over(seen.claim):
        yield Check("over-already", seen.claim)


def on_sale_already(seen: Seen) -> Iterator[Check]:
    """A launch that is still to come where the product was ordered, other than in a presale, or handed over before."""
    claim = seen.claim
    if attributes.milestone(claim) != "on_sale" or claim.attribute != "launch_window" or _is_over(claim):
        return
    if not any(seen.there("off_sale", claim.product)):
        for attribute in ("orders", "deliveries", *DATED):
            for other in seen.there(attribute, claim.product):
                before = other.known_on < claim.known_on and not other.has(stage="presale")
                if before and _has_come(other, claim.known_on):
                    yield Check("on-sale-already", claim, other)


def first_sale(seen: Seen) -> Iterator[Check]:
    """The first sign that something can be had where so far launches alone were spoken of."""
    claim = seen.claim
    if claim.attribute not in (*COUNTED, "first_delivery") or not _has_come(claim, claim.known_on):
        return
    signs = (o for each in (*COUNTED, *DATED) for o in seen.there(each))
    told = sorted((o for each in LAUNCHES for o in seen.there(each)), key=day_and_name)
    sold = any(o.value in {"on_sale", "orders_open"} for o in told) or any(_has_come(o, o.known_on) for o in signs)
    if told and not sold:
        yield Check("first-sale", claim, told[-1])


def older(seen: Seen) -> Iterator[Check]:
    """A claim that takes the place of one that is newer by months."""
    claim, known = seen.claim, seen.known
    fact = known.facts.get(attributes.key(claim))
    rivals = [o for o in (fact.claim, *fact.others) if seen.counts(o)] if fact else []
    if not rivals or attributes.attribute(claim.attribute).many:
        return
    stands = max(rivals, key=lambda o: weight(o, known.hindsight(o)))
    takes = stands.id in seen.replaced or weight(claim, known.hindsight(claim)) > weight(
        stands, known.hindsight(stands)
    )
    if takes and stands.known_on - claim.known_on > LONG_AGO:
        yield Check("older", claim, stands)


def _has_come(claim: Claim, day: date) -> bool:
    """Whether it says something of what has been by that day: a count does, a date that was no plan may."""
    if claim.attribute not in DATED:
        return True
    time = _time(claim)
    return not claim.qualifier.get("plan") and time is not None and time.latest is not None and time.latest <= day


def _is_over(claim: Claim) -> bool:
    time, told = _time(claim), edtf.parse(claim.stated_on).earliest
    return bool(time and time.latest and told and time.latest < told)


def _time(claim: Claim) -> Span | None:
    try:
        return edtf.parse(claim.value) if isinstance(claim.value, str) else None
    except InvalidDate:
        return None
