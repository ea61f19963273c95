"""A file half read: each row built or refused on its own, so that one broken row hides no fault of another."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from pydantic import ValidationError

from knowledge.attributes.rows import alike
from knowledge.claims import Frozen
from knowledge.errors import UnknownMarket
from knowledge.exchange import objects, tables
from knowledge.exchange.rows import Row, RowFault
from knowledge.exchange.tables import MOST_ROWS
from knowledge.markets import Markets
from knowledge.packs.document import Document, PackFault, parse_bytes
from knowledge.packs.draft import Draft
from knowledge.packs.shape import Step, misshapen
from knowledge.products import Catalogue

CLAIMS = "claims"
LONGEST_TEXT = 4000
"""Characters of any one text."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Signs that no text needs, and that not every form carries."""
SUFFIXES: Mapping[str, str] = {".csv": "csv", ".json": "json", ".yaml": "yaml", ".yml": "yaml"}


@dataclass(frozen=True)
class Half(Draft):
    """The rows of a file as the rules of packs see them: a pack that has nothing but claims."""

    faults: tuple[RowFault, ...]
    lines: Sequence[int] = ()
    """Where each row begins, for files that are no YAML."""
    catalogue: Catalogue | None = None
    markets: Markets | None = None

    def names(self, section: str) -> list[str]:
        """Names of a section; the products are those there are."""
        if section == "products":
            return [product.id for product in self.catalogue or ()]
        return super().names(section)

    def fault(self, code: str, section: str, place: int, *path: Step, detail: object = "") -> RowFault:
        """A fault of one row, and what may have been meant."""
        found = super().fault(code, section, place, *path, detail=detail)
        if meant := self._meant(code, found.text):
            told = f"{found.detail}: did you mean {', '.join(meant)}?"
            found = replace(found, detail=told, accepted=tuple(meant))
        return self.placed(found, place)

    def placed(self, found: PackFault, place: int) -> RowFault:
        """A fault with the row that it is in."""
        line = self.lines[place] if self.lines else found.line
        where = "" if found.where == f"{CLAIMS}[{place}]" else found.where
        return RowFault(found.code, where, found.detail, line, found.key, found.text, found.accepted, row=place + 1)

    def _meant(self, code: str, text: str) -> Sequence[str]:
        if code == "unknown-product":
            return alike(text, tuple(self.names("products")))
        if code == "unknown-market" and self.markets:
            try:
                return (self.markets.find(text).code,)
            except UnknownMarket as error:
                return error.suggestions
        return ()


def half(text: str, name: str, catalogue: Catalogue, markets: Markets) -> Half:
    """Build every row that can be built, and list what is wrong with the shape of the others."""
    form = SUFFIXES.get(PurePath(name).suffix.lower()) or _looks_like(text)
    rows, lines, document, faults = _READ[form](text)
    if isinstance(rows, list) and len(rows) > MOST_ROWS:
        faults, rows = [*faults, RowFault("too-many-rows", detail=f"{len(rows)} rows, {MOST_ROWS} at most")], []
    elif not isinstance(rows, list):
        faults, rows = faults or [RowFault("missing-key", detail=CLAIMS)], []
    built: dict[int, Frozen] = {}
    whole = Half(document, {CLAIMS: built, "products": {}}, tuple(faults), {}, lines, catalogue, markets)
    misbuilt = [fault for place, row in enumerate(rows) for fault in _built(whole, place, row, built)]
    return Half(document, whole.rows, (*faults, *misbuilt), {}, lines, catalogue, markets)


def _built(whole: Half, place: int, row: object, built: dict[int, Frozen]) -> Iterator[RowFault]:
    for text in _texts(row):
        if _CONTROL.search(text):
            yield whole.fault("control-character", CLAIMS, place, detail=repr(text)[:60])
        if len(text) > LONGEST_TEXT:
            yield whole.fault("too-long", CLAIMS, place, detail=f"{len(text)} characters, {LONGEST_TEXT} at most")
    try:
        built[place] = Row.model_validate(row)
    except ValidationError as error:
        name = row.get("id") if isinstance(row, dict) else None
        where = name if isinstance(name, str) else ""
        for found in misshapen(error, row, where, (CLAIMS, place), whole.document):
            yield whole.placed(found, place)


def _texts(content: object) -> Iterator[str]:
    """Every text in a row, keys too."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, Mapping):
        for key, value in content.items():
            yield from _texts(key)
            yield from _texts(value)
    elif isinstance(content, list | tuple):
        for value in content:
            yield from _texts(value)


def _looks_like(text: str) -> str:
    """The form of a file whose name does not tell."""
    begins = text.lstrip()[:1]
    first = text.partition("\n")[0]
    return "json" if begins in ("[", "{") else "csv" if "," in first and ":" not in first else "yaml"


_Found = tuple[Any, Sequence[int], Document, list[RowFault]]
"""The rows as they stand, their lines, the document they are in, and what is wrong with it."""


def _table(text: str) -> _Found:
    found = tables.read(text)
    return found.rows, found.lines, Document({CLAIMS: found.rows}), found.faults


def _object(text: str) -> _Found:
    rows, faults = objects.read(text)
    return rows, (), Document({CLAIMS: rows}), faults


def _yaml(text: str) -> _Found:
    document = parse_bytes(text.encode())
    faults = [RowFault(fault.code, fault.where, fault.detail, fault.line) for fault in document.faults]
    data = document.data or {CLAIMS: None}
    if CLAIMS not in data:
        faults.append(RowFault("missing-key", detail=CLAIMS))
    faults += [RowFault("unknown-key", detail=key, line=document.line(key)) for key in data if key != CLAIMS]
    return data.get(CLAIMS), (), document, faults


_READ = {"csv": _table, "json": _object, "yaml": _yaml}
