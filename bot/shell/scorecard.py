"""`rollcast scorecard`: how good the forecasts were, by what came of them.

Only reads: what the facts resolve is written down by the bot, which owns the file while it runs.
"""

from typing import Any

import click

from bot.cards.scorecard import scorecard as drawn
from bot.shell import Shell, printing, today
from bot.shell.opening import opened
from knowledge.answers.scorecard import ENOUGH, Judged, Line, Tally
from knowledge.backtest.committed import committed


@click.command()
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def scorecard(shell: Shell, *, as_object: bool) -> None:
    """Say how good the forecasts were."""
    with opened(shell) as desk:
        lines, backtest = desk.scorecard(today=shell.today), committed()
        if not as_object:
            printing.lines(drawn(lines, backtest, printing.voice(desk)).texts)
            return
        replayed = backtest.model_dump(mode="json") if backtest else None
        own = [_line(line) for line in lines]
        printing.emit({"kind": "scorecard", "enough": ENOUGH, "own": own, "backtest": replayed})


def _line(line: Line) -> dict[str, Any]:
    return {
        "model": line.model,
        "given": line.given,
        "resolved": line.resolved,
        "waiting": line.waiting,
        "coverage80": _rounded(line.coverage),
        "coverage80_interval": [_rounded(line.interval.low), _rounded(line.interval.high)] if line.interval else None,
        "width": _rounded(line.width),
        "kinds": {kind: _tally(tally) for kind, tally in line.tallies.items()},
        "misses": [_miss(each) for each in line.misses],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        "resolved": tally.resolved,
        "came": tally.came,
        "crps_days": _rounded(tally.crps_days),
        "mae_p50_days": _rounded(tally.error_days),
        "skill_vs_word": _rounded(tally.skill),
        "compared": tally.compared,
        "censored": _rounded(tally.censored),
    }


def _miss(judged: Judged) -> dict[str, Any]:
    given, resolution = judged.given, judged.resolution
    return {
        "product": given.asked.product,
        "market": given.asked.market,
        "asked_in": f"{given.as_of:%Y-%m}",
        "said": given.p50.isoformat(),
        "came": [day.isoformat() for day in resolution.days],
        "not_by": resolution.not_by.isoformat() if resolution.not_by else None,
        "off_days": _rounded(judged.off),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
