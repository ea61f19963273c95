"""What the subcommands that work on claims there are have in common."""

from discord import app_commands

from bot.panels.curation.finding import Finding
from bot.panels.curation.foreseeing import Foreseeing
from bot.panels.curation.forms import LONGEST_REASON
from bot.places import Places
from bot.servers import Servers
from bot.worker import Worker

Reason = app_commands.Range[str, 1, LONGEST_REASON]


class OnClaims:
    """Finds claims by what people type, and shows what a deed would do with them."""

    def __init__(
        self, places: Places, servers: Servers, knowledge: Worker, finding: Finding, foreseeing: Foreseeing
    ) -> None:
        self._places = places
        self._servers = servers
        self._knowledge = knowledge
        self._finding = finding
        self._foreseeing = foreseeing
