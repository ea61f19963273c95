"""What must hold between the rows of a pack. A rule is one function and one line in `RULES`."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import cast

from knowledge import attributes, edtf, markets
from knowledge.claims import Claim
from knowledge.errors import InvalidDate
from knowledge.packs.document import PackFault
from knowledge.packs.draft import Draft
from knowledge.packs.model import OUTCOMES, Assumption, PackClaim, PackFeed, PackMarket, PackProduct, Pause
from knowledge.reading.normalise import fold

_MARKETS = markets.load()
_WEB = re.compile(r"https?://[^\s/@?#]+(?:[/?][^\s]*)?")

Rule = Callable[[Draft], Iterator[PackFault]]


def unique_names(draft: Draft) -> Iterator[PackFault]:
    """No two rows of a section have one name."""
    for section in ("products", "claims", "gates", "presets", "pauses"):
        seen: set[str] = set()
        for place, name in enumerate(draft.names(section)):
            if name in seen:
                yield draft.fault("duplicate-id", section, place)
            if name:
                seen.add(name)


def unique_aliases(draft: Draft) -> Iterator[PackFault]:
    """No alias means two products, whatever its case."""
    owners: dict[str, str] = {}
    for place, product in draft.products.items():
        for number, alias in enumerate(product.aliases):
            owner = owners.setdefault(fold(alias), product.id)
            if owner != product.id:
                yield draft.fault("shared-alias", "products", place, "aliases", number, detail=f"{alias}: {owner}")


def family(draft: Draft) -> Iterator[PackFault]:
    """Parents, successors and trims are products; nobody is their own ancestor; home markets exist."""
    names = set(draft.names("products"))
    parents = {product.id: product.parent for product in draft.products.values()}
    for place, product in draft.products.items():
        for key, other in (("parent", product.parent), ("successor", product.successor)):
            if other is not None and other not in names:
                yield draft.fault("unknown-product", "products", place, key, detail=f"{key}: {other}")
        for trim in product.trims:
            if f"{product.id}/{trim}" not in names:
                yield draft.fault("unknown-product", "products", place, "trims", detail=f"trims: {product.id}/{trim}")
        if product.id in _ancestors(product.id, parents):
            yield draft.fault("family-circle", "products", place, "parent", detail=product.parent)
        if product.home_market is not None and product.home_market not in _MARKETS:
            yield draft.fault("unknown-market", "products", place, "home_market", detail=product.home_market)


def _ancestors(product: str, parents: Mapping[str, str | None]) -> set[str]:
    found: set[str] = set()
    parent = parents.get(product)
    while parent is not None and parent not in found:
        found.add(parent)
        parent = parents.get(parent)
    return found


def single_claims(draft: Draft) -> Iterator[PackFault]:
    """Each claim is about a known product and market, and sound in itself: date, unit, range, words."""
    names = set(draft.names("products"))
    for place, claim in draft.readings():
        if not isinstance(claim, Claim):
            yield draft.fault("unreadable-claim", "claims", place, detail=claim)
            continue
        if claim.product not in names:
            yield draft.fault("unknown-product", "claims", place, "product", detail=claim.product)
        for code in claim.market.split("/"):
            if code not in _MARKETS:
                yield draft.fault("unknown-market", "claims", place, "market", detail=code)
        for fault in attributes.faults(claim):
            yield draft.fault(fault.code, "claims", place, *_path(fault), detail=fault.detail)


_KEYS: Mapping[str, str] = MappingProxyType({"unknown-attribute": "attribute", "unit": "unit", "period": "period"})


def _path(fault: attributes.Fault) -> tuple[str, ...]:
    """The key of a claim that a fault is about."""
    match fault.code:
        case "date":
            return tuple(str(fault.detail["field"]).split("."))
        case "qualifier" | "word":
            return ("qualifier", str(fault.detail["name"]))
        case code:
            return (_KEYS.get(code, "value"),)


def hindsight(draft: Draft) -> Iterator[PackFault]:
    """What became of a claim is said in known words and shown by other claims, none of which is false itself."""
    names = set(draft.names("claims"))
    false = {row.id for row in draft.claims.values() if row.false}
    for place, row in draft.claims.items():
        for path, name in _references(row):
            if name not in names:
                yield draft.fault("unknown-claim", "claims", place, *path, detail=name)
            elif name in false and path[0] != "shown_by":
                yield draft.fault("false-witness", "claims", place, *path, detail=name)
            elif name == row.id and path[0] != "shown_by":
                yield draft.fault("refers-to-itself", "claims", place, *path)
        if row.outcome and row.outcome not in OUTCOMES:
            yield draft.fault("unknown-word", "claims", place, "qualifier", "outcome", detail=row.outcome)
        if "fault" in row.qualifier and not row.false:
            yield draft.fault("fault-of-no-false-claim", "claims", place, "qualifier", "fault")
        if row.shown_by and not (row.false or row.outcome):
            yield draft.fault("shows-nothing", "claims", place, "shown_by")


def _references(row: PackClaim) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every claim that a claim refers to, and under which key."""
    yield from ((("disputed_by",), name) for name in row.disputed_by)
    yield from ((("shown_by",), name) for name in row.shown_by)
    if "superseded_by" in row.qualifier:
        yield ("qualifier", "superseded_by"), row.superseded_by


def assumptions(draft: Draft) -> Iterator[PackFault]:
    """Gates, presets and pauses rest on claims there are."""
    names = set(draft.names("claims"))
    for section in ("gates", "presets", "pauses"):
        for place, row in draft.rows[section].items():
            for name in cast("Assumption", row).claims:
                if name not in names:
                    yield draft.fault("unknown-claim", section, place, "claims", detail=name)


def assumed_times(draft: Draft) -> Iterator[PackFault]:
    """Gates start on a day and pauses have two ends that can be read, and stop a product there is."""
    for place, gate in draft.gates.items():
        if gate.starts is not None and not _days(gate.starts):
            yield draft.fault("date", "gates", place, "starts", detail=gate.starts)
    products = set(draft.names("products"))
    for place, row in draft.rows["pauses"].items():
        pause = cast("Pause", row)
        if pause.product not in products:
            yield draft.fault("unknown-product", "pauses", place, "product", detail=pause.product)
        span = _days(pause.period)
        if span is None or span.days is None:
            yield draft.fault("date", "pauses", place, "period", detail=pause.period)


def feeds(draft: Draft) -> Iterator[PackFault]:
    """Feeds are pages of the web, each listed once."""
    seen: set[str] = set()
    for place, row in draft.rows["feeds"].items():
        url = cast("PackFeed", row).url
        if not _WEB.fullmatch(url):
            yield draft.fault("bad-value", "feeds", place, "url", detail=url)
        elif url in seen:
            yield draft.fault("duplicate-id", "feeds", place, "url", detail=url)
        seen.add(url)


def gate_order(draft: Draft) -> Iterator[PackFault]:
    """Gates follow gates there are, and never themselves."""
    names = set(draft.names("gates"))
    after = {gate.name: gate.after for gate in draft.gates.values()}
    for place, gate in draft.gates.items():
        for name in gate.after:
            if name not in names:
                yield draft.fault("unknown-gate", "gates", place, "after", detail=name)
        if gate.name in _before(gate.name, after):
            yield draft.fault("gate-circle", "gates", place, "after", detail=", ".join(gate.after))


def _before(gate: str, after: Mapping[str, Iterable[str]]) -> set[str]:
    """Every gate that must be finished before this one starts."""
    found: set[str] = set()
    todo = [*after.get(gate, ())]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += after.get(name, ())
    return found


def market_rows(draft: Draft) -> Iterator[PackFault]:
    """What products[].markets says agrees with the claim it rests on."""
    parents = {product.id: product.parent for product in draft.products.values()}
    names, false = set(draft.names("claims")), {row.id for row in draft.claims.values() if row.false}
    for place, product in draft.products.items():
        counts = Counter(row.market for row in product.markets)
        for number, row in enumerate(product.markets):
            path = ("products", place, "markets", number)
            if row.market not in _MARKETS:
                yield draft.fault("unknown-market", *path, detail=row.market)
            elif counts[row.market] > 1:
                yield draft.fault("duplicate-id", *path, detail=row.market)
            if row.claim not in names:
                yield draft.fault("unknown-claim", *path, detail=row.claim)
            elif claim := draft.read.get(row.claim):
                if row.claim in false:
                    yield draft.fault("false-witness", *path, detail=row.claim)
                for what in _contradictions(product, row, claim, parents):
                    yield draft.fault("contradicts-claim", *path, detail=f"{row.claim}: {what}")


def _contradictions(
    product: PackProduct, row: PackMarket, claim: Claim, parents: Mapping[str, str | None]
) -> Iterator[str]:
    """In what a market row and its claim disagree."""
    related = {product.id} | _ancestors(product.id, parents)
    if claim.product not in related and product.id not in _ancestors(claim.product, parents):
        yield f"product {claim.product}"
    if not _MARKETS.covers(claim.market, row.market):
        yield f"market {claim.market}"
    if (row.status == "ruled_out") != (claim.value == "ruled_out"):
        yield f"status {claim.value or claim.attribute}"
    when = _days(row.when) if row.when else None
    said = _days(claim.value) if claim.attribute in _DATED and isinstance(claim.value, str) else _days(claim.period)
    if row.when and when is None:
        yield f"when {row.when}"
    elif when and said and not when.overlaps(said):
        yield f"when {said}"


_DATED = frozenset(
    name
    for name, row in attributes.ATTRIBUTES.items()
    if row.dimension == "date"  # its value is the time it names
)


def _days(text: str | None) -> edtf.Span | None:
    try:
        return edtf.parse(text) if text else None
    except InvalidDate:
        return None


def unshown_outcomes(draft: Draft) -> Iterator[PackFault]:
    """An outcome needs a claim that shows it; without one it is not used, lest it be known before it happened."""
    for place, row in draft.claims.items():
        if row.outcome and not row.outcome_shown_by:
            yield draft.fault("outcome-unshown", "claims", place, "qualifier", "outcome", detail=row.outcome)


RULES: tuple[Rule, ...] = (
    unique_names,
    unique_aliases,
    family,
    single_claims,
    hindsight,
    assumptions,
    assumed_times,
    feeds,
    gate_order,
    market_rows,
)
"""A pack that breaks one of these is refused."""

ADVICE: tuple[Rule, ...] = (unshown_outcomes,)
"""A pack can be used without these, and would be better with them."""
