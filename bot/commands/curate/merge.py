"""/curate merge: claims that repeat one statement become one, with the sources of all."""

from collections.abc import Sequence

from discord import app_commands

from bot import localise
from bot.arguments import Words
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.curation.deciding import Deciding
from bot.panels.curation.finding import Finding
from bot.panels.curation.forms import LONGEST_REASON
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from bot.places import Places
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Assessment, Claim
from knowledge.curation import merging

Why = app_commands.Range[str, 1, LONGEST_REASON]


class Merging:
    """The subcommand."""

    def __init__(
        self, places: Places, servers: Servers, knowledge: Worker, finding: Finding, deciding: Deciding
    ) -> None:
        self._places = places
        self._servers = servers
        self._knowledge = knowledge
        self._finding = finding
        self._deciding = deciding

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""
        complete = self._finding.standing
        again = localise.text("option-claim-same")

        @group.command(name="merge", description=localise.text("curate-merge-command"))
        @app_commands.describe(
            first=localise.text("option-claim-first"),
            second=again,
            third=again,
            fourth=again,
            reason=localise.text("option-reason"),
        )
        @app_commands.autocomplete(first=complete, second=complete, third=complete, fourth=complete)
        async def merge(  # noqa: PLR0917  # a command's options
            interaction: Interaction,
            first: Words,
            second: Words,
            third: Words | None = None,
            fourth: Words | None = None,
            reason: Why | None = None,
        ) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            claims = await self._finding.find_all(
                interaction, [each for each in (first, second, third, fourth) if each]
            )
            deed = merging.merging(claims, await self._held(interaction, claims), reason or "")
            await self._deciding.foresee(interaction, Pending.holding(deed))

    async def _held(self, interaction: Interaction, claims: Sequence[Claim]) -> list[Assessment]:
        """What is held of claims that can become one; else it is told why they cannot."""
        desk, today = self._places(interaction).desk, interaction.created_at.date()
        dossier = await self._knowledge(desk.library.dossier, claims[0].product, today)
        if code := merging.unmergeable(claims, false=any(dossier.hindsight(each).false for each in claims)):
            raise Told(f"merge-{code}")
        space = self._servers.writes(interaction.guild_id or 0)
        return await self._knowledge(self._places.desks.held, space, [each.id for each in claims])
