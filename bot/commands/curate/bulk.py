"""/curate import and export: many claims at once, as a file. A file is taken whole or not at all."""

import asyncio
import io
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import discord
from discord import app_commands, ui

from bot import localise
from bot.arguments import Words
from bot.cards import layout
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.faults import refused
from bot.commands.curate.claims import Reason
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.curation.foreseeing import Foreseeing
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from bot.phrases import clean, plain
from bot.places import Place, Places
from bot.replies import thinking
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Assessment, Claim
from knowledge.curation import deeds
from knowledge.exchange import FORMS, Batch, RowFault, read, write
from knowledge.exchange.writing import carried
from knowledge.packs.document import MAX_BYTES

SHOWN_FAULTS = 8
MEGABYTE = 1_000_000
FORM_CHOICES = [app_commands.Choice(name=form.upper(), value=form) for form in FORMS]


class Bulk:
    """The subcommands."""

    def __init__(self, places: Places, servers: Servers, knowledge: Worker, foreseeing: Foreseeing) -> None:
        self._places = places
        self._servers = servers
        self._knowledge = knowledge
        self._foreseeing = foreseeing

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add them to /curate."""

        @group.command(**localise.command("curate-import"))
        @localise.options(file="option-file", reason="option-reason")
        async def import_(interaction: Interaction, file: discord.Attachment, reason: Reason | None = None) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            if file.size > MAX_BYTES:
                tenths = math.ceil(10 * file.size / MEGABYTE)
                raise Told("import-too-large", size=tenths / 10, most=MAX_BYTES // MEGABYTE)
            await thinking(interaction)
            raw = await file.read()
            place, today = self._places(interaction), interaction.created_at.date()
            batch = await asyncio.to_thread(_read, place, raw, file.filename, today, self._aside())
            await self._take(interaction, batch, file.filename, reason or "")

        @group.command(**localise.command("curate-export"))
        @localise.options(product="option-product-any", form="option-form")
        @app_commands.choices(form=FORM_CHOICES)
        @app_commands.autocomplete(product=self._places.completers().product)
        async def export(interaction: Interaction, product: Words | None = None, form: str = "csv") -> None:
            person(interaction, self._servers).must(Act.EXPORT)
            if form not in FORMS:
                raise Told("error-command-changed")
            chosen = self._places(interaction).arguments.product(product) if product else None
            await thinking(interaction)
            space = self._servers.space(interaction.guild_id)
            if not space and interaction.guild_id != self._servers.home:
                raise Told("export-empty")
            written = await self._knowledge(self._written, space, chosen, form)
            if len(written.raw) > interaction.filesize_limit:
                raise Told("export-too-large")
            await self._send_export(interaction, written, _file_name(chosen, form))

    def _aside(self) -> "Aside":
        """Asks the desk's thread from another one: while a long file is read, members go on being answered."""
        loop = asyncio.get_running_loop()

        def ask(look: Callable[[str], Claim | None], named: str) -> Claim | None:
            return asyncio.run_coroutine_threadsafe(self._knowledge(look, named), loop).result()

        return ask

    async def _take(self, interaction: Interaction, batch: Batch, name: str, reason: str) -> None:
        """Show what taking it would do, or everything that is wrong with it."""
        if batch.faults:
            await self._send_faults(interaction, batch.faults, name)
        elif not batch.claims:
            raise Told("import-empty")
        else:
            deed = deeds.Import(claims=batch.claims, held=batch.assessments, reason=reason)
            pending = await asyncio.to_thread(Pending.holding, deed)
            await self._foreseeing.foresee(interaction, pending)

    async def _send_faults(self, interaction: Interaction, faults: Sequence[RowFault], name: str) -> None:
        voice = self._places.voice(interaction)
        lines = [f"- {refused(fault, voice)}" for fault in faults[:SHOWN_FAULTS]]
        left = len(faults) - len(lines)
        sheet = Sheet(
            (
                Block((voice.say("import-unsound", count=len(faults), file=plain(name, 60)),)),
                Block(tuple(lines), gives=1),
                Block((voice.say("import-more", count=left),) if left else ()),
            ),
            Tone.NO,
        )
        told = "".join(f"{refused(fault, voice, clean)}\n" for fault in faults)
        await _fill(interaction, layout.card(sheet), "faults.txt", told.encode())

    def _written(self, space: str, product: str | None, form: str) -> "Written":
        """The claims that curators here keep, as a file. In the desk's thread."""
        log, catalogue = self._places.desks.log(space), self._places.at(space).desk.catalogue
        wanted = None if product is None else {product, *catalogue.descendants(product)}
        claims = carried((recorded.entry for recorded in log.entries(wanted, space=space)), wanted)
        if not claims:
            raise Told("export-empty")
        return Written(len(claims), write(claims, form).encode())

    async def _send_export(self, interaction: Interaction, written: "Written", name: str) -> None:
        voice = self._places.voice(interaction)
        sheet = Sheet((Block((voice.say("export-done", count=written.claims),)),), Tone.FACTS)
        await _fill(interaction, layout.card(sheet), name, written.raw)


Aside = Callable[[Callable[[str], Claim | None], str], Claim | None]


@dataclass(frozen=True, slots=True)
class Written:
    """A file of claims, and how many are in it."""

    claims: int
    raw: bytes


def _read(place: Place, raw: bytes, name: str, today: date, ask: Aside) -> Batch:
    """In a thread of its own. A claim of the server's own is known as its file has it: the same, of no server."""
    desk, own = place.desk, dict[str, str]()

    def known(named: str) -> Claim | None:
        claim = ask(desk.claim, named)
        if claim is None or not claim.space or named == claim.id:
            return claim
        plain = Claim.model_validate(claim.model_dump() | {"space": ""})
        own[plain.id] = claim.id
        return plain

    batch = read(raw, name, catalogue=desk.catalogue, markets=desk.markets, today=today, known=known)
    here = {claim.id for claim in batch.claims}
    held = tuple(
        Assessment.model_validate(each.model_dump() | {"shown_by": own[each.shown_by]})
        if each.shown_by in own.keys() - here
        else each
        for each in batch.assessments
    )
    return replace(batch, assessments=held)


def _file_name(product: str | None, form: str) -> str:
    """A name that any file system takes."""
    safe = re.sub(r"[^a-z0-9]+", "-", (product or "claims").casefold()).strip("-") or "claims"
    return f"{safe}.{form}"


async def _fill(interaction: Interaction, card: ui.LayoutView, name: str, raw: bytes) -> None:
    """Show a card with a file below it, where a reply is waited for."""
    shown: ui.File[Any] = ui.File(f"attachment://{name}")
    card.add_item(shown)
    card.stop()
    await interaction.edit_original_response(view=card, attachments=[discord.File(io.BytesIO(raw), name)])
