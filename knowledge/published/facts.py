"""Tables of what prevails, what disagrees, and what changed."""

from knowledge.answers import facts as views
from knowledge.claims import Claim
from knowledge.conflicts import Conflict
from knowledge.forecasts import digest
from knowledge.published import cells
from knowledge.published.edition import Edition, numbers
from knowledge.store.publish import NUMBER, Cell, Table

ABOUT = {"product": str, "attribute": str, "market": str}
OF = {"product": "products", "attribute": "attributes"}


def facts(edition: Edition) -> Table:
    """The claim that prevails of each thing that was said, and how many others speak of the same."""
    rows = []
    for address, (dossier, fact) in edition.facts.items():
        seen = views.view(dossier, fact.claim)
        rows.append(
            {
                "id": address,
                **_about(fact.claim, edition),
                "value": edition.value(fact.claim) or None,
                "period": fact.claim.period,
                "summary": cells.plain(fact.claim.summary),
                "day": cells.day(fact.claim.known_on),
                "age_days": seen.age_days,
                "stale": cells.yes(seen.stale),
                "others": len(fact.others),
                **numbers(fact.claim),
                **edition.source(fact.claim),
            }
        )
    columns = {
        "id": str,
        **ABOUT,
        "value": str,
        "period": str,
        "summary": str,
        "day": str,
        "standing": str,
        "stale": str,
        "others": int,
        "publisher": str,
        "url": str,
        "claim": str,
        "low": NUMBER,
        "high": NUMBER,
        "unit": str,
        "age_days": int,
    }
    references = {**OF, "claim": "claims"}
    return Table("facts", columns, rows, references=references, indexes=("day", "market", "period"))


def conflicts(edition: Edition) -> Table:
    """Claims that cannot both hold, the one that is used, and why."""
    rows = [
        {
            "id": digest(each.used.id, each.against.id),
            **_about(each.used, edition),
            **_side("used", each.used, edition),
            **_side("against", each.against, edition),
            "why": each.why.value.replace("_", " "),
            "noted_by": "a person" if each.declared else "the values",
            "day": cells.day(max(each.used.known_on, each.against.known_on)),
        }
        for each in _unique(edition)
    ]
    side = ("", "_publisher", "_url", "_claim")
    columns = {
        "id": str,
        "day": str,
        **ABOUT,
        **{f"{name}{part}": str for name in ("used", "against") for part in side[:1]},
        "why": str,
        "noted_by": str,
        **{f"{name}{part}": str for name in ("used", "against") for part in side[1:]},
    }
    references = {**OF, "used_claim": "claims", "against_claim": "claims"}
    return Table("conflicts", columns, rows, references=references, indexes=("day",))


def _unique(edition: Edition) -> list[Conflict]:
    """Families may share a conflict; claims that came along only to date an assessment are of no family here."""
    found = {
        (each.used.id, each.against.id): each
        for each in edition.desk.conflicts(as_of=edition.as_of)
        if each.used.product in edition.desk.catalogue
    }
    return list(found.values())


def _side(name: str, claim: Claim, edition: Edition) -> dict[str, Cell]:
    return {
        name: edition.value(claim) or cells.plain(claim.summary),
        f"{name}_publisher": cells.plain(claim.source.publisher),
        f"{name}_url": cells.address(claim.source.url),
        f"{name}_claim": claim.id,
    }


def changes(edition: Edition) -> Table:
    """How facts changed, as the log recorded it: what prevailed before an entry and after it."""
    days = {recorded.sequence: recorded.recorded_at.date() for recorded in edition.recorded}
    rows = []
    for number, change in enumerate(edition.log.changes_since(0, limit=len(days) * 100 + 1), start=1):
        before, after = change.before, change.after
        claim = after or before
        if claim is None or not all(edition.knew(each) for each in (before, after) if each):
            continue
        rows.append(
            {
                "number": number,
                "recorded_on": cells.day(days.get(change.sequence)),
                **_about(claim, edition),
                "before": _words(before, edition),
                "after": _words(after, edition),
                "publisher": cells.plain(claim.source.publisher),
                "url": cells.address(claim.source.url),
                "before_claim": before.id if before else None,
                "after_claim": after.id if after else None,
            }
        )
    columns = {
        "number": int,
        "recorded_on": str,
        **ABOUT,
        "before": str,
        "after": str,
        "publisher": str,
        "url": str,
        "before_claim": str,
        "after_claim": str,
    }
    references = {**OF, "before_claim": "claims", "after_claim": "claims"}
    return Table("changes", columns, rows, references=references, indexes=("recorded_on",))


def _words(claim: Claim | None, edition: Edition) -> str | None:
    return edition.value(claim) or cells.plain(claim.summary) if claim else None


def _about(claim: Claim, edition: Edition) -> dict[str, Cell]:
    return {
        "product": claim.product,
        "attribute": claim.attribute,
        "market": edition.market(claim.market),
    }
