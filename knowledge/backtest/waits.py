"""`rollcast backtest wait`: every question of some cases, asked and scored."""

from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.backtest import baselines
from knowledge.backtest.replay import Replayed, replay
from knowledge.backtest.report import WAITS, Scored, report
from knowledge.history.model import WaitCase
from knowledge.scenarios import scores
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.inputs import WaitInputs


def backtest(cases: Iterable[WaitCase], draws: Draws) -> dict[str, Any]:
    """The table of all cases."""
    return report([scored for case in cases for scored in score(case, draws)], WAITS)


def score(case: WaitCase, draws: Draws) -> Iterator[Scored]:
    """Every question of a case with its score."""
    return (_scored(case, each) for each in replay(case, draws))


def _scored(case: WaitCase, replayed: Replayed) -> Scored:
    asked, forecast = replayed.asked, replayed.answer.forecast if replayed.answer else None
    cluster, came = asked.outcome.cluster, asked.came
    if forecast is None or not forecast.ordered.size:
        return Scored(case.case, cluster, refused=True)
    if came is None:
        open_for = asked.open_for or 0
        by_then = forecast.probability_by(asked.outcome.not_yet_on or asked.on)
        held = (forecast.offset(0.9) or 0.0) >= open_for
        return Scored(case.case, cluster, open=scores.censored(by_then), covered=held)
    found = scores.score(forecast.ordered, came)
    return Scored(case.case, cluster, found, covered=found.covered, errors=_errors(case, replayed, came))


def _errors(case: WaitCase, replayed: Replayed, came: int) -> dict[str, float]:
    """How far off each baseline was, as far as it had anything to go by."""
    asked, inputs = replayed.asked, replayed.answer.inputs if replayed.answer else None
    known = inputs if isinstance(inputs, WaitInputs) else None
    said = {
        "face_value": baselines.face_value(case, asked),
        "backlog_rate": baselines.backlog_rate(known, asked.on),
        "last_periods": baselines.last_periods(known, asked.on),
    }
    return {name: abs(days - came) for name, days in said.items() if days is not None}
