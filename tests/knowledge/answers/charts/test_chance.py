"""How the chance grows: the answer's own draws, added up."""

from datetime import date
from itertools import pairwise

import pytest

from knowledge.answers.charts.chance import Rise, rise
from knowledge.answers.values import Answer
from tests.knowledge.answers import xiaomi

ANSWERS = {
    "yu7": xiaomi.wait(as_of=date(2025, 10, 10), by=date(2026, 6, 30)),
    "waiting": xiaomi.wait(as_of=date(2026, 1, 15)),
    "germany": xiaomi.launch(by=date(2027, 12, 31)),
    "uruguay": xiaomi.launch(market="UY"),
}


def of(answer: Answer) -> Rise:
    """The curve of an answer that has one."""
    found = rise(answer)
    assert found is not None
    return found


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
def test_it_never_falls_and_stays_between_nought_and_one(answer: Answer) -> None:
    """Later days are as likely or likelier, and what may never come is missing at the end."""
    found = of(answer)
    assert all(earlier < later for earlier, later in pairwise(found.days))
    assert all(0 <= low <= high <= 1 - found.never for low, high in pairwise(found.chances))


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
def test_it_goes_through_the_windows_ends_and_middle(answer: Answer) -> None:
    """At P10, P50 and P90 of the card's window it stands at a tenth, a half and nine tenths of what comes at all."""
    found = of(answer)
    assert found.window == answer.window
    for day, share in ((found.window.p10, 0.1), (found.window.p50, 0.5), (found.window.p90, 0.9)):
        assert found.chances[found.days.index(day)] == pytest.approx(share * (1 - found.never), abs=0.01)


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
def test_a_day_that_matters_has_the_chance_of_the_card(answer: Answer) -> None:
    """Where the curve reaches a deadline it says what the answer says."""
    found = of(answer)
    assert all(found.by_the(chance.day) == chance.probability for chance in found.marked)


def test_a_deadline_far_away_is_not_on_the_curve() -> None:
    """A deadline long after nearly all have arrived does not squeeze the rest into a corner; it is still told."""
    found = of(ANSWERS["waiting"])
    assert [chance.day for chance in found.by] == [date(2027, 12, 31)]
    assert found.marked == ()
    assert found.days[-1] < date(2027, 1, 1)


def test_without_a_window_there_is_no_curve() -> None:
    """An answer that gives no window has none to draw."""
    assert rise(xiaomi.wait(market="DE")) is None
