"""`rollcast launch PRODUCT MARKET`: when it comes to a country."""

from datetime import datetime

import click

from bot.shell import Shell, printing, today
from bot.shell.opening import opened
from knowledge.answers.question import LaunchQuestion

DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("product")
@click.argument("market")
@click.option("--by", type=DAY, help="A day that matters: how likely is it by then?")
@click.option("--as-of", type=DAY, help="Answer from what was public by this day.")
@click.option("--scenario", multiple=True, metavar="LEVER=VALUE", help="A changed assumption, such as statement=2028.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def launch(  # noqa: PLR0917  # click hands options over by name
    shell: Shell,
    product: str,
    market: str,
    by: datetime | None,
    as_of: datetime | None,
    scenario: tuple[str, ...],
    *,
    as_object: bool,
) -> int | None:
    """Say when PRODUCT comes to MARKET."""
    with opened(shell) as desk:
        question = LaunchQuestion(
            product=desk.catalogue.find(product).id,
            market=desk.markets.find(market).code,
            by=by.date() if by else None,
            as_of=as_of.date() if as_of else None,
            scenario=scenario,
        )
        if scenario:
            return printing.supposed(question, desk, shell.today, as_object=as_object)
        return printing.answer(desk.launch(question, today=shell.today), desk, as_object=as_object)
