"""Runs the command line as a script would: arguments in, exit code, output and errors out."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main

TODAY = "2026-11-22"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run went."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> dict[str, Any]:
        """The one JSON object that was printed."""
        assert self.out.count("\n") == 1
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a test types."""

    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Ran:
        """Run `rollcast` with these arguments."""
        code = main(list(arguments))
        told = self.capsys.readouterr()
        return Ran(code, told.out, told.err)

    def json(self, *arguments: str, today: str = TODAY) -> Ran:
        """The same, for one JSON object on a fixed day."""
        return self(*arguments, "--today", today, "--json")


def of_a_newer_version(path: Path) -> None:
    """Let a database say that a later program brought it up to date."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "SELECT migration_set, '0099_future', applied_at FROM _sqlite_migrations LIMIT 1"
        )


def bound(*arguments: str, token: str = "") -> Ran:
    """Run `rollcast` in a process of its own, for which the rights of files count also where tests are run by root."""
    command = [sys.executable, "-m", "bot", *arguments]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("rights do not bind root, and there is no setpriv")
        without = "-dac_override,-dac_read_search,-fowner,-chown"
        command = ["setpriv", f"--bounding-set={without}", f"--inh-caps={without}", *command]
    environment = os.environ | ({"DISCORD_TOKEN": token} if token else {})
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    return Ran(done.returncode, done.stdout, done.stderr)
