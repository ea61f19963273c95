"""Names that curators sign with: they are published, so nothing that leads to an account is one."""

import re

from bot.explain import Told
from bot.phrases import clean

LONGEST_NAME = 32
_ACCOUNT = re.compile(r"^[@<]|\d{15}")
"""A mention, "everyone", or an id of Discord's, which has fifteen digits and more."""


def signable(typed: str) -> str:
    """What was typed as a name to sign with. Raises `Told` where it is none.

    A comma stands between the names of two who sign together, so none has one.
    """
    name = clean(typed.replace(",", " "), LONGEST_NAME)
    if not any(each.isalnum() for each in name):
        raise Told("name-empty")
    if _ACCOUNT.search(name):
        raise Told("name-account")
    return name
