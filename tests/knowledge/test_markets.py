"""Markets: every country, the groups around it, and its names in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import UnknownMarket
from knowledge.markets import COUNTRIES, GROUPS, LANGUAGES, Market, load
from knowledge.reading.normalise import clean

MARKETS = load()


def codes(text: str) -> list[str]:
    """What a sentence names."""
    return [mention.meaning.code for mention in MARKETS.in_text(text)]


def test_iso_3166() -> None:
    """There are 249 countries, and no code that ISO 3166-1 gives to none."""
    assert len(COUNTRIES) == 249
    assert not COUNTRIES & {"EU", "UK", "XK", "ZZ", "AC"}


@pytest.mark.parametrize("language", [*LANGUAGES, "ja", "tr", "ru", "ar", "pt-BR"])
def test_every_name_finds_its_market(language: str) -> None:
    """Each market is found by the name shown in a language, by whoever speaks it."""
    for market in MARKETS:
        assert MARKETS.find(MARKETS.name(market.code, language), language) == market


def test_every_code_finds_its_market() -> None:
    """Each code is understood in either case, and each flag."""
    for code in COUNTRIES:
        assert MARKETS.find(code.lower()).code == code
        assert MARKETS.find("".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code)).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UK", "GB"), ("U.K.", "GB"), ("England", "GB"), ("UAE", "AE"), ("USA", "US"), ("the US", "US"), ("us", "US"),
        ("Deutschland", "DE"), ("德国", "DE"), ("德國", "DE"), ("DEU", "DE"), ("Holland", "NL"), ("Mexico", "MX"),
        ("Brasil", "BR"), ("Turkey", "TR"), ("cote d'ivoire", "CI"), ("Korea", "KR"), ("hong kong", "HK"),
        ("Saint Lucia", "LC"), ("Bosnia and Herzegovina", "BA"), ("Auckland", "NZ"), ("California", "US"),
        ("Europe", "EU"), ("European Union", "EU"), ("worldwide", "global"), ("Welt", "global"), ("🇪🇺", "EU"),
    ],
)  # fmt: skip
def test_what_people_type(text: str, code: str) -> None:
    """Short forms, other languages, three-letter codes, cities and groups are understood."""
    assert MARKETS.find(text).code == code


@pytest.mark.parametrize(
    ("text", "suggestion"), [("Germny", "DE"), ("Switzerlnd", "CH"), ("congo", "CD"), ("congo", "CG")]
)
def test_did_you_mean(text: str, suggestion: str) -> None:
    """A typo, or a name of two countries, is unknown and suggests what it may be."""
    with pytest.raises(UnknownMarket) as error:
        MARKETS.find(text)
    assert suggestion in error.value.suggestions


@pytest.mark.parametrize("text", ["", " ", "xx", "'; DROP TABLE x", "@everyone", "\u202e", "z" * 6000])
def test_no_market(text: str) -> None:
    """What is no place is unknown, also when it is long or hostile."""
    with pytest.raises(UnknownMarket):
        MARKETS.find(text)


def test_containment() -> None:
    """A European country is in Europe and the world, others in the world alone; the world is in nothing."""
    assert MARKETS.containing("DE") == ("EU", "global")
    assert MARKETS.containing("EU") == ("global",)
    assert MARKETS.containing("US") == ("global",)
    assert MARKETS.containing("global") == ()
    assert MARKETS.containing("US/NO") == ("EU", "global")


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_groups_hold_what_they_contain(code: str) -> None:
    """A market is a member of exactly the groups that contain it."""
    assert {group for group in GROUPS if code in MARKETS.members(group)} == set(MARKETS.containing(code))


def test_europe() -> None:
    """Europe is more than the Union: it has Britain, Norway and Turkey, and neither Russia nor Belarus."""
    europe = MARKETS.members("EU")
    assert {"IE", "GB", "NO", "CH", "IS", "LI", "RS", "UA", "MD", "TR"} <= europe
    assert not europe & {"RU", "BY", "US", "GE"}
    assert MARKETS.is_group("EU")
    assert not MARKETS.is_group("DE")


def test_claims_of_several_markets() -> None:
    """A claim for A/B speaks of A and of B by name, not of what lies within; worldwide is global."""
    assert MARKETS.covers("US/CA/EU/GB", "GB")
    assert not MARKETS.covers("US/CA/EU/GB", "DE")
    assert MARKETS.covers("worldwide", "global")


def test_names() -> None:
    """A market is called as the language calls it, and in English where CLDR knows no such language."""
    assert MARKETS.name("DE", "zh") == "德国"
    assert MARKETS.name("EU", "de") == "Europa"
    assert MARKETS.name("DE", "tlh") == MARKETS.name("DE", "../etc") == "Germany"
    with pytest.raises(UnknownMarket):
        MARKETS.name("XX")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("when does it come to us in Germany and the UK?", ["DE", "GB"]),
        ("yu7 MY launch when bro", ["MY"]),
        ("is the US on the table", ["US"]),
        ("give it to us, no date in it", []),
        ("NO news IN months", []),
        ("only in NO", ["NO"]),
        ("WHEN IS IT IN GERMANY OR NO", ["DE"]),
        ("as per u guys i ran out", []),
        ("when is easter, PS: male", []),
        ("su7 uk or eu", ["GB", "EU"]),
        ("🇦🇹 oder 🇨🇭", ["AT", "CH"]),
        ("will the congo get it", []),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    """Places are found in a sentence; pronouns and little words are no countries."""
    assert codes(text) == found


def test_sentences_in_other_languages() -> None:
    """A sentence without spaces names its country, in the names of its language."""
    assert [m.meaning.code for m in MARKETS.in_text("小米汽车什么时候到德国和香港", "zh")] == ["DE", "HK"]


@given(st.text(max_size=80))
def test_mentions_lie_in_the_text(text: str) -> None:
    """Mentions of any text are in order, do not overlap and lie within the cleaned text."""
    places = [place for mention in MARKETS.in_text(f"{text} Germany {text}") for place in (mention.start, mention.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(clean(f"{text} Germany {text}")) for place in places)


def test_completion() -> None:
    """Nothing typed offers groups first; letters offer names that begin so; a code comes first."""
    assert MARKETS.complete("", limit=3)[:2] == [Market("EU"), Market("global")]
    assert MARKETS.complete("ger")[0] == Market("DE")
    assert MARKETS.complete("no")[0] == Market("NO")
    assert MARKETS.complete("uk")[0] == Market("GB")
    assert Market("DE") in MARKETS.complete("Germny")
    assert MARKETS.complete("Allem", "fr") == [Market("DE")]
    assert len(MARKETS.complete("a", limit=25)) == 25
