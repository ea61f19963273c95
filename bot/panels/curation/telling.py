"""What came of a deed, told where it was pressed and, if the server wants that, to everyone; and who signs it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import discord
from discord import ui

from bot.cards import curation as cards
from bot.cards import layout
from bot.cards.claims import age_on
from bot.cards.curation import About
from bot.cards.voice import Voice
from bot.community.proposals import Proposal, State
from bot.curation.rights import Person
from bot.curation.service import Curation, Outcome
from bot.curation.writing import deed_of
from bot.errors import Funnel, Interaction
from bot.panels import Press, button
from bot.panels.answers import Answers, hidden
from bot.panels.curation.audit import Audit
from bot.panels.curation.forms import LineForm, Lines
from bot.panels.curation.person import person
from bot.places import Places
from bot.replies import replace, reply, thinking
from bot.servers import Servers
from bot.worker import Worker
from knowledge.curation import deeds
from knowledge.curation.deeds import Add, AnyDeed, Assess, Merge, Reinstate, Retract
from knowledge.preview import Effect

AT_ONCE = 100
"""Claims of an import that can be looked at within the three seconds Discord waits."""
APPROVE, DECLINE, EDIT, UNDO = "cur-approve", "cur-decline", "cur-edit", "cur-undo"
PRIMARY, GOOD, BAD = discord.ButtonStyle.primary, discord.ButtonStyle.success, discord.ButtonStyle.danger


class Telling:
    """What foreseeing and deciding have in common."""

    def __init__(
        self,
        *,
        curation: Curation,
        servers: Servers,
        places: Places,
        answers: Answers,
        knowledge: Worker,
        audit: Audit,
        funnel: Funnel,
    ) -> None:
        self.curation = curation
        self.servers = servers
        self.places = places
        self.answers = answers
        self.knowledge = knowledge
        self._audit = audit
        self.funnel = funnel

    def person(self, interaction: Interaction) -> Person:
        """Who someone is, at this moment."""
        return person(interaction, self.servers)

    async def about(self, interaction: Interaction, deed: AnyDeed) -> About:
        """The claims a deed names, and whose facts they are."""
        desk, who = self.places(interaction).desk, self.person(interaction)
        named = await self.knowledge(desk.found, _named(deed))
        return About(tuple(named), shared=not self.servers.writes(who.server))

    async def signed(self, interaction: Interaction, asked: list[str], then: Lines, title: str = "") -> None:
        """Ask for the lines of a form, and for a name to sign with where there is none yet; then go on."""
        lacks_name = await self.curation.name(self.person(interaction)) is None

        async def filled(again: Interaction, *lines: str) -> None:
            if lacks_name:
                await self.curation.choose_name(self.person(again), lines[-1])
            await then(again, *lines[: len(asked)])

        if not asked and not lacks_name:
            await then(interaction)
            return
        phrases = [*asked, *(["form-name"] if lacks_name else [])]
        form = LineForm(phrases, self.answers.voice(interaction), self.funnel, filled, title)
        await interaction.response.send_modal(form)

    async def tell(self, interaction: Interaction, outcome: Outcome) -> None:
        """Show what came of it where it was pressed; and to everyone, unless that is the very card they see."""
        if public(interaction):
            await replace(interaction, await self.card(interaction, outcome, everyone=True))
            return
        await put(interaction, await self.card(interaction, outcome, own=True))
        await self._post(interaction, outcome)

    async def undone(self, interaction: Interaction, number: int, outcome: Outcome) -> None:
        """The card of what was undone stays, and says so; the undoing has a card of its own."""
        if not public(interaction):
            await self.tell(interaction, outcome)
            return
        await self.redrawn(interaction, number)
        if await self._post(interaction, outcome) is None:
            await reply(interaction, await self.card(interaction, outcome))

    async def redrawn(self, interaction: Interaction, number: int) -> bool:
        """Show on the card that was pressed what has become of its proposal; whether anything has."""
        proposal = await self.curation.get(self.person(interaction), number)
        if proposal.state is State.OPEN or interaction.message is None:
            return False
        outcome = Outcome(proposal, Effect(), deed_of(proposal))
        await replace(interaction, await self.card(interaction, outcome, everyone=public(interaction)))
        return True

    async def repost(self, interaction: Interaction, number: int, channel: int, message: int) -> None:
        """Say on a card elsewhere what has become of its proposal. It may be gone by now, or out of reach."""
        proposal = await self.curation.get(self.person(interaction), number)
        card = await self.card(interaction, Outcome(proposal, Effect(), deed_of(proposal)), everyone=True)
        await self._audit.edit(interaction, channel, message, card)

    async def _post(self, interaction: Interaction, outcome: Outcome) -> bool | None:
        posted = await self._audit.post(interaction, await self.card(interaction, outcome, everyone=True))
        if posted is False:
            voice = self.answers.voice(interaction)
            await interaction.followup.send(voice.say("audit-refused"), ephemeral=True)
        return posted

    async def card(
        self, interaction: Interaction, outcome: Outcome, *, own: bool = False, everyone: bool = False
    ) -> ui.LayoutView:
        """A proposal as it stands, with what can be done with it; `own`, for whoever proposed it alone."""
        voice, today = self.answers.voice(interaction, public=everyone), interaction.created_at.date()
        about = await self.about(interaction, outcome.deed)
        days = age(outcome.deed, about, today)
        sheet = cards.proposed(outcome.proposal, outcome.deed, outcome.effect, about, voice, days=days)
        own = own and outcome.proposal.proposer == interaction.user.id
        rows = deciding(outcome.proposal, voice, editable=isinstance(outcome.deed, Add), own=own)
        return layout.card(sheet, rows)


def deciding(proposal: Proposal, voice: Voice, *, editable: bool, own: bool) -> list[ui.ActionRow[Any]]:
    """What can be done with a proposal, as it stands; one's `own` only changed or taken back."""
    number = str(proposal.number)
    if proposal.state is State.OPEN:
        found = [] if own else [button(voice.say("cur-approve"), Press(APPROVE, argument=number), GOOD)]
        if editable:
            found.append(button(voice.say("cur-edit"), Press(EDIT, argument=number)))
        no = voice.say("cur-take-back" if own else "cur-decline")
        return [ui.ActionRow(*found, button(no, Press(DECLINE, argument=number), BAD))]
    if proposal.state is State.DONE:
        return [ui.ActionRow(button(voice.say("cur-undo"), Press(UNDO, argument=number)))]
    return []


def public(interaction: Interaction) -> bool:
    """Whether what was pressed is a card that everyone there sees."""
    return interaction.message is not None and not hidden(interaction)


async def patiently(interaction: Interaction, body: Mapping[str, Any]) -> None:
    """Hold the place of the reply where a deed is so large that Discord would not wait for it."""
    if max(len(body.get(each, ())) for each in ("claims", "held", "recorded", "withdrawn")) > AT_ONCE:
        if interaction.message is None:
            await thinking(interaction)
        else:
            await interaction.response.defer()


def said(sentence: str) -> ui.LayoutView:
    """A card of one sentence."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(sentence))
    return view


async def put(interaction: Interaction, card: ui.LayoutView) -> None:
    """In place of the private card that was pressed; else as a private card of its own."""
    mine = interaction.message is not None and hidden(interaction)
    waited_for = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    await (replace(interaction, card) if mine or waited_for else reply(interaction, card))


def _named(deed: AnyDeed) -> tuple[str, ...]:
    match deed:
        case Add():
            return (deed.before,) if deed.before else ()
        case Retract() | Reinstate() | Merge():
            return deed.claims
        case Assess():
            return (deed.claim, deed.shown_by) if deed.shown_by else (deed.claim,)
        case deeds.Undo():
            return (*deed.recorded, *deed.withdrawn)
        case _:
            return ()


def age(deed: AnyDeed, about: About, today: date) -> int:
    """How many days old the claim is that a deed is about first."""
    claim = cards.first(deed, about)
    return age_on(claim, today) if claim else 0
