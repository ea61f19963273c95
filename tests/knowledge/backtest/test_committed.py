"""The committed scores of the back-test, as their readers see them."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from knowledge.backtest.committed import committed
from knowledge.errors import BrokenPack
from knowledge.scenarios import MODEL
from tests.knowledge.backtest.scores import SCORES


def test_the_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Case by case and together, with a baseline that had nothing to go by left out."""
    path = tmp_path / "scores.json"
    path.write_text(json.dumps(SCORES), encoding="utf-8")
    found = committed(path)
    assert found is not None
    assert found.wait is not None
    assert found.launch is not None
    assert (found.model, found.wait.overall.n, found.wait.cases[0].case) == ("2", 279, "su7")
    assert found.wait.overall.coverage80_interval == (0.75, 0.91)
    assert found.wait.cases[0].baselines.face_value is None
    assert found.launch.overall.baselines.window_end is not None
    assert (found.launch.cases[0].n, found.launch.cases[0].crps_months) == (0, None)
    with pytest.raises(ValidationError, match="frozen"):
        found.model = "3"  # type: ignore[misc]  # which is what is tested


def test_the_scores_that_ship_can_be_read() -> None:
    """They are of the model that answers, and say how good it is on waits and on launches."""
    found = committed()
    assert found is not None
    assert found.model == MODEL
    for part in (found.wait, found.launch):
        assert part is not None
        assert part.overall.coverage80 is not None
        assert part.overall.skill_vs_face_value is not None
        assert part.cases


def test_no_file_is_no_backtest_yet(tmp_path: Path) -> None:
    """Nothing is wrong with an installation whose back-test has not run."""
    assert committed(tmp_path / "scores.json") is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"model": "2"}', '{"command": "x", "model": "2", "wait": {}}'])
def test_a_file_of_another_shape_is_told_as_broken(tmp_path: Path, content: str) -> None:
    """It is not passed over as if there were none."""
    path = tmp_path / "scores.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BrokenPack):
        committed(path)
