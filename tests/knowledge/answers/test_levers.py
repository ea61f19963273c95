"""Levers as people type them beside a question: dates in words settled once, what cannot be refused."""

from datetime import date

import pytest

from knowledge.answers.levers import settled
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.whatif import Silent, WhatIf
from knowledge.errors import InvalidScenario, Refused, RefusedLever
from tests.knowledge.answers.xiaomi import PRO, TODAY, opened

AUTUMN = date(2025, 10, 10)


def wait(*scenario: str) -> WhatIf:
    """Suppose something of an order of a YU7 Pro, as of autumn 2025."""
    question = WaitQuestion(product=PRO, ordered="2025-06-26", as_of=AUTUMN, scenario=scenario)
    return opened().whatif(question, today=TODAY)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("pause_weeks=8 weeks from March", "pause_weeks=8 weeks@2027-03"),
        ("pause 6 weeks from 2027-02", "pause_weeks=6 weeks@2027-02"),
        ("pause_weeks=4 from now", "pause_weeks=4@2026-11-22"),
        ("plant_start=F3 from May 2027", "plant_start=F3@2027-05"),
        ("plant_start=from March", "plant_start=2027-03"),
        ("statement=the second half of 2027", "statement=2027-H2"),
        ("gate.type_approval=June 2027", "gate.type_approval=2027-06"),
        ("gate.type_approval=6 months", "gate.type_approval=6 months"),
        ("home_wait=by June", "home_wait=2027-06"),
        ("order_date=June 26 2025", "order_date=2025-06-26"),
        ("production=+20 %", "production=+20 %"),
    ],
)
def test_dates_in_words_are_settled_once(typed: str, kept: str) -> None:
    """A month without a year is the next one, of an order the last; what is settled stays as it is on any later day."""
    assert settled([typed], TODAY) == (kept,)
    assert settled([kept], TODAY) == (kept,)


@pytest.mark.parametrize(
    ("scenario", "code"),
    [
        (("pause_weeks=8@2025-03",), "past"),
        (("plant_start=2024",), "past"),
        (("statement=2020",), "past"),
        (("pause_weeks=8 weeks from pigs",), "pause"),
        (("trim=roadster",), "trim"),
        (("position=first",), "position"),
        (("quoted=900 weeks",), "quoted"),
        (("order_date=when pigs fly",), "order_date"),
        (("home_wait=20 weeks", "production=double"), "contradiction"),
    ],
)
def test_what_cannot_be_is_refused(scenario: tuple[str, ...], code: str) -> None:
    """A start that is over, a version there is none of, two levers at odds: refused with an example that works."""
    with pytest.raises(RefusedLever) as refusal:
        wait(*scenario)
    assert refusal.value.code == code
    for example in refusal.value.suggestions:
        assert settled([example], AUTUMN)


def test_a_gate_that_is_not_there_is_refused_with_those_that_are() -> None:
    """Of a launch; to a wait no gate says anything."""
    with pytest.raises(InvalidScenario) as refusal:
        opened().launch(LaunchQuestion(product="xiaomi/ev", market="DE", scenario=("gate.moon=2027",)), today=TODAY)
    assert "gate.type_approval" in refusal.value.suggestions
    assert wait("gate.moon=2027").parts[0].silent is Silent.UNHEARD


def test_the_last_of_two_counts() -> None:
    """A lever pulled twice stands as it was pulled last."""
    assert wait("production=*2", "production=*3").changed.window == wait("production=*3").changed.window
    assert wait("production=*2", "production=*3").scenario == ("production=*3",)


def test_an_order_too_early_is_refused_as_anywhere() -> None:
    """Nothing can have been ordered before orders opened."""
    with pytest.raises(Refused):
        wait("order_date=2024-01-05")
