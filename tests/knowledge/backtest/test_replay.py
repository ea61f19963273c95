"""A question of the past is asked as on the day: with what was known then, by the pipeline that answers members."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest

from knowledge.backtest import baselines
from knowledge.backtest.cases import questions
from knowledge.backtest.replay import Replayed, family_tree, replay
from knowledge.history.model import CaseClaim, WaitCase
from knowledge.history.read import read_case, wait_files
from knowledge.scenarios.draws import draws
from knowledge.scenarios.inputs import Curve, Lognormal, Queue, WaitInputs

DRAWS = draws(1024)


@cache
def case(name: str) -> WaitCase:
    """A case that ships."""
    return read_case(next(path for path in wait_files() if path.stem == name))


def quantiles(replayed: Iterable[Replayed]) -> list[object]:
    """What was answered."""
    return [each.answer.quantiles if each.answer else None for each in replayed]


def public_by(claim: CaseClaim, day: date) -> bool:
    """Whether a claim was public by the end of a day."""
    return claim.claim().known_on <= day


@pytest.mark.parametrize("name", ["xiaomi-yu7-2025", "tesla-model3-us-2017", "steam-deck-us-64"])
def test_what_came_later_changes_nothing(name: str) -> None:
    """With every claim after the day of asking taken out of the file, the answers of that day are the same to the bit."""
    whole = case(name)
    day = sorted({day for outcome in whole.outcomes for day in outcome.asked_on})[3]
    today = tuple(o.model_copy(update={"asked_on": (day,)}) for o in whole.outcomes if day in o.asked_on)
    asked = whole.model_copy(update={"outcomes": today})
    cut = asked.model_copy(update={"claims": tuple(claim for claim in whole.claims if public_by(claim, day))})
    assert len(cut.claims) < len(whole.claims)
    assert quantiles(replay(cut, DRAWS)) == quantiles(replay(asked, DRAWS))


def test_what_came_of_it_is_never_seen() -> None:
    """Other outcomes, and another word at face value, give the very same answers."""
    whole = case("xiaomi-su7-2024")
    moved = tuple(
        o.model_copy(update={"reached_on": "2030-01-01", "reached_between": None}) if o.kind == "cumulative" else o
        for o in whole.outcomes
    )
    blind = whole.model_copy(update={"outcomes": moved, "baseline": type(whole.baseline)()})
    assert quantiles(replay(blind, DRAWS)) == quantiles(replay(whole, DRAWS))


def test_a_place_and_a_quote_are_told_only_once_they_were_known() -> None:
    """A survey of March 2022 tells nobody their place in 2021; a later window replaces the first from its day on."""
    asked = list(questions(case("steam-deck-us-64")))
    for each in asked:
        known = each.on >= date(2022, 3, 26)
        assert (each.question.position is not None) is known
        assert each.question.quoted_on is not None
        assert each.question.quoted_on <= each.on
    windows = {
        each.question.quoted.window for each in asked if each.outcome.id.endswith("o01") and each.question.quoted
    }
    assert len(windows) > 2


def test_an_outcome_that_repeats_another_is_asked_once() -> None:
    """Orders derived from the same total are no further evidence."""
    whole = case("xiaomi-yu7-2025")
    repeats = {outcome.id for outcome in whole.outcomes if outcome.same_event}
    assert repeats
    assert not repeats & {each.outcome.id for each in questions(whole)}


def test_every_question_that_ships_is_answered() -> None:
    """No outcome of any case falls through: each has draws to be scored."""
    for path in wait_files():
        for each in replay(read_case(path), DRAWS):
            assert each.answer is not None, (path.stem, each.asked.on)
            assert each.answer.forecast is not None, (path.stem, each.asked.on)
            assert each.answer.forecast.ordered.size, (path.stem, each.asked.on)


def test_nothing_lies_in_the_past() -> None:
    """What has not come yet cannot have come."""
    for each in replay(case("tesla-model3-us-2017"), DRAWS):
        assert each.answer is not None
        assert each.answer.forecast is not None
        assert each.answer.forecast.ordered[0] > 0


def test_a_later_total_is_never_reached_sooner() -> None:
    """On one day, a larger number's quantiles all lie later."""
    day = date(2025, 9, 15)
    found = {e.asked.question.total: e.answer for e in replay(case("xiaomi-yu7-2025"), DRAWS) if e.asked.on == day}
    rising = [answer.quantiles for _, answer in sorted(found.items(), key=lambda pair: pair[0] or 0) if answer]
    assert len(rising) > 5
    for sooner, later in pairwise(rising):
        assert sooner
        assert later
        assert all(later[p] >= sooner[p] for p in (0.1, 0.5, 0.9))


def test_products_unknown_to_the_packs_hang_together_by_their_paths() -> None:
    """A case of another maker needs no pack: its trims are trims of its model."""
    tree = family_tree(["valve/steam-deck/64gb", "valve/steam-deck"])
    assert tree["valve/steam-deck/64gb"].parent == "valve/steam-deck"
    assert tree.is_trim("valve/steam-deck/64gb")
    assert family_tree(["xiaomi/yu7"])["xiaomi/yu7"].parent == "xiaomi/ev"


def test_the_simple_baselines_divide_by_a_rate() -> None:
    """A thousand ahead at the last period's hundred a day takes ten days after the last count; at the mean of three, longer."""
    start = date(2025, 1, 1)
    days = tuple(start + timedelta(days=10 * n) for n in range(4))
    queue = Queue((2_000.0, 2_000.0), Curve(days, (0.0, 0.0, 0.0, 1_000.0)), Lognormal(1.0, 0.0), Lognormal(1.0, 0.0))
    inputs, asked = WaitInputs((start, start), days[-1], queue), days[-1]
    assert baselines.backlog_rate(inputs, asked) == pytest.approx(10.0)
    assert baselines.last_periods(inputs, asked) == pytest.approx(30.0)
    guessed = replace(inputs, queue=replace(queue, guessed_rate=True))
    assert baselines.backlog_rate(guessed, asked) is None


def test_a_roll_out_in_several_markets_is_asked_in_the_first() -> None:
    """Claims that speak of all of them are heard as if they spoke of that one alone."""
    one = case("steam-deck-us-64")
    several = one.model_copy(
        update={
            "market": "US/CA",
            "claims": tuple(claim.model_copy(update={"market": "US/CA"}) for claim in one.claims),
        }
    )
    assert several.place == "US"
    told = [each.answer.window for each in replay(several, DRAWS) if each.answer]
    assert told == [each.answer.window for each in replay(one, DRAWS) if each.answer]
