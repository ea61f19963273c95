"""Scores against closed forms."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scenarios.draws import normal_scores
from knowledge.scenarios.forecast import LEVELS
from knowledge.scenarios.scores import (
    beta_quantile,
    censored,
    crps,
    jeffreys,
    learned_width,
    pinball,
    score,
    skill,
    weights,
)

NORMAL = NormalDist()
Z = normal_scores(4_096)


@given(st.floats(-3, 3))
def test_crps_of_a_normal(y: float) -> None:
    """Sigma (y (2 Phi(y) - 1) + 2 phi(y) - 1/sqrt(pi)), T. Gneiting and A. E. Raftery (2007), equation 21."""
    closed = y * (2 * NORMAL.cdf(y) - 1) + 2 * NORMAL.pdf(y) - 1 / math.sqrt(math.pi)
    assert crps(Z, y) == pytest.approx(closed, abs=1e-3)
    assert crps(5 * Z + 7, 5 * y + 7) == pytest.approx(5 * closed, abs=5e-3)


def test_crps_of_a_single_number_is_its_error() -> None:
    """A point forecast is scored by how far off it was."""
    assert crps(np.array([3.0]), 10.0) == pytest.approx(7.0)


@given(st.floats(-2, 2))
def test_twice_the_pinball_loss_is_nearly_the_crps(y: float) -> None:
    """The CRPS is the integral of the quantile loss over all levels; nineteen of them come close."""
    quantiles = dict(zip(LEVELS, np.quantile(Z, LEVELS).tolist(), strict=True))
    assert 2 * pinball(quantiles, y) == pytest.approx(crps(Z, y), rel=0.12)


@given(st.floats(-1, 1), st.floats(0.5, 2))
def test_the_truth_is_never_beaten(shift: float, width: float) -> None:
    """On outcomes of a standard normal no other normal scores better on average: the score is proper."""
    outcomes = Z[:: 4_096 // 128]
    honest = np.mean([crps(Z, y) for y in outcomes])
    other = np.mean([crps(shift + width * Z, y) for y in outcomes])
    assert other >= honest - 1e-3


def test_a_score_tells_side_band_and_fifth() -> None:
    """Above the median the forecast was too early; beyond P90 the band missed; the fifth is where it fell."""
    late, inside = score(Z, 2.0), score(Z, 0.1)
    assert late.error == pytest.approx(-2.0, abs=0.01)
    assert (late.covered, inside.covered) == (False, True)
    assert (late.fifth, inside.fifth) == (4, 2)
    assert late.z == pytest.approx(2.0, abs=0.02)
    with pytest.raises(ValueError, match=r"\[\]"):
        score(np.array([]), 1.0)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(5, 10, 0.224, 0.776), (0, 10, 0.0, 0.217), (10, 10, 0.783, 1.0), (80, 100, 0.713, 0.870)],
)
def test_jeffreys_interval(hits: float, n: float, low: float, high: float) -> None:
    """Quantiles of Beta(hits + 1/2, misses + 1/2), closed at an end that all or none reach."""
    found = jeffreys(hits, n)
    assert found.low == pytest.approx(low, abs=0.005)
    assert found.high == pytest.approx(high, abs=0.005)


@given(st.floats(0.01, 0.99))
def test_beta_quantiles_of_known_shapes(p: float) -> None:
    """Beta(1, 1) is uniform, Beta(2, 1) has the square root, Beta(1/2, 1/2) the arcsine law."""
    assert beta_quantile(1, 1, p) == pytest.approx(p, abs=2e-3)
    assert beta_quantile(2, 1, p) == pytest.approx(math.sqrt(p), abs=2e-3)
    assert beta_quantile(0.5, 0.5, p) == pytest.approx(math.sin(math.pi * p / 2) ** 2, abs=2e-3)


def test_clusters_share_alike() -> None:
    """Weights sum to one, each cluster's to the same."""
    shares = weights(["a", "a", "a", "b"])
    assert shares.sum() == pytest.approx(1.0)
    assert shares[:3].sum() == pytest.approx(shares[3])


def test_the_width_is_learned_from_many_clusters_only() -> None:
    """Fourteen teach nothing; honest ones leave it; errors twice as large as said widen it, within bounds."""
    assert learned_width((str(n), 3.0) for n in range(14)) == 1.0
    assert learned_width((str(n), 1.0) for n in range(40)) == pytest.approx(1.0)
    assert learned_width((str(n), 2.0) for n in range(40)) == pytest.approx(math.sqrt((6 + 160) / 46))
    assert learned_width((str(n), 9.0) for n in range(400)) == 2.5
    assert learned_width((str(n), 0.0) for n in range(400)) == 0.6
    one = [("a", 9.0)] * 100 + [(str(n), 1.0) for n in range(40)]
    assert learned_width(one) == pytest.approx(math.sqrt((6 + 81 + 40) / 47))


def test_skill_and_the_censored_score() -> None:
    """Half the error is a skill of a half; a baseline without error has none; certainty of the wrong costs one."""
    assert skill(5.0, 10.0) == pytest.approx(0.5)
    assert skill(5.0, 0.0) is None
    assert censored(1.0) == 1.0
    assert censored(0.2) == pytest.approx(0.04)
