"""The Sources button: everything an answer rests on, page by page, for whoever presses it."""

from typing import Any

from discord import ui

from bot.cards import layout, sources
from bot.cards.pages import split, within
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Interaction
from bot.panels import Press, Row, button
from bot.panels.answers import Answers, Asked
from bot.panels.chips import SOURCES
from bot.replies import replace, reply
from bot.web import links
from knowledge.answers.values import LaunchAnswer, WaitAnswer


class Sources:
    """The row of the button, and of the buttons that turn its pages."""

    def __init__(self, answers: Answers, web: str | None = None) -> None:
        self._answers = answers
        self._web = web

    def rows(self) -> dict[str, Row]:
        """Anyone may read the sources of any card they see."""
        return {SOURCES: Row(self._show)}

    async def _show(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        asked = Asked.of(panel)
        answer = await self._answers.ask(interaction, asked.question, day(panel, interaction))
        voice, number = self._answers.voice(interaction), page(press)
        turns = turning(Press(SOURCES, press.token), number, len(split(sources.all_of(answer, voice))), voice)
        rows = [*turns, *self._browsing(answer, voice)]
        card = layout.card(sources.page(answer, voice, number), rows)
        await (replace(interaction, card) if press.argument else reply(interaction, card))

    def _browsing(self, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> list[ui.ActionRow[Any]]:
        """The product in the published copy, which holds nothing that only this server has."""
        own = any(cited.claim.space for cited in answer.citations)
        address = links.facts(self._web, answer.product) if self._web and not own else ""
        return [browsing(address, voice)] if address else []


def browsing(address: str, voice: Voice) -> ui.ActionRow[Any]:
    """A button that leads to the published copy."""
    return ui.ActionRow(ui.Button(label=voice.say("facts-browse"), url=address))


def day(panel: Panel | None, interaction: Interaction) -> Any:
    """The day a card was made on: its sources are those of that day."""
    return (panel.created_at if panel else interaction.created_at).date()


def page(press: Press) -> int:
    """The page a button leads to; the first one where it says nothing readable."""
    return int(press.argument) if press.argument.isdecimal() else 0


def turning(press: Press, number: int, count: int, voice: Voice) -> list[ui.ActionRow[Any]]:
    """Back and Next; nothing for a single page."""
    if count == 1:
        return []
    here = within(number, count)
    back = button(voice.say("chip-back"), Press(press.action, press.token, str(max(here - 1, 0))))
    following = button(voice.say("chip-next"), Press(press.action, press.token, str(here + 1)))
    back.disabled, following.disabled = here == 0, here == count - 1
    return [ui.ActionRow(back, following)]
