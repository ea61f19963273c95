"""`rollcast chart`: in words, as JSON, and as a file."""

import json
import sys
from pathlib import Path

import pytest

from tests.bot.shell.running import Terminal

ORDER = ("yu7/pro", "--ordered", "2025-06-26", "--as-of", "2026-01-15")
KEYS = {"kind", "chart", "status", "product", "market", "as_of", "title", "alt", "lines", "data", "out"}


@pytest.mark.parametrize("kind", ["chance", "course", "queue", "swings"])
def test_every_chart_of_a_wait_is_told_and_printed(rollcast: Terminal, kind: str) -> None:
    """The words of the card without markup; and one object with the data behind them."""
    words = rollcast("chart", kind, *ORDER, "--today", "2026-11-22")
    assert words.code == 0
    assert "Xiaomi YU7 Pro · China · ordered 26 June 2025" in words.out
    assert "**" not in words.out
    value = rollcast.json("chart", kind, *ORDER).value
    assert value.keys() == KEYS
    assert (value["kind"], value["chart"], value["product"]) == ("chart", kind, "xiaomi/yu7/pro")
    assert all(line in words.out for line in value["lines"])
    assert json.dumps(value["data"])


def test_with_a_country_it_is_about_the_launch(rollcast: Terminal) -> None:
    """Promises with their claims' names, days and windows."""
    value = rollcast.json("chart", "slips", "xiaomi/ev", "UY").value
    missed = [promise for promise in value["data"]["promises"] if promise["outcome"] == "missed"]
    assert [(promise["market"], promise["span"], promise["stated"]) for promise in missed] == [
        ("UY", "2025", "2025-04")
    ]
    assert all(isinstance(promise["claim"], str) for promise in value["data"]["promises"])


def test_the_picture_is_written(rollcast: Terminal, tmp_path: Path) -> None:
    """A PNG where `--out` says."""
    pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'rollcast[charts]'")
    file = tmp_path / "course.png"
    ran = rollcast.json("chart", "course", *ORDER, "--out", str(file))
    assert ran.value["out"] == str(file)
    assert file.read_bytes().startswith(b"\x89PNG")
    refused = rollcast("chart", "course", *ORDER, "--out", str(tmp_path / "no" / "such.png"))
    assert refused.code == 2
    assert "cannot be written" in refused.err


def test_a_chart_that_does_not_fit_is_no_answer(rollcast: Terminal) -> None:
    """A launch has no queue: exit code 3, and the object all the same."""
    ran = rollcast.json("chart", "queue", "xiaomi/ev", "UY")
    assert ran.code == 3
    assert ran.value["data"] is None
    assert "no such chart" in rollcast("chart", "queue", "xiaomi/ev", "UY").out


def test_an_order_has_no_country_of_launch(rollcast: Terminal) -> None:
    """Options of an order beside a country are bad usage, in one sentence; so is a kind that does not exist."""
    ran = rollcast("chart", "chance", "xiaomi/ev", "UY", "--ordered", "2025-06")
    assert (ran.code, ran.out) == (2, "")
    assert "leave out the options of an order" in ran.err
    assert rollcast("chart", "pie", "xiaomi/ev").code == 2


def test_without_matplotlib_the_words_are_there(
    rollcast: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A picture that cannot be drawn is bad usage, said in one sentence; the same chart in words is an answer."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert rollcast("chart", "course", *ORDER, "--today", "2026-11-22").code == 0
    refused = rollcast("chart", "course", *ORDER, "--out", str(tmp_path / "course.png"))
    assert refused.code == 2
    assert "rollcast[charts]" in refused.err
    assert not (tmp_path / "course.png").exists()


def test_doctor_says_what_charts_are_drawn_with(rollcast: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """With which version and which font for Chinese; without it, that charts come in words, which is no fault."""
    pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'rollcast[charts]'")
    for missing in (False, True):
        if missing:
            monkeypatch.setitem(sys.modules, "matplotlib", None)
        found = json.loads(rollcast("doctor", "--json").out)["findings"]
        charts = {each["name"]: each for each in found if each["area"] == "charts"}
        assert charts.keys() == ({"matplotlib"} if missing else {"matplotlib", "Chinese"})
        assert all(each["value"] and not each["fix"] for each in charts.values())
        assert ("charts come in words" in charts["matplotlib"]["value"]) is missing
