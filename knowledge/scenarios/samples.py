"""Priors to samples: each takes standard normals and returns the quantity's draws."""

import math
from functools import lru_cache

import numpy as np

from knowledge.scenarios.draws import BoolArray, Draws, FloatArray, normal_scores
from knowledge.scenarios.inputs import LogitNormal, Lognormal

MONTH = 30.4375
"""Days in a month: a year of 365.25 days over twelve."""

EIGHTY_PERCENT = 2.5631031310892007
"""Width of a normal distribution's central 80 % in standard deviations: in a range that people give, 8 in 10 lie."""

_CELLS = 16_384
KEPT = 32
"""Columns kept by `usual`: four megabytes."""


def lognormal(prior: Lognormal, z: FloatArray) -> FloatArray:
    """Return median e^(sigma z); without spread one number that stands for all rows."""
    if prior.sigma == 0:
        return np.full(1, prior.median)
    samples: FloatArray = prior.median * np.exp(prior.sigma * z)
    return samples


@lru_cache(maxsize=KEPT)
def usual(prior: Lognormal | LogitNormal, name: str, draws: Draws) -> FloatArray:
    """Return a quantity's samples, kept for the next question: for priors that are judgement and rarely change."""
    z = draws.normal(name)
    samples = lognormal(prior, z) if isinstance(prior, Lognormal) else logit_normal(prior, z)
    samples.flags.writeable = False
    return samples


def logit_normal(prior: LogitNormal, z: FloatArray) -> FloatArray:
    """Return the share whose logit is normal; without spread, or at 0 or 1, one number that stands for all rows."""
    if prior.sigma == 0 or not 0 < prior.median < 1:
        return np.full(1, min(max(prior.median, 0.0), 1.0))
    logit = math.log(prior.median / (1 - prior.median)) + prior.sigma * z
    samples: FloatArray = 1.0 / (1.0 + np.exp(-logit))
    return samples


def between(low: float, high: float, uniform: FloatArray) -> FloatArray:
    """Return a quantity that is anywhere between two numbers alike."""
    if low == high:
        return np.full(1, float(low))
    samples: FloatArray = low + (high - low) * uniform
    return samples


def below(z: FloatArray) -> FloatArray:
    """Return the standard normal distribution function, read off the table of normal scores."""
    uniforms = (np.arange(_CELLS) + 0.5) / _CELLS
    return np.interp(z, normal_scores(_CELLS), uniforms)


def score(uniform: FloatArray) -> FloatArray:
    """Return its inverse, read off the same table."""
    uniforms = (np.arange(_CELLS) + 0.5) / _CELLS
    return np.interp(uniform, uniforms, normal_scores(_CELLS))


def filled(samples: FloatArray, n: int) -> FloatArray:
    """Give one number that stands for all rows its n rows."""
    return np.ascontiguousarray(np.broadcast_to(samples, (n,)))


def given(mask: BoolArray, samples: FloatArray) -> FloatArray:
    """Rule out the rows outside the mask: they become nan."""
    return np.where(mask, samples, np.nan)
