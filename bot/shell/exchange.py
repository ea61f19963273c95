"""`rollcast facts import` and `export`: claims in bulk, checked whole."""

from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path

import click

from bot import lock
from bot.cards import faults
from bot.cards.voice import Voice
from bot.curation.names import signable
from bot.phrases import say
from bot.shell import BAD_DATA, Shell, printing, today
from knowledge import desk
from knowledge.exchange import FORMS, Batch, read, write
from knowledge.exchange.writing import carried
from knowledge.packs.document import MAX_BYTES
from knowledge.store.log import Log


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, readable=True))
@click.option("--by", default="", help="Who signs the claims: a name that may be published.")
@click.option("--check", is_flag=True, help="Only list the faults; nothing is taken.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def import_(shell: Shell, file: Path, by: str, *, check: bool, as_object: bool) -> int | None:
    """Take in the claims of FILE, all of them or, if any is faulty, none. Stop the bot first.

    CSV (commas, UTF-8), JSON, or YAML as in a pack; `rollcast facts export` shows how each is laid out.
    """
    if not (check or by.strip()):
        raise click.UsageError(say("shell-import-unsigned"))
    signed = signable(by) if by.strip() else ""
    at = datetime.combine(shell.today, time(), UTC)
    with lock.locked(shell.settings.data_dir), closing(Log.open(shell.settings.knowledge_db)) as log:
        open_desk = desk.opened(log, at=at)
        batch = read(
            _raw(file),
            file.name,
            catalogue=open_desk.catalogue,
            markets=open_desk.markets,
            today=shell.today,
            known=log.get,
        )
        before = log.sequence
        changed = [] if check or batch.faults else log.record(batch.entries, by=signed, at=at)
        entries = log.sequence - before
        voice = printing.voice(open_desk)
    counts = {"claims": len(batch.claims), "entries": entries, "changed": len(changed)}
    if as_object:
        found = [asdict(fault) for fault in batch.faults]
        printing.emit({"kind": "facts_import", "file": file.name, "faults": found, **counts})
    else:
        _tell(batch, counts, voice, check=check)
    return BAD_DATA if batch.faults else None


def _raw(file: Path) -> bytes:
    """The file's bytes, a few more than are taken at most."""
    with file.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def _tell(batch: Batch, counts: dict[str, int], voice: Voice, *, check: bool) -> None:
    """Every fault on a line of standard error, or what was done."""
    if not batch.faults:
        click.echo(say("shell-import-sound" if check else "shell-import-done", **counts))
        return
    for fault in batch.faults:
        click.echo(printing.bare(faults.refused(fault, voice)), err=True)
    click.echo(say("shell-import-faults", count=len(batch.faults)), err=True)


@click.command()
@click.argument("product", required=False)
@click.option("--form", type=click.Choice(list(FORMS)), default="csv", help="The form of the file: csv, json or yaml.")
@today
@click.pass_obj
def export(shell: Shell, product: str | None, form: str) -> None:
    """Write all claims that stand, or those of PRODUCT and its versions: a file that `import` takes."""
    shell.settings.data_dir.mkdir(parents=True, exist_ok=True)
    with closing(Log.open(shell.settings.knowledge_db)) as log:
        products = desk.opened(log, at=datetime.combine(shell.today, time(), UTC)).catalogue
        wanted = None
        if product is not None:
            chosen = products.find(product).id
            wanted = {chosen, *products.descendants(chosen)}
        entries = (recorded.entry for recorded in log.entries(wanted))
        click.echo(write(carried(entries, wanted), form), nl=False)
