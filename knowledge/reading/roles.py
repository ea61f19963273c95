"""Which of the dates in a text is which: the day of the order, a deadline, or any other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from knowledge.reading.dates import Dated
from knowledge.reading.elements import Text
from knowledge.reading.lengths import Length
from knowledge.reading.marks import Mark, Marks
from knowledge.reading.meanings import is_today, lies_ahead, this_year
from knowledge.reading.pieces import pieces

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "ordered": 3, "order": 2, "planning": 2, "reordered": 4, "opening": 1, "waiting": 1, "mine": 1.5,
        "promise": -4, "moved": -4, "built": -4, "event": -4, "cancelled": -5, "refitted": -4,
        "arrive": -1.5, "launch": -3, "now_is": -1, "reach": -3,
    }
)  # fmt: skip
"""How far a phrase makes a date beside it the day of the asker's order (more than 0) or of anything else (less)."""
_UNSAID = 0.4
"""Weight of a date of which nothing is said: who asks after an order mostly gives its day."""
_AHEAD_BUT_SAID = -1.0
_AHEAD = -2.5
"""Added for a date still to come that nothing calls the order's."""
_REACH = 44
"""Distance beyond which a phrase says nothing of a date."""
_FARTHEST = 200
"""Characters beyond which a gap is not looked at: a product's name in it counts for nothing."""
_SHORT_REACH = 14
"""The same for phrases that mostly belong to the question: when does it arrive, when does it come out."""
_OF_THE_QUESTION = frozenset({"arrive", "reach", "launch"})
_SENTENCE, _CLAUSE, _BEHIND = 45, 9, 9
"""What the end of a sentence, a comma, and standing after the date add to a distance, in characters."""
_INHERITED = 0.8
_WEEKS = 53
_SURELY = 1.5
"""Weight from which a date is surely the order's; of several the last: reserved in May, locked in June."""
_DECAY = 12.0
"""Distance at which a phrase says half as much of a date."""
_BESIDE = 7.0
"""Distance within which a length of time is what was told, even where it also reads as time gone by."""
_DENIES = 14
"""Characters between a date and what takes it back."""
_DENIES_MARKET = 20
"""The same of a country: not asking about Germany."""
_CORRECTS = 4
"""Characters between a date and a phrase that takes it back."""
_NOT_TODAY = -1.0
"""Weight of today's own date, when nothing says that it is the order's."""
_MOST_SENTENCES = 100
_DEADLINE_GAP = 16
"""Characters between a deadline and its "before": the end of, the 1st of."""
_TIGHT = 24
"""Characters between a date and one that only goes on with it."""
_WORD = re.compile(r"[^\W_]+")
_THEIRS = -2.5
"""Weight of a date in a clause that speaks of somebody else."""
_CLAUSES = re.compile(r"[,.!?;，。！？；、\n](?!\d)| but | - ")
_FULL_STOP = re.compile(r"[!?;。！？；\n]|\.(?!\s?\d)")
_COMMA = re.compile(r"[,，、:()]| - | -> ")


class Weighed(NamedTuple):
    """A date with how much speaks for its being the order's day."""

    dated: Dated
    weight: float
    said: bool
    """Whether anything is said of it."""


class Near(NamedTuple):
    """A phrase, the date or length it stands nearest to, and how far from it."""

    mark: Mark
    target: Dated | Length
    distance: float


class Roles:
    """The dates and lengths of a text, and what its marks say of each."""

    def __init__(self, text: Text, marks: Marks, dates: Sequence[Dated], lengths: Sequence[Length]) -> None:
        self._text = text
        self._marks = marks
        self.dates = dates
        self.lengths = lengths
        self._length_places = [text.span(length.first, length.after) for length in lengths]
        self._near = self._attach()

    def deadline_mark(self, dated: Dated) -> Mark | None:
        """The word right beside a date that makes it a deadline: by, before."""
        if "count" in dated.fields:  # vor 5 Wochen is so long ago, and no deadline
            return None
        places = [mark for mark in self._marks.of("by", "before") if self._touches(mark, dated)]
        return places[-1] if places else None

    def event_mark(self, dated: Dated) -> Mark | None:
        """The nearest phrase that names something else of that day: a trip, the end of a lease."""
        near = [near.mark for near in self._near if near.target is dated and near.mark.means("event")]
        return near[0] if near else None

    def orders(self, *, planned: bool, asking_for: bool) -> list[Weighed]:
        """The dates that can be the order's, likeliest first."""
        found: list[Weighed] = []
        before: Weighed | None = None
        for dated in self.dates:
            weighed = self._weighed(dated, before, planned=planned, asking_for=asking_for)
            before = weighed
            if self.deadline_mark(dated) is None and not (this_year(dated) or _year_ahead(weighed)):
                found.append(weighed)
        return sorted(found, key=lambda each: (-min(each.weight, _SURELY), -each.dated.start))

    def promised(self, length: Length) -> bool:
        """Whether a length of time was told, and not lived through."""
        told = [
            near.distance for near in self._near if near.target is length and near.mark.means("promise", "quoted_wait")
        ]
        return bool(told) and (min(told) <= _BESIDE or not self._lived_through(length))

    def explained(self, length: Length) -> bool:
        """Whether a phrase beside a length of time says what it is of: told, or what something is late by."""
        return any(near.target is length and near.mark.means("promise", "quoted_wait", "moved") for near in self._near)

    def elapsed(self) -> Iterator[Length]:
        """The lengths of time that somebody has waited."""
        yield from (length for length in self.lengths if length.single is not None and self._lived_through(length))

    def _lived_through(self, length: Length) -> bool:
        return self._beside(length, "waiting", -1) or self._beside(length, "waited", 1)

    def told(self, dated: Dated) -> bool:
        """Whether a date is one that somebody gave, or of somebody else, or of what has happened."""
        kinds = ("promise", "moved", "built", "others", "launch_fact", "ordered", "order", "reordered", "cancelled")
        return any(near.target is dated and near.mark.means(*kinds) for near in self._near) or self._of_others(dated)

    def given(self, dated: Dated) -> bool:
        """Whether a date is one that somebody gave, or that has been."""
        kinds = ("promise", "moved", "built", "others", "launch_fact")
        return any(near.target is dated and near.mark.means(*kinds) for near in self._near)

    def denies(self, start: int) -> bool:
        """Whether what begins at a place is said not to be meant."""
        return any(0 <= start - mark.end <= _DENIES_MARKET for mark in self._marks.of("not"))

    def calendar_week(self) -> Length | None:
        """A number of weeks right before the word for ordering, of which nothing says that it has passed: 26周锁单."""
        if not self._text.tongues.main.verb_last:
            return None
        for length in self.lengths:
            _, end = self._text.span(length.first, length.after)
            ordered = any(mark.start == end for mark in self._marks.of("ordered"))
            single = length.single
            if ordered and single and length.unit == "week" and single <= _WEEKS and length not in list(self.elapsed()):
                return length
        return None

    def _beside(self, length: Length, kind: str, side: int) -> bool:
        elements = self._text.elements
        place = length.begin - 1 if side < 0 else length.end
        here = elements[length.begin if side < 0 else length.end - 1]
        for _ in range(3):
            if not 0 <= place < len(elements):
                return False
            other = elements[place]
            close = other.after == here.first if side < 0 else here.after == other.first
            if not close:
                return False
            if other.has(kind):
                return True
            if not any(other.has(each) for each in ("about", "of", "at_least", "lead")):
                return False
            here, place = other, place + side
        return False

    def _touches(self, mark: Mark, dated: Dated) -> bool:
        """Whether only little words stand between a mark and a date, on the side on which the language has them."""
        before = mark.end <= dated.start
        gap = self._text.folded[mark.end : dated.start] if before else self._text.folded[dated.end : mark.start]
        if mark.start < dated.end and dated.start < mark.end:
            return True
        if len(gap) > _DEADLINE_GAP or (
            self._stops(mark.end, dated.start) if before else self._stops(dated.end, mark.start)
        ):
            return False
        if self._text.tongues.main.verb_last:
            return not before and not _WORD.search(gap)
        return before and all(self._small(word) for word in _WORD.findall(gap))

    def _small(self, word: str) -> bool:
        found = self._text.tongues.dated.longest(pieces(word), 0)
        return found is not None and any(
            sense.kind in {"of", "lead", "about", "part", "to"} for sense in found.meanings
        )

    def _weighed(self, dated: Dated, before: Weighed | None, *, planned: bool, asking_for: bool) -> Weighed:
        near = [each for each in self._near if each.target is dated]
        said = [weight for weight in (self._weight(each, asking_for=asking_for) for each in near) if weight]
        if (not asking_for and self._of_others(dated)) or self._denied(dated):
            weight = _THEIRS
        elif said and not (is_today(dated) and not any(each.mark.means("ordered", "planning") for each in near)):
            weight = max(said) if sum(said) > 0 else sum(said)
        elif before and before.said and self._runs_on(before.dated, dated):
            return Weighed(dated, before.weight * _INHERITED, said=True)
        else:
            weight = _NOT_TODAY if is_today(dated) else _UNSAID
        if not planned and lies_ahead(dated):
            weight += _AHEAD_BUT_SAID if any(each.mark.means("ordered") for each in near) else _AHEAD
        return Weighed(dated, weight, bool(said))

    def _of_others(self, dated: Dated) -> bool:
        """Whether the clause around a date speaks of somebody else, and not of the asker."""
        folded = self._text.folded
        begins = [match.end() for match in _CLAUSES.finditer(folded, 0, dated.start)]
        ends = _CLAUSES.search(folded, dated.end)
        first, last = (begins[-1] if begins else 0), (ends.start() if ends else len(folded))
        inside = [mark for mark in self._marks.all if first <= mark.start < last]
        theirs = [mark for mark in inside if mark.means("others")]
        ours = (mark for mark in inside if mark.means("mine", "me") and not _leads_to(theirs, mark))
        return bool(theirs) and not any(ours)

    def _denied(self, dated: Dated) -> bool:
        """Whether a date is taken back: not in July; June, no wait, July."""
        denied = any(dated is self._next_to(mark) for mark in self._marks.of("not"))
        return denied or any(self._corrects(mark, dated) for mark in self._marks.of("correction"))

    def _next_to(self, mark: Mark) -> Dated | None:
        """The date right behind a phrase."""
        return next((each for each in self.dates if 0 <= each.start - mark.end <= _DENIES), None)

    def _corrects(self, mark: Mark, dated: Dated) -> bool:
        """Whether a phrase right behind a date takes it back for another one that follows."""
        later = any(0 <= other.start - mark.end <= _DENIES for other in self.dates)
        return 0 <= mark.start - dated.end <= _CORRECTS and later

    def _weight(self, near: Near, *, asking_for: bool) -> float:
        """What a phrase says of the date it stands near; the nearer, the more. Of two as weighty what speaks against."""
        mark = near.mark
        if asking_for and mark.means("others", "asking_for"):
            return 1.0
        concepts = set(mark.concepts) - ({"built"} if mark.means("production") else set())
        if mark.means("when"):  # an ETA is asked for, and not told
            concepts.discard("arrive")
        weights = [WEIGHTS[concept] for concept in concepts if concept in WEIGHTS]
        return max(sorted(weights), key=abs, default=0.0) / (1 + near.distance / _DECAY)

    def _runs_on(self, before: Dated, dated: Dated) -> bool:
        """Whether a date only goes on with the one before it: april -> may -> june."""
        gap = self._text.folded[before.end : dated.start]
        between = [mark for mark in self._marks.all if before.end <= mark.start < dated.start]
        parted = any(_tells(mark) or mark.means("not", "correction") for mark in between)
        return len(gap) <= _TIGHT and not self._stops(before.end, dated.start) and not parted

    def _attach(self) -> list[Near]:
        """Each mark that says something of a date, with the date or length it stands nearest to."""
        targets: list[tuple[Dated | Length, int, int]] = [(each, each.start, each.end) for each in self.dates]
        targets += [(length, *place) for length, place in zip(self.lengths, self._length_places, strict=True)]
        found: list[Near] = []
        for mark in filter(_tells, self._marks.all):
            near = [(self._distance(mark, start, end), place) for place, (_, start, end) in enumerate(targets)]
            distance, place = min(near, default=(_REACH, 0))
            reach = _SHORT_REACH if _OF_THE_QUESTION.issuperset(mark.concepts) else _REACH
            if distance < reach:
                found.append(Near(mark, targets[place][0], distance))
        return found

    def _distance(self, mark: Mark, start: int, end: int) -> float:
        if mark.start < end and start < mark.end:
            return 0
        before = mark.end <= start
        if (start - mark.end if before else mark.start - end) > _FARTHEST:
            return _REACH
        gap = self._text.folded[mark.end : start] if before else self._text.folded[end : mark.start]
        words = re.sub(r"\*+", "*", gap)  # a product's name is no distance
        stops = self._stops(mark.end, start) if before else self._stops(end, mark.start)
        distance = len(words) * self._wide + _SENTENCE * stops + _CLAUSE * len(_COMMA.findall(gap))
        return distance + _BEHIND * (not before and not self._text.tongues.main.verb_last)

    def _stops(self, start: int, end: int) -> int:
        """How many sentences end between two places; the dot of an abbreviated word before a number ends none."""
        return sum(start <= stop < end for stop in self._ends)

    @cached_property
    def _ends(self) -> list[int]:
        return [match.start() for match in islice(_FULL_STOP.finditer(self._text.folded), _MOST_SENTENCES)]

    @property
    def _wide(self) -> float:
        """Letters of Latin that one character of the language's script is worth."""
        return 2.5 if self._text.tongues.main.language in {"zh", "ja", "ko"} else 1.0


def _year_ahead(weighed: Weighed) -> bool:
    """Whether it is a mere year that is not over: when something is to come, unless it is said to be the order's."""
    values, readings = weighed.dated.fields.values, weighed.dated.readings
    over = bool(readings) and readings[0].latest is not None and readings[0].latest < weighed.dated.fields.today
    return set(values) == {"year"} and not over and weighed.weight < _SURELY


def _leads_to(others: Sequence[Mark], mark: Mark) -> bool:
    """Whether a phrase belongs to somebody else right after it: my mate."""
    return any(0 <= other.first - mark.after <= 1 for other in others)


def _tells(mark: Mark) -> bool:
    """Whether a phrase says anything of a date or a length of time."""
    return any(concept in WEIGHTS or concept == "quoted_wait" for concept in mark.concepts)
