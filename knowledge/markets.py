"""Where a product is sold: countries of ISO 3166-1, Europe, and the world; their names in any language, from CLDR.

Names are read from Babel one language at a time, when first needed: six languages cost 14 MB.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise
from types import MappingProxyType

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from rapidfuzz import fuzz, process

from knowledge.errors import UnknownMarket
from knowledge.reading.lexicon import MENTIONS, Lexicon, Mention, Token, tokens
from knowledge.reading.normalise import bare, clean, fold
from knowledge.reading.vocabulary import FALLBACK, vocabulary
from knowledge.territories import CLDR_GROUPS, COUNTRIES, EUROPE, GROUPS, SHARED, SHORT_FORMS, WORLD, WORLDWIDE

__all__ = ["COUNTRIES", "EUROPE", "GROUPS", "LANGUAGES", "WORLD", "Market", "Markets", "load"]

LANGUAGES = ("en", "de", "es", "fr", "pt", "zh", "zh_Hant")
"""Names in these are understood whatever language someone speaks."""
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FIRST_FLAG_LETTER = 0x1F1E6
_ALIKE = 65.0
"""Similarity in percent (rapidfuzz `ratio`) from which a name is suggested."""
_SUGGESTED = 5
_FUZZY_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Market:
    """A country by its ISO 3166-1 alpha-2 code, or a group: `EU` (Europe, not only the Union) or `global`."""

    code: str


class Markets:
    """Every market there is. It holds no state: names are read from CLDR once per language and process."""

    def __contains__(self, code: object) -> bool:
        return code in COUNTRIES or code in GROUPS

    def __iter__(self) -> Iterator[Market]:
        return map(Market, (*GROUPS, *sorted(COUNTRIES)))

    def is_group(self, code: str) -> bool:
        """Whether the code stands for several countries."""
        return code in GROUPS

    def members(self, group: str) -> frozenset[str]:
        """Return the countries of a group; a country's only member is itself."""
        return GROUPS.get(group, frozenset({group}))

    def containing(self, code: str) -> tuple[str, ...]:
        """List the groups around a market, nearest first. For `A/B`, the groups around any of them."""
        parts = code.split("/")
        around = (group for group in GROUPS if any(_within(part.strip(), group) for part in parts))
        return tuple(group for group in around if group not in parts)

    def covers(self, market_field: str, code: str) -> bool:
        """Whether a claim's market names `code` itself, alone or in a list: `US/CA/EU/GB` names CA, and not DE.

        `worldwide` is another word for the group `global`.
        """
        parts = {part.strip() for part in market_field.split("/")}
        return code in parts or (code == WORLD and WORLDWIDE in parts)

    def name(self, code: str, language: str = "en") -> str:
        """Say what the market is called; in English where CLDR has no name in that language; UnknownMarket for no code."""
        if code not in self:
            raise UnknownMarket(code)
        key = next((cldr for cldr, group in CLDR_GROUPS.items() if group == code), code)
        territories = _locale(language).territories
        return str(territories.get(key) or Locale("en").territories[key])

    def find(self, text: str, language: str = "en") -> Market:
        """Find the market that `text` names: a code, a flag, a short form, or a name in that or a common language.

        UnknownMarket suggests codes of markets with a similar name, and of several with the same.
        """
        codes = next(filter(None, _readings(text, language)), ())
        if len(codes) == 1:
            return Market(codes[0])
        raise UnknownMarket(text, codes or _alike(text, language))

    def complete(self, typed: str, language: str = "en", limit: int = 25) -> list[Market]:
        """Offer what someone may be typing: exact codes, names that begin so, that contain it, that look like it."""
        key = bare(fold(typed))[:_FUZZY_LENGTH]
        if not key:
            return [Market(code) for code in (*GROUPS, *sorted(COUNTRIES))][:limit]
        ranked = [
            (rank, code) for name, codes in _names(language).items() for rank in _ranks(key, name) for code in codes
        ]
        ranks = {code: rank for rank, code in sorted(ranked, reverse=True)}
        exact = next(filter(None, _readings(typed, language)), ())
        begun = sorted(ranks, key=lambda code: (ranks[code], code not in GROUPS, self.name(code, language)))
        found = dict.fromkeys((*exact, *begun, *_alike(typed, language)))
        return [Market(code) for code in found][:limit]

    def in_text(self, text: str, *languages: str) -> list[Mention[Market]]:
        """List the markets that a sentence names, in order; positions are those of `clean(text)`.

        A two-letter code counts in capitals only, and not in a text that is all capitals; one that is also a word (NO,
        IN) only after a preposition. The languages' word lists say which.
        """
        cleaned = clean(text)
        spoken = languages or (FALLBACK,)
        found = [*_flags(cleaned)]
        folded = fold(cleaned)
        words = tokens(folded)
        for language in spoken:
            found += _free(_named(folded, words, language), found)
        for language in spoken:
            found += _free(_short(cleaned, language), found)
        found += _free(_codes(cleaned, spoken), found)
        return sorted(found, key=lambda mention: mention.start)

    def unsure_in_text(self, text: str, *languages: str) -> tuple[str, ...]:
        """Codes of all that the first word can mean that names no single market: Georgia, the Gulf, both of Congo."""
        folded = fold(text)
        words = tokens(folded)
        for language in languages or (FALLBACK,):
            for meanings, _, _ in _unsure(language).among(folded, words):
                return meanings
        return ()


def load() -> Markets:
    """Every market."""
    return Markets()


def _within(code: str, group: str) -> bool:
    return code in GROUPS[group] or (group == WORLD and code == EUROPE)


def _locale(language: str) -> Locale:
    """CLDR's locale for `de`, `pt-BR` or `zh_Hant`; English for one that CLDR does not know."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


@cache
def _names(language: str) -> Mapping[str, tuple[str, ...]]:
    """Folded names of every market in one language, and what they stand for.

    Without its brackets a name counts where it is no other market's: Myanmar (Burma), Saint-Martin.
    """
    full: dict[str, tuple[str, ...]] = {}
    loose: dict[str, tuple[str, ...]] = {}
    for cldr, name in _locale(language).territories.items():
        code = CLDR_GROUPS.get(cldr, cldr)
        if code in COUNTRIES or code in GROUPS:
            without = re.sub(r" ?\(.*?\)", "", fold(name))
            for table, variants in ((full, _variants(fold(name))), (loose, _variants(without))):
                table.update({each: tuple(dict.fromkeys((*table.get(each, ()), code))) for each in variants})
    return MappingProxyType({**loose, **full})


def _variants(name: str) -> Iterator[str]:
    """Spell a folded name as people write it: Saint for St., and for &, with and without accents."""
    plain = name.replace("\u2019", "'")
    for spelt in (plain, plain.replace(" & ", " and "), plain.replace("st. ", "saint ")):
        yield spelt
        yield bare(spelt)


@cache
def _short_forms() -> Lexicon[str]:
    single = ((form, code) for name, code in SHORT_FORMS.items() for form in (name, bare(name)))
    shared = ((name, code) for name, codes in SHARED.items() for code in codes)
    return Lexicon((*single, *shared), glue=False)


@cache
def _cities() -> Mapping[str, tuple[str, ...]]:
    """Tell the cities that time zones are named after, by country: Auckland is in New Zealand."""
    cities: dict[str, tuple[str, ...]] = {}
    for zone, country in get_global("zone_territories").items():
        city = fold(zone.rpartition("/")[2].replace("_", " "))
        if country in COUNTRIES and city.replace(" ", "").isalpha():
            cities[city] = tuple(dict.fromkeys((*cities.get(city, ()), country)))
    return MappingProxyType(cities)


@cache
def _lexicon(language: str) -> Lexicon[str]:
    """Gather what a sentence in that language may name: its own and English names, short forms, cities, regions."""
    words = vocabulary(language).markets
    named = (_names(language), _names(FALLBACK), _cities())
    rows = [(name, code) for table in named for name, codes in table.items() for code in codes]
    short = [(name, code) for name, code in SHORT_FORMS.items() if len(name) > len("UK") or not name.isascii()]
    lower = [(name, code) for name in words.lower_case for code in _code(name)]
    regions = [(spelt, code) for name, code in words.places.items() for spelt in (name, bare(fold(name)))]
    ours = {fold(spelt) for name, _ in regions for spelt in (name,)}
    hidden = {*map(fold, words.not_places), *map(fold, words.unsure)}
    kept = (
        (name, code) for name, code in (*rows, *short, *lower) if fold(name) not in hidden and fold(name) not in ours
    )
    return Lexicon((*kept, *regions), glue=False)


@cache
def _unsure(language: str) -> Lexicon[str]:
    """Words that name no single market."""
    words = vocabulary(language).markets
    return Lexicon(((name, code) for name, codes in words.unsure.items() for code in codes), glue=False)


def _readings(text: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield what all of `text` can stand for, surest first. Languages nobody needs are never loaded."""
    yield tuple(mention.meaning.code for mention in _flags(clean(text)))
    folded = fold(text).replace("\u2019", "'")
    stripped = folded.strip(" .,;:!?'\"()")
    yield _code(stripped)
    yield _called(folded, language) or _called(stripped, language)
    yield _short_forms().get(stripped)
    yield tuple(code for code in get_global("territory_aliases").get(stripped.upper(), ()) if code in COUNTRIES)
    for each in LANGUAGES:
        yield _called(folded, each) or _called(stripped, each)
    yield _cities().get(bare(stripped), ())
    yield tuple({code for name, code in vocabulary(language).markets.places.items() if fold(name) == stripped})


def _alike(text: str, language: str) -> tuple[str, ...]:
    """Codes of the markets whose names look most like `text`, or have it as a word: both of Congo."""
    key = bare(fold(text))[:_FUZZY_LENGTH]
    if not key:
        return ()
    names = {**_names("en"), **_names(language)}
    partly = [code for name, codes in names.items() if key in re.split(r"[ -]+", name) for code in codes]
    alike = process.extract(key, list(names), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2 * _SUGGESTED)
    return tuple(dict.fromkeys((*partly, *(code for name, _, _ in alike for code in names[name]))))[:_SUGGESTED]


def _ranks(key: str, name: str) -> Iterator[int]:
    """How well a name fits what is typed, 0 best; nothing if it does not."""
    fits = (name == key, name.startswith(key), f" {key}" in name, len(key) > 1 and key in name)
    if any(fits):
        yield fits.index(True)


def _code(text: str) -> tuple[str, ...]:
    """Read a code in any case; UK is one, too."""
    code = SHORT_FORMS.get(text.upper(), text.upper())
    return (code,) if code in COUNTRIES or code in GROUPS else ()


def _called(name: str, language: str) -> tuple[str, ...]:
    return _names(language).get(name) or _names(language).get(bare(name), ())


def _flags(text: str) -> list[Mention[Market]]:
    found = []
    for match in islice(_FLAG.finditer(text), MENTIONS):
        code = "".join(chr(ord(letter) - _FIRST_FLAG_LETTER + ord("A")) for letter in match.group())
        if code in COUNTRIES or code in GROUPS:
            found.append(Mention(Market(code), match.start(), match.end()))
    return found


def _named(folded: str, words: Sequence[Token], language: str) -> Iterator[Mention[Market]]:
    """Names in a sentence. One that means two markets names neither."""
    for meanings, start, end in _lexicon(language).among(folded, words):
        if len(meanings) == 1:
            yield Mention(Market(meanings[0]), start, end)


def _short(text: str, language: str) -> Iterator[Mention[Market]]:
    """Single letters and the like that are a country after a preposition: nach D."""
    words = vocabulary(language).markets
    spoken = tokens(text) if words.letters else ()
    for before, word in pairwise(spoken):
        if word.text in words.letters and before.text.lower() in words.leads:
            yield Mention(Market(words.letters[word.text]), word.start, word.end)


def _codes(text: str, languages: Sequence[str]) -> Iterator[Mention[Market]]:
    """Two capitals that are a code: MY in "YU7 MY launch"."""
    spoken = tokens(text)
    if not any(word.text.islower() for word in spoken):
        return
    words = vocabulary(languages[0]).markets
    for before, word in zip((None, *spoken), spoken, strict=False):
        code = word.text
        if code.lower() in words.not_places or not (code.isupper() and (code in COUNTRIES or code in GROUPS)):
            continue
        led = before is not None and before.text.lower() in words.leads
        if led or code.lower() not in words.codes_like_words:
            yield Mention(Market(code), word.start, word.end)


def _free(found: Iterable[Mention[Market]], taken: Sequence[Mention[Market]]) -> list[Mention[Market]]:
    """Those that share no character with what is found already."""
    return [mention for mention in found if not any(mention.start < m.end and m.start < mention.end for m in taken)]
