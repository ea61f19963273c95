"""How good the forecasts were: what is scored, how, and when it is worth saying."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from knowledge.answers.scorecard import ENOUGH, Line, judge, lines
from knowledge.forecasts import Given, Resolution
from tests.knowledge.catalogue import CATALOGUE
from tests.knowledge.forecasts import MIDDLE, asked, came, given, record


def line(*pairs: tuple[Given, Resolution]) -> Line:
    """The line of the present version."""
    return lines([each for each, _ in pairs], [each for _, each in pairs], model="2", catalogue=CATALOGUE)[0]


def test_nine_resolved_forecasts_are_not_enough() -> None:
    """From the tenth on something is said; one that waits does not count, nor does one that was opened again."""
    waiting = given(asked(product="lumen/torch"))
    nine = record(ENOUGH - 1)
    assert not line(*nine, (waiting, Resolution(forecast=waiting.id))).enough
    assert line(*nine, (waiting, came(waiting, MIDDLE))).enough
    assert (line(*nine).resolved, line(*nine, (waiting, Resolution(forecast=waiting.id))).waiting) == (9, 1)


def test_a_perfect_middle_has_no_error() -> None:
    """What comes on the very day costs only the width of the span."""
    judged = judge(*record(1)[0], "c")
    assert (judged.error, judged.covered) == (0, 1)
    assert judged.crps is not None
    assert 0 < judged.crps < judge(*record(1, spread=20)[0], "c").crps  # type: ignore[operator]  # it came
    assert judged.z == pytest.approx((0,))


@pytest.mark.parametrize(("off", "covered"), [(80, 1), (81, 0), (-80, 1), (-81, 0)])
def test_the_span_is_what_was_said(off: int, covered: float) -> None:
    """P10 and P90 themselves are within, the day after is not."""
    judged = judge(*record(1, off=off)[0], "c")
    assert (judged.covered, judged.error) == (covered, -off)


def test_twice_the_pinball_loss_is_near_the_exact_score() -> None:
    """For a forecast spread evenly over 200 days that comes in the middle, the exact score is 200 / 12 days."""
    judged = judge(*record(1)[0], "c")
    assert judged.crps == pytest.approx(200 / 12, rel=0.06)


def test_an_order_that_may_have_had_several_places_is_one_forecast() -> None:
    """Its scores are the means over the places."""
    forecast = given()
    days = [MIDDLE + timedelta(days=off) for off in (-100, 0, 40, 100)]
    judged = judge(forecast, came(forecast, *days), "c")
    alone = [judge(forecast, came(forecast, day), "c") for day in days]
    assert judged.crps == pytest.approx(sum(each.crps or 0 for each in alone) / 4)
    assert judged.covered == 0.5
    assert line((forecast, came(forecast, *days))).resolved == 1


def not_come(forecast: Given, by: date, *, never: bool = False) -> Resolution:
    """It had not come by a day."""
    return Resolution(forecast=forecast.id, not_by=by, missing=1, never=never)


def test_what_has_not_come_is_no_part_of_the_error() -> None:
    """It has a score of its own, and what came is scored as if the other were not there."""
    pairs = record(10, off=30)
    waiting = given(asked(product="lumen/torch"))
    with_it = line(*pairs, (waiting, not_come(waiting, waiting.p90)))
    alone, tally = line(*pairs).tallies["wait"], with_it.tallies["wait"]
    assert (tally.crps_days, tally.error_days) == (alone.crps_days, alone.error_days)
    assert (tally.came, tally.resolved) == (10, 11)
    assert alone.censored is None
    assert tally.censored == pytest.approx(0.9**2)


def test_it_counts_in_the_coverage_once_the_span_is_over() -> None:
    """Before, it may still come within; by the end of P90, or when it was ruled out, it has missed it."""
    forecast = given()
    before = judge(forecast, not_come(forecast, MIDDLE), "c")
    over = judge(forecast, not_come(forecast, forecast.p90), "c")
    refused = judge(forecast, not_come(forecast, MIDDLE, never=True), "c")
    assert (before.covered, over.covered, refused.covered) == (None, 0, 0)
    assert (before.crps, over.crps) == (None, None)
    assert over.off == (forecast.p90 - forecast.p50).days


def test_a_chance_of_never_is_to_its_credit_when_it_does_not_come() -> None:
    """Who said it may never come is less wrong."""
    sure, unsure = given(), given(never=0.3)
    scores = [judge(each, not_come(each, each.p90), "c").censored or 0 for each in (sure, unsure)]
    assert scores[1] == pytest.approx(scores[0] * 0.7**2)


def test_what_was_ruled_out_is_held_against_the_chance_that_it_comes_at_all() -> None:
    """On whatever day that was said."""
    forecast = given(never=0.3)
    days = (MIDDLE, forecast.p90)
    assert [judge(forecast, not_come(forecast, day, never=True), "c").censored for day in days] == [
        pytest.approx(0.7**2),
        pytest.approx(0.7**2),
    ]


def test_skill_is_measured_only_where_the_maker_had_said_something() -> None:
    """Half the error of its word is a skill of one half, whatever the others did."""
    forecast, resolution = record(1)[0]
    crps = judge(forecast, resolution, "c").crps
    assert crps is not None
    word = forecast.p50 + timedelta(days=round(2 * crps))
    spoken = forecast.model_copy(update={"word": word})
    tally = line((spoken, resolution), *record(12, off=500)[1:]).tallies["wait"]
    assert tally.compared == 1
    assert tally.skill == pytest.approx(0.5, abs=0.02)
    assert line(*record(10)).tallies["wait"].skill is None


def test_many_forecasts_of_one_product_and_month_weigh_as_one() -> None:
    """A hundred who ask alike do not make the record a hundred times as sure."""
    one = [(given(asked(ordered=f"2025-12-{day:02}")), day) for day in range(1, 31)]
    crowd = [(each, came(each, MIDDLE)) for each, _ in one]
    missed = record(1, off=500)
    judged = line(*crowd, *missed)
    assert judged.coverage == pytest.approx(0.5)
    assert judged.interval is not None
    assert judged.interval.high - judged.interval.low > 0.7


def test_a_trim_is_in_the_cluster_of_its_model() -> None:
    """They wait in the same queue."""
    trims = [given(asked(product=f"acme/yu7/{trim}")) for trim in ("pro", "max")]
    model = given(asked(product="acme/yu7"))
    judged = line(*((each, came(each, MIDDLE)) for each in (*trims, model)))
    assert len({each.cluster for each in judged.misses}) == 1


def test_the_biggest_misses_are_named_first() -> None:
    """Three of them, early or late alike."""
    pairs = [record(n + 1, off=off)[n] for n, off in enumerate((5, -90, 40, 0, 200))]
    assert [each.off for each in line(*pairs).misses] == [200, 90, 40]


def test_each_version_of_the_model_has_a_line_of_its_own() -> None:
    """The present one first, also before it has given anything; the others as they were."""
    old, new = record(3, model="1"), record(2, model="2")
    pairs = [*old, *new]
    given_, resolutions = [each for each, _ in pairs], [each for _, each in pairs]
    now, before = lines(given_, resolutions, model="2", catalogue=CATALOGUE)
    assert ((now.model, now.given), (before.model, before.given)) == (("2", 2), ("1", 3))
    fresh, *rest = lines(given_, resolutions, model="3", catalogue=CATALOGUE)
    assert (fresh.model, fresh.given, fresh.enough) == ("3", 0, False)
    assert [replace(each, misses=()) for each in rest if each.model == "1"] == [replace(before, misses=())]


def test_the_width_is_learned_from_fifteen_clusters_on() -> None:
    """Before, the spans are left as they are; then misses on both sides ask for wider ones."""
    wild = [record(n + 1, off=95 * (-1) ** n)[n] for n in range(15)]
    assert line(*wild[:14]).width == 1
    assert line(*wild).width > 1.2
    assert line(*record(15)).width < 1
