"""A file that any earlier version left behind: opened today it keeps every row, and ends with the tables of a new file."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database, Migrations

from bot.community import Community
from bot.community import schema as community
from knowledge.store import Log
from knowledge.store import schema as knowledge
from tests.builders import AT, claim, pack, remark
from tests.knowledge.forecasts import asked, given

SETS: Mapping[str, tuple[Migrations, Callable[[Path], Any]]] = {
    "knowledge": (knowledge.MIGRATIONS, Log.open),
    "community": (community.migrations, Community.open),
}
ROWS = 3
"""Made up for each table that was empty."""


def names(migrations: Migrations) -> list[str]:
    """Every migration there is, in order."""
    with closing(Database(memory=True, execute_plugins=False)) as db:
        return [each.name for each in migrations.pending(db)]


EARLIER = [(kind, later) for kind, (migrations, _) in SETS.items() for later in names(migrations)[1:]]
"""Each set, and the first migration that the earlier version did not have yet."""


@pytest.fixture
def lived_in(tmp_path: Path) -> dict[str, Path]:
    """Files of today with something real in them."""
    files = {kind: tmp_path / f"today-{kind}.db" for kind in SETS}
    with Log.open(files["knowledge"]) as log:
        june, july = claim(slug="june"), claim(slug="july", period="2025-07", value=2000)
        log.record([june, july, remark("first", "小米 in Europe")], by="Ada", at=AT)
        log.load_pack(pack(), at=AT)
        log.retract([june.id], by="Ben", at=AT, reason="typo")
        log.forecasts.record(given(asked(product="lumen/lamp"), as_of=date(2025, 7, 10)))
    opened = Community.open(files["community"])
    opened.panels.save(7, {"product": "lumen/lamp"}, now=AT)
    opened.state.set("commands", {"digest": "x"})
    opened.close()
    return files


def tables(db: Database) -> Iterator[str]:
    """Tables of our own, a referenced one before those that refer to it."""
    found = [
        row[0]
        for row in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        if not row[0].startswith(("sqlite_", "_sqlite_"))
    ]
    done: set[str] = set()
    while left := [name for name in found if name not in done]:
        ready = [name for name in left if {key.other_table for key in db.table(name).foreign_keys} <= done | {name}]
        assert ready, f"{left} refer to each other"
        yield from ready
        done.update(ready)


def made_up(db: Database, table: str) -> list[dict[str, Any]]:
    """Rows that fit the columns; a text is JSON as well."""
    columns = {column.name: column for column in db.table(table).columns}
    rows = []
    for number in range(1, ROWS + 1):
        plain = {"INTEGER": number, "REAL": number / 2, "BLOB": b"%d" % number}
        rows.append({name: plain.get(column.type, f'{{"n": {number}}}') for name, column in columns.items()})
    for key in db.table(table).foreign_keys:
        there = [row[str(key.other_column)] for row in db.table(key.other_table).rows]
        for row, value in zip(rows, there, strict=False):
            row[str(key.column)] = value
        rows = rows[: len(there)]
    return rows


def fill(old: Database, today: Database) -> dict[str, list[dict[str, Any]]]:
    """Put today's rows into an earlier version's tables, as far as it had their columns; what stays empty is made up."""
    for table in tables(old):
        columns = {column.name for column in old.table(table).columns}
        real = today.table(table).rows if today.table(table).exists() else ()
        kept = [{name: value for name, value in row.items() if name in columns} for row in real]
        old.table(table).insert_all(kept or made_up(old, table))
    if today.table("search").exists():  # the full text, whose rows are no table of their own
        for row in today.query("SELECT rowid, words FROM search"):
            old.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", [row["rowid"], row["words"]])
        old.conn.commit()
    return {table: list(old.table(table).rows) for table in tables(old)}


def schema(path: Path) -> set[tuple[str, str, str]]:
    """Every table, index and trigger as SQLite has it, however it is spaced and quoted."""
    with closing(Database(path, execute_plugins=False)) as db:
        found = db.execute(
            "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name != '_sqlite_migrations' AND name NOT GLOB 'sqlite_*'"
        ).fetchall()
    return {(kind, name, re.sub(r'[\s"\[\]`]+', " ", sql)) for kind, name, sql in found}


@pytest.mark.parametrize(("kind", "later"), EARLIER)
def test_an_earlier_file_is_brought_up_to_date(
    tmp_path: Path, lived_in: Mapping[str, Path], kind: str, later: str
) -> None:
    """Every row is as it was in the columns that are left, and the tables are those of a new file."""
    migrations, opened = SETS[kind]
    path = tmp_path / "earlier.db"
    with closing(Database(path, execute_plugins=False)) as old, closing(Database(lived_in[kind])) as today:
        migrations.apply(old, stop_before=later)
        before = fill(old, today)
    assert all(before.values())
    opened(path).close()
    assert schema(path) == schema(lived_in[kind])
    with closing(Database(path, execute_plugins=False)) as new:
        for table, rows in before.items():
            left = sorted({column.name for column in new.table(table).columns} & rows[0].keys())
            kept, were = ([tuple(row[name] for name in left) for row in each] for each in (new.table(table).rows, rows))
            assert sorted(kept, key=repr) == sorted(were, key=repr)


@pytest.mark.parametrize("later", [later for kind, later in EARLIER if kind == "knowledge"])
def test_an_earlier_log_says_what_it_said(tmp_path: Path, lived_in: Mapping[str, Path], later: str) -> None:
    """Entries, what is withdrawn, changes and the full text of a log written by an earlier version."""
    path = tmp_path / "earlier.db"
    with closing(Database(path, execute_plugins=False)) as old, closing(Database(lived_in["knowledge"])) as today:
        knowledge.MIGRATIONS.apply(old, stop_before=later)
        fill(old, today)
    with Log.open(path) as log, Log.open(lived_in["knowledge"]) as whole:
        assert log.entries() == whole.entries()
        assert log.changes_since(0) == whole.changes_since(0)
        for words in ("lamp", "小米", "june"):
            assert log.search(words) == whole.search(words)
        assert log.search("小米")


def test_claims_of_an_earlier_log_are_found_by_their_time(tmp_path: Path) -> None:
    """Whatever an earlier version had put into the full text, it now holds what it would of a new claim."""
    path = tmp_path / "earlier.db"
    with Log.open(path) as log:
        log.record([claim(slug="june"), claim(slug="july", period="2025-07")], by="Ada", at=AT)
        log.retract([claim(slug="july", period="2025-07").id], by="Ada", at=AT)
    with closing(Database(path, execute_plugins=False)) as old:
        old.execute("UPDATE search SET words = 'lamp'")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = '0004_words'")
        old.conn.commit()
    with Log.open(path) as log:
        assert [found.slug for found in log.search("deliveries June 2025")] == ["june"]
        assert log.search("July 2025") == []
        log.check()
