"""Tables of what makers promised, and how firmly each country is promised what."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from knowledge import attributes, edtf
from knowledge.answers.evidence import statements
from knowledge.answers.launch import first_sale
from knowledge.answers.promises import Promised, Said
from knowledge.claims import Claim
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.edtf import Span
from knowledge.forecasts import digest
from knowledge.markets import WORLD
from knowledge.published import cells
from knowledge.published.edition import Edition
from knowledge.store.publish import NUMBER, Row, Table

_KEPT = {True: "yes", False: "no", None: "open"}


def promises(edition: Edition) -> tuple[Table, Table]:
    """What was promised with what became of it, and every window that was named for it."""
    told = edition.desk.promises(as_of=edition.as_of)
    columns = {
        "id": str,
        "maker": str,
        "product_name": str,
        "market": str,
        "event": str,
        "first_said": str,
        "first_window": str,
        "last_window": str,
        "windows": int,
        "first_kept": str,
        "came": str,
        "slip_days_low": int,
        "slip_days_high": int,
        "overdue_days": int,
        "withdrawn": str,
        "publisher": str,
        "url": str,
        "product": str,
    }
    rows = [_promise(each, edition) for each in told]
    table = Table("promises", columns, rows, references={"product": "products"}, indexes=("maker", "first_said"))
    said = {
        "id": str,
        "promise": str,
        "day": str,
        "stated_on": str,
        "window": str,
        "moved_days": int,
        "kept": str,
        "late_months": NUMBER,
        "publisher": str,
        "url": str,
        "title": str,
    }
    found = [_statement(number, said, each) for each in told for number, said in enumerate(each.said)]
    return table, Table("promise_statements", said, found, references={"promise": "promises"}, indexes=("day",))


def _id(entry: Promised) -> str:
    first = entry.first
    return digest(entry.maker, entry.product, entry.market, entry.event, first.stated_on, first.window)


def _promise(entry: Promised, edition: Edition) -> Row:
    catalogue = edition.desk.catalogue
    low, high = entry.slip_days or (None, None)
    windows = [said.window for said in entry.said if said.window]
    known = entry.product in catalogue
    return {
        "id": _id(entry),
        "maker": cells.plain(entry.maker),
        "product_name": cells.plain(catalogue[entry.product].name if known else entry.product),
        "market": edition.market(entry.market),
        "event": cells.plain(entry.event),
        "first_said": cells.day(entry.first.day),
        "first_window": windows[0] if windows else None,
        "last_window": windows[-1] if windows else None,
        "windows": len(windows),
        "first_kept": _KEPT[entry.first.kept],
        "came": cells.span(entry.came),
        "slip_days_low": low,
        "slip_days_high": high,
        "overdue_days": entry.overdue_days,
        "withdrawn": cells.span(entry.withdrawn),
        "publisher": cells.plain(entry.first.source.publisher),
        "url": cells.address(entry.first.source.url),
        "product": entry.product if known else None,
    }


def _statement(number: int, said: Said, entry: Promised) -> Row:
    return {
        "id": digest(_id(entry), number),
        "promise": _id(entry),
        "day": cells.day(said.day),
        "stated_on": said.stated_on,
        "window": said.window,
        "moved_days": said.moved_days,
        "kept": _KEPT[said.kept],
        "late_months": None if said.late_months is None else round(said.late_months, 1),
        "publisher": cells.plain(said.source.publisher),
        "url": cells.address(said.source.url),
        "title": cells.plain(said.source.title),
    }


class Rung(NamedTuple):
    """How firmly a market is promised a product, in the words of which claim."""

    name: str
    claim: Claim
    said_for: str
    window: Span | None = None


def rungs(edition: Edition) -> Table:
    """Country by country, how firmly a line or model is promised, also where only a group of countries was spoken of."""
    rows = [
        {
            "id": digest(product, market),
            "product": product,
            "country": edition.market(market),
            "rung": edition.words.code("rung", rung.name),
            "firmness": len(attributes.RUNGS) - attributes.RUNGS.index(rung.name),
            "window": _window(rung, edition),
            "window_from": cells.day(rung.window.earliest) if rung.window else None,
            "window_to": cells.day(rung.window.latest) if rung.window else None,
            "said_for": edition.market(rung.said_for),
            "day": cells.day(rung.claim.known_on),
            "summary": cells.plain(rung.claim.summary),
            **edition.source(rung.claim),
            "code": market,
        }
        for dossier in edition.dossiers
        for product, market in _asked(dossier)
        if (rung := rung_of(dossier, product, market))
    ]
    columns = {
        "id": str,
        "country": str,
        "product": str,
        "rung": str,
        "window": str,
        "said_for": str,
        "summary": str,
        "day": str,
        "standing": str,
        "publisher": str,
        "url": str,
        "claim": str,
        "firmness": int,
        "window_from": str,
        "window_to": str,
        "code": str,
    }
    references = {"product": "products", "claim": "claims"}
    return Table("launch_rungs", columns, rows, references=references, indexes=("country", "firmness", "window_from"))


def _window(rung: Rung, edition: Edition) -> str | None:
    """As it was said; since when, for what is on sale."""
    if rung.window is None or rung.name == "on_sale":
        return cells.span(rung.window)
    return edition.value(rung.claim)


def rung_of(dossier: Dossier, product: str, market: str) -> Rung | None:
    """On sale, promised, or a promise that ran out with no news; None where nobody has said anything."""
    if market in _named(dossier) and (sold := first_sale(dossier, product, market)):
        sale = sold[1]
        return Rung("on_sale", sale.uses[0].claim, market, sale.value.since)
    if found := statements.statement(dossier, product, market):
        told = found.value
        return Rung(told.rung, told.window_claim or told.claim, told.market, told.window)
    over = statements.missed(dossier, product, market)
    return Rung("dated", over, market, edtf.parse(str(over.value))) if over else None


@lru_cache(maxsize=REMEMBERED)
def _named(dossier: Dossier) -> frozenset[str]:
    """Every market that some claim names itself: nothing can be on sale where no claim speaks of."""
    return frozenset(part.strip() for claim in dossier.known.claims for part in claim.market.split("/"))


def _asked(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Lines and models that a launch was said of, with the countries that were named, alone or in a group."""
    catalogue, markets = dossier.catalogue, dossier.markets
    for product in (dossier.product, *catalogue.descendants(dossier.product)):
        members = (product, *catalogue.descendants(product))
        spoken = [claim for name in statements.SPEAKS for claim in dossier.claims(name, members)]
        if not spoken or catalogue.is_trim(product):
            continue
        named = {part.strip() for claim in spoken for part in claim.market.split("/")}
        groups = {code for code in named if markets.is_group(code) and code != WORLD}
        countries = {code for code in named if code in markets} | {c for g in groups for c in markets.members(g)}
        yield from ((product, market) for market in sorted(c for c in countries if not markets.is_group(c)))
