"""Defaults can be tried at other values, and are themselves again afterwards."""

import json
from pathlib import Path

import pytest

from knowledge import backtest
from knowledge.backtest.choices import CHOICES, Choice, table
from knowledge.history.read import read_case, wait_files
from knowledge.scenarios.draws import draws

QUESTIONS = 3
"""As many of a roll-out as the table needs to show a difference."""
ALL = [choice for choices in CHOICES.values() for choice in choices]


@pytest.mark.parametrize("choice", ALL, ids=lambda choice: str(choice.name))
def test_a_default_is_tried_and_put_back(choice: Choice) -> None:
    """Each stands where the table says, has other values than its own, and is itself again afterwards."""
    before = choice.chosen
    assert before not in choice.others
    with choice.at(choice.others[0]):
        assert choice.chosen == choice.others[0]
    assert choice.chosen == before


def test_the_table_tells_what_each_value_would_score() -> None:
    """A row as it is, then one for each other value: error, coverage, and in how many leave-outs it would be better."""
    case = read_case(next(path for path in wait_files() if path.stem.startswith("raspberry")))
    short = case.model_copy(update={"outcomes": case.outcomes[:QUESTIONS]})
    rows = list(table([short], [], draws(64), kinds=("wait",)))
    assert len(rows) == 1 + sum(len(choice.others) for choice in CHOICES["wait"])
    assert rows[0]["default"] == "as it is"
    assert all({"crps", "coverage", "least_coverage"} <= row.keys() for row in rows)
    assert any(row["crps"] != rows[0]["crps"] for row in rows[1:])


def test_the_kept_table_has_every_row() -> None:
    """What is in the repository is of the defaults as they are: a new row or default comes with a new table."""
    text = (Path(backtest.__path__[0]) / "choices.jsonl").read_text(encoding="utf-8")
    kept = [(row["kind"], row["default"], row["value"]) for row in map(json.loads, text.splitlines())]
    assert {name for _, name, _ in kept} == {"as it is", *(choice.name for choice in ALL)}
    assert len(kept) == len(CHOICES) + sum(len(choice.others) for choice in ALL)
