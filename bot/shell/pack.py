"""`rollcast pack`: check a product line's file, take it in, write it out."""

from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path

import click

from bot import lock
from bot.phrases import clean, say
from bot.shell import BAD_DATA, Shell, printing
from knowledge import desk
from knowledge.packs import check
from knowledge.packs.model import Pack
from knowledge.packs.write import write
from knowledge.store.log import Log

FILE = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)
as_json = click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")


@click.group()
def pack() -> None:
    """Check, load and export product lines."""


@pack.command(name="check")
@click.argument("file", type=FILE)
@as_json
def check_(file: Path, *, as_object: bool) -> int | None:
    """List every fault of FILE, with its line or id."""
    examined = check.examine(file)
    if as_object:
        faults = [asdict(fault) for fault in examined.faults]
        advice = [asdict(fault) for fault in examined.advice]
        printing.emit(
            {"kind": "pack_check", "file": file.name, "faults": faults, "advice": advice, **_counts(examined.pack)}
        )
    else:
        for fault in examined.faults:
            click.echo(clean(str(fault), 500))
        for hint in examined.advice:
            click.echo(say("shell-pack-advice", hint=clean(str(hint), 500)))
        counts = _counts(examined.pack)
        click.echo(
            say("shell-pack-clean", **counts) if examined.pack else say("shell-pack-faults", count=len(examined.faults))
        )
    return None if examined.pack else BAD_DATA


@pack.command()
@click.argument("file", type=FILE)
@as_json
@click.pass_obj
def load(shell: Shell, file: Path, *, as_object: bool) -> None:
    """Take FILE in: what it says counts from now on, also in place of a bundled pack of its name. Stop the bot first."""
    read = check.read(file)
    shell.settings.data_dir.mkdir(parents=True, exist_ok=True)
    at = datetime.combine(shell.today, time(), UTC)
    with lock.locked(shell.settings.data_dir), closing(Log.open(shell.settings.knowledge_db)) as log:
        desk.opened(log, at=at)
        done = desk.load(log, read, at=at)
    if as_object:
        printing.emit({"kind": "pack_load", "pack": read.id, **done._asdict()})
    else:
        counts = {"recorded": done.recorded, "retracted": done.retracted, "reinstated": done.reinstated}
        click.echo(say("shell-pack-loaded" if done.changed else "shell-pack-known", pack=clean(read.id), **counts))


@pack.command()
@click.argument("source")
@click.pass_obj
def export(shell: Shell, source: str) -> None:
    """Write a pack's canonical text: of a file, or of a loaded pack by its id."""
    path = Path(source)
    found = check.read(path) if path.is_file() else _loaded(shell, source)
    if found is None:
        raise click.UsageError(say("shell-pack-unknown", pack=clean(source)))
    click.echo(write(found), nl=False)


def _loaded(shell: Shell, name: str) -> Pack | None:
    """The pack of that name as it was last loaded."""
    shell.settings.data_dir.mkdir(parents=True, exist_ok=True)
    with closing(Log.open(shell.settings.knowledge_db)) as log:
        desk.opened(log, at=datetime.combine(shell.today, time(), UTC))
        return next((pack for pack in log.packs() if pack.id == name), None)


def _counts(found: Pack | None) -> dict[str, int]:
    """How much a pack holds."""
    if found is None:
        return {}
    false = sum(claim.false for claim in found.claims)
    return {"products": len(found.products), "claims": len(found.claims), "false": false, "gates": len(found.gates)}
