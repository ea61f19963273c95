"""The copy says what the desk says, names a source for every number, and leads to no person."""

import re
from datetime import date
from pathlib import Path

import pytest
from datasette.app import Datasette

from bot.web import links
from bot.web.files import COPY
from knowledge.answers.evidence.counts import ties_of
from knowledge.desk import Desk
from knowledge.published.launches import rung_of
from knowledge.published.queues import is_month
from knowledge.store.log import Log
from tests.bot.web.site import DAY, Site, copy

SNOWFLAKE = re.compile(r"(?<!\d)\d{17,20}(?!\d)")
MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
TIME_OF_DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:")
MACHINE = re.compile(r"(?:^|[\s'\"])/(?:home|root|tmp|var|usr|work|data)/|[A-Z]:\\")
COUNTED = {
    "facts": ("low", "high"),
    "claims": ("low", "high"),
    "waits": ("low_weeks", "high_weeks"),
    "deliveries": ("units", "at_least"),
    "launch_rungs": ("firmness",),
}


def test_every_claim_that_a_row_names_is_there(site: Site) -> None:
    """No reference leads nowhere, and every fact's claim is the one that prevails."""
    assert site.rows("PRAGMA foreign_key_check") == []
    assert site.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    odd = "SELECT facts.id FROM facts LEFT JOIN claims ON claims.id = facts.claim WHERE claims.prevails IS NOT 'yes'"
    assert site.rows(odd) == []
    assert len(site.rows("SELECT id FROM claims WHERE prevails = 'yes'")) == len(site.rows("SELECT id FROM facts"))


@pytest.mark.parametrize(("table", "columns"), COUNTED.items())
def test_every_number_has_a_source(site: Site, table: str, columns: tuple[str, ...]) -> None:
    """A row with a number names a publisher, and the claim's page with its title."""
    some = " OR ".join(f"{table}.{column} IS NOT NULL" for column in columns)
    key = f"{table}.id" if table == "claims" else f"{table}.claim"
    rows = site.rows(f"SELECT {table}.*, c.title AS page FROM {table} JOIN claims AS c ON c.id = {key} WHERE {some}")  # noqa: S608  # names of our own
    assert rows
    assert all(row["publisher"] and row["page"] for row in rows)


def test_addresses_are_pages_of_the_web(site: Site) -> None:
    """Whatever stands in a column of addresses begins with http."""
    found = {
        row[name]
        for rows in site.everything().values()
        for row in rows
        for name in row
        if name.endswith("url") and row[name]
    }
    assert len(found) > 100
    assert all(re.match(r"https?://[^\s/@]+(?:/|\?|$)", url) for url in found)


@pytest.mark.parametrize("product", ["xiaomi/yu7", "xiaomi/yu7/pro", "xiaomi/ev"])
def test_facts_are_those_of_the_desk(site: Site, desk: Desk, product: str) -> None:
    """What `/facts show` lists of a product is what the copy has, with as many others."""
    told = {view.fact.claim.id: len(view.others) for view in desk.show(product, as_of=DAY)}
    rows = site.rows("SELECT claim, others FROM facts WHERE product = :product", product=product)
    assert {row["claim"]: row["others"] for row in rows} == told


def test_false_claims_are_there_and_marked(site: Site, desk: Desk) -> None:
    """A claim known to be false stays readable, and neither prevails nor counts as a quoted wait."""
    told = desk.history("xiaomi/ev", "deliveries", as_of=DAY)
    false = {view.claim.id for view in told if view.held.false}
    rows = site.rows("SELECT id, prevails FROM claims WHERE held LIKE 'false%' AND attribute = 'deliveries'")
    assert false
    assert false <= {row["id"] for row in rows}
    assert {row["prevails"] for row in rows} == {"no"}
    assert site.rows("SELECT 1 FROM waits JOIN claims ON claims.id = waits.claim WHERE claims.held LIKE 'false%'") == []


def test_conflicts_and_promises_are_those_of_the_desk(site: Site, desk: Desk) -> None:
    """As many disagreements with the same winner, and every promise with its slip."""
    pairs = {(each.used.id, each.against.id) for each in desk.conflicts(as_of=DAY)}
    rows = site.rows("SELECT used_claim, against_claim FROM conflicts")
    assert {(row["used_claim"], row["against_claim"]) for row in rows} == pairs
    slips = sorted(each.slip_days for each in desk.promises(as_of=DAY) if each.slip_days)
    found = site.rows(
        "SELECT slip_days_low AS low, slip_days_high AS high FROM promises WHERE slip_days_low IS NOT NULL"
    )
    assert sorted((row["low"], row["high"]) for row in found) == slips


def test_rungs_are_those_a_launch_answer_stands_on(site: Site, desk: Desk) -> None:
    """Every country's claim and place are the evidence's; Germany is promised more firmly than the United States."""
    dossier = desk.library.dossier("xiaomi/ev", DAY)
    rows = site.rows("SELECT * FROM launch_rungs WHERE product = 'xiaomi/ev'")
    assert {"DE", "US", "IE", "CN"} <= {row["code"] for row in rows}
    for row in rows:
        rung = rung_of(dossier, "xiaomi/ev", row["code"])
        assert rung
        assert row["claim"] == rung.claim.id
    firmness = {row["code"]: row["firmness"] for row in rows}
    assert firmness["CN"] > firmness["DE"] > firmness["IE"] > firmness["US"]


@pytest.mark.parametrize("product", ["xiaomi/ev", "xiaomi/yu7"])
def test_deliveries_are_the_counts_the_forecast_reads(site: Site, desk: Desk, product: str) -> None:
    """A month's count is that of the most trusted tie, and a floor is told as a floor, not as what it may come to."""
    dossier = desk.library.dossier(product, DAY)
    ties = [tie for tie in ties_of(dossier, product, "CN") if is_month(tie)]
    best = {f"{tie.claim.period}": None if tie.spread else tie.units for tie in reversed(ties)}
    rows = site.rows("SELECT month, units, at_least FROM deliveries WHERE product = :product", product=product)
    assert best
    assert {row["month"]: row["units"] for row in rows} == best
    assert all((row["units"] is None) == (row["at_least"] is not None) for row in rows)
    assert all(row["at_least"] % 1000 == 0 for row in rows if row["at_least"])


def test_a_history_says_what_was_said_before(site: Site) -> None:
    """Each line repeats the value of the line before it that speaks of the same fact."""
    rows = site.rows("SELECT fact, value, said_before FROM history WHERE fact IS NOT NULL")
    last: dict[str, str | None] = {}
    for row in rows:
        assert row["said_before"] == last.get(row["fact"])
        last[row["fact"]] = row["value"]
    assert len(last) < len(rows)


def test_no_cell_leads_to_a_person(site: Site) -> None:
    """No number like Discord's ids, no mailbox, no time of day, no path of a machine; long numbers only in web addresses."""
    for table, rows in site.everything().items():
        for row in rows:
            for column, cell in row.items():
                text = str(cell or "")
                assert not MAILBOX.search(text), (table, text)
                assert not TIME_OF_DAY.search(text), (table, text)
                assert not MACHINE.search(text), (table, text)
                assert column.endswith("url") or not SNOWFLAKE.search(text), (table, text)


def test_no_time_and_no_forecast_is_published(site: Site) -> None:
    """The track record stays where it is, and of when an entry was written only the day is told."""
    columns = {name for rows in site.everything().values() for row in rows[:1] for name in row}
    assert {"recorded_on", "recorded_by"} <= columns
    assert not columns & {"recorded_at", "body", "question", "forecast"}
    assert not {"forecasts", "resolutions", "entries"} & set(site.tables())


def test_publishing_twice_gives_the_same_rows(site: Site, log: Log, desk: Desk, tmp_path: Path) -> None:
    """Nothing depends on when or how often it is done, on the order of sets, or on where the log is kept."""
    assert copy(log, desk, tmp_path).everything() == site.everything()


def test_the_copy_is_that_of_its_day(site: Site, log: Log, desk: Desk, tmp_path: Path) -> None:
    """Nothing public only later is in it, and all that was public then is."""
    day = date(2025, 9, 30)
    early = copy(log, desk, tmp_path, day)
    claims = early.rows("SELECT id, day FROM claims")
    assert max(row["day"] for row in claims) <= day.isoformat()
    assert {row["id"] for row in claims} == {
        row["id"] for row in site.rows("SELECT id FROM claims WHERE day <= :day", day=day.isoformat())
    }
    assert early.rows("PRAGMA foreign_key_check") == []


async def test_search_finds_words_of_claims(datasette: Datasette) -> None:
    """The full text finds a word in another form than it was written in, and one of a Chinese sentence."""

    async def found(text: str) -> list[str]:
        response = await datasette.client.get(
            f"{links.search('', text)}&_shape=array&_size=max".replace("?", ".json?", 1)
        )
        return [f"{row['title']} {row['summary']}" for row in response.json()]

    assert await found("deliveries") == await found("delivery") != []
    said = await found("交付")
    assert len(said) > 10
    assert all("交付" in each for each in said)
    assert len(await found("小米")) > len(await found("小米 交付")) > 0
    assert await found("一二三四") == []


def test_the_copy_can_be_read_from_anywhere(site: Site) -> None:
    """It is one file with no journal beside it, so it can be served from a read-only place."""
    assert site.rows("PRAGMA journal_mode") == [{"journal_mode": "delete"}]
    assert [path.name for path in site.folder.iterdir() if path.name.startswith(COPY)] == [COPY]
