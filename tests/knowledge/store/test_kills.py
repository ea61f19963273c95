"""Whoever writes is killed at random moments: what was acknowledged is there, and nothing is there by half."""

import pytest

from bot.soak.killing import LOG, kill


def test_twenty_kills_lose_nothing() -> None:
    """No acknowledged step is missing, none is half there, the full text agrees, and work goes on where it was."""
    killed = kill(LOG, 20)
    assert killed.faults == ()
    assert (killed.kills, killed.steps > 20) == (20, True)


@pytest.mark.parametrize("name", ["HASTY", "PIECEMEAL"])
def test_a_careless_workload_is_caught(name: str) -> None:
    """One that acknowledges too early, or writes a step in pieces, does not survive being killed."""
    assert kill(f"tests.knowledge.store.careless:{name}", 8).faults
