"""The options of a question on the command line, and the question they make: shared by all that answer one."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import click

from bot.shell import Shell
from knowledge.answers.levers import quoted as as_quoted
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.desk import Desk
from knowledge.reading import dates, slots

F = TypeVar("F", bound=Callable[..., Any])
DAY = click.DateTime(["%Y-%m-%d"])

_ANY = (
    click.option("--by", type=DAY, help="A day that matters: how likely is it by then?"),
    click.option("--as-of", type=DAY, help="Answer from what was public by this day."),
    click.option("--scenario", multiple=True, metavar="LEVER=VALUE", help="A changed assumption: production=+20%."),
)
_ORDER = (
    click.option("--ordered", help="When it was ordered: 2025-06-26, 2025-06, 2025-Q3."),
    click.option("--market", help="Country of the order; the product's home market by default."),
    click.option("--position", help="Orders ahead, if known: 12000 or 10k-12k."),
    click.option("--quoted", help='What the app or contract says: "33-36 weeks" or a date.'),
    click.option("--quoted-on", type=DAY, help="When it said so."),
)


def of_an_order(command: F) -> F:
    """Add the options of a question after an order."""
    return _with(command, (*_ORDER, *_ANY))


def of_a_launch(command: F) -> F:
    """Add the options of a question after a country."""
    return _with(command, _ANY)


def wait_question(
    shell: Shell,
    desk: Desk,
    product: str,
    *,
    ordered: str | None = None,
    market: str | None = None,
    position: str | None = None,
    quoted: str | None = None,
    quoted_on: datetime | None = None,
    **options: Any,
) -> WaitQuestion:
    """The question after an order. Raises Misread."""
    return WaitQuestion(
        product=desk.catalogue.find(product).id,
        market=desk.markets.find(market).code if market else None,
        ordered=str(dates.read_date(ordered, today=shell.today)) if ordered else None,
        quoted=as_quoted(quoted, shell.today) if quoted else None,
        quoted_on=quoted_on.date() if quoted_on else None,
        position=slots.read_position(position) if position else None,
        **_any(**options),
    )


def launch_question(desk: Desk, product: str, market: str, **options: Any) -> LaunchQuestion:
    """The question after a country. Raises Misread."""
    return LaunchQuestion(
        product=desk.catalogue.find(product).id, market=desk.markets.find(market).code, **_any(**options)
    )


def _any(*, by: datetime | None, as_of: datetime | None, scenario: tuple[str, ...]) -> dict[str, Any]:
    return {"by": by.date() if by else None, "as_of": as_of.date() if as_of else None, "scenario": scenario}


def _with(command: F, options: tuple[Callable[[F], F], ...]) -> F:
    """The command with its options in this order."""
    for option in reversed(options):
        command = option(command)
    return command
