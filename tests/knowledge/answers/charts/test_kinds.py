"""Which charts an answer has; and the one that says what matters most."""

from datetime import date

import pytest

from knowledge.answers.charts.kinds import KINDS
from knowledge.answers.charts.swings import LEAST_DAYS, MOST, Swings
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from tests.knowledge.answers import xiaomi
from tests.knowledge.answers.xiaomi import TODAY

ORDER = WaitQuestion(product=xiaomi.PRO, ordered="2025-06-26", as_of=date(2025, 10, 10))
GERMANY = LaunchQuestion(product="xiaomi/ev", market="DE")


@pytest.mark.parametrize("question", [ORDER, GERMANY], ids=["wait", "launch"])
def test_every_kind_that_is_offered_can_be_made(question: WaitQuestion | LaunchQuestion) -> None:
    """A menu leads nowhere empty, and each chart names the same others."""
    first = xiaomi.opened().chart(question, today=TODAY)
    assert first is not None
    assert first.kind == first.kinds[0]
    for kind in first.kinds:
        made = xiaomi.opened().chart(question, kind, today=TODAY)
        assert made is not None
        assert (made.kind, made.kinds) == (kind, first.kinds)


def test_a_kind_belongs_to_its_question() -> None:
    """A wait has a queue and no launch promises, a launch the other way round."""
    desk = xiaomi.opened()
    assert desk.chart(ORDER, "slips", today=TODAY) is None
    assert desk.chart(GERMANY, "queue", today=TODAY) is None
    kinds = [made.kinds for made in (desk.chart(ORDER, today=TODAY), desk.chart(GERMANY, today=TODAY)) if made]
    assert [*map(set, kinds)] == [set(KINDS) - {"slips"}, set(KINDS) - {"queue"}]


def test_an_answer_without_a_window_has_no_chart() -> None:
    """Where it cannot be ordered there is nothing to draw."""
    assert xiaomi.opened().chart(WaitQuestion(product="xiaomi/yu7", market="DE"), today=TODAY) is None


@pytest.mark.parametrize("question", [ORDER, GERMANY], ids=["wait", "launch"])
def test_swings_are_the_drivers_the_widest_first(question: WaitQuestion | LaunchQuestion) -> None:
    """Every bar is one of the answer's drivers with its own numbers; none that is wider is left out."""
    made = xiaomi.opened().chart(question, "swings", today=TODAY)
    assert made is not None
    assert isinstance(made.data, Swings)
    assert made.answer.window is not None
    assert made.data.middle == made.answer.window.p50
    wide = [driver for driver in made.answer.drivers if driver.swing_days >= LEAST_DAYS]
    assert list(made.data.bars) == sorted(wide, key=lambda driver: -driver.swing_days)[:MOST]
    assert made.data.left_out == len(made.answer.drivers) - len(made.data.bars)
