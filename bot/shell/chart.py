"""`rollcast chart KIND PRODUCT [MARKET]`: a chart of an answer, in words, as JSON, and as a file."""

import asyncio
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot.charts.kinds import KINDS, in_latin, tell
from bot.charts.sheet import charted
from bot.charts.studio import NoPicture, Studio
from bot.charts.telling import Told as Telling
from bot.explain import Told
from bot.phrases import say
from bot.shell import NO_FACT, Shell, printing, questions, today
from bot.shell.opening import opened
from knowledge.answers.charts.kinds import Chart
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.claims import Claim
from knowledge.desk import Desk
from knowledge.edtf import Span


@click.command()
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.argument("product")
@click.argument("country", metavar="[MARKET]", required=False)
@questions.of_an_order
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write the picture here, as PNG.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def chart(
    shell: Shell, /, kind: str, product: str, country: str | None, *, out: Path | None, as_object: bool, **options: Any
) -> int | None:
    """Draw a chart of the wait for PRODUCT, or of its launch in MARKET."""
    with opened(shell) as desk:
        question = _question(shell, desk, product, country, options)
        made = desk.chart(question, kind, today=shell.today)
        if made is None:
            return _none(kind, as_object=as_object)
        voice = printing.voice(desk)
        told = tell(made, voice)
        if out:
            _write(out, asyncio.run(_drawn(told, made, desk)))
        if as_object:
            printing.emit(as_json(made, told, out))
        else:
            printing.lines([block.text for block in charted(told, made.answer, voice).blocks if block.text])
    return None


def as_json(made: Chart, told: Telling, out: Path | None) -> dict[str, Any]:
    """One JSON object: what the chart shows, and what it says to those who do not see it."""
    return {
        "kind": "chart",
        "chart": made.kind,
        "status": made.answer.status.value,
        "product": made.answer.product,
        "market": made.answer.market,
        "as_of": made.answer.as_of.isoformat(),
        "title": told.title,
        "alt": told.alt,
        "lines": list(told.lines),
        "data": plain(made.data),
        "out": str(out) if out else None,
    }


def plain(value: Any) -> Any:
    """Data as JSON: days are ISO, spans EDTF, claims their names."""
    match value:
        case Claim():
            return value.name
        case Span():
            return str(value)
        case date():
            return value.isoformat()
        case tuple() | list():
            return [plain(each) for each in value]
        case _ if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _question(
    shell: Shell, desk: Desk, product: str, country: str | None, options: dict[str, Any]
) -> WaitQuestion | LaunchQuestion:
    """With a country the question after its launch, without one that after an order."""
    if country is None:
        return questions.wait_question(shell, desk, product, **options)
    launching = {name: options.pop(name) for name in ("by", "as_of", "scenario")}
    if any(options.values()):
        raise Told("shell-chart-order-options")
    return questions.launch_question(desk, product, country, **launching)


def _write(out: Path, png: bytes) -> None:
    try:
        out.write_bytes(png)
    except OSError as error:
        raise Told("shell-chart-unwritable", file=str(out)) from error


def _none(kind: str, *, as_object: bool) -> int:
    if as_object:
        printing.emit({"kind": "chart", "chart": kind, "status": "no_facts", "data": None})
    else:
        printing.lines([say("shell-chart-none")])
    return NO_FACT


async def _drawn(told: Telling, made: Chart, desk: Desk) -> bytes:
    """The picture; a sentence where there is none."""
    studio = Studio()
    try:
        return await studio.draw(told.plot, in_latin(made, told, printing.voice(desk)))
    except NoPicture as missing:
        raise Told("shell-chart-not-drawn" if missing.installed else "shell-no-charts") from missing
    finally:
        await studio.close()
