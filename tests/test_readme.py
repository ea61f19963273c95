"""The README says what the code does: its tables and paths are compared with it."""

import re
from pathlib import Path

import pytest

from bot.__main__ import SUBCOMMANDS
from bot.assemble import payloads
from bot.settings import Settings, variable

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SUBCOMMAND, GROUP = 1, 2


def rows(heading: str) -> list[str]:
    """The first column of the table under a heading."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    cells = re.findall(r"^\| (.+?) \|", section, re.MULTILINE)
    named = [cell for cell in cells if cell not in {"command", "subcommand", "variable", "---"}]
    return [name for cell in named for name in cell.split(", ")]


async def test_every_discord_command_is_in_the_table() -> None:
    """The commands that Discord is sent, with their subcommands, are those of the README."""
    names = []
    for payload in await payloads():
        subs = [option["name"] for option in payload.get("options", ()) if option["type"] in {SUBCOMMAND, GROUP}]
        name = payload["name"]
        slash = [f"`/{name} {sub}`" for sub in subs] or [f"`/{name}`"]
        names += slash if payload.get("type", 1) == 1 else [f"**{name}**"]
    assert sorted(rows("On Discord")) == sorted(names)


def test_every_subcommand_is_in_the_table() -> None:
    """The subcommands of `rollcast` are those of the README."""
    told = {cell.strip("`").removeprefix("rollcast").strip() for cell in rows("In a shell")}
    assert told == {"", *SUBCOMMANDS}


def test_every_setting_is_in_the_table() -> None:
    """The variables that are read are those of the README."""
    assert {cell.strip("`") for cell in rows("Settings")} == {variable(name) for name in Settings.model_fields}


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:bot|knowledge|tests)/[\w./-]+)`", README))))
def test_every_path_exists(path: str) -> None:
    """Whatever file or folder the README points at is there."""
    if "/xx." not in path:
        assert (ROOT / path).exists()


def test_every_picture_exists() -> None:
    """Pictures are in the repository."""
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)


def test_it_stays_short() -> None:
    """Under two hundred lines: longer is not read."""
    assert README.count("\n") < 200
