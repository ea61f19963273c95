"""`rollcast doctor`: settings, folder, databases, versions and commands; what is wrong, and how to fix it."""

import asyncio
import json
import os
import platform
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import click
from pydantic import SecretStr

from bot import heartbeat, lock
from bot.charts.studio import installed
from bot.explain import explain
from bot.phrases import clean, say
from bot.settings import Settings, unread, variable
from bot.shell import Shell
from bot.shell.databases import databases, empty, scrutinise, there
from knowledge.errors import StoreCorrupt, StoreError, StoreNewer

LIBRARIES = ("rollcast", "discord.py", "numpy", "pydantic", "sqlite-utils", "simcord")
MOST_COMMANDS = {1: 100, 2: 15, 3: 15}
"""How many commands an app may have, by type: slash, user, message (Discord, application-commands, Registering)."""
MOST_CHARACTERS = 8000
"""Names, descriptions and values of one slash command together (the same, Slash Commands)."""
LITTLE_SPACE = 100
"""Megabytes of free disk below which the operator should hear of it."""
MOST_FAULTS = 3
"""Faults of one database that are named; the others are counted."""
REMEDIES = {"knowledge": "facts", "spaces": "spaces", "community": "community"}
"""What to do about a damaged database: the end of a phrase's name."""
WRONG = 2
SICK = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `fix` is empty when all is well, and `detail` is said once, where the line stands."""

    area: str
    name: str
    value: str
    fix: str = ""
    detail: str = ""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--health", is_flag=True, help="Only say whether the bot that runs in this folder is connected.")
@click.pass_obj
def doctor(shell: Shell, *, as_json: bool, health: bool) -> int:
    """Check the installation and say how to fix what is wrong."""
    if health:
        return _health(shell.settings)
    findings = list(examine(shell))
    wrong = [each for each in findings if each.fix]
    click.echo(_json(findings, wrong) if as_json else _text(findings, wrong))
    return WRONG if wrong else 0


def examine(shell: Shell) -> Iterator[Finding]:
    """Everything there is to say, in the order in which it is printed."""
    yield from _settings(shell.settings)
    yield from _folder(shell.settings)
    for path in databases(shell.settings):
        yield _database(path, REMEDIES[path.stem])
    yield from _versions()
    yield from _charts()
    yield from _commands(asyncio.run(shell.commands()))


def _settings(settings: Settings) -> Iterator[Finding]:
    for field, value in settings:
        shown = say("shell-doctor-unset") if value is None else str(value)
        if isinstance(value, SecretStr):
            shown = say("shell-doctor-set")
        yield Finding("settings", variable(field), shown)
    for name in unread(os.environ):
        yield Finding("settings", name, say("shell-doctor-unread"))


def _folder(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir
    existing = next(each for each in (folder, *folder.absolute().parents) if os.path.exists(each))  # noqa: PTH110  # never raises
    yield _place(folder, existing)
    free = shutil.disk_usage(existing).free // 10**6
    yield Finding(
        "folder", "free", f"{free} MB", "" if free >= LITTLE_SPACE else say("fix-space", megabytes=LITTLE_SPACE)
    )
    running = lock.held(folder)
    yield Finding("folder", "lock", say("shell-doctor-running" if running else "shell-doctor-idle"))
    for path in (folder / lock.NAME, *databases(settings)):
        if os.access(existing, os.W_OK | os.X_OK) and os.access(path, os.F_OK) and not os.access(path, os.W_OK):
            fix = say("fix-file", file=str(path))
            yield Finding("folder", path.name, say("shell-doctor-unwritable"), fix)
    seconds = heartbeat.age(settings.heartbeat)
    if running and seconds is not None:
        stale = seconds > heartbeat.STALE
        fix = say("fix-heartbeat", seconds=round(seconds)) if stale else ""
        yield Finding("folder", "heartbeat", f"{seconds:.0f} s", fix)


def _place(folder: Path, existing: Path) -> Finding:
    """Whether the bot can write where its data lives; `existing` is what there is of the way to it."""
    if not (os.access(existing, os.W_OK | os.X_OK) and existing.is_dir()):
        return Finding("folder", str(folder), say("shell-doctor-unwritable"), say("fix-folder"))
    return Finding("folder", str(folder), say("shell-doctor-writable" if existing == folder else "shell-doctor-unmade"))


def _database(path: Path, kind: str) -> Finding:
    """What can be said of one database. Only damage is called so: a file that cannot be read may be whole."""
    found = partial(Finding, "databases", path.name)
    try:
        if not there(path):
            return found(say("shell-doctor-absent"))
        scrutinise(path)
        if empty(path):
            return found(say("shell-doctor-empty"), say("fix-empty"))
    except StoreCorrupt as error:
        return found(say("shell-doctor-damaged"), say(f"fix-database-{kind}", file=str(path)), _few(error))
    except StoreNewer as error:
        return found(say("shell-doctor-newer"), explain(error) or "")
    except StoreError as error:
        return found(say("shell-doctor-unreadable"), say("fix-unreadable", file=str(path)), clean(error.detail, 500))
    return found(f"{say('shell-doctor-whole')}, {path.stat().st_size / 10**6:.1f} MB")


def _few(error: StoreCorrupt) -> str:
    """The first faults of a database, and how many more there are."""
    faults = [clean(each, 200) for each in error.detail.split("; ")]
    more = len(faults) - MOST_FAULTS
    shown = "; ".join(faults[:MOST_FAULTS])
    return say("shell-doctor-more", faults=shown, count=more) if more > 0 else shown


def _versions() -> Iterator[Finding]:
    yield Finding("versions", "Python", platform.python_version())
    yield Finding("versions", "SQLite", sqlite3.sqlite_version)
    for library in LIBRARIES:
        try:
            yield Finding("versions", library, metadata.version(library))
        except metadata.PackageNotFoundError:
            yield Finding("versions", library, say("shell-doctor-absent"))


def _charts() -> Iterator[Finding]:
    """Whether charts can be drawn, and Chinese names in them. Neither is a fault: the bot says what it does instead."""
    if not installed():
        yield Finding("charts", "matplotlib", say("shell-doctor-no-charts"))
        return
    yield Finding("charts", "matplotlib", metadata.version("matplotlib"))
    fonts = import_module("bot.charts.painter.fonts")  # here alone, since it loads matplotlib
    yield Finding("charts", "Chinese", fonts.chinese() or say("shell-doctor-no-chinese"))


def _commands(payloads: Sequence[dict[str, Any]]) -> Iterator[Finding]:
    for kind, most in MOST_COMMANDS.items():
        count = sum(payload.get("type", 1) == kind for payload in payloads)
        fix = say("fix-commands", limit=most) if count > most else ""
        yield Finding("commands", ("slash", "user", "message")[kind - 1], f"{count} / {most}", fix)
    for payload in payloads:
        size = characters(payload)
        fix = say("fix-commands", limit=MOST_CHARACTERS) if size > MOST_CHARACTERS else ""
        yield Finding("commands", payload["name"], f"{size} / {MOST_CHARACTERS}", fix)


def characters(payload: dict[str, Any]) -> int:
    """How much of Discord's allowance a command takes: the longest localisation of each text counts."""
    own = sum(
        max(
            len(str(payload.get(key) or "")),
            *(len(each) for each in (payload.get(f"{key}_localizations") or {"": ""}).values()),
        )
        for key in ("name", "description")
    )
    value = len(payload["value"]) if isinstance(payload.get("value"), str) else 0
    inner = [*(payload.get("options") or ()), *(payload.get("choices") or ())]
    return own + value + sum(characters(each) for each in inner)


def _health(settings: Settings) -> int:
    seconds = heartbeat.age(settings.heartbeat)
    if seconds is None:
        click.echo(say("health-never"))
        return SICK
    well = seconds <= heartbeat.STALE
    click.echo(say("health-well" if well else "health-silent", seconds=round(seconds)))
    return 0 if well else SICK


def _text(findings: Sequence[Finding], wrong: Sequence[Finding]) -> str:
    lines: list[str] = []
    for area in dict.fromkeys(each.area for each in findings):
        lines += ["", say(f"shell-doctor-{area}")]
        lines += [f"  {each.name:<28} {_line(each)}" for each in findings if each.area == area]
    lines += ["", say("shell-doctor-wrong", count=len(wrong)) if wrong else say("shell-doctor-well")]
    lines += [f"  {each.name}: {each.value}. {each.fix}" for each in wrong]
    return "\n".join(lines[1:])


def _line(finding: Finding) -> str:
    return f"{finding.value} ({finding.detail})" if finding.detail else finding.value


def _json(findings: Sequence[Finding], wrong: Sequence[Finding]) -> str:
    return json.dumps({"kind": "doctor", "well": not wrong, "findings": [asdict(each) for each in findings]}, indent=1)
