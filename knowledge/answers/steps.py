"""What one may suppose of an answer: the levers that can act on it, and for each a few values worth a tap."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.edtf import Span
from knowledge.products import Catalogue
from knowledge.scenarios.inputs import LaunchInputs, Queue, WaitInputs
from knowledge.scenarios.levers import hears
from knowledge.scenarios.table import BY_NAME, INPUTS, Takes

A_MONTH, HALF_A_YEAR = timedelta(days=30), timedelta(days=182)
PLANT_MONTHS = (3, 6, 12)
"""When the next plant might start, in months from the as-of day."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A lever that can act, by the name it is typed with, and values for it; there may be none but what one types."""

    lever: str
    steps: tuple[str, ...] = ()
    base: str = ""
    """What is assumed of it as it stands, as one would type it; empty where that is no single value."""


def offers(
    answer: WaitAnswer | LaunchAnswer, inputs: WaitInputs | LaunchInputs, catalogue: Catalogue
) -> tuple[Offer, ...]:
    """The levers that can act here, in the order of the table; a launch's own before those of the queue at home."""
    if isinstance(answer, LaunchAnswer) and isinstance(inputs, LaunchInputs):
        names = ["statement", *_gates(inputs), "home_wait", *(row.name for row in INPUTS)]
        found = [name for name in dict.fromkeys(names) if hears(inputs, name)]
        return tuple(Offer(name, _launch_steps(name, answer), _base(name, inputs)) for name in found)
    if not isinstance(answer, WaitAnswer):
        return ()
    names = [row.name for row in INPUTS if hears(inputs, row.name) or row.takes is Takes.QUESTION]
    made = (Offer(name, _wait_steps(name, answer, catalogue), _base(name, inputs)) for name in names)
    return tuple(offer for offer in made if offer.lever != "trim" or offer.steps)


def _base(name: str, inputs: WaitInputs | LaunchInputs) -> str:
    """What the model assumes now: the middle of it, to two digits."""
    if isinstance(inputs, LaunchInputs):
        gates = {f"gate.{gate.name}": gate.months.median for gate in inputs.gates if gate.wait is None}
        if name in gates:
            return f"{max(round(gates[name]), 1)} months"
        queue = next((gate.wait.queue for gate in inputs.gates if gate.wait), None)
    else:
        queue = inputs.queue
    return _OF_A_QUEUE[name](queue) if queue and name in _OF_A_QUEUE else ""


_OF_A_QUEUE: Mapping[str, Callable[[Queue], str]] = MappingProxyType(
    {
        "production": lambda queue: f"{float(f'{queue.rate_now.median:.2g}'):.0f}/month",
        "ramp": lambda queue: f"{queue.ramp_days.median:.0f} days",
        "cancellation": lambda queue: f"{queue.cancelled.median:.0%}",
        "bypass": lambda queue: f"{queue.bypass.median:.0%}",
        "export_share": lambda queue: f"{queue.export_share:.0%}",
    }
)


def _gates(inputs: LaunchInputs) -> list[str]:
    """The steps of a launch that take time; the one that waits for the queue at home is moved by that queue."""
    return [f"gate.{gate.name}" for gate in inputs.gates if gate.wait is None]


def _wait_steps(name: str, answer: WaitAnswer, catalogue: Catalogue) -> tuple[str, ...]:
    own = _OF_A_WAIT.get(name)
    return own(answer, catalogue) if own else BY_NAME[name].steps


def _launch_steps(name: str, answer: LaunchAnswer) -> tuple[str, ...]:
    if name == "statement":
        return _statements(answer.as_of)
    kind, _, gate = name.partition(".")
    return (*_openings(answer, gate), *BY_NAME[kind].steps) if gate else BY_NAME[kind].steps or _plants(answer.as_of)


def _statements(as_of: date) -> tuple[str, ...]:
    """The halves of next year and the year after it."""
    return (f"{as_of.year + 1}-H1", f"{as_of.year + 1}-H2", f"{as_of.year + 2}")


def _openings(answer: LaunchAnswer, gate: str) -> tuple[str, ...]:
    """Half a year before and after the day a gate is likely to open, as months that are still to come."""
    opens = next((report.opens for report in answer.gates if report.name == gate), None)
    days = (opens - HALF_A_YEAR, opens + HALF_A_YEAR) if opens else ()
    return tuple(_month(day) for day in days if day > answer.as_of)


def _plants(as_of: date) -> tuple[str, ...]:
    ahead = [as_of.month - 1 + months for months in PLANT_MONTHS]
    return tuple(f"{as_of.year + month // 12}-{month % 12 + 1:02}" for month in ahead)


def _orders(answer: WaitAnswer, _catalogue: Catalogue) -> tuple[str, ...]:
    """The order a month earlier, or later as far as time has come; as finely as it was told."""
    day = answer.ordered.midpoint()
    if day is None:
        return ()
    told = _day if answer.ordered.exact_day else _month
    return tuple(told(each) for each in (day - A_MONTH, day + A_MONTH) if each <= answer.as_of)


def _trims(answer: WaitAnswer, catalogue: Catalogue) -> tuple[str, ...]:
    """The other versions of the model."""
    parent = catalogue[answer.product].parent
    model = parent if parent and catalogue.is_trim(answer.product) else answer.product
    trims = [each for each in catalogue.children(model) if catalogue.is_trim(each) and each != answer.product]
    return tuple(each.rpartition("/")[2] for each in trims)


def _month(day: date) -> str:
    return f"{day:%Y-%m}"


def _day(day: date) -> str:
    return str(Span.of_day(day))


_OF_A_WAIT: Mapping[str, Callable[[WaitAnswer, Catalogue], tuple[str, ...]]] = MappingProxyType(
    {
        "order_date": _orders,
        "trim": _trims,
        "plant_start": lambda answer, _: _plants(answer.as_of),
    }
)
"""Steps that depend on the answer; all others are in the table."""
