"""A back-test's scores as the file has them, made up."""

from typing import Any

_SHARED: dict[str, Any] = {"n": 279, "coverage80": 0.84, "pinball_days": 10.0}

SCORES: dict[str, Any] = {
    "command": "rollcast backtest wait knowledge/history/wait/*.yaml --json",
    "model": "2",
    "wait": {
        "cases": [
            {
                "case": "su7",
                **_SHARED,
                "n": 73,
                "crps_days": 29.3,
                "mae_p50_days": 41.0,
                "baselines": {"face_value": None, "backlog_rate": {"mae_days": 90.0}, "last_periods": None},
            }
        ],
        "overall": {
            **_SHARED,
            "crps_days": 28.0,
            "mae_p50_days": 38.0,
            "skill_vs_face_value": 0.34,
            "coverage80_interval": [0.75, 0.91],
            "baselines": {"face_value": {"mae_days": 42.0}},
        },
    },
    "launch": {
        "cases": [
            {
                "case": "Pebble",
                "n": 0,
                "coverage80": None,
                "crps_months": None,
                "mae_p50_months": None,
                "baselines": {"window_end": {"mae_months": None}, "window_midpoint": {"mae_months": None}},
            }
        ],
        "overall": {
            "n": 61,
            "coverage80": 0.79,
            "coverage80_interval": [0.6, 0.9],
            "crps_months": 2.9,
            "mae_p50_months": 3.2,
            "skill_vs_face_value": 0.06,
            "baselines": {"window_end": {"mae_months": 3.1}, "window_midpoint": {"mae_months": 2.9}},
        },
    },
}
