"""Files of claims, read as on one day."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from knowledge import markets
from knowledge.claims import Assessment, Entry
from knowledge.exchange import Batch, read, write
from knowledge.exchange.writing import carried
from knowledge.products import Catalogue, Product
from tests.builders import claim_row

TODAY = date(2026, 11, 22)
LAMPS = Catalogue([Product("lumen/lamp", "Lamp", "lumen", None, "lamp")], {"lumen": ("Lumen",)})
HEADER = "id,product,attribute,market,value,unit,period,stated_on,standing,publisher,url,q.scope"
LINE = "june,lumen/lamp,deliveries,CN,1000,units,2025-06,2025-07-01,official,The Gazette,https://example.org/a,period"


def taken(content: str | bytes, name: str = "claims.csv", **over: object) -> Batch:
    """A file, looked through."""
    raw = content.encode() if isinstance(content, str) else content
    given: dict[str, object] = {"catalogue": LAMPS, "markets": markets.load(), "today": TODAY}
    return read(raw, name, **(given | over))  # type: ignore[arg-type]  # options by name


def table(*lines: str, header: str = HEADER) -> str:
    """A CSV file."""
    return "".join(f"{line}\n" for line in (header, *lines))


def objects(*rows: Mapping[str, object]) -> str:
    """A JSON file."""
    return json.dumps(rows)


def row(name: str = "june", **over: object) -> dict[str, object]:
    """A claim as JSON and YAML write it."""
    return claim_row(name, **over)


def codes(batch: Batch) -> list[str]:
    """What is wrong, in order."""
    return [fault.code for fault in batch.faults]


def written(entries: Iterable[Entry], form: str) -> str:
    """The file of the claims among these entries."""
    return write(carried(entries), form)


def held(batch: Batch) -> dict[str, list[Assessment]]:
    """Assessments by the claim they are about."""
    found: dict[str, list[Assessment]] = defaultdict(list)
    for assessment in batch.assessments:
        found[assessment.claim].append(assessment)
    return found
