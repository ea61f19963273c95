"""The roll-outs of the YU7 and the first SU7 as they became known: what was forecast then against what came.

Each history is loaded alone, so that nothing of the pack helps, and asked as a member would have asked on the day. The
full score is the back-test's; here are the laws no change may break.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

import pytest

from knowledge import markets
from knowledge.answers.library import Assumptions, Library
from knowledge.answers.question import WaitQuestion
from knowledge.answers.values import Status
from knowledge.answers.wait import wait
from knowledge.history.read import read_case, wait_files
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.model import catalogue
from knowledge.scenarios.draws import draws

TODAY = date(2026, 11, 22)
CASES = ("xiaomi-yu7-2025", "xiaomi-su7-2024")
OPENED = {"xiaomi-yu7-2025": "2025-06-26", "xiaomi-su7-2024": "2024-03-28"}
COVERED = 0.6
"""Least share of outcomes within eight in ten, in every history."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One place in one history, asked on one day: what was said and what came, in days after that day."""

    place: float
    asked_on: date
    low: float
    middle: float
    high: float
    came: float

    @property
    def covered(self) -> bool:
        """Whether it came within the window."""
        return self.low <= self.came <= self.high


@cache
def answers(case: str) -> tuple[Asked, ...]:
    """Every resolved milestone of a history, asked on each of its days."""
    history = read_case(next(path for path in wait_files() if path.stem == case))
    entries = history.entries()
    library = Library(
        entries=lambda _products: entries,
        version=lambda: 1,
        catalogue=catalogue([read(bundled()[0])]),
        markets=markets.load(),
        assumptions=lambda _product: Assumptions([], [], []),
        promises=lambda _day: (),
        makers={},
    )
    found = []
    for outcome in history.outcomes:
        number, came = outcome.number, outcome.day
        if outcome.kind != "cumulative" or number is None or came is None:
            continue
        for day in outcome.asked_on:
            place = (int(number), int(number))
            question = WaitQuestion(product=history.product, ordered=OPENED[case], position=place, as_of=day)
            answer = wait(library, question, draws(), today=TODAY)
            if answer.window is not None:
                low, middle, high = (
                    (end - day).days for end in (answer.window.p10, answer.window.p50, answer.window.p90)
                )
                found.append(Asked(number, day, low, middle, high, (came - day).days))
            else:
                assert answer.status is Status.PAST
                found.append(Asked(number, day, 0, 0, 0, (came - day).days))
    return tuple(found)


@pytest.mark.parametrize("case", CASES)
def test_the_window_holds_most_of_what_came(case: str) -> None:
    """Eight in ten is not a phrase: well over half of all milestones fall within the window, in each history."""
    asked = answers(case)
    assert len(asked) > 40
    assert sum(each.covered for each in asked) / len(asked) >= COVERED


@pytest.mark.parametrize("case", CASES)
def test_the_window_is_no_shrug(case: str) -> None:
    """A window that holds everything is easily made: half of them are narrower than half a year."""
    widths = sorted(each.high - each.low for each in answers(case))
    assert widths[len(widths) // 2] < 183


@pytest.mark.parametrize("case", CASES)
def test_asking_later_is_surer(case: str) -> None:
    """Of the milestones asked early and late, the late windows are much narrower."""
    early, late = [], []
    for place in {each.place for each in answers(case)}:
        days = sorted((each for each in answers(case) if each.place == place), key=lambda each: each.asked_on)
        if len(days) > 3:
            early.append(days[0].high - days[0].low)
            late.append(days[-1].high - days[-1].low)
    assert len(late) > 5
    assert sum(late) < 0.7 * sum(early)


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_overdue_before_it_came(case: str) -> None:
    """No order is told that it should have arrived while its turn had not come."""
    assert all(each.high > 0 for each in answers(case))
