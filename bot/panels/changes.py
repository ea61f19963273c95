"""What the chips do: ask the same card's question again with one part changed."""

from bot.arguments import Asker
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.panels import Press, Row, chips
from bot.panels.answers import Answers, Asked
from bot.panels.forms import OneLine
from bot.places import Places
from knowledge.answers.drafts import Assumed
from knowledge.answers.question import LaunchQuestion, WaitQuestion


class Changes:
    """The rows of the chips."""

    def __init__(self, answers: Answers, places: Places, funnel: Funnel) -> None:
        self._answers = answers
        self._places = places
        self._funnel = funnel

    def rows(self) -> dict[str, Row]:
        """What each chip does. Anyone may press one; only the asker's own card changes."""
        return {
            chips.PRODUCT: Row(self._product),
            chips.ORDERED: Row(self._ordered),
            chips.MARKET: Row(self._market),
            chips.OTHER: Row(self._other),
            chips.SUCCESSOR: Row(self._successor),
        }

    async def _product(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        product = (
            self._places(interaction).arguments.product(press.values[0]) if press.values else Asked.of(panel).product
        )
        await self._ask(interaction, panel, ("usual", "line", "alike", "first", "trim"), product=product)

    async def _ordered(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        Asked.of(panel)

        async def filled(again: Interaction, text: str) -> None:
            ordered = self._places(again).arguments.ordered(text, Asker.of(again))
            await self._ask(again, panel, ("day", "since", "today", "planned"), ordered=ordered)

        await self._form(interaction, "form-ordered", filled)

    async def _market(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        Asked.of(panel)

        async def filled(again: Interaction, text: str) -> None:
            market = self._places(again).arguments.market(text, Asker.of(again))
            await self._ask(again, panel, ("market",), market=market)

        await self._form(interaction, "form-market", filled)

    async def _other(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        asked = Asked.of(panel)
        other = LaunchQuestion if isinstance(asked.question, WaitQuestion) else WaitQuestion
        question = other(product=asked.product, market=asked.market, as_of=asked.question.as_of)
        await self._answers.change(interaction, panel, question)

    async def _successor(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        asked = Asked.of(panel)
        heir = self._answers.voice(interaction).catalogue[asked.product].successor or asked.product
        question = WaitQuestion(product=heir, market=asked.market, as_of=asked.question.as_of)
        await self._answers.change(interaction, panel, question)

    async def _ask(
        self, interaction: Interaction, panel: Panel | None, said: tuple[Assumed, ...], **changed: str
    ) -> None:
        """Ask again with something changed: what was assumed in its place is said now."""
        asked = Asked.of(panel)
        question = asked.question.model_copy(update=changed)
        await self._answers.change(interaction, panel, question, asked.besides.without(*said))

    async def _form(self, interaction: Interaction, phrase: str, filled: object) -> None:
        form = OneLine(phrase, self._answers.voice(interaction), self._funnel, filled)  # type: ignore[arg-type]
        await interaction.response.send_modal(form)
