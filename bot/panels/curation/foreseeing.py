"""Before a deed is proposed: the form, what it would do, and proposing it. All of it is private to whoever does it."""

import asyncio
from typing import Any

import discord
from discord import ui

from bot.arguments import Asker
from bot.cards import curation as cards
from bot.cards import faults, layout
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row, button
from bot.panels.curation.forms import ClaimForm, DetailsForm
from bot.panels.curation.pending import Pending
from bot.panels.curation.telling import PRIMARY, Telling, age, patiently, put, said
from bot.replies import replace
from knowledge.claims import Claim
from knowledge.curation.deeds import Add, AnyDeed
from knowledge.curation.drafts import Draft, read
from knowledge.errors import Unsound
from knowledge.preview import Effect

PROPOSE, CHANGE, DETAILS, EARLIER, DISCARD = (
    "cur-propose",
    "cur-change",
    "cur-details",
    "cur-earlier",
    "cur-discard",
)
FORM_FIELDS = frozenset({"value", "period", "url", "publisher", "stated_on", "standing", "summary"})


class Foreseeing:
    """Shows what deeds would do, and takes what is to be done about them. Whoever presses is asked anew who they are."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._curation, self._servers, self._places = telling.curation, telling.servers, telling.places
        self._answers, self._funnel = telling.answers, telling.funnel

    def rows(self) -> dict[str, Row]:
        """All of them are the asker's alone."""
        return {
            PROPOSE: Row(self._propose, asker_only=True),
            CHANGE: Row(self._change, asker_only=True),
            DETAILS: Row(self._details, asker_only=True),
            EARLIER: Row(self._earlier, asker_only=True),
            DISCARD: Row(self._discard, asker_only=True),
        }

    async def fill(self, interaction: Interaction, draft: Draft, **more: Any) -> None:
        """Open the form of a claim."""
        self._telling.person(interaction).must(Act.PROPOSE)

        async def filled(again: Interaction, filled_in: Draft) -> None:
            await self.foresee(again, Pending(draft=filled_in, **more))

        await interaction.response.send_modal(ClaimForm(draft, self._answers.voice(interaction), self._funnel, filled))

    async def foresee(self, interaction: Interaction, pending: Pending) -> None:
        """Show what a deed would do, with what can be done about it; or everything that is wrong with the form."""
        who, voice = self._telling.person(interaction), self._answers.voice(interaction)
        today = interaction.created_at.date()
        try:
            deed = await self._made(interaction, pending)
        except Unsound as unsound:
            await self._say_unsound(interaction, pending, unsound, voice)
            return
        effect = await self._curation.preview(who, deed, today, new=True)
        if isinstance(deed, Add) and not pending.before and (before := _stood(effect, deed.claim)):
            pending = pending.model_copy(update={"before": before.id})
        about = await self._telling.about(interaction, deed)
        row = await asyncio.to_thread(pending.model_dump, mode="json")
        token = await self._answers.keep(interaction, row)
        sheet = cards.foreseen(deed, effect, about, voice, days=age(deed, about, today))
        alone = not self._servers[who.server].two_person
        await put(interaction, layout.card(sheet, below(pending, token, voice, alone=alone)))

    async def _say_unsound(self, interaction: Interaction, pending: Pending, unsound: Unsound, voice: Voice) -> None:
        token = await self._answers.keep(interaction, pending.model_dump(mode="json"))
        sentences = [faults.sentence(each, voice) for each in unsound.faults]  # type: ignore[arg-type]  # of a draft
        rows = [ui.ActionRow(button(voice.say("cur-change"), Press(CHANGE, token), PRIMARY))]
        if any(name not in FORM_FIELDS for name in _fields(unsound)):
            rows[0].add_item(button(voice.say("cur-details"), Press(DETAILS, token)))
        await put(interaction, layout.card(cards.unsound(unsound.faults, sentences, voice), rows))

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
            space=self._servers.writes(self._telling.person(interaction).server),
        )
        return Add(claim=claim, before=pending.before, earlier=pending.earlier)

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

    async def _propose(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        pending = Pending.of(panel)
        self._telling.person(interaction).must(Act.PROPOSE)
        await self._telling.signed(interaction, [], lambda again: self._proposed(again, pending, press.token))

    async def _proposed(self, interaction: Interaction, pending: Pending, token: str) -> None:
        who = self._telling.person(interaction)
        await patiently(interaction, pending.deed or {})
        deed = await self._made(interaction, pending)
        if pending.replaces:
            outcome = await self._curation.rewrite(who, pending.replaces, deed, interaction.created_at)
        else:
            outcome = await self._curation.propose(who, deed, interaction.created_at)
        if pending.post:
            await self._telling.repost(interaction, pending.replaces, *pending.post)
        if pending.headline:
            await self._curation.headline_used(who, pending.headline)
        await self._answers.drop(token)
        await self._telling.tell(interaction, outcome)


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


def _stood(effect: Effect, claim: Claim) -> Claim | None:
    """The claim that is used without this one: it changes places with it, or goes on outranking it."""
    for turn in effect.turns:
        if turn.before and turn.after and turn.after.id == claim.id:
            return turn.before
    return next((each.used for each in effect.outranked if each.claim.id == claim.id), None)


def _fields(unsound: Unsound) -> list[str]:
    return [str(getattr(each, "field", "")) for each in unsound.faults]
