"""Every part is made here and handed to the next: the one place that knows them all."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.arguments import Arguments
from bot.charts.studio import Studio
from bot.client import AnyCommand, Bot, Parts, payload
from bot.commands import Mentions, about, answer_this, compare, facts, launch, scorecard, wait, whatif
from bot.commands import help as help_
from bot.commands.setup import Setup
from bot.community import Community
from bot.community.state import COMMANDS
from bot.cooldown import Cooldown
from bot.errors import Funnel
from bot.panels import Panels, Row
from bot.panels.answers import Answers
from bot.panels.asking import Asking
from bot.panels.changes import Changes
from bot.panels.charts import Charts
from bot.panels.compare import Comparisons
from bot.panels.lists import Lists
from bot.panels.share import Share
from bot.panels.sources import Sources
from bot.panels.whatif import WhatIfs
from bot.replies import Audience
from bot.settings import Settings
from bot.worker import Worker
from knowledge import desk as reference
from knowledge.desk import Desk
from knowledge.store.log import Log


@asynccontextmanager
async def assembled(settings: Settings, folder: Path | None) -> AsyncIterator[Parts]:
    """Open the databases in `folder` (None: in memory), make the parts, and close everything at the end."""
    async with AsyncExitStack() as closing:
        worker, knowledge = Worker("community"), Worker("knowledge")
        community = await worker(Community.open, folder / "community.db" if folder else None)
        closing.push_async_callback(worker.close, community.close)
        log = await knowledge(Log.open, folder / "knowledge.db" if folder else None)
        closing.push_async_callback(knowledge.close, log.close)
        desk = await knowledge(reference.opened, log, at=datetime.now(UTC), seed=settings.seed)
        studio = Studio()
        closing.push_async_callback(studio.close)
        yield parts(settings, worker, community, knowledge, desk, studio)


def parts(  # noqa: PLR0917  # all that is shared, each of another kind
    settings: Settings, worker: Worker, community: Community, knowledge: Worker, desk: Desk, studio: Studio
) -> Parts:
    """Make the bot's parts from what they share. `worker` runs community.db, `knowledge` runs the desk."""
    arguments = Arguments(desk.catalogue, desk.markets)
    funnel = Funnel(arguments.named)
    cooldown = Cooldown(settings.cooldown_burst, settings.cooldown_seconds)
    mentions = Mentions()
    setup = Setup(worker, community.servers)
    asked, rows = _answering(arguments, funnel, worker, community, knowledge, desk, studio, settings.web_url)

    async def newest(today: date) -> date | None:
        return (await knowledge(desk.age, as_of=today)).newest

    async def tidy(now: datetime) -> None:
        await worker(community.panels.tidy, now)
        await knowledge(desk.resolve, today=now.date())

    return Parts(
        commands=(about.command(newest, mentions), help_.command(mentions), *asked, setup.command()),
        panels=Panels(rows | setup.rows(), worker=worker, panels=community.panels, funnel=funnel, cooldown=cooldown),
        funnel=funnel,
        cooldown=cooldown,
        mentions=mentions,
        published=lambda: worker(community.state.get, COMMANDS),
        publish=lambda told: worker(community.state.set, COMMANDS, told),
        forget_server=lambda server: worker(community.forget_server, server),
        tidy=tidy,
    )


def _answering(  # noqa: PLR0917  # all that answering needs, each of another kind
    arguments: Arguments,
    funnel: Funnel,
    worker: Worker,
    community: Community,
    knowledge: Worker,
    desk: Desk,
    studio: Studio,
    web: str | None,
) -> tuple[list[AnyCommand], dict[str, Row]]:
    """The commands that answer, and what the buttons under their cards do."""
    audience = Audience(worker, community.servers)
    answers = Answers(
        knowledge=knowledge,
        desk=desk,
        community=worker,
        panels=community.panels,
        gaps=community.gaps,
        audience=audience,
        arguments=arguments,
    )
    asking = Asking(answers, arguments, funnel)
    whatifs = WhatIfs(answers, funnel)
    lists = Lists(knowledge, desk, answers, audience, web=web)
    comparisons = Comparisons(
        knowledge=knowledge, desk=desk, answers=answers, audience=audience, arguments=arguments, funnel=funnel
    )
    commands: list[AnyCommand] = [
        wait.command(arguments, asking),
        launch.command(arguments, asking),
        whatif.command(arguments, whatifs),
        compare.command(arguments, comparisons),
        facts.command(arguments, lists),
        scorecard.command(arguments, knowledge, desk, audience),
        answer_this.command(desk.catalogue, desk.markets, asking),
    ]
    changes = Changes(answers, arguments, funnel)
    charts = Charts(knowledge, desk, answers, studio)
    buttons = (changes, Sources(answers), Share(answers), charts, asking, whatifs, lists, comparisons)
    return commands, {name: row for each in buttons for name, row in each.rows().items()}


async def payloads() -> list[dict[str, Any]]:
    """The commands as Discord would be sent them, for those who check them without a connection."""
    async with assembled(Settings(), None) as made:
        return await payload(Bot(made).tree)
