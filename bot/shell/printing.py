"""What the command line prints."""

import json
from typing import Any

import click

from bot.shell import NO_FACT
from bot.shell.answered import as_json
from knowledge.answers.values import Answer, Status
from knowledge.desk import Desk


def answer(told: Answer, desk: Desk, *, as_object: bool) -> int | None:
    """Print an answer; 3 when there is no fact to answer from."""
    if as_object:
        emit(as_json(told))
    return NO_FACT if told.status is Status.NO_FACTS else None


def emit(value: Any) -> None:
    """One JSON object on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))
