"""A published folder as tests read it."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.settings import Settings
from bot.shell import Shell
from bot.shell.publish import words, written
from bot.web.files import COPY, describe
from knowledge import published
from knowledge.desk import Desk
from knowledge.store.log import Log

DAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Site:
    """The folder, and what is in its database."""

    folder: Path

    def rows(self, sql: str, **values: object) -> list[dict[str, Any]]:
        """What a query finds."""
        with closing(sqlite3.connect(f"{(self.folder / COPY).as_uri()}?mode=ro", uri=True)) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(sql, values)]

    def tables(self) -> list[str]:
        """Names of tables and views, those of the full text left out."""
        found = self.rows("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
        return [row["name"] for row in found if "_fts" not in row["name"] and not row["name"].startswith("sqlite_")]

    def everything(self) -> Mapping[str, list[dict[str, Any]]]:
        """Every row of every table and view."""
        return {name: self.rows(f'SELECT * FROM "{name}"') for name in self.tables()}  # noqa: S608  # the copy's own names


def shell(data: Path, today: date = DAY) -> Shell:
    """The command line over a data folder."""

    async def none() -> Sequence[dict[str, Any]]:
        return ()

    return Shell(Settings(data_dir=data), today, none)


def copy(log: Log, desk: Desk, folder: Path, day: date = DAY) -> Site:
    """Publish from a desk that is open."""
    published.publish(log, desk, folder / COPY, as_of=day, words=words(desk))
    describe(folder, day)
    return Site(folder)


def publish(data: Path, folder: Path, day: date = DAY) -> Site:
    """Publish what a data folder holds, or the bundled packs where it holds nothing."""
    written(shell(data), folder, day)
    return Site(folder)
