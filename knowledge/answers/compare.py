"""Which comes first? Two to four answers side by side, and for every pair the chance that one comes before the other.

The answers are those that the questions get by themselves, to the last day. The chances are counted over draws that two
answers share: what strikes both is drawn once, what is each one's own is drawn apart (see `fate`). Three or four are
compared pair by pair, so that what is said of two does not depend on who else was asked about.

What has no forecast is compared as what it is: something on sale has come before anything that is still awaited,
something ruled out never comes first, and where nothing is known there is no chance to tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from types import MappingProxyType

from knowledge.answers import fate
from knowledge.answers.fate import Shared
from knowledge.answers.launch import launch
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, Rounding, Status, WaitAnswer, rounding
from knowledge.answers.wait import wait
from knowledge.scenarios import pairs
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.pairs import Chances

SAME_WITHIN: Mapping[Rounding, float] = MappingProxyType(
    {Rounding.WEEK: 3.5, Rounding.MONTH: 5.0, Rounding.QUARTER: 45.0}
)
"""Days that nobody could tell apart: half of what the width of their difference can be told to (a week, a third of a
month, a quarter)."""
One = WaitAnswer | LaunchAnswer


@dataclass(frozen=True, slots=True)
class Pair:
    """Two answers of a comparison, by their place in it."""

    first: int
    second: int
    chances: Chances | None
    """None where nothing is known of one of them."""
    shared: Shared | None = None
    decides: str | None = None
    """The input that decides most which comes first."""

    @property
    def turned(self) -> "Pair":
        """The same pair, seen from the second."""
        return replace(
            self, first=self.second, second=self.first, chances=self.chances.turned if self.chances else None
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """Answers side by side, and every pair of them."""

    answers: tuple[One, ...]
    pairs: tuple[Pair, ...]

    @property
    def answered(self) -> bool:
        """Whether there is any fact to answer from."""
        return any(answer.status is not Status.NO_FACTS for answer in self.answers)

    @property
    def ranked(self) -> tuple[int, ...]:
        """The answers, the one first that most likely comes before the others; what cannot be told comes last."""
        return tuple(sorted(range(len(self.answers)), key=lambda n: (-self._lead(n), n)))

    def pair(self, first: int, second: int) -> Pair:
        """Two of them, in the order asked for."""
        found = next(p for p in self.pairs if {p.first, p.second} == {first, second})
        return found if found.first == first else found.turned

    def _lead(self, number: int) -> float:
        """How often it comes before another one, on average over those it can be compared with; a tie is half."""
        seen = [self.pair(number, other).chances for other in range(len(self.answers)) if other != number]
        known = [chances.first + chances.tie / 2 for chances in seen if chances]
        return sum(known) / len(known) if known else -1.0


def compare(
    library: Library, questions: Sequence[WaitQuestion | LaunchQuestion], draws: Draws, *, today: date
) -> Comparison:
    """Answer each question, and compare every two of the answers. Raises what a single question raises."""
    answers = tuple(_answer(library, question, draws, today) for question in questions)
    found = tuple(_pair(library, answers, pair, draws) for pair in combinations(range(len(answers)), 2))
    return Comparison(answers, found)


def _answer(library: Library, question: WaitQuestion | LaunchQuestion, draws: Draws, today: date) -> One:
    if isinstance(question, WaitQuestion):
        return wait(library, question, draws, today=today)
    return launch(library, question, draws, today=today)


def _pair(library: Library, answers: Sequence[One], numbers: tuple[int, int], draws: Draws) -> Pair:
    """Compare two answers, always from the same one of them, so that asking the other way round changes nothing."""
    first, second = numbers
    if _key(answers[first]) > _key(answers[second]):
        return _pair(library, answers, (second, first), draws).turned
    one, other = answers[first], answers[second]
    if one.inputs is None or other.inputs is None:
        return Pair(first, second, _certain(one, other))
    theirs = fate.owners(one, library), fate.owners(other, library)
    rows = pairs.drawn((one.inputs, other.inputs), fate.bonds(*theirs), _enough(one, other, draws), one.forecast)
    return Pair(
        first,
        second,
        pairs.chances(rows, SAME_WITHIN[rounding(pairs.width(rows))]),
        fate.shared(one, other, theirs),
        pairs.decisive((one.inputs, other.inputs), rows),
    )


def _key(answer: One) -> str:
    return answer.question.model_dump_json()


def _enough(one: One, other: One, draws: Draws) -> Draws:
    """The draws of the single answers, or twice as many where one of them needed that."""
    sizes = [answer.forecast.days.size for answer in (one, other) if answer.forecast]
    return draws if all(size == draws.n for size in sizes) else draws.doubled()


def _certain(one: One, other: One) -> Chances | None:
    """Compare answers of which at least one is no forecast: what is there comes first, what is ruled out never."""
    places = _place(one), _place(other)
    if None in places:
        return None
    if places == (0, 0):
        return _since(one, other)
    nearer = one if places <= places[::-1] else other
    comes = 0.0 if nearer.status is Status.RULED_OUT else 1.0 - nearer.forecast.never if nearer.forecast else 1.0
    found = Chances(comes, 0.0, 0.0, 1.0 - comes)
    return found if nearer is one else found.turned


def _place(answer: One) -> int | None:
    """There, awaited, or never; None where it cannot be said which."""
    if answer.inputs is not None:
        return 1
    return {Status.ON_SALE: 0, Status.RULED_OUT: 2}.get(answer.status)


def _since(one: One, other: One) -> Chances:
    """Compare what has come already by the days since which it is there; a tie where these do not tell."""
    mine, theirs = (each.since if isinstance(each, LaunchAnswer) else None for each in (one, other))
    if mine and theirs and mine.latest and theirs.earliest and mine.latest < theirs.earliest:
        return Chances(1.0, 0.0, 0.0, 0.0)
    if mine and theirs and theirs.latest and mine.earliest and theirs.latest < mine.earliest:
        return Chances(0.0, 1.0, 0.0, 0.0)
    return Chances(0.0, 0.0, 1.0, 0.0)
