"""What is wrong or odd about a claim, as sentences."""

import re
from inspect import getsource
from pathlib import Path

import pytest

import knowledge
from bot.cards.faults import refused, sentence, warning
from bot.cards.voice import Voice
from bot.phrases import clean, exists
from knowledge import markets
from knowledge.curation import checks, levels, selling, sums
from knowledge.curation.checks import checks as odd
from knowledge.curation.drafts import Draft
from knowledge.dossier import Ledger
from knowledge.exchange import RowFault
from tests.knowledge.curation.lines import draft, faults, pack, products, read
from tests.knowledge.exchange.files import objects, row, taken
from tests.knowledge.exchange.test_refusals import OBJECTS, TABLES, YAMLS

ROOT = Path(next(iter(knowledge.__path__)))


def voice() -> Voice:
    """English, about Xiaomi's cars."""
    return Voice("en", products(), markets.load())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (draft("quoted_wait", "53"), "“53” needs a unit: weeks, or months."),
        (draft("deliveries", "9k percents", period="2025-07"), "I cannot read “9k percents” as a number. Try 40k+, 30,452 or around 550k."),
        (draft("deliveries", "9k weeks", period="2025-07"), "“9k weeks” needs a unit: vehicles, or vehicles a month."),
        (draft("capacity", "9k weeks"), "“9k weeks” needs a unit: vehicles a year, or vehicles a month."),
        (draft("quoted_wait", "56-53 weeks"), "In “56-53 weeks” the larger end comes first. Write the smaller one first: 53-56 weeks."),
        (draft("deliveries", "9k", period="December 2027"), "“December 2027” had not begun when this was published, and this counts what has happened."),
        (draft("quoted_wait", "5000 weeks"), "“5000 weeks” cannot be right: it has to lie between 0 and 260 weeks."),
        (draft("launch_window", "1066"), "“1066” cannot be right: it has to lie between 1990 and 2100."),
        (draft("price", "5000"), "“5000” needs a currency: CNY, EUR."),
        (draft("deliveries", "9k", period="x"), "I cannot read “x” as a period. Try July 2025, Q1 2026 or since 26 June 2025."),
        (draft("remark", publisher=""), "The publisher is missing."),
        (draft("remark", details={"amount": "lots"}), "“lots” does not do for the amount. It takes a number such as 15000."),
        (draft("capacity", "5k a month", details={"plnt": "F1"}), "“plnt” does not go with this. Did you mean plant?"),
    ],
)  # fmt: skip
def test_a_fault_says_what_would_do(typed: Draft, said: str) -> None:
    """What is wrong, with the words that were typed, and an example of what is taken."""
    (fault,) = faults(typed)
    assert sentence(fault, voice()) == said


def test_a_curators_words_cannot_act() -> None:
    """Mentions and links in a form come back as plain characters."""
    (fault,) = faults(draft("quoted_wait", "[x](https://evil.example) @everyone"))
    assert r"\[x\](https\://evil.example) \@everyone" in sentence(fault, voice())


def test_a_warning_names_the_other_claim() -> None:
    """What does not go together, who said so, and the numbers."""
    known = Ledger(pack().entries()).known()
    new = read(draft("deliveries", "300k", product="xiaomi/ev", period="2025-10"))
    said = [warning(check, voice()) for check in odd(new, known)]
    assert any("**Deliveries, 2025:** 411,837 vehicles (Motormagasinet, January 2026)" in text for text in said)
    assert all(text.endswith((".", ")")) for text in said)


def _named(*texts: str, call: str) -> set[str]:
    return {code for text in texts for code in re.findall(rf'\b(?:{call})\(\s*"([a-z0-9-]+)"', text)}


def test_every_code_has_its_sentence() -> None:
    """Each fault of a draft, each oddity and each fault of a file can be said."""
    curation = [path.read_text(encoding="utf-8") for path in (ROOT / "curation").glob("*.py")]
    attributes = _named((ROOT / "attributes" / "faults.py").read_text(encoding="utf-8"), call="Fault")
    assert len(attributes) > 8
    unsound = attributes | _named(*curation, call="ClaimFault")
    odd_codes = _named(*map(getsource, (checks, levels, selling, sums)), call="Check|_far_from_both")
    assert len(odd_codes) == len(checks.CHECKS)
    files = [
        path.read_text(encoding="utf-8") for folder in ("exchange", "packs") for path in (ROOT / folder).glob("*.py")
    ]
    rows = _named(*files, call="RowFault|_refused|fault|PackFault") | attributes | {"address", "future"}
    said = {*(f"unsound-{c}" for c in unsound), *(f"check-{c}" for c in odd_codes)}
    assert sorted(name for name in said if not exists(name)) == []
    assert len(rows) > 30
    of_packs = {"shared-alias", "family-circle", "contradicts-claim", "outcome-unshown", "unreadable"}
    of_packs |= {"gate-circle", "unknown-gate"}
    assert sorted(c for c in rows if not (exists(f"row-{c}") or c in of_packs)) == []


def test_a_fault_of_a_file_says_where() -> None:
    """The row and what it is called, without the line beside it; the line where there is no row."""
    said = "A count needs its period: 2025-07, 2026-Q1, or the day up to which it counts."
    assert refused(RowFault("period", "june", "", 12, row=11), voice()) == f"Row 11, june: {said}"
    assert refused(RowFault("period", "", "", 12, row=11), voice()) == f"Row 11: {said}"
    assert refused(RowFault("no-commas", line=1), voice()) == "Line 1: Its columns are not separated by commas."
    assert refused(RowFault("too-deep"), voice()) == "The file nests deeper than any claim does."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (row(attribute="launch_window", value="12 weeks", unit=None, period=None), "“12 weeks” is no date. Write it as 2027-03-31, 2027-03 or 2027-Q1."),
        (row(value="1,000"), "“1,000” is no number. Write it as 30452, or 40000.. for at least that many."),
        (row(market="Germany"), "There is no country or group “Germany”. Did you mean DE?"),
        (row(standing="sure"), "“sure” cannot stand under “standing”. It takes rumour, reported, official."),
        (row(unit="weeks"), "“weeks” is no unit that goes with this. It takes vehicles, or vehicles/month."),
        (row(unit=None), "The unit is missing. It takes vehicles, or vehicles/month."),
        (row(attribute="price", unit=None, qualifier={}), "The currency is missing under “unit”: CNY, EUR."),
        (row(value=[56, 53]), "In “56..53” the larger end comes first."),
        (row(value=-5), "“-5” cannot be right: it has to lie between 0 and 1000000000."),
        (row(period="June"), "“June” under “period” is no date. Write it as 2025-06-26, 2025-06 or 2025-Q2."),
        (row(qualifier={"scope": "sometimes"}), "“sometimes” does not do under “qualifier.scope”. It takes cumulative, period."),
        (row(qualifier={"scop": "period"}), "“scop” does not go with this attribute. Did you mean scope?"),
        (row(attribute="delivreies"), "Nothing can be claimed under “delivreies”. Did you mean deliveries, delivery_target?"),
        (row(stated_on="2030"), "“2030” is still to come; a claim is of a day that has been."),
        (row(colour="red"), "There is nothing called “colour”."),
    ],
)  # fmt: skip
def test_a_fault_of_a_row_says_what_would_do(content: dict[str, object], said: str) -> None:
    """In the file's own notation, and in words."""
    told = [refused(fault, voice(), clean) for fault in taken(objects(content), "x.json").faults]
    assert f"Row 1, june: {said}" in told, told


BROKEN = [
    *((text, "x.csv") for text in TABLES.values() if len(text) < 10_000),
    *((text, "x.json") for text in OBJECTS.values()),
    *((text, "x.yaml") for text in YAMLS),
]


@pytest.mark.parametrize(("text", "name"), BROKEN, ids=[f"{name}-{n}" for n, (_, name) in enumerate(BROKEN)])
def test_no_fault_of_a_file_is_told_in_code(text: str, name: str) -> None:
    """Every file that is refused is refused in sentences: no code, no line within a row, no word of a library."""
    for fault in taken(text, name).faults:
        said = refused(fault, voice(), clean)
        assert said != str(fault)
        assert exists(f"row-{fault.code}")
        assert not re.search(r"row \d|line \d|Input should|expected |did you mean|“”|datetime|none", said), said
        assert said.endswith((".", "?")), said
