"""What has to happen before a launch abroad: the pack's gates that hold on a day, as inputs of the launch model."""

from datetime import date

from knowledge import edtf
from knowledge.packs.model import Gate as PackGate
from knowledge.scenarios.inputs import Gate, Lognormal, WaitInputs


def gates(assumed: tuple[PackGate, ...], home: WaitInputs | None) -> tuple[Gate, ...]:
    """The gates in the pack's order; one that waits for the queue at home is left out when nothing is known of it."""
    names = {gate.name for gate in assumed if gate.months or home}
    return tuple(
        Gate(
            name=gate.name,
            months=Lognormal(gate.months.median, gate.months.sigma) if gate.months else Lognormal(1e-6, 0.0),
            after=tuple(name for name in gate.after if name in names),
            starts=_start(gate),
            wait=None if gate.months else home,
            wait_under_weeks=gate.wait_under_weeks or 0.0,
        )
        for gate in assumed
        if gate.name in names
    )


def _start(gate: PackGate) -> date | None:
    span = edtf.parse(gate.starts) if gate.starts else None
    return (span.earliest or span.latest) if span else None
