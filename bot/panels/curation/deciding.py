"""From a deed to the log: what it would do, the proposal, the second curator's word, and undo."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

import discord
from discord import ui

from bot.arguments import Asker
from bot.cards import curation as cards
from bot.cards import faults, layout
from bot.cards.claims import age_on
from bot.cards.curation import About
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.community.proposals import Proposal, State
from bot.curation.rights import Act, Person
from bot.curation.service import Curation, Outcome, deed_of
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button
from bot.panels.answers import Answers, hidden
from bot.panels.curation.audit import Audit
from bot.panels.curation.forms import ClaimForm, DetailsForm, LineForm, Lines
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from bot.places import Places
from bot.replies import replace, reply, thinking
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Claim
from knowledge.curation import deeds
from knowledge.curation.deeds import Add, AnyDeed, Assess, Merge, Reinstate, Retract
from knowledge.curation.drafts import Draft, draft_of, read
from knowledge.errors import Unsound
from knowledge.preview import Effect

PROPOSE, CHANGE, DETAILS, EARLIER, DISCARD = (
    "cur-propose",
    "cur-change",
    "cur-details",
    "cur-earlier",
    "cur-discard",
)
AT_ONCE = 100
"""Claims of an import that can be looked at within the three seconds Discord waits."""
APPROVE, DECLINE, EDIT, SHOW, UNDO = "cur-approve", "cur-decline", "cur-edit", "cur-show", "cur-undo"
PRIMARY, GOOD, BAD = discord.ButtonStyle.primary, discord.ButtonStyle.success, discord.ButtonStyle.danger


class Deciding:
    """Shows what deeds would do, and takes what curators say to them. Whoever presses is asked anew who they are."""

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
        self._curation = curation
        self._servers = servers
        self._places = places
        self._answers = answers
        self._knowledge = knowledge
        self._audit = audit
        self._funnel = funnel

    def rows(self) -> dict[str, Row]:
        """What is pressed before proposing is the asker's alone; deciding is any curator's, looked up anew each time."""
        return {
            PROPOSE: Row(self._propose, asker_only=True),
            CHANGE: Row(self._change, asker_only=True),
            DETAILS: Row(self._details, asker_only=True),
            EARLIER: Row(self._earlier, asker_only=True),
            DISCARD: Row(self._discard, asker_only=True),
            APPROVE: Row(self._approve, panel=False),
            DECLINE: Row(self._decline, panel=False),
            EDIT: Row(self._edit, panel=False),
            SHOW: Row(self._show, panel=False),
            UNDO: Row(self._undo, panel=False),
        }

    # Before it is proposed

    async def fill(self, interaction: Interaction, draft: Draft, **more: int) -> None:
        """Open the form of a claim."""
        self._person(interaction).must(Act.PROPOSE)

        async def filled(again: Interaction, filled_in: Draft) -> None:
            await self.foresee(again, Pending(draft=filled_in, **more))

        await interaction.response.send_modal(ClaimForm(draft, self._answers.voice(interaction), self._funnel, filled))

    async def foresee(self, interaction: Interaction, pending: Pending) -> None:
        """Show what a deed would do, with what can be done about it; or everything that is wrong with the form."""
        who, voice = self._person(interaction), self._answers.voice(interaction)
        today = interaction.created_at.date()
        try:
            deed = await self._made(interaction, pending)
        except Unsound as unsound:
            await self._say_unsound(interaction, pending, unsound, voice)
            return
        effect = await self._curation.preview(who, deed, today, new=True)
        if isinstance(deed, Add) and not pending.before and (before := _stood(effect, deed.claim)):
            pending = pending.model_copy(update={"before": before.id})
        about = await self._about(interaction, deed)
        row = await asyncio.to_thread(pending.model_dump, mode="json")
        token = await self._answers.keep(interaction, row)
        sheet = cards.foreseen(deed, effect, about, voice, days=_age(deed, about, today))
        alone = not self._servers[who.server].two_person
        await _put(interaction, layout.card(sheet, below(pending, token, voice, alone=alone)))

    async def _say_unsound(self, interaction: Interaction, pending: Pending, unsound: Unsound, voice: Voice) -> None:
        token = await self._answers.keep(interaction, pending.model_dump(mode="json"))
        sentences = [faults.sentence(each, voice) for each in unsound.faults]  # type: ignore[arg-type]  # of a draft
        rows = [ui.ActionRow(button(voice.say("cur-change"), Press(CHANGE, token), PRIMARY))]
        if any(name not in FORM_FIELDS for name in _fields(unsound)):
            rows[0].add_item(button(voice.say("cur-details"), Press(DETAILS, token)))
        await _put(interaction, layout.card(cards.unsound(unsound.faults, sentences, voice), rows))

    async def _made(self, interaction: Interaction, pending: Pending) -> AnyDeed:
        """The deed. Raises `Unsound` for a form that cannot be read, and `Told` for a kept one that cannot."""
        if pending.draft is None:
            deed = await asyncio.to_thread(pending.made)  # as all that takes long where a file was imported
            if deed is None:
                raise Told("panel-outdated")
            return deed
        desk, asker = self._places(interaction).desk, Asker.of(interaction)
        claim = read(
            pending.draft,
            catalogue=desk.catalogue,
            markets=desk.markets,
            today=asker.today,
            language=asker.language,
            space=self._servers.writes(self._person(interaction).server),
        )
        return Add(claim=claim, before=pending.before, earlier=pending.earlier)

    async def _about(self, interaction: Interaction, deed: AnyDeed) -> About:
        """The claims a deed names, and whose facts they are."""
        desk, who = self._places(interaction).desk, self._person(interaction)
        named = await self._knowledge(lambda: [desk.claim(each) for each in _named(deed)])
        return About(tuple(each for each in named if each), shared=not self._servers.writes(who.server))

    async def _change(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        pending = Pending.of(panel)
        if pending.draft is None:
            raise Told("panel-outdated")
        await self._form(interaction, ClaimForm, pending, pending.draft)

    async def _details(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        pending = Pending.of(panel)
        if pending.draft is None:
            raise Told("panel-outdated")
        await self._form(interaction, DetailsForm, pending, pending.draft)

    async def _form(
        self, interaction: Interaction, form: type[ClaimForm | DetailsForm], pending: Pending, draft: Draft
    ) -> None:
        async def filled(again: Interaction, filled_in: Draft) -> None:
            await self.foresee(
                again, pending.model_copy(update={"draft": filled_in, "before": "", "earlier": "stands"})
            )

        await interaction.response.send_modal(form(draft, self._answers.voice(interaction), self._funnel, filled))

    async def _earlier(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        chosen = {"earlier": next(iter(press.values), "stands")}
        await self.foresee(interaction, Pending.model_validate(Pending.of(panel).model_dump() | chosen))

    async def _discard(self, interaction: Interaction, press: Press, _panel: Panel | None) -> None:
        voice = self._answers.voice(interaction)
        await replace(interaction, said(voice.say("cur-discarded")))
        await self._answers.drop(press.token)

    # Proposing

    async def _propose(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        pending = Pending.of(panel)
        self._person(interaction).must(Act.PROPOSE)
        await self._signed(interaction, [], lambda again: self._proposed(again, pending, press.token))

    async def _signed(self, interaction: Interaction, asked: list[str], then: Lines) -> None:
        """Ask for the lines of a form, and for a name to sign with where there is none yet; then go on."""
        lacks_name = await self._curation.name(self._person(interaction)) is None

        async def filled(again: Interaction, *lines: str) -> None:
            if lacks_name:
                await self._curation.choose_name(self._person(again), lines[-1])
            await then(again, *lines[: len(asked)])

        if not asked and not lacks_name:
            await then(interaction)
            return
        phrases = [*asked, *(["form-name"] if lacks_name else [])]
        form = LineForm(phrases, self._answers.voice(interaction), self._funnel, filled)
        await interaction.response.send_modal(form)

    async def _proposed(self, interaction: Interaction, pending: Pending, token: str) -> None:
        who = self._person(interaction)
        await _patiently(interaction, pending.deed or {})
        deed = await self._made(interaction, pending)
        if pending.replaces:
            outcome = await self._curation.rewrite(who, pending.replaces, deed, interaction.created_at)
        else:
            outcome = await self._curation.propose(who, deed, interaction.created_at)
        if pending.headline:
            await self._curation.headline_used(who, pending.headline)
        await self._answers.drop(token)
        await self._tell(interaction, outcome)

    # Deciding

    async def _approve(self, interaction: Interaction, press: Press, _panel: object) -> None:
        number = number_of(press)
        body = (await self._curation.approvable(self._person(interaction), number)).body

        async def signed(again: Interaction) -> None:
            await _patiently(again, body)
            await self._tell(again, await self._curation.approve(self._person(again), number, again.created_at))

        await self._signed(interaction, [], signed)

    async def _decline(self, interaction: Interaction, press: Press, _panel: object) -> None:
        number = number_of(press)
        await self._curation.open(self._deciding(interaction), number)

        async def filled(again: Interaction, reason: str) -> None:
            who = self._person(again)
            declined = await self._curation.decline(who, number, reason, again.created_at)
            await self._tell(again, Outcome(declined, Effect(), deed_of(declined)))

        await self._signed(interaction, ["form-decline"], filled)

    async def _edit(self, interaction: Interaction, press: Press, _panel: object) -> None:
        """The form of what is proposed; what comes of it is a proposal of whoever edited."""
        deed = deed_of(await self._curation.open(self._deciding(interaction), number_of(press)))
        if not isinstance(deed, Add):
            raise Told("edit-only-claims")
        await self.fill(interaction, draft_of(deed.claim), replaces=number_of(press))

    async def _show(self, interaction: Interaction, press: Press, _panel: object) -> None:
        await self.show(interaction, number_of(press))

    async def show(self, interaction: Interaction, number: int, *, apart: bool = False) -> None:
        """One proposal with what it would do now, for a curator alone; `apart`, beside the card that was pressed."""
        who = self._deciding(interaction)
        proposal = await self._curation.get(who, number)
        await _patiently(interaction, proposal.body)
        deed, effect = await asyncio.to_thread(deed_of, proposal), Effect()
        if proposal.state is State.OPEN:
            effect = await self._curation.preview(who, deed, interaction.created_at.date())
        card = await self._card(interaction, Outcome(proposal, effect, deed))
        await (reply if apart else _put)(interaction, card)

    async def read(self, interaction: Interaction, proposal: Proposal) -> tuple[AnyDeed | None, About]:
        """What a proposal is about, for a list; no deed where a later version kept it."""
        try:
            deed = deed_of(proposal)
        except Told:
            return None, About()
        return deed, await self._about(interaction, deed)

    async def _undo(self, interaction: Interaction, press: Press, _panel: object) -> None:
        await self.undo(interaction, number_of(press))

    async def undo(self, interaction: Interaction, number: int) -> None:
        """Ask why, then take back what a proposal did."""
        await self._curation.undoable(self._person(interaction), number)

        async def filled(again: Interaction, reason: str) -> None:
            outcome = await self._curation.undo(self._person(again), number, reason, again.created_at)
            await self._tell(again, outcome)

        await self._signed(interaction, ["form-undo"], filled)

    async def _tell(self, interaction: Interaction, outcome: Outcome) -> None:
        """Show what came of it where it was pressed; and to everyone, unless that is the very card they see."""
        public = interaction.message is not None and not hidden(interaction)
        await (replace if public else _put)(interaction, await self._card(interaction, outcome))
        if not public and await self._audit.post(interaction, await self._card(interaction, outcome)) is False:
            voice = self._answers.voice(interaction)
            await interaction.followup.send(voice.say("audit-refused"), ephemeral=True)

    async def _card(self, interaction: Interaction, outcome: Outcome) -> ui.LayoutView:
        voice, today = self._answers.voice(interaction), interaction.created_at.date()
        about = await self._about(interaction, outcome.deed)
        age = _age(outcome.deed, about, today)
        sheet = cards.proposed(outcome.proposal, outcome.deed, outcome.effect, about, voice, days=age)
        return layout.card(sheet, deciding(outcome.proposal, voice, editable=isinstance(outcome.deed, Add)))

    def _person(self, interaction: Interaction) -> Person:
        return person(interaction, self._servers)

    def _deciding(self, interaction: Interaction) -> Person:
        who = self._person(interaction)
        who.must(Act.DECIDE)
        return who


FORM_FIELDS = frozenset({"value", "period", "url", "publisher", "stated_on", "standing", "summary"})


def below(pending: Pending, token: str, voice: Voice, *, alone: bool) -> list[ui.ActionRow[Any]]:
    """What can be done with a deed before it is proposed."""
    rows: list[ui.ActionRow[Any]] = []
    if pending.draft and pending.before:
        options = [
            discord.SelectOption(label=voice.say(f"earlier-{each}"), value=each, default=each == pending.earlier)
            for each in ("stands", "superseded", "false")
        ]
        rows.append(ui.ActionRow(ui.Select(custom_id=Press(EARLIER, token).custom_id, options=options)))
    buttons = [button(voice.say("cur-record" if alone else "cur-propose"), Press(PROPOSE, token), PRIMARY)]
    if pending.draft:
        buttons.append(button(voice.say("cur-change"), Press(CHANGE, token)))
        buttons.append(button(voice.say("cur-details"), Press(DETAILS, token)))
    return [*rows, ui.ActionRow(*buttons, button(voice.say("cur-discard"), Press(DISCARD, token)))]


def deciding(proposal: Proposal, voice: Voice, *, editable: bool) -> list[ui.ActionRow[Any]]:
    """What can be done with a proposal, as it stands."""
    number = str(proposal.number)
    if proposal.state is State.OPEN:
        found = [button(voice.say("cur-approve"), Press(APPROVE, argument=number), GOOD)]
        if editable:
            found.append(button(voice.say("cur-edit"), Press(EDIT, argument=number)))
        return [ui.ActionRow(*found, button(voice.say("cur-decline"), Press(DECLINE, argument=number), BAD))]
    if proposal.state is State.DONE:
        return [ui.ActionRow(button(voice.say("cur-undo"), Press(UNDO, argument=number)))]
    return []


async def _patiently(interaction: Interaction, body: Mapping[str, Any]) -> None:
    """Hold the place of the reply where a deed is so large that Discord would not wait for it."""
    if len(body.get("claims", ())) > AT_ONCE:
        if interaction.message is None:
            await thinking(interaction)
        else:
            await interaction.response.defer()


def number_of(press: Press) -> int:
    """The proposal a button is about."""
    if not press.argument.isdecimal() or len(press.argument) > len(str(2**53)):
        raise Told("proposal-unknown")
    return int(press.argument)


def said(sentence: str) -> ui.LayoutView:
    """A card of one sentence."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(sentence))
    return view


async def _put(interaction: Interaction, card: ui.LayoutView) -> None:
    """In place of the private card that was pressed; else as a private card of its own."""
    mine = interaction.message is not None and hidden(interaction)
    waited_for = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    await (replace(interaction, card) if mine or waited_for else reply(interaction, card))


def _stood(effect: Effect, claim: Claim) -> Claim | None:
    """The claim that is used without this one: it changes places with it, or goes on outranking it."""
    for turn in effect.turns:
        if turn.before and turn.after and turn.after.id == claim.id:
            return turn.before
    return next((each.used for each in effect.outranked if each.claim.id == claim.id), None)


def _named(deed: AnyDeed) -> tuple[str, ...]:
    match deed:
        case Retract() | Reinstate() | Merge():
            return deed.claims
        case Assess():
            return (deed.claim, deed.shown_by) if deed.shown_by else (deed.claim,)
        case deeds.Undo():
            return (*deed.recorded, *deed.withdrawn)
        case _:
            return ()


def _age(deed: AnyDeed, about: About, today: date) -> int:
    claim = deed.claim if isinstance(deed, Add) else about.claims[0] if about.claims else None
    return age_on(claim, today) if claim else 0


def _fields(unsound: Unsound) -> list[str]:
    return [str(getattr(each, "field", "")) for each in unsound.faults]
