"""Everything kept about servers and members: community.db, and all the SQL that touches it. Private by nature.

    Community           one open file
    |-- servers         settings of a server          (servers.py)
    |-- curators        who keeps its facts, by name  (curators.py)
    |-- proposals       what they propose and decide  (proposals.py)
    |-- panels          what an old card was about    (panels.py)
    |-- gaps            what was asked in vain        (gaps.py)
    |-- uses            what answers rested on        (uses.py)
    |-- feeds           which feeds are polled        (feeds.py)
    |-- headlines       what they brought             (headlines.py)
    `-- state           what Discord was last told    (state.py)

Opened, used and closed in one thread, through one `bot.worker.Worker`.
"""

from pathlib import Path
from typing import Self

from sqlite_utils import Database

from bot.community import schema
from bot.community.curators import Curators
from bot.community.feeds import Feeds
from bot.community.gaps import Gaps
from bot.community.headlines import Headlines
from bot.community.panels import PanelRows
from bot.community.proposals import Proposals
from bot.community.servers import ServerRows
from bot.community.state import State
from bot.community.uses import Uses


class Community:
    """One community.db."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.servers = ServerRows(db)
        self.curators = Curators(db)
        self.proposals = Proposals(db)
        self.panels = PanelRows(db)
        self.gaps = Gaps(db)
        self.uses = Uses(db)
        self.headlines = Headlines(db)
        self.feeds = Feeds(db, self.headlines)
        self.state = State(db)

    @classmethod
    def open(cls, path: Path | None) -> Self:
        """Open the file, or one in memory; raises the `StoreError` that says why it cannot be used."""
        return cls(schema.opened(path))

    def close(self) -> None:
        """Close the file; what was committed stays."""
        schema.closed(self._db)
