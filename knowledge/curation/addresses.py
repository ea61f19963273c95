"""A page's address as we keep it: the web only, without who shared it where, safe to put into a link."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit

import idna

from knowledge.errors import InvalidAddress

LONGEST = 400
"""Characters of an address that a card can carry."""

UNTOUCHED = "/:?#@!$&'*+,;=%-._~"
"""Characters that stay as they are; all others are percent-encoded, brackets too, which would end a link."""

TRACKING = frozenset(
    {
        *("fbclid", "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "msclkid", "yclid", "ysclid", "twclid", "ttclid"),
        *("li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "ref_src", "ref_url", "spm", "scm", "vero_id"),
        *("_hsenc", "_hsmi", "__hstc", "__hssc", "hsctatracking", "oly_anon_id", "oly_enc_id", "s_cid", "wickedid"),
        *("rb_clickid", "cmpid", "ncid", "smid", "share_token", "share_source", "share_medium", "__twitter_impression"),
    }
)
"""Parameters that say who followed or shared a link, and change nothing of what it shows."""
_TRACKING_FAMILIES = ("utm_", "pk_", "mtm_", "hsa_", "itm_", "at_custom", "at_campaign", "at_medium")
_ROUTES = ("!", "/")
"""A fragment that begins so names a page of its own; any other is a place within the page."""
_NOT_PLAIN = re.compile("[^!-~]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_PORT = re.compile(r"[^/?#]+:[0-9]{1,5}(?:[/?#]|$)")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]+")
_INSIDE = re.compile(r"(?:^|\.)discord(?:app)?\.(?:com|net|gg|new|gift)(?::|$)")
"""Discord's own hosts: not everyone can open what is there, and its addresses carry ids."""
_DEFAULT_PORTS = {"http": 80, "https": 443}


@lru_cache(maxsize=4096)
def cleaned(url: str) -> str:
    """An address as we keep it; doing it twice changes nothing. Raises `InvalidAddress`.

    A host in letters of its own is kept as ASCII (``xn--``), which no look-alike can imitate. Without a scheme it is
    https. A fragment stays only where it is a route of its own. A link into Discord is none.
    """
    text = url.strip()
    if not text or any(each.isspace() or unicodedata.category(each)[0] == "C" for each in _NOT_PLAIN.findall(text)):
        raise InvalidAddress(url)
    if not _WEB.match(text):
        if _SCHEME.match(text) and not _PORT.match(text):
            raise InvalidAddress(url)
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        place = _place(parts)
    except (ValueError, UnicodeError) as error:
        raise InvalidAddress(url) from error
    if _INSIDE.search(place):
        raise InvalidAddress(url)
    kept = f"{parts.scheme.lower()}://{place}{_rest(parts)}"
    if len(kept) > LONGEST:
        raise InvalidAddress(url)
    return kept


def host(url: str) -> str:
    """The name by which people know a site: `36kr` of https://www.36kr.com/p/1. Takes what `cleaned` gives."""
    labels = (urlsplit(url).hostname or "").split(".")[:-1]
    while len(labels) > 1 and labels[-1] in {"co", "com", "org", "net", "gov", "edu", "ac", "or", "ne"}:
        labels.pop()
    return labels[-1] if labels else ""


def _place(parts: SplitResult) -> str:
    """Host and port. ValueError or UnicodeError for anything that is no name on the public web."""
    if "@" in parts.netloc or "[" in parts.netloc:
        raise ValueError(parts.netloc)
    name = (parts.hostname or "").rstrip(".")
    if not name.isascii() or "xn--" in name:
        name = idna.encode(name, uts46=True).decode()
    labels = name.split(".")
    if len(labels) == 1 or not _TOP.fullmatch(labels[-1]) or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError(name)
    if parts.port == 0:
        raise ValueError(parts.netloc)
    return name if parts.port in (None, _DEFAULT_PORTS[parts.scheme.lower()]) else f"{name}:{parts.port}"


def _rest(parts: SplitResult) -> str:
    """Path, what is left of the query, and the fragment if it is a route."""
    query = "&".join(each for each in parts.query.split("&") if each and not _tracks(each))
    fragment = parts.fragment.partition(":~:")[0]
    whole = parts.path or "/"
    if query:
        whole += f"?{query}"
    if len(fragment) > 1 and fragment.startswith(_ROUTES):
        whole += f"#{fragment}"
    return quote(whole, safe=UNTOUCHED)


def _tracks(parameter: str) -> bool:
    name = unquote(parameter.partition("=")[0]).casefold()
    return name in TRACKING or name.startswith(_TRACKING_FAMILIES)
