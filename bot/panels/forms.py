"""A form with one line to fill in."""

from collections.abc import Awaitable, Callable
from typing import Any

from discord import ui

from bot.arguments import LONGEST
from bot.cards.voice import Voice
from bot.errors import Funnel, Interaction
from bot.panels import Form

Filled = Callable[[Interaction, str], Awaitable[None]]
"""What to do with what was filled in."""


class OneLine(Form):
    """Asks for one thing; `phrase` names it: `form-ordered` has a title, a label and a hint."""

    def __init__(self, phrase: str, voice: Voice, funnel: Funnel, filled: Filled) -> None:
        super().__init__(voice.say(phrase), funnel)
        self._filled = filled
        self._line: ui.TextInput[Any] = ui.TextInput(
            custom_id="line", placeholder=voice.say(f"{phrase}-hint"), max_length=LONGEST
        )
        self.add_item(ui.Label(text=voice.say(f"{phrase}-label"), component=self._line))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand over what was filled in; errors go to the funnel as everywhere."""
        await self._filled(interaction, self._line.value)
