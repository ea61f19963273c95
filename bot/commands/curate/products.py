"""/curate product add, list and remove: products that only this server knows."""

from collections.abc import Sequence

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Asker, Choice, Words, choice
from bot.cards import layout
from bot.cards.blocks import Block, Sheet, Tone
from bot.community import Community
from bot.community.proposals import Sought, State
from bot.curation.rights import Act, Person
from bot.errors import Interaction, completing
from bot.explain import Told
from bot.panels.curation.audit import Audit
from bot.panels.curation.person import person
from bot.phrases import clean, plain
from bot.places import Places
from bot.replies import reply
from bot.servers import Servers
from bot.worker import Worker
from knowledge.curation.products import LONGEST_NAME, MOST_ALIASES, MOST_PRODUCTS, aliases, product_id, taken
from knowledge.errors import Misread, UnknownProduct
from knowledge.packs.model import PackProduct
from knowledge.reading.normalise import fold

Name = app_commands.Range[str, 1, LONGEST_NAME]
Aliases = app_commands.Range[str, 1, 300]
UNDECIDED = (State.OPEN, State.TAKEN)


class OwnProducts:
    """The subcommands. Nothing of this is an entry of a log: whoever manages the server decides, and it is told."""

    def __init__(  # noqa: PLR0917  # all that it touches, each of another kind
        self,
        places: Places,
        servers: Servers,
        knowledge: Worker,
        worker: Worker,
        community: Community,
        audit: Audit,
    ) -> None:
        self._places = places
        self._servers = servers
        self._knowledge = knowledge
        self._worker = worker
        self._community = community
        self._audit = audit

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add them to /curate."""
        family = app_commands.Group(parent=group, **localise.command("curate-product"))
        complete = self._places.completers()

        @family.command(**localise.command("curate-product-add"))
        @localise.options(
            name="option-product-name",
            parent="option-product-parent",
            aliases="option-product-aliases",
            home_market="option-product-home",
        )
        @app_commands.autocomplete(parent=complete.product, home_market=complete.market)
        async def add(
            interaction: Interaction,
            name: Name,
            parent: Words | None = None,
            aliases: Aliases | None = None,
            home_market: Words | None = None,
        ) -> None:
            who = self._manager(interaction)
            arguments, asker = self._places(interaction).arguments, Asker.of(interaction)
            row = await self._row(
                interaction,
                clean(name, LONGEST_NAME),
                parent=arguments.product(parent) if parent else None,
                typed=aliases or "",
                home=arguments.market(home_market, asker) if home_market else None,
            )
            await self._put(interaction, who, row)

        @family.command(**localise.command("curate-product-list"))
        async def list_(interaction: Interaction) -> None:
            person(interaction, self._servers).must(Act.LOOK)
            await self._list(interaction)

        async def own(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._own(interaction, typed)

        @family.command(**localise.command("curate-product-remove"))
        @localise.options(product="option-product-own")
        @app_commands.autocomplete(product=completing(own))
        async def remove(interaction: Interaction, product: Words) -> None:
            await self._remove(interaction, self._manager(interaction), product)

    def _manager(self, interaction: Interaction) -> Person:
        who = person(interaction, self._servers)
        who.must(Act.PRODUCTS)
        if who.server == self._servers.home:
            raise Told("product-home")
        return who

    async def _row(
        self, interaction: Interaction, name: str, *, parent: str | None, typed: str, home: str | None
    ) -> PackProduct:
        """The product, if its names are free here."""
        others = tuple(clean(each, LONGEST_NAME) for each in aliases(typed))
        names, catalogue = (name, *others), self._places(interaction).desk.catalogue
        if not all(any(letter.isalnum() for letter in each) for each in names):
            raise Told("product-nameless")
        if len(others) > MOST_ALIASES:
            raise Told("product-aliases", most=MOST_ALIASES)
        address = product_id(name)
        if parent is not None and address in {parent, *catalogue.ancestors(parent)}:
            raise Told("product-own-parent")
        if found := taken(names, catalogue, besides=address):
            raise Told("product-taken", name=plain(found[0]), other=plain(catalogue[found[1]].name))
        for each in names:
            if _is_market(interaction, each, self._places):
                raise Told("product-market", name=plain(each))
        earlier = next(
            (each for each in await self._products(self._places(interaction).space) if each.id == address), None
        )
        if earlier:  # what is not named again stays as it was
            parent, home = parent or earlier.parent, home or earlier.home_market
            others = tuple(dict.fromkeys((*earlier.aliases, *others)))
        return PackProduct(id=address, name=name, parent=parent, category="own", aliases=others, home_market=home)

    async def _put(self, interaction: Interaction, who: Person, row: PackProduct) -> None:
        space = await self._servers.space_to_write(who.server)
        kept = await self._products(space)
        if len(kept) >= MOST_PRODUCTS and row.id not in {each.id for each in kept}:
            raise Told("product-too-many", most=MOST_PRODUCTS)
        try:
            await self._knowledge(self._places.desks.put_product, space, row, at=interaction.created_at)
        except ValueError as error:  # its parent was put below it just now
            raise Told("product-own-parent") from error
        known = any(each.id == row.id for each in kept)
        await self._tell(interaction, "product-changed" if known else "product-added", row.name)

    async def _list(self, interaction: Interaction) -> None:
        voice = self._places.voice(interaction)
        kept = await self._products(self._servers.space(interaction.guild_id))
        lines = [self._line(interaction, each) for each in kept]
        head = Block((voice.say("product-list" if lines else "product-none", count=len(lines)),))
        body = Block(tuple(lines), gives=1, rest=lambda count: voice.say("effect-more", count=count))
        await reply(interaction, layout.card(Sheet((head, body), Tone.FACTS)))

    def _line(self, interaction: Interaction, row: PackProduct) -> str:
        voice = self._places.voice(interaction)
        also = voice.many(plain(each) for each in row.aliases)
        family = voice.say("product-of", product=voice.product(row.parent)) if row.parent else ""
        return f"- {' · '.join(part for part in (f'**{plain(row.name)}**', family, also) if part)}"

    async def _remove(self, interaction: Interaction, who: Person, typed: str) -> None:
        """Remove a product that nothing rests on: no version of it, no claim that stands, nothing undecided."""
        space = self._servers.space(who.server)
        row = find(await self._products(space), typed)
        place = self._places(interaction)
        if row.id in place.desk.catalogue:
            if children := place.desk.catalogue.children(row.id):
                other = place.desk.catalogue[children[0]].name
                raise Told("product-has-versions", name=plain(row.name), other=plain(other))
            if claims := await self._knowledge(place.desk.claims, row.id):
                raise Told("product-has-claims", name=plain(row.name), count=len(claims))
        of_it = Sought(space, person(interaction, self._servers).server, UNDECIDED, (row.id,))
        if await self._worker(self._community.proposals.listed, of_it, limit=1):
            raise Told("product-has-proposals", name=plain(row.name))
        await self._knowledge(self._places.desks.drop_product, space, row.id, at=interaction.created_at)
        await self._tell(interaction, "product-removed", row.name)

    async def _tell(self, interaction: Interaction, phrase: str, name: str) -> None:
        """To whoever did it, and with their name to everyone whom the server wants to know."""
        voice, theirs = self._places.voice(interaction), self._places.voice(interaction, public=True)
        said = voice.say(phrase, name=plain(name))
        await reply(interaction, layout.card(Sheet((Block((said,)),), Tone.GOOD)))
        by = theirs.say("audit-by", user=f"<@{interaction.user.id}>")
        told = Block((theirs.say(phrase, name=plain(name)), by))
        if await self._audit.post(interaction, layout.card(Sheet((told,), Tone.FACTS))) is False:
            await interaction.followup.send(voice.say("audit-refused"), ephemeral=True)

    async def _own(self, interaction: Interaction, typed: str) -> list[Choice]:
        sought = fold(typed).strip()
        kept = await self._products(self._servers.space(interaction.guild_id))
        return [choice(each.name, each.id) for each in kept if sought in fold(each.name)][:OFFERED]

    async def _products(self, space: str) -> tuple[PackProduct, ...]:
        return await self._knowledge(self._places.desks.products, space) if space else ()


def _is_market(interaction: Interaction, name: str, places: Places) -> bool:
    """Whether a country is called so: a product of that name would be taken for it."""
    try:
        return bool(places(interaction).arguments.market(name, Asker.of(interaction)))
    except Misread:
        return False


def find(kept: Sequence[PackProduct], typed: str) -> PackProduct:
    """One of a server's own products, by its id or any of its names. Raises UnknownProduct."""
    sought = fold(typed).strip()
    for each in kept:
        if typed == each.id or sought in {fold(name).strip() for name in (each.name, *each.aliases)}:
            return each
    raise UnknownProduct(typed, [each.id for each in kept])
