"""The published folder: a few files of ours, each replaced only by a whole one."""

import json
from collections.abc import Mapping
from datetime import date
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from bot.web.links import DATABASE
from knowledge.store.publish import is_copy

COPY = f"{DATABASE}.db"
METADATA, SETTINGS = "metadata.json", "settings.json"
STYLE = "static/rollcast.css"
SERVED_ENDINGS = (".db", ".sqlite", ".sqlite3")
"""What Datasette serves of a folder, see docs.datasette.io/en/stable/settings.html#configuration-directory-mode."""
OURS = (COPY, METADATA, SETTINGS, STYLE)
SERVED: Mapping[str, Any] = MappingProxyType(
    {
        "default_page_size": 50,
        "max_returned_rows": 2000,
        "sql_time_limit_ms": 1500,
        "facet_time_limit_ms": 500,
        "suggest_facets": False,
        "default_facet_size": 15,
        "truncate_cells_html": 240,
        "default_cache_ttl": 60,
        "max_csv_mb": 20,
    }
)
"""Datasette's settings, see docs.datasette.io/en/stable/settings.html. The facets worth having are in the metadata."""


def foreign(folder: Path) -> str | None:
    """The name of something in the folder that has one of our names and is not ours; None when all is well."""
    for name, is_ours in ((COPY, _is_copy), (METADATA, _is_metadata), (SETTINGS, _is_settings), (STYLE, _is_style)):
        if (folder / name).exists() and not is_ours(folder / name):
            return name
    return None


def shown(folder: Path) -> str | None:
    """The name of another database in the folder, which Datasette would serve as well; None when there is none.

    The data folder has such: who signs where, and what servers keep for themselves.
    """
    others = (each for ending in SERVED_ENDINGS for each in folder.glob(f"*{ending}") if each.name != COPY)
    return next((each.name for each in sorted(others)), None)


def describe(folder: Path, as_of: date) -> None:
    """Write what the tables mean, and the settings. Raises `OSError`."""
    _write(folder / METADATA, _json(metadata(as_of)))
    _write(folder / SETTINGS, _json(SERVED))
    _write(folder / STYLE, _bundled("rollcast.css"))


def metadata(as_of: date) -> dict[str, Any]:
    """Datasette's metadata for a copy of that day."""
    found: dict[str, Any] = yaml.safe_load(_bundled("metadata.yaml").replace("{as_of}", as_of.isoformat()))
    return found


def _json(content: Mapping[str, Any]) -> str:
    return json.dumps(dict(content), ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _is_copy(path: Path) -> bool:
    return path.is_file() and is_copy(path)


def _is_metadata(path: Path) -> bool:
    return DATABASE in _read(path).get("databases", {})


def _is_settings(path: Path) -> bool:
    return bool(_read(path).keys() & SERVED.keys())


def _is_style(path: Path) -> bool:
    return path.is_file() and path.read_bytes().startswith(_bundled("rollcast.css")[:12].encode())


def _bundled(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
