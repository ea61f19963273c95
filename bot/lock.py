"""One process per data folder: two bots would answer everything twice, and SQLite's files want one writer."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.errors import StoreError, StoreFull, StoreLocked, StoreReadOnly

try:
    import fcntl
except ImportError:  # Windows: opening a file another process has open exclusively fails there by itself
    fcntl = None  # type: ignore[assignment]

NAME = ".lock"


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder, making it if need be; raises `StoreLocked`, `StoreReadOnly` or `StoreFull`.

    The kernel drops the lock with the process, however it ends, so a crash leaves nothing to clean up.
    """
    made(folder)
    path = folder / NAME
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _refused(path, error) from error
    try:
        _take(handle, path)
        yield
    finally:
        os.close(handle)


def held(folder: Path) -> bool:
    """Whether a process holds the folder; makes no file, so that looking leaves nothing of another owner behind."""
    path = folder / NAME
    try:
        handle = os.open(path, os.O_RDWR if os.access(path, os.W_OK) else os.O_RDONLY)
    except OSError:
        return False
    try:
        _take(handle, path)
    except StoreLocked:
        return True
    finally:
        os.close(handle)
    return False


def made(folder: Path) -> None:
    """Make the folder, its owner's alone, if need be; raises `StoreReadOnly` or `StoreFull`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from error


def _refused(path: Path, error: OSError) -> StoreError:
    kind = StoreFull if error.errno == errno.ENOSPC else StoreReadOnly
    return kind(path, str(error))


def _take(handle: int, path: Path) -> None:
    if fcntl is None:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise StoreLocked(path, str(error)) from error
