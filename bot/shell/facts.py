"""`rollcast facts`: what is known, who said so, what disagrees."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import click

from bot.cards import facts as words
from bot.phrases import say
from bot.shell import NO_FACT, Shell, exchange, printing, today
from bot.shell.answered import claim_as_json, conflict_as_json
from bot.shell.opening import opened
from bot.shell.promised import promises_as_json
from knowledge.answers.facts import ClaimView, FactView, SourceView
from knowledge.conflicts import Conflict

as_json = click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")


as_of = click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Only what was public by this day.")


@click.group()
def facts() -> None:
    """Search and show facts, their history, and where sources disagree; import and export claims."""


facts.add_command(exchange.import_)
facts.add_command(exchange.export)


@facts.command()
@click.argument("text", nargs=-1, required=True)
@as_of
@as_json
@today
@click.pass_obj
def search(shell: Shell, text: tuple[str, ...], as_of: datetime | None, *, as_object: bool) -> int | None:
    """Claims that hold every word of TEXT, newest first."""
    with opened(shell) as desk:
        views = desk.search(" ".join(text), as_of=_day(shell, as_of))
        return _told(words.found(views, printing.voice(desk)), _claims("search", views), as_object=as_object)


@facts.command()
@click.argument("product")
@click.argument("attribute", required=False)
@as_of
@as_json
@today
@click.pass_obj
def show(shell: Shell, product: str, attribute: str | None, as_of: datetime | None, *, as_object: bool) -> int | None:
    """The facts about PRODUCT, newest first."""
    with opened(shell) as desk:
        found = desk.show(desk.catalogue.find(product).id, attribute, as_of=_day(shell, as_of))
        return _told(words.known(found, printing.voice(desk)), _facts(found), as_object=as_object)


@facts.command()
@click.argument("product")
@click.argument("attribute")
@as_of
@as_json
@today
@click.pass_obj
def history(shell: Shell, product: str, attribute: str, as_of: datetime | None, *, as_object: bool) -> int | None:
    """Everything ever claimed of one ATTRIBUTE of PRODUCT, oldest first."""
    with opened(shell) as desk:
        views = desk.history(desk.catalogue.find(product).id, attribute, as_of=_day(shell, as_of))
        return _told(words.found(views, printing.voice(desk)), _claims("history", views), as_object=as_object)


@facts.command()
@click.argument("product", required=False)
@as_of
@as_json
@today
@click.pass_obj
def conflicts(shell: Shell, product: str | None, as_of: datetime | None, *, as_object: bool) -> int | None:
    """Where sources disagree, which one is used, and why."""
    with opened(shell) as desk:
        found = desk.conflicts(desk.catalogue.find(product).id if product else None, as_of=_day(shell, as_of))
        return _told(words.disagreeing(found, printing.voice(desk)), _conflicts(found), as_object=as_object)


@facts.command()
@click.argument("product", required=False)
@as_of
@as_json
@today
@click.pass_obj
def sources(shell: Shell, product: str | None, as_of: datetime | None, *, as_object: bool) -> int | None:
    """Who the facts rest on, the most used first."""
    with opened(shell) as desk:
        found = desk.sources(desk.catalogue.find(product).id if product else None, as_of=_day(shell, as_of))
        return _told(words.publishers(found, printing.voice(desk)), _sources(found), as_object=as_object)


@facts.command()
@click.option("--maker", help="Only this maker, by any of its names.")
@click.option("--product", help="Only this product.")
@click.option("--market", help="Only promises for this country or region, or for a wider region.")
@as_of
@as_json
@today
@click.pass_obj
def promises(
    shell: Shell,
    maker: str | None,
    product: str | None,
    market: str | None,
    as_of: datetime | None,
    *,
    as_object: bool,
) -> int | None:
    """What makers announced, each revision of it, and what happened."""
    with opened(shell) as desk:
        where = desk.markets.find(market).code if market else None
        found = desk.promises(maker=maker, product=product, market=where, as_of=_day(shell, as_of))
        return _told(words.promised(found, printing.voice(desk)), promises_as_json(found), as_object=as_object)


def _day(shell: Shell, as_of: datetime | None) -> date:
    """The day the store is looked at as of."""
    return as_of.date() if as_of else shell.today


def _told(entries: list[str], value: dict[str, Any], *, as_object: bool) -> int | None:
    """Print either form; 3 when nothing was found."""
    if as_object:
        printing.emit(value)
    else:
        printing.lines(entries or [say("facts-none")])
    return None if entries else NO_FACT


def _claims(view: str, views: Sequence[ClaimView]) -> dict[str, Any]:
    return {"kind": view, "claims": [_claim(each) for each in views]}


def _claim(view: ClaimView) -> dict[str, Any]:
    return {**claim_as_json(view.claim, view.held), "age_days": view.age_days, "stale": view.stale} | (
        {"withdrawn": True} if view.withdrawn else {}
    )


def _facts(found: Sequence[FactView]) -> dict[str, Any]:
    return {
        "kind": "facts",
        "facts": [{**_claim(each.fact), "others": [_claim(other) for other in each.others]} for each in found],
    }


def _conflicts(found: Sequence[Conflict]) -> dict[str, Any]:
    return {"kind": "conflicts", "conflicts": [conflict_as_json(each) for each in found]}


def _sources(found: Sequence[SourceView]) -> dict[str, Any]:
    return {
        "kind": "sources",
        "sources": [
            {
                "publisher": each.publisher,
                "claims": each.claims,
                "false": each.false,
                "newest": each.newest_day.isoformat(),
                "url": each.newest.url,
            }
            for each in found
        ],
    }
