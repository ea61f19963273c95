"""Charts where none can be drawn: the same in words, and one sentence."""

import sys
from collections.abc import AsyncIterator

import pytest
import simcord

from bot.charts.studio import Studio
from tests.bot.asking import at, labels, on, options, parts, shown
from tests.conftest import Room

GALLERY = 12
BROKEN = (sys.executable, "-c", "")


@pytest.fixture(params=["not installed", "broken"])
async def studio(request: pytest.FixtureRequest) -> AsyncIterator[Studio]:
    """A studio without matplotlib, and one whose painter ends at once."""
    missing = request.param == "not installed"
    made = Studio(installed=lambda: not missing, painter=BROKEN)
    yield made
    await made.close()


@pytest.fixture
def sentence(request: pytest.FixtureRequest) -> str:
    """What is said about it."""
    missing = "not installed" in request.node.name
    return "This installation of Rollcast draws no pictures" if missing else "could not be drawn this time"


async def test_the_words_stand_by_themselves(room: Room, simcord_env: simcord.Env, sentence: str) -> None:
    """The button answers, the menu changes the chart, Share shares it: all without a picture, and it says why."""
    at(simcord_env)
    first = await room.member.slash(room.channel, "wait", product="YU7 Pro", ordered="2025-06-26", as_of="2025-10-10")
    chart = await room.member.click(on(first), label="Chart")
    assert "8 in 10 such orders arrive between Q4 2025 and Q1 2027" in shown(chart)
    assert options(chart) == ["chance", "course", "queue", "swings"]
    queue = await room.member.select(on(chart), ["queue"])
    assert "Ordered by 27 June 2025: 240,000." in shown(queue)
    shared = await room.member.click(on(queue), label="Share")
    for card in (chart, queue, shared):
        assert sentence in shown(card)
        assert parts(card, GALLERY) == []
        assert not on(card).attachments
    assert labels(shared) == []
