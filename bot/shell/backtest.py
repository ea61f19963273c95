"""`rollcast backtest`: how good the forecasts are on roll-outs of the past, asked as on the day."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from bot.phrases import clean, say
from bot.shell import BAD_DATA, NO_FACT, Shell, printing
from knowledge.backtest import choices, launches, waits
from knowledge.errors import BrokenPack
from knowledge.history.read import launch_file, read_case, read_launches, wait_files
from knowledge.scenarios import MODEL
from knowledge.scenarios.draws import Draws, draws

FILE = click.Path(path_type=Path, dir_okay=False)
History = TypeVar("History")
CHOICE_DRAWS = 4_096
"""Enough to tell one default from another: they are all tried on the same draws."""

as_json = click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")


@click.group()
def backtest() -> None:
    """Score the forecasts on roll-outs of the past; without FILE on those that ship."""


@backtest.command()
@click.argument("files", type=FILE, nargs=-1)
@as_json
@click.pass_obj
def wait(shell: Shell, files: tuple[Path, ...], *, as_object: bool) -> int | None:
    """Score waits: each outcome of FILE, asked on each of its days."""
    cases = _read(files or wait_files(), read_case)
    if cases is None:
        return BAD_DATA
    return _told("wait", "days", waits.backtest(cases, _draws(shell)), as_object=as_object)


@backtest.command()
@click.argument("files", type=FILE, nargs=-1)
@as_json
@click.pass_obj
def launch(shell: Shell, files: tuple[Path, ...], *, as_object: bool) -> int | None:
    """Score launch promises: each row of FILE, asked on the day it was made, its maker left out of the class."""
    histories = _read(files or (launch_file(),), read_launches)
    if histories is None:
        return BAD_DATA
    return _told("launch", "months", launches.backtest(histories, _draws(shell)), as_object=as_object)


@backtest.command()
def scores() -> None:
    """Print the scores on what ships as they are kept in the repository; `make scores` writes them there."""
    matrix = draws()
    click.echo(
        json.dumps(
            {
                "command": "rollcast backtest scores",
                "model": MODEL,
                "wait": waits.backtest(map(read_case, wait_files()), matrix),
                "launch": launches.backtest([read_launches(launch_file())], matrix),
            },
            indent=1,
        )
    )


@backtest.command(name="choices")
def choices_() -> None:
    """Print what other defaults would score, one JSON object a line; takes some minutes."""
    rows = choices.table([*map(read_case, wait_files())], [read_launches(launch_file())], draws(CHOICE_DRAWS))
    for row in rows:
        click.echo(json.dumps(row))


def _draws(shell: Shell) -> Draws:
    seed = shell.settings.seed
    return draws() if seed is None else draws(seed=seed)


def _read(files: tuple[Path, ...], read: Callable[[Path], History]) -> list[History] | None:
    """Every file, or None once all faults of all files are listed."""
    found, faults = [], 0
    for path in files:
        try:
            found.append(read(path))
        except BrokenPack as broken:
            faults += len(broken.faults)
            for fault in broken.faults:
                click.echo(clean(f"{path.name}: {fault}", 500), err=True)
    if faults:
        click.echo(say("shell-pack-faults", count=faults), err=True)
        return None
    return found


def _told(kind: str, unit: str, report: dict[str, Any], *, as_object: bool) -> int | None:
    """Print the table; 3 when nothing in it could be answered."""
    answered = report["overall"]["n"] > 0
    if as_object:
        printing.emit({"kind": f"backtest_{kind}", "model": MODEL, **report})
    else:
        for row in (*report["cases"], {"case": say("shell-backtest-overall"), **report["overall"]}):
            click.echo(_line(row, unit))
    return None if answered else NO_FACT


def _line(row: dict[str, Any], unit: str) -> str:
    """One case on one line."""
    baselines = ", ".join(
        f"{name.replace('_', ' ')} {_number(error[f'mae_{unit}'])}" for name, error in row["baselines"].items()
    )
    return say(
        "shell-backtest-row",
        case=clean(row["case"]),
        n=row["n"],
        crps=_number(row[f"crps_{unit}"]),
        mae=_number(row[f"mae_p50_{unit}"]),
        coverage=_number(row["coverage80"]),
        unit=unit,
        baselines=baselines,
    )


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:g}"
