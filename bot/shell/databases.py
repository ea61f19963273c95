"""The databases of a data folder as an operator meets them: which there are, and what can be said of each as it lies there.

Nothing here writes: a connection is opened read-only. What SQLite keeps beside a file it gives to the owner of that file.
"""

import errno
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 takes its place where it is installed

from bot.community.schema import migrations as community
from bot.explain import Told
from bot.phrases import plain
from bot.settings import Settings
from knowledge.errors import StoreCorrupt, StoreError, StoreFull, StoreReadOnly, StoreUnreadable
from knowledge.store import Log
from knowledge.store.schema import MIGRATIONS
from knowledge.store.trouble import refuse_newer, translated

FULL = {errno.ENOSPC, errno.EDQUOT}


def databases(settings: Settings) -> tuple[Path, ...]:
    """Every database there can be."""
    return (settings.knowledge_db, settings.spaces_db, settings.community_db)


def there(path: Path) -> bool:
    """Whether there is such a file; raises `StoreUnreadable` where the folder does not let it be seen."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise StoreUnreadable(path, str(error)) from error
    return True


@contextmanager
def read_only(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can neither write nor checkpoint. Raises `StoreError`s; only `StoreCorrupt` is damage."""
    try:
        with translated(path), closing(_connected(path)) as connection:
            yield connection
    except StoreReadOnly as error:  # nothing was to be written
        raise StoreUnreadable(path, error.detail) from error


def verify(path: Path) -> None:
    """Read a file through. Raises `StoreCorrupt`, `StoreNewer`, or another `StoreError` if it cannot be read."""
    with read_only(path) as connection:
        verdict: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise StoreCorrupt(path, verdict)
        db = Database(connection, execute_plugins=False)
        for known in (MIGRATIONS, community):
            refuse_newer(db, known, path)


def scrutinise(path: Path) -> None:
    """The same, and for a log whether it says what it should."""
    verify(path)
    if path.name == "community.db":
        return
    try:
        with closing(Log.open(path, readonly=True)) as log:
            log.check()
    except StoreReadOnly:  # an earlier version's file, which the next start brings up to date
        pass


def empty(path: Path) -> bool:
    """Whether a file holds no table: one that the bot made always does."""
    with read_only(path) as connection:
        count: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return not count


@contextmanager
def disk(folder: Path, unwritable: str) -> Iterator[None]:
    """Say what the file system refused: `unwritable` is the phrase for a folder that takes nothing."""
    try:
        yield
    except StoreError:
        raise
    except OSError as error:
        if error.errno in FULL:
            raise StoreFull(folder, str(error)) from error
        raise Told(unwritable, folder=plain(str(folder))) from error


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
    connection.text_factory = _text
    return connection


def _text(content: bytes) -> str:
    """What a damaged file says need not be UTF-8."""
    return content.decode(errors="replace")
