"""Growth of output."""

import math

import pytest

from knowledge.scenarios import growth
from knowledge.scenarios.growth import Period
from knowledge.scenarios.inputs import Lognormal, Normal


def test_growth_is_expected_early_and_fades() -> None:
    """Right after the first hand-over output nearly doubles in a month or two; after years it stands."""
    assert growth.prior(0.0) == Normal(0.45, 0.36)
    assert growth.prior(-3.0) == growth.prior(0.0)
    assert abs(growth.prior(60.0).mean) < 1e-6
    assert growth.prior(60.0).sd == pytest.approx(0.06, abs=1e-4)


def test_posterior_is_conjugate() -> None:
    """A normal prior and a normal observation combine by precision."""
    found = growth.posterior(Normal(0.4, 0.3), Normal(0.1, 0.15))
    precision = 1 / 0.3**2 + 1 / 0.15**2
    assert found.mean == pytest.approx((0.4 / 0.3**2 + 0.1 / 0.15**2) / precision)
    assert found.sd == pytest.approx(1 / math.sqrt(precision))


def test_observed_growth_is_learned() -> None:
    """The further apart two periods lie, the more their ratio says."""
    expected = Normal(0.4, 0.3)
    flat_soon = growth.updated(expected, Period(5_000, 1, 0), Period(5_000, 1, 1))
    flat_long = growth.updated(expected, Period(5_000, 1, 0), Period(5_000, 1, 6))
    assert expected.mean > flat_soon.mean > flat_long.mean > 0
    assert expected.sd > flat_soon.sd > flat_long.sd


def test_periods_of_different_length_compare_by_rate() -> None:
    """A quarter with three times a month's units is no growth."""
    found = growth.updated(Normal(0.0, 0.2), Period(1_000, 1, 0), Period(3_000, 3, 2))
    assert found.mean == pytest.approx(0.0)


def test_tiny_counts_teach_nothing() -> None:
    """Thirty cars after three is no trend."""
    expected = growth.prior(1.0)
    assert growth.updated(expected, Period(3, 1, 0), Period(30, 1, 1)) == expected
    assert growth.updated(expected, Period(3, 1, 0), Period(30, 1, 1), minimum=1) != expected


def test_growth_is_capped() -> None:
    """Not even a hundredfold month is taken to go on."""
    found = growth.updated(Normal(0.45, 3.0), Period(300, 1, 0), Period(30_000, 1, 1))
    assert found.mean == growth.CAP
    assert growth.rate_later(Lognormal(100.0, 0.1), Normal(9.0, 0.1)).median <= 100 * math.exp(3 * growth.CAP) + 1e-9


def test_an_average_is_not_the_rate_at_the_end() -> None:
    """With growth, a quarter's average is left behind by e^(g P / 2)."""
    assert growth.rate_now(Lognormal(1_000.0, 0.0), Normal(0.2, 0.0), 3.0).median == pytest.approx(
        1_000 * math.exp(0.3)
    )


def test_long_run_rate_never_exceeds_capacity() -> None:
    """Growth meets the plant's limit; far below it, the plant pulls the rate up, but not beyond."""
    capacity = Lognormal(10_000.0, 0.2)
    assert growth.rate_later(Lognormal(50_000.0, 0.1), Normal(0.5, 0.1), capacity).median == 10_000.0
    slow = growth.rate_later(Lognormal(1_000.0, 0.2), Normal(0.1, 0.1), capacity)
    assert 1_000 * math.exp(0.3) < slow.median <= 10_000
    assert slow.sigma > 0.2


def test_a_guessed_share_is_bounded_by_the_whole_plant() -> None:
    """While the product's share of the plants is a guess, all that they make is the bound, and it still binds."""
    capacity, fast = Lognormal(10_000.0, 0.5), Lognormal(50_000.0, 0.1)
    free = growth.rate_later(fast, Normal(0.1, 0.1), capacity, ceiling=1e9)
    assert free.median > capacity.median
    assert growth.rate_later(fast, Normal(0.1, 0.1), capacity, ceiling=20_000.0).median == 20_000.0
