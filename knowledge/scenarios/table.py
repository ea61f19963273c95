"""The one table of what a forecast depends on: what drives it, which draws move it, and which lever overrides it.

Drivers, phrases, chips and `--scenario` all speak of an input by its name here. Gates are as many as the pack has:
theirs is the row `gate`, used as `gate.NAME`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from knowledge.scenarios.inputs import LaunchInputs, WaitInputs


class Takes(StrEnum):
    """What a lever takes as its value."""

    RATE = "rate"
    """A factor (`*1.5`), a change (`+20%`) or a rate (`45000/month`)."""
    DURATION = "duration"
    """A factor, a change or a duration (`60 days`)."""
    DATE = "date"
    """EDTF."""
    START = "start"
    """EDTF, after the name of a plant if need be (`F3@2027-05`)."""
    PAUSE = "pause"
    """A number of weeks, with the day they start (`8@2026-03`)."""
    SHARE = "share"
    """A fraction or a percentage."""
    STEP = "step"
    """EDTF: when a gate is finished; or how long it takes, as a DURATION."""
    QUESTION = "question"
    """Part of the question: read and applied where questions are."""
    NOTHING = "nothing"
    """No lever: it only drives."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input of the models."""

    name: str
    takes: Takes
    columns: tuple[str, ...] = ()
    """The draws that move it, all in the same direction."""
    example: str = ""
    """A lever that works."""


INPUTS: tuple[Input, ...] = (
    Input("production", Takes.RATE, ("rate_now", "rate_later", "rate_noise"), "production=*1.5"),
    Input("ramp", Takes.DURATION, ("ramp_days",), "ramp=60 days"),
    Input("plant_start", Takes.START, ("dead_days",), "plant_start=2027-03"),
    Input("pause_weeks", Takes.PAUSE, (), "pause_weeks=8@2027-02"),
    Input("cancellation", Takes.SHARE, ("cancelled",), "cancellation=20%"),
    Input("bypass", Takes.SHARE, ("bypass",), "bypass=0.1"),
    Input("export_share", Takes.SHARE, (), "export_share=0.15"),
    Input("order_date", Takes.QUESTION, ("order_day",), "order_date=2026-07-01"),
    Input("trim", Takes.QUESTION, ("trim",), "trim=max"),
    Input("position", Takes.QUESTION, ("place", "place_count"), "position=10000-12000"),
    Input("quoted", Takes.QUESTION, ("quote", "window"), "quoted=33-36 weeks"),
    Input("lag", Takes.NOTHING, ("lag_days",)),
    Input("plan", Takes.NOTHING, ("plan",)),
    Input("reference", Takes.NOTHING, ("reference",)),
    Input("statement", Takes.DATE, ("statement", "common"), "statement=2027-H2"),
    Input("precedent", Takes.NOTHING, ("analogue",)),
    Input("inherited", Takes.NOTHING, ("widened",)),
    Input("gate", Takes.STEP, (), "gate.type_approval=2027-03"),
    Input("home_wait", Takes.STEP, (), "home_wait=20 weeks"),
)

BY_NAME: Mapping[str, Input] = MappingProxyType({row.name: row for row in INPUTS})

_LAUNCH = ("statement", "precedent", "inherited")


def columns(inputs: WaitInputs | LaunchInputs) -> dict[str, tuple[str, ...]]:
    """Return the inputs that can act on a forecast, with the draws that move each; gates by their own names."""
    wait = {row.name: row.columns for row in INPUTS if row.columns and row.name not in _LAUNCH}
    if isinstance(inputs, WaitInputs):
        if inputs.quote is None or not inputs.quote.spread_weeks:
            wait["quoted"] = tuple(column for column in wait["quoted"] if column != "window")
        return wait
    found = {name: BY_NAME[name].columns for name in _LAUNCH}
    found |= {f"gate.{gate.name}": (f"gate_{number}",) for number, gate in enumerate(inputs.gates, start=1)}
    if any(gate.wait for gate in inputs.gates):
        found["home_wait"] = tuple(column for several in wait.values() for column in several)
    return found
