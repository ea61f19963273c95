"""Tables of what an order was told, and how many were handed over month by month."""

from knowledge import edtf, quantities
from knowledge.answers.evidence import quotes
from knowledge.answers.evidence.counts import A_DAY, Tie, ties_of
from knowledge.claims import Claim
from knowledge.edtf import Precision
from knowledge.errors import KnowledgeError
from knowledge.published import cells
from knowledge.published.edition import Edition
from knowledge.quantities import Quantity
from knowledge.store.publish import NUMBER, Row, Table


def waits(edition: Edition) -> Table:
    """What makers and press quoted as the wait, by the day of the order, in weeks; false ones left out."""
    rows = []
    for dossier in edition.dossiers:
        for claim in dossier.known.claims:
            weeks = in_weeks(claim)
            if claim.attribute != "quoted_wait" or weeks is None or dossier.hindsight(claim).false:
                continue
            rows.append(
                {
                    "id": claim.id,
                    "product": claim.product,
                    "market": edition.market(claim.market),
                    "ordered_on": cells.day(quotes.day_of(claim)),
                    "ordered_in": claim.period,
                    "low_weeks": weeks.low,
                    "high_weeks": weeks.high,
                    "quoted": edition.value(claim),
                    "basis": cells.plain(str(claim.qualifier.get("basis", "")).replace("_", " ")) or None,
                    "special": _special(claim),
                    "held": edition.held(claim) or None,
                    **edition.source(claim),
                }
            )
    columns = {
        "id": str,
        "ordered_on": str,
        "product": str,
        "market": str,
        "low_weeks": NUMBER,
        "high_weeks": NUMBER,
        "quoted": str,
        "basis": str,
        "special": str,
        "held": str,
        "standing": str,
        "publisher": str,
        "url": str,
        "ordered_in": str,
        "claim": str,
    }
    references = {"product": "products", "claim": "claims"}
    return Table("waits", columns, rows, references=references, indexes=("ordered_on", "basis"))


def in_weeks(claim: Claim) -> Quantity | None:
    """A quoted wait in weeks from the order; a quoted window counts from the order's day."""
    try:
        if isinstance(claim.value, str):
            weeks = quotes.window_in_weeks(edtf.parse(claim.value), quotes.day_of(claim))
            return Quantity(round(weeks[0], 1), round(weeks[1], 1), "weeks") if weeks else None
        quantity = quantities.of_claim(claim)
        return quantities.convert(quantity, "weeks") if quantity else None
    except KnowledgeError:
        return None


def _special(claim: Claim) -> str | None:
    """What makes it no ordinary order's quote."""
    told = [str(claim.qualifier[name]).replace("_", " ") for name in ("trim", "option") if name in claim.qualifier]
    return cells.plain(", ".join(told)) or None


def deliveries(edition: Edition) -> Table:
    """How many were handed over in each month: the most trusted count, or the floor where there is no more."""
    rows: dict[str, Row] = {}
    for dossier in edition.dossiers:
        for product in (dossier.product, *dossier.catalogue.descendants(dossier.product)):
            markets = {c.market for c in dossier.claims("deliveries", (product,))}
            for tie in (tie for market in sorted(markets) for tie in ties_of(dossier, product, market)):
                if is_month(tie):
                    row = _month(tie, edition)
                    rows.setdefault(f"{product} {tie.claim.market} {row['month']}", {"id": tie.claim.id, **row})
    columns = {
        "id": str,
        "month": str,
        "product": str,
        "market": str,
        "units": NUMBER,
        "at_least": NUMBER,
        "counts": str,
        "standing": str,
        "publisher": str,
        "url": str,
        "claim": str,
    }
    references = {"product": "products", "claim": "claims"}
    return Table("deliveries", columns, list(rows.values()), references=references, indexes=("month",))


def is_month(tie: Tie) -> bool:
    """Whether a count is that of one calendar month."""
    span = tie.claim.span
    return span is not None and span.precision is Precision.MONTH


def _month(tie: Tie, edition: Edition) -> Row:
    quantity = quantities.of_claim(tie.claim)
    floor = quantity.low if quantity and tie.spread else None
    return {
        "month": f"{tie.start + A_DAY:%Y-%m}",
        "product": tie.claim.product,
        "market": edition.market(tie.claim.market),
        "units": None if tie.spread else tie.units,
        "at_least": floor,
        "counts": quantity.unit if quantity else None,
        **edition.source(tie.claim),
    }
