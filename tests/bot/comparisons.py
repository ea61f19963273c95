"""Comparisons as values, small and sound."""

from itertools import combinations

from knowledge.answers.compare import Comparison, Pair
from knowledge.answers.fate import Shared
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.scenarios.pairs import Chances

LIKELY = Chances(0.7, 0.2, 0.06, 0.04)


def compared(
    *answers: WaitAnswer | LaunchAnswer,
    chances: Chances | None = LIKELY,
    shared: Shared | None = Shared.MAKER,
    decides: str | None = "statement",
) -> Comparison:
    """The answers side by side, each with the same chances against every later one."""
    numbers = combinations(range(len(answers)), 2)
    return Comparison(answers, tuple(Pair(first, second, chances, shared, decides) for first, second in numbers))
