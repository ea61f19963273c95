"""`rollcast wait PRODUCT`: when an order arrives."""

from datetime import datetime

import click

from bot.shell import Shell, printing, today
from bot.shell.opening import opened
from knowledge.answers.levers import quoted as as_quoted
from knowledge.answers.question import WaitQuestion
from knowledge.reading import dates, slots

DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("product")
@click.option("--ordered", help="When it was ordered: 2025-06-26, 2025-06, 2025-Q3.")
@click.option("--market", help="Country of the order; the product's home market by default.")
@click.option("--position", help="Orders ahead, if known: 12000 or 10k-12k.")
@click.option("--quoted", help='What the app or contract says: "33-36 weeks" or a date.')
@click.option("--quoted-on", type=DAY, help="When it said so.")
@click.option("--by", type=DAY, help="A day that matters: how likely is it by then?")
@click.option("--as-of", type=DAY, help="Answer from what was public by this day.")
@click.option("--scenario", multiple=True, metavar="LEVER=VALUE", help="A changed assumption, such as production=+20%.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def wait(  # noqa: PLR0917  # click hands options over by name
    shell: Shell,
    product: str,
    ordered: str | None,
    market: str | None,
    position: str | None,
    quoted: str | None,
    quoted_on: datetime | None,
    by: datetime | None,
    as_of: datetime | None,
    scenario: tuple[str, ...],
    *,
    as_object: bool,
) -> int | None:
    """Say when an order of PRODUCT arrives."""
    now = shell.today
    with opened(shell) as desk:
        question = WaitQuestion(
            product=desk.catalogue.find(product).id,
            market=desk.markets.find(market).code if market else None,
            ordered=str(dates.read_date(ordered, today=now)) if ordered else None,
            quoted=as_quoted(quoted, now) if quoted else None,
            quoted_on=quoted_on.date() if quoted_on else None,
            position=slots.read_position(position) if position else None,
            by=by.date() if by else None,
            as_of=as_of.date() if as_of else None,
            scenario=scenario,
        )
        if scenario:
            return printing.supposed(question, desk, now, as_object=as_object)
        return printing.answer(desk.wait(question, today=now), desk, as_object=as_object)
