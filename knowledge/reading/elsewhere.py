"""Products of other makers that a text names: not ours to answer, but neither words nor numbers of anything else."""

import tomllib
from functools import cache
from importlib.resources import files

from knowledge.reading.lexicon import Lexicon, Mention, tokens


def named_elsewhere(folded: str) -> list[Mention[tuple[str, ...]]]:
    """The products of other makers in a folded text, in order."""
    return _names().among(folded, tokens(folded))


@cache
def _names() -> Lexicon[str]:
    table = tomllib.loads(files("knowledge.reading").joinpath("elsewhere.toml").read_text(encoding="utf-8"))
    return Lexicon(((name, name) for name in table["names"]), glue=True)
