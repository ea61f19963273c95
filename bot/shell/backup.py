"""`rollcast backup FILE` and `rollcast restore FILE`: the databases as one file, and back.

A backup is a zip with a manifest (a sha256 for each database) and one snapshot of each database. The snapshot is taken
by SQLite's `VACUUM INTO` over a second connection that is opened read-only. That is safe beside a running bot, also
with the SQLite of Debian 12: its WAL-reset bug (sqlite.org/wal.html#walresetbug) needs two connections that write or
checkpoint, and a read-only one does neither. The bot goes on answering meanwhile.

Restoring needs the folder for itself. Everything in the file is checked before anything in the folder is touched, and
what was there is moved aside, not deleted.
"""

import errno
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from bot import lock
from bot.explain import Told
from bot.phrases import plain, say
from bot.settings import Settings
from bot.shell import NO_FACT, Shell
from knowledge.errors import StoreCorrupt, StoreError, StoreFull

MANIFEST = "manifest.json"
FORMAT = 1
PRIVATE = 0o600
UNREADABLE = (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, EOFError, RuntimeError)
"""What `zipfile` and `json` raise for a file that is none of ours, cut short, or encrypted."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup(shell: Shell, file: Path) -> int | None:
    """Copy the databases into FILE, also while the bot runs. FILE must not exist yet."""
    present = [path for path in databases(shell.settings) if path.exists()]
    if not present:
        click.echo(say("shell-backup-nothing"), err=True)
        return NO_FACT
    if file.exists():
        raise Told("shell-backup-exists", file=plain(str(file)))
    with (
        _disk(file.parent, "shell-backup-unwritable"),
        tempfile.TemporaryDirectory(dir=file.parent, prefix=".rollcast-") as scratch,
    ):
        packed = Path(scratch, "backup.zip")
        _pack(present, packed, datetime.now(UTC))
        packed.chmod(PRIVATE)
        _appear(packed, file)
    click.echo(say("shell-backup-done", file=str(file), count=len(present)))
    return None


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def restore(shell: Shell, file: Path) -> None:
    """Put the databases of FILE in place. The bot must not be running; the old databases are kept aside."""
    folder = shell.settings.data_dir
    with (
        lock.locked(folder),
        _disk(folder, "error-store-read-only"),
        tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as scratch,
    ):
        arrived = _unpack(file, Path(scratch), {path.name for path in databases(shell.settings)})
        kept = _set_aside(shell.settings, datetime.now(UTC))
        for path in arrived:
            path.chmod(PRIVATE)
            path.replace(folder / path.name)
    click.echo(say("shell-restore-done", count=len(arrived)))
    if kept is not None:
        click.echo(say("shell-restore-kept", folder=str(kept)))


def databases(settings: Settings) -> tuple[Path, ...]:
    """Every database there can be."""
    return (settings.knowledge_db, settings.spaces_db, settings.community_db)


def sound(path: Path) -> bool:
    """Whether the file is a database that passes SQLite's own check."""
    try:
        with closing(read_only(path)) as connection:
            verdict: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    return verdict == "ok"


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that can neither write nor checkpoint."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)


def _pack(present: list[Path], packed: Path, now: datetime) -> None:
    digests = {}
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in present:
            snapshot = packed.parent / path.name
            _snapshot(path, snapshot)
            digests[path.name] = _digest(snapshot)
            archive.write(snapshot, path.name)
        manifest = {"format": FORMAT, "made_at": now.isoformat(timespec="seconds"), "sha256": digests}
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))


def _snapshot(path: Path, target: Path) -> None:
    try:
        with closing(read_only(path)) as connection:
            connection.execute("VACUUM INTO ?", [str(target)])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
            raise StoreFull(target, str(error)) from error
        raise StoreCorrupt(path, str(error)) from error
    if not sound(target):
        raise StoreCorrupt(path)


def _appear(packed: Path, file: Path) -> None:
    """Give the finished file its name, in one step, and never over another."""
    try:
        os.link(packed, file)
    except FileExistsError as error:
        raise Told("shell-backup-exists", file=plain(str(file))) from error
    except OSError:  # a file system without hard links
        with file.open("xb") as target, packed.open("rb") as source:
            shutil.copyfileobj(source, target)
        file.chmod(PRIVATE)


def _unpack(file: Path, scratch: Path, known: set[str]) -> list[Path]:
    """Extract and check everything; raises `Told` if anything is not as the manifest says."""
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            digests: dict[str, str] = manifest["sha256"]
            names = set(archive.namelist()) - {MANIFEST}
            if manifest["format"] > FORMAT:
                raise Told("shell-restore-newer", file=plain(str(file)))
            if not names or names != set(digests) or not names <= known:
                raise ValueError(names)
            arrived = [Path(archive.extract(name, scratch)) for name in sorted(names)]
    except UNREADABLE as error:
        raise Told("shell-restore-broken", file=plain(str(file))) from error
    if not all(_digest(path) == digests[path.name] and sound(path) for path in arrived):
        raise Told("shell-restore-broken", file=plain(str(file)))
    return arrived


def _set_aside(settings: Settings, now: datetime) -> Path | None:
    """Move the databases that are there, with what SQLite keeps beside them, into a folder of their own."""
    present = [Path(f"{path}{suffix}") for path in databases(settings) for suffix in ("", "-wal", "-shm")]
    present = [path for path in present if path.exists()]
    if not present:
        return None
    aside = Path(tempfile.mkdtemp(dir=settings.data_dir, prefix=f"before-restore-{now:%Y%m%dT%H%M%S}-"))
    for path in present:
        path.replace(aside / path.name)
    return aside


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _disk(folder: Path, unwritable: str) -> Iterator[None]:
    """Say what the file system refused: `unwritable` is the phrase for a folder that takes nothing."""
    try:
        yield
    except StoreError:
        raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StoreFull(folder, str(error)) from error
        raise Told(unwritable, folder=plain(str(folder))) from error
