"""Carries out what was decided about someone's words: each kind of step is a row, and leads to a card there is already."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import discord
from discord import ui

from bot.addressed import Addressed
from bot.cards import asked, layout, levers
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.explain import explain
from bot.panels import Press, button
from bot.panels.answers import Answers
from bot.panels.besides import Besides
from bot.panels.compare import Comparisons
from bot.panels.stated import Statements
from bot.panels.whatif import WhatIfs
from bot.replies import pressed, replace, reply
from knowledge.answers.decisions import Answer, Ask, Compare, Say, State, Step, Suppose
from knowledge.answers.drafts import MOST_OTHERS
from knowledge.errors import InvalidScenario, Refused, RefusedLever
from knowledge.scenarios.levers import parse

DAY = "ask-day"
"""Asks for the day of the order by form: see `asking`."""
PRIMARY = discord.ButtonStyle.primary
About = Callable[[date, str], Awaitable[ui.LayoutView]]
"""The card of /about on a day, in a locale."""


class Acting:
    """Answers, shows facts, supposes, compares, or says a line."""

    def __init__(
        self, answers: Answers, statements: Statements, whatifs: WhatIfs, comparisons: Comparisons, about: About
    ) -> None:
        self._answers = answers
        self._statements = statements
        self._whatifs = whatifs
        self._comparisons = comparisons
        self._about = about

    async def act(self, interaction: Addressed, panel: Panel | None, step: Step) -> None:
        """Do what was decided. With a panel, whose button was pressed, in its place."""
        besides = Besides.of(step.draft)
        match step:
            case Answer():
                await self._answer(interaction, panel, step, besides)
            case State():
                await self._state(interaction, panel, step, besides)
            case Suppose():
                await self._suppose(interaction, panel, step, besides)
            case Compare():
                await self._comparisons.begin(interaction, step.items, step.common, besides)
            case Say():
                await self._say(interaction, step, besides)
            case Ask():
                raise TypeError(step)

    async def _answer(self, interaction: Addressed, panel: Panel | None, step: Answer, besides: Besides) -> None:
        """Answer; a day on which nothing can have been ordered is refused with the way to name another."""
        try:
            if panel is None:
                await self._answers.send(interaction, step.question, besides)
            else:
                await self._answers.change(pressed(interaction), panel, step.question, besides)
        except Refused as refused:
            if step.draft.exact or not refused.code.startswith("order-"):
                raise
            await self._refuse(interaction, panel, step, refused)

    async def _refuse(
        self, interaction: Addressed, panel: Panel | None, step: Answer | Suppose, refused: Refused
    ) -> None:
        voice = self._answers.voice(interaction)
        kept = step.draft.asking(()).model_dump(mode="json", exclude_defaults=True)
        token = await self._answers.keep(interaction, kept)
        sheet = Sheet((Block((explain(refused, voice.locale) or "",)),), Tone.NO)
        row: ui.ActionRow[Any] = ui.ActionRow(button(voice.say("ask-enter-day"), Press(DAY, token), PRIMARY))
        card = layout.card(sheet, [row])
        await (reply(interaction, card) if panel is None else replace(pressed(interaction), card))

    async def _suppose(self, interaction: Addressed, panel: Panel | None, step: Suppose, besides: Besides) -> None:
        """Open a panel; a lever that cannot act says why, and the answer without it is a button."""
        try:
            await self._whatifs.begin(interaction, step.question, step.levers, besides, panel)
        except Refused as refused:
            if not refused.code.startswith("order-"):
                raise
            await self._refuse(interaction, panel, step, refused)
        except InvalidScenario as refused:
            voice = self._answers.voice(interaction)
            sheet = Sheet((Block((explain(_in_words(refused, voice), voice.locale) or "",)),), Tone.NO)
            plainly = step.draft.model_copy(update={"intent": "wait", "levers": (), "exact": True, "others": ()})
            instead = Besides(others=(plainly, *besides.others)[:MOST_OTHERS])
            await reply(interaction, layout.card(sheet, await self._answers.offered(interaction, instead, voice)))

    async def _state(self, interaction: Addressed, panel: Panel | None, step: State, besides: Besides) -> None:
        if panel is None:
            await self._statements.send(interaction, step.fact, besides)
        else:
            await self._statements.change(pressed(interaction), panel, step.fact, besides)

    async def _say(self, interaction: Addressed, step: Say, besides: Besides) -> None:
        voice = self._answers.voice(interaction)
        if step.line == "about":
            return await reply(interaction, await self._about(interaction.created_at.date(), voice.locale))
        rows = await self._answers.offered(interaction, besides, voice)
        return await reply(interaction, layout.card(asked.saying(step, voice), rows))


def _in_words(refused: InvalidScenario, voice: Voice) -> InvalidScenario:
    """The same about what somebody said, who never typed a lever."""
    try:
        said = levers.assumed(parse(refused.text), voice)
    except InvalidScenario:
        return refused
    return refused.as_typed(said) if isinstance(refused, RefusedLever) else refused
