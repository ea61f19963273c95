"""/scorecard: how good the forecasts were, by what came of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from discord import app_commands

from bot import localise
from bot.arguments import Arguments
from bot.cards import layout
from bot.cards.scorecard import scorecard as drawn
from bot.errors import Interaction
from bot.replies import Audience, reply
from bot.worker import Worker
from knowledge.answers.scorecard import Line
from knowledge.backtest.committed import Backtest, committed
from knowledge.desk import Desk


def command(
    arguments: Arguments, knowledge: Worker, desk: Desk, audience: Audience
) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(name="scorecard", description=localise.text("scorecard-command"))
    async def scorecard(interaction: Interaction) -> None:
        private = await audience.private(interaction)
        lines, backtest = await knowledge(up_to_date, desk, interaction.created_at.date())
        card = layout.card(drawn(lines, backtest, arguments.voice(interaction.locale.value)))
        await reply(interaction, card, private=private)

    return scorecard


def up_to_date(desk: Desk, today: date) -> tuple[Sequence[Line], Backtest | None]:
    """What both records say, after what the facts say by now has been written down."""
    desk.resolve(today=today)
    return desk.scorecard(today=today), committed()
