"""Under which name a curator signs, server by server. The log of facts knows the name alone."""

import unicodedata

from sqlite_utils import Database

from bot.community.schema import transaction


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
        """Take a name; False if someone else has it there, whatever its case. `taken` are further names not to be had."""
        with transaction(self._db):
            others = self._db.query("SELECT name FROM curators WHERE server = ? AND user != ?", [server, user])
            if _folded(name) in {_folded(each) for each in (*taken, *(row["name"] for row in others))}:
                return False
            self._db.table("curators").upsert({"server": server, "user": user, "name": name}, pk=("server", "user"))
            return True

    def of(self, user: int) -> dict[int, str]:
        """A member's names by server."""
        return {
            row["server"]: row["name"]
            for row in self._db.query("SELECT server, name FROM curators WHERE user = ? ORDER BY server", [user])
        }

    def forget(self, user: int) -> None:
        """Drop a member's names."""
        with transaction(self._db):
            self._db.table("curators").delete_where("user = ?", [user])


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
