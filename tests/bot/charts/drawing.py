"""Real answers, and every chart they have."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from bot.cards.voice import Voice
from knowledge.answers.charts.kinds import Chart
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from tests.knowledge.answers import xiaomi
from tests.knowledge.answers.xiaomi import TODAY

QUESTIONS: dict[str, WaitQuestion | LaunchQuestion] = {
    "early": WaitQuestion(product=xiaomi.PRO, ordered="2025-06-26", as_of=date(2025, 10, 10), by=date(2026, 6, 30)),
    "late": WaitQuestion(product=xiaomi.PRO, ordered="2025-06-26", as_of=date(2026, 1, 15)),
    "placed": WaitQuestion(
        product=xiaomi.PRO, ordered="2025-06-26", as_of=date(2026, 1, 15), position=(180_000, 180_000)
    ),
    "germany": LaunchQuestion(product="xiaomi/ev", market="DE", by=date(2027, 12, 31)),
    "ireland": LaunchQuestion(product="xiaomi/ev", market="IE"),
    "uruguay": LaunchQuestion(product="xiaomi/ev", market="UY"),
}


def voice(locale: str = "en-US") -> Voice:
    """English or another language, over the bundled products."""
    return Voice(locale, xiaomi.opened().catalogue, xiaomi.opened().markets)


@cache
def chart(name: str, kind: str = "") -> Chart:
    """A chart of one of the questions."""
    made = xiaomi.opened().chart(QUESTIONS[name], kind, today=TODAY)
    assert made is not None
    return made


def every() -> Iterator[tuple[str, str]]:
    """Each question with each kind of chart it has."""
    for name in QUESTIONS:
        for kind in chart(name).kinds:
            yield name, kind
