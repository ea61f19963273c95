"""The append-only log of claims and assessments in one SQLite file."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Self

from knowledge.claims import Assessment, Change, Claim, Entry
from knowledge.errors import StoreCorrupt
from knowledge.packs import check
from knowledge.packs.model import FORM, Pack
from knowledge.store import checking, rows, schema, search, writing
from knowledge.store.forecasts import Forecasts
from knowledge.store.rows import Recorded
from knowledge.store.trouble import translated
from knowledge.store.writing import Signature

__all__ = ["Loaded", "Log", "Recorded"]

SELECTIONS = 256
"""Families of products, each of one space, whose entries are kept together."""
REMEMBERED = 20_000
"""Parsed entries kept in memory: some forty megabytes at most."""


class Loaded(NamedTuple):
    """What loading a pack did. `claims` counts those the pack carries; 0 when it was not even parsed."""

    claims: int = 0
    recorded: int = 0
    retracted: int = 0
    reinstated: int = 0
    changed: bool = False


class Log:
    """One SQLite file, used by the thread that opened it. Nothing is ever deleted, only retracted.

    The track record, `forecasts`, is in the same file and no part of the log: writing one moves no sequence.

    Servers keep what is theirs alone in a log of their own, all in one file, each under the key of its `space`; what
    all share has none. Only such a space can be erased.

    Every method raises members of `StoreError` when the file cannot be used.
    """

    def __init__(
        self, path: Path | None = None, *, readonly: bool = False, patience: float = 5.0, private: bool = False
    ) -> None:
        self._path = path
        self._db = schema.connect(path, readonly=readonly, patience=patience, private=private)
        self.forecasts = Forecasts(self._db, path)
        self._parsed: dict[int, Recorded] = {}
        self._selections: dict[tuple[frozenset[str] | None, str], tuple[Recorded, ...]] = {}
        self._version = 0

    @classmethod
    def open(
        cls, path: Path | None = None, *, readonly: bool = False, patience: float = 5.0, private: bool = False
    ) -> Self:
        """Open a file, or make it; None is a log in memory. `patience` is how many seconds to wait for a lock.

        A `private` file is for its owner's eyes alone. Raises `StoreCorrupt`, `StoreNewer`, `StoreReadOnly`,
        `StoreUnreadable`, `StoreLocked` or `StoreFull`.
        """
        return cls(path, readonly=readonly, patience=patience, private=private)

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading

    @property
    def sequence(self) -> int:
        """Number of the newest entry; 0 for an empty log."""
        with self._reading():
            return rows.last_sequence(self._db)

    def entries(self, products: Iterable[str] | None = None, *, space: str = "") -> tuple[Recorded, ...]:
        """Entries about these products (None: all), in order, each parsed once until the next write.

        Claims of other products come along where an assessment counts from their day, so that a ledger can date it.
        Assessments of claims kept in another log have no product here and always come along.
        """
        wanted = None if products is None else frozenset(products)
        with self._reading():
            if (wanted, space) not in self._selections:
                if len(self._selections) >= SELECTIONS:
                    self._selections.clear()
                self._selections[wanted, space] = self._recorded(rows.select(self._db, wanted, space))
            return self._selections[wanted, space]

    def get(self, name: str, *, space: str = "") -> Claim | None:
        """The claim with this address or slug. Of several with one slug the one that stands, else the newest."""
        with self._reading():
            found = self._recorded(rows.named(self._db, search.storable(name), space))
            gone = rows.withdrawn(self._db, [record.entry.id for record in found], space)
        claims = [record.entry for record in found if isinstance(record.entry, Claim)]
        return max(claims, key=lambda claim: (claim.id == name, claim.id not in gone), default=None)

    def history(self, product: str, attribute: str, *, space: str = "") -> list[Recorded]:
        """Every entry about that attribute of exactly that product, also the withdrawn, in order."""
        with self._reading():
            return list(self._recorded(rows.history(self._db, product, attribute, space)))

    def found(self, addresses: Iterable[str]) -> list[Recorded]:
        """Entries with these addresses, in order; those not there are passed over."""
        with self._reading():
            return list(self._recorded(rows.found(self._db, addresses)))

    def withdrawn(self, addresses: Iterable[str], *, space: str = "") -> set[str]:
        """Those of the addresses that are withdrawn there."""
        with self._reading():
            return rows.withdrawn(self._db, addresses, space)

    def retracted(self, limit: int, *, space: str = "") -> list[str]:
        """Addresses of what is withdrawn there, the last withdrawn first; of claims as of assessments."""
        with self._reading():
            return rows.retracted(self._db, limit, space)

    def assessments(self, addresses: Iterable[str], *, space: str = "") -> list[Assessment]:
        """Assessments that stand and are of claims with these addresses, or shown by them, in order."""
        with self._reading():
            found = self._recorded(rows.assessments(self._db, addresses, space))
            gone = rows.withdrawn(self._db, [record.entry.id for record in found], space)
        entries = (record.entry for record in found)
        return [entry for entry in entries if isinstance(entry, Assessment) and entry.id not in gone]

    def changes_since(self, sequence: int, limit: int = 1000, *, space: str = "") -> list[Change]:
        """Facts that changed after that entry, oldest first."""
        with self._reading():
            return rows.changes_since(self._db, sequence, limit, space)

    def search(self, text: str, *, limit: int = 10, as_of: date | None = None, space: str = "") -> list[Claim]:
        """Claims in which all words of the text occur, newest first. Withdrawn ones are not found.

        Any text will do; one without a letter or digit finds nothing.
        """
        asked = search.question(text, space)
        if not asked or limit < 1:
            return []
        with self._reading():
            found = self._recorded(rows.matching(self._db, asked, search.last_row(as_of), limit))
        return [record.entry for record in found if isinstance(record.entry, Claim) and record.entry.space == space]

    def pack_hash(self, name: str) -> str | None:
        """Digest of the pack of that name as it was last loaded."""
        with self._reading():
            return rows.pack_digest(self._db, name)

    def packs(self) -> tuple[Pack, ...]:
        """Every pack as last loaded, in the order of their names: their products and assumptions need no file."""
        with self._reading():
            return tuple(rows.packs(self._db))

    # Writing

    def record(self, entries: Iterable[Entry], *, by: str, at: datetime, pack: str | None = None) -> list[Change]:
        """Append entries, all or none. Those already there are passed over, so that writing twice changes nothing.

        Returns the facts that changed.
        """
        with self._writing():
            return writing.append(self._db, tuple(entries), Signature(by, at, pack))

    def retract(
        self, addresses: Iterable[str], *, by: str, at: datetime, reason: str = "", space: str = ""
    ) -> list[Change]:
        """Withdraw entries. Those not there or withdrawn before are passed over."""
        return self.record(self.retractions(addresses, reason, space=space), by=by, at=at)

    def reinstate(
        self, addresses: Iterable[str], *, by: str, at: datetime, reason: str = "", space: str = ""
    ) -> list[Change]:
        """Bring withdrawn entries back. Those that stand are passed over."""
        return self.record(self.reinstatements(addresses, reason, space=space), by=by, at=at)

    def retractions(self, addresses: Iterable[str], reason: str = "", *, space: str = "") -> list[Entry]:
        """Entries that would withdraw those of the addresses that stand. In a space they may be another log's."""
        with self._reading():
            return writing.retractions(self._db, addresses, reason, space)

    def reinstatements(self, addresses: Iterable[str], reason: str = "", *, space: str = "") -> list[Entry]:
        """Entries that would bring back those of the addresses that are withdrawn."""
        with self._reading():
            return writing.reinstatements(self._db, addresses, reason, space)

    def erase(self, space: str) -> None:
        """Delete what a server held for itself. There is no way back; what all share cannot be erased."""
        if not space:
            raise ValueError("what all share stays")
        with self._writing():
            writing.erase(self._db, space)
        self._gone()

    def spaces(self) -> list[str]:
        """Keys of the servers that hold anything of their own."""
        with self._reading():
            return rows.spaces(self._db)

    def signers(self, *, space: str = "") -> frozenset[str]:
        """Every name that anything there is signed with."""
        with self._reading():
            return rows.signers(self._db, space)

    def rename(self, old: str, new: str, *, space: str = "") -> None:
        """Sign what one name signed, alone or with another, with a new one: who wants to be forgotten goes."""
        with self._writing():
            writing.rename(self._db, old, new, space)
        self._gone()

    def load_pack(self, pack: Pack, *, at: datetime, digest: str | None = None) -> Loaded:
        """Bring the log in line with a pack, all or nothing; nothing at all when its digest is the one last loaded.

        Claims it no longer has are retracted if a pack recorded them and no other pack has them; claims it has again
        are reinstated. `digest` stands for the file it was read from.
        """
        digest = digest or pack.digest
        if self.pack_hash(pack.id) == digest:
            return Loaded(claims=len(pack.claims))
        entries = pack.entries()
        with self._writing():
            done = writing.carry(self._db, pack, entries, digest, at)
        return Loaded(len(pack.claims), *done, changed=True)

    def load_pack_file(self, path: Path, *, at: datetime) -> Loaded:
        """Load a pack's file; it is not even parsed when it was loaded before, byte for byte.

        Raises `BrokenPack` with all its faults.
        """
        with self._reading():
            digest = _digest(path)
            if digest and rows.is_loaded(self._db, digest):
                return Loaded()
        return self.load_pack(check.read(path), at=at, digest=digest)

    # Keeping

    def backup(self, path: Path) -> None:
        """Write a consistent copy, also while the log is in use. An existing file is replaced only by a whole one."""
        part = path.with_name(f"{path.name}.part")
        part.unlink(missing_ok=True)
        with translated(path):
            self._db.execute("VACUUM INTO ?", [str(part)])
        part.replace(path)

    def check(self) -> None:
        """Read the whole file; raises `StoreCorrupt` with the first faults found: SQLite's, else the log's own."""
        with self._reading():
            found = schema.faults(self._db) or checking.faults(self._db)
        if found:
            raise StoreCorrupt(self._path, "; ".join(found))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with translated(self._path):
            version = rows.data_version(self._db)
            if version != self._version:  # another connection wrote
                self._version = version
                self._selections.clear()
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction; what was remembered may be outdated after it."""
        self._selections.clear()
        with schema.writing(self._db, self._path):
            yield

    def _gone(self) -> None:
        """What was just erased lingers neither in memory nor in the write-ahead log."""
        self._parsed.clear()
        with translated(self._path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _recorded(self, found: Iterable[rows.Row]) -> tuple[Recorded, ...]:
        """Rows as entries, parsed at most once."""
        if len(self._parsed) > REMEMBERED:
            self._parsed.clear()
            self._selections.clear()
        return tuple(self._parsed.get(row.sequence) or self._remember(row) for row in found)

    def _remember(self, row: rows.Row) -> Recorded:
        return self._parsed.setdefault(row.sequence, row.recorded())


def _digest(path: Path) -> str | None:
    """SHA-256 of a file's bytes and of the form we read it in; None when it cannot be read, which its check will say."""
    try:
        return hashlib.sha256(f"{FORM}\n".encode() + path.read_bytes()).hexdigest()
    except OSError:
        return None
