"""/curate assess: what is held of a claim in hindsight, and which other claim shows it."""

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Choice, Words, choice
from bot.commands.curate.claims import OnClaims, Reason
from bot.curation.rights import Act
from bot.errors import Interaction, completing
from bot.explain import Told
from bot.panels.curation.pending import Pending
from bot.panels.curation.person import person
from knowledge.claims import Claim, Verdict
from knowledge.curation import deeds
from knowledge.curation.verdicts import NEEDS, wrong
from knowledge.reading.normalise import fold

VERDICTS = [app_commands.Choice(name=localise.text(f"verdict-{each}"), value=each.value) for each in Verdict]


class Assessing(OnClaims):
    """The subcommand."""

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""

        async def words(interaction: Interaction, typed: str) -> list[Choice]:
            return await self._words(interaction, typed)

        @group.command(**localise.command("curate-assess"))
        @localise.options(
            claim="option-claim",
            verdict="option-verdict",
            reason="option-reason",
            value="option-verdict-value",
            shown_by="option-shown-by",
        )
        @app_commands.choices(verdict=VERDICTS)
        @app_commands.autocomplete(
            claim=self._finding.standing, shown_by=self._finding.standing, value=completing(words)
        )
        async def assess(  # noqa: PLR0917  # a command's options
            interaction: Interaction,
            claim: Words,
            verdict: str,
            reason: Reason,
            value: Words | None = None,
            shown_by: Words | None = None,
        ) -> None:
            person(interaction, self._servers).must(Act.PROPOSE)
            held = _verdict(verdict)
            about = await self._finding.find(interaction, claim)
            shower = await self._finding.find(interaction, shown_by) if shown_by else None
            deed = deeds.Assess(
                product=about.product,
                claim=about.id,
                verdict=held,
                value=self._read(interaction, held, value or ""),
                shown_by=shower.id if shower else "",
                reason=reason,
            )
            await self._check(interaction, deed, about, shower)
            await self._foreseeing.foresee(interaction, Pending.holding(deed))

    async def _check(self, interaction: Interaction, deed: deeds.Assess, about: Claim, shower: Claim | None) -> None:
        desk, today = self._places(interaction).desk, interaction.created_at.date()
        dossier = await self._knowledge(desk.library.dossier, (shower.product if shower else deed.product), today)
        false = shower is not None and dossier.hindsight(shower).false
        older = shower is not None and shower.known_on < about.known_on
        if code := wrong(deed.verdict, deed.value, deed.shown_by, deed.claim, false_witness=false, older=older):
            voice = self._places.voice(interaction)
            words = voice.many(voice.coded("held-word", word) for word in NEEDS[deed.verdict].words)
            raise Told(f"assess-wrong-{code}", words=words)

    def _read(self, interaction: Interaction, verdict: Verdict, typed: str) -> str:
        """A word the verdict takes, typed as it is or as we call it; anything else as it is."""
        voice, sought = self._places.voice(interaction), fold(typed).strip()
        called = {fold(voice.coded("held-word", word)): word for word in NEEDS[verdict].words}
        return called.get(sought, sought.replace(" ", "_"))

    async def _words(self, interaction: Interaction, typed: str) -> list[Choice]:
        """The words of the verdict that is chosen; of all verdicts while none is."""
        chosen = getattr(interaction.namespace, "verdict", None)
        verdicts = [each for each in Verdict if chosen in {None, "", each.value}]
        voice, sought = self._places.voice(interaction), fold(typed).strip()
        words = [(voice.coded("held-word", word), word) for each in verdicts for word in NEEDS[each].words]
        return [choice(label, word) for label, word in words if sought in fold(label) or sought in word][:OFFERED]


def _verdict(chosen: str) -> Verdict:
    """What was chosen. Discord checks it only where the command was typed in a client of its own."""
    try:
        return Verdict(chosen)
    except ValueError:
        raise Told("error-command-changed") from None
