"""A site to play tricks with."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.feeds.tricks import Site


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A web server on the loopback."""
    made = Site()
    await made.start()
    yield made
    await made.close()
