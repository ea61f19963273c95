"""The Share button: the compact card for everyone, under the asker's name, without anything that only they should know."""

from typing import Any

from discord import ui

from bot.community.panels import Panel
from bot.errors import Interaction
from bot.panels import Press, Row, button
from bot.panels.answers import Answers, Asked, card
from bot.panels.chips import SHARE, SOURCES
from bot.panels.sources import day
from bot.phrases import plain
from bot.replies import reply

LONGEST_NAME = 32


class Share:
    """The row of the button."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def rows(self) -> dict[str, Row]:
        """Only the asker shares their answer."""
        return {SHARE: Row(self._share, asker_only=True)}

    async def _share(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        asked = Asked.of(panel)
        answer = await self._answers.ask(interaction, asked.question, day(panel, interaction))
        voice = self._answers.voice(interaction, public=True)
        rows: list[ui.ActionRow[Any]] = []
        if answer.citations:
            rows.append(ui.ActionRow(button(voice.say("chip-sources"), Press(SOURCES, press.token))))
        name = plain(interaction.user.display_name, LONGEST_NAME)
        await reply(interaction, card(answer, voice, rows, shared_by=name), private=False)
