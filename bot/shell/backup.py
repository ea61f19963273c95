"""`rollcast backup FILE` and `rollcast restore FILE`: the databases as one file, and back.

A backup is a zip with a manifest (a sha256 for each database) and one snapshot of each database. The snapshot is taken
by SQLite's `VACUUM INTO` over a second connection that is opened read-only. That is safe beside a running bot, also
with the SQLite of Debian 12: its WAL-reset bug (sqlite.org/wal.html#walresetbug) needs two connections that write or
checkpoint, and a read-only one does neither. The bot goes on answering meanwhile.

Restoring needs the folder for itself. Everything in the file is checked before anything in the folder is touched, and
what was there is moved aside, not deleted.
"""

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

import click

from bot import lock
from bot.explain import Told
from bot.phrases import plain, say
from bot.shell import NO_FACT, Shell
from bot.shell.databases import databases, disk, read_only, scrutinise, there, verify
from knowledge.errors import StoreCorrupt, StoreError, StoreNewer
from knowledge.store.trouble import BESIDE, PRIVATE

MANIFEST = "manifest.json"
FORMAT = 1
UNREADABLE = (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, EOFError, RuntimeError)
"""What `zipfile` and `json` raise for a file that is none of ours, cut short, or encrypted."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup(shell: Shell, file: Path) -> int | None:
    """Copy the databases into FILE, also while the bot runs. FILE must not exist yet."""
    present = [path for path in databases(shell.settings) if there(path)]
    if not present:
        click.echo(say("shell-backup-nothing"), err=True)
        return NO_FACT
    if file.exists():
        raise Told("shell-backup-exists", file=plain(str(file)))
    with (
        disk(file.parent, "shell-backup-unwritable"),
        tempfile.TemporaryDirectory(dir=file.parent, prefix=".rollcast-") as scratch,
    ):
        packed = Path(scratch, "backup.zip")
        _pack(present, packed, datetime.now(UTC))
        packed.chmod(PRIVATE)
        _appear(packed, file)
    click.echo(say("shell-backup-done", file=str(file), count=len(present)))
    for path in present:
        if _ailing(path):
            click.echo(say("shell-backup-ailing", file=path.name), err=True)
    return None


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def restore(shell: Shell, file: Path) -> None:
    """Put the databases of FILE in place. The bot must not be running; the old databases are kept aside."""
    folder = shell.settings.data_dir
    if not file.is_file():  # a device never ends
        raise Told("shell-restore-broken", file=plain(str(file)))
    with (
        lock.locked(folder),
        disk(folder, "error-store-read-only"),
        tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as scratch,
    ):
        arrived = _unpack(file, Path(scratch), {path.name for path in databases(shell.settings)})
        kept = _set_aside(folder, [path.name for path in arrived], datetime.now(UTC))
        for path in arrived:
            path.chmod(PRIVATE)
            path.replace(folder / path.name)
    click.echo(say("shell-restore-done", count=len(arrived)))
    if kept is not None:
        click.echo(say("shell-restore-kept", folder=str(kept)))
    for path in databases(shell.settings):
        if path.name not in {each.name for each in arrived} and path.exists():
            click.echo(say("shell-restore-stays", name=path.name))


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
    with read_only(path) as connection:
        connection.execute("VACUUM INTO ?", [str(target)])
    if not _sound(target):
        raise StoreCorrupt(path)


def _sound(path: Path) -> bool:
    """Whether the file is a database that passes SQLite's own check; raises another `StoreError` if none can tell."""
    try:
        verify(path)
    except StoreNewer:  # saving it is no harm
        return True
    except StoreCorrupt:
        return False
    return True


def _ailing(path: Path) -> bool:
    """Whether a database that could be saved has faults nevertheless."""
    try:
        scrutinise(path)
    except StoreCorrupt:
        return True
    except StoreError:  # whatever it is, it is no damage
        return False
    return False


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
    if any(_digest(path) != digests[path.name] for path in arrived):
        raise Told("shell-restore-broken", file=plain(str(file)))
    try:
        for path in arrived:
            verify(path)
    except StoreNewer as error:
        raise Told("shell-restore-newer", file=plain(str(file))) from error
    except StoreCorrupt as error:
        raise Told("shell-restore-broken", file=plain(str(file))) from error
    return arrived


def _set_aside(folder: Path, names: list[str], now: datetime) -> Path | None:
    """Move the databases of these names, with what SQLite keeps beside them, into a folder of their own."""
    present = [folder / f"{name}{suffix}" for name in names for suffix in BESIDE]
    present = [path for path in present if path.exists()]
    if not present:
        return None
    aside = Path(tempfile.mkdtemp(dir=folder, prefix=f"before-restore-{now:%Y%m%dT%H%M%S}-"))
    for path in present:
        path.replace(aside / path.name)
    return aside


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
