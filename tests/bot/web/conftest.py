"""What the pages are made from."""

from collections.abc import Iterator

import pytest
from datasette.app import Datasette

from knowledge.desk import Desk, opened
from knowledge.store.log import Log
from tests.bot.web.site import Site, publish
from tests.builders import AT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The bundled packs, published."""
    folder = tmp_path_factory.mktemp("published")
    return publish(folder / "data", folder / "out")


@pytest.fixture(scope="session")
def datasette(site: Site) -> Datasette:
    """Serves the folder, in process."""
    return Datasette(config_dir=site.folder)


@pytest.fixture(scope="session")
def log() -> Iterator[Log]:
    """A log that holds the bundled packs once it is opened."""
    with Log.open() as made:
        yield made


@pytest.fixture(scope="session")
def desk(log: Log) -> Desk:
    """What members are answered from."""
    return opened(log, at=AT)
