"""The reference class of promises."""

import math
from dataclasses import replace
from statistics import NormalDist

import pytest

from knowledge.scenarios.reference import LATE_PRIOR, Promise, fit, own_record


def late(maker: str, months: float, lead: float = 12.0) -> Promise:
    """Make a promise that was missed by so much."""
    return Promise(maker, maker, lead, kept=False, late=months)


def kept(maker: str) -> Promise:
    """Make a promise that was kept."""
    return Promise(maker, maker, 12.0, kept=True)


def test_priors_answer_without_promises() -> None:
    """From none: two kept in five, nine months late give or take e^.8, hardly ever early or never."""
    found = fit([])
    assert found.kept == pytest.approx(0.5)
    assert found.kept_day == pytest.approx(0.8)
    assert found.late.median == pytest.approx(LATE_PRIOR.median)
    assert found.late.sigma == pytest.approx(LATE_PRIOR.sigma)
    assert found.never == pytest.approx(0.5 * 0.05)
    assert found.makers == 0


def test_kept_is_a_beta_posterior() -> None:
    """Three makers kept, one missed: (3 + 3) / (6 + 4)."""
    assert fit([kept("a"), kept("b"), kept("c"), late("d", 5)]).kept == pytest.approx(6 / 10)


def test_every_maker_counts_once() -> None:
    """Ten misses of one maker weigh as one, and its clusters share that evenly."""
    once = fit([kept("a"), late("b", 5)])
    often = fit([kept("a"), *[late("b", 5)] * 10])
    assert often.kept == pytest.approx(once.kept)
    assert often.late.median == pytest.approx(once.late.median)
    two_lines = [replace(late("b", 5), cluster="x")] * 9 + [replace(kept("b"), cluster="y")]
    assert fit(two_lines).kept == pytest.approx((3 + 0.5) / 7)


def test_a_promise_to_the_day_is_a_class_of_its_own() -> None:
    """Who names a day has kept or broken such a promise; promises of a month say nothing of it."""
    day = replace(late("b", 5), to_the_day=True)
    assert fit([kept("a"), day]).kept == pytest.approx(fit([kept("a")]).kept)
    assert fit([kept("a"), day]).kept_day < fit([kept("a")]).kept_day


def test_many_late_makers_outweigh_the_prior() -> None:
    """With enough makers the fit is theirs: the median and spread of their lateness."""
    quantile = NormalDist(math.log(20), 0.5).inv_cdf
    found = fit([late(str(k), math.exp(quantile((k + 0.5) / 400))) for k in range(400)])
    assert found.late.median == pytest.approx(20.0, rel=0.01)
    assert found.late.sigma == pytest.approx(0.5, rel=0.03)


def test_lateness_is_read_per_square_root_of_lead() -> None:
    """Two years late on four years' lead is one year late on one."""
    assert fit([late("a", 24, lead=48)]).late.median == pytest.approx(fit([late("a", 12, lead=12)]).late.median)


def test_open_promises_raise_the_slip() -> None:
    """A promise still open after three years makes the class later and the window's miss count; leaving it out hides both."""
    closed = [late("a", 6), late("b", 9), kept("c")]
    still = Promise("d", "d", 12.0, kept=False, open=36.0)
    without, with_open = fit(closed), fit([*closed, still])
    assert with_open.late.median > without.late.median
    assert with_open.kept < without.kept
    assert with_open.never > without.never


def test_longer_open_says_more() -> None:
    """The longer it is open, the later the class and the likelier never."""
    fits = [fit([late("a", 9), Promise("d", "d", 12.0, kept=False, open=months)]) for months in (1.0, 12.0, 48.0)]
    assert fits[0].late.median < fits[1].late.median
    assert fits[0].never < fits[1].never < fits[2].never


def test_censored_promises_recover_the_truth() -> None:
    """With the late half of a class still open at its median, EM finds the class it came from."""
    quantile = NormalDist(math.log(12), 0.7).inv_cdf
    true = [math.exp(quantile((k + 0.5) / 600)) for k in range(600)]
    seen = [
        late(str(k), m) if m < 12 else Promise(str(k), str(k), 12.0, kept=False, open=12.0) for k, m in enumerate(true)
    ]
    assert fit(seen).late.median == pytest.approx(12.0, rel=0.15)


def test_window_still_open_says_nothing() -> None:
    """A promise whose window has not ended leaves the class as it was."""
    pending = Promise("z", "z", 24.0, kept=None)
    assert fit([kept("a"), late("b", 5), pending]) == replace(fit([kept("a"), late("b", 5)]))


def test_withdrawn_is_never() -> None:
    """A promise called off counts as never, not as very late."""
    gone = Promise("w", "w", 12.0, kept=False, withdrawn=True)
    base, found = fit([late("a", 6)]), fit([late("a", 6), gone])
    assert found.never > base.never
    assert found.late.median == pytest.approx(base.late.median)


def test_early_launches_give_early_a_chance() -> None:
    """One early launch among few makers shows, and early never exceeds kept."""
    found = fit([replace(kept("a"), early=True), kept("b")])
    assert fit([kept("a"), kept("b")]).early < found.early <= found.kept


def test_own_record_is_shrunk() -> None:
    """Without a record the class answers; with a long one the maker's own share; four promises weigh as much as the class."""
    assert own_record(0.4, []) == pytest.approx(0.4)
    assert own_record(0.4, [True] * 4) == pytest.approx(0.7)
    assert own_record(0.4, [True] * 400) > 0.99
