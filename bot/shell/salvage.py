"""`rollcast salvage DAMAGED NEW`: what can still be read of a damaged database of facts, where there is no backup."""

from pathlib import Path

import click

from bot.explain import Told
from bot.phrases import plain, say
from bot.shell.databases import disk
from knowledge.errors import StoreCorrupt
from knowledge.store.salvage import salvage as saved
from knowledge.store.trouble import PRIVATE


@click.command()
@click.argument("damaged", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("new", type=click.Path(path_type=Path, dir_okay=False))
def salvage(damaged: Path, new: Path) -> None:
    """Write into NEW what is sound of DAMAGED, a knowledge.db or spaces.db, which is left as it is."""
    if not damaged.is_file():  # a device never ends
        raise Told("shell-salvage-nothing", file=plain(str(damaged)))
    if new.exists():
        raise Told("shell-salvage-exists", file=plain(str(new)))
    try:
        with disk(new.parent, "shell-backup-unwritable"):
            found = saved(damaged, new)
            new.chmod(PRIVATE)
    except StoreCorrupt as error:
        raise Told("shell-salvage-nothing", file=plain(str(damaged))) from error
    click.echo(say("shell-salvage-done", entries=found.entries, forecasts=found.forecasts))
    lost = "shell-salvage-lost-own" if found.owned else "shell-salvage-lost"
    click.echo(say(lost if found.lost else "shell-salvage-whole", lost=found.lost))
