"""What two answers have in common."""

import math
from collections import defaultdict
from collections.abc import Hashable
from itertools import combinations
from statistics import fmean

import pytest

from knowledge.answers.fate import ALIKE, ORDER, QUEUE, Shared, bonds, owners, shared
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.history.precedents import reference_class
from knowledge.history.read import promises
from knowledge.scenarios.draws import COLUMNS
from tests.knowledge.answers.xiaomi import PRO, TODAY, launch, opened, wait

GERMANY, SPAIN, IRELAND, BRITAIN = (launch(market=code) for code in ("DE", "ES", "IE", "GB"))
NOW = wait(ordered=None)


def between(first: WaitAnswer | LaunchAnswer, second: WaitAnswer | LaunchAnswer) -> dict[str, float]:
    """How closely the columns of the second follow those of the first; 1 where nothing is said."""
    library = opened().library
    return dict.fromkeys(COLUMNS, 1.0) | bonds(owners(first, library), owners(second, library))


def test_the_same_question_is_the_same_in_everything() -> None:
    """Also where only one asks for a chance by a day, or supposes that more are built."""
    assert set(between(NOW, wait(ordered=None, by=TODAY.replace(year=2027))).values()) == {1.0}
    assert set(between(NOW, wait(ordered=None, scenario=("production=+20%",))).values()) == {1.0}
    assert set(between(GERMANY, launch(by=TODAY.replace(year=2028))).values()) == {1.0}


def test_one_queue_is_served_at_one_pace_and_every_order_has_its_own_luck() -> None:
    """Another version of the model shares the queue, but for the part of a quote's error that is each order's own."""
    found = between(NOW, wait("xiaomi/yu7/max", ordered=None))
    assert {found[column] for column in QUEUE if column != "quote"} == {1.0}
    assert found["quote"] == ALIKE["quote"] < 1.0
    assert {found[column] for column in ORDER} == {0.0}


def test_another_model_and_another_market_are_other_queues() -> None:
    """Nothing of theirs is shared."""
    assert {between(NOW, wait("xiaomi/su7/max", ordered="2026-02-01"))[column] for column in (*QUEUE, *ORDER)} == {0.0}


def test_one_statement_binds_closely_and_a_country_has_its_own_delay() -> None:
    """Ireland and Britain inherit the same words; Germany has its own, and shares no more than the maker."""
    found = between(IRELAND, BRITAIN)
    assert found["statement"] == ALIKE["statement"]
    assert (found["common"], found["widened"], found["gate_1"]) == (1.0, 0.0, 0.0)
    assert between(GERMANY, IRELAND)["statement"] == 0.0
    assert between(GERMANY, IRELAND)["common"] == 1.0


def test_launches_wait_for_one_queue_at_home() -> None:
    """All of it, the one order placed there today included; an order with a place of its own shares but the queue."""
    assert {between(GERMANY, SPAIN)[column] for column in (*QUEUE, *ORDER)} == {1.0}
    found = between(wait(PRO, ordered=None, position=(10_000, 10_000)), GERMANY)
    assert (found["rate_later"], found["place"]) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (NOW, wait("xiaomi/yu7/max", ordered=None), Shared.QUEUE),
        (NOW, GERMANY, Shared.HOME),
        (IRELAND, BRITAIN, Shared.STATEMENT),
        (GERMANY, SPAIN, Shared.MAKER),
        (NOW, wait("xiaomi/su7/max", ordered="2026-02-01"), None),
        (NOW, launch("xiaomi/yu9", "CN"), None),
    ],
)
def test_what_they_have_in_common_is_named(
    first: WaitAnswer | LaunchAnswer, second: WaitAnswer | LaunchAnswer, told: Shared | None
) -> None:
    """A queue, the queue at home, a statement, a maker, or nothing."""
    library = opened().library
    assert shared(first, second, (owners(first, library), owners(second, library))) is told


def test_how_alike_countries_of_one_promise_are_is_read_off_history() -> None:
    """The bond of a statement lies between what two readings of the past say: with renewed promises as one, and apart."""
    known = [row for row in reference_class(promises(), TODAY) if row.kept is not None]
    renewed = _alike([((row.maker, row.window), bool(row.kept)) for row in known])
    apart = _alike([((row.maker, row.window, row.announced_on), bool(row.kept)) for row in known])
    assert renewed < ALIKE["statement"] < apart


def _alike(outcomes: list[tuple[Hashable, bool]]) -> float:
    """The correlation of normals behind how often two outcomes of one promise agree, promises weighing the same."""
    grouped: dict[Hashable, list[bool]] = defaultdict(list)
    for promise, kept in outcomes:
        grouped[promise].append(kept)
    pairs = [list(combinations(each, 2)) for each in grouped.values() if len(each) > 1]
    agreement = fmean(fmean(one == other for one, other in each) for each in pairs)
    return math.sin(math.pi * (agreement - 0.5))
