"""What is proposed: shown, approved, edited, declined; and what was done, undone."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.cards import curation as cards
from bot.cards.curation import About
from bot.community.panels import Panel
from bot.community.proposals import Proposal, State
from bot.curation.rights import Act, Person
from bot.curation.service import Outcome
from bot.curation.writing import deed_of
from bot.errors import Interaction
from bot.explain import Told, explain
from bot.panels import Press, Row
from bot.panels.curation.foreseeing import Foreseeing
from bot.panels.curation.telling import APPROVE, DECLINE, EDIT, UNDO, Telling, patiently, public, put
from bot.replies import reply
from knowledge.curation.deeds import Add, AnyDeed
from knowledge.curation.drafts import draft_of
from knowledge.preview import Effect

Pressed = Callable[[Interaction, Press, Panel | None], Awaitable[None]]


class Deciding:
    """Takes what curators say to proposals. Whoever presses is asked anew who they are."""

    def __init__(self, telling: Telling, foreseeing: Foreseeing) -> None:
        self._telling = telling
        self._foreseeing = foreseeing
        self._curation = telling.curation

    def rows(self) -> dict[str, Row]:
        """Deciding is any curator's, looked up anew each time."""
        return {
            APPROVE: Row(self._fresh(self._approve), panel=False),
            DECLINE: Row(self._fresh(self._decline), panel=False),
            EDIT: Row(self._fresh(self._edit), panel=False),
            UNDO: Row(self._fresh(self._undo), panel=False),
        }

    def _fresh(self, act: Pressed) -> Pressed:
        """An action under which a card that has gone stale is drawn anew, besides saying why nothing was done."""

        async def acting(interaction: Interaction, press: Press, panel: Panel | None) -> None:
            try:
                await act(interaction, press, panel)
            except Told as told:
                if interaction.response.is_done() or not await self._redrawn(interaction, press):
                    raise
                sentence = explain(told, interaction.locale.value) or ""
                await interaction.followup.send(sentence, ephemeral=True)

        return acting

    async def _redrawn(self, interaction: Interaction, press: Press) -> bool:
        try:
            self._deciding(interaction)
            return await self._telling.redrawn(interaction, number_of(press))
        except Told:
            return False

    async def _approve(self, interaction: Interaction, press: Press, _panel: object) -> None:
        number = number_of(press)
        body = (await self._curation.approvable(self._telling.person(interaction), number)).body

        async def signed(again: Interaction) -> None:
            await patiently(again, body)
            await self._telling.tell(
                again, await self._curation.approve(self._telling.person(again), number, again.created_at)
            )

        await self._telling.signed(interaction, [], signed)

    async def _decline(self, interaction: Interaction, press: Press, _panel: object) -> None:
        number = number_of(press)
        await self._curation.open(self._deciding(interaction), number)

        async def filled(again: Interaction, reason: str) -> None:
            who = self._telling.person(again)
            declined = await self._curation.decline(who, number, reason, again.created_at)
            await self._telling.tell(again, Outcome(declined, Effect(), deed_of(declined)))

        await self._telling.signed(interaction, ["form-decline"], filled)

    async def _edit(self, interaction: Interaction, press: Press, _panel: object) -> None:
        """The form of what is proposed; what comes of it is a proposal of whoever edited."""
        deed = deed_of(await self._curation.open(self._deciding(interaction), number_of(press)))
        if not isinstance(deed, Add):
            raise Told("edit-only-claims")
        card = interaction.message
        post = (card.channel.id, card.id) if card and public(interaction) else None
        await self._foreseeing.fill(interaction, draft_of(deed.claim), replaces=number_of(press), post=post)

    async def show(self, interaction: Interaction, number: int, *, apart: bool = False) -> None:
        """One proposal with what it would do now, for a curator alone; `apart`, beside the card that was pressed."""
        who = self._deciding(interaction)
        proposal = await self._curation.get(who, number)
        await patiently(interaction, proposal.body)
        deed, effect = await asyncio.to_thread(deed_of, proposal), Effect()
        if proposal.state is State.OPEN:
            effect = await self._curation.preview(who, deed, interaction.created_at.date())
        card = await self._telling.card(interaction, Outcome(proposal, effect, deed))
        await (reply if apart else put)(interaction, card)

    async def read(self, interaction: Interaction, proposal: Proposal) -> tuple[AnyDeed | None, About]:
        """What a proposal is about, for a list; no deed where a later version kept it."""
        try:
            deed = await asyncio.to_thread(deed_of, proposal)
        except Told:
            return None, About()
        return deed, await self._telling.about(interaction, deed)

    async def _undo(self, interaction: Interaction, press: Press, _panel: object) -> None:
        await self.undo(interaction, number_of(press))

    async def undo(self, interaction: Interaction, number: int) -> None:
        """Ask why, then take back what a proposal did."""
        proposal = await self._curation.undoable(self._telling.person(interaction), number)
        deed, about = await self.read(interaction, proposal)
        voice = self._telling.answers.voice(interaction)
        what = cards.plainly(deed, about, voice) if deed else ""

        async def filled(again: Interaction, reason: str) -> None:
            await patiently(again, {"recorded": proposal.entries})
            outcome = await self._curation.undo(self._telling.person(again), number, reason, again.created_at)
            await self._telling.undone(again, number, outcome)

        title = voice.say("form-undo-what", number=number, what=what)
        await self._telling.signed(interaction, ["form-undo"], filled, title)

    def _deciding(self, interaction: Interaction) -> Person:
        who = self._telling.person(interaction)
        who.must(Act.DECIDE)
        return who


def number_of(press: Press) -> int:
    """The proposal a button is about."""
    if not press.argument.isdecimal() or len(press.argument) > len(str(2**53)):
        raise Told("proposal-unknown")
    return int(press.argument)
