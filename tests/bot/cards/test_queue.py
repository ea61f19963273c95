"""The curators' pages, with every part as long as it can be."""

from datetime import UTC, date, datetime

import pytest
from discord import ui

from bot.cards import queue
from bot.cards.curation import About
from bot.cards.queue import Entry
from bot.community.gaps import Gap
from bot.community.headlines import Group, Headline
from bot.community.proposals import Proposal, State
from bot.panels import Press
from bot.panels.curation.queue import choosing
from bot.panels.curation.views import Shown
from bot.phrases import plain
from knowledge.curation.deeds import Add
from knowledge.curation.stale import Stale
from tests.bot.answers import NASTY, VOICE, endless
from tests.bot.cards.reading import faults, text

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def entries(letter: str, number: int) -> list[Entry]:
    """One entry of every list."""
    claim, name = endless(number, letter), f"{NASTY} {letter * 300}"
    made = Proposal(number, "", 1, "add", claim.product, {}, 1, letter * 32, NOW, State.DONE, (), 2, letter * 32, NOW)
    story = Headline(
        number, "", 1, name, claim.source.url or "", name, date(2026, 11, 20), "en", name, "origin", NOW, "new"
    )
    return [
        queue.proposal(made, Add(claim=claim), About(), VOICE),
        queue.decided(made, Add(claim=claim), About(), VOICE),
        queue.story(Group(story, (story,)), VOICE),
        queue.gap(Gap("launch", f"{name} {number}", letter * 40, number, date(2026, 11, 20)), VOICE),
        queue.stale(Stale(claim, 400, 120, 10**9), VOICE),
    ]


@pytest.mark.parametrize("letter", ["汽", "x", "*", "😀", "\u202e"])
def test_the_longest_pages_fit_with_all_their_entries(letter: str) -> None:
    """Five of the longest of a kind are on one card, in short if need be, each with an option in the menu."""
    for listed in zip(*(entries(letter, number) for number in range(5)), strict=True):
        shown = Shown(listed, (0, 9, 45))
        row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(
            choosing(Press("desk-open-stale", "t" * 22, "0"), shown, "Open")
        )
        sheet = queue.page("queue-stale", listed, shown.place, "xiaomi/yu7", VOICE, only=["signed by someone"])
        assert faults(sheet, [row]) == []
        for entry in listed:
            assert entry.text in text(sheet) or f"**{plain(entry.label)}**" in text(sheet)


def test_what_this_version_cannot_read_is_still_listed() -> None:
    """A proposal that a later version kept is one line and an option, and breaks no page."""
    made = Proposal(3, "", 1, "sing", "xiaomi/yu7", {}, 1, "Jo", NOW)
    entry = queue.proposal(made, None, About(), VOICE)
    assert "newer version" in entry.text
    assert entry.value == "3"
