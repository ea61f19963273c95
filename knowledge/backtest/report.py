"""Scored forecasts as a table: per case, and over all with clusters weighing the same."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from knowledge.scenarios import scores
from knowledge.scenarios.scores import Score


@dataclass(frozen=True, slots=True)
class Scored:
    """One question of the past with its score, or why it has none."""

    case: str
    cluster: str
    score: Score | None = None
    """None while it had not come, or never came, or when there was no forecast."""
    open: float | None = None
    """Censored: the Brier score of the chance that it would have come by the day on which it had not."""
    covered: bool | None = None
    """Whether the band held; for an open one, whether it is not refuted yet."""
    errors: Mapping[str, float] = field(default_factory=dict)
    """Absolute error of each baseline that had something to say."""
    refused: bool = False
    """There was nothing to answer from."""


@dataclass(frozen=True, slots=True)
class Form:
    """What is reported of one kind of question."""

    unit: str
    """Of its errors."""
    baselines: tuple[str, ...]
    face_value: str
    """The baseline that takes the maker at its word: skill is measured against it."""


WAITS = Form("days", ("face_value", "backlog_rate", "last_periods"), "face_value")
LAUNCHES = Form("months", ("window_end", "window_midpoint"), "window_end")


def report(scored: Sequence[Scored], form: Form) -> dict[str, Any]:
    """The table as one JSON object: {"cases": [...], "overall": {...}}."""
    cases = dict.fromkeys(each.case for each in scored)
    rows = [{"case": name, **_row([each for each in scored if each.case == name], form)} for name in cases]
    return {"cases": rows, "overall": _overall(scored, form)}


def _overall(scored: Sequence[Scored], form: Form) -> dict[str, Any]:
    """Everything, with the interval of coverage and the skill against the baseline.

    The forecasts of a cluster hang together, so for the interval each cluster counts as one.
    """
    row = _row(scored, form)
    clusters = {each.cluster for each in scored if each.covered is not None}
    covered = _mean((each.cluster, float(each.covered)) for each in scored if each.covered is not None)
    theirs = row["baselines"][form.face_value][f"mae_{form.unit}"]
    ours = row[f"crps_{form.unit}"]
    interval = scores.jeffreys(covered * len(clusters), len(clusters)) if covered is not None else None
    skill = scores.skill(ours, theirs) if ours is not None and theirs is not None else None
    return {
        **row,
        "clusters": len(clusters),
        "skill_vs_face_value": _rounded(skill, 3),
        "coverage80_interval": [_rounded(interval.low, 3), _rounded(interval.high, 3)] if interval else None,
    }


def _row(scored: Sequence[Scored], form: Form) -> dict[str, Any]:
    """The keys that a case and the whole have in common; clusters weigh the same."""
    told = [(each.cluster, each.score) for each in scored if each.score]
    fifths = [sum(score.fifth == n for _, score in told) for n in range(scores.FIFTHS)]
    held = ((each.cluster, float(each.covered)) for each in scored if each.covered is not None)
    return {
        "n": sum(each.covered is not None for each in scored),
        f"crps_{form.unit}": _rounded(_mean((cluster, score.crps) for cluster, score in told), 2),
        f"mae_p50_{form.unit}": _rounded(_mean((cluster, abs(score.error)) for cluster, score in told), 2),
        f"bias_p50_{form.unit}": _rounded(_mean((cluster, score.error) for cluster, score in told), 2),
        "coverage80": _rounded(_mean(held), 3),
        f"pinball_{form.unit}": _rounded(_mean((cluster, score.pinball) for cluster, score in told), 2),
        "pit_fifths": fifths,
        "baselines": {name: {f"mae_{form.unit}": _rounded(_baseline(scored, name), 2)} for name in form.baselines},
        "open": sum(each.open is not None for each in scored),
        "censored_score": _rounded(_mean((each.cluster, each.open) for each in scored if each.open is not None), 4),
        "refused": sum(each.refused for each in scored),
    }


def _baseline(scored: Iterable[Scored], name: str) -> float | None:
    """Mean absolute error over the questions that it answers and we answered too."""
    return _mean((each.cluster, each.errors[name]) for each in scored if each.score and name in each.errors)


def _mean(values: Iterable[tuple[str, float]]) -> float | None:
    """Mean over clusters of their means; None of nothing."""
    pairs = list(values)
    if not pairs:
        return None
    shares = scores.weights([cluster for cluster, _ in pairs])
    return float((shares * np.array([value for _, value in pairs])).sum())


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
