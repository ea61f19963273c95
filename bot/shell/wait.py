"""`rollcast wait PRODUCT`: when an order arrives."""

from typing import Any

import click

from bot.shell import Shell, printing, questions, today
from bot.shell.opening import opened


@click.command()
@click.argument("product")
@questions.of_an_order
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def wait(shell: Shell, /, product: str, *, as_object: bool, **options: Any) -> int | None:
    """Say when an order of PRODUCT arrives."""
    with opened(shell) as desk:
        question = questions.wait_question(shell, desk, product, **options)
        if question.scenario:
            return printing.supposed(question, desk, shell.today, as_object=as_object)
        return printing.answer(desk.wait(question, today=shell.today), desk, as_object=as_object)
