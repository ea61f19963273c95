"""The scores of the last back-test, as they stand in the repository beside the command that made them."""

import json
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge.errors import BrokenPack

SCORES = Path(__file__).parent / "scores.json"


class Read(BaseModel):
    """A frozen value read from the file; what further keys it has does not concern its readers."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class DaysOff(Read):
    """A baseline's error."""

    mae_days: float | None


class MonthsOff(Read):
    """A baseline's error."""

    mae_months: float | None


class WaitBaselines(Read):
    """What the waits are compared with; None where there was nothing to go by."""

    face_value: DaysOff | None = None
    backlog_rate: DaysOff | None = None
    last_periods: DaysOff | None = None


class LaunchBaselines(Read):
    """What the launches are compared with."""

    window_end: MonthsOff | None = None
    window_midpoint: MonthsOff | None = None


class Scores(Read):
    """Scores that waits and launches share; a case of which nothing has come yet has none."""

    n: int
    coverage80: float | None
    """Share of outcomes in the span meant for 8 of 10."""
    coverage80_interval: tuple[float, float] | None = None
    """Its 95 % interval; only over all cases."""
    skill_vs_face_value: float | None = None


class WaitScores(Scores):
    """How one roll-out's waits, or all of them, were forecast."""

    case: str = ""
    crps_days: float | None
    mae_p50_days: float | None
    baselines: WaitBaselines = WaitBaselines()


class LaunchScores(Scores):
    """How one cluster's launches, or all of them, were forecast."""

    case: str = ""
    crps_months: float | None
    mae_p50_months: float | None
    baselines: LaunchBaselines = LaunchBaselines()


class WaitPart(Read):
    """The waits, case by case and together."""

    cases: tuple[WaitScores, ...] = ()
    overall: WaitScores


class LaunchPart(Read):
    """The launches, the same."""

    cases: tuple[LaunchScores, ...] = ()
    overall: LaunchScores


class Backtest(Read):
    """What the file holds."""

    command: str
    model: str
    wait: WaitPart | None = None
    launch: LaunchPart | None = None


@cache
def committed(path: Path = SCORES) -> Backtest | None:
    """The committed scores; None while there are none. Raises BrokenPack for a file of another shape."""
    if not path.exists():
        return None
    try:
        return Backtest.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (ValidationError, ValueError) as error:
        raise BrokenPack(path, [str(error)]) from error
