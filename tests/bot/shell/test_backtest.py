"""`rollcast backtest`: JSON as promised, and every fault of a file at once."""

import json
from pathlib import Path

import pytest

from bot.__main__ import main
from knowledge.history.read import launch_file, wait_files

WAIT_KEYS = {"n", "crps_days", "mae_p50_days", "coverage80", "pinball_days", "baselines"}
LAUNCH_KEYS = {"n", "crps_months", "mae_p50_months", "coverage80", "pinball_months", "baselines"}
PI = next(path for path in wait_files() if path.stem.startswith("raspberry"))


def test_waits_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """One object: a row a case, and the whole with skill and interval."""
    assert main(["backtest", "wait", str(PI), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    (row,) = report["cases"]
    assert row["case"] == "raspberry-pi-2022"
    for each in (row, report["overall"]):
        assert each.keys() >= WAIT_KEYS
        assert {name: set(error) for name, error in each["baselines"].items()} == {
            name: {"mae_days"} for name in ("face_value", "backlog_rate", "last_periods")
        }
    assert report["overall"].keys() >= {"skill_vs_face_value", "coverage80_interval"}


def test_launches_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """The same in months, with the window's end and middle as baselines."""
    assert main(["backtest", "launch", str(launch_file()), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    for each in (*report["cases"], report["overall"]):
        assert each.keys() >= LAUNCH_KEYS
        assert set(each["baselines"]) == {"window_end", "window_midpoint"}
    assert len(report["overall"]["coverage80_interval"]) == 2


def test_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """A line a case and one for all."""
    assert main(["backtest", "wait", str(PI)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("raspberry-pi-2022: 9 forecasts")


def test_all_faults_of_all_files_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A bad day, a missing key and an outcome that is neither: each a line with its file, and nothing is scored."""
    text = PI.read_text(encoding="utf-8")
    broken = text.replace("  stated_on: '2022-04-30'", "  stated_on: someday", 1).replace("  kind: cumulative\n", "", 1)
    bad, empty = tmp_path / "bad.yaml", tmp_path / "empty.yaml"
    bad.write_text(broken, encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    assert main(["backtest", "wait", str(bad), str(empty), str(PI), "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("bad.yaml: ") == 2
    assert captured.err.count("empty.yaml: ") == 1
    assert "3 faults" in captured.err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Is a fault like any other."""
    assert main(["backtest", "launch", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
