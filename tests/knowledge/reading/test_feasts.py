"""Feasts: those that move are where the package that knows calendars has them."""

import tomllib
from datetime import date, timedelta
from importlib.resources import files

import holidays
import pytest

from knowledge.reading import feasts

TABLE = tomllib.loads(files("knowledge.reading").joinpath("feasts.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("feast", TABLE)
def test_the_table_is_what_the_package_says(feast: str) -> None:
    """Every day of the table is the first day of that name in its year, or so many days after it."""
    row = TABLE[feast]
    language = "en_IN" if row["country"] == "IN" else "en_US"
    years = [int(day[:4]) for day in row["days"]][-3:]
    listed = holidays.country_holidays(row["country"], years=years, language=language, observed=False)
    for year in years:
        first = min(day for day, name in listed.items() if row["name"].lower() in name.lower() and day.year == year)
        assert feasts.on(feast, year) == first + timedelta(row["offset"])


def test_fixed_and_unknown_feasts() -> None:
    """A feast on a fixed day needs no table; beyond the table nothing is made up."""
    assert feasts.on("12-25", 2099) == date(2099, 12, 25)
    assert feasts.on("tet", 2027) == feasts.on("spring_festival", 2027) == date(2027, 2, 6)
    assert feasts.on("spring_festival", 2099) is None
    assert not feasts.is_known("pancake_day")
