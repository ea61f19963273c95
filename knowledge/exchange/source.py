"""The bytes of a file -> its text, or why they are no text that we read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from knowledge.exchange.rows import RowFault
from knowledge.packs.document import MAX_BYTES

MAGIC: Mapping[bytes, str] = MappingProxyType(
    {
        b"PK\x03\x04": "zip or spreadsheet",
        b"PK\x05\x06": "zip",
        b"\x1f\x8b": "gzip",
        b"\xd0\xcf\x11\xe0": "old spreadsheet",
        b"%PDF": "PDF",
        b"\x89PNG": "picture",
        b"\xff\xd8\xff": "picture",
        b"BZh": "bzip2",
        b"\xfd7zXZ": "xz",
        b"7z\xbc\xaf": "7-Zip",
        b"\x28\xb5\x2f\xfd": "Zstandard",
        b"Rar!": "RAR",
        b"SQLite format 3": "database",
    }
)
"""How files begin that are no text, whatever they are named."""
_OTHER_UNICODE = (b"\xff\xfe", b"\xfe\xff")


class Text(NamedTuple):
    """A file's text; None when it has none, and then one fault."""

    text: str | None
    faults: tuple[RowFault, ...] = ()


def decoded(raw: bytes) -> Text:
    """The text of a file: UTF-8, with or without a mark at its beginning, and no NUL."""
    if refused := _no_text(raw):
        return refused
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused("not-utf8", f"byte {raw[error.start]:#04x}", raw.count(b"\n", 0, error.start) + 1)
    if (place := text.find("\0")) >= 0:
        return _refused("nul", "", text.count("\n", 0, place) + 1)
    return Text(text) if text.strip() else _refused("blank", "")


def _no_text(raw: bytes) -> Text | None:
    """What a look at the size and the first bytes refuses."""
    if len(raw) > MAX_BYTES:
        return _refused("too-large", f"{MAX_BYTES // 1_000_000} MB")
    if kind := next((kind for magic, kind in MAGIC.items() if raw.startswith(magic)), None):
        return _refused("not-text", kind)
    return _refused("not-utf8", "UTF-16") if raw.startswith(_OTHER_UNICODE) else None


def _refused(code: str, detail: str, line: int | None = None) -> Text:
    return Text(None, (RowFault(code, detail=detail, line=line),))
