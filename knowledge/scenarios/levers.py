"""Levers: one changed assumption each. Read by `parse`, they turn the inputs of a forecast into those of a scenario.

A scenario runs on the same draws as the forecast it is compared with, so that differences are paired; levers that
change nothing return the very same inputs. Levers on the wait act on a launch through the wait at home. Orders placed
after mine do not delay me in a first-come queue: there is no lever for demand, they act through `bypass`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import overload

from knowledge.errors import InvalidScenario, RefusedLever
from knowledge.scenarios.inputs import Gate, LaunchInputs, LogitNormal, Lognormal, Pause, Queue, WaitInputs
from knowledge.scenarios.lever_text import Lever, parse, parse_all, split
from knowledge.scenarios.lever_values import LARGEST_SHARE
from knowledge.scenarios.samples import MONTH
from knowledge.scenarios.table import BY_NAME, Takes

__all__ = ["Lever", "agree", "apply", "hears", "parse", "parse_all", "split", "unheard"]

HOME_WAIT_SIGMA = 0.2
"""Spread of a wait at home that is assumed, not forecast (judgement)."""


@overload
def apply(inputs: WaitInputs, levers: Iterable[Lever]) -> WaitInputs: ...
@overload
def apply(inputs: LaunchInputs, levers: Iterable[Lever]) -> LaunchInputs: ...
def apply(inputs: WaitInputs | LaunchInputs, levers: Iterable[Lever]) -> WaitInputs | LaunchInputs:
    """Return the inputs under a scenario: the very same object when nothing changes.

    Levers on the question (order date, trim, position, quote) are applied where questions are. Raises InvalidScenario
    for a gate that is not there; its suggestions are the gates that are.
    """
    changed = inputs
    for lever in levers:
        changed = _on_launch(changed, lever) if isinstance(changed, LaunchInputs) else _on_wait(changed, lever)
    return inputs if changed == inputs else changed


def unheard(inputs: WaitInputs | LaunchInputs, levers: Iterable[Lever]) -> tuple[Lever, ...]:
    """Return the levers that change nothing here, because no expert or gate listens to them."""
    asked = [lever for lever in levers if BY_NAME[lever.name].takes is not Takes.QUESTION]
    if isinstance(inputs, LaunchInputs):  # the same words for either kind: `apply` is typed for each
        return tuple(lever for lever in asked if apply(inputs, (lever,)) is inputs)
    return tuple(lever for lever in asked if apply(inputs, (lever,)) is inputs)


def hears(inputs: WaitInputs | LaunchInputs, name: str) -> bool:
    """Whether a lever of that name can act here at all: `gate.NAME` where there is the gate, production where a queue is.

    One that can may still change nothing: a shutdown after my turn, a factor of 1. Levers on the question are not asked.
    """
    kind, _, target = name.partition(".")
    if isinstance(inputs, WaitInputs):
        return kind == "pause_weeks" or (inputs.queue is not None and kind in _ON_QUEUE)
    if kind == "gate":
        return target in {gate.name for gate in inputs.gates}
    home = [gate.wait for gate in inputs.gates if gate.wait is not None]
    return kind == "statement" or (bool(home) and kind == "home_wait") or any(hears(wait, kind) for wait in home)


def agree(levers: Iterable[Lever]) -> None:
    """Raise RefusedLever for two that cannot both be: the wait at home is either named, or follows from its own levers."""
    named = {lever.name: lever for lever in levers}
    beside = next((lever for name, lever in named.items() if name in {"pause_weeks", *_ON_QUEUE}), None)
    if "home_wait" in named and beside is not None:
        raise RefusedLever(str(beside), "contradiction", (), other=str(named["home_wait"]))


def _on_wait(inputs: WaitInputs, lever: Lever) -> WaitInputs:
    """Change the queue or its clock; a quote remembers the inputs it was made for."""
    if lever.name == "pause_weeks":
        changed = replace(inputs, pauses=_paused(inputs, lever))
    elif inputs.queue is not None and lever.name in _ON_QUEUE:
        changed = replace(inputs, queue=_ON_QUEUE[lever.name](inputs.queue, lever))
    else:
        return inputs
    return inputs if changed == inputs else replace(changed, before=inputs.before or inputs)


def _paused(inputs: WaitInputs, lever: Lever) -> tuple[Pause, ...]:
    days = round(7 * (lever.amount or 0.0))
    start = max((lever.span.earliest if lever.span else None) or inputs.as_of, inputs.as_of)
    return (*inputs.pauses, Pause(start, start + timedelta(days=days - 1))) if days else inputs.pauses


def _production(queue: Queue, lever: Lever) -> Queue:
    """Change both rates: a factor keeps their spread, a rate that is named is assumed exactly, a range with its own."""
    now, later = queue.rate_now, queue.rate_later
    if lever.factor is not None:
        now, later = (
            Lognormal(now.median * lever.factor, now.sigma),
            Lognormal(later.median * lever.factor, later.sigma),
        )
    else:
        now = later = Lognormal(lever.scaled(now.median), lever.spread)
    return replace(queue, rate_now=now, rate_later=later)


def _ramp(queue: Queue, lever: Lever) -> Queue:
    return replace(queue, ramp_days=_scaled(queue.ramp_days, lever))


def _plant_start(queue: Queue, lever: Lever) -> Queue:
    return replace(queue, ramp_from=lever.day)


def _cancellation(queue: Queue, lever: Lever) -> Queue:
    return replace(queue, cancelled=_share(queue.cancelled, lever))


def _bypass(queue: Queue, lever: Lever) -> Queue:
    return replace(queue, bypass=_share(queue.bypass, lever))


def _export_share(queue: Queue, lever: Lever) -> Queue:
    return replace(queue, export_share=min(lever.scaled(queue.export_share), LARGEST_SHARE))


def _share(prior: LogitNormal, lever: Lever) -> LogitNormal:
    """Multiply a share, keeping its spread; or set it exactly."""
    if lever.factor is not None:
        return LogitNormal(min(prior.median * lever.factor, LARGEST_SHARE), prior.sigma)
    return LogitNormal(lever.amount or 0.0, 0.0)


_ON_QUEUE: Mapping[str, Callable[[Queue, Lever], Queue]] = MappingProxyType(
    {
        "production": _production,
        "ramp": _ramp,
        "plant_start": _plant_start,
        "cancellation": _cancellation,
        "bypass": _bypass,
        "export_share": _export_share,
    }
)


def _scaled(prior: Lognormal, lever: Lever, unit: float = 1.0) -> Lognormal:
    """Multiply a duration, keeping its spread; or set it, in `unit` days, exactly or with the spread of a range."""
    if lever.factor is not None:
        return Lognormal(prior.median * lever.factor, prior.sigma)
    return Lognormal((lever.amount or 0.0) / unit, lever.spread)


def _on_launch(inputs: LaunchInputs, lever: Lever) -> LaunchInputs:
    if lever.name == "statement":
        return _restated(inputs, lever)
    if lever.name == "gate":
        return replace(inputs, gates=_stepped(inputs.gates, lever))
    gates = tuple(_home(gate, lever, inputs.as_of) if gate.wait is not None else gate for gate in inputs.gates)
    return replace(inputs, gates=gates)


def _restated(inputs: LaunchInputs, lever: Lever) -> LaunchInputs:
    """Suppose the maker said so on the as-of day, as plainly as it did before."""
    if lever.span is None or lever.span.latest is None:
        return inputs
    window = (lever.span.earliest or min(inputs.as_of, lever.span.latest), lever.span.latest)
    return replace(inputs, window=window, stated_on=inputs.as_of, widened=0.0)


def _stepped(gates: tuple[Gate, ...], lever: Lever) -> tuple[Gate, ...]:
    if lever.target not in {gate.name for gate in gates}:
        raise InvalidScenario(str(lever), tuple(f"gate.{gate.name}" for gate in gates))
    return tuple(_step(gate, lever) if gate.name == lever.target else gate for gate in gates)


def _step(gate: Gate, lever: Lever) -> Gate:
    """Suppose a gate is finished on a day, or takes as long as that."""
    if lever.day is not None:
        return replace(gate, starts=lever.day, months=Lognormal(0.0, 0.0), after=(), wait=None)
    return replace(gate, months=_scaled(gate.months, lever, MONTH))


def _home(gate: Gate, lever: Lever, as_of: date) -> Gate:
    """Change the wait at home a gate depends on: by a lever of the wait, or by naming it or the day it has fallen."""
    if gate.wait is None:
        return gate
    if lever.name != "home_wait":
        return replace(gate, wait=_on_wait(gate.wait, lever))
    if lever.day is not None:
        return replace(gate, starts=lever.day, wait=None)
    if lever.amount is None:
        return gate
    assumed = Lognormal(lever.amount / 7, lever.spread or HOME_WAIT_SIGMA)
    return replace(gate, wait=WaitInputs((as_of, as_of), as_of, reference=assumed))
