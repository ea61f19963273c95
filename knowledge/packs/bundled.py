"""The packs that ship with the program."""

from pathlib import Path


def bundled() -> tuple[Path, ...]:
    """Their files, in the order of their names."""
    return tuple(sorted(Path(__file__).parent.glob("*.yaml")))
