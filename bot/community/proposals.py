"""What curators propose, and what became of it. Every change of a fact made on Discord is one of these.

A proposal is `open` until someone decides. Approving takes it first (`taken`, with the very entries that will be written
and who decided), then the entries go into the log, then it is `done`. A process that dies in between finds it taken when
it starts again and writes the entries once more, which changes nothing where they are there already.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from bot.community.schema import transaction

FORGOTTEN = "a former curator"
"""Signs for someone who asked to be forgotten."""


class State(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    TAKEN = "taken"
    DONE = "done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal. `body` is what is proposed, as `knowledge.curation.deeds` reads it; `entries` what was written, as JSON."""

    number: int
    space: str
    server: int
    kind: str
    product: str
    body: Mapping[str, Any]
    proposer: int | None
    name: str
    proposed_at: datetime
    state: State = State.OPEN
    entries: tuple[Mapping[str, Any], ...] = ()
    decider: int | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sought:
    """Which proposals of a server are looked for."""

    space: str
    server: int
    states: tuple[State, ...] = (State.OPEN,)
    products: tuple[str, ...] = ()
    """Of these only; of all if there are none."""
    name: str = ""
    """Signed by this name, as whoever proposed or decided."""
    user: int | None = None
    """Proposed or decided by this member."""

    def values(self) -> dict[str, Any]:
        """What `WANTED` is asked with."""
        return {
            "space": self.space,
            "server": self.server,
            "states": json.dumps(self.states),
            "products": json.dumps(self.products),
            "name": self.name,
            "user": self.user,
        }


WANTED = """
    space = :space AND server = :server AND state IN (SELECT value FROM json_each(:states))
    AND (:products = '[]' OR product IN (SELECT value FROM json_each(:products)))
    AND (:name = '' OR name = :name OR decided_by = :name)
    AND (:user IS NULL OR proposer = :user OR decider = :user)
"""
"""Holds for the proposals that are `Sought`."""


class Proposals:
    """Proposals by number."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def propose(  # noqa: PLR0917  # a row
        self,
        space: str,
        server: int,
        kind: str,
        product: str,
        body: Mapping[str, Any],
        by: tuple[int, str],
        at: datetime,
    ) -> Proposal:
        """Keep a proposal; the same one, made twice by one curator and still open, is one."""
        proposer, name = by
        text = json.dumps(body, sort_keys=True, ensure_ascii=False)
        row = {
            "space": space,
            "server": server,
            "kind": kind,
            "product": product,
            "body": text,
            "proposer": proposer,
            "name": name,
            "proposed_at": at.isoformat(),
            "state": State.OPEN.value,
        }
        with transaction(self._db):
            same = self._db.query(
                "SELECT * FROM proposals WHERE space = ? AND body = ? AND proposer = ? AND state = 'open'",
                [space, text, proposer],
            )
            for known in same:
                return _proposal(known)
            number = self._db.table("proposals").insert(row).last_pk
        return self._must(int(str(number)))

    def get(self, number: int) -> Proposal | None:
        """One proposal."""
        for row in self._db.query("SELECT * FROM proposals WHERE number = ?", [number]):
            return _proposal(row)
        return None

    def move(
        self, number: int, state: State, *, since: Iterable[State] = (State.OPEN,), **told: Any
    ) -> Proposal | None:
        """Bring a proposal from one of the states `since` into another; None if it was in none of them.

        `told` are further columns: who decided, when, and why.
        """
        entries = told.pop("entries", None)
        row = {**told, "state": state.value} | ({} if entries is None else {"entries": json.dumps(entries)})
        if isinstance(row.get("decided_at"), datetime):
            row["decided_at"] = row["decided_at"].isoformat()
        with transaction(self._db):
            now = self.get(number)
            if now is None or now.state not in set(since):
                return None
            self._db.table("proposals").update(number, row)
        return self.get(number)

    def listed(self, sought: Sought, *, limit: int = 100, skip: int = 0, oldest_first: bool = False) -> list[Proposal]:
        """The proposals that are looked for: in the order in which they were made, or what was decided last first."""
        order = "number" if oldest_first else "coalesce(decided_at, proposed_at) DESC, number DESC"
        rows = self._db.query(
            f"SELECT * FROM proposals WHERE {WANTED} ORDER BY {order} LIMIT :limit OFFSET :skip",  # noqa: S608  # constants
            {**sought.values(), "limit": limit, "skip": skip},
        )
        return [_proposal(row) for row in rows]

    def count(self, sought: Sought) -> int:
        """How many there are of those that are looked for."""
        rows = self._db.execute(f"SELECT count(*) FROM proposals WHERE {WANTED}", sought.values())  # noqa: S608  # a constant
        return int(rows.fetchone()[0])

    def names(self, server: int) -> list[str]:
        """Under which names anything was proposed or decided in a server."""
        rows = self._db.query(
            """
            SELECT name FROM proposals WHERE server = :server
            UNION SELECT decided_by FROM proposals WHERE server = :server AND decided_by IS NOT NULL ORDER BY 1
            """,
            {"server": server},
        )
        return [row["name"] for row in rows]

    def taken(self) -> list[Proposal]:
        """Those that were being written when the process ended."""
        rows = self._db.query("SELECT * FROM proposals WHERE state = 'taken' ORDER BY number")
        return [_proposal(row) for row in rows]

    def _must(self, number: int) -> Proposal:
        found = self.get(number)
        if found is None:
            raise LookupError(number)
        return found


def _proposal(row: Mapping[str, Any]) -> Proposal:
    at = row["decided_at"]
    return Proposal(
        number=row["number"],
        space=row["space"],
        server=row["server"],
        kind=row["kind"],
        product=row["product"],
        body=json.loads(row["body"]),
        proposer=row["proposer"],
        name=row["name"],
        proposed_at=datetime.fromisoformat(row["proposed_at"]),
        state=State(row["state"]),
        entries=tuple(json.loads(row["entries"])) if row["entries"] else (),
        decider=row["decider"],
        decided_by=row["decided_by"] or "",
        decided_at=datetime.fromisoformat(at) if at else None,
        reason=row["reason"] or "",
    )
