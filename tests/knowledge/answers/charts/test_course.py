"""How the answer has moved: the same question, put back to earlier days."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from knowledge.answers import wait as waits
from knowledge.answers.charts.course import LOOKS, Course, Look, course, fits, looked_on
from knowledge.answers.question import Quoted
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.scenarios.draws import draws
from tests.knowledge.answers import xiaomi

FEW = draws().head(2048)
LATER = date(2026, 1, 15)


def of(answer: WaitAnswer | LaunchAnswer) -> Course:
    """The course of an answer that has one."""
    found = course(xiaomi.opened().library, answer, FEW)
    assert found is not None
    return found


def order(**asked: Any) -> WaitAnswer:
    """An order of the first hour, asked after half a year later."""
    return xiaomi.wait(as_of=LATER, **asked)


def answered(look: Look) -> WaitAnswer:
    """What would have been answered on the day of a look."""
    asked = order().question.model_copy(update={"as_of": look.as_of})
    return waits.wait(xiaomi.opened().library, asked, FEW, today=xiaomi.TODAY)


@pytest.mark.parametrize("answer", [order(), xiaomi.launch(), xiaomi.launch(market="UY")], ids=["wait", "DE", "UY"])
def test_it_ends_with_the_answer_itself(answer: WaitAnswer | LaunchAnswer) -> None:
    """The last look is today's window, the first at the order or the first word, and they come in the order of days."""
    looks = of(answer).looks
    assert looks[-1].window == answer.window
    assert looks[-1].as_of == answer.as_of
    assert 2 < len(looks) <= LOOKS
    assert all(earlier.as_of < later.as_of for earlier, later in pairwise(looks))


def test_each_look_is_the_answer_of_its_day() -> None:
    """No separate path: what is drawn for a day is what would have been answered on it."""
    for look in of(order()).looks[:-1]:
        assert answered(look).window == look.window


def test_it_is_flat_while_it_rests_on_the_same_facts() -> None:
    """Between two looks that cite the same claims the middle moves by less than the time that has gone."""
    still = 0
    for earlier, later in pairwise(of(order()).looks[:-1]):
        then, now = ({citation.claim.id for citation in answered(look).citations} for look in (earlier, later))
        if then == now:
            still += 1
            assert abs(later.window.p50 - earlier.window.p50) < later.as_of - earlier.as_of
    assert still > 2


def test_what_the_asker_was_told_later_is_not_known_earlier() -> None:
    """A quote of September changes no look before September."""
    told_on = date(2025, 9, 1)
    plain, told = of(order()), of(order(quoted=Quoted(weeks=(33, 36)), quoted_on=told_on))
    before = [look for look in told.looks if look.as_of < told_on]
    assert before
    assert before == [look for look in plain.looks if look.as_of < told_on]
    assert told.looks[-1] != plain.looks[-1]


def test_an_order_not_yet_placed_has_no_course() -> None:
    """Who has not ordered asks another question every day."""
    answer = xiaomi.wait(ordered=None)
    assert answer.window is not None
    assert not fits(xiaomi.opened().library, answer)
    assert course(xiaomi.opened().library, answer, FEW) is None


def test_a_course_of_a_few_days_is_none() -> None:
    """Right after the order there is nothing to look back on."""
    assert not fits(xiaomi.opened().library, xiaomi.wait(as_of=date(2025, 7, 7)))
    assert fits(xiaomi.opened().library, order())


def test_it_says_how_far_the_middle_has_moved() -> None:
    """Negative when it is earlier now."""
    found = of(order())
    assert found.moved_days == (found.looks[-1].window.p50 - found.looks[0].window.p50).days < 0


@pytest.mark.parametrize("length", [0, 1, 13, 14, 84, 85, 400, 4000])
def test_the_days_are_evenly_spaced_and_end_with_the_last(length: int) -> None:
    """At most thirteen, in steps of whole weeks, as many as the month of the first day leaves room for."""
    first = date(2025, 6, 26)
    last = first + timedelta(days=length)
    days = looked_on(first, last)
    assert days[-1] == last
    assert 1 <= len(days) <= LOOKS
    steps = {later - earlier for earlier, later in pairwise(days)}
    assert len(steps) <= 1
    assert all(step % timedelta(weeks=1) == timedelta(0) for step in steps)
    assert date(2025, 6, 1) <= days[0]


def test_the_days_tell_no_more_of_the_order_than_its_month() -> None:
    """Two orders of one month are looked at on the same days, as far as both had been placed."""
    one, other = of(order(ordered="2025-06-26")), of(order(ordered="2025-06-30"))
    assert [look.as_of for look in one.looks] == [look.as_of for look in other.looks]
    assert one.looks != other.looks
