"""Curators' bot is killed at random moments: no decision that was acknowledged is missing, and none is there by half."""

from bot.soak.killing import CURATING, kill


def test_twenty_kills_lose_no_decision() -> None:
    """After each kill a start finishes what was begun: logs and proposals agree, and both files are sound."""
    killed = kill(CURATING, 20)
    assert killed.faults == ()
    assert (killed.kills, killed.steps > 20) == (20, True)
