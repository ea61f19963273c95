"""Feasts and the days they begin on: fixed ones by month and day, moving ones out of `feasts.toml`.

The table is made from the package `holidays`, which a test compares it with; loading that package takes longer and more
memory than all the rest of reading a message.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType

SAME: Mapping[str, str] = MappingProxyType(
    {"tet": "spring_festival", "seollal": "spring_festival", "chuseok": "mid_autumn", "winter_solstice": "12-21"}
)
"""Feasts of one day under another name."""


def on(feast: str, year: int) -> date | None:
    """The day on which a feast begins in a year; None where the table does not reach."""
    key = SAME.get(feast, feast)
    if key[:1].isdigit():
        month, day = map(int, key.split("-"))
        return date(year, month, day)
    return _moving().get(key, {}).get(year)


def is_known(feast: str) -> bool:
    """Whether it is a feast of the table, or a month and a day."""
    key = SAME.get(feast, feast)
    return key[:1].isdigit() or key in _moving()


@cache
def _moving() -> Mapping[str, Mapping[int, date]]:
    table = tomllib.loads(files("knowledge.reading").joinpath("feasts.toml").read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            feast: MappingProxyType({day.year: day for day in map(date.fromisoformat, row["days"])})
            for feast, row in table.items()
        }
    )
