"""`rollcast bench`: it runs, and reports every budget. How fast it is, no test may say."""

import pytest

from bot.bench import BENCHES
from tests.bot.shell.running import Terminal

NAMED = {
    "handler": ("/wait handler, median", "/wait handler, p99"),
    "forecast": ("numpy",),
    "compare": ("compare of four countries", "compare of four orders"),
    "whatif": ("what-if",),
    "search": ("search",),
    "record": ("scorecard",),
    "start": ("cold start", "idle memory"),
    "charts": ("first chart", "event-loop stall", "memory of the painter"),
    "messages": ("dropped", "memory"),
    "reading": ("a question read", "characters read"),
    "intake": ("import",),
}
"""What each row of the bench speaks of."""


@pytest.mark.parametrize("name", BENCHES)
def test_every_budget_is_reported(rollcast: Terminal, name: str) -> None:
    """Each row of the bench has figures with a positive value and a budget."""
    ran = rollcast("bench", "--quick", "--json", "--only", name)
    figures = ran.value["figures"]
    assert ran.code == 0
    assert all(figure["value"] > 0 and figure["budget"] > 0 and isinstance(figure["met"], bool) for figure in figures)
    names = " ".join(figure["name"] for figure in figures)
    assert all(word in names for word in NAMED[name])


def test_the_model_agrees_with_its_arithmetic_written_out(rollcast: Terminal) -> None:
    """The bench compares like with like: it fails when the two differ by more than rounding."""
    ran = rollcast("bench", "--quick", "--only", "forecast")
    assert ran.code == 0
    assert "numpy" in ran.out


def test_the_soak_counts_what_kills_lost(rollcast: Terminal) -> None:
    """It reports how many faults were found after the kills, and there is none."""
    figures = rollcast("bench", "--quick", "--soak", "--json").value["figures"]
    faults, seconds = figures[::2], figures[1::2]
    assert [(each["value"], each["met"]) for each in faults] == [(0, True), (0, True)]
    assert all("kills" in each["name"] for each in faults)
    assert all(each["value"] > 0 for each in seconds)
