"""A terminal."""

import pytest

from tests.bot.shell.running import Terminal


@pytest.fixture
def rollcast(capsys: pytest.CaptureFixture[str]) -> Terminal:
    """The command line over a data folder of the test's own, made from the bundled packs when first used."""
    return Terminal(capsys)
