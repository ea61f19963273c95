"""From a question to a card on someone's screen. What the card was about is kept, so that its buttons work later."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import structlog
from discord import ui
from pydantic import ValidationError

from bot.addressed import Addressed
from bot.cards import asked, layout
from bot.cards.launch import launching
from bot.cards.voice import Voice
from bot.cards.wait import waiting
from bot.community.gaps import Gaps
from bot.community.panels import Panel, PanelRows
from bot.community.uses import Uses
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import chips
from bot.panels.besides import Besides
from bot.places import Places
from bot.replies import Audience, replace, reply
from bot.worker import Worker
from knowledge.answers import question as questions
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, Status, WaitAnswer
from knowledge.answers.whatif import WhatIf

ANSWER = "answer"
"""The kind of panel an answer's card has."""
NOTHING = Besides()

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer's panel keeps: the question, and the product and market that the answer was about."""

    question: WaitQuestion | LaunchQuestion
    product: str
    market: str
    besides: Besides = NOTHING

    def kept(self) -> Mapping[str, Any]:
        """As a panel keeps it."""
        told = self.question.model_dump(mode="json", exclude_defaults=True) | {"kind": self.question.kind}
        return {"kind": ANSWER, "asked": told, "product": self.product, "market": self.market, **self.besides.row()}

    @classmethod
    def of(cls, panel: Panel | None) -> "Asked":
        """Read a panel; one that a later version wrote is told as outdated."""
        row = panel.question if panel else {}
        try:
            question = questions.from_json(json.dumps(row["asked"]))
            return cls(question, row["product"], row["market"], Besides.kept(row))
        except (KeyError, ValidationError) as error:
            raise Told("panel-outdated") from error


class Answers:
    """Asks the desk, and sends what it says. The desk lives in its own thread, which `knowledge` runs."""

    def __init__(
        self,
        *,
        knowledge: Worker,
        places: Places,
        community: Worker,
        panels: PanelRows,
        gaps: Gaps,
        uses: Uses,
        audience: Audience,
    ) -> None:
        self._knowledge = knowledge
        self._places = places
        self._community = community
        self._panels = panels
        self._gaps = gaps
        self._uses = uses
        self._audience = audience

    async def ask(
        self, interaction: Addressed, question: WaitQuestion | LaunchQuestion, today: date | None = None
    ) -> WaitAnswer | LaunchAnswer:
        """What the desk there says, by today's facts unless another day is given. Raises Refused and Misread."""
        day = today or interaction.created_at.date()
        return await self._knowledge(self._places(interaction).desk.ask, question, today=day)

    async def suppose(self, interaction: Addressed, question: WaitQuestion | LaunchQuestion) -> WhatIf:
        """The same under the question's scenario, beside what it is without. Raises Refused and Misread."""
        desk = self._places(interaction).desk
        return await self._knowledge(desk.whatif, question, today=interaction.created_at.date())

    async def send(
        self, interaction: Addressed, question: WaitQuestion | LaunchQuestion, besides: Besides = NOTHING
    ) -> None:
        """Answer a question: privately, or for everyone in a public channel."""
        private = self._audience.private(interaction)
        answer = await self._answer(interaction, question)
        card = await self._card(interaction, question, answer, besides, private=private)
        await reply(interaction, card, private=private)
        await self._remember(interaction, answer)

    async def change(
        self,
        interaction: Interaction,
        panel: Panel | None,
        question: WaitQuestion | LaunchQuestion,
        besides: Besides = NOTHING,
    ) -> None:
        """Answer another question on the same card; someone else's card stays, and who pressed gets their own."""
        mine = panel is not None and panel.owner == interaction.user.id
        private = not mine or hidden(interaction)
        answer = await self._answer(interaction, question)
        card = await self._card(interaction, question, answer, besides, private=private)
        await (replace(interaction, card) if mine else reply(interaction, card))
        await self._remember(interaction, answer)

    async def keep(self, interaction: Addressed, row: Mapping[str, Any]) -> str:
        """Keep what a card was about; returns the token for its buttons."""
        return await self._community(self._panels.save, interaction.user.id, row, now=interaction.created_at)

    async def offered(self, interaction: Addressed, besides: Besides, voice: Voice) -> list[ui.ActionRow[Any]]:
        """The further questions below a card whose own panel has no room for them."""
        return besides.buttons(await self.keep(interaction, besides.row()), voice) if besides.others else []

    async def drop(self, token: str) -> None:
        """Keep it no longer: its buttons are gone."""
        await self._community(self._panels.drop, token)

    async def count_gap(self, interaction: Addressed, answer: WaitAnswer | LaunchAnswer) -> None:
        """Count a question that no fact could answer."""
        if answer.status is Status.NO_FACTS:
            await self.count_missing(interaction, answer.question.kind, answer.product, answer.market)

    async def count_missing(self, interaction: Addressed, kind: str, product: str, market: str) -> None:
        """Count what nobody has claimed: there, and for all if it is about what all know."""
        spaces = {await self._places.counted_under(interaction)}
        if product in self._places.desks.shared.catalogue:  # of what one server alone has, no other hears
            spaces.add("")
        for space in spaces:
            await self._community(self._gaps.count, kind, product, market, interaction.created_at.date(), space)

    def voice(self, interaction: Addressed, *, public: bool = False) -> Voice:
        """How to speak to whoever asks or, of what everyone there will see, to all of them."""
        return self._places.voice(interaction, public=public)

    async def _answer(
        self, interaction: Addressed, question: WaitQuestion | LaunchQuestion
    ) -> WaitAnswer | LaunchAnswer:
        """What the desk says; what it cannot say for want of facts is counted."""
        answer = await self.ask(interaction, question)
        await self.count_gap(interaction, answer)
        return answer

    async def _remember(self, interaction: Addressed, answer: WaitAnswer | LaunchAnswer) -> None:
        """Write down the forecast and what it rests on once it is out: nobody waits for that, or hears that it failed."""
        place, day = self._places(interaction), interaction.created_at.date()
        claims = {each.claim.id: each.claim for each in answer.citations}
        shared = [address for address, claim in claims.items() if not claim.space]
        try:
            await self._knowledge(place.desk.remember, answer)
            for space, used in {"": shared, place.space: list(claims) if place.space else shared}.items():
                await self._community(self._uses.count, used, day, space)
        except Exception:
            log.exception("a forecast was not written down")

    async def _card(
        self,
        interaction: Addressed,
        question: WaitQuestion | LaunchQuestion,
        answer: WaitAnswer | LaunchAnswer,
        besides: Besides,
        *,
        private: bool,
    ) -> ui.LayoutView:
        token = await self.keep(interaction, Asked(question, answer.product, answer.market, besides).kept())
        voice = self.voice(interaction, public=not private)
        shareable = private and interaction.guild_id is not None
        rows = [*chips.rows(answer, token, voice, shareable=shareable), *besides.buttons(token, voice)]
        return card(answer, voice, rows, notes=asked.notes(besides.assumed, answer, voice))


def card(
    answer: WaitAnswer | LaunchAnswer,
    voice: Voice,
    rows: list[ui.ActionRow[Any]],
    *,
    shared_by: str = "",
    notes: Sequence[str] = (),
) -> ui.LayoutView:
    """The card for either kind of answer; `notes` are what was assumed."""
    if isinstance(answer, WaitAnswer):
        sheet = waiting(answer, voice, shared_by=shared_by)
    else:
        sheet = launching(answer, voice, shared_by=shared_by)
    return layout.card(sheet.noting(notes), rows)


def hidden(interaction: Interaction) -> bool:
    """Whether only the presser sees the card whose button was pressed."""
    return interaction.message is None or interaction.message.flags.ephemeral
