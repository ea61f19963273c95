"""Small values for tests: each builder gives something sound, and takes what the test is about."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import yaml

from knowledge.claims import Assessment, Claim, Source, Standing, Verdict
from knowledge.packs.model import Pack

AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""When tests record."""


def source(**over: object) -> Source:
    """A page in English."""
    page: dict[str, object] = {
        "title": "Orders open",
        "publisher": "The Gazette",
        "url": "https://example.org/orders",
        "published": "2025-06-01",
        "language": "en",
    }
    return Source.model_validate(page | over)


def claim(**over: object) -> Claim:
    """The maker says: 1,000 lamps delivered in June 2025."""
    said: dict[str, object] = {
        "product": "lumen/lamp",
        "attribute": "deliveries",
        "market": "CN",
        "value": 1000,
        "unit": "units",
        "qualifier": {"scope": "period"},
        "period": "2025-06",
        "stated_on": "2025-07-01",
        "standing": Standing.OFFICIAL,
        "origin": "lumen-june",
        "source": source(),
        "summary": "Lumen delivered a thousand lamps.",
    }
    return Claim.model_validate(said | over)


def remark(slug: str, summary: str = "A lamp was seen.", **over: object) -> Claim:
    """Something said that has no value; every remark is a fact of its own."""
    plain: dict[str, object] = {"attribute": "remark", "value": None, "unit": None, "qualifier": {}, "period": None}
    return claim(**plain | {"slug": slug, "origin": slug, "summary": summary} | over)


def assessment(about: Claim, verdict: Verdict, value: str = "", shown_by: Claim | None = None) -> Assessment:
    """What is held of a claim."""
    shower = shown_by.id if shown_by else ""
    return Assessment(claim=about.id, verdict=verdict, value=value, shown_by=shower)


def claim_row(name: str, **over: object) -> dict[str, object]:
    """A claim as a pack's file writes it."""
    row: dict[str, object] = {
        "id": name,
        "product": "lumen/lamp",
        "attribute": "deliveries",
        "market": "CN",
        "value": 1000,
        "unit": "units",
        "qualifier": {"scope": "period"},
        "period": "2025-06",
        "stated_on": "2025-07-01",
        "standing": "official",
        "confidence": "high",
        "origin": name,
        "source": source().model_dump(),
        "summary": "Lumen delivered a thousand lamps.",
    }
    return row | over


def product_row(name: str = "lumen/lamp", **over: object) -> dict[str, object]:
    """A product as a pack's file writes it."""
    row: dict[str, object] = {
        "id": name,
        "name": name.title(),
        "category": "lamp",
        "aliases": [name.rsplit("/", maxsplit=1)[-1]],
    }
    return row | over


def pack_content(
    claims: Iterable[Mapping[str, object]] = (), products: Iterable[Mapping[str, object]] = (), **over: object
) -> dict[str, object]:
    """A pack's file as data: one lamp and one claim, unless told otherwise."""
    content: dict[str, object] = {
        "pack": {"id": "lamps"},
        "maker": {"id": "lumen", "names": ["Lumen"]},
        "products": [*products] or [product_row()],
        "claims": [*claims] or [claim_row("june")],
    }
    return content | over


def pack(*claims: Mapping[str, object], **over: object) -> Pack:
    """A pack of these claims."""
    return Pack.model_validate(pack_content(claims, **over))  # type: ignore[arg-type]  # sections by name


def pack_file(folder: Path, content: object, name: str = "pack.yaml") -> Path:
    """A pack's file; text and bytes are written as they are, anything else as YAML."""
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
    return path
