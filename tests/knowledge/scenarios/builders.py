"""Inputs for tests: certain in everything unless a test makes it uncertain."""

from datetime import date, timedelta
from typing import Any

import numpy as np

from knowledge.scenarios.draws import FloatArray
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.inputs import (
    Curve,
    Gate,
    LaunchInputs,
    LogitNormal,
    Lognormal,
    Normal,
    Queue,
    Quote,
    WaitInputs,
)
from knowledge.scenarios.samples import MONTH

TODAY = date(2026, 1, 1)


def exactly(median: float) -> Lognormal:
    """Make a quantity without spread."""
    return Lognormal(median, 0.0)


def sure_queue(ahead: float = 3_000.0, rate: float = 1_000.0, **changes: Any) -> Queue:
    """Make a queue in which everything is known and nobody cancels or jumps it."""
    fields: dict[str, Any] = {
        "place": (ahead, ahead),
        "curve": Curve((TODAY,), (0.0,)),
        "rate_now": exactly(rate),
        "rate_later": exactly(rate),
        "cancelled": LogitNormal(0.0, 0.0),
        "bypass": LogitNormal(0.0, 0.0),
        "trim": exactly(1.0),
        "ramp_days": exactly(90.0),
        "dead_days": exactly(0.0),
        "lag_days": exactly(0.0),
        "drift": 0.0,
        "rate_noise": 0.0,
    }
    return Queue(**(fields | changes))


def unsure_queue(**changes: Any) -> Queue:
    """Make a queue with the default spreads."""
    fields: dict[str, Any] = {
        "place": (0.0, 240_000.0),
        "curve": Curve((TODAY,), (0.0,)),
        "rate_now": Lognormal(8_000.0, 0.3),
        "rate_later": Lognormal(35_000.0, 0.35),
    }
    return Queue(**(fields | changes))


def quote(weeks: float = 50.0, sigma: float = 0.02, **changes: Any) -> Quote:
    """Make a quote given on the order day."""
    fields: dict[str, Any] = {"weeks": Lognormal(weeks, sigma), "ordered_on": TODAY, "made_on": TODAY}
    return Quote(**(fields | changes))


def sure_quote(weeks: float, **changes: Any) -> Quote:
    """Make a quote that is kept to the day."""
    return quote(weeks, 0.0, bias=Normal(0.0, 0.0), **changes)


def asked(**changes: Any) -> WaitInputs:
    """Make the inputs of an order placed today."""
    fields: dict[str, Any] = {"ordered": (TODAY, TODAY), "as_of": TODAY}
    return WaitInputs(**(fields | changes))


def promised(**changes: Any) -> LaunchInputs:
    """Make the inputs of a launch promised a year ago for next year."""
    fields: dict[str, Any] = {
        "as_of": TODAY,
        "window": (date(2027, 1, 1), date(2027, 12, 31)),
        "stated_on": date(2025, 1, 1),
        "on_time": 0.5,
        "late_months": Lognormal(10.0, 0.9),
    }
    return LaunchInputs(**(fields | changes))


def fixed_gate(name: str, months: float, **changes: Any) -> Gate:
    """Make a gate that takes exactly so long."""
    return Gate(name, exactly(months), **changes)


def days(forecast: Forecast) -> FloatArray:
    """Return the draws that are left."""
    return forecast.days[forecast.possible]


def only(forecast: Forecast) -> float:
    """Return the one day all draws agree on."""
    values = days(forecast)
    assert np.ptp(values) < 1e-6
    return float(values[0])


def months(number: float) -> float:
    """Return months in days."""
    return number * MONTH


def later(number: int) -> date:
    """Return a day after today."""
    return TODAY + timedelta(days=number)
