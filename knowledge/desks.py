"""One desk for what all share, and one for every server that keeps facts of its own: `spaces.db`, laid over the first.

Lives in the thread that owns both logs. `at` alone may be called from anywhere: it only looks at a finished table.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from knowledge.claims import Claim, Entry
from knowledge.desk import Desk
from knowledge.packs.model import Maker, Pack, PackInfo, PackProduct
from knowledge.store.log import Log

PRIVATE_MAKER = "own"
"""Who makes what only one server knows: no maker we have a record of."""


class Space:
    """What one server keeps for itself, in the log that all servers' own facts are in."""

    def __init__(self, log: Log, key: str) -> None:
        self._log = log
        self.key = key

    def version(self) -> object:
        """Changes with every entry, also with those of other servers."""
        return self._log.sequence

    def entries(self, products: Sequence[str]) -> Iterator[Entry]:
        """Entries about these products, in order, and those about claims that all share."""
        return (recorded.entry for recorded in self._log.entries(products, space=self.key))

    def search(self, text: str, limit: int, as_of: date) -> list[Claim]:
        """Claims in which all words occur, newest first."""
        return self._log.search(text, limit=limit, as_of=as_of, space=self.key)

    def withdrawn(self, addresses: Iterable[str]) -> set[str]:
        """Those of the addresses that are withdrawn here."""
        return self._log.withdrawn(addresses, space=self.key)

    def get(self, name: str) -> Claim | None:
        """A claim by its slug or address."""
        return self._log.get(name, space=self.key)


class Desks:
    """The shared desk, and those of the servers that have something of their own."""

    def __init__(self, shared: Desk, own: Log) -> None:
        self.shared = shared
        self.own = own
        private = {pack.id: pack for pack in own.packs()}
        self._laid_over = {key: shared.laid_over(Space(own, key), private.get(key)) for key in own.spaces()}

    def at(self, space: str) -> Desk:
        """The desk of a server; the shared one for a server that has nothing of its own, and for none."""
        return self._laid_over.get(space, self.shared)

    def log(self, space: str) -> Log:
        """The log in which entries of a space are kept."""
        return self.own if space else self.shared.log

    def refresh(self, space: str) -> None:
        """After a write: a server's first fact or product gives it a desk, erasing it takes the desk away."""
        if not space:
            return
        private = next((pack for pack in self.own.packs() if pack.id == space), None)
        if private or space in self.own.spaces():
            self._laid_over[space] = self.shared.laid_over(Space(self.own, space), private)
        else:
            self._laid_over.pop(space, None)

    def products(self, space: str) -> tuple[PackProduct, ...]:
        """Products that only this server knows."""
        return next((pack.products for pack in self.own.packs() if pack.id == space), ())

    def put_product(self, space: str, product: PackProduct, *, at: datetime) -> None:
        """Give a server a product of its own, or change one."""
        kept = {each.id: each for each in self.products(space)} | {product.id: product}
        pack = Pack(pack=PackInfo(id=space), maker=Maker(id=PRIVATE_MAKER), products=tuple(kept.values()), claims=())
        self.own.load_pack(pack, at=at)
        self.refresh(space)

    def erase(self, space: str) -> None:
        """Delete everything a server kept for itself."""
        self.own.erase(space)
        self.refresh(space)
