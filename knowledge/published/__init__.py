"""The published copy: the log as tables that people can browse, sort and cite.

cells       what may stand in a cell: one visible line, addresses of the web, nothing that leads to a person
edition     what one copy is made from
claims      what was said          facts     what prevails, disagrees, changed
launches    promises and rungs     queues    quoted waits and deliveries

Rows are computed by the functions that answer members, so that the copy and an answer never differ. The writing is
`knowledge.store.publish`. The track record of forecasts is not in the copy: it is read with `rollcast scorecard`.
"""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from knowledge.desk import Desk
from knowledge.published import claims, facts, launches, queues
from knowledge.published.edition import Edition, Words
from knowledge.store import publish as store
from knowledge.store.log import Log
from knowledge.store.publish import Table

__all__ = ["Published", "Words", "publish", "tables"]


class Published(NamedTuple):
    """What was written."""

    claims: int
    facts: int


def publish(log: Log, desk: Desk, target: Path, *, as_of: date, words: Words) -> Published:
    """Write what was public by a day into a database of its own; one that is there is replaced only by a whole one.

    Raises members of `StoreError`, and `OSError` where the folder takes no file.
    """
    made = tables(log, desk, as_of=as_of, words=words)
    store.write(target, made)
    rows = {table.name: len(table.rows) for table in made}
    return Published(rows["claims"], rows["facts"])


def tables(log: Log, desk: Desk, *, as_of: date, words: Words) -> tuple[Table, ...]:
    """Every table of the copy, in the order in which people look for them."""
    edition = Edition(log, desk, as_of, words)
    return (
        facts.facts(edition),
        claims.claims(edition),
        facts.conflicts(edition),
        queues.waits(edition),
        queues.deliveries(edition),
        launches.rungs(edition),
        *launches.promises(edition),
        facts.changes(edition),
        claims.sources(edition),
        claims.products(edition),
        claims.attributes(edition),
        claims.assessments(edition),
        claims.copies(edition),
    )
