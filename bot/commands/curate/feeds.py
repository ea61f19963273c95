"""/curate feed add, list and remove: where new articles come from, for this server's curators."""

from datetime import datetime

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Choice, choice
from bot.cards import layout
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.claims import linked
from bot.cards.voice import Voice
from bot.community import Community
from bot.community.feeds import MOST, OFF, Feed
from bot.curation.rights import Act
from bot.errors import Interaction, completing
from bot.explain import Told
from bot.feeds.addresses import AddressRefused, checked
from bot.feeds.allowed import Allowed
from bot.panels.curation.audit import Audit
from bot.panels.curation.person import person
from bot.phrases import plain
from bot.places import Places
from bot.replies import reply
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Source

Address = app_commands.Range[str, 1, 2000]
Title = app_commands.Range[str, 1, 60]


class OwnFeeds:
    """The subcommands. In the home server they are about the feeds that all servers share."""

    def __init__(  # noqa: PLR0917  # all that it touches, each of another kind
        self,
        places: Places,
        servers: Servers,
        worker: Worker,
        community: Community,
        audit: Audit,
        allowed: Allowed,
    ) -> None:
        self._places = places
        self._servers = servers
        self._worker = worker
        self._feeds = community.feeds
        self._audit = audit
        self._allowed = allowed

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add them to /curate."""
        family = app_commands.Group(parent=group, **localise.command("curate-feed"))

        @family.command(**localise.command("curate-feed-add"))
        @localise.options(url="option-feed-url", title="option-feed-title")
        async def add(interaction: Interaction, url: Address, title: Title | None = None) -> None:
            who = person(interaction, self._servers)
            who.must(Act.FEEDS)
            address = self._checked(url)
            space = await self._servers.space_to_write(who.server)
            added = await self._worker(self._add, space, address, title or "", interaction.created_at)
            if added is None:
                raise Told("own-feed-too-many", most=MOST)
            await self._tell(interaction, "own-feed-added" if added else "own-feed-known", title or "", address)

        @family.command(**localise.command("curate-feed-list"))
        async def list_(interaction: Interaction) -> None:
            person(interaction, self._servers).must(Act.LOOK)
            await self._list(interaction)

        async def offer(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._offer(interaction, typed)

        @family.command(**localise.command("curate-feed-remove"))
        @localise.options(feed="option-feed")
        @app_commands.autocomplete(feed=completing(offer))
        async def remove(interaction: Interaction, feed: Address) -> None:
            person(interaction, self._servers).must(Act.FEEDS)
            found = self._find(await self._kept(interaction), feed)
            await self._worker(self._feeds.remove, found.space, found.url)
            await self._tell(interaction, "own-feed-removed", found.title, found.url)

    def _checked(self, typed: str) -> str:
        try:
            return str(checked(typed.strip(), self._allowed))
        except AddressRefused as refused:
            raise Told(f"feed-address-{refused.code}") from refused

    def _add(self, space: str, address: str, title: str, now: datetime) -> bool | None:
        """In the thread of community.db."""
        return self._feeds.add(space, address, now=now, title=title)

    async def _list(self, interaction: Interaction) -> None:
        voice, kept = self._places.voice(interaction), await self._kept(interaction)
        head = voice.say("own-feed-list" if kept else "own-feed-none", count=len(kept))
        lines = tuple(f"- {_line(each, voice)}" for each in kept)
        more = Block(
            lines[:MOST],
            gives=1,
            rest=lambda count: voice.say("effect-more", count=count),
            dropped=max(0, len(lines) - MOST),
        )
        await reply(interaction, layout.card(Sheet((Block((head,)), more), Tone.FACTS)))

    def _find(self, kept: list[Feed], typed: str) -> Feed:
        """One of the feeds there are, by its number, address or title."""
        sought = typed.strip().casefold()
        for each in kept:
            if sought in {str(each.id), each.url.casefold(), each.title.casefold()}:
                return each
        raise Told("own-feed-unknown", text=plain(typed, 100))

    async def _offer(self, interaction: Interaction, typed: str) -> list[Choice]:
        if not person(interaction, self._servers).may(Act.FEEDS):
            return []
        sought = typed.strip().casefold()
        kept = [each for each in await self._kept(interaction) if sought in f"{each.title} {each.url}".casefold()]
        return [choice(" · ".join(part for part in (each.title, each.url) if part), str(each.id)) for each in kept][
            :OFFERED
        ]

    async def _kept(self, interaction: Interaction) -> list[Feed]:
        """The feeds of this server that are on."""
        space = self._servers.writes(interaction.guild_id or 0)
        return [each for each in await self._worker(self._feeds.of, space) if each.state != OFF]

    async def _tell(self, interaction: Interaction, phrase: str, title: str, url: str) -> None:
        """To whoever did it, and with their name to everyone whom the server wants to know."""
        voice, theirs = self._places.voice(interaction), self._places.voice(interaction, public=True)
        said = voice.say(phrase, feed=_named(title, url))
        await reply(interaction, layout.card(Sheet((Block((said,)),), Tone.GOOD)))
        by = theirs.say("audit-by", user=f"<@{interaction.user.id}>")
        told = Block((theirs.say(phrase, feed=_named(title, url)), by))
        if await self._audit.post(interaction, layout.card(Sheet((told,), Tone.FACTS))) is False:
            await interaction.followup.send(voice.say("audit-refused"), ephemeral=True)


def _named(title: str, url: str) -> str:
    return linked(Source(title=title or url, publisher="", url=url, published=""))


def _line(feed: Feed, voice: Voice) -> str:
    """A feed, and what kept it from being read the last time."""
    trouble = voice.coded("feed", feed.trouble) if feed.trouble else ""
    return " · ".join(part for part in (_named(feed.title, feed.url), trouble) if part)
