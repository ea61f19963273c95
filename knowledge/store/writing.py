"""Writing to the log's tables, inside a transaction that the caller holds."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlite_utils import Database

from knowledge import attributes
from knowledge.claims import Assessment, Change, Claim, Entry, Reinstatement, Retraction
from knowledge.dossier import Ledger
from knowledge.packs.model import Pack
from knowledge.store import rows, search

_LISTED = "(SELECT value FROM json_each(?))"


class Signature(NamedTuple):
    """Who records, when, and for which pack."""

    by: str
    at: datetime
    pack: str | None = None


class Place(NamedTuple):
    """Which fact an entry is about. An entry about a claim that another log keeps has none."""

    product: str | None = None
    attribute: str | None = None
    market: str | None = None


Facts = Mapping[tuple[object, ...], Claim]
"""The claim that prevails under each key; where many stand side by side, each of them under a key of its own."""


def append(db: Database, entries: Sequence[Entry], signature: Signature) -> list[Change]:
    """Append what is new, index it, and note which facts it changed. All entries are of one space."""
    known = rows.present(db, (entry.id for entry in entries))
    new = [entry for entry in {entry.id: entry for entry in entries}.values() if entry.id not in known]
    if not new:
        return []
    (space,) = {entry.space for entry in new}
    places = _places(db, new)
    fields = _touched(db, new, places)
    before = _facts(db, fields, space)
    sequences = _insert(db, new, places, signature)
    _index(db, new, sequences)
    return _note(db, before, _facts(db, fields, space), new, sequences)


def subject(entry: Entry) -> str | None:
    """Address of what an entry is about; None for a claim."""
    match entry:
        case Claim():
            return None
        case Assessment():
            return entry.claim
        case _:
            return entry.entry


def _places(db: Database, new: Sequence[Entry]) -> dict[str, Place]:
    """Where each new entry belongs; an assessment or retraction belongs to the claim it ends up at."""
    sql = f"SELECT id, product, attribute, market FROM entries WHERE id IN {_LISTED}"  # noqa: S608  # no user text
    subjects = json.dumps([subject(entry) for entry in new])
    found = {row[0]: Place(*row[1:]) for row in db.execute(sql, [subjects])}
    for entry in new:
        if isinstance(entry, Claim):
            found[entry.id] = Place(entry.product, entry.attribute, entry.market)
    for entry in new:
        found.setdefault(entry.id, found.get(subject(entry) or "", Place()))
    return {entry.id: found[entry.id] for entry in new}


def _touched(db: Database, new: Sequence[Entry], places: Mapping[str, Place]) -> set[tuple[str, str]]:
    """Products and attributes whose facts the new entries can change, also through the day of an assessment."""
    addresses = [address for entry in new for address in (entry.id, subject(entry)) if address]
    sql = f"SELECT DISTINCT product, attribute FROM entries WHERE shown_by IN {_LISTED}"  # noqa: S608  # no user text
    shown = {(row[0], row[1]) for row in db.execute(sql, [json.dumps(addresses)])}
    placed = {(place.product, place.attribute) for place in places.values()}
    return {(product, attribute) for product, attribute in shown | placed if product and attribute}


def _facts(db: Database, fields: set[tuple[str, str]], space: str) -> Facts:
    known = Ledger(row.recorded().entry for row in rows.select_fields(db, fields, space)).known()
    facts: dict[tuple[object, ...], Claim] = {}
    for key, fact in known.facts.items():
        if (key.product, key.attribute) not in fields:
            continue
        if attributes.attribute(key.attribute).many:
            standing = (claim for claim in (fact.claim, *fact.others) if not known.hindsight(claim).false)
            facts |= {(*key, claim.id): claim for claim in standing}
        else:
            facts[tuple(key)] = fact.claim
    return facts


def _insert(db: Database, new: Sequence[Entry], places: Mapping[str, Place], signature: Signature) -> dict[str, int]:
    """Write the rows; the sequence each entry got."""
    start = rows.last_sequence(db) + 1
    table = [
        {
            "sequence": sequence,
            "id": entry.id,
            "kind": entry.kind,
            "slug": entry.slug if isinstance(entry, Claim) else None,
            **places[entry.id]._asdict(),
            "known_on": entry.known_on.isoformat() if isinstance(entry, Claim) else None,
            "about": subject(entry),
            "shown_by": (entry.shown_by or None) if isinstance(entry, Assessment) else None,
            "body": entry.model_dump_json(),
            "recorded_at": signature.at.isoformat(),
            "recorded_by": signature.by,
            "pack": signature.pack,
            "space": entry.space,
        }
        for sequence, entry in enumerate(new, start)
    ]
    db.table("entries").insert_all(table)
    return {entry.id: sequence for sequence, entry in enumerate(new, start)}


def _index(db: Database, new: Sequence[Entry], sequences: Mapping[str, int]) -> None:
    """Bring the full text up to date: claims that stand are in it, withdrawn ones are not."""
    stands: dict[str, bool] = {}
    for entry in new:
        match entry:
            case Claim():
                stands[entry.id] = True
            case Retraction():
                stands[entry.entry] = False
            case Reinstatement():
                stands[entry.entry] = True
    fresh = {entry.id: entry for entry in new if isinstance(entry, Claim)}
    earlier = [address for address in stands if address not in fresh]
    sql = f"SELECT sequence, body FROM entries WHERE kind = 'claim' AND id IN {_LISTED}"  # noqa: S608  # no user text
    found = [(row[0], Claim.model_validate_json(row[1])) for row in db.execute(sql, [json.dumps(earlier)])]
    found += [(sequences[address], claim) for address, claim in fresh.items()]
    numbered = {search.row_number(claim.known_on, sequence): claim for sequence, claim in found}
    for number in sorted(numbered):  # in rising order SQLite builds the index in one go
        claim = numbered[number]
        if stands[claim.id]:
            row = [number, search.indexed(claim)]
            db.execute("INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)", row)
        else:
            db.execute("DELETE FROM search WHERE rowid = ?", [number])


def _note(
    db: Database, before: Facts, after: Facts, new: Sequence[Entry], sequences: Mapping[str, int]
) -> list[Change]:
    """Write down which facts have another claim now, each with the last of the new entries that is about either claim."""
    last = max(sequences.values())
    about: dict[str, int] = {}
    for entry in new:
        about[subject(entry) or entry.id] = sequences[entry.id]
    changes = []
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        if (was and was.id) != (now and now.id):
            touching = [about[claim.id] for claim in (was, now) if claim and claim.id in about]
            changes.append(Change(max(touching, default=last), was, now))
    changes.sort(key=lambda change: change.sequence)
    db.table("changes").insert_all(_change_row(change) for change in changes)
    return changes


def _change_row(change: Change) -> dict[str, object]:
    claim = change.after or change.before
    place = (claim.product, claim.attribute, claim.market) if claim else (None, None, None)
    return {
        "sequence": change.sequence,
        **dict(zip(Place._fields, place, strict=True)),
        "before": change.before.id if change.before else None,
        "after": change.after.id if change.after else None,
        "space": claim.space if claim else "",
    }


def retractions(db: Database, addresses: Iterable[str], reason: str, space: str = "") -> list[Entry]:
    """Entries that withdraw those of the addresses that stand; in a space also what another log keeps."""
    wanted = set(addresses) if space else rows.present(db, addresses)
    standing = sorted(wanted - rows.withdrawn(db, wanted, space))
    turns = _turns(db, standing, "retraction", space)
    return [Retraction(entry=each, reason=reason, turn=turns.get(each, 0), space=space) for each in standing]


def reinstatements(db: Database, addresses: Iterable[str], reason: str, space: str = "") -> list[Entry]:
    """Entries that bring back those of the addresses that are withdrawn."""
    gone = sorted(rows.withdrawn(db, addresses, space))
    turns = _turns(db, gone, "reinstatement", space)
    return [Reinstatement(entry=each, reason=reason, turn=turns.get(each, 0), space=space) for each in gone]


def _turns(db: Database, addresses: Sequence[str], kind: str, space: str) -> dict[str, int]:
    """How often each was withdrawn, or brought back, before."""
    sql = f"SELECT about, count(*) FROM entries WHERE kind = ? AND space = ? AND about IN {_LISTED} GROUP BY about"  # noqa: S608  # no user text
    return dict(db.execute(sql, [kind, space, json.dumps(list(addresses))]))


def rename(db: Database, old: str, new: str, space: str) -> None:
    """Put one name in another's place wherever it signed."""
    signed = db.execute("SELECT DISTINCT recorded_by FROM entries WHERE space = ?", [space]).fetchall()
    for (names,) in signed:
        renamed = rows.BETWEEN_NAMES.join(new if name == old else name for name in names.split(rows.BETWEEN_NAMES))
        if renamed != names:
            sql = "UPDATE entries SET recorded_by = ? WHERE recorded_by = ? AND space = ?"
            db.execute(sql, [renamed, names, space])


def erase(db: Database, space: str) -> None:
    """Delete everything a server held for itself: personal to its members, and the one thing that really goes."""
    days = db.execute("SELECT known_on, sequence FROM entries WHERE kind = 'claim' AND space = ?", [space])
    numbers = [search.row_number(date.fromisoformat(day), sequence) for day, sequence in days]
    db.execute(f"DELETE FROM search WHERE rowid IN {_LISTED}", [json.dumps(numbers)])  # noqa: S608  # no user text
    db.execute("DELETE FROM changes WHERE space = ?", [space])
    db.execute("DELETE FROM entries WHERE space = ?", [space])
    db.execute("DELETE FROM packs WHERE name = ?", [space])
    db.execute("INSERT INTO search (search) VALUES ('optimize')")  # until then the full text keeps the words it lost


class Carried(NamedTuple):
    """How many claims loading a pack recorded, retracted and reinstated."""

    recorded: int
    retracted: int
    reinstated: int


def carry(db: Database, pack: Pack, entries: Sequence[Entry], digest: str, at: datetime) -> Carried:
    """Make the log carry exactly what a pack says, as far as it was packs that recorded it."""
    carried = rows.present(db, (entry.id for entry in entries))
    held = {row[0] for row in db.execute("SELECT entry FROM holdings WHERE pack = ?", [pack.id])}
    now = {entry.id for entry in entries}
    fresh = [entry for entry in entries if entry.id not in carried]
    returned = reinstatements(db, now - held, f"again in pack {pack.id}")
    dropped = retractions(db, _only_held_by(db, pack.id, held - now), f"no longer in pack {pack.id}")
    append(db, [*fresh, *returned, *dropped], Signature(f"pack {pack.id}", at, pack.id))
    row = {
        "name": pack.id,
        "digest": digest,
        "version": pack.pack.version if pack.pack else "",
        "loaded_at": at.isoformat(),
        "body": pack.model_dump_json(),
    }
    db.table("packs").upsert(row, pk="name")
    db.execute(f"DELETE FROM holdings WHERE pack = ? AND entry IN {_LISTED}", [pack.id, json.dumps(list(held - now))])  # noqa: S608  # no user text
    db.table("holdings").insert_all({"pack": pack.id, "entry": address} for address in sorted(now - held))
    recorded = sum(isinstance(entry, Claim) for entry in fresh)
    return Carried(recorded, _claims_among(db, dropped), _claims_among(db, returned))


def _only_held_by(db: Database, pack: str, addresses: Iterable[str]) -> list[str]:
    """Those of the addresses that a pack recorded and no other pack carries."""
    sql = f"""
        SELECT id FROM entries WHERE id IN {_LISTED} AND pack IS NOT NULL
        AND id NOT IN (SELECT entry FROM holdings WHERE pack != ?)
    """  # noqa: S608  # no user text
    return [row[0] for row in db.execute(sql, [json.dumps(list(addresses)), pack])]


def _claims_among(db: Database, entries: Sequence[Entry]) -> int:
    """How many of the entries are about a claim itself, not about an assessment."""
    sql = f"SELECT count(*) FROM entries WHERE kind = 'claim' AND id IN {_LISTED}"  # noqa: S608  # no user text
    return int(db.execute(sql, [json.dumps([subject(entry) for entry in entries])]).fetchone()[0])
