"""Reading histories: the ones that ship, and any other file of their shape. All faults of a file are listed at once."""

from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from knowledge.errors import BrokenPack
from knowledge.history.launches import HomeLag, LaunchHistory, LaunchPromise
from knowledge.history.model import WaitCase
from knowledge.packs.document import parse
from knowledge.packs.shape import misshapen

_HERE = Path(__file__).parent

History = TypeVar("History", WaitCase, LaunchHistory)


def wait_files() -> tuple[Path, ...]:
    """Files of the wait cases that ship, in the order of their names."""
    return tuple(sorted((_HERE / "wait").glob("*.yaml")))


def launch_file() -> Path:
    """File of the launch promises that ship."""
    return _HERE / "launch.yaml"


def read_case(path: Path) -> WaitCase:
    """Read a wait case. Raises `BrokenPack` with all its faults."""
    return _read(path, WaitCase)


def read_launches(path: Path) -> LaunchHistory:
    """Read launch promises. Raises `BrokenPack` with all their faults."""
    return _read(path, LaunchHistory)


@cache
def promises() -> tuple[LaunchPromise, ...]:
    """The launch promises that ship."""
    return read_launches(launch_file()).rows


@cache
def home_lags() -> tuple[HomeLag, ...]:
    """How long after home makers went abroad, as far as it ships."""
    return read_launches(launch_file()).home_to_foreign


def _read(path: Path, model: type[History]) -> History:
    document = parse(path)
    faults = list(document.faults)
    if document.data is not None:
        try:
            found = model.model_validate(document.data)
        except ValidationError as error:
            faults += misshapen(error, document.data, "", (), document)
        else:
            if not faults:
                return found
    raise BrokenPack(path, faults)
