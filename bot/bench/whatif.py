"""A what-if re-run, as each step of a panel makes it, against one answer to the same question."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from bot.bench.figures import Effort, Figure, quantile, taken
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.desk import Desk, opened
from knowledge.store.log import Log

RATIO = 2.5
"""The base is kept: a lone lever costs one more answer, and what else could be supposed."""
WAIT_MS, LAUNCH_MS = 15.0, 30.0
TODAY = date(2026, 11, 22)
ASKED = (
    (
        WaitQuestion(
            product="xiaomi/yu7/pro", ordered="2025-06-26", as_of=date(2025, 10, 10), scenario=("production=+20%",)
        ),
        WAIT_MS,
    ),
    (LaunchQuestion(product="xiaomi/ev", market="DE", scenario=("gate.sales_network=*2",)), LAUNCH_MS),
)


def measure(effort: Effort) -> Sequence[Figure]:
    """Milliseconds of both kinds, and how many answers each costs; the bundled pack, in memory."""
    with Log.open(None) as log:
        desk = opened(log, at=datetime.now(UTC))
        return [figure for question, budget in ASKED for figure in _of(desk, question, budget, effort.whatifs)]


def _of(desk: Desk, question: WaitQuestion | LaunchQuestion, budget: float, count: int) -> Sequence[Figure]:
    desk.whatif(question, today=TODAY)  # the first one finds the evidence, as the card before the panel has
    ours, answer = taken(count, lambda: desk.whatif(question, today=TODAY), lambda: desk.ask(question, today=TODAY))
    ratio = quantile(ours, 0.5) / quantile(answer, 0.5)
    return (
        Figure(f"what-if re-run of a {question.kind}, median", quantile(ours, 0.5), "ms", budget),
        Figure(f"what-if re-run over one answer, {question.kind}", ratio, "times", RATIO),
    )
