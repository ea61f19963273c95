"""Every part is made here and handed to the next: the one place that knows them all."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from random import SystemRandom
from typing import Any, TypedDict

from discord.ui import LayoutView

from bot.charts.studio import Studio
from bot.client import AnyCommand, Bot, Parts, translated
from bot.commands import (
    Mentions,
    about,
    answer_this,
    ask,
    compare,
    curate,
    facts,
    launch,
    privacy,
    scorecard,
    setup,
    use_as_source,
    wait,
    whatif,
)
from bot.commands import help as help_
from bot.commands.curate.add import Add
from bot.commands.curate.assess import Assessing
from bot.commands.curate.bulk import Bulk
from bot.commands.curate.feeds import OwnFeeds
from bot.commands.curate.log import Decided
from bot.commands.curate.merge import Merging
from bot.commands.curate.name import ChosenName
from bot.commands.curate.products import OwnProducts
from bot.commands.curate.queue import Waiting
from bot.commands.curate.retract import Retracting
from bot.commands.curate.undo import Undo
from bot.community import Community
from bot.community.state import COMMANDS
from bot.cooldown import Cooldown
from bot.curation.queue import Queue
from bot.curation.record import Record
from bot.curation.service import Curation
from bot.errors import Funnel
from bot.feeds.fetch import sessions
from bot.feeds.polling import Poller
from bot.forgetting import Forgetting
from bot.listening import Listening
from bot.panels import Panels, Row
from bot.panels.acting import About, Acting
from bot.panels.answers import Answers
from bot.panels.asking import Asking
from bot.panels.changes import Changes
from bot.panels.charts import Charts
from bot.panels.compare import Comparisons
from bot.panels.curation.audit import Audit
from bot.panels.curation.deciding import Deciding
from bot.panels.curation.finding import Finding
from bot.panels.curation.foreseeing import Foreseeing
from bot.panels.curation.log import LogPanel
from bot.panels.curation.queue import QueuePanel
from bot.panels.curation.sourcing import Sourcing
from bot.panels.curation.telling import Telling
from bot.panels.curation.views import lists_of
from bot.panels.lists import Lists
from bot.panels.privacy import Privacy
from bot.panels.setup import Setup
from bot.panels.share import Share
from bot.panels.sources import Sources
from bot.panels.stated import Statements
from bot.panels.whatif import WhatIfs
from bot.places import Places
from bot.replies import Audience
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge import desk as reference
from knowledge.desks import Desks
from knowledge.store.log import Log


class Hearing(TypedDict):
    """What messages are answered with."""

    asking: Asking
    acting: Acting
    answers: Answers
    audience: Audience


@asynccontextmanager
async def assembled(settings: Settings, folder: Path | None) -> AsyncIterator[Parts]:
    """Open the databases in `folder` (None: in memory), make the parts, and close everything at the end."""
    async with AsyncExitStack() as closing:
        worker, knowledge = Worker("community"), Worker("knowledge")
        community = await worker(Community.open, folder / "community.db" if folder else None)
        closing.push_async_callback(worker.close, community.close)
        log = await knowledge(Log.open, folder / "knowledge.db" if folder else None)
        closing.push_async_callback(knowledge.close, log.close)
        own = await knowledge(Log.open, folder / "spaces.db" if folder else None, private=True)
        closing.push_async_callback(knowledge, own.close)
        desk = await knowledge(reference.opened, log, at=datetime.now(UTC), seed=settings.seed)
        desks = await knowledge(Desks, desk, own)
        listed = [(feed.url, feed.title) for feed in desk.feeds]
        await worker(community.feeds.follow, listed, now=datetime.now(UTC))
        servers = Servers(worker, community.servers, await worker(community.servers.all), home=settings.home_server)
        studio = Studio()
        closing.push_async_callback(studio.close)
        yield parts(settings, worker, community, knowledge, Places(desks, servers), servers, studio)


def parts(  # noqa: PLR0917  # all that is shared, each of another kind
    settings: Settings,
    worker: Worker,
    community: Community,
    knowledge: Worker,
    places: Places,
    servers: Servers,
    studio: Studio,
) -> Parts:
    """Make the bot's parts from what they share. `worker` runs community.db, `knowledge` runs the desks."""
    desk = places.desks.shared
    funnel = Funnel(places.named)
    cooldown = Cooldown(settings.cooldown_burst, settings.cooldown_seconds)
    mentions = Mentions()
    audit = Audit(servers)
    curation = Curation(worker, community, knowledge, places.desks, servers)
    forgetting = Forgetting(worker, community, knowledge, places.desks, servers, curation.one_at_a_time)
    settings_of, private = Setup(servers, places, audit), Privacy(forgetting, servers, funnel)

    async def newest(today: date) -> date | None:
        return (await knowledge(desk.age, as_of=today)).newest

    async def about_card(today: date, locale: str) -> LayoutView:
        return about.card(await newest(today), today, mentions, locale)

    asked, rows, answers, hearing = _answering(
        places, servers, funnel, worker, community, knowledge, studio, settings.web_url, about_card
    )
    queue, record = Queue(worker, community, knowledge, places.desks, servers), Record(worker, community, servers)
    curating, pressed = _curating(
        curation,
        queue,
        record,
        places,
        servers,
        funnel,
        knowledge,
        answers,
        audit,
        (
            OwnProducts(places, servers, knowledge, worker, community, audit),
            OwnFeeds(places, servers, worker, community, audit, settings.allowed),
        ),
    )

    async def tidy(now: datetime) -> None:
        await worker(community.panels.tidy, now)
        await worker(community.headlines.tidy, now)
        await curation.recover()  # what a full disk kept from being recorded is tried again
        await forgetting.tidy(now.date())
        await knowledge(desk.resolve, today=now.date())

    return Parts(
        commands=(
            about.command(newest, mentions),
            help_.command(mentions),
            *asked,
            *curating,
            setup.command(settings_of),
            privacy.command(private),
        ),
        panels=Panels(
            rows | pressed | settings_of.rows() | private.rows(),
            worker=worker,
            panels=community.panels,
            funnel=funnel,
            cooldown=cooldown,
        ),
        funnel=funnel,
        cooldown=cooldown,
        mentions=mentions,
        servers=servers,
        listening=Listening(
            **hearing,
            funnel=funnel,
            members=cooldown,
            channels=Cooldown(settings.channel_burst, settings.channel_seconds),
        ),
        published=lambda: worker(community.state.get, COMMANDS),
        publish=lambda told: worker(community.state.set, COMMANDS, told),
        left=forgetting.left,
        joined=forgetting.joined,
        present=forgetting.present,
        tidy=tidy,
        poll=_poller(settings, worker, community, places).run if settings.feeds == "on" else None,
        recover=curation.recover,
    )


def _poller(settings: Settings, worker: Worker, community: Community, places: Places) -> Poller:
    """Asks the feeds of all spaces, each for the products that are known there."""
    return Poller(
        worker,
        community.feeds,
        catalogue=lambda space: places.at(space).desk.catalogue,
        sessions=sessions(settings.allowed),
        allowed=settings.allowed,
        now=lambda: datetime.now(UTC),
        random=SystemRandom().random,
    )


def _answering(  # noqa: PLR0917  # all that answering needs, each of another kind
    places: Places,
    servers: Servers,
    funnel: Funnel,
    worker: Worker,
    community: Community,
    knowledge: Worker,
    studio: Studio,
    web: str | None,
    about_card: About,
) -> tuple[list[AnyCommand], dict[str, Row], Answers, Hearing]:
    """The commands that answer, and what the buttons under their cards do."""
    audience = Audience(servers)
    answers = Answers(
        knowledge=knowledge,
        places=places,
        community=worker,
        panels=community.panels,
        gaps=community.gaps,
        uses=community.uses,
        audience=audience,
    )
    whatifs = WhatIfs(answers, funnel)
    lists = Lists(knowledge, places, answers, audience, web=web)
    comparisons = Comparisons(knowledge=knowledge, places=places, answers=answers, audience=audience, funnel=funnel)
    statements = Statements(
        knowledge=knowledge, places=places, answers=answers, lists=lists, audience=audience, funnel=funnel
    )
    acting = Acting(answers, statements, whatifs, comparisons, about_card)
    asking = Asking(acting, answers, places, knowledge, funnel)
    commands: list[AnyCommand] = [
        wait.command(places, asking),
        launch.command(places, asking),
        whatif.command(places, whatifs),
        compare.command(places, comparisons),
        facts.command(places, lists),
        scorecard.command(places, knowledge, audience),
        ask.command(asking),
        answer_this.command(asking),
    ]
    changes = Changes(answers, places, funnel)
    charts = Charts(knowledge, places, answers, studio)
    buttons = (changes, Sources(answers, web), Share(answers), charts, asking, whatifs, lists, comparisons, statements)
    rows = {name: row for each in buttons for name, row in each.rows().items()}
    return commands, rows, answers, Hearing(asking=asking, acting=acting, answers=answers, audience=audience)


def _curating(  # noqa: PLR0917  # all that curating needs, each of another kind
    curation: Curation,
    queue: Queue,
    record: Record,
    places: Places,
    servers: Servers,
    funnel: Funnel,
    knowledge: Worker,
    answers: Answers,
    audit: Audit,
    further: Sequence[curate.Subcommands],
) -> tuple[list[AnyCommand], dict[str, Row]]:
    """The commands that keep the facts, and what the buttons on their cards do."""
    telling = Telling(
        curation=curation,
        servers=servers,
        places=places,
        answers=answers,
        knowledge=knowledge,
        audit=audit,
        funnel=funnel,
    )
    foreseeing = Foreseeing(telling)
    deciding = Deciding(telling, foreseeing)
    sourcing = Sourcing(places, answers, foreseeing, funnel)
    waiting = QueuePanel(queue, lists_of(queue, curation, deciding, sourcing, answers), servers, places, answers)
    decided = LogPanel(
        record=record, curation=curation, deciding=deciding, servers=servers, places=places, answers=answers
    )
    finding = Finding(places, servers, knowledge)
    subcommands: tuple[curate.Subcommands, ...] = (
        Add(places, foreseeing),
        ChosenName(curation, servers),
        Waiting(waiting, places),
        Decided(decided, places),
        Undo(decided),
        Retracting(places, servers, knowledge, finding, foreseeing),
        Assessing(places, servers, knowledge, finding, foreseeing),
        Merging(places, servers, knowledge, finding, foreseeing),
        Bulk(places, servers, knowledge, foreseeing),
        *further,
    )
    commands: list[AnyCommand] = [curate.command(subcommands), use_as_source.command(sourcing, servers)]
    return commands, {**foreseeing.rows(), **deciding.rows(), **sourcing.rows(), **waiting.rows(), **decided.rows()}


async def payloads() -> list[dict[str, Any]]:
    """The commands as Discord would be sent them, for those who check them without a connection."""
    async with assembled(Settings(), None) as made:
        return await translated(Bot(made).tree)
