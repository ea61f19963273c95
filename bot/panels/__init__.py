"""Buttons and menus that outlive a restart.

A card's component carries what to do in its custom id: `1:action:token:argument`. The token names a panel, kept in
community.db: who asked, and what. `Panels` is the table {action: row} behind all of them; a new kind of button is a
new row. Nothing is kept in memory, so an old card answers after a restart as it did before.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self

import discord
from discord import ui

from bot.community.panels import Panel, PanelRows
from bot.cooldown import Cooldown
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.worker import Worker

VERSION = "1"
TEMPLATE = re.compile(r"(?P<version>\d+):(?P<action>[a-z-]{1,30}):(?P<token>[\w-]{0,22}):(?P<argument>[^\n]{0,40})")


@dataclass(frozen=True, slots=True)
class Press:
    """A component that was used: what it does, on which panel, with which argument, and what a menu chose."""

    action: str
    token: str = ""
    argument: str = ""
    values: tuple[str, ...] = ()

    @property
    def custom_id(self) -> str:
        """What the component carries; at most 100 characters, which Discord allows."""
        custom_id = f"{VERSION}:{self.action}:{self.token}:{self.argument}"
        if TEMPLATE.fullmatch(custom_id) is None:
            raise ValueError(custom_id)
        return custom_id


@dataclass(frozen=True, slots=True)
class Row:
    """What an action does.

    `act` gets the interaction, the press and the panel. An action that needs no panel (`panel=False`) gets None; one
    that changes the card is the asker's alone (`asker_only=True`).
    """

    act: Callable[[Interaction, Press, Panel | None], Awaitable[None]]
    panel: bool = True
    asker_only: bool = False


async def _outdated(_interaction: Interaction, _press: Press, _panel: Panel | None) -> None:
    raise Told("panel-outdated")


OUTDATED = Row(_outdated, panel=False)
"""What an action does that no longer exists."""


class Panels:
    """Finds the row for a press, checks that it may be used, and acts; every failure ends in the funnel."""

    def __init__(
        self, rows: dict[str, Row], *, worker: Worker, panels: PanelRows, funnel: Funnel, cooldown: Cooldown
    ) -> None:
        self._rows = MappingProxyType(dict(rows))
        self._worker = worker
        self._panels = panels
        self._funnel = funnel
        self._cooldown = cooldown

    async def __call__(self, interaction: Interaction, press: Press) -> None:
        """Answer one press."""
        try:
            self._cooldown.take(interaction.user.id, interaction.created_at)
            row = self._rows.get(press.action, OUTDATED)
            await row.act(interaction, press, await self._panel(interaction, press, row) if row.panel else None)
        except Exception as error:  # noqa: BLE001  # the funnel decides which of them are faults
            await self._funnel(interaction, error)

    async def _panel(self, interaction: Interaction, press: Press, row: Row) -> Panel:
        panel = await self._worker(self._panels.load, press.token, now=interaction.created_at)
        if panel is None:
            raise Told("panel-expired")
        if row.asker_only and panel.owner != interaction.user.id:
            raise Told("panel-not-yours")
        return panel

    def item(self) -> type[ui.DynamicItem[ui.Item[Any]]]:
        """The class that discord.py makes of every component whose custom id is ours."""
        act = self.__call__

        class Pressed(ui.DynamicItem[ui.Item[Any]], template=TEMPLATE):
            def __init__(self, item: ui.Item[Any], press: Press) -> None:
                super().__init__(item)
                self._press = press

            @classmethod
            async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> Self:
                return cls(item, _press(match, interaction))

            async def callback(self, interaction: Interaction) -> None:
                await act(interaction, self._press)

        return Pressed


OPEN_FOR = 6 * 60 * 60.0
"""Seconds for which a form may stay open: it is kept in memory, also of those who closed it without a word."""
TAKEN = "form-taken"


async def expired(interaction: Interaction, funnel: Funnel) -> None:
    """Answer a form that nobody knows any more, after a restart or a night: else Discord would only say that it failed."""
    if interaction.type is discord.InteractionType.modal_submit and not interaction.extras.get(TAKEN):
        await funnel(interaction, Told("form-expired"))


class Form(ui.Modal):
    """A modal whose failures end in the funnel too."""

    def __init__(self, title: str, funnel: Funnel) -> None:
        super().__init__(title=title, timeout=OPEN_FOR)
        self._funnel = funnel

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Note that somebody takes care of it: see `expired`."""
        interaction.extras[TAKEN] = True
        return True

    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:  # type: ignore[override]
        """Hand the error to the funnel."""
        await self._funnel(interaction, error)


def button(label: str, press: Press, style: discord.ButtonStyle = discord.ButtonStyle.secondary) -> ui.Button[Any]:
    """A button that does `press`."""
    return ui.Button(label=label, custom_id=press.custom_id, style=style)


def _press(match: re.Match[str], interaction: Interaction) -> Press:
    data: Any = interaction.data or {}
    values: Sequence[str] = data.get("values", ())
    action = match["action"] if match["version"] == VERSION else ""
    return Press(action, match["token"], match["argument"], tuple(values))
