"""Which claim someone means: picked from a list while they type, or read from what they typed."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from bot.arguments import OFFERED, Asker, Choice, Completer, choice
from bot.cards.claims import label
from bot.curation.rights import Act
from bot.errors import Interaction, completing
from bot.explain import Told
from bot.panels.curation.person import person
from bot.phrases import plain
from bot.places import Place, Places
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Claim
from knowledge.errors import UnknownClaim
from knowledge.reading.normalise import fold

MOST_LOOKED_AT = 2000
"""Claims that are compared word by word with what is typed, the newest; older ones are found by whole words."""
SUGGESTED = 3


class Finding:
    """Finds claims of the place where someone types: those that all share and that server's own, never another's."""

    def __init__(self, places: Places, servers: Servers, knowledge: Worker) -> None:
        self._places = places
        self._servers = servers
        self._knowledge = knowledge

        async def standing(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._offer(interaction, typed, withdrawn=False)

        async def withdrawn(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._offer(interaction, typed, withdrawn=True)

        self.standing: Completer = completing(standing)
        self.withdrawn: Completer = completing(withdrawn)

    async def find(self, interaction: Interaction, typed: str, *, withdrawn: bool = False) -> Claim:
        """The one claim that is meant, of those that stand or of those that are withdrawn.

        Raises `UnknownClaim`, and `Told` where several are meant or the one named is not in that state.
        """
        place, space = self._places(interaction), self._servers.writes(interaction.guild_id or 0)
        look = partial(self._gone, space) if withdrawn else partial(_standing, place, today=Asker.of(interaction).today)
        return await self._knowledge(_only, place, look, typed.strip(), withdrawn=withdrawn)

    async def find_all(self, interaction: Interaction, typed: Iterable[str]) -> list[Claim]:
        """One claim for each text, of those that stand."""
        return [await self.find(interaction, each) for each in typed]

    async def _offer(self, interaction: Interaction, typed: str, *, withdrawn: bool) -> list[Choice]:
        if not person(interaction, self._servers).may(Act.PROPOSE):
            return []
        place, space = self._places(interaction), self._servers.writes(interaction.guild_id or 0)
        look = partial(self._gone, space) if withdrawn else partial(_standing, place, today=Asker.of(interaction).today)
        found = await self._knowledge(_offered, place, look, typed.strip(), withdrawn=withdrawn)
        voice = place.arguments.voice(interaction.locale.value)
        return [choice(label(each, voice), each.id) for each in found[:OFFERED]]

    def _gone(self, space: str, typed: str) -> list[Claim]:
        """Withdrawn claims that hold all the words, the last withdrawn first. In the desk's thread."""
        known = self._places.at(space).desk.catalogue
        found = self._places.desks.retracted(space, MOST_LOOKED_AT)
        return [each for each in matching(found, typed) if each.product in known]


Look = Callable[[str], list[Claim]]


def _only(place: Place, look: Look, typed: str, *, withdrawn: bool) -> Claim:
    """In the desk's thread."""
    named = place.desk.claim(typed)
    if named and named.product in place.desk.catalogue and _named(look, named, place, withdrawn=withdrawn):
        return named
    found = look(typed)
    if len(found) == 1:
        return found[0]
    if found:
        raise Told("claim-several", count=len(found), text=plain(typed, 80))
    if named:
        raise Told("claim-stands" if withdrawn else "claim-withdrawn")
    raise UnknownClaim(typed, _alike(look, typed))


def _offered(place: Place, look: Look, typed: str, *, withdrawn: bool) -> list[Claim]:
    """In the desk's thread."""
    named = place.desk.claim(typed) if typed else None
    if named and named.product in place.desk.catalogue and _named(look, named, place, withdrawn=withdrawn):
        return [named]
    return look(typed)


def _named(look: Look, claim: Claim, place: Place, *, withdrawn: bool) -> bool:
    """Whether a claim named by its address or slug is in the state that is asked for."""
    return claim in look("") if withdrawn else place.desk.stands(claim)


def _standing(place: Place, typed: str, *, today: object) -> list[Claim]:
    """Claims that stand: by whole words, by their product, by parts of words; newest first."""
    desk = place.desk
    if not typed:
        return desk.claims()[:OFFERED]
    found = {view.claim.id: view.claim for view in desk.search(typed, as_of=today)}  # type: ignore[arg-type]  # a day
    found |= {each.id: each for each in matching(desk.claims()[:MOST_LOOKED_AT], typed)}
    for product in () if found else desk.catalogue.called(typed):
        found |= {each.id: each for each in desk.claims(product)}
    return list(found.values())


def matching(claims: Iterable[Claim], typed: str) -> list[Claim]:
    """Those in whose words everything that is typed occurs, in whatever order."""
    words = fold(typed).replace("_", " ").split()
    return [each for each in claims if all(word in text for text in (_words(each),) for word in words)]


def _alike(look: Look, typed: str) -> Sequence[str]:
    """Names of claims that hold some of the words, those first that hold most of them."""
    words = fold(typed).replace("_", " ").split()
    shared = [(sum(word in text for word in words), each) for each in look("") for text in (_words(each),)]
    best = sorted((pair for pair in shared if pair[0]), key=lambda pair: -pair[0])
    return [each.name for _, each in best[:SUGGESTED]]


def _words(claim: Claim) -> str:
    """Everything a claim may be called by."""
    parts = (claim.slug, claim.id, claim.product, claim.attribute, claim.market, claim.source.publisher)
    return fold("\n".join((*parts, claim.source.title, claim.summary, str(claim.value)))).replace("_", " ")
