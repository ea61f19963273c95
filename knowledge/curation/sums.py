"""What does not add up among counts: a part larger than its whole, a total that falls."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from knowledge.curation.beside import Check, Seen, Tally, tally

COUNTED = ("deliveries", "orders")
"""Attributes whose periods add up."""
OUT_OF_LINE = 4
"""How many times its neighbours a period's count may be, or they it."""
NEAR = 3
"""Neighbours lie at most so many lengths of the period away."""
BOTH = 2


def part_of_whole(seen: Seen) -> Iterator[Check]:
    """A month larger than its quarter."""
    mine, others = _told(seen, to_date=False)
    for other in others:
        for part, whole in ((mine, other), (other, mine)):
            if mine and part and whole and part.within(whole) and _exceeds(part.low, whole.high):
                yield Check("part-larger", seen.claim, other.claim, {"part": part.size, "whole": whole.size})


def parts_of_whole(seen: Seen) -> Iterator[Check]:
    """Months that sum to more than their quarter, none of them larger than it."""
    mine, others = _told(seen, to_date=False)
    if mine is None:
        return
    parts = [other for other in others if other.within(mine)]
    if len(parts) > 1 and _exceeds(total := _largest(parts), mine.high):
        yield Check("parts-larger", seen.claim, parts[-1].claim, {"parts": total, "whole": mine.size})
    for whole in others:
        if mine.within(whole) and not _exceeds(mine.low, whole.high):
            beside = [o for o in others if o.within(whole) and (o.last < mine.first or o.first > mine.last)]
            total = _largest(beside) + (mine.low or 0)
            if beside and _exceeds(total, whole.high):
                yield Check("parts-larger", seen.claim, whole.claim, {"parts": total, "whole": whole.size})


def total_falls(seen: Seen) -> Iterator[Check]:
    """A count to date that is smaller than an earlier one, or larger than a later one."""
    mine, others = _told(seen, to_date=True)
    for other in others:
        for early, late in ((mine, other), (other, mine)):
            if mine and early and late and early.last < late.last and _exceeds(early.low, late.high):
                yield Check("total-falls", seen.claim, other.claim, {"early": early.size, "late": late.size})


def total_too_small(seen: Seen) -> Iterator[Check]:
    """A count to date smaller than what the periods before its day sum to."""
    mine = _counted(seen)
    if mine is None:
        return
    others = _of_kind(seen, mine)
    periods = [other for other in others if not other.to_date]
    if mine.to_date:
        inside = [period for period in periods if period.last <= mine.last]
        if inside and _exceeds(total := _largest(inside), mine.high):
            yield Check("total-small", seen.claim, inside[-1].claim, {"parts": total, "whole": mine.size})
        return
    for whole in (other for other in others if other.to_date and mine.last <= other.last):
        apart = [o for o in periods if o.last <= whole.last and (o.last < mine.first or o.first > mine.last)]
        total = _largest(apart) + (mine.low or 0)
        if _exceeds(total, whole.high):
            yield Check("total-small", seen.claim, whole.claim, {"parts": total, "whole": whole.size})


def more_delivered_than_ordered(seen: Seen) -> Iterator[Check]:
    """More handed over to date than was ordered by then."""
    mine = _counted(seen)
    if mine is None or not mine.to_date:
        return
    there = "orders" if seen.claim.attribute == "deliveries" else "deliveries"
    for other in filter(None, map(tally, seen.others(there))):
        delivered, ordered = (mine, other) if there == "orders" else (other, mine)
        if other.to_date and delivered.last <= ordered.last and _exceeds(delivered.low, ordered.high):
            yield Check(
                "more-delivered", seen.claim, other.claim, {"delivered": delivered.size, "ordered": ordered.size}
            )


def out_of_line(seen: Seen) -> Iterator[Check]:
    """A period's count that is far from both of its nearest neighbours of the same length."""
    mine, others = _told(seen, to_date=False)
    if mine and mine.size:
        near = sorted(_near(mine, _like(mine, others)), key=lambda other: abs((other.first - mine.first).days))
        yield from _far_from_both("out-of-line", mine, near[:2])


def far_from_last(seen: Seen) -> Iterator[Check]:
    """A period's count that has no two neighbours, and is far from the last two known before it, however long ago."""
    mine, others = _told(seen, to_date=False)
    if mine and mine.size and len(_near(mine, like := _like(mine, others))) < BOTH:
        before = sorted((other for other in like if other.last < mine.first), key=lambda other: other.last)
        yield from _far_from_both("far-from-last", mine, before[:-3:-1])


def _far_from_both(code: str, mine: Tally, others: Sequence[Tally]) -> Iterator[Check]:
    times = [mine.size / other.size for other in others]
    if len(times) == BOTH and (min(times) > OUT_OF_LINE or max(times) < 1 / OUT_OF_LINE):
        yield Check(code, mine.claim, others[0].claim, {"here": mine.size, "there": others[0].size})


def _counted(seen: Seen) -> Tally | None:
    return tally(seen.claim) if seen.claim.attribute in COUNTED else None


def _of_kind(seen: Seen, mine: Tally) -> list[Tally]:
    """Other counts of the same thing, oldest claim first."""
    return [other for other in map(tally, seen.others()) if other and other.kind == mine.kind]


def _told(seen: Seen, *, to_date: bool) -> tuple[Tally | None, list[Tally]]:
    """The claim and others of its kind, where all are to date or all are of a period; else nothing."""
    mine = _counted(seen)
    if mine is None or mine.to_date is not to_date:
        return None, []
    return mine, [other for other in _of_kind(seen, mine) if other.to_date is to_date]


def _exceeds(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and one > other


def _like(mine: Tally, others: Iterable[Tally]) -> list[Tally]:
    """The newest count of each other time that is as long as that of `mine`; months of 28 and 31 days are."""
    by_time: dict[tuple[object, object], Tally] = {}
    for other in others:
        lengths = sorted((mine.days, other.days))
        apart = mine.last < other.first or other.last < mine.first
        if apart and other.size and lengths[1] <= lengths[0] * 1.15:
            by_time[other.first, other.last] = other
    return list(by_time.values())


def _near(mine: Tally, others: Iterable[Tally]) -> list[Tally]:
    return [other for other in others if abs((other.first - mine.first).days) <= NEAR * max(mine.days, other.days)]


def _largest(parts: Iterable[Tally]) -> float:
    """The largest sum of counts whose times do not overlap; each counts at its least."""
    ordered: Sequence[Tally] = sorted(parts, key=lambda part: part.last)
    ends = [part.last for part in ordered]
    best = [0.0]
    for number, part in enumerate(ordered):
        before = bisect_left(ends, part.first, hi=number)  # those that end before it begins
        best.append(max(best[-1], best[before] + (part.low or 0)))
    return best[-1]
