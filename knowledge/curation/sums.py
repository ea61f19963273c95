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
    if mine is None or not mine.size:
        return
    by_time: dict[tuple[object, object], Tally] = {}
    for other in others:
        if _alike(mine, other) and other.size:
            by_time[other.first, other.last] = other  # the newest of each time
    nearest = sorted(by_time.values(), key=lambda other: abs((other.first - mine.first).days))[:2]
    times = [mine.size / other.size for other in nearest]
    if len(times) > 1 and (min(times) > OUT_OF_LINE or max(times) < 1 / OUT_OF_LINE):
        yield Check("out-of-line", seen.claim, nearest[0].claim, {"here": mine.size, "there": nearest[0].size})


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


def _alike(mine: Tally, other: Tally) -> bool:
    """Whether two periods are of one length, months of 28 and 31 days too, apart, and near each other."""
    lengths = sorted((mine.days, other.days))
    apart = mine.last < other.first or other.last < mine.first
    return apart and lengths[1] <= lengths[0] * 1.15 and abs((other.first - mine.first).days) <= NEAR * lengths[1]


def _largest(parts: Iterable[Tally]) -> float:
    """The largest sum of counts whose times do not overlap; each counts at its least."""
    ordered: Sequence[Tally] = sorted(parts, key=lambda part: part.last)
    ends = [part.last for part in ordered]
    best = [0.0]
    for number, part in enumerate(ordered):
        before = bisect_left(ends, part.first, hi=number)  # those that end before it begins
        best.append(max(best[-1], best[before] + (part.low or 0)))
    return best[-1]
