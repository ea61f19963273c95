"""Small track records for tests: each builder gives something sound, and takes what the test is about."""

from datetime import date, timedelta

from knowledge.forecasts import Asked, Given, Resolution
from knowledge.scenarios.forecast import LEVELS

ASKED_ON = date(2026, 1, 10)
MIDDLE = date(2026, 6, 1)


def asked(**over: object) -> Asked:
    """An order of a lamp by its day."""
    row: dict[str, object] = {"kind": "wait", "product": "lumen/lamp", "market": "CN", "ordered": "2025-12-01"}
    return Asked.model_validate(row | over)


def given(question: Asked | None = None, *, middle: date = MIDDLE, spread: int = 10, **over: object) -> Given:
    """A forecast with its quantiles `spread` days apart around the middle: P10 to P90 are 16 of these steps."""
    row: dict[str, object] = {
        "asked": question or asked(),
        "as_of": ASKED_ON,
        "model": "2",
        "inputs": "0" * 16,
        "quantiles": tuple(middle + timedelta(days=spread * (step - 9)) for step in range(len(LEVELS))),
        "never": 0.0,
    }
    return Given.model_validate(row | over)


def came(forecast: Given, *days: date) -> Resolution:
    """It came, on one day for each place."""
    return Resolution(forecast=forecast.id, days=days, between=(min(days), max(days)))


def record(count: int, *, off: int = 0, **over: object) -> list[tuple[Given, Resolution]]:
    """So many forecasts of as many products, each of which came `off` days after its middle."""
    found = [given(asked(product=f"lumen/lamp{n}"), **over) for n in range(count)]  # type: ignore[arg-type]  # by name
    return [(each, came(each, each.p50 + timedelta(days=off))) for each in found]
