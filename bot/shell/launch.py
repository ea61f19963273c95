"""`rollcast launch PRODUCT MARKET`: when it comes to a country."""

from typing import Any

import click

from bot.shell import Shell, printing, questions, today
from bot.shell.opening import opened


@click.command()
@click.argument("product")
@click.argument("market")
@questions.of_a_launch
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def launch(shell: Shell, /, product: str, market: str, *, as_object: bool, **options: Any) -> int | None:
    """Say when PRODUCT comes to MARKET."""
    with opened(shell) as desk:
        question = questions.launch_question(desk, product, market, **options)
        if question.scenario:
            return printing.supposed(question, desk, shell.today, as_object=as_object)
        return printing.answer(desk.launch(question, today=shell.today), desk, as_object=as_object)
