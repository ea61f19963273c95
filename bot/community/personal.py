"""Whose each row of community.db is: what is told, exported and erased when a member or a server asks.

`TABLES` has a row for every table, with what each of its numbers is; a test holds it against the tables there are. A new
table is a row here, so that it is exported and erased like all others, and a sentence `privacy-kept-NAME` or
`privacy-server-NAME` that tells people of it.

Names and servers' own facts are in two other files. What must still be done there is written down in the transaction
that erases everything here (`owed`), so that a process that dies in between leaves nothing undone: see `bot.forgetting`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.community.proposals import FORGOTTEN
from bot.community.schema import transaction

Rows = list[dict[str, Any]]


class Signed(NamedTuple):
    """Columns of who did something: the member's id, and the name they signed with."""

    member: str
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """Whose the rows of a table are, by its columns; every column of numbers is named by one of these."""

    name: str
    owner: str = ""
    """A member's id: the row is theirs alone."""
    signed: tuple[Signed, ...] = ()
    """Members who only signed the row: it stays under another name."""
    pending: str = ""
    """SQL that says of which rows nothing has come yet: these go with who signed first."""
    server: str = ""
    """A server's id: the row goes with the server."""
    space: str = ""
    """The key of a server's own facts: the row goes with them."""
    places: tuple[str, ...] = ()
    """Ids of channels and roles: they go with the row."""
    numbers: tuple[str, ...] = ()
    """Numbers that lead to nobody."""
    json: tuple[str, ...] = ()
    """Columns with JSON, exported as what it says."""

    @property
    def members(self) -> tuple[str, ...]:
        """Every column with a member's id."""
        return (*([self.owner] if self.owner else []), *(each.member for each in self.signed))

    @property
    def ids(self) -> frozenset[str]:
        """Every column with an id of Discord's."""
        return frozenset((*self.members, *self.places, *([self.server] if self.server else [])))


TABLES: tuple[Table, ...] = (
    Table("public_channels", server="server", places=("channel",)),
    Table("curators", owner="user", server="server"),
    Table(
        "proposals",
        signed=(Signed("proposer", "name"), Signed("decider", "decided_by")),
        pending="state = 'open'",
        server="server",
        space="space",
        numbers=("number",),
        json=("body", "entries"),
    ),
    Table("panels", owner="owner", json=("question",)),
    Table("gaps", space="space", numbers=("asked",)),
    Table("uses", space="space", numbers=("used",)),
    Table("headlines", space="space", numbers=("id", "feed")),
    Table("feeds", space="space", numbers=("id", "pack", "minutes", "failures")),
    Table("servers", server="id", places=("curators_role", "audit_channel"), numbers=("two_person",)),
    Table("state", json=("value",)),
    Table("owed"),
)
"""In an order in which rows can be deleted: those that refer to others before these."""


class Owed(NamedTuple):
    """What is still to be done in another file: take a name out of the log of a space or, without a name, erase the space."""

    space: str
    name: str = ""


class Personal:
    """Tells, exports and erases by who is asking, through every table there is."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def count_member(self, user: int) -> dict[str, int]:
        """How many rows are about a member, by table and, where they signed, by column."""
        found = {}
        for table in TABLES:
            for column in table.members:
                name = table.name if column == table.owner else f"{table.name}-{column}"
                found[name] = self._count(table, f"{column} = ?", [user])
        return {name: count for name, count in found.items() if count}

    def count_server(self, server: int) -> dict[str, int]:
        """How many rows are about a server, by table."""
        found = {table.name: self._count(table, *where) for table, where in self._of_server(server)}
        return {name: count for name, count in found.items() if count}

    def member(self, user: int) -> dict[str, Rows]:
        """Everything about a member, by table. Nobody else's id is told."""
        return {
            table.name: self._rows(table, " OR ".join(f"{each} = ?" for each in table.members), user)
            for table in TABLES
            if table.members
        }

    def server(self, server: int) -> dict[str, Rows]:
        """Everything about a server, by table. No member's id is told."""
        return {table.name: self._rows(table, *where) for table, where in self._of_server(server)}

    def servers(self) -> set[int]:
        """Every server that anything is kept about."""
        found: set[int] = set()
        for table in TABLES:
            if table.server:
                found |= {row[0] for row in self._db.execute(f"SELECT DISTINCT {table.server} FROM {table.name}")}  # noqa: S608  # names of our own
        return found

    def erase_member(self, user: int) -> None:
        """Take a member out of every table; what they decided stays under no name. Their names in the logs are owed."""
        with transaction(self._db):
            self._owe(self._signatures(user))
            for table in TABLES:
                if table.owner:
                    self._db.table(table.name).delete_where(f"{table.owner} = ?", [user])
                if table.pending:
                    self._db.table(table.name).delete_where(f"{table.signed[0].member} = ? AND {table.pending}", [user])
                for member, name in table.signed:
                    sql = f"UPDATE {table.name} SET {member} = NULL, {name} = ? WHERE {member} = ?"  # noqa: S608  # names of our own
                    self._db.execute(sql, [FORGOTTEN, user])

    def erase_server(self, server: int) -> None:
        """Take a server out of every table. Its own facts, and its curators' names in the shared log, are owed."""
        with transaction(self._db):
            spaces = self._spaces(server)
            self._owe([Owed(space) for space in spaces])
            self._owe(self._signatures_in(server))
            for table, where in self._of_server(server):
                self._db.table(table.name).delete_where(*where)
            for space in spaces:  # cards with its own claims on them that nobody proposed
                self._db.table("panels").delete_where("instr(question, ?)", [space])

    def owed(self) -> list[Owed]:
        """What is still to be done in the other files."""
        return [Owed(row["space"], row["name"]) for row in self._db.query("SELECT space, name FROM owed")]

    def settled(self, done: Owed) -> None:
        """It is done."""
        with transaction(self._db):
            self._db.table("owed").delete_where("space = ? AND name = ?", list(done))

    def scrub(self) -> None:
        """Leave nothing of what was deleted in the write-ahead log."""
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _owe(self, owed: Iterable[Owed]) -> None:
        self._db.table("owed").insert_all((each._asdict() for each in list(owed)), pk=("space", "name"), ignore=True)

    def _signatures(self, user: int) -> Iterator[Owed]:
        """What a member signed in any log: every such entry was once proposed here."""
        for table in TABLES:
            for member, name in table.signed:
                sql = f"SELECT DISTINCT {table.space}, {name} FROM {table.name} WHERE {member} = ?"  # noqa: S608  # names of our own
                yield from _names(self._db.execute(sql, [user]).fetchall())

    def _signatures_in(self, server: int) -> Iterator[Owed]:
        """What a server's curators signed in the log that all share, and that stays."""
        for table in TABLES:
            for _, name in table.signed:
                sql = f"SELECT DISTINCT '', {name} FROM {table.name} WHERE {table.server} = ? AND {table.space} = ''"  # noqa: S608  # names of our own
                yield from _names(self._db.execute(sql, [server]).fetchall())

    def _spaces(self, server: int) -> list[str]:
        """Keys of everything a server ever kept for itself."""
        sql = "SELECT space FROM servers WHERE id = ? UNION SELECT space FROM proposals WHERE server = ?"
        return [row[0] for row in self._db.execute(sql, [server, server]).fetchall() if row[0]]

    def _of_server(self, server: int) -> list[tuple[Table, tuple[str, list[Any]]]]:
        """Every table that knows of servers, with what finds one's rows."""
        spaces = json.dumps(self._spaces(server))
        found = []
        for table in TABLES:
            wheres = [f"{table.server} = ?"] if table.server else []
            wheres += [f"{table.space} IN (SELECT value FROM json_each(?))"] if table.space else []  # noqa: S608  # names of our own
            values = [*([server] if table.server else []), *([spaces] if table.space else [])]
            if wheres:
                found.append((table, (" OR ".join(wheres), values)))
        return found

    def _count(self, table: Table, where: str, values: Sequence[Any]) -> int:
        return int(self._db.table(table.name).count_where(where, values))

    def _rows(self, table: Table, where: str, about: int | Sequence[Any]) -> Rows:
        values, user = (([about] * len(table.members)), about) if isinstance(about, int) else (about, None)
        return [_told(table, row, user) for row in self._db.table(table.name).rows_where(where, values)]


def _names(found: Iterable[tuple[str, str | None]]) -> list[Owed]:
    """Names to take out of logs. Never an empty one: that would stand for the whole space."""
    return [Owed(space, name) for space, name in found if name and name != FORGOTTEN]


def _told(table: Table, row: Mapping[str, Any], user: int | None) -> dict[str, Any]:
    """A row as its owner gets it: ids as text, since JavaScript cannot count that far, and no other member's."""

    def value(column: str, found: Any) -> Any:
        if found is None or (column in table.members and found != user):
            return None
        if column in table.json:
            return json.loads(found)
        return str(found) if column in table.ids else found

    return {column: value(column, found) for column, found in row.items()}
