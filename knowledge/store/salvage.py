"""What can still be read of a damaged log, copied into a new one.

Row by row, since SQLite gives up a whole query at the first page it cannot read. An entry is taken when it has the
address of its content, so what is saved is what was written. A number that is not there is no loss, since what a server
wants erased is gone; one that cannot be read is.
"""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 takes its place where it is installed

from knowledge.errors import StoreCorrupt
from knowledge.forecasts import Given
from knowledge.packs.model import Pack
from knowledge.store import rows, schema
from knowledge.store.log import Log
from knowledge.store.rows import Recorded

SMALLEST = 100
"""Bytes that an entry takes at least: a file has no more entries than that."""
BESIDE = ("", "-wal")
_AGAIN = "?"
"""Added to a pack's digest, so that it is loaded again."""


class Salvaged(NamedTuple):
    """How many entries and forecasts were saved, how many entries at least were not, and whether servers own them."""

    entries: int
    forecasts: int
    lost: int
    owned: bool


def salvage(damaged: Path, new: Path) -> Salvaged:
    """Copy what is sound into a file that is not there yet; the damaged one is left as it is.

    Raises FileExistsError, or `StoreCorrupt` when nothing can be read.
    """
    if new.exists():
        raise FileExistsError(new)
    with tempfile.TemporaryDirectory(dir=new.parent, prefix=".salvage-") as scratch:
        for suffix in BESIDE:
            if (there := Path(f"{damaged}{suffix}")).exists():
                shutil.copyfile(there, Path(scratch, f"copy.db{suffix}"))
        with closing(sqlite3.connect(Path(scratch, "copy.db"))) as old:
            old.text_factory = bytes  # a damaged text need not be UTF-8
            entries, lost = _entries(old, damaged.stat().st_size // SMALLEST + 1)
            if not entries:
                raise StoreCorrupt(damaged)
            part = Path(scratch, "new.db")
            with Log.open(part) as log:
                _record(log, entries)
                _packs(log, old)
                forecasts = sum(log.forecasts.record(given) for given in _forecasts(old))
                log.check()
            part.replace(new)
    return Salvaged(len(entries), forecasts, lost, any(map(_owner, entries)))


def _row(old: sqlite3.Connection, table: str, key: str, number: int) -> Sequence[bytes] | None:
    """One row; None if there is none. Raises `sqlite3.DatabaseError` where it cannot be read."""
    columns = "id, body, recorded_at, recorded_by, pack" if table == "entries" else "body"
    sql = f"SELECT {columns} FROM {table} NOT INDEXED WHERE {key} = ?"  # noqa: S608  # names of our own
    row: Sequence[bytes] | None = old.execute(sql, [number]).fetchone()
    return row


def _entries(old: sqlite3.Connection, most: int) -> tuple[list[Recorded], int]:
    """The sound entries in order, and how many up to the last of them are not."""
    sound: list[Recorded] = []
    lost = unsure = 0
    for number in range(1, most + 1):
        try:
            row = _row(old, "entries", "sequence", number)
            recorded = _recorded(number, row) if row else None
        except (sqlite3.DatabaseError, ValidationError, ValueError):
            unsure += 1
            continue
        if recorded is not None:
            sound.append(recorded)
            lost, unsure = lost + unsure, 0
    return sound, lost


def _recorded(number: int, row: Sequence[bytes]) -> Recorded:
    """A row as the entry it was; raises ValueError when it no longer is."""
    address, body, at, by, pack = row
    entry = rows.ENTRY.validate_json(body)
    if entry.id.encode() != address:
        raise ValueError(number)
    return Recorded(number, entry, datetime.fromisoformat(at.decode()), by.decode(), pack.decode() if pack else None)


def _record(log: Log, entries: Sequence[Recorded]) -> None:
    """Write them again in their order, signed as they were."""
    signed = groupby(entries, lambda each: (each.recorded_by, each.recorded_at, each.pack, _owner(each)))
    for (by, at, pack, _), several in signed:
        log.record([each.entry for each in several], by=by, at=at, pack=pack)


def _owner(recorded: Recorded) -> str:
    """Whose an entry is, where entries say so: one transaction writes for one owner."""
    return recorded.entry.space


def _packs(log: Log, old: sqlite3.Connection) -> None:
    """What each pack carries, so that loading it again brings back what is lost and not what was withdrawn."""
    for (name, digest, version, loaded_at, body), pack in _sound_packs(old):
        carried = {entry.id for entry in pack.entries()}
        there = rows.present(log._db, carried)  # noqa: SLF001  # the log's own room
        known = digest.decode() + ("" if there == carried else _AGAIN)
        with schema.writing(log._db, None):  # noqa: SLF001
            row = {"name": name.decode(), "digest": known, "version": version.decode()}
            log._db.table("packs").insert(row | {"loaded_at": loaded_at.decode(), "body": body.decode()})  # noqa: SLF001
            log._db.table("holdings").insert_all({"pack": pack.id, "entry": each} for each in sorted(there))  # noqa: SLF001


def _sound_packs(old: sqlite3.Connection) -> Iterator[tuple[Sequence[bytes], Pack]]:
    try:
        found = old.execute("SELECT name, digest, version, loaded_at, body FROM packs").fetchall()
    except sqlite3.DatabaseError:
        return  # all of them are loaded again
    for row in found:
        try:
            yield row, Pack.model_validate_json(row[4])
        except ValidationError:
            continue


def _forecasts(old: sqlite3.Connection) -> Iterator[Given]:
    """The forecasts that can be read; what came of them is found out anew."""
    try:
        last = old.execute("SELECT max(number) FROM forecasts NOT INDEXED").fetchone()[0] or 0
    except sqlite3.DatabaseError:
        return
    for number in range(1, last + 1):
        try:
            row = _row(old, "forecasts", "number", number)
            if row is not None:
                yield Given.model_validate_json(row[0])
        except (sqlite3.DatabaseError, ValidationError):
            continue
