"""`rollcast parse --jsonl`: what messages ask, a line each; for those who measure how well they are understood."""

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import click

from bot.explain import Told
from bot.shell import Shell, printing, today
from bot.shell.opening import opened
from knowledge.reading.intent import Reading

LONGEST_LINE = 200_000
"""Characters of a line that are looked at."""


@click.command()
@click.option("--jsonl", "as_lines", is_flag=True, required=True, help="Read and write one JSON object a line.")
@today
@click.pass_obj
def parse(shell: Shell, *, as_lines: bool) -> None:  # noqa: ARG001  # the one form there is, said aloud
    """Read {"id", "text", "locale"} a line, and write what is asked a line."""
    with opened(shell) as desk:
        for number, row in enumerate(_rows(sys.stdin), 1):
            text, locale = row.get("text"), row.get("locale")
            if not isinstance(text, str) or not isinstance(locale, str | None):
                raise Told("shell-parse-row", line=number)
            reading = desk.read(text, today=shell.today, language=locale or "en")
            printing.emit({"id": row.get("id"), **as_json(reading)})


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading as JSON: null for what the text does not tell, dates in EDTF."""
    return {
        "intent": reading.intent,
        "product": reading.product,
        "products": list(reading.products),
        "market": reading.market,
        "ordered_on": str(reading.ordered_on) if reading.ordered_on else None,
        "by_date": str(reading.by_date) if reading.by_date else None,
        "metric": reading.metric,
        "levers": dict(reading.levers) if reading.levers else None,
        "locale": reading.locale,
        "confidence": round(reading.confidence, 2),
        "markets": list(reading.markets),
        "unsure_markets": list(reading.unsure_markets),
        "orders": [str(each) for each in reading.orders],
        "quoted_weeks": [reading.quoted.low_weeks, reading.quoted.high_weeks] if reading.quoted else None,
        "declined": reading.declined,
        "misread": list(reading.misread),
        "others": [as_json(other) for other in reading.others],
    }


def _rows(lines: Iterable[str]) -> Iterable[Mapping[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line[:LONGEST_LINE])
        except ValueError as error:
            raise Told("shell-parse-row", line=number) from error
        if not isinstance(row, dict):
            raise Told("shell-parse-row", line=number)
        yield row
