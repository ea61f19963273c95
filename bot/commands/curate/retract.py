"""/curate retract, retract-source and reinstate: carry claims no longer, all of one source, or again."""

from collections import Counter

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Choice, Words, choice
from bot.commands.curate.claims import OnClaims, Reason
from bot.curation.rights import Act
from bot.errors import Interaction, completing
from bot.explain import Told
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from bot.phrases import clean, plain
from bot.replies import thinking
from knowledge.claims import Claim
from knowledge.curation import addresses, deeds
from knowledge.errors import InvalidAddress
from knowledge.reading.normalise import fold


class Retracting(OnClaims):
    """The subcommands."""

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add them to /curate."""
        described = {"claim": "option-claim", "reason": "option-reason"}

        @group.command(**localise.command("curate-retract"))
        @localise.options(**described)
        @app_commands.autocomplete(claim=self._finding.standing)
        async def retract(interaction: Interaction, claim: Words, reason: Reason) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            found = await self._finding.find(interaction, claim)
            deed = deeds.Retract(product=found.product, claims=(found.id,), reason=reason)
            await self._foreseeing.foresee(interaction, Pending.holding(deed))

        @group.command(**localise.command("curate-reinstate"))
        @localise.options(claim="option-claim-withdrawn", reason="option-reason")
        @app_commands.autocomplete(claim=self._finding.withdrawn)
        async def reinstate(interaction: Interaction, claim: Words, reason: Reason) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            found = await self._finding.find(interaction, claim, withdrawn=True)
            deed = deeds.Reinstate(product=found.product, claims=(found.id,), reason=reason)
            await self._foreseeing.foresee(interaction, Pending.holding(deed))

        async def publishers(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._publishers(interaction, typed)

        @group.command(**localise.command("curate-retract-source"))
        @localise.options(source="option-source", reason="option-reason")
        @app_commands.autocomplete(source=completing(publishers))
        async def retract_source(interaction: Interaction, source: Words, reason: Reason) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            await thinking(interaction)
            claims = of_source(await self._knowledge(self._places(interaction).desk.claims), source)
            product, addresses = claims[0].product, tuple(claim.id for claim in claims)
            deed = deeds.Retract(product=product, claims=addresses, reason=reason)
            await self._foreseeing.foresee(interaction, Pending.holding(deed))

    async def _publishers(self, interaction: Interaction, typed: str) -> list[Choice]:
        """Publishers with how many claims rest on each, the most used first."""
        if not person(interaction, self._servers).may(Act.PROPOSE):
            return []
        claims = await self._knowledge(self._places(interaction).desk.claims)
        voice, sought = self._places.voice(interaction), fold(typed).strip()
        used = Counter(claim.source.publisher for claim in claims if sought in fold(claim.source.publisher))
        return [
            choice(voice.say("source-used", publisher=clean(publisher, 70), count=count), publisher)
            for publisher, count in used.most_common(OFFERED)
        ]


def of_source(claims: list[Claim], typed: str) -> list[Claim]:
    """The claims of one publisher or one page. Raises `Told` where none or several publishers are meant."""
    sought = fold(typed).strip()
    page = _cleaned(typed)
    exact = [each for each in claims if sought == fold(each.source.publisher).strip() or page in _pages(each)]
    if exact:
        return exact
    near = [each for each in claims if sought in fold(each.source.publisher)]
    publishers = {each.source.publisher for each in near}
    if not publishers:
        raise Told("source-unknown", text=plain(typed, 100))
    if len(publishers) > 1:
        raise Told("source-several", text=plain(typed, 100), count=len(publishers))
    return near


def _pages(claim: Claim) -> set[str]:
    return {claim.source.url, _cleaned(claim.source.url)} - {""} if claim.source.url else set()


def _cleaned(url: str) -> str:
    try:
        return addresses.cleaned(url)
    except InvalidAddress:
        return url.strip()
