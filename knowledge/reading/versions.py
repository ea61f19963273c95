"""Versions of a product said in the words of a language: YU7 Standaard, 標準版的YU7."""

from collections.abc import Sequence

from knowledge.products import Catalogue, Product
from knowledge.reading.elements import Text
from knowledge.reading.lexicon import Mention
from knowledge.reading.phrasebook import Found

_AFTER, _BEFORE = 2, 1
"""Characters that may stand between a product and its version behind it, and before it."""


def versions(named: Sequence[Mention[Product]], text: Text, catalogue: Catalogue) -> list[Mention[Product]]:
    """The products of a text, each as the version that is said beside it; in `text` their names are blanked out."""
    said = text.tongues.trims.all(text.pieces) if any(mention.meaning.trims for mention in named) else []
    return [_version(mention, said, text, catalogue) for mention in named]


def others(named: Sequence[Mention[Product]], text: Text, catalogue: Catalogue) -> list[Mention[Product]]:
    """Further versions of the one model a text names, said without it: YU7 Pro or Max, Standard vs Pro vs Max."""
    models = {_model(mention.meaning, catalogue) for mention in named}
    if len(models) != 1:
        return []
    model = models.pop()
    found: list[Mention[Product]] = []
    for said in text.tongues.trims.all(text.pieces):
        trim = next((each for each in said.meanings if f"{model}/{each}" in catalogue), None)
        if trim:
            found.append(Mention(catalogue[f"{model}/{trim}"], *text.span(said.first, said.after)))
    return found


def _model(product: Product, catalogue: Catalogue) -> str:
    return product.parent if product.parent and catalogue.is_trim(product.id) else product.id


def _version(
    mention: Mention[Product], said: Sequence[Found[str]], text: Text, catalogue: Catalogue
) -> Mention[Product]:
    for found in said if mention.meaning.trims else ():
        start, end = text.span(found.first, found.after)
        behind, before = 0 <= start - mention.end <= _AFTER, 0 <= mention.start - end <= _BEFORE
        trim = next((each for each in found.meanings if f"{mention.meaning.id}/{each}" in catalogue), None)
        if trim and (behind or before):
            version = catalogue[f"{mention.meaning.id}/{trim}"]
            return Mention(version, min(start, mention.start), max(end, mention.end))
    return mention
