"""What is asked about: products in a family tree, found by any of their names."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rapidfuzz import fuzz, process

from knowledge.errors import AmbiguousProduct, UnknownProduct
from knowledge.reading.lexicon import MENTIONS, Lexicon, Match, Mention, Token, adjoining, tokens
from knowledge.reading.normalise import fold

_ALIKE = 60.0
"""Similarity in percent (rapidfuzz `ratio`) from which a name is suggested: one letter wrong in three."""
_SUGGESTED = 5
_FUZZY_LENGTH = 48  # no name is longer; comparing more only costs time
_TRIM_GAPS = frozenset({", ", " (", "(", ": ", " - ", " \u2013 ", " \u2014 ", " / "})
PLANT = "/factory"
"""Ids with this segment are plants: facts have them, nobody waits for one."""


@dataclass(frozen=True, slots=True)
class Product:
    """A product line, model or trim. `id` is a path, maker/model/trim; `parent` is the id one step up the family."""

    id: str
    name: str
    maker: str
    parent: str | None = None
    category: str = ""
    trims: tuple[str, ...] = ()
    """Last segments of the ids of its trims."""
    aliases: tuple[str, ...] = ()
    successor: str | None = None
    note: str = ""
    home_market: str | None = None


class Catalogue:
    """Every product known, immutable, in the order given.

    `makers` maps a maker's id to its names, right and misspelt: they may precede a product's name. A parent that is
    missing, a family that runs in a circle or an id given twice is a ValueError.
    """

    def __init__(self, products: Iterable[Product], makers: Mapping[str, Collection[str]] | None = None) -> None:
        listed = tuple(products)
        self._products: Mapping[str, Product] = MappingProxyType({product.id: product for product in listed})
        if len(self._products) < len(listed):
            raise ValueError("two products have one id")
        for product in listed:
            self._check_family(product)
        self._names = Lexicon(((name, p.id) for p in listed for name in _names(p)), glue=True)
        self._makers = Lexicon(((name, maker) for maker, names in (makers or {}).items() for name in names), glue=True)
        self._trims: Mapping[str, Lexicon[str]] = {p.id: Lexicon(self._trim_words(p), glue=True) for p in listed}
        self._trim_keys = frozenset(key for lexicon in self._trims.values() for key in lexicon.keys)

    def __getitem__(self, product: str) -> Product:
        """Return the product with exactly this id; UnknownProduct if there is none."""
        try:
            return self._products[product]
        except KeyError:
            raise UnknownProduct(product, self._alike(product)) from None

    def __contains__(self, product: object) -> bool:
        return product in self._products

    def __iter__(self) -> Iterator[Product]:
        return iter(self._products.values())

    def __len__(self) -> int:
        return len(self._products)

    def ancestors(self, product: str) -> tuple[str, ...]:
        """List ancestors from the parent up to the root."""
        parent = self[product].parent
        return () if parent is None else (parent, *self.ancestors(parent))

    def children(self, product: str) -> tuple[str, ...]:
        """Whatever names it as parent, in catalogue order."""
        return tuple(other.id for other in self if other.parent == self[product].id)

    def descendants(self, product: str) -> tuple[str, ...]:
        """Its children, each followed by its own descendants."""
        return tuple(each for child in self.children(product) for each in (child, *self.descendants(child)))

    def siblings(self, product: str) -> tuple[str, ...]:
        """List the other children of its parent; a root has none."""
        parent = self[product].parent
        return () if parent is None else tuple(child for child in self.children(parent) if child != product)

    def family(self, product: str) -> tuple[str, ...]:
        """Itself, its ancestors, its descendants, its siblings."""
        return (product, *self.ancestors(product), *self.descendants(product), *self.siblings(product))

    def root(self, product: str) -> str:
        """Return the line it belongs to."""
        return (product, *self.ancestors(product))[-1]

    def is_trim(self, product: str) -> bool:
        """Whether it is one of its parent's trims, not a model of its own."""
        parent = self[product].parent
        return parent is not None and product in {f"{parent}/{trim}" for trim in self[parent].trims}

    def find(self, text: str) -> Product:
        """Find the product that all of `text` names: an id, a name, an alias, or a model with its trim said apart.

        Case, spaces and hyphens do not matter; a typo is accepted only where the aliases list it. UnknownProduct
        suggests what looks like it, AmbiguousProduct says what it could be.
        """
        if text in self._products:
            return self._products[text]
        return self[self._only(text, self._names.get(text) or self._lines(text) or self._spoken_of(text))]

    def called(self, name: str) -> tuple[str, ...]:
        """Ids of the products that have exactly this name: their own, an alias, an id, or a maker's for its lines."""
        return self._names.get(name) or self._lines(name)

    def complete(self, typed: str, limit: int = 25) -> list[Product]:
        """Offer what someone may be typing: names that begin so, then those that contain it, then those that look like it."""
        key = self._names.key(typed)[:_FUZZY_LENGTH]
        offered = [product for product in self if not _is_plant(product)]
        places = {product.id: place for place, product in enumerate(offered)}
        near = {name for name, _, _ in process.extract(key, self._names.keys, scorer=fuzz.ratio, score_cutoff=_ALIKE)}
        ranked = {
            product.id: min(_rank(key, name, near) for name in map(self._names.key, _names(product)))
            for product in offered
        }
        best = sorted((rank, places[product]) for product, rank in ranked.items() if rank < len(_RANKS))
        return [offered[place] for _, place in best[:limit]]

    def in_text(self, text: str, *, leads: Collection[str] = ("the",)) -> list[Mention[Product]]:
        """List the products that a sentence names, in order; positions are those of the folded text.

        `leads` are the words before a trim that is said apart: "a YU7 ordered in May, the Max". A name that means
        several products, and a maker's name alone, name none.
        """
        folded = fold(text)
        words = tokens(folded)
        found: list[Mention[Product]] = []
        at = 0
        while at < len(words) and len(found) < MENTIONS:
            match = self._longest(folded, words, at)
            if match and len(match.meanings) == 1:
                match = self._with_trim(folded, words, match)
                found.append(Mention(self[match.meanings[0]], words[at].start, words[match.after - 1].end))
            at = match.after if match else at + 1
        free = [at for at, w in enumerate(words) if not any(m.start <= w.start < m.end for m in found)]
        return [self._apart(mention, folded, words, free, frozenset(leads)) for mention in found]

    def lines_in_text(self, text: str) -> tuple[str, ...]:
        """Ids of the product lines of the makers that a sentence names, in order: those whose word it says, else the first."""
        makers = dict.fromkeys(maker for mention in self._makers.mentions(text) for maker in mention.meaning)
        said = {word.text for word in tokens(fold(text))} if makers else set()
        found: list[str] = []
        for maker in makers:
            lines = [each for each in self if each.parent is None and each.maker == maker and not _is_plant(each)]
            meant = [each.id for each in lines if not said.isdisjoint(self._line_words(each))]
            found += meant or [each.id for each in lines[:1]]
        return tuple(found)

    def _line_words(self, line: Product) -> Iterator[str]:
        """What a line's names put beside its maker's: from Xiaomi cars comes cars. Of longer names nothing: coches de Xiaomi."""
        for name in _names(line):
            words = [word.text for word in tokens(fold(name))]
            own = [word for word in words if not self._makers.get(word)]
            yield from own if len(words) == len(own) + 1 == 2 else ()  # noqa: PLR2004

    def near_misses(self, text: str, named: Collection[Mention[Product]] | None = None) -> list[str]:
        """Words that look like a product's name and are none: `find` of each raises with suggestions.

        `named` are the products in the text, where they are known already.
        """
        named = self.in_text(text) if named is None else named
        codes = [word for word in tokens(fold(text)) if _is_code(word.text)][:MENTIONS]
        free = (word.text for word in codes if not any(m.start < word.end and word.start < m.end for m in named))
        return [word for word in dict.fromkeys(free) if self._alike(word)]

    def _only(self, text: str, found: tuple[str, ...]) -> str:
        """Choose the one product found. Of a model and its trim it is the trim."""
        deepest = tuple(each for each in found if not any(each in self.ancestors(other) for other in found))
        if len(deepest) > 1:
            raise AmbiguousProduct(text, deepest)
        if not deepest:
            raise UnknownProduct(text, self._alike(text))
        return deepest[0]

    def _lines(self, text: str) -> tuple[str, ...]:
        """List the product lines of the maker that `text` names."""
        makers = self._makers.get(text)
        lines = (product for product in self if product.parent is None and not _is_plant(product))
        return tuple(product.id for product in lines if product.maker in makers)

    def _spoken_of(self, text: str) -> tuple[str, ...]:
        """Products a longer text names; UnknownProduct if a word left over would make it another one: YU7 Ultra."""
        words = tokens(fold(text))
        mentions = self.in_text(text, leads=[word.text for word in words])
        left = {word.text for word in words if not any(m.start <= word.start < m.end for m in mentions)}
        named = {mention.meaning.id for mention in mentions}
        told = {word for word in left for product in named if product in self._trims_of_parent(product).get(word)}
        if any(_is_code(word) or word in self._trim_keys for word in left - told):
            near = dict.fromkeys((*(mention.meaning.id for mention in mentions), *self._alike(text)))
            raise UnknownProduct(text, tuple(near)[:_SUGGESTED])
        return tuple(dict.fromkeys(mention.meaning.id for mention in mentions))

    def _trims_of_parent(self, product: str) -> Lexicon[str]:
        return self._trims[self[product].parent or product]

    def _longest(self, folded: str, words: list[Token], at: int) -> Match[str] | None:
        """Match the longest name from word `at`, with or without a maker's name before it."""
        plain = self._names.longest(folded, words, at)
        maker = self._makers.longest(folded, words, at)
        if maker and maker.after < len(words) and adjoining(folded, words, maker.after):
            led = self._names.longest(folded, words, maker.after)
            if led and (plain is None or led.after > plain.after):
                return led
        return plain

    def _with_trim(self, folded: str, words: list[Token], match: Match[str]) -> Match[str]:
        """Prefer the trim, if its word follows the model's name with no more than a comma or bracket between them."""
        after = match.after
        if after == len(words):
            return match
        gap = folded[words[after - 1].end : words[after].start]
        if gap not in _TRIM_GAPS and not adjoining(folded, words, after):
            return match
        return self._trims[match.meanings[0]].longest(folded, words, after) or match

    def _apart(
        self, mention: Mention[Product], folded: str, words: list[Token], free: list[int], leads: frozenset[str]
    ) -> Mention[Product]:
        """Find the trim that one of the `free` words names apart from its model: after a lead, or before the model."""
        trims = self._trims[mention.meaning.id]
        for at in free if trims.keys else ():
            match = trims.longest(folded, words, at)
            if match is None or len(match.meanings) > 1:
                continue
            before = match.after < len(words) and words[match.after].start == mention.start
            if before or (at > 0 and words[at - 1].text in leads):
                return mention._replace(meaning=self[match.meanings[0]])
        return mention

    def _alike(self, text: str) -> tuple[str, ...]:
        """Ids of the products whose names look most like `text`, models before trims."""
        key = self._names.key(text)[:_FUZZY_LENGTH]
        alike = process.extract(key, self._names.keys, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
        scores: dict[str, float] = {}
        for name, score, _ in alike:
            for product in self._names.get(name):
                scores[product] = max(score, scores.get(product, 0.0))
        offered = (product for product in scores if not _is_plant(self[product]))
        return tuple(sorted(offered, key=lambda product: (-scores[product], product.count("/"))))[:_SUGGESTED]

    def _trim_words(self, product: Product) -> Iterator[tuple[str, str]]:
        """Derive what a trim's names say beyond its model's: from YU7 std and base YU7 come std and base."""
        models = sorted((self._names.key(name) for name in _names(product)), key=len, reverse=True)
        for trim in product.trims:
            child = f"{product.id}/{trim}"
            yield trim, child
            for name in map(self._names.key, _names(self._products[child]) if child in self._products else ()):
                rests = (name.removeprefix(model).removesuffix(model) for model in models if model in name)
                rest = next(rests, name)
                if rest not in {name, ""}:
                    yield rest, child

    def _check_family(self, product: Product) -> None:
        seen = [product.id]
        while (parent := self._products[seen[-1]].parent) is not None:
            if parent not in self._products:
                raise ValueError(f"{seen[-1]}: parent {parent} is missing")
            if parent in seen:
                raise ValueError(f"{product.id}: family runs in a circle")
            seen.append(parent)


_RANKS = ("begins", "contains", "looks alike")


def _rank(key: str, name: str, near: Collection[str]) -> int:
    """Index into `_RANKS` of how well `name` fits what is typed; their number if not at all."""
    fits = (name.startswith(key), key in name, name in near)
    return next((rank for rank, fit in enumerate(fits) if fit), len(_RANKS))


def _names(product: Product) -> tuple[str, ...]:
    """Everything it is found by."""
    return (product.name, *product.aliases, product.id)


def _is_plant(product: Product) -> bool:
    return product.category == "plant" or PLANT in product.id


def _is_code(word: str) -> bool:
    """Whether it has the look of a model's name: letters and digits in one word."""
    return any(map(str.isdigit, word)) and any(map(str.isalpha, word)) and len(word) <= _FUZZY_LENGTH
