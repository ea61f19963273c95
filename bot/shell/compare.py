"""`rollcast compare ITEM ITEM [ITEM [ITEM]]`: which comes first."""

from datetime import datetime
from typing import Any

import click

from bot.cards.compare import comparing
from bot.shell import NO_FACT, Shell, printing, today
from bot.shell.answered import as_json
from bot.shell.opening import opened
from knowledge.answers.compare import Comparison, Pair
from knowledge.answers.meant import Common, Meant
from knowledge.desk import Desk
from knowledge.reading import dates
from knowledge.reading.items import ItemReader

DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("items", nargs=-1, metavar="ITEM ITEM [ITEM [ITEM]]")
@click.option("--product", help="Product of every item that names none.")
@click.option("--market", help="Country of every item that names none.")
@click.option("--ordered", help="Order day of every item that names none: 2025-06-26, 2025-06, 2025-Q3.")
@click.option("--by", type=DAY, help="A day that matters: how likely is each by then?")
@click.option("--as-of", type=DAY, help="Answer from what was public by this day.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def compare(  # noqa: PLR0917  # click hands options over by name
    shell: Shell,
    items: tuple[str, ...],
    product: str | None,
    market: str | None,
    ordered: str | None,
    by: datetime | None,
    as_of: datetime | None,
    *,
    as_object: bool,
) -> int | None:
    """Say which of two to four products, versions, countries or order days comes first."""
    now = shell.today
    with opened(shell) as desk:
        common = Common(
            product=desk.catalogue.find(product).id if product else None,
            market=desk.markets.find(market).code if market else None,
            ordered=dates.read_date(ordered, today=now) if ordered else None,
            by=by.date() if by else None,
            as_of=as_of.date() if as_of else None,
        )
        read = ItemReader(desk.catalogue, desk.markets, now).items(items, common.product)
        meant = desk.meant(read, common, today=now)
        comparison = desk.compare(meant.questions, today=now)
        _print(comparison, meant, desk, as_object=as_object)
        return None if comparison.answered else NO_FACT


def _print(comparison: Comparison, meant: Meant, desk: Desk, *, as_object: bool) -> None:
    if as_object:
        printing.emit(compared_as_json(comparison, meant))
    else:
        sheet = comparing(comparison, printing.voice(desk), assumed=meant.assumed)
        printing.lines(block.text for block in sheet.blocks if block.text)


def compared_as_json(comparison: Comparison, meant: Meant) -> dict[str, Any]:
    """Every answer and every pair, as one JSON object."""
    return {
        "kind": "compare",
        "items": [as_json(answer) for answer in comparison.answers],
        "pairs": [_pair(pair) for pair in comparison.pairs],
        "assumed": [{"part": "product", "value": meant.assumed}] if meant.assumed else [],
    }


def _pair(pair: Pair) -> dict[str, object]:
    """Two of the items by their place, and their chances; null where nothing is known of one of them."""
    chances = pair.chances
    return {
        "first": pair.first,
        "second": pair.second,
        "first_before": round(chances.first, 4) if chances else None,
        "second_before": round(chances.second, 4) if chances else None,
        "tie": round(chances.tie, 4) if chances else None,
        "neither": round(chances.neither, 4) if chances else None,
        "shared": pair.shared.value if pair.shared else None,
        "decides": pair.decides,
    }
