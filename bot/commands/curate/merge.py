"""/curate merge: claims that repeat one statement become one, with the sources of all."""

from collections.abc import Sequence

from discord import app_commands

from bot import localise
from bot.arguments import Words
from bot.commands.curate.claims import OnClaims, Reason
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from knowledge.claims import Assessment, Claim
from knowledge.curation import merging


class Merging(OnClaims):
    """The subcommand."""

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""
        complete = self._finding.standing
        again = "option-claim-same"

        @group.command(**localise.command("curate-merge"))
        @localise.options(
            first="option-claim-first",
            second=again,
            third=again,
            fourth=again,
            reason="option-reason",
        )
        @app_commands.autocomplete(first=complete, second=complete, third=complete, fourth=complete)
        async def merge(  # noqa: PLR0917  # a command's options
            interaction: Interaction,
            first: Words,
            second: Words,
            third: Words | None = None,
            fourth: Words | None = None,
            reason: Reason | None = None,
        ) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            claims = await self._finding.find_all(
                interaction, [each for each in (first, second, third, fourth) if each]
            )
            deed = merging.merging(claims, await self._held(interaction, claims), reason or "")
            await self._foreseeing.foresee(interaction, Pending.holding(deed))

    async def _held(self, interaction: Interaction, claims: Sequence[Claim]) -> list[Assessment]:
        """What is held of claims that can become one; else it is told why they cannot."""
        desk, today = self._places(interaction).desk, interaction.created_at.date()
        dossier = await self._knowledge(desk.library.dossier, claims[0].product, today)
        if code := merging.unmergeable(claims, false=any(dossier.hindsight(each).false for each in claims)):
            raise Told(f"merge-{code}")
        space = self._servers.writes(interaction.guild_id or 0)
        return await self._knowledge(self._places.desks.held, space, [each.id for each in claims])
