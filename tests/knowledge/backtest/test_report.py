"""Scores become a table in which clusters weigh the same."""

import pytest

from knowledge.backtest.report import LAUNCHES, WAITS, Scored, report
from knowledge.scenarios.scores import Score


def scored(case: str, cluster: str, crps: float, face: float, *, covered: bool = True) -> Scored:
    """A scored wait."""
    score = Score(crps=crps, pinball=crps / 2, error=-crps, covered=covered, fifth=0, z=0.0)
    return Scored(case, cluster, score, covered=covered, errors={"face_value": face})


def test_clusters_weigh_the_same() -> None:
    """Ten forecasts of one roll-out count as much as one of another."""
    table = report([*[scored("a", "x", 10.0, 20.0)] * 10, scored("b", "y", 30.0, 20.0)], WAITS)
    assert table["overall"]["n"] == 11
    assert table["overall"]["crps_days"] == pytest.approx(20.0)
    assert table["overall"]["baselines"]["face_value"]["mae_days"] == pytest.approx(20.0)
    assert table["overall"]["skill_vs_face_value"] == pytest.approx(0.0)
    assert [row["case"] for row in table["cases"]] == ["a", "b"]
    assert table["cases"][0]["crps_days"] == pytest.approx(10.0)


def test_what_is_still_open_counts_in_coverage_and_in_its_own_score() -> None:
    """A censored outcome has no CRPS; a refusal counts nowhere but among the refused."""
    still = Scored("a", "x", open=0.04, covered=False)
    table = report([scored("a", "x", 10.0, 20.0), still, Scored("a", "x", refused=True)], WAITS)["overall"]
    assert (table["n"], table["open"], table["refused"]) == (2, 1, 1)
    assert table["crps_days"] == pytest.approx(10.0)
    assert table["coverage80"] == pytest.approx(0.5)
    assert table["censored_score"] == pytest.approx(0.04)


def test_few_clusters_make_a_wide_interval() -> None:
    """A hundred forecasts of one roll-out are one piece of evidence of the coverage."""
    one = report([scored("a", "x", 1.0, 2.0)] * 100, WAITS)["overall"]["coverage80_interval"]
    many = report([scored("a", str(n), 1.0, 2.0) for n in range(100)], WAITS)["overall"]["coverage80_interval"]
    assert one[0] < 0.2
    assert many[0] > 0.95


def test_an_empty_table_says_nothing() -> None:
    """Without a single answer every figure is null and nothing is divided by nought."""
    table = report([Scored("a", "x", refused=True)], LAUNCHES)["overall"]
    assert table["n"] == 0
    assert table["crps_months"] is None
    assert table["coverage80_interval"] is None
