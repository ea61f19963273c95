"""/scorecard: how good the forecasts were, by what came of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from discord import app_commands

from bot import localise
from bot.cards import layout
from bot.cards.scorecard import scorecard as drawn
from bot.errors import Interaction
from bot.places import Places
from bot.replies import Audience, reply
from bot.worker import Worker
from knowledge.answers.scorecard import Line
from knowledge.backtest.committed import Backtest, committed
from knowledge.desk import Desk


def command(places: Places, knowledge: Worker, audience: Audience) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(**localise.command("scorecard"))
    async def scorecard(interaction: Interaction) -> None:
        private = audience.private(interaction)
        lines, backtest = await knowledge(up_to_date, places.desks.shared, interaction.created_at.date())
        card = layout.card(drawn(lines, backtest, places.voice(interaction, public=not private)))
        await reply(interaction, card, private=private)

    return scorecard


def up_to_date(desk: Desk, today: date) -> tuple[Sequence[Line], Backtest | None]:
    """What both records say, after what the facts say by now has been written down."""
    desk.resolve(today=today)
    return desk.scorecard(today=today), committed()
