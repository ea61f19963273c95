"""The what-if panel: pull levers on an answer and see what they do. A row of the database holds each state for ever.

A press makes a new state and a new row, and nothing is ever changed in place. So the panel outlives a restart, undo is a
look back, and any number of members can play with one shared panel: each gets a private copy of their own.
"""

from discord import ui

from bot.addressed import Addressed
from bot.arguments import Asker
from bot.cards import asked, layout
from bot.cards.whatif import supposing
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, levers
from bot.panels.answers import NOTHING, Answers, Asked, hidden
from bot.panels.besides import Besides
from bot.panels.chips import WHATIF
from bot.panels.forms import OneLine
from bot.panels.share import LONGEST_NAME
from bot.panels.sources import day
from bot.panels.supposed import Supposed
from bot.phrases import plain
from bot.replies import pressed, replace, reply
from knowledge.answers.levers import settled
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Status
from knowledge.answers.whatif import WhatIf
from knowledge.errors import RefusedLever
from knowledge.scenarios.table import BY_NAME, Takes

FORMS = {"order_date": "form-ordered"}
"""Forms that another button has already; a lever without a row has that of what it takes, or of its own name."""


class WhatIfs:
    """Opens panels, and takes what is chosen on them."""

    def __init__(self, answers: Answers, funnel: Funnel) -> None:
        self._answers = answers
        self._funnel = funnel

    def rows(self) -> dict[str, Row]:
        """Anyone may press; whose panel it is not gets their own. Only its owner shares it."""
        return {
            WHATIF: Row(self._open),
            levers.LEVER: Row(self._lever),
            levers.STEP: Row(self._step),
            levers.EXACT: Row(self._exact),
            levers.PRESET: Row(self._preset),
            levers.UNDO: Row(self._undo),
            levers.RESET: Row(self._reset),
            levers.SHARE: Row(self._share, asker_only=True),
        }

    async def begin(
        self,
        interaction: Addressed,
        question: WaitQuestion | LaunchQuestion,
        assumed: tuple[str, ...] = (),
        besides: Besides = NOTHING,
        panel: Panel | None = None,
    ) -> None:
        """Open a panel. A question without a forecast gets its answer, which says why there is none."""
        base = await self._answers.ask(interaction, question)
        if isinstance(question, WaitQuestion) and base.status in {Status.NOT_ON_SALE, Status.NO_FACTS}:
            question = LaunchQuestion(
                product=question.product, market=base.market, by=question.by, as_of=question.as_of
            )
            base = await self._answers.ask(interaction, question)
        if base.forecast is None:
            await self._answers.send(interaction, question, besides)
            return
        pinned = question.model_copy(update={"as_of": base.as_of, "scenario": ()})
        state = Supposed(question=pinned, levers=settled(assumed, base.as_of, Asker.of(interaction).language))
        found = await self._found(interaction, state, state.levers)
        card = await self._card(interaction, state, found, besides)
        in_place = panel is not None and hidden(pressed(interaction))
        await (replace(pressed(interaction), card) if in_place else reply(interaction, card))

    async def _open(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        """About the card that is seen: on the day it was made."""
        question = Asked.of(panel).question
        seen = question.model_copy(update={"as_of": question.as_of or day(panel, interaction), "scenario": ()})
        await self.begin(interaction, seen, question.scenario)

    async def _lever(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, Supposed.of(panel).choosing(_chosen(press)))

    async def _step(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        state, step = Supposed.of(panel), _chosen(press)
        if step == levers.OUT:
            await self._go_on(interaction, panel, state.leaving(state.chosen))
        else:
            await self._pull(interaction, panel, f"{state.chosen}={step}")

    async def _exact(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        state = Supposed.of(panel)

        async def filled(again: Interaction, text: str) -> None:
            if "=" in text:
                return await self._pull(again, panel, text)
            try:
                return await self._pull(again, panel, f"{state.chosen}={text}")
            except RefusedLever as refused:
                raise refused.as_typed(text) from refused

        form = OneLine(_form(state.chosen), self._answers.voice(interaction), self._funnel, filled)
        await interaction.response.send_modal(form)

    async def _preset(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        state = Supposed.of(panel)
        found = await self._found(interaction, state)
        preset = levers.preset(found, _chosen(press))
        if preset is None:
            raise Told("panel-outdated")
        await self._go_on(interaction, panel, state.taking(preset.levers))

    async def _undo(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, Supposed.of(panel).undone())

    async def _reset(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, Supposed.of(panel).taking(()))

    async def _share(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        """What the asker sees, for everyone, and everyone can play on with a copy of it."""
        public = Supposed.of(panel).public()
        found, voice = await self._found(interaction, public), self._answers.voice(interaction, public=True)
        token = await self._answers.keep(interaction, public.model_dump(mode="json"))
        name = plain(interaction.user.display_name, LONGEST_NAME)
        rows = levers.shared(found, public, token, voice)
        await reply(interaction, layout.card(supposing(found, voice, shared_by=name), rows), private=False)

    async def _pull(self, interaction: Interaction, panel: Panel | None, text: str) -> None:
        """Pull one lever; one that cannot act here is refused, and the panel stays as it is."""
        state = Supposed.of(panel)
        asker = Asker.of(interaction)
        (typed,) = settled((text,), state.question.as_of or asker.today, asker.language)
        state = state.pulling(typed)
        await self._go_on(interaction, panel, state, await self._found(interaction, state, (typed,)))

    async def _go_on(
        self, interaction: Interaction, panel: Panel | None, state: Supposed, found: WhatIf | None = None
    ) -> None:
        await self._show(interaction, panel, state, found or await self._found(interaction, state))

    async def _found(self, interaction: Addressed, state: Supposed, pulled: tuple[str, ...] = ()) -> WhatIf:
        """What the desk says. Raises RefusedLever for a lever just pulled that cannot act here."""
        found = await self._answers.suppose(interaction, state.asked())
        for text in pulled:
            if why := found.silent(text):
                raise RefusedLever(text, why)
        return found

    async def _show(self, interaction: Interaction, panel: Panel | None, state: Supposed, found: WhatIf) -> None:
        """Show a state in place of the one before, if that is the presser's alone; else as a private card of their own."""
        mine = panel is not None and panel.owner == interaction.user.id and hidden(interaction)
        card = await self._card(interaction, state, found)
        await (replace(interaction, card) if mine else reply(interaction, card))

    async def _card(
        self, interaction: Addressed, state: Supposed, found: WhatIf, besides: Besides = NOTHING
    ) -> ui.LayoutView:
        voice = self._answers.voice(interaction)
        token = await self._answers.keep(interaction, state.model_dump(mode="json"))
        shareable = interaction.guild_id is not None
        sheet = supposing(found, voice, veiled=state.veiled).noting(asked.notes(besides.assumed, found.base, voice))
        rows = levers.rows(found, state, token, voice, shareable=shareable)
        return layout.card(sheet, [*rows, *await self._answers.offered(interaction, besides, voice)])


def _chosen(press: Press) -> str:
    if not press.values:
        raise Told("panel-outdated")
    return press.values[0]


def _form(lever: str) -> str:
    """The form that asks for a lever's exact value."""
    row = BY_NAME.get(lever.partition(".")[0])
    if row is None:
        raise Told("panel-outdated")
    return FORMS.get(row.name) or f"form-{row.name if row.takes is Takes.QUESTION else row.takes}"
