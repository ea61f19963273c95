"""`rollcast scorecard`: the record for scripts, and in words."""

import os
from datetime import date
from pathlib import Path

from knowledge.scenarios import MODEL
from knowledge.store import Log
from tests.bot.shell.running import Terminal
from tests.knowledge.forecasts import asked, given


def recorded(count: int) -> Path:
    """A data folder in which so many forecasts are written down."""
    path = Path(os.environ["ROLLCAST_DATA_DIR"]) / "knowledge.db"
    with Log.open(path) as log:
        for n in range(count):
            question = asked(product="xiaomi/yu7", ordered="2025-06", position=(10_000 * (n + 1),) * 2)
            log.forecasts.record(given(question, as_of=date(2025, 7, 10), model=MODEL, middle=date(2025, 9, 1)))
    return path


def test_an_empty_record_is_an_answer(rollcast: Terminal) -> None:
    """One object, with the present version and nothing to show yet."""
    ran = rollcast.json("scorecard")
    assert ran.code == 0
    assert (ran.value["kind"], ran.value["enough"]) == ("scorecard", 10)
    (own,) = ran.value["own"]
    assert (own["model"], own["given"], own["resolved"], own["coverage80"]) == (MODEL, 0, 0, None)


def test_what_the_facts_tell_is_in_the_object(rollcast: Terminal) -> None:
    """Coverage with its interval, errors by kind of question, and the misses by name."""
    recorded(12)
    (own,) = rollcast.json("scorecard").value["own"]
    assert (own["given"], own["resolved"], own["waiting"]) == (12, 12, 0)
    low, high = own["coverage80_interval"]
    assert 0 <= low <= own["coverage80"] <= high <= 1
    assert own["kinds"]["wait"]["came"] == 12
    assert own["kinds"]["wait"]["mae_p50_days"] > 0
    assert own["misses"][0]["off_days"] == max(each["off_days"] for each in own["misses"])
    assert own["misses"][0]["asked_in"] == "2025-07"


def test_it_only_reads(rollcast: Terminal) -> None:
    """A bot may be running: what is resolved is for it to write down."""
    path = recorded(3)
    rollcast.json("scorecard")
    with Log.open(path, readonly=True) as log:
        assert log.forecasts.resolved() == ()
        assert len(log.forecasts.given()) == 3


def test_a_backup_brings_the_record_back(rollcast: Terminal, tmp_path: Path) -> None:
    """Saved, lost and restored, it says the same; and the doctor finds nothing wrong with its database."""
    path = recorded(3)
    before = rollcast.json("scorecard").value
    assert rollcast("backup", str(tmp_path / "saved.zip")).code == 0
    for each in path.parent.glob("knowledge.db*"):
        each.unlink()
    assert rollcast.json("scorecard").value != before
    assert rollcast("restore", str(tmp_path / "saved.zip")).code == 0
    assert rollcast.json("scorecard").value == before
    assert "knowledge.db" not in rollcast("doctor").out.partition("wrong")[2]


def test_today_decides_what_is_known(rollcast: Terminal) -> None:
    """In August 2025 only the first places had been counted."""
    recorded(12)
    (then,) = rollcast.json("scorecard", today="2025-08-20").value["own"]
    assert then["resolved"] < 12


def test_words_for_a_person(rollcast: Terminal) -> None:
    """The same card without markup."""
    recorded(3)
    ran = rollcast("scorecard", "--today", "2026-11-22")
    assert "Not enough resolved forecasts: 3 of 10." in ran.out
    assert "**" not in ran.out


def test_an_answer_to_an_operator_is_no_forecast_given(rollcast: Terminal) -> None:
    """What a script asks on the command line is not written down."""
    assert rollcast.json("wait", "yu7 pro", "--ordered", "2025-06-26", today="2026-02-01").code == 0
    assert rollcast.json("scorecard", today="2026-02-01").value["own"][0]["given"] == 0
