"""Levers: reading them, and what they do."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from knowledge.errors import InvalidScenario
from knowledge.scenarios.draws import COLUMNS, draws
from knowledge.scenarios.inputs import Gate, LaunchInputs, Lognormal, Pause, WaitInputs
from knowledge.scenarios.launch import launch
from knowledge.scenarios.levers import apply, parse, parse_all, unheard
from knowledge.scenarios.samples import MONTH
from knowledge.scenarios.table import INPUTS, Takes
from knowledge.scenarios.wait import wait
from tests.knowledge.scenarios.builders import (
    TODAY,
    asked,
    days,
    fixed_gate,
    later,
    months,
    only,
    promised,
    quote,
    sure_queue,
    sure_quote,
    unsure_queue,
)

DRAWS = draws()
BOTH = asked(queue=unsure_queue(), quote=quote())


def scenario(inputs: WaitInputs, *texts: str) -> WaitInputs:
    """Return the inputs under levers given as text."""
    return apply(inputs, parse_all(texts))


@pytest.mark.parametrize("row", [row for row in INPUTS if row.takes is not Takes.NOTHING], ids=lambda row: row.name)
def test_every_example_is_read(row: object) -> None:
    """Every lever of the table has an example, which is read and printed back."""
    example = row.example  # type: ignore[attr-defined]
    assert str(parse(example)) == example


def test_table_names_every_column_once() -> None:
    """Each draw moves one input of the table; the gates' draws belong to the gates."""
    named = [column for row in INPUTS for column in row.columns]
    assert sorted(named) == sorted(set(COLUMNS) - {column for column in COLUMNS if column.startswith("gate_")})


@pytest.mark.parametrize(
    ("text", "factor", "amount"),
    [
        ("production=*1.5", 1.5, None),
        ("production= x2 ", 2.0, None),
        ("production=+20%", 1.2, None),
        ("Production=-20%", 0.8, None),
        ("production=45000/month", None, 45_000.0),
        ("production=45k/month", None, 45_000.0),
        ("production==375000/year", None, 31_250.0),
        ("production=1,000 a day", None, 1_000 * MONTH),
        ("cancellation=0.2", None, 0.2),
        ("cancellation=20%", None, 0.2),
        ("pause_weeks=8", None, 8.0),
        ("pause_weeks=2.5 weeks", None, 2.5),
        ("ramp=60 days", None, 60.0),
        ("ramp=*0.5", 0.5, None),
        ("gate.type_approval=6 months", None, 6 * MONTH),
        ("home_wait=20 weeks", None, 140.0),
    ],
)
def test_numbers(text: str, factor: float | None, amount: float | None) -> None:
    """Factors, changes, rates, shares and durations are read in the forms people use."""
    lever = parse(text)
    assert lever.factor == (None if factor is None else pytest.approx(factor))
    assert lever.amount == (None if amount is None else pytest.approx(amount))


def test_dates() -> None:
    """Dates are EDTF, with the plant before and the pause's length in front of them."""
    assert parse("statement=2027-H2").day == date(2027, 9, 30)
    assert parse("gate.type_approval=2027-03-05").day == date(2027, 3, 5)
    plant = parse("plant_start=F3@2027-05")
    assert (plant.target, plant.span and plant.span.earliest) == ("F3", date(2027, 5, 1))
    pause = parse("pause_weeks=8@2026-03")
    assert pause.span is not None
    assert pause.span.earliest == date(2026, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "production",
        "production=",
        "production=fast",
        "production=-20000/month",
        "production=0/month",
        "production=*0",
        "production=*1e99",
        "cancellation=1.5",
        "cancellation=-0.1",
        "cancellation=100%",
        "pause_weeks=900",
        "pause_weeks=8@soon",
        "statement=later",
        "statement=2027-13",
        "gate=2027",
        "gate.=2027",
        "lag=5 days",
        "=*2",
        "",
        "prodution=*2",
        "production.x=*2",
        "@everyone=1",
    ],
)
def test_nonsense_is_refused(text: str) -> None:
    """What is no lever, or no value it takes, is refused with examples that work."""
    with pytest.raises(InvalidScenario) as refusal:
        parse(text)
    assert refusal.value.suggestions
    assert all(parse(example) for example in refusal.value.suggestions)


def test_did_you_mean() -> None:
    """A misspelt lever is suggested first."""
    with pytest.raises(InvalidScenario) as refusal:
        parse("prodution=*2")
    assert refusal.value.suggestions[0] == "production=*1.5"


def test_the_last_of_two_counts() -> None:
    """Of two levers on one input the later one stands; gates are inputs of their own."""
    found = parse_all(["production=*2", "gate.a=2027", "gate.b=2028", "production=*3"])
    assert [str(lever) for lever in found] == ["production=*3", "gate.a=2027", "gate.b=2028"]


@pytest.mark.parametrize("text", ["production=*1", "ramp=*1", "pause_weeks=0", "export_share=0", "production=+0%"])
def test_identity_changes_nothing(text: str) -> None:
    """A lever that changes nothing returns the very same inputs, hence the same answer to the last bit."""
    assert apply(BOTH, [parse(text)]) is BOTH
    assert apply(BOTH, []) is BOTH
    assert unheard(BOTH, [parse(text)])


def test_production_halves_the_wait() -> None:
    """Twice the rate, half the wait; a named rate is exact."""
    inputs = asked(queue=sure_queue())
    assert only(wait(scenario(inputs, "production=*2"), DRAWS)) == pytest.approx(months(1.5))
    assert only(wait(scenario(inputs, "production=500/month"), DRAWS)) == pytest.approx(months(6))


def test_pause_starts_when_told() -> None:
    """A pause lies where it was put, or starts on the as-of day, and lasts as long as told."""
    assert scenario(BOTH, "pause_weeks=2@2026-03").pauses == (Pause(date(2026, 3, 1), date(2026, 3, 14)),)
    assert scenario(BOTH, "pause_weeks=1").pauses == (Pause(TODAY, later(6)),)


def test_shares_thin_and_slow() -> None:
    """Cancellations shorten the wait, bypass and export lengthen it, exactly."""
    inputs = asked(queue=sure_queue())
    assert only(wait(scenario(inputs, "cancellation=20%"), DRAWS)) == pytest.approx(months(2.4))
    assert only(wait(scenario(inputs, "bypass=0.25"), DRAWS)) == pytest.approx(months(4))
    assert only(wait(scenario(inputs, "export_share=0.25"), DRAWS)) == pytest.approx(months(4))


def test_a_scenario_acts_in_full_beside_a_quote() -> None:
    """The maker spoke of the world as it was: when the queue takes half as long, so does its word."""
    inputs = asked(queue=sure_queue(), quote=sure_quote(20.0))
    base = only(wait(inputs, DRAWS))
    assert only(wait(scenario(inputs, "production=*2"), DRAWS)) == pytest.approx(base / 2)
    assert only(wait(scenario(inputs, "production=*2", "pause_weeks=4"), DRAWS)) > base / 2


def test_a_pause_delays_a_lone_quote() -> None:
    """With no queue to go by, a stop shifts the quote by its length."""
    inputs = asked(quote=sure_quote(20.0))
    assert only(wait(scenario(inputs, "pause_weeks=3@2026-02"), DRAWS)) == pytest.approx(7 * 23)


def test_levers_are_paired() -> None:
    """On the same draws, more export delays every single one."""
    more = wait(scenario(BOTH, "export_share=0.2"), DRAWS)
    assert (more.days >= wait(BOTH, DRAWS).days - 1e-9).all() or np.isnan(more.days).any()
    both = more.possible & wait(BOTH, DRAWS).possible
    assert (more.days[both] > wait(BOTH, DRAWS).days[both]).all()


def test_questions_are_applied_elsewhere() -> None:
    """Levers on the question leave the inputs alone, and are not called unheard."""
    levers = parse_all(["order_date=2026-07-01", "trim=max", "position=10000-12000", "quoted=33-36 weeks"])
    assert apply(BOTH, levers) is BOTH
    assert unheard(BOTH, levers) == ()


def test_unheard_levers_are_named() -> None:
    """Production says nothing to a lone quote, nor a statement to a wait."""
    levers = parse_all(["production=*2", "statement=2028", "pause_weeks=1"])
    assert [lever.name for lever in unheard(asked(quote=quote()), levers)] == ["production", "statement"]


def gated() -> LaunchInputs:
    """Make a launch with two gates, one of them the wait at home."""
    home = Gate("home", Lognormal(0.0, 0.0), wait=asked(queue=sure_queue(60_000.0)), wait_under_weeks=8.0)
    return promised(early=0.0, gates=(fixed_gate("approval", 3.0), home))


def test_statement_replaces_the_window() -> None:
    """A new statement counts as made on the as-of day."""
    found = apply(gated(), [parse("statement=2029")])
    assert (found.window, found.stated_on) == ((date(2029, 1, 1), date(2029, 12, 31)), TODAY)


def test_gates_are_moved() -> None:
    """A gate can be given a day, a duration or a factor; a gate that is not there is refused with those that are."""
    inputs = replace(gated(), gates=gated().gates[:1])
    dated = launch(apply(inputs, [parse("gate.approval=2040-06-01")]), DRAWS)
    assert days(dated).min() == (date(2040, 6, 1) - TODAY).days
    assert apply(inputs, [parse("gate.approval=6 months")]).gates[0].months.median == pytest.approx(6.0)
    assert apply(inputs, [parse("gate.approval=*2")]).gates[0].months.median == 6.0
    with pytest.raises(InvalidScenario) as refusal:
        apply(inputs, [parse("gate.aproval=2027")])
    assert refusal.value.suggestions == ("gate.approval",)


def test_the_wait_at_home_holds_up_a_launch() -> None:
    """Levers on the wait act through the gate at home; naming the wait or the day it has fallen replaces it."""
    slow = launch(gated(), DRAWS)
    assert slow.binding["home"] == pytest.approx(1 - slow.binding["approval"], abs=0.5)
    fast = launch(apply(gated(), [parse("production=*10")]), DRAWS)
    assert fast.quantiles()[0.1] < slow.quantiles()[0.1]
    named = apply(gated(), [parse("home_wait=10 weeks")]).gates[1].wait
    assert named is not None
    assert named.reference.median == pytest.approx(10.0)
    dated = apply(gated(), [parse("home_wait=2026-06-15")]).gates[1]
    assert (dated.wait, dated.starts) == (None, date(2026, 6, 15))
