"""`rollcast salvage DAMAGED NEW`: what can still be read of a damaged database of facts, where there is no backup."""

from pathlib import Path

import click

from bot.explain import Told
from bot.phrases import plain, say
from knowledge.store.salvage import salvage as saved

PRIVATE = 0o600


@click.command()
@click.argument("damaged", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("new", type=click.Path(path_type=Path, dir_okay=False))
def salvage(damaged: Path, new: Path) -> None:
    """Write into NEW what is sound of DAMAGED, a knowledge.db or spaces.db, which is left as it is."""
    try:
        found = saved(damaged, new)
    except FileExistsError as error:
        raise Told("shell-salvage-exists", file=plain(str(new))) from error
    new.chmod(PRIVATE)
    click.echo(say("shell-salvage-done", entries=found.entries, forecasts=found.forecasts))
    click.echo(say("shell-salvage-lost" if found.lost else "shell-salvage-whole", lost=found.lost))
