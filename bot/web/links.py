"""Addresses inside the published copy. They stay the same from one copy to the next: rows are named by their content."""

from urllib.parse import quote_plus, urlencode

DATABASE = "rollcast"
"""Name of the copy's file without its ending, and so the first part of every address."""

_KEPT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def home(base: str) -> str:
    """All tables."""
    return f"{base.rstrip('/')}/{DATABASE}"


def claim(base: str, claim_id: str) -> str:
    """One claim, by its address, with whatever refers to it."""
    return _row(base, "claims", claim_id)


def facts(base: str, product_id: str, attribute: str | None = None) -> str:
    """What prevails of a product, newest first: of one attribute or of all."""
    about = {"attribute": attribute} if attribute else {}
    return _table(base, "facts", product=product_id, **about, _sort_desc="day")


def history(base: str, product_id: str, attribute: str) -> str:
    """Everything ever claimed of one attribute of a product, oldest first."""
    return _table(base, "claims", product=product_id, attribute=attribute, _sort="day")


def search(base: str, text: str) -> str:
    """Claims that hold the words of a text."""
    return _table(base, "claims", _search=text)


def table(base: str, name: str) -> str:
    """One table or view."""
    return f"{home(base)}/{_encoded(name)}"


def _row(base: str, name: str, key: str) -> str:
    return f"{table(base, name)}/{_encoded(key)}"


def _table(base: str, name: str, **query: str) -> str:
    return f"{table(base, name)}?{urlencode(query, quote_via=quote_plus)}"


def _encoded(text: str) -> str:
    """Datasette's tilde encoding: any other byte is a tilde and its two digits, a space is a plus."""
    return "".join(
        chr(byte) if chr(byte) in _KEPT else "+" if byte == ord(" ") else f"~{byte:02X}" for byte in text.encode()
    )
