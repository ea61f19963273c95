"""The track record on disk: written once, never changed, whole even when the process is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from knowledge.errors import StoreError, StoreReadOnly
from knowledge.forecasts import Resolution
from knowledge.store import Log, schema
from tests.builders import AT, claim
from tests.knowledge.forecasts import MIDDLE, asked, came, given

TODAY = date(2026, 11, 22)


@pytest.fixture(name="log")
def _log() -> Iterator[Log]:
    with Log.open() as log:
        yield log


def test_what_was_given_comes_back_equal_after_a_restart(tmp_path: Path) -> None:
    """Forecasts and what came of them survive the file, in the order in which they were written."""
    first, second = given(), given(asked(position=(12_000, 13_000), ordered="2025-12"), word=MIDDLE)
    with Log.open(tmp_path / "knowledge.db") as log:
        assert log.forecasts.record(first)
        assert log.forecasts.record(second)
        log.forecasts.resolve([came(first, MIDDLE)], sequence=3, on=TODAY)
    with Log.open(tmp_path / "knowledge.db") as again:
        assert again.forecasts.given() == (first, second)
        assert again.forecasts.resolved() == (came(first, MIDDLE),)
        again.check()


def test_only_the_first_of_a_month_counts(log: Log) -> None:
    """Asked again in the same month, with newer facts or not, nothing is written and the first stands as it was."""
    first = given()
    assert log.forecasts.record(first)
    assert not log.forecasts.record(first)
    assert not log.forecasts.record(given(middle=date(2027, 1, 1), as_of=date(2026, 1, 31), inputs="f" * 16))
    assert log.forecasts.given() == (first,)
    assert log.forecasts.record(given(as_of=date(2026, 2, 1)))


def test_another_question_is_another_row(log: Log) -> None:
    """Product, market, day, place and quote each make a question of their own."""
    others: list[dict[str, object]] = [
        {"product": "lumen/torch"},
        {"market": "DE"},
        {"ordered": "2025-12-02"},
        {"position": (10, 10)},
        {"quoted": "33-36 weeks"},
        {"kind": "launch", "ordered": None},
    ]
    for over in ({}, *others):
        assert log.forecasts.record(given(asked(**over)))
    assert len(log.forecasts.given()) == 7


def test_a_later_model_starts_its_own_line_and_leaves_the_old(log: Log) -> None:
    """The same question in the same month under another version of the model is a forecast of its own."""
    old, new = given(), given(model="3", middle=date(2026, 8, 1))
    log.forecasts.record(old)
    log.forecasts.resolve([came(old, MIDDLE)], sequence=1, on=TODAY)
    assert log.forecasts.record(new)
    assert log.forecasts.given() == (old, new)
    assert log.forecasts.resolved() == (came(old, MIDDLE),)


def test_a_resolution_is_superseded_and_not_edited(log: Log) -> None:
    """Other facts add a row, the same facts add none, and the last row stands; an empty one opens the forecast again."""
    forecast = given()
    log.forecasts.record(forecast)
    one, other, reopened = came(forecast, MIDDLE), came(forecast, TODAY), Resolution(forecast=forecast.id)
    assert log.forecasts.resolve([reopened], sequence=1, on=TODAY) == 0
    steps = [(one, 1), (one, 0), (other, 1), (reopened, 1), (reopened, 0), (one, 1)]
    for step, added in steps:
        assert log.forecasts.resolve([step], sequence=1, on=TODAY) == added
        assert log.forecasts.resolved() == (step,)
    bodies = [row[0] for row in log._db.execute("SELECT body FROM resolutions ORDER BY number")]
    assert [Resolution.model_validate_json(body) for body in bodies] == [one, other, reopened, one]


def test_what_came_of_nothing_cannot_be_written(log: Log) -> None:
    """A resolution needs its forecast, and one that fails takes the others of its write with it."""
    forecast = given()
    log.forecasts.record(forecast)
    with pytest.raises(StoreError):
        log.forecasts.resolve([came(forecast, MIDDLE), Resolution(forecast="nobody", missing=1)], sequence=1, on=TODAY)
    assert log.forecasts.resolved() == ()


def test_forecasts_are_no_facts(log: Log) -> None:
    """Writing one moves no sequence, so that nothing that was folded from the log is folded again."""
    log.record([claim()], by="Ada", at=AT)
    before = (log.sequence, log.entries())
    log.forecasts.record(given())
    assert (log.sequence, log.entries()) == before
    assert log.entries() is before[1]


def test_no_column_could_hold_a_person_or_a_time_of_day(log: Log) -> None:
    """The tables have room for the question, the forecast and days, and for nothing else."""
    columns = {
        table: {row[1] for row in log._db.execute(f"PRAGMA table_info({table})")}
        for table in ("forecasts", "resolutions")
    }
    assert columns == {
        "forecasts": {"number", "id", "question", "model", "as_of", "body"},
        "resolutions": {"number", "forecast", "sequence", "body", "resolved_on"},
    }


def test_a_file_of_the_version_before_gets_its_tables(tmp_path: Path) -> None:
    """A log without a track record is given one when it is opened, and keeps every entry it has."""
    path = tmp_path / "knowledge.db"
    with closing(sqlite3.connect(path)) as connection:
        schema.MIGRATIONS.apply(Database(connection), stop_before="0002_forecasts")
    with closing(sqlite3.connect(path)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "entries" in tables
    assert "forecasts" not in tables
    with pytest.raises(StoreReadOnly):
        Log.open(path, readonly=True)
    with Log.open(path) as log:
        assert log.forecasts.given() == ()
        assert log.forecasts.record(given())
        log.check()


def test_a_backup_has_the_track_record(tmp_path: Path) -> None:
    """What was forecast, and what came of it, is in the copy."""
    with Log.open(tmp_path / "knowledge.db") as log:
        log.forecasts.record(given())
        log.forecasts.resolve([came(given(), MIDDLE)], sequence=0, on=TODAY)
        log.backup(tmp_path / "copy.db")
    with Log.open(tmp_path / "copy.db", readonly=True) as copy:
        assert copy.forecasts.given() == (given(),)
        assert copy.forecasts.resolved() == (came(given(), MIDDLE),)


WRITER = """
import os, sys
from datetime import date
from pathlib import Path
from sqlite_utils.db import Table
from knowledge.store import Log
from tests.knowledge.forecasts import MIDDLE, asked, came, given

log = Log.open(Path(sys.argv[1]))
many = [given(asked(product=f"lumen/lamp{n}")) for n in range(200)]
for each in many:
    log.forecasts.record(each)
left = [2]

def trace(frame, event, arg):
    if event == "call" and frame.f_code is Table.insert_chunk.__code__:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)

sys.setprofile(trace)
log.forecasts.resolve([came(each, MIDDLE) for each in many], sequence=0, on=date(2026, 11, 22))
"""


def test_a_process_killed_while_resolving_leaves_whole_rows(tmp_path: Path) -> None:
    """Killed when half of them are written: what was given is there, of these there is none, and writing goes on."""
    path = tmp_path / "knowledge.db"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-c", WRITER, str(path)]
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    with Log.open(path) as log:
        log.check()
        kept = log.forecasts.given()
        assert len(kept) == 200
        assert log.forecasts.resolved() == ()
        assert log.forecasts.resolve([came(each, MIDDLE) for each in kept], sequence=0, on=TODAY) == 200
        assert not log.forecasts.record(kept[0])
