"""Plain notation: what people write for a value, what it means, and what is refused with an example that works."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import InvalidScenario, RefusedLever
from knowledge.scenarios.draws import draws
from knowledge.scenarios.inputs import LogitNormal
from knowledge.scenarios.lever_text import parse, parse_all, split
from knowledge.scenarios.lever_values import LONGEST_PAUSE
from knowledge.scenarios.levers import agree, apply, hears
from knowledge.scenarios.samples import EIGHTY_PERCENT, MONTH, lognormal
from tests.knowledge.scenarios.builders import asked, fixed_gate, promised, quote, sure_queue, unsure_queue

WEEK = 7


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("production=+20 %", 1.2),
        ("production=20 % more", 1.2),
        ("production=20% less", 0.8),
        ("production=\u221220 percent", 0.8),
        ("production=half", 0.5),
        ("production=Double", 2.0),
        ("production=triple", 3.0),
        ("ramp=20 % longer", 1.2),
        ("gate.approval=double", 2.0),
        ("cancellation=double", 2.0),
        ("production: x1.5", 1.5),
        ("production +50%", 1.5),
    ],
)
def test_changes_in_words(text: str, factor: float) -> None:
    """A change reads the same in signs and in words, on any keyboard, after a sign of equality or without."""
    assert parse(text).factor == pytest.approx(factor)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("production=30-45k a month", 30_000, 45_000),
        ("production=30k\u201345k per month", 30_000, 45_000),
        ("production=30 to 45k/month", 30_000, 45_000),
        ("production=900-1.2k a month", 900, 1_200),
        ("production=360k-540k/year", 30_000, 45_000),
        ("production=3\uff10,000-45,000 a month", 30_000, 45_000),
        ("ramp=2-4 months", 2 * MONTH, 4 * MONTH),
        ("home_wait=20-30 weeks", 140, 210),
    ],
)
def test_a_range_is_where_eight_in_ten_lie(text: str, low: float, high: float) -> None:
    """Its middle is that of the logarithms, its spread such that a tenth lies below and a tenth above."""
    lever = parse(text)
    assert lever.amount == pytest.approx(math.sqrt(low * high))
    assert lever.amount is not None
    half = math.exp(lever.spread * EIGHTY_PERCENT / 2)
    assert [lever.amount / half, lever.amount * half] == pytest.approx([low, high])


def test_a_range_spreads_the_rate_it_replaces() -> None:
    """8 in 10 draws of the rate lie between 30 and 45 thousand."""
    queue = apply(asked(queue=unsure_queue()), [parse("production=30-45k a month")]).queue
    assert queue is not None
    assert queue.rate_now == queue.rate_later
    found = np.quantile(lognormal(queue.rate_now, draws().normal("rate_now")), [0.1, 0.9])
    assert found == pytest.approx([30_000, 45_000], rel=0.01)


def test_a_share_is_multiplied_with_its_spread() -> None:
    """Twice as many cancellations are as unsure as the usual ones, and never all of them."""
    inputs = asked(queue=unsure_queue())
    doubled, most = (apply(inputs, [parse(f"cancellation={text}")]).queue for text in ("double", "*100"))
    assert doubled is not None
    assert most is not None
    assert doubled.cancelled == LogitNormal(0.16, 0.65)
    assert most.cancelled.median == 0.95


@pytest.mark.parametrize(
    ("text", "weeks"), [("pause=8", 8), ("pause_weeks=2 months", 2 * MONTH / WEEK), ("pause_weeks=21 days", 3)]
)
def test_a_pause_is_in_weeks_unless_told_otherwise(text: str, weeks: float) -> None:
    """Months and days are weeks too."""
    assert parse(text).amount == pytest.approx(weeks)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("production=1e999", "rate"),
        ("production=nan", "rate"),
        ("production=inf", "rate"),
        (f"production={'9' * 400}/month", "rate"),
        ("production=-200 %", "rate"),
        ("production=-5000 a month", "rate"),
        ("production=45-30k a month", "rate"),
        ("production=0-5k a month", "rate"),
        ("production=20", "rate"),
        ("production=150 %", "rate"),
        ("ramp=90 years", "duration"),
        ("ramp=-3 weeks", "duration"),
        ("cancellation=150 %", "share"),
        ("cancellation=+20 %", "share"),
        ("export_share=-1", "share"),
        ("pause=-3", "pause"),
        ("pause=105 weeks", "pause"),
        ("pause=double", "pause"),
        ("statement=soon", "date"),
        ("plant_start=../..", "start"),
        ("gate.approval=*1000", "step"),
        ("home_wait=double", "reached"),
        ("trim=", "trim"),
        ("orders=double", "later-orders"),
        ("demand=+20%", "later-orders"),
    ],
)
def test_what_a_lever_does_not_take_is_refused_with_what_it_does(text: str, code: str) -> None:
    """The refusal says which kind of value was asked for, and its example can be used as it stands."""
    with pytest.raises(RefusedLever) as refusal:
        parse(text)
    assert (refusal.value.text, refusal.value.code) == (text, code)
    assert all(parse(example) for example in refusal.value.suggestions)


@given(st.text(max_size=60))
def test_no_text_breaks_a_reader(text: str) -> None:
    """Whatever is typed after a lever's name is read within its range, or refused; nothing else is raised."""
    for name in (
        "production",
        "ramp",
        "pause_weeks",
        "cancellation",
        "statement",
        "plant_start",
        "gate.x",
        "home_wait",
    ):
        try:
            lever = parse(f"{name}={text}")
        except InvalidScenario:
            continue
        numbers = [each for each in (lever.factor, lever.amount) if each is not None]
        assert all(math.isfinite(each) and each >= 0 for each in numbers)
        assert name != "pause_weeks" or (lever.amount or 0) <= LONGEST_PAUSE


@pytest.mark.parametrize(
    ("text", "name"),
    [("pause=1", "pause_weeks"), ("exports=10%", "export_share"), ("cancellations=4%", "cancellation")],
)
def test_a_name_may_be_shortened_while_it_is_clear(text: str, name: str) -> None:
    """The beginning of one lever's name is that lever; a beginning of none is left to be refused."""
    assert parse(text).name == name
    assert split("prod.x=1")[0] == "production"
    with pytest.raises(InvalidScenario):
        parse("pa=1")


def test_plants_share_one_ramp() -> None:
    """Of two plant starts the last counts, whichever plants they name: output climbs once."""
    found = parse_all(["plant_start=F3@2027-05", "plant_start=F4@2027-09"])
    assert [str(lever) for lever in found] == ["plant_start=F4@2027-09"]


def test_the_wait_at_home_is_given_or_follows() -> None:
    """Naming it beside a lever that changes it is a contradiction, told with both; beside other levers it is none."""
    agree(parse_all(["home_wait=20 weeks", "statement=2028", "gate.approval=double"]))
    agree(parse_all(["production=*2", "pause=8"]))
    for beside in ("production=*2", "pause_weeks=8", "cancellation=20%"):
        with pytest.raises(RefusedLever) as refusal:
            agree(parse_all([beside, "home_wait=20 weeks"]))
        assert (refusal.value.code, refusal.value.text, refusal.value.other) == (
            "contradiction",
            beside,
            "home_wait=20 weeks",
        )


def test_who_hears_what() -> None:
    """A lone quote hears a shutdown only; a launch its statement, its gates, and the queue behind the wait at home."""
    alone, queued = asked(quote=quote()), asked(queue=sure_queue())
    assert [name for name in ("production", "pause_weeks", "statement") if hears(alone, name)] == ["pause_weeks"]
    assert hears(queued, "production")
    plain = promised(gates=(fixed_gate("approval", 3.0),))
    heard = ("statement", "gate.approval", "gate.other", "home_wait", "production")
    assert [name for name in heard if hears(plain, name)] == ["statement", "gate.approval"]
    home = promised(gates=(fixed_gate("home", 0.0, wait=queued, wait_under_weeks=8.0),))
    assert hears(home, "home_wait")
    assert hears(home, "production")
