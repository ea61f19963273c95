"""Where a question comes from decides which facts count: those that all share, and those of the server it is asked in."""

from dataclasses import dataclass

from bot.addressed import Addressed, Written
from bot.arguments import Arguments, Completers
from bot.cards.voice import Voice
from bot.community.servers import Server
from bot.servers import Servers
from knowledge.desk import Desk
from knowledge.desks import Desks


@dataclass(frozen=True, slots=True)
class Place:
    """What answers there: the desk, and the reader of what people type."""

    space: str
    desk: Desk
    arguments: Arguments


class Places:
    """Finds the place of an interaction. Only a table is looked at, so it may be asked as often as one likes."""

    def __init__(self, desks: Desks, servers: Servers) -> None:
        self.desks = desks
        self._servers = servers
        self._shared = Arguments(desks.shared.catalogue, desks.shared.markets)

    def __call__(self, interaction: Addressed) -> Place:
        """Where an interaction comes from."""
        return self.at(self._servers.space(interaction.guild_id))

    def at(self, space: str) -> Place:
        """The place of a space; that of all for an empty key."""
        desk = self.desks.at(space)
        own_products = desk.catalogue is not self.desks.shared.catalogue
        arguments = Arguments(desk.catalogue, desk.markets) if own_products else self._shared
        return Place(space, desk, arguments)

    async def counted_under(self, interaction: Addressed) -> str:
        """Key under which a question asked there is counted: a server that keeps nothing yet gets one with its first."""
        server = interaction.guild_id
        if server is None or interaction.client.get_guild(server) is None:
            return self(interaction).space
        return await self._servers.space_to_write(server)

    def below(self, interaction: Addressed, product: str) -> tuple[str, ...]:
        """A product with all its versions; nothing for none, and only itself for one that is gone."""
        catalogue = self(interaction).desk.catalogue
        return (product, *(catalogue.descendants(product) if product in catalogue else ())) if product else ()

    def voice(self, interaction: Addressed, *, public: bool = False) -> Voice:
        """How to speak to whoever asks or, of what everyone there will see, to all of them."""
        theirs = interaction.guild_locale.value if interaction.guild_locale else ""
        server = self._servers.at(interaction.guild_id)
        public = public or isinstance(interaction, Written)  # a message is answered for all who read it
        return self(interaction).arguments.voice(spoken(server, interaction.locale.value, theirs, public=public))

    def default_product(self, interaction: Addressed) -> str:
        """What is meant there where nobody names a product; empty where that is to be asked."""
        server = self._servers.at(interaction.guild_id)
        return server.product if server and server.product in self(interaction).desk.catalogue else ""

    def named(self, suggestion: str, locale: str) -> str:
        """What a suggested id or code is called in a language; anything else as it is."""
        return self._shared.named(suggestion, locale)

    def completers(self) -> Completers:
        """What is offered while someone types."""
        return Completers(lambda interaction: self(interaction).arguments, self.default_product)


def spoken(server: Server | None, own: str, theirs: str, *, public: bool) -> str:
    """The locale in which something is said: a reader's own; to everyone that of the server, as set here or on Discord."""
    if not public:
        return own
    return (server.language if server else "") or theirs or own
