"""How good the forecasts were: scores of those that facts have resolved, a line for each version of the model. Pure.

From nineteen quantiles the continuous ranked probability score is not known exactly; twice the mean pinball loss comes
within a few per cent of it. An order that may have had several places counts as one forecast, with the mean of its
scores. What has not come has no error yet: it counts in the coverage once the span is over, and in a score of its own.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean

import numpy as np

from knowledge.forecasts import Given, Resolution
from knowledge.products import Catalogue
from knowledge.scenarios import scores
from knowledge.scenarios.forecast import LEVELS
from knowledge.scenarios.scores import Interval

ENOUGH = 10
"""Resolved forecasts below which nothing is said of how good they were."""
MISSES = 3
"""How many of the biggest misses are named."""
OUTSIDE = 0.025
"""What lies beyond the outermost quantiles is taken to be halfway between them and the end."""

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Judged:
    """One forecast against what came of it; days throughout."""

    given: Given
    resolution: Resolution
    cluster: str
    crps: float | None
    error: float | None
    """The middle less what came: positive when the forecast was too late."""
    word_error: float | None
    """How far off the maker's word was; None without one."""
    covered: float | None
    """The share that fell within the span; None while it may still do so."""
    censored: float | None
    """Squared chance of what has not come; 0 is perfect."""
    z: tuple[float, ...]
    """Ranks among the quantiles as standard normal scores."""

    @property
    def off(self) -> float:
        """How far off it was, in days; of what has not come, at least so far."""
        if self.error is not None:
            return abs(self.error)
        return float(max(((self.resolution.not_by or self.given.p50) - self.given.p50).days, 0))


@dataclass(frozen=True, slots=True)
class Tally:
    """What the forecasts of one kind say together; clusters weigh the same."""

    resolved: int
    came: int
    """So many of them came; the others had not come by a day."""
    crps_days: float | None
    error_days: float | None
    """How far the middle was off, early or late."""
    skill: float | None
    """The share of the error of the maker's word that the forecast saves."""
    compared: int
    """How many had a word of the maker's to be compared with."""
    censored: float | None


@dataclass(frozen=True, slots=True)
class Line:
    """The record of one version of the model."""

    model: str
    given: int
    resolved: int
    """By facts, wholly or in part."""
    waiting: int
    tallies: Mapping[str, Tally]
    """By kind of question."""
    coverage: float | None = None
    """Share that fell within the span meant for 8 of 10."""
    interval: Interval | None = None
    """Its 95 % interval."""
    width: float = 1.0
    """By which the spans should have been stretched; 1 until enough clusters are resolved."""
    misses: tuple[Judged, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether so many are resolved that something can be said."""
        return self.resolved >= ENOUGH


def lines(
    given: Iterable[Given], resolutions: Iterable[Resolution], *, model: str, catalogue: Catalogue
) -> tuple[Line, ...]:
    """A line for each version of the model, the present one first, even before it has given a forecast."""
    found = {each.forecast: each for each in resolutions}
    by_model: dict[str, list[Given]] = defaultdict(list)
    for each in given:
        by_model[each.model].append(each)
    others = sorted(
        by_model.keys() - {model}, key=lambda name: max(each.as_of for each in by_model[name]), reverse=True
    )
    return tuple(_line(name, by_model[name], found, catalogue) for name in (model, *others))


def _line(model: str, given: Sequence[Given], resolutions: Mapping[str, Resolution], catalogue: Catalogue) -> Line:
    judged = [
        judge(each, resolutions[each.id], _cluster(each, catalogue))
        for each in given
        if settles(resolutions.get(each.id))
    ]
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        by_kind[each.given.asked.kind].append(each)
    coverage, interval = _coverage(judged)
    return Line(
        model=model,
        given=len(given),
        resolved=len(judged),
        waiting=len(given) - len(judged),
        tallies={kind: _tally(each) for kind, each in sorted(by_kind.items())},
        coverage=coverage,
        interval=interval,
        width=scores.learned_width((each.cluster, z) for each in judged for z in each.z),
        misses=tuple(sorted(judged, key=lambda each: -each.off)[:MISSES]),
    )


def settles(resolution: Resolution | None) -> bool:
    """Whether a resolution says anything."""
    return resolution is not None and (bool(resolution.days) or resolution.missing > 0)


def _cluster(given: Given, catalogue: Catalogue) -> str:
    """What was asked of one model, trims included, in one month: those forecasts depend on each other."""
    product = given.asked.product
    parent = catalogue[product].parent if product in catalogue and catalogue.is_trim(product) else None
    return f"{parent or product} {given.as_of:%Y-%m}"


def judge(given: Given, resolution: Resolution, cluster: str) -> Judged:
    """Score one forecast."""
    ends = [day.toordinal() for day in given.quantiles]
    came = [day.toordinal() for day in resolution.days]
    quantiles = dict(zip(LEVELS, map(float, ends), strict=True))
    middle = given.p50.toordinal()
    chance = _chance(given, resolution) if resolution.missing else None
    return Judged(
        given=given,
        resolution=resolution,
        cluster=cluster,
        crps=2 * fmean(scores.pinball(quantiles, day) for day in came) if came else None,
        error=fmean(middle - day for day in came) if came else None,
        word_error=fmean(abs(given.word.toordinal() - day) for day in came) if came and given.word else None,
        covered=_covered(given, resolution),
        censored=scores.censored(chance) if chance is not None else None,
        z=tuple(_NORMAL.inv_cdf(_level(ends, day)) for day in came),
    )


def _level(ends: Sequence[int], day: int) -> float:
    """The share of the forecast that lies before a day, between the quantiles on straight lines."""
    return float(np.interp(day, ends, LEVELS, left=OUTSIDE, right=1 - OUTSIDE))


def _chance(given: Given, resolution: Resolution) -> float:
    """The chance that it would have come by the day by which it had not; of what was ruled out, that it comes at all."""
    if resolution.never or resolution.not_by is None:
        return 1 - given.never
    return (1 - given.never) * _level([day.toordinal() for day in given.quantiles], resolution.not_by.toordinal())


def _covered(given: Given, resolution: Resolution) -> float | None:
    """The share that fell within the span; undecided while what is missing may still do so."""
    open_still = resolution.not_by is not None and resolution.not_by < given.p90 and not resolution.never
    if resolution.missing and open_still:
        return None
    within = sum(given.p10 <= day <= given.p90 for day in resolution.days)
    return within / (len(resolution.days) + resolution.missing)


def _tally(judged: Sequence[Judged]) -> Tally:
    came = [each for each in judged if each.crps is not None]
    compared = [each for each in came if each.word_error is not None]
    theirs = _mean(compared, lambda each: each.word_error)
    ours = _mean(compared, lambda each: each.crps)
    return Tally(
        resolved=len(judged),
        came=len(came),
        crps_days=_mean(came, lambda each: each.crps),
        error_days=_mean(came, lambda each: abs(each.error or 0.0)),
        skill=scores.skill(ours, theirs) if ours is not None and theirs is not None else None,
        compared=len(compared),
        censored=_mean([each for each in judged if each.censored is not None], lambda each: each.censored),
    )


def _coverage(judged: Sequence[Judged]) -> tuple[float | None, Interval | None]:
    """The share within the span, with an interval as wide as so many independent forecasts would give it."""
    decided = [each for each in judged if each.covered is not None]
    share = _mean(decided, lambda each: each.covered)
    if share is None:
        return None, None
    n = len({each.cluster for each in decided})
    return share, scores.jeffreys(share * n, n)


def _mean(judged: Sequence[Judged], value: Callable[[Judged], float | None]) -> float | None:
    """The mean over clusters; None of nothing."""
    if not judged:
        return None
    shares = scores.weights([each.cluster for each in judged])
    return float(sum(share * (value(each) or 0.0) for share, each in zip(shares, judged, strict=True)))
