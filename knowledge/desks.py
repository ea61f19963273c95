"""One desk for what all share, and one for every server that keeps facts of its own: `spaces.db`, laid over the first.

Lives in the thread that owns both logs. `at` and `products` may be called from anywhere: they look at finished tables.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from knowledge.claims import Assessment, Claim, Entry
from knowledge.desk import Desk
from knowledge.packs.model import Maker, Pack, PackInfo, PackProduct
from knowledge.products import Catalogue
from knowledge.store.log import Log

PRIVATE_MAKER = "own"
"""Who makes what only one server knows: no maker we have a record of."""


class Space:
    """What one server keeps for itself, in the log that all servers' own facts are in."""

    def __init__(self, log: Log, key: str) -> None:
        self._log = log
        self._key = key

    @property
    def key(self) -> str:
        """Of its space."""
        return self._key

    @property
    def log(self) -> Log | None:
        """The log that all servers' own facts are in."""
        return self._log

    def version(self) -> object:
        """Changes with every entry, also with those of other servers."""
        return self._log.sequence

    def entries(self, products: Sequence[str]) -> Iterator[Entry]:
        """Entries about these products, in order, and those about claims that all share."""
        return (recorded.entry for recorded in self._log.entries(products, space=self._key))

    def search(self, text: str, limit: int, as_of: date) -> list[Claim]:
        """Claims in which all words occur, newest first."""
        return self._log.search(text, limit=limit, as_of=as_of, space=self._key)

    def withdrawn(self, addresses: Iterable[str]) -> set[str]:
        """Those of the addresses that are withdrawn here."""
        return self._log.withdrawn(addresses, space=self._key)

    def get(self, name: str) -> Claim | None:
        """A claim by its slug or address."""
        return self._log.get(name, space=self._key)


class Desks:
    """The shared desk, and those of the servers that have something of their own."""

    def __init__(self, shared: Desk, own: Log) -> None:
        self.shared = shared
        self.own = own
        self._laid_over: dict[str, Desk] = {}
        self._products: dict[str, tuple[PackProduct, ...]] = {}
        for key in own.spaces():
            self.refresh(key)

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
        if space not in self.own.spaces():
            self._laid_over.pop(space, None)
            self._products.pop(space, None)
            return
        self._products[space] = next((pack.products for pack in self.own.packs() if pack.id == space), ())
        fitting = fit(self.products(space), self.shared.catalogue)
        self._laid_over[space] = self.shared.laid_over(Space(self.own, space), _private(space, fitting))

    def products(self, space: str) -> tuple[PackProduct, ...]:
        """Products that only this server knows. Like `at`, it only looks at a finished table."""
        return self._products.get(space, ())

    def put_product(self, space: str, product: PackProduct, *, at: datetime) -> None:
        """Give a server a product of its own, or change one."""
        kept = {each.id: each for each in self.products(space)} | {product.id: product}
        self._put(space, kept.values(), at)

    def drop_product(self, space: str, product: str, *, at: datetime) -> None:
        """Take a product of its own from a server. Whether facts rest on it, the caller has looked."""
        self._put(space, (each for each in self.products(space) if each.id != product), at)

    def _put(self, space: str, products: Iterable[PackProduct], at: datetime) -> None:
        """Raises ValueError, and keeps nothing, where one of the products would be its own ancestor."""
        listed = tuple(products)
        if any(_runs_in_a_circle(each.id, listed) for each in listed):
            raise ValueError("a family in a circle")
        pack = Pack(pack=PackInfo(id=space), maker=Maker(id=PRIVATE_MAKER), products=listed, claims=())
        self.own.load_pack(pack, at=at)
        self.refresh(space)

    def retracted(self, space: str, limit: int) -> list[Claim]:
        """Claims that are withdrawn there, the last withdrawn first: its own, and shared ones that it hides."""
        addresses = self.log(space).retracted(limit, space=space)
        logs = (self.own, self.shared.log) if space else (self.shared.log,)
        found = {record.entry.id: record.entry for log in logs for record in log.found(addresses)}
        claims = (found.get(address) for address in addresses)
        return [each for each in claims if isinstance(each, Claim) and each.space in {"", space}]

    def held(self, space: str, addresses: Sequence[str]) -> list[Assessment]:
        """What is held of claims there, and of others because of them: assessments that stand."""
        shared = self.shared.log.assessments(addresses)
        if not space:
            return shared
        hidden = self.own.withdrawn([each.id for each in shared], space=space)
        own = self.own.assessments(addresses, space=space)
        return [*(each for each in shared if each.id not in hidden), *own]

    def erase(self, space: str) -> None:
        """Delete everything a server kept for itself."""
        self.own.erase(space)
        self.refresh(space)


def fit(products: Sequence[PackProduct], catalogue: Catalogue) -> tuple[PackProduct, ...]:
    """Those of a server's own products that fit beside the shared ones, which may have changed since they were made."""
    found = {
        each.id: each for each in products if each.id not in catalogue and not _runs_in_a_circle(each.id, products)
    }
    while lost := [
        each.id for each in found.values() if each.parent not in {None, *found} and each.parent not in catalogue
    ]:
        for address in lost:
            del found[address]
    return tuple(found.values())


def _runs_in_a_circle(product: str, products: Iterable[PackProduct]) -> bool:
    """Whether a product is its own ancestor, or below one that is."""
    parents = {each.id: each.parent for each in products}
    seen: set[str | None] = set()
    above: str | None = product
    while above in parents and above not in seen:
        seen.add(above)
        above = parents[above]
    return above in seen


def _private(space: str, products: tuple[PackProduct, ...]) -> Pack | None:
    """A server's own products as a pack; None where it has none."""
    if not products:
        return None
    return Pack(pack=PackInfo(id=space), maker=Maker(id=PRIVATE_MAKER), products=products, claims=())
