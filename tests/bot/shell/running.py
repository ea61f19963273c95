"""Runs the command line as a script would: arguments in, exit code, output and errors out."""

import json
from dataclasses import dataclass
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
