"""The command line: the same answers for operators, scripts and CI, without Discord.

One module per subcommand, named after it, holding a `click.Command` (or `click.Group`) of the same name; the table in
`bot.__main__` names both, so that a subcommand loads only what it needs. What a subcommand works with comes as the
`Shell` (`@click.pass_obj`). It prints its answer on standard output and returns how it went:

    None or 0   an answer
    2           bad usage; raise `click.UsageError`, a `KnowledgeError` or `bot.explain.Told` and `main` prints the one sentence
    3           `NO_FACT`: the question is fine and there is no fact to answer from; `--json` still prints its object

`@today` gives a subcommand `--today`, which fixes the clock (`shell.today`).
"""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

import click

from bot.settings import Settings

NO_FACT = 3
BAD_DATA = 2
"""A file with faults is bad usage."""

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Shell:
    """What a subcommand works with. `commands` makes the bot's command payloads, for those who ask for them."""

    settings: Settings
    today: date
    commands: Callable[[], Coroutine[Any, Any, Sequence[dict[str, Any]]]]


def today(command: F) -> F:
    """Add `--today DATE` to a subcommand."""
    option = click.option(
        "--today",
        type=click.DateTime(["%Y-%m-%d"]),
        expose_value=False,
        callback=_fix,
        help="Answer as if it were this day (YYYY-MM-DD).",
    )
    return option(command)


def _fix(context: click.Context, _parameter: click.Parameter, value: Any) -> None:
    if value is not None:
        context.obj = replace(context.obj, today=value.date())
