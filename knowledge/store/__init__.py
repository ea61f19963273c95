"""The log on disk: one SQLite file, append-only. All SQL of `knowledge` is in this package."""

from knowledge.store.log import Loaded, Log, Recorded

__all__ = ["Loaded", "Log", "Recorded"]
