"""`rollcast bench`: the budgets, measured side by side in one run. Figures are this machine's; the ratios travel.

    handler     /wait from dispatch to the reply handed to the HTTP layer, less an empty command
    forecast    a full forecast against the same arithmetic written straight down
    compare     four countries and four orders, which comes first
    whatif      a step of a what-if panel against one answer
    search      the full text at its fullest
    record      writing a forecast down, and resolving a thousand
    start       cold start to ready, and idle memory
    charts      each chart, what the event loop notices of it, and its memory
    messages    what being told of every message costs
    reading     understanding one
    intake      ten thousand claims taken in at once

`--soak` kills whoever writes, two hundred times, and counts what was lost (soak.py).

Each row of `BENCHES` returns `Figure`s. A new one is a new module and a new row.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

import click

from bot.bench import charts, compare, forecast, handler, intake, messages, reading, record, search, soak, start, whatif
from bot.bench.figures import Effort, Figure
from bot.phrases import say
from bot.shell import Shell, printing

BENCHES: Mapping[str, Callable[[Effort], Sequence[Figure]]] = MappingProxyType(
    {
        "handler": handler.measure,
        "forecast": forecast.measure,
        "compare": compare.measure,
        "whatif": whatif.measure,
        "search": search.measure,
        "record": record.measure,
        "start": start.measure,
        "charts": charts.measure,
        "messages": messages.measure,
        "reading": reading.measure,
        "intake": intake.measure,
    }
)


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found."""

    figures: tuple[Figure, ...]

    def as_json(self) -> dict[str, Any]:
        """One JSON object."""
        return {"kind": "bench", "figures": [{**asdict(figure), "met": figure.met} for figure in self.figures]}


@click.command()
@click.option("--only", type=click.Choice(list(BENCHES)), multiple=True, help="Measure only this.")
@click.option("--quick", is_flag=True, help="Small sizes: a look, not a measurement.")
@click.option("--full", is_flag=True, help="A million claims for the search; takes many minutes.")
@click.option("--soak", "soaked", is_flag=True, help="Only kill whoever writes, again and again, and count the losses.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def bench(_shell: Shell, only: tuple[str, ...], *, quick: bool, full: bool, soaked: bool, as_object: bool) -> None:
    """Measure the budgets in one process, in one run."""
    effort = Effort.quick() if quick else Effort.full() if full else Effort()
    chosen = [soak.measure] if soaked else [measure for name, measure in BENCHES.items() if not only or name in only]
    report = Report(tuple(figure for measure in chosen for figure in measure(effort)))
    if as_object:
        printing.emit(report.as_json())
        return
    for figure in report.figures:
        phrase = "shell-bench-met" if figure.met else "shell-bench-missed"
        click.echo(
            say(phrase, name=figure.name, value=f"{figure.value:.4g} {figure.unit}", budget=f"{figure.budget:.4g}")
        )
