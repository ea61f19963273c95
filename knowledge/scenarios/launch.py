"""When something comes to a market: what was promised, how such promises are kept, and what must be finished first.

The promise alone, with its reference class, already contains the usual slips of type approval and dealers; gates are
lower bounds on top of it, not added delay. "Not yet" is therefore learned by the promise itself: once its window has
passed, the weight moves to the late branch.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from knowledge.scenarios.draws import GATES, BoolArray, Draws, FloatArray
from knowledge.scenarios.forecast import OVERDUE, LaunchForecast
from knowledge.scenarios.inputs import Gate, LaunchInputs, Lognormal
from knowledge.scenarios.reference import scaled
from knowledge.scenarios.samples import MONTH, below, filled, given, lognormal, score
from knowledge.scenarios.wait import ENOUGH, wait

HEDGE: Mapping[str, float] = {"": 0.0, "~": -0.25, "?": -0.5, "%": -0.75}
"""How much a hedge takes from the logit of the chance that a window is kept."""


def on_time(kept: float, qualifier: str = "", revisions: int = 0, per_revision: float = 0.0) -> float:
    """Return the chance that a window is kept: `kept` for a plain promise, less for a hedged one.

    Earlier revisions count nothing unless asked: taking .35 for each made the scores worse.
    """
    logit = math.log(kept / (1 - kept)) + HEDGE[qualifier] - per_revision * revisions
    return 1 / (1 + math.exp(-logit))


def launch(inputs: LaunchInputs, draws: Draws) -> LaunchForecast:
    """Return the launch day. With fewer than 2,000 draws left the sample is doubled, once."""
    forecast = _forecast(inputs, draws)
    if forecast.survivors >= ENOUGH or forecast.past > OVERDUE:
        return forecast
    more = draws.doubled()
    return forecast if more is draws else _forecast(inputs, more)


def _forecast(inputs: LaunchInputs, draws: Draws) -> LaunchForecast:
    """Condition the promise on "not yet", then let every gate hold it up."""
    promised = filled(_promised(inputs, draws), draws.n)
    not_yet = promised > 0
    finished = gate_days(inputs, draws)
    days = promised
    for gate in finished.values():
        days = np.maximum(days, gate)
    binding = {name: _share(not_yet & np.isfinite(days) & (gate >= days), not_yet) for name, gate in finished.items()}
    past = 1.0 - float(np.count_nonzero(not_yet)) / draws.n
    opens = {name: float(np.median(gate)) for name, gate in finished.items()}
    return LaunchForecast(inputs.as_of, given(not_yet, days), past, promised, binding, opens)


def _share(part: BoolArray, whole: BoolArray) -> float:
    """Return how many of the rows of `whole` are in `part` too."""
    count = int(np.count_nonzero(whole))
    return float(np.count_nonzero(part)) / count if count else 0.0


def _promised(inputs: LaunchInputs, draws: Draws) -> FloatArray:
    """Return the day the promise alone implies: by the statement, or now and then by the maker's own precedent."""
    rank = below(_correlated("statement", inputs.rho, draws))
    days = _stated(inputs, rank)
    if inputs.analogue is not None and inputs.analogue_weight > 0:
        first, last = ((day - inputs.as_of).days for day in inputs.analogue)
        precedent = first + (last - first) * rank
        days = np.where(draws.uniform("analogue") < inputs.analogue_weight, precedent, days)
    if inputs.widened > 0:
        # half-normal, and rising with its column, so that its tenth and ninetieth percentiles are told apart
        days = days + inputs.widened * MONTH * score(0.5 + 0.5 * draws.uniform("widened"))
    return days


def _stated(inputs: LaunchInputs, rank: FloatArray) -> FloatArray:
    """Turn a rank in (0, 1) into a day: early, in the window, late, never, in this order.

    One rank for all four makes a pessimistic draw late rather than differently early, so that gates can go with it.
    """
    first, last = ((day - inputs.as_of).days for day in inputs.window)
    lead = max(first - (inputs.stated_on - inputs.as_of).days, 0)
    early = min(inputs.early, inputs.on_time) if lead else 0.0
    never = min(inputs.never, 1.0 - inputs.on_time)
    late = 1.0 - inputs.on_time - never
    with np.errstate(divide="ignore", invalid="ignore"):
        before = first - 0.5 * lead * (1.0 - rank / early) ** 2 if early else np.full(1, float(first))
        within = first + (last - first) * (_unit(rank, early, inputs.on_time - early) ** (1.0 / inputs.lean))
    after = last + MONTH * lognormal(lateness(inputs), score(_unit(rank, inputs.on_time, late)))
    days = np.where(rank < inputs.on_time, np.where(rank < early, before, within), after)
    return np.where(rank > 1.0 - never, np.inf, days)


def _unit(rank: FloatArray, start: float, length: float) -> FloatArray:
    """Return where in a stretch of ranks each one lies, 0 to 1."""
    unit: FloatArray = np.clip((rank - start) / max(length, 1e-12), 0.0, 1.0)
    return unit


def lateness(inputs: LaunchInputs) -> Lognormal:
    """Return the lateness in months for this promise's lead time: it grows with its square root."""
    lead = (inputs.window[1] - inputs.stated_on).days / MONTH
    return Lognormal(scaled(inputs.late_months.median, lead), inputs.late_months.sigma)


def _correlated(name: str, rho: float, draws: Draws) -> FloatArray:
    """Return a column that shares a factor with the others: the one-factor copula."""
    if rho <= 0:
        return draws.normal(name)
    mixed: FloatArray = math.sqrt(rho) * draws.normal("common") + math.sqrt(1 - rho) * draws.normal(name)
    return mixed


def gate_days(inputs: LaunchInputs, draws: Draws) -> dict[str, FloatArray]:
    """Return when each gate is finished, in days after the as-of day, in the order in which they can be.

    start = max(its own first day, its parents' finish); a gate without a first day starts on the as-of day. Raises ValueError for gates that wait for each
    other or for one that is not there, and for more gates than there are columns.
    """
    if len(inputs.gates) > GATES:
        raise ValueError(inputs.gates)
    columns = {gate.name: f"gate_{number}" for number, gate in enumerate(inputs.gates, start=1)}
    finished: dict[str, FloatArray] = {}
    for gate in in_order(inputs.gates):
        start = _opens(gate, inputs.as_of, draws)
        for parent in gate.after:
            start = np.maximum(start, finished[parent])
        z = _correlated(columns[gate.name], inputs.rho, draws)
        finished[gate.name] = filled(start + MONTH * lognormal(gate.months, z), draws.n)
    return finished


def in_order(gates: Sequence[Gate]) -> list[Gate]:
    """Sort gates so that parents come first. ValueError when they wait for each other or for one that is not there."""
    done: list[Gate] = []
    while len(done) < len(gates):
        names = {gate.name for gate in done}
        ready = [gate for gate in gates if gate.name not in names and names.issuperset(gate.after)]
        if not ready:
            raise ValueError([gate.name for gate in gates if gate.name not in names])
        done += ready
    return done


def _opens(gate: Gate, as_of: date, draws: Draws) -> FloatArray:
    """Return the day a gate starts by itself. One that has begun has that much behind it, and may be open already."""
    start = np.full(1, float(((gate.starts or as_of) - as_of).days))
    if gate.wait is None:
        return start
    home = wait(gate.wait, draws)
    served = home.days[: draws.n] if home.days.size == draws.n else home.days[:: home.days.size // draws.n]
    shift = (home.origin - as_of).days - 7.0 * gate.wait_under_weeks
    still = np.where(np.isnan(served), 0.0, served + shift)
    opens: FloatArray = np.maximum(start, still)
    return opens
