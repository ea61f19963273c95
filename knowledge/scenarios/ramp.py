"""Output that climbs (or falls) to a long-run rate: r(t) = r1 + (r0 - r1) e^(-t/tau). Its integral and its inverse."""

import numpy as np

from knowledge.scenarios.draws import FloatArray

STEPS = 8
"""Most Newton steps: five are enough for any real ramp; one that falls to a hundredth of its rate takes them all."""

SETTLED = 1e-5
"""After a Newton step this small, in ramp constants, what is left is its square: nothing that a day would show."""

TINY = 1e-9
"""A line that stands still for good makes at least this many units per day, so that nothing is divided by nought."""


def produced(days: FloatArray, now: FloatArray, later: FloatArray, tau: FloatArray) -> FloatArray:
    """Return the units made in `days` working days, from `now` towards `later` (units per day), `tau` in days."""
    made: FloatArray = later * days + (now - later) * tau * -np.expm1(-days / tau)
    return made


def days_to_produce(units: FloatArray, now: FloatArray, later: FloatArray, tau: FloatArray) -> FloatArray:
    """Return the working days after which `units` are made: the inverse of `produced`. Nothing to make takes no time.

    Newton from the monotone side. With x = t/tau, x - 1 + e^-x >= x^2/(2 + x); put in its place, the equation becomes
    a quadratic whose root lies right of ours on the way up (where the integral is convex) and left of it on the way
    down (where it is concave): the sides from which Newton never overshoots. So does the crossing of the asymptote,
    x - 1 + e^-x >= x - 1; the nearer of the two is the start.
    """
    units, now, later = np.maximum(units, 0.0), np.maximum(now, 0.0), np.maximum(later, TINY)
    settled = later * tau
    half = units - 2.0 * now * tau
    x = (half + np.sqrt(half * half + 8.0 * units * settled)) / (2.0 * settled)
    slack = (now - later) * tau
    asymptote = (units - slack) / settled
    x = np.where(slack > 0, np.maximum(x, asymptote), np.minimum(x, asymptote))
    for _ in range(STEPS):
        left = np.exp(-x)
        slope = settled + slack * left
        step = (settled * x + slack * (1.0 - left) - units) / np.maximum(slope, TINY)
        x = np.maximum(x - step, 0.0)
        if np.abs(step).max() < SETTLED:
            break
    days: FloatArray = x * tau
    return days
