"""community.db: what is kept, for how long, and what becomes of a file that cannot be used."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlite_utils import Database

from bot.community import Community
from bot.community.panels import KEPT
from bot.community.servers import Server, ServerRows
from knowledge.errors import StoreCorrupt, StoreError, StoreNewer, StoreReadOnly

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database goes."""
    return tmp_path / "community.db"


def public(rows: ServerRows, server: int) -> frozenset[int]:
    """The channels of a server that are public."""
    return next((each.public_channels for each in rows.all() if each.id == server), frozenset())


def test_settings_outlive_a_restart(file: Path) -> None:
    """What a server chose is there when the file is opened again."""
    first = Community.open(file)
    first.servers.save(Server(1, frozenset({10, 11})))
    first.servers.save(Server(1, frozenset({11, 12})))
    first.servers.save(Server(2, frozenset({20})))
    first.close()
    again = Community.open(file)
    assert public(again.servers, 1) == {11, 12}
    assert public(again.servers, 2) == {20}
    again.close()


def test_a_forgotten_server_leaves_nothing() -> None:
    """Forgetting one server touches no other."""
    community = Community.open(None)
    community.servers.save(Server(1, frozenset({10})))
    community.servers.save(Server(2, frozenset({20})))
    community.personal.erase_server(1)
    assert public(community.servers, 1) == frozenset()
    assert public(community.servers, 2) == {20}


def test_a_panel_comes_back_as_it_was() -> None:
    """Owner, question and moment survive the way through the file."""
    panels = Community.open(None).panels
    token = panels.save(7, {"product": "xiaomi/yu7", "ordered": None}, now=NOW)
    panel = panels.load(token, now=NOW + timedelta(days=1))
    assert panel is not None
    assert (panel.owner, panel.question, panel.created_at) == (7, {"product": "xiaomi/yu7", "ordered": None}, NOW)
    assert panels.load("nobody", now=NOW) is None


def test_panels_go_after_their_time() -> None:
    """An old panel is not found, and saving another one removes it from the file."""
    community = Community.open(None)
    old = community.panels.save(7, {}, now=NOW)
    assert community.panels.load(old, now=NOW + KEPT) is not None
    later = NOW + KEPT + timedelta(seconds=1)
    assert community.panels.load(old, now=later) is None
    community.panels.save(8, {}, now=later)
    assert [row["owner"] for row in community._db.table("panels").rows] == [8]
    community.panels.tidy(later + KEPT + timedelta(seconds=1))
    assert community._db.table("panels").count == 0


def test_a_member_can_be_forgotten() -> None:
    """Everything a member asked goes, and nothing of anyone else."""
    community = Community.open(None)
    panels = community.panels
    mine, theirs = panels.save(7, {}, now=NOW), panels.save(8, {}, now=NOW)
    community.personal.erase_member(7)
    assert panels.load(mine, now=NOW) is None
    assert panels.load(theirs, now=NOW) is not None


def test_a_failed_change_changes_nothing() -> None:
    """A write that breaks half way is taken back whole."""
    servers = Community.open(None).servers
    servers.save(Server(1, frozenset({10})))
    with pytest.raises(OverflowError):
        servers.save(Server(1, frozenset({11, 2**70})))
    assert public(servers, 1) == {10}


def test_the_file_is_private(file: Path) -> None:
    """Nobody else on the machine may read who asked what."""
    Community.open(file).close()
    assert file.stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_refused(file: Path) -> None:
    """What is no database is not opened, and not touched."""
    file.write_bytes(b"not a database at all" * 100)
    before = file.read_bytes()
    with pytest.raises(StoreCorrupt):
        Community.open(file)
    assert file.read_bytes() == before


def test_a_newer_file_is_refused(file: Path) -> None:
    """A file with a migration we do not know belongs to a later version."""
    Community.open(file).close()
    db = Database(file)
    db.table("_sqlite_migrations").insert({"migration_set": "community", "name": "9999_later", "applied_at": "2030"})
    db.close()
    with pytest.raises(StoreNewer):
        Community.open(file)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A missing or closed folder is an error of its own."""
    with pytest.raises(StoreReadOnly):
        Community.open(tmp_path / "missing" / "community.db")


@pytest.mark.parametrize("kind", [StoreCorrupt, StoreNewer, StoreReadOnly])
def test_every_refusal_is_an_os_error_too(kind: type[StoreError]) -> None:
    """Callers may catch by domain or by built-in meaning."""
    assert issubclass(kind, OSError)
    assert str(kind(Path(os.devnull))) == os.devnull


def test_damage_in_the_middle_is_found_when_the_file_is_opened(file: Path) -> None:
    """Not only a broken beginning: a page overwritten anywhere is found at the start, not at somebody's command."""
    Community.open(file).close()
    content = bytearray(file.read_bytes())
    content[-4096:] = bytes(range(256)) * 16
    file.write_bytes(bytes(content))
    with pytest.raises(StoreCorrupt) as caught:
        Community.open(file)
    assert caught.value.path == file


@pytest.mark.parametrize("seed", range(5))
def test_noise_is_damage_whatever_sqlite_makes_of_it(file: Path, seed: int) -> None:
    """What SQLite says of a file of noise need not be text; it is told as damage all the same."""
    Community.open(file).close()
    noise = Random(seed).randbytes(file.stat().st_size - 1024)  # noqa: S311  # noise, no secret
    file.write_bytes(file.read_bytes()[:1024] + noise)
    with pytest.raises(StoreCorrupt):
        Community.open(file)


def test_what_sqlite_keeps_beside_the_file_is_private_too(file: Path) -> None:
    """Also the write-ahead log, and from the first start on."""
    community = Community.open(file)
    assert not any(each.stat().st_mode & 0o077 for each in file.parent.glob("community.db*"))
    community.close()
