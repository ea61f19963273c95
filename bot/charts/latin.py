"""The same in Latin letters, for a picture on a machine that has no font for the others."""

from bot.cards.voice import Voice
from bot.phrases import DEFAULT, clean

FOREIGN = 0x2E80
"""From here on are the scripts of East Asia, and what else the fonts that come along do not have."""


class Latin(Voice):
    """Calls a product by its Latin name or, failing that, by the end of its id."""

    def label(self, product: str) -> str:
        """A Latin name or alias, else the last part of the id."""
        if product not in self.catalogue:
            return clean(product)
        known = self.catalogue[product]
        return clean(next((name for name in (known.name, *known.aliases) if is_latin(name)), known.id.split("/")[-1]))


def latin(voice: Voice) -> Voice:
    """A voice that uses Latin letters only: the reader's language where it is written in them, else English."""
    locale = voice.locale if is_latin(voice.say("chip-chart")) else DEFAULT
    return Latin(locale, voice.catalogue, voice.markets)


def is_latin(text: str) -> bool:
    """Whether any font can be expected to have it."""
    return all(ord(character) < FOREIGN for character in text)
