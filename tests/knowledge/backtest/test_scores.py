"""The back-test on what ships: as good as it was, better than taking the maker at its word, and honest about its width."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from knowledge import backtest
from knowledge.backtest import launches, waits
from knowledge.backtest.report import WAITS, Scored, report
from knowledge.history.read import launch_file, read_case, read_launches, wait_files
from knowledge.scenarios import MODEL
from knowledge.scenarios.draws import draws

NOISE_DAYS, NOISE_MONTHS, NOISE_COVERAGE = 0.4, 0.05, 0.03
"""What other draws of the same size change: more than that is a change of the model."""


@cache
def committed() -> dict[str, Any]:
    """The scores in the repository."""
    found: dict[str, Any] = json.loads((Path(backtest.__path__[0]) / "scores.json").read_text(encoding="utf-8"))
    return found


@cache
def scored_waits() -> tuple[Scored, ...]:
    """Every wait with its score."""
    return tuple(each for path in wait_files() for each in waits.score(read_case(path), draws()))


@cache
def of_waits() -> dict[str, Any]:
    """The waits as they score now."""
    return report(scored_waits(), WAITS)


@cache
def of_launches() -> dict[str, Any]:
    """The launches as they score now."""
    return launches.backtest([read_launches(launch_file())], draws())


def clusters() -> dict[str, list[Scored]]:
    """Every scored wait by its cluster."""
    found: dict[str, list[Scored]] = {}
    for each in scored_waits():
        found.setdefault(each.cluster, []).append(each)
    return found


def test_the_committed_scores_are_of_this_model() -> None:
    """A new model version comes with its scores."""
    assert committed()["model"] == MODEL
    assert [row["case"] for row in committed()["wait"]["cases"]] == [path.stem for path in wait_files()]


@pytest.mark.parametrize("case", [path.stem for path in wait_files()])
def test_no_wait_gets_worse(case: str) -> None:
    """In every case the CRPS stays within its noise of the committed one, and the band holds as often."""
    now, then = (next(r for r in table["cases"] if r["case"] == case) for table in (of_waits(), committed()["wait"]))
    assert now["n"] == then["n"]
    assert now["refused"] == then["refused"]
    assert now["crps_days"] <= then["crps_days"] + NOISE_DAYS
    assert now["coverage80"] >= then["coverage80"] - NOISE_COVERAGE


def test_no_launch_gets_worse() -> None:
    """Over all promises the CRPS stays within its noise of the committed one, and the band holds as often."""
    now, then = of_launches()["overall"], committed()["launch"]["overall"]
    assert now["n"] == then["n"]
    assert now["crps_months"] <= then["crps_months"] + NOISE_MONTHS
    assert now["coverage80"] >= then["coverage80"] - NOISE_COVERAGE


def test_waits_beat_the_makers_word_and_every_other_baseline() -> None:
    """Clusters weighing the same, the CRPS is at most 0.55 of the error of the maker's word, and below all baselines."""
    overall = of_waits()["overall"]
    errors = {name: error["mae_days"] for name, error in overall["baselines"].items()}
    assert overall["crps_days"] <= 0.55 * errors["face_value"]
    assert overall["crps_days"] < min(errors.values())


def test_waits_are_worse_than_the_makers_word_in_no_cluster() -> None:
    """Not even where the maker was right."""
    for scored in clusters().values():
        ours = [each.score.crps for each in scored if each.score]
        theirs = [each.errors["face_value"] for each in scored if "face_value" in each.errors]
        assert sum(ours) / len(ours) < sum(theirs) / len(theirs)


def test_eight_in_ten_of_the_waits_is_meant() -> None:
    """The band covers three to nine in four to ten overall, and well over half in every cluster."""
    assert 0.75 <= of_waits()["overall"]["coverage80"] <= 0.90
    for scored in clusters().values():
        held = [each.covered for each in scored if each.covered is not None]
        assert sum(held) / len(held) >= 0.6


def test_launches_beat_the_better_baseline() -> None:
    """The CRPS is at most 0.85 of the error of the window's end or middle, and the band covers as it says."""
    overall = of_launches()["overall"]
    best = min(error["mae_months"] for error in overall["baselines"].values())
    assert overall["crps_months"] <= 0.85 * best
    assert 0.75 <= overall["coverage80"] <= 0.90
