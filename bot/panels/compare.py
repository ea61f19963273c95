"""Cards that compare: sent, shared, their sources paged, and each answer opened as a card of its own."""

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal

from discord import ui
from pydantic import ValidationError

from bot.addressed import Addressed
from bot.arguments import Asker
from bot.cards import layout, sources
from bot.cards.compare import comparing
from bot.cards.facts import listed
from bot.cards.naming import named
from bot.cards.pages import split
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button
from bot.panels.answers import NOTHING, Answers, Asked
from bot.panels.besides import Besides
from bot.panels.chips import COMPARE, LABEL
from bot.panels.forms import OneLine
from bot.panels.share import LONGEST_NAME
from bot.panels.sources import day, page, turning
from bot.phrases import clean, plain
from bot.places import Places
from bot.replies import Audience, replace, reply
from bot.worker import Worker
from knowledge import edtf
from knowledge.answers.compare import Comparison
from knowledge.answers.meant import Common
from knowledge.answers.question import LaunchQuestion, Question, WaitQuestion
from knowledge.claims import Frozen
from knowledge.reading.items import Item

OPEN, SOURCES, SHARE = "compare-open", "compare-sources", "compare-share"


class Compared(Frozen):
    """What the panel of such a card keeps."""

    kind: Literal["compare"] = "compare"
    questions: tuple[Question, ...]
    assumed: str | None = None
    """The line that was taken because nobody named one."""

    @classmethod
    def of(cls, panel: Panel | None) -> "Compared":
        """Read a panel; one that a later version wrote is told as outdated."""
        try:
            return cls.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error


class Comparisons:
    """Asks the desk to compare, and sends what it says."""

    def __init__(
        self,
        *,
        knowledge: Worker,
        places: Places,
        answers: Answers,
        audience: Audience,
        funnel: Funnel,
    ) -> None:
        self._knowledge = knowledge
        self._places = places
        self._answers = answers
        self._audience = audience
        self._funnel = funnel

    async def begin(
        self, interaction: Addressed, items: Sequence[Item], common: Common, besides: Besides = NOTHING
    ) -> None:
        """Compare what someone named: privately, or for everyone in a public channel."""
        desk = self._places(interaction).desk
        common = dataclasses.replace(common, usual=self._places.default_product(interaction) or None)
        meant = await self._knowledge(desk.meant, items, common, today=interaction.created_at.date())
        compared = Compared(questions=meant.questions, assumed=meant.assumed)
        await self._send(interaction, compared, besides, private=self._audience.private(interaction))

    def rows(self) -> dict[str, Row]:
        """Anyone may open an answer or its sources, and compare it with another; only the asker shares."""
        return {
            COMPARE: Row(self._with),
            OPEN: Row(self._open),
            SOURCES: Row(self._sources),
            SHARE: Row(self._share, asker_only=True),
        }

    async def _with(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        """Ask with what, and compare the answer on the card with it, for whoever asks alone."""
        asked = Asked.of(panel)

        async def filled(again: Interaction, text: str) -> None:
            question, asker, place = asked.question, Asker.of(again), self._places(again)
            own = _item(question, self._answers.voice(again))
            items = (own, *place.arguments.items(asker, [text], question.product))
            common = Common(by=question.by, as_of=question.as_of)
            meant = await self._knowledge(place.desk.meant, items, common, today=asker.today)
            await self._send(again, Compared(questions=(question, meant.questions[1])), private=True)

        await interaction.response.send_modal(
            OneLine("form-compare", self._answers.voice(interaction), self._funnel, filled)
        )

    async def _open(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        questions, number = Compared.of(panel).questions, page(press)
        if number >= len(questions):
            raise Told("panel-outdated")
        await self._answers.change(interaction, None, questions[number])

    async def _sources(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        comparison = await self._compare(interaction, Compared.of(panel), day(panel, interaction))
        voice, number = self._answers.voice(interaction), page(press)
        entries = list(cited(comparison, voice))
        sheet = listed(voice.say("sources-heading"), entries, voice, number)
        card = layout.card(sheet, turning(Press(SOURCES, press.token), number, len(split(entries)), voice))
        await (replace(interaction, card) if press.argument else reply(interaction, card))

    async def _share(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        compared = Compared.of(panel)
        comparison = await self._compare(interaction, compared, day(panel, interaction))
        voice = self._answers.voice(interaction, public=True)
        name = plain(interaction.user.display_name, LONGEST_NAME)
        sheet = comparing(comparison, voice, assumed=compared.assumed, shared_by=name)
        below = [ui.ActionRow(button(voice.say("chip-sources"), Press(SOURCES, press.token)))]
        await reply(interaction, layout.card(sheet, below if _has_sources(comparison) else []), private=False)

    async def _send(
        self, interaction: Addressed, compared: Compared, besides: Besides = NOTHING, *, private: bool
    ) -> None:
        comparison = await self._compare(interaction, compared, interaction.created_at.date())
        for answer in comparison.answers:
            await self._answers.count_gap(interaction, answer)
        token = await self._answers.keep(interaction, compared.model_dump(mode="json"))
        voice = self._answers.voice(interaction, public=not private)
        shareable = private and interaction.guild_id is not None
        sheet = comparing(comparison, voice, assumed=compared.assumed)
        further = await self._answers.offered(interaction, besides, voice)
        card = layout.card(sheet, [*rows(comparison, token, voice, shareable=shareable), *further])
        await reply(interaction, card, private=private)

    async def _compare(self, interaction: Addressed, compared: Compared, today: date) -> Comparison:
        return await self._knowledge(self._places(interaction).desk.compare, compared.questions, today=today)


def rows(comparison: Comparison, token: str, voice: Voice, *, shareable: bool = True) -> list[ui.ActionRow[Any]]:
    """A button for each answer, and below them what one can do with all."""
    opened = [
        button(clean(voice.say("compare-open-item", name=name), LABEL), Press(OPEN, token, str(number)))
        for number, name in enumerate(named(comparison.answers, voice, bare=True).names)
    ]
    found = [ui.ActionRow(*opened)]
    below = [button(voice.say("chip-sources"), Press(SOURCES, token))] if _has_sources(comparison) else []
    if shareable:
        below.append(button(voice.say("chip-share"), Press(SHARE, token)))
    return [*found, ui.ActionRow(*below)] if below else found


def cited(comparison: Comparison, voice: Voice) -> Iterator[str]:
    """Everything the answers rest on, answer by answer; what several rest on comes with the first of them.

    Anyone may page through this, also from a shared card, so the names are those that everyone may know.
    """
    seen: set[str] = set()
    names = named(comparison.answers, voice, shared=True).names
    for answer, name in zip(comparison.answers, names, strict=True):
        fresh = [entry for entry in sources.all_of(answer, voice) if entry not in seen]
        seen |= set(fresh)
        for number, entry in enumerate(fresh):
            yield entry if number else f"{voice.say('compare-sources-of', name=name)}\n{entry}"


def _item(question: WaitQuestion | LaunchQuestion, voice: Voice) -> Item:
    """A question that is asked already, as an item from which another one may borrow."""
    ordered = question.ordered if isinstance(question, WaitQuestion) else None
    day = edtf.parse(ordered) if ordered else None
    return Item(voice.label(question.product), question.product, question.market, day)


def _has_sources(comparison: Comparison) -> bool:
    return any(answer.citations for answer in comparison.answers)
