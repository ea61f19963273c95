"""A terminal."""

import shutil
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.settings import Settings
from knowledge import desk
from knowledge.store.log import Log
from tests.bot.shell.running import TODAY, Terminal


@pytest.fixture(scope="session")
def bundled_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A `knowledge.db` as the first command leaves it: reading the packs takes half a second, copying the file none."""
    path = tmp_path_factory.mktemp("bundled") / "knowledge.db"
    with closing(Log.open(path)) as log:
        desk.opened(log, at=datetime.combine(date.fromisoformat(TODAY), time(), UTC))
    return path


@pytest.fixture
def rollcast(capsys: pytest.CaptureFixture[str], bundled_db: Path) -> Terminal:
    """The command line over a data folder of the test's own, in which the bundled packs are loaded."""
    target = Settings.read().knowledge_db
    target.parent.mkdir(parents=True)
    shutil.copyfile(bundled_db, target)
    return Terminal(capsys)
