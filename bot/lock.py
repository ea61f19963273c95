"""One process per data folder: two bots would answer everything twice, and SQLite's files want one writer."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.errors import StoreLocked, StoreReadOnly

try:
    import fcntl
except ImportError:  # Windows: opening a file another process has open exclusively fails there by itself
    fcntl = None  # type: ignore[assignment]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder, making it if need be; raises `StoreLocked` or `StoreReadOnly`.

    The kernel drops the lock with the process, however it ends, so a crash leaves nothing to clean up.
    """
    path = folder / ".lock"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreReadOnly(path, str(error)) from error
    try:
        _take(handle, path)
        yield
    finally:
        os.close(handle)


def _take(handle: int, path: Path) -> None:
    if fcntl is None:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise StoreLocked(path, str(error)) from error
