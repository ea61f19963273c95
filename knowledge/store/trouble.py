"""SQLite's complaints as ours, and whether a file says of itself that a later program wrote it.

Only what SQLite says of the content of a file is damage. A file that cannot be opened or read may be whole: the disk is
full, or the file is somebody else's.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 takes its place where it is installed

from knowledge.errors import (
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNewer,
    StoreReadOnly,
    StoreUnreadable,
)

ERRORS: Mapping[int, type[StoreError]] = MappingProxyType(
    {
        sqlite3.SQLITE_CORRUPT: StoreCorrupt,
        sqlite3.SQLITE_NOTADB: StoreCorrupt,
        sqlite3.SQLITE_READONLY: StoreReadOnly,
        sqlite3.SQLITE_PERM: StoreReadOnly,
        sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
        sqlite3.SQLITE_IOERR: StoreUnreadable,
        sqlite3.SQLITE_BUSY: StoreLocked,
        sqlite3.SQLITE_LOCKED: StoreLocked,
        sqlite3.SQLITE_FULL: StoreFull,
    }
)
"""SQLite's primary result codes (sqlite.org/rescode.html) that an operator can do something about."""
ROOM = 64 * 1024
"""Bytes that SQLite needs beside a file to work with it at all: its index of the write-ahead log takes 32 KB."""
PRIVATE = 0o600
BESIDE = ("", "-wal", "-shm")


def trouble(path: Path | None, error: Exception) -> StoreError | None:
    """The `StoreError` that stands for what SQLite complained about, or None if it is a fault of ours."""
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return StoreCorrupt(path, "text that is no text")
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF  # without its extension
    if code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR} and path is not None and _crowded(path.parent):
        code = sqlite3.SQLITE_FULL  # what cannot be made beside a file is told as a file that cannot be opened
    kind = ERRORS.get(code)
    return kind(path, str(error)) if kind else None


@contextmanager
def translated(path: Path | None) -> Iterator[None]:
    """Raise SQLite's errors as members of the `StoreError` tree."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise trouble(path, error) or StoreError(path, str(error)) from error


def refuse_newer(db: Database, migrations: Migrations, path: Path | None) -> None:
    """Raise `StoreNewer` for a file with a migration that this program does not know."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        ours = {migration.name for migration in migrations.pending(empty)}
    finally:
        empty.close()
    if newer := {migration.name for migration in migrations.applied(db)} - ours:
        raise StoreNewer(path, min(newer))


def demand_writable(path: Path) -> None:
    """Raise `StoreReadOnly` for a file that may not be written: SQLite opens it all the same, and fails later."""
    if not os.access(path, os.W_OK):
        raise StoreReadOnly(path)


def keep_private(path: Path) -> None:
    """Let nobody but its owner read a file and what SQLite keeps beside it; raises `StoreReadOnly`."""
    for file in (Path(f"{path}{suffix}") for suffix in BESIDE):
        try:
            if file.stat().st_mode & 0o077:
                file.chmod(PRIVATE)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StoreReadOnly(path, str(error)) from error


def _crowded(folder: Path) -> bool:
    try:
        return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free < ROOM
    except OSError:
        return False
