"""Claims become priors."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scenarios.fusion import WIDTH_80, Witness, fuse, interval, stale, widened
from knowledge.scenarios.inputs import Lognormal

A, B = Witness(100.0, 0.2, "a"), Witness(110.0, 0.2, "b")


def test_a_range_is_an_80_percent_interval() -> None:
    """Its ends are the tenth and the ninetieth percentile, its middle geometric."""
    prior = interval(40.0, 90.0)
    assert prior.median == pytest.approx(60.0)
    assert prior.median * math.exp(WIDTH_80 / 2 * prior.sigma) == pytest.approx(90.0)


def test_a_number_alone_has_no_spread() -> None:
    """A single figure gets its spread from source and age alone."""
    assert interval(50.0, 50.0).sigma == 0.0
    assert widened(interval(50.0, 50.0), 0.08, 0.06).sigma == pytest.approx(0.1)


def test_repeating_a_statement_adds_nothing() -> None:
    """Claims of one origin are one witness, however often they are made."""
    assert fuse([A, A, Witness(100.0, 0.4, "a")]) == fuse([A]) == Lognormal(100.0, 0.2)


def test_uncorrelated_witnesses_halve_the_variance() -> None:
    """With rho 0, two equal witnesses who agree are twice as precise."""
    assert fuse([A, Witness(100.0, 0.2, "b")], rho=0.0).sigma == pytest.approx(0.2 / math.sqrt(2))


def test_fully_correlated_witnesses_add_nothing() -> None:
    """With rho 1, a second equal witness leaves the spread as it was."""
    assert fuse([A, Witness(100.0, 0.2, "b")], rho=1.0).sigma == pytest.approx(0.2)


def test_disagreement_widens() -> None:
    """Where witnesses disagree beyond their spreads, Birge's factor is the square root of chi squared per degree."""
    apart = fuse([Witness(100.0, 0.1, "a"), Witness(200.0, 0.1, "b")], rho=0.0)
    chi2 = 2 * (math.log(2) / 2 / 0.1) ** 2
    assert apart.sigma == pytest.approx(0.1 / math.sqrt(2) * math.sqrt(chi2))
    assert apart.median == pytest.approx(math.sqrt(100 * 200))


def test_the_sharper_witness_counts_more() -> None:
    """The median lies nearer to the sharper one."""
    assert fuse([A, Witness(200.0, 0.05, "b")]).median > math.sqrt(100 * 200)


def test_age_widens() -> None:
    """Variance grows with the months; new figures are as sharp as their source."""
    assert stale(0.3, 16.0, 0.1) == pytest.approx(0.5)
    assert stale(0.3, 0.0, 0.1) == stale(0.3, -2.0, 0.1) == pytest.approx(0.3)


def test_nobody_said_anything() -> None:
    """No witnesses, no prior."""
    with pytest.raises(ValueError, match=r"\[\]"):
        fuse([])


@given(
    st.lists(
        st.builds(Witness, st.floats(1, 1e5), st.floats(0.01, 1.0), st.sampled_from("abcd")), min_size=1, max_size=8
    ),
    st.randoms(),
)
def test_order_does_not_matter(witnesses: list[Witness], shuffle: object) -> None:
    """Whoever is heard first, the fused prior is the same to the last bit and lies between the witnesses."""
    mixed = list(witnesses)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    fused = fuse(witnesses)
    assert fuse(mixed) == fused
    medians = [witness.median for witness in witnesses]
    assert min(medians) * (1 - 1e-9) <= fused.median <= max(medians) * (1 + 1e-9)
