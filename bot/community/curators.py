"""Under which name a curator signs, server by server. The log of facts knows the name alone."""

import unicodedata

from sqlite_utils import Database

from bot.community.proposals import FORGOTTEN
from bot.community.schema import transaction

PACKS = "pack "
"""Begins what packs sign with in the log."""
OTHERS = """
    SELECT name FROM curators WHERE server = :server AND user != :user
    UNION SELECT name FROM proposals WHERE server = :server AND proposer IS NOT :user
    UNION SELECT decided_by FROM proposals WHERE server = :server AND decider != :user AND decided_by IS NOT NULL
"""
THEIR_OWN = """
    SELECT name FROM curators WHERE server = :server AND user = :user
    UNION SELECT name FROM proposals WHERE server = :server AND proposer = :user
    UNION SELECT decided_by FROM proposals WHERE server = :server AND decider = :user AND decided_by IS NOT NULL
"""


class Curators:
    """Names by server and member; no two curators of a server have one name."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def name(self, server: int, user: int) -> str | None:
        """The name a member chose there."""
        for row in self._db.query("SELECT name FROM curators WHERE server = ? AND user = ?", [server, user]):
            return str(row["name"])
        return None

    def choose(self, server: int, user: int, name: str, *, taken: frozenset[str] = frozenset()) -> bool:
        """Take a name; False if someone else has it there or ever signed with it, whatever its case.

        `taken` are further names not to be had, save by whom they are. One name is one person for ever, so that taking
        someone's name out of the log takes out nobody else's.
        """
        with transaction(self._db):
            person = {"server": server, "user": user}
            mine = {_folded(row["name"]) for row in self._db.query(THEIR_OWN, person)}
            others = {_folded(row["name"]) for row in self._db.query(OTHERS, person)}
            if _folded(name) in {_folded(FORGOTTEN), *others, *({*map(_folded, taken)} - mine)}:
                return False
            if _folded(name).startswith(PACKS):
                return False
            self._db.table("curators").upsert({"server": server, "user": user, "name": name}, pk=("server", "user"))
            return True

    def of(self, user: int) -> dict[int, str]:
        """A member's names by server."""
        return {
            row["server"]: row["name"]
            for row in self._db.query("SELECT server, name FROM curators WHERE user = ? ORDER BY server", [user])
        }


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
