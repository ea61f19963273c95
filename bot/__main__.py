"""The command line's first step: read the settings, find the subcommand, and end with one sentence if it fails.

A subcommand is a row of `SUBCOMMANDS`, which says where it lives. It is imported when it is called and not before, so
that `rollcast parse` never waits for Discord's library. What a subcommand is and returns: see `bot.shell`.
"""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

import click
import structlog

from bot import logs
from bot.explain import explain
from bot.phrases import clean, say
from bot.settings import InvalidSettings, Settings
from bot.shell import Shell

SUBCOMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "run": "bot.live:run",
        "preview": "bot.preview:preview",
        "ask": "bot.shell.ask:ask",
        "wait": "bot.shell.wait:wait",
        "launch": "bot.shell.launch:launch",
        "compare": "bot.shell.compare:compare",
        "parse": "bot.shell.parse:parse",
        "chart": "bot.shell.chart:chart",
        "facts": "bot.shell.facts:facts",
        "scorecard": "bot.shell.scorecard:scorecard",
        "feeds": "bot.shell.feeds:feeds",
        "pack": "bot.shell.pack:pack",
        "backtest": "bot.shell.backtest:backtest",
        "bench": "bot.bench:bench",
        "backup": "bot.shell.backup:backup",
        "restore": "bot.shell.backup:restore",
        "publish": "bot.shell.publish:publish",
        "salvage": "bot.shell.salvage:salvage",
        "doctor": "bot.shell.doctor:doctor",
    }
)
"""Where each subcommand lives: module and name."""

BAD_USAGE = 2
OUR_FAULT = 1
INTERRUPTED = 130

log = structlog.stdlib.get_logger(__name__)


class Subcommands(click.Group):
    """The table above as a click group that imports a subcommand when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names, in the table's order."""
        return list(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one subcommand; None if there is none by that name."""
        place = SUBCOMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        command: click.Command = getattr(_imported(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the subcommands with a line each, without importing them."""
        with formatter.section("Subcommands"):
            formatter.write_dl([(name, say(f"shell-{name}")) for name in self.list_commands(ctx)])


@click.command(
    cls=Subcommands, invoke_without_command=True, help=say("shell-help"), context_settings={"max_content_width": 100}
)
@click.version_option(package_name="rollcast", prog_name="rollcast", message="%(prog)s %(version)s")
@click.pass_context
def rollcast(context: click.Context) -> Any:
    """Run a subcommand, or the bot when none is named."""
    settings = Settings.read()
    logs.configure(settings)
    context.obj = Shell(settings, datetime.now(UTC).date(), _payloads)
    if context.invoked_subcommand is None:
        chosen = "run" if settings.discord_token or find_spec("simcord") is None else "preview"
        return context.invoke(_loaded(chosen, context))
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; what went wrong is one sentence on standard error."""
    try:
        result = rollcast.main(args=None if arguments is None else list(arguments), standalone_mode=False)
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        return _say(error.format_message(), BAD_USAGE)
    except InvalidSettings as error:
        faults = "; ".join(f"{name}: {fault}" for name, fault in error.variables.items())
        return _say(say("shell-settings", faults=faults), BAD_USAGE)
    except BrokenPipeError:  # `rollcast facts ... | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001  # a user sees a sentence; a developer asks for the traceback
        return _failed(error)
    return result if isinstance(result, int) else 0


def _failed(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still to be written never will be
        return _say(say("error-store-full"), BAD_USAGE)
    sentence = explain(error, quote=clean)
    if sentence is not None:
        return _say(sentence, BAD_USAGE)
    log.debug("unexpected", exc_info=error)
    return _say(say("shell-ours", kind=type(error).__name__), OUR_FAULT)


def _say(sentence: str, code: int) -> int:
    click.echo(sentence, err=True)
    return code


def _imported(module: str) -> Any:
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] != "simcord":
            raise
        raise click.UsageError(say("shell-no-simcord")) from missing


def _loaded(name: str, context: click.Context) -> click.Command:
    command = rollcast.get_command(context, name)
    if command is None:
        raise click.UsageError(name)
    return command


async def _payloads() -> Sequence[dict[str, Any]]:
    """The commands as the bot would send them; here, because the shell itself never loads Discord's library."""
    assemble = import_module("bot.assemble")
    payloads: Sequence[dict[str, Any]] = await assemble.payloads()
    return payloads


if __name__ == "__main__":
    sys.exit(main())
