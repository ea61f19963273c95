"""The reference desk as the command line opens it: the data folder's log, made from the bundled packs if there is none."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, time

from bot import lock
from bot.shell import Shell
from knowledge import desk
from knowledge.desk import Desk
from knowledge.store.log import Log


@contextmanager
def opened(shell: Shell) -> Iterator[Desk]:
    """The desk over `knowledge.db`. Raises members of StoreError and BrokenPack."""
    lock.made(shell.settings.data_dir)
    with closing(Log.open(shell.settings.knowledge_db)) as log:
        yield desk.opened(log, at=datetime.combine(shell.today, time(), UTC), seed=shell.settings.seed)
