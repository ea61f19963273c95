"""The matrix of draws: balanced, named, constant."""

import hashlib

import numpy as np
import pytest

from knowledge.scenarios.draws import COLUMNS, SIZE, draws, normal_scores, scrambled, sobol
from knowledge.scenarios.samples import below, score


def test_first_points_are_sobols() -> None:
    """The unscrambled sequence starts as published: 0, 1/2, 3/4, 1/4, 3/8 and 0, 1/2, 1/4, 3/4, 3/8 in Gray order."""
    points = sobol(16, 2) / 16
    assert points[0, :5].tolist() == [0.0, 0.5, 0.75, 0.25, 0.375]
    assert points[1, :5].tolist() == [0.0, 0.5, 0.25, 0.75, 0.375]


@pytest.mark.parametrize("randomise", [False, True])
def test_first_two_columns_are_a_net(randomise: bool) -> None:  # noqa: FBT001
    """Every elementary rectangle of area 1/n holds exactly one of the first n points, scrambled or not."""
    points = sobol(256, 2)
    if randomise:
        points = scrambled(points, seed=7)
    for bits in range(9):
        cells = (points[0] >> (8 - bits)).astype(int) * 2 ** (8 - bits) + (points[1] >> bits)
        assert np.unique(cells).size == 256


def test_every_column_is_a_permutation_of_the_strata() -> None:
    """Each column has one draw in each of the n equally likely strata, also when doubled."""
    for sample in (draws(), draws().doubled()):
        for name in COLUMNS:
            assert np.array_equal(np.sort(sample.normal(name)), normal_scores(sample.n))


def test_columns_are_uncorrelated() -> None:
    """No two columns go together."""
    correlation = np.corrcoef(draws().normals)
    assert np.abs(correlation - np.eye(len(COLUMNS))).max() < 0.01


def test_uniform_goes_with_normal() -> None:
    """The uniform is the distribution function of the normal of the same row."""
    sample = draws()
    assert np.abs(below(sample.normal("quote")) - sample.uniform("quote")).max() < 1e-12
    assert np.abs(score(sample.uniform("quote")) - sample.normal("quote")).max() < 1e-12


def test_a_prefix_is_balanced() -> None:
    """The first thousand rows have a draw in each of a thousand bins."""
    head = draws().head(1024)
    assert head.n == 1024
    assert all(np.unique(head.bins(name, 1024)).size == 1024 for name in COLUMNS)
    assert head.doubled() is head


def test_bins_follow_the_uniform() -> None:
    """A row's bin is where its uniform lies."""
    sample = draws()
    assert np.array_equal(sample.bins("place", 32), np.floor(sample.uniform("place") * 32))


def test_same_seed_same_bits() -> None:
    """Made again, the matrix is the same to the last bit; columns that came later left the first ones as they were."""
    again = scrambled(sobol(SIZE, len(COLUMNS)), seed=20_250_626)
    assert draws().strata is not None
    assert np.array_equal(draws().strata, again)  # type: ignore[arg-type]
    assert hashlib.sha256(again[:26].astype("<u2").tobytes()).hexdigest()[:16] == "5bb5e090e0f5d67a"


def test_another_seed_other_draws() -> None:
    """The seed matters."""
    assert not np.array_equal(draws(64, 1).normals, draws(64, 2).normals)


def test_only_powers_of_two() -> None:
    """A size that would unbalance the columns is refused."""
    with pytest.raises(ValueError, match="1000"):
        draws(1000)


def test_nobody_can_change_the_draws() -> None:
    """The cached arrays are read-only."""
    with pytest.raises(ValueError, match="read-only"):
        draws().normal("place")[0] = 0.0
