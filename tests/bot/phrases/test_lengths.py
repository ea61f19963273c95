"""What Discord shows in little room fits there in every language, whole and not cut."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from bot.cards.voice import Voice
from bot.errors import Funnel
from bot.panels.curation.forms import HINT, LABEL, TITLE, ClaimForm, DetailsForm, _details
from bot.phrases import LANGUAGES, exists, say
from knowledge import markets
from knowledge.attributes import ATTRIBUTES, QUALIFIERS
from knowledge.curation.drafts import Draft
from knowledge.products import Catalogue
from tests.bot.phrases.written import messages
from tests.limits import check_modal

BUTTON, OPTION, PLACEHOLDER, DESCRIPTION, ALT = 80, 100, 150, 100, 1024
PLACES: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        "buttons": (
            (
                r"chip-(?!trim).*|cur-(?!discarded).*|(privacy|setup)-(export|ask|erase|back|erase-server|(rule|reset)-turn.*)"
                r"|ask-(wait|launch|enter-.*|not-ordered)|source-(fill|elsewhere)|facts-browse|compare-open-item"
            ),
            BUTTON,
        ),
        "options of menus": (
            (
                r"chart-(chance|course|queue|slips|swings)|queue-(title|switch|proposals|headlines|gaps|stale)|earlier-.*"
                r"|setup-.*-nothing|language-itself|detail-none|whatif-(out|now)|(attribute|rung|standing|preset)-.*|lever-(?!assumed).*|gate-(?!line|title).*"
                r"|(what|scope|basis|measure|hedge|binds|strength|trim|stage)-.*|verdict-.*|log-show-.*"
            ),
            OPTION,
        ),
        "menus before anything is chosen": (
            (
                r"chip-trim|chart-placeholder|whatif-(presets|levers|steps)|(queue|log)-.*choose|queue-dismiss|setup-.*-placeholder"
                r"|source-(product|attribute|market)"
            ),
            PLACEHOLDER,
        ),
        "titles of forms": (r"form-(?!.*-(label|hint|note)$)(?!claim$|undo-what$|expired$).*", TITLE),
        "labels of fields": (r"form-.*-label|field-(?!.*-about$).*", LABEL),
        "fields before anything is typed": (r"form-.*-hint|hint-.*", HINT),
        "what is said of fields": (r"field-.*-about|form-.*-note", DESCRIPTION),
        "what is said of commands and options": (r"(?!setup-command).*-command|option-(?!echo).*", DESCRIPTION),
    }
)
"""Ids of the phrases that stand in a place, and how long a text may be there."""
LONGEST_NAMES = {
    "product": "Xiaomi SU7 (second generation) Max",
    "name": "YU7 Pro",
    "lever": "x" * 40,
    "value": "x" * 60,
}
LONGEST_NUMBER = 99_999


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_what_stands_there_fits(place: str, language: str) -> None:
    """With the longest names and numbers that come up."""
    pattern, most = PLACES[place]
    found = [each for each in messages(language).values() if re.fullmatch(pattern, each.name)]
    assert len(found) > 2
    long = {}
    for message in found:
        numbers = {choice.by for choice in message.choices} | {"count"}
        values = {
            name: LONGEST_NUMBER if name in numbers else LONGEST_NAMES.get(name, "x" * 20) for name in message.variables
        }
        if len(said := say(message.name, language, **values)) > most:
            long[message.name] = (len(said), said)
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_a_fact_is_one_that_discord_takes(language: str) -> None:
    """For each thing that can be claimed: its two forms, with every menu and hint."""
    voice = Voice(language, Catalogue([]), markets.load())
    for attribute in ATTRIBUTES:
        draft = Draft(product="xiaomi/yu7", attribute=attribute, market="CN")
        for form in (ClaimForm, DetailsForm):
            modal = form(draft, voice, Funnel(), lambda *_: None)  # type: ignore[arg-type]  # nobody fills it in
            assert check_modal(modal.to_dict()) == []


def test_every_word_of_a_menu_has_a_name() -> None:
    """What a curator may choose about a fact, and what a card says of it, is no code of the data's."""
    words = {
        f"{name}-{word}"
        for row in ATTRIBUTES.values()
        for name in _details(row)
        for word in row.words.get(name) or QUALIFIERS[name].words
    }
    assert sorted(each for each in words if not exists(each)) == []
