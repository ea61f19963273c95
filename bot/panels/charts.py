"""The Chart button: an answer as a picture, the same in words, and a menu of the other charts it has."""

from typing import Any

import discord
from discord import ui

from bot.cards import layout
from bot.cards.layout import Picture
from bot.cards.voice import Voice
from bot.charts.kinds import in_latin, tell
from bot.charts.sheet import charted
from bot.charts.studio import NoPicture, Studio
from bot.charts.telling import Told as Telling
from bot.community.panels import Panel
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row, button
from bot.panels.answers import Answers, Asked
from bot.panels.chips import CHART
from bot.panels.sources import day
from bot.phrases import plain
from bot.places import Places
from bot.replies import fill, thinking
from bot.worker import Worker
from knowledge.answers.charts.kinds import Chart

KIND, SHARE = "chart-kind", "chart-share"
LONGEST_NAME = 32


class Charts:
    """The rows of the button, of the menu under a chart, and of its Share."""

    def __init__(self, knowledge: Worker, places: Places, answers: Answers, studio: Studio) -> None:
        self._knowledge = knowledge
        self._places = places
        self._answers = answers
        self._studio = studio

    def rows(self) -> dict[str, Row]:
        """Anyone may look at the charts of an answer they see, privately; a chart's own menu is its asker's."""
        return {
            CHART: Row(self._open),
            KIND: Row(self._switch, asker_only=True),
            SHARE: Row(self._share, asker_only=True),
        }

    async def _open(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        asked = Asked.of(panel)
        await thinking(interaction)
        mine = panel is not None and panel.owner == interaction.user.id
        token = press.token if mine else await self._answers.keep(interaction, asked.kept())
        await self._show(interaction, panel, token, kind="")

    async def _switch(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        Asked.of(panel)
        await interaction.response.defer()
        await self._show(interaction, panel, press.token, kind=next(iter(press.values), ""))

    async def _share(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        chart = await self._chart(interaction, panel, press.argument)
        await thinking(interaction, private=False)
        voice = self._answers.voice(interaction, public=True)
        told, picture, note = await self._drawn(chart, voice, shared=True)
        name = plain(interaction.user.display_name, LONGEST_NAME)
        sheet = charted(told, chart.answer, voice, note=note, shared_by=name)
        await fill(interaction, layout.card(sheet, picture=picture), picture)

    async def _show(self, interaction: Interaction, panel: Panel | None, token: str, kind: str) -> None:
        """Put a chart where the interaction waits for one."""
        chart = await self._chart(interaction, panel, kind)
        voice = self._answers.voice(interaction)
        told, picture, note = await self._drawn(chart, voice)
        rows = below(chart, token, voice, shareable=interaction.guild_id is not None)
        sheet = charted(told, chart.answer, voice, note=note)
        await fill(interaction, layout.card(sheet, rows, picture=picture), picture)

    async def _chart(self, interaction: Interaction, panel: Panel | None, kind: str) -> Chart:
        """What a chart shows; the first one there is where the one that was asked for no longer fits."""
        question, today, desk = Asked.of(panel).question, day(panel, interaction), self._places(interaction).desk
        for each in dict.fromkeys((kind, "")):
            if chart := await self._knowledge(desk.chart, question, each, today=today):
                return chart
        raise Told("chart-none")

    async def _drawn(self, chart: Chart, voice: Voice, *, shared: bool = False) -> tuple[Telling, Picture | None, str]:
        """The chart in words, its picture, and, where there is none, why."""
        told = tell(chart, voice, shared=shared)
        try:
            png = await self._studio.draw(told.plot, in_latin(chart, told, voice, shared=shared))
        except NoPicture as missing:
            return told, None, voice.say("chart-not-drawn" if missing.installed else "chart-not-installed")
        return told, Picture(f"{chart.kind}.png", png, told.alt), ""


def below(chart: Chart, token: str, voice: Voice, *, shareable: bool) -> list[ui.ActionRow[Any]]:
    """The menu of the charts there are, and Share."""
    options = [
        discord.SelectOption(label=voice.say(f"chart-{kind}"), value=kind, default=kind == chart.kind)
        for kind in chart.kinds
    ]
    found: list[ui.ActionRow[Any]] = []
    if len(options) > 1:
        menu: ui.Select[Any] = ui.Select(
            custom_id=Press(KIND, token).custom_id, options=options, placeholder=voice.say("chart-placeholder")
        )
        found.append(ui.ActionRow(menu))
    if shareable:
        found.append(ui.ActionRow(button(voice.say("chip-share"), Press(SHARE, token, chart.kind))))
    return found
