"""Claims as CSV, one a row: RFC 4180 with commas, UTF-8 without a mark, lines that end in a line feed.

A source's fields are columns of their own, and so is each qualifier (`q.scope`). An empty cell says nothing; without an
origin, one site on one day is one. Read are also lines that end as on Windows, and the mark that spreadsheets put at the beginning.
"""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from knowledge import edtf
from knowledge.attributes import QUALIFIERS
from knowledge.attributes.rows import alike
from knowledge.curation.defaults import origin
from knowledge.errors import InvalidDate
from knowledge.exchange import cells
from knowledge.exchange.rows import Row, RowFault

if TYPE_CHECKING:
    from _csv import Reader

Cell = Callable[[str], object]

MOST_ROWS = 20_000
QUALIFIER = "q."
_SOURCE = ("title", "publisher", "url", "published", "language")
_TEXT = (
    "id",
    "product",
    "attribute",
    "market",
    "value",
    "unit",
    "period",
    "stated_on",
    "standing",
    "confidence",
    "origin",
)
_LISTS: Mapping[str, Cell] = MappingProxyType(
    {
        "disputed_by": cells.names,
        "shown_by": cells.names,
        "false": lambda cell: True if cell == cells.YES else cell,
        "also": json.loads,
    }
)
"""Columns with something other than text, and what each cell is."""
COLUMNS = (*_TEXT, *_SOURCE, "summary", *_LISTS, *(f"{QUALIFIER}{name}" for name in QUALIFIERS))
REQUIRED = ("product", "attribute", "market", "stated_on", "standing", "publisher")
_ALWAYS = (*_TEXT, *_SOURCE, "summary")
"""Columns that are written even if they are empty."""


class Table(NamedTuple):
    """A table half read: rows in the shape of a pack's claims, and the line on which each begins."""

    rows: list[dict[str, object]]
    lines: list[int]
    faults: list[RowFault]


def read(text: str) -> Table:
    """The rows of a table. A header that will not do is refused before any row is looked at."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    table = Table([], [], [])
    try:
        header = [cell.strip() for cell in next(reader, [])]
        table.faults.extend(_header(header))
        if not table.faults:
            _fill(table, header, reader)
    except csv.Error as error:
        table.faults.append(RowFault("csv", detail=str(error), line=max(reader.line_num, 1)))
    return table


def _header(header: Sequence[str]) -> Iterator[RowFault]:
    if len(header) == 1 and re.search("[;\t]", header[0]):
        yield RowFault("no-commas", detail="the columns are divided by something else", line=1)
        return
    for name, times in Counter(header).items():
        if times > 1:
            yield RowFault("duplicate-column", name, line=1)
        if name not in COLUMNS:
            meant = alike(name, COLUMNS)
            told = f"did you mean {', '.join(meant)}?" if meant else ""
            yield RowFault("unknown-column", name, told, 1, name, name, meant)
    for name in REQUIRED:
        if name not in header:
            yield RowFault("missing-column", name, line=1)


def _fill(table: Table, header: Sequence[str], reader: "Reader") -> None:
    after = reader.line_num
    for row in reader:
        line, after = after + 1, reader.line_num
        if not row:
            continue
        if len(table.rows) == MOST_ROWS:
            table.faults.append(RowFault("too-many-rows", detail=f"{MOST_ROWS} at most", line=line))
            table.rows.clear()
            return
        if len(row) != len(header):
            detail = f"{len(row)} cells, {len(header)} columns"
            table.faults.append(RowFault("ragged-row", detail=detail, line=line, row=len(table.rows) + 1))
        table.rows.append(_row(dict(zip(header, map(cells.unescaped, row), strict=False))))
        table.lines.append(line)


def _row(said: Mapping[str, str]) -> dict[str, object]:
    """A line's cells as a pack's file has them. What is empty is left out, so that the checks say what is missing."""
    given = {name: cell for name, cell in said.items() if cell}
    row: dict[str, object] = {name: given[name] for name in (*_TEXT, "summary") if name in given}
    row["summary"] = given.get("summary", "")
    if "value" in given:
        row["value"] = _tried(lambda cell: cells.value(cell, given.get("unit", "")), given["value"])
    row |= {name: _tried(read, given[name]) for name, read in _LISTS.items() if name in given}
    row["qualifier"] = {
        short: cells.qualifier(short, cell)
        for name, cell in given.items()
        if (short := name.removeprefix(QUALIFIER)) != name
    }
    defaults = {"title": "", "published": given.get("stated_on", ""), "language": "en"}
    source = defaults | {name: given[name] for name in _SOURCE if name in given}
    if day := _day(given.get("stated_on", "")):
        row.setdefault("origin", origin(source.get("url", ""), source.get("publisher", ""), day))
    return row | {"source": source}


def _day(text: str) -> date | None:
    try:
        return edtf.parse(text).latest
    except InvalidDate:
        return None


def _tried(read: Cell, cell: str) -> object:
    """What a cell says; the cell itself when it cannot be read, for the checks to refuse."""
    try:
        return read(cell)
    except (ValueError, RecursionError):
        return cell


def write(rows: Iterable[Row]) -> str:
    """A table of claims; columns that no claim needs are left out."""
    table = [_cells(row) for row in rows]
    used = {name for row in table for name, cell in row.items() if cell}
    columns = [name for name in COLUMNS if name in used or name in _ALWAYS]
    lines = [columns, *([cells.escaped(row.get(name, "")) for name in columns] for row in table)]
    return "".join(f"{','.join(map(_quoted, line))}\n" for line in lines)


def _cells(row: Row) -> dict[str, str]:
    content = row.model_dump(mode="json", exclude={"source", "also", "qualifier"})
    said = {name: content[name] or "" for name in (*_TEXT, "summary") if name != "value"}
    said["value"] = cells.value_text(row.value)
    said |= {name: getattr(row.source, name) or "" for name in _SOURCE}
    said |= {name: cells.names_text(content[name]) for name in ("disputed_by", "shown_by")}
    said["false"] = cells.YES if row.false else ""
    said["also"] = json.dumps([_copy(each.model_dump()) for each in row.also], ensure_ascii=False) if row.also else ""
    return said | {f"{QUALIFIER}{name}": cells.qualifier_text(value) for name, value in row.qualifier.items()}


def _copy(content: Mapping[str, object]) -> dict[str, object]:
    """Without what says nothing."""
    return {name: value for name, value in content.items() if value not in (None, "", "und")}


def _quoted(cell: str) -> str:
    """RFC 4180: quotes around what has quotes, commas or line ends in it."""
    return '"' + cell.replace('"', '""') + '"' if re.search('[",\r\n]', cell) else cell
