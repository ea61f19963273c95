"""Tables of what was said: products, pages, claims, and what is held of them."""

from collections import Counter
from collections.abc import Iterable, Iterator

from knowledge.claims import Assessment, Claim, Reinstatement, Retraction, Source
from knowledge.forecasts import digest
from knowledge.products import PLANT
from knowledge.published import cells
from knowledge.published.edition import Edition, numbers
from knowledge.store.publish import NUMBER, Cell, Row, Table
from knowledge.store.rows import Recorded


def products(edition: Edition) -> Table:
    """The family tree, and whatever else a claim speaks of."""
    catalogue = edition.desk.catalogue
    counts = Counter(claim.product for _, claim in edition.claims)
    strangers = sorted(counts.keys() - {product.id for product in catalogue})
    rows: list[Row] = [
        {
            "id": product.id,
            "name": cells.plain(product.name),
            "kind": _kind(edition, product.id),
            "parent": product.parent,
            "claims": counts[product.id],
            "home_market": edition.market(product.home_market) if product.home_market else None,
            "successor": product.successor if product.successor in catalogue else None,
            "maker": cells.plain(product.maker),
            "category": cells.plain(product.category),
        }
        for product in catalogue
    ]
    rows += [{"id": each, "name": cells.plain(each), "kind": "other", "claims": counts[each]} for each in strangers]
    columns = {
        "id": str,
        "name": str,
        "kind": str,
        "parent": str,
        "claims": int,
        "home_market": str,
        "successor": str,
        "maker": str,
        "category": str,
    }
    return Table("products", columns, rows, references={"parent": "products", "successor": "products"})


def _kind(edition: Edition, product: str) -> str:
    if PLANT in product:
        return "plant"
    if edition.desk.catalogue[product].parent is None:
        return "line"
    return "trim" if edition.desk.catalogue.is_trim(product) else "model"


def attributes(edition: Edition) -> Table:
    """What claims are about."""
    counts = Counter(claim.attribute for _, claim in edition.claims)
    rows: list[Row] = [
        {"name": name, "title": edition.words.code("attribute", name), "claims": count}
        for name, count in sorted(counts.items())
    ]
    return Table("attributes", {"name": str, "title": str, "claims": int}, rows)


def _pages(claim: Claim) -> tuple[Source, ...]:
    return (claim.source, *claim.also)


def _page_id(page: Source) -> str:
    return digest(page.model_dump(mode="json"))


def sources(edition: Edition) -> Table:
    """Every page that a claim was read on, and how many of its claims proved false."""
    pages = {_page_id(page): page for _, claim in edition.claims for page in _pages(claim)}
    used = Counter(key for _, claim in edition.claims for key in {_page_id(page) for page in _pages(claim)})
    false = Counter(_page_id(claim.source) for _, claim in edition.claims if edition.held(claim).startswith("false"))
    rows: list[Row] = [
        {
            "id": key,
            "title": cells.plain(page.title),
            "publisher": cells.plain(page.publisher),
            "published": cells.plain(page.published),
            "language": cells.plain(page.language),
            "claims": used[key],
            "false_claims": false[key],
            "url": cells.address(page.url),
        }
        for key, page in pages.items()
    ]
    columns = {
        "id": str,
        "title": str,
        "publisher": str,
        "published": str,
        "language": str,
        "claims": int,
        "false_claims": int,
        "url": str,
    }
    return Table("sources", columns, rows, indexes=("publisher", "published"), searched=("title", "publisher"))


def copies(edition: Edition) -> Table:
    """Further pages that carry the same claim: one witness, told again."""
    rows: list[Row] = [
        {
            "id": digest(claim.id, _page_id(page)),
            "claim": claim.id,
            "source": _page_id(page),
            "publisher": cells.plain(page.publisher),
            "url": cells.address(page.url),
        }
        for _, claim in edition.claims
        for page in dict.fromkeys(claim.also)
    ]
    columns = {"id": str, "claim": str, "source": str, "publisher": str, "url": str}
    return Table("copies", columns, rows, references={"claim": "claims", "source": "sources"})


def claims(edition: Edition) -> Table:
    """Every claim, those that were withdrawn or proved false marked as such."""
    prevailing = {fact.claim.id for _, fact in edition.facts.values()}
    key_of = {claim.id: address for address, (_, fact) in edition.facts.items() for claim in (fact.claim, *fact.others)}
    columns = {
        "id": str,
        "day": str,
        "product": str,
        "attribute": str,
        "market": str,
        "value": str,
        "period": str,
        "summary": str,
        "standing": str,
        "prevails": str,
        "held": str,
        "publisher": str,
        "url": str,
        "title": str,
        "low": NUMBER,
        "high": NUMBER,
        "unit": str,
        "details": str,
        "confidence": str,
        "stated_on": str,
        "name": str,
        "origin": str,
        "source": str,
        "fact": str,
        "recorded_on": str,
        "recorded_by": str,
    }
    rows = [
        {
            "id": claim.id,
            "day": cells.day(claim.known_on),
            **_said(claim, edition),
            **_judged(claim, edition),
            "prevails": cells.yes(claim.id in prevailing),
            "fact": key_of.get(claim.id),
            **_signed(recorded),
        }
        for recorded, claim in edition.claims
    ]
    return Table(
        "claims",
        columns,
        rows,
        references={"product": "products", "attribute": "attributes", "source": "sources", "fact": "facts"},
        indexes=("day", "market", "standing", "publisher", "held"),
        searched=("summary", "value", "title", "publisher", "name", "market"),
    )


def _said(claim: Claim, edition: Edition) -> dict[str, Cell]:
    return {
        "product": claim.product,
        "attribute": claim.attribute,
        "market": edition.market(claim.market),
        "value": edition.value(claim) or None,
        "period": claim.period,
        "summary": cells.plain(claim.summary),
        **numbers(claim),
        "details": cells.plain(_details(claim)) or None,
        "stated_on": claim.stated_on,
        "name": cells.plain(claim.name),
        "origin": cells.plain(claim.origin),
    }


def _judged(claim: Claim, edition: Edition) -> dict[str, Cell]:
    dossier = edition.standing.get(claim.id)
    return {
        "standing": claim.standing.value,
        "held": edition.held(claim) or None,
        "confidence": dossier.hindsight(claim).confidence.value if dossier else None,
        "publisher": cells.plain(claim.source.publisher),
        "title": cells.plain(claim.source.title),
        "url": cells.address(claim.source.url),
        "source": _page_id(claim.source),
    }


def _details(claim: Claim) -> str:
    """The qualifiers as words: basis app, dating approximate."""
    told = ((name.replace("_", " "), str(value).replace("_", " ")) for name, value in sorted(claim.qualifier.items()))
    return ", ".join(f"{name} {value}" for name, value in told)


def _signed(recorded: Recorded) -> dict[str, Cell]:
    """The day, not the time, which would lead back to a message; and the name that the curator chose."""
    return {"recorded_on": cells.day(recorded.recorded_at.date()), "recorded_by": cells.plain(recorded.recorded_by, 80)}


def assessments(edition: Edition) -> Table:
    """What we hold of claims in hindsight, each shown by another claim where one shows it."""
    known = {claim.id: claim for _, claim in edition.claims}
    gone = _withdrawn(entry for each in edition.recorded if isinstance(entry := each.entry, Retraction | Reinstatement))
    rows = [
        {
            "id": entry.id,
            "counts_from": cells.day(max(known[name].known_on for name in (entry.claim, entry.shown_by) if name)),
            "claim": entry.claim,
            "says": cells.plain(known[entry.claim].summary),
            "verdict": entry.verdict.value,
            "value": cells.plain(entry.value.replace("_", " ")) or None,
            "shown_by": entry.shown_by or None,
            "shown_by_url": cells.address(known[entry.shown_by].source.url) if entry.shown_by else None,
            "withdrawn": cells.yes(entry.id in gone),
            **_signed(recorded),
        }
        for recorded, entry in _assessed(edition)
        if entry.claim in known and (not entry.shown_by or entry.shown_by in known)
    ]
    columns = {
        "id": str,
        "counts_from": str,
        "claim": str,
        "says": str,
        "verdict": str,
        "value": str,
        "shown_by": str,
        "shown_by_url": str,
        "withdrawn": str,
        "recorded_on": str,
        "recorded_by": str,
    }
    references = {"claim": "claims", "shown_by": "claims"}
    return Table("assessments", columns, rows, references=references, indexes=("counts_from", "verdict"))


def _assessed(edition: Edition) -> Iterator[tuple[Recorded, Assessment]]:
    for recorded in edition.recorded:
        if isinstance(recorded.entry, Assessment):
            yield recorded, recorded.entry


def _withdrawn(entries: Iterable[Retraction | Reinstatement]) -> set[str]:
    gone: set[str] = set()
    for entry in entries:
        (gone.add if isinstance(entry, Retraction) else gone.discard)(entry.entry)
    return gone
