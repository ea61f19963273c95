"""What if: laws of an answer beside itself under a scenario, on the bundled pack."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Status
from knowledge.answers.whatif import Silent, WhatIf
from knowledge.desk import opened as open_desk
from knowledge.errors import RefusedLever
from knowledge.scenarios.levers import parse_all
from knowledge.store.log import Log
from tests.builders import AT, claim
from tests.knowledge.answers.xiaomi import PRO, TODAY, opened

AUTUMN, WINTER = date(2025, 10, 10), date(2026, 1, 15)


def wait(*scenario: str, **asked: Any) -> WhatIf:
    """Suppose something of an order of a YU7 Pro, as of autumn 2025."""
    question: dict[str, Any] = {"product": PRO, "ordered": "2025-06-26", "as_of": AUTUMN, "scenario": scenario}
    return opened().whatif(WaitQuestion(**question | asked), today=TODAY)


def launch(*scenario: str, **asked: Any) -> WhatIf:
    """Suppose something of the launch in Germany."""
    question: dict[str, Any] = {"product": "xiaomi/ev", "market": "DE", "scenario": scenario}
    return opened().whatif(LaunchQuestion(**question | asked), today=TODAY)


def shift(found: WhatIf) -> float:
    """How far the median moves."""
    assert found.shift_days is not None
    return found.shift_days


@pytest.mark.parametrize("scenario", [(), ("production=*1",), ("production=+0 %", "pause_weeks=0", "ramp=*1")])
def test_the_identity_scenario_moves_nothing_to_the_last_bit(scenario: tuple[str, ...]) -> None:
    """Neither window nor draws nor chances differ, and the shift is exactly zero, as is every part."""
    for found in (wait(*scenario), launch()):
        assert found.shift_days == 0.0
        assert found.changed.window == found.base.window
        assert found.base.forecast is not None
        assert found.changed.forecast is not None
        assert (found.base.forecast.ordered == found.changed.forecast.ordered).all()
        assert all(part.shift_days == 0.0 for part in found.parts)
        assert found.odds is not None
        assert found.odds.base == found.odds.changed


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("production=*1", "production=+20%"),
        ("production=30-45k a month", "production=60-90k a month"),
        ("ramp=double", "ramp=half"),
        ("pause_weeks=8", "pause_weeks=4"),
        ("cancellation=4%", "cancellation=25%"),
        ("bypass=20%", "bypass=0"),
        ("export_share=25%", "export_share=10%"),
        ("order_date=2025-06-28", "order_date=2025-06-26"),
        ("position=200k", "position=100k"),
    ],
)
def test_what_helps_never_makes_it_later(worse: str, better: str) -> None:
    """More production, an earlier order, a shorter stop: the median moves the way everyone expects, or not at all."""
    assert shift(wait(better)) <= shift(wait(worse))


@settings(deadline=None, max_examples=25)
@given(st.floats(0.2, 5), st.floats(0.2, 5))
def test_more_production_is_never_later(one: float, other: float) -> None:
    """For any two factors the larger one gives the earlier median."""
    low, high = sorted((one, other))
    assert shift(wait(f"production=*{high:.3f}")) <= shift(wait(f"production=*{low:.3f}"))


def test_a_shutdown_delays_what_it_comes_before() -> None:
    """One that starts now delays by about its length; one that starts after everyone has been served changes nothing."""
    assert 6 * 7 <= shift(wait("pause_weeks=8")) <= 12 * 7
    assert wait("pause_weeks=8@2060").shift_days == 0.0
    assert 0 <= shift(wait("pause_weeks=8 weeks from March")) < shift(wait("pause_weeks=8"))


@pytest.mark.parametrize(
    "found",
    [
        wait("production=*0.8", "pause_weeks=6"),
        wait("trim=max", "order_date=2025-06-28", "cancellation=15%"),
        launch("statement=2028", "gate.sales_network=double", "pause_weeks=26"),
    ],
)
def test_the_parts_and_their_interplay_add_up(found: WhatIf) -> None:
    """Each part is what its lever does alone; with what they do together beyond that they make the whole."""
    assert sum(part.shift_days or 0.0 for part in found.parts) + found.interplay_days == pytest.approx(shift(found))
    for part in found.parts:
        alone = (wait if found.base.question.kind == "wait" else launch)(str(part.lever))
        assert part.shift_days == pytest.approx(shift(alone), abs=1e-9)


def test_a_lone_lever_is_the_whole() -> None:
    """With one lever there is nothing to share out."""
    found = wait("production=*2")
    assert [part.shift_days for part in found.parts] == [found.shift_days]
    assert found.interplay_days == 0.0


def test_levers_that_nothing_listens_to_say_why() -> None:
    """A factor of what nobody published is unknown; anything else that has no part in the answer is unheard."""
    quoted = wait(
        "production=double", "production=double", "cancellation=15%", product="xiaomi/yu7", ordered=None, as_of=TODAY
    )
    assert {part.lever.name: part.silent for part in quoted.parts} == {
        "production": Silent.UNKNOWN,
        "cancellation": Silent.UNHEARD,
    }
    assert quoted.shift_days == 0.0
    assert quoted.silent("production=double") is Silent.UNKNOWN
    assert wait("statement=2028").silent("statement=2028") is Silent.UNHEARD
    assert launch("trim=max").silent("trim=max") is Silent.UNHEARD
    assert wait("production=*1").silent("production=*1") is None


def test_only_levers_that_can_act_are_offered() -> None:
    """A queue brings its levers, a lone quote only a shutdown and the order; a launch its statement and gates."""
    names = {offer.lever for offer in wait().offers}
    assert {"production", "pause_weeks", "cancellation", "order_date", "trim", "position", "quoted"} <= names
    assert not names & {"statement", "home_wait", "gate.type_approval"}
    lone = {offer.lever for offer in wait(product="xiaomi/yu7", ordered=None, as_of=TODAY).offers}
    assert "production" not in lone
    assert {"pause_weeks", "order_date"} <= lone
    gates = {offer.lever for offer in launch().offers}
    assert {"statement", "gate.type_approval", "gate.sales_network", "home_wait", "pause_weeks"} == gates


@pytest.mark.parametrize("base", [wait(), wait(as_of=WINTER), launch(), launch(as_of=AUTUMN)])
def test_every_step_that_is_offered_can_be_taken(base: WhatIf) -> None:
    """None is refused, and all but those for a place or a quote have some; none is silent."""
    for offer in base.offers:
        assert offer.steps or offer.lever in {"position", "quoted", "order_date"}
        for step in offer.steps:
            question = base.base.question.model_copy(update={"scenario": (f"{offer.lever}={step}",)})
            found = opened().whatif(question, today=TODAY)
            assert found.changed.status in {Status.FORECAST, Status.PAST}
            assert found.silent(f"{offer.lever}={step}") is None


def test_an_order_is_never_offered_before_orders_opened() -> None:
    """The order of the first day has no earlier step; one of autumn has."""
    steps = {offer.lever: offer.steps for offer in wait().offers}
    assert "2025-05-27" not in steps["order_date"]
    autumn = {offer.lever: offer.steps for offer in wait(ordered="2025-09-15").offers}
    assert "2025-08-16" in autumn["order_date"]


@pytest.mark.parametrize(
    ("found", "names"),
    [
        (wait(as_of=AUTUMN), ["supply_shock"]),
        (wait(as_of=WINTER), ["optimistic", "supply_shock"]),
        (launch(), ["supply_shock", "slow_preparations"]),
    ],
)
def test_presets_are_known_by_then_and_act(found: WhatIf, names: list[str]) -> None:
    """A named scenario is offered from the day of its last claim on, where at least one of its levers can act."""
    assert [each.name for each in found.presets] == names
    for preset in found.presets:
        question = found.base.question.model_copy(update={"scenario": preset.levers})
        changed = opened().whatif(question, today=TODAY)
        assert changed.shift_days != 0.0
        assert changed.scenario == preset.levers
        assert preset.judgement
        assert preset.claims


def test_every_preset_of_the_bundled_pack_acts_somewhere() -> None:
    """As of a day on which all are known: optimistic and the plan bring an order forward, the others put something off."""
    later = date(2026, 5, 1)
    presets = {preset.name: preset.levers for preset in opened().library.assumptions(PRO).presets(later)}
    assert set(presets) == {"optimistic", "makers_plan", "supply_shock", "slow_preparations"}
    for name in ("optimistic", "makers_plan"):
        assert shift(wait(*presets[name])) < 0
    assert shift(wait(*presets["supply_shock"])) > 0
    assert shift(launch(*presets["slow_preparations"])) > 0


def test_gates_slip_a_launch_only_when_they_bind() -> None:
    """A gate done in time changes nothing that a step later on the way would not; one done years late sets the day."""
    assert launch("gate.type_approval=2026-06").shift_days == pytest.approx(0, abs=3)
    late = launch("gate.type_approval=2029-03-01")
    assert late.changed.window is not None
    assert late.changed.window.p10 >= date(2029, 3, 1)
    assert shift(launch("gate.sales_network=double")) > 0


def test_the_chance_is_by_the_askers_day_else_by_the_end_of_the_middle() -> None:
    """The day that matters is theirs; else, deadlines in no doubt apart, the end of the time the base's median is told in."""
    theirs = wait("production=+50%", by=date(2026, 3, 1)).odds
    assert theirs is not None
    assert (theirs.day, theirs.middle) == (date(2026, 3, 1), False)
    assert theirs.changed > theirs.base
    middle = wait("production=+50%").odds
    assert middle is not None
    assert middle.middle
    window = wait().base.window
    assert window is not None
    assert window.p50 <= middle.day
    assert (middle.day + timedelta(days=1)).day == 1
    assert middle.base >= 0.5


def test_later_orders_are_not_a_lever() -> None:
    """In a first-come queue they delay nobody before them: asked for, they are refused; what is queued is told apart."""
    assert wait().queued
    assert not launch().queued
    assert not wait(product="xiaomi/yu7", ordered=None, as_of=TODAY).queued
    with pytest.raises(RefusedLever) as refusal:
        wait("orders=double")
    assert refusal.value.code == "later-orders"


def test_a_start_in_the_running_month_counts_from_the_day_of_the_answer() -> None:
    """October is not over on the tenth: a stop "in October" begins then, not before what has already been delivered."""
    assert shift(wait("pause_weeks=8@2025-10")) == shift(wait("pause_weeks=8@2025-10-10"))


def test_a_new_fact_moves_the_base() -> None:
    """The kept answer is of the facts there are: what is recorded counts at the next step."""
    log = Log.open(None)
    desk = open_desk(log, at=AT)
    question = WaitQuestion(product=PRO, ordered="2025-06-26", as_of=AUTUMN, scenario=("production=*2",))
    before = desk.whatif(question, today=TODAY)
    assert desk.whatif(question, today=TODAY).base is before.base
    said = {"product": PRO, "attribute": "quoted_wait", "value": (20, 22), "unit": "weeks", "stated_on": "2025-10-09"}
    told = claim(**said, qualifier={}, period="2025-10", origin="store", slug="told", summary="Twenty weeks.")
    log.record([told], by="test", at=AT)
    assert desk.whatif(question, today=TODAY).base is not before.base


def test_a_scenario_is_read_back_as_it_was_settled() -> None:
    """What a panel keeps says the same when it is asked again."""
    found = wait("pause 8 weeks from March", "production=30-45k a month")
    again = wait(*found.scenario)
    assert again.scenario == found.scenario == tuple(map(str, parse_all(found.scenario)))
    assert again.shift_days == found.shift_days


def test_an_offer_says_what_is_assumed_as_it_stands() -> None:
    """Pulled to what it is now, a lever moves the middle by next to nothing: "20 % more" starts from there."""
    found = {offer.lever: offer.base for offer in wait().offers}
    assert found["production"].endswith("/month")
    assert found["cancellation"] == "8%"
    same = wait(f"cancellation={found['cancellation']}")
    assert same.shift_days is not None
    assert abs(same.shift_days) < 7
    gates = {offer.lever: offer.base for offer in launch().offers if offer.lever.startswith("gate.")}
    assert gates
    assert all(base.endswith(" months") for base in gates.values())
