"""The modals of the fact desk. They hold five fields at most; what does not fit is on the next card."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import discord
from discord import ui

from bot.cards.voice import Voice
from bot.errors import Funnel, Interaction
from bot.panels import Form
from bot.phrases import clean, exists
from knowledge.attributes import ATTRIBUTES, QUALIFIERS, RUNGS, Attribute
from knowledge.attributes import Form as Written
from knowledge.claims import Standing
from knowledge.curation.bylines import read_byline
from knowledge.curation.drafts import LONGEST, Draft
from knowledge.quantities import Dimension

TITLE, LABEL, HINT = 45, 45, 100
"""Characters that Discord shows of a modal's title, of a field's label, and of what stands in it while it is empty."""
LONGEST_ADDRESS, LONGEST_BYLINE, LONGEST_REASON = 400, 150, 300
MOST_DETAILS = 4
NONE = "-"

Drafted = Callable[[Interaction, Draft], Awaitable[None]]
Lines = Callable[..., Awaitable[None]]
"""Takes the interaction, and a text for each line."""


class ClaimForm(Form):
    """What is claimed, of which time, who says so, where, and how firmly."""

    def __init__(self, draft: Draft, voice: Voice, funnel: Funnel, filled: Drafted) -> None:
        attribute = voice.coded("attribute", draft.attribute)
        product, market = voice.label(draft.product), voice.label_market(draft.market)
        title = voice.say("form-claim", attribute=attribute, product=product, market=market)
        super().__init__(clean(title, TITLE), funnel)
        self._draft, self._filled = draft, filled
        row = ATTRIBUTES[draft.attribute]
        self._value = _value(row, draft, voice)
        self._period = _period(row, draft, voice)
        self._url = _text("url", draft.url or draft.title, voice, limit=LONGEST_ADDRESS)
        byline = ", ".join(part for part in (draft.publisher, draft.stated_on) if part)
        self._byline = _text("byline", byline, voice, limit=LONGEST_BYLINE)
        self._standing = _choice("standing", tuple(Standing), draft.standing, voice)
        for name, item in (
            (_value_name(row), self._value),
            ("period" if row.by_period else "summary", self._period),
            ("url", self._url),
            ("byline", self._byline),
            ("standing", self._standing),
        ):
            self.add_item(_labelled(name, item, voice))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand the filled-in draft over."""
        row = ATTRIBUTES[self._draft.attribute]
        today, language = interaction.created_at.date(), interaction.locale.value
        publisher, stated_on = read_byline(_said(self._byline), today=today, language=language)
        changed = {
            _value_name(row): _said(self._value),
            "period" if row.by_period else "summary": _said(self._period),
            **_source(_said(self._url), self._draft),
            "publisher": publisher,
            "stated_on": stated_on,
            "standing": _said(self._standing) or self._draft.standing,
        }
        await self._filled(interaction, Draft.model_validate(self._draft.model_dump() | changed))


class DetailsForm(Form):
    """What tells this fact from others of its kind, and a sentence in one's own words."""

    def __init__(self, draft: Draft, voice: Voice, funnel: Funnel, filled: Drafted) -> None:
        super().__init__(clean(voice.say("form-details"), TITLE), funnel)
        self._draft, self._filled = draft, filled
        row = ATTRIBUTES[draft.attribute]
        self._fields: dict[str, ui.TextInput[Any] | ui.Select[Any]] = {}
        for name in _details(row):
            words = row.words.get(name) or QUALIFIERS[name].words
            given = draft.details.get(name, "")
            if words:
                self._fields[name] = _choice(name, (NONE, *words), given or NONE, voice)
            else:
                self._fields[name] = _text(name, given, voice, required=False, limit=100)
            self.add_item(_labelled(name, self._fields[name], voice))
        self._summary = _text("summary", draft.summary, voice, required=False, limit=LONGEST["summary"], long=True)
        self.add_item(_labelled("summary", self._summary, voice))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand the changed draft over."""
        given = {name: _said(field) for name, field in self._fields.items()}
        kept = {name: text for name, text in self._draft.details.items() if name not in given}
        details = kept | {name: text for name, text in given.items() if text and text != NONE}
        changed = {"details": details, "summary": _said(self._summary)}
        await self._filled(interaction, Draft.model_validate(self._draft.model_dump() | changed))


class LineForm(Form):
    """One line or two: a reason, a name. `phrases` have a title, `-label` and `-hint` each; the first names the form, if `title` does not."""

    def __init__(self, phrases: Sequence[str], voice: Voice, funnel: Funnel, filled: Lines, title: str = "") -> None:
        super().__init__(clean(title or voice.say(phrases[0]), TITLE), funnel)
        self._filled = filled
        self._lines: list[ui.TextInput[Any]] = []
        for number, phrase in enumerate(phrases):
            line: ui.TextInput[Any] = ui.TextInput(
                custom_id=f"line{number or ''}",
                placeholder=clean(voice.say(f"{phrase}-hint"), HINT),
                max_length=LONGEST_REASON,
            )
            self._lines.append(line)
            self.add_item(ui.Label(text=clean(voice.say(f"{phrase}-label"), LABEL), component=line))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand the lines over."""
        await self._filled(interaction, *(line.value.strip() for line in self._lines))


def _source(text: str, draft: Draft) -> dict[str, str]:
    """A page's address; or, where several words stand in its place, the title of a source that has none."""
    unspaced = not text.isascii() and "." not in text  # Chinese titles have no spaces, and no address is without a dot
    if (" " in text or unspaced) and "://" not in text:
        return {"url": "", "title": text}
    return {"url": text, "title": draft.title if text else ""}


def _details(row: Attribute) -> tuple[str, ...]:
    """Qualifiers worth a field: what tells facts apart, then the rest, those that are flags left to the draft."""
    names = (*row.identity, *row.further, "by")
    usable = (name for name in names if QUALIFIERS[name].form not in {Written.FLAG, Written.STEPS})
    return tuple(dict.fromkeys(usable))[:MOST_DETAILS]


def _value_name(row: Attribute) -> str:
    return "summary" if row.dimension is Dimension.NONE else "value"


def _value(row: Attribute, draft: Draft, voice: Voice) -> "ui.TextInput[Any] | ui.Select[Any]":
    if row.dimension is Dimension.STATUS:
        return _choice("value", RUNGS, draft.value, voice, phrase="rung")
    if row.dimension is Dimension.NONE:
        return _text("summary", draft.summary, voice, limit=LONGEST["summary"], long=True)
    return _text("value", draft.value, voice, limit=LONGEST["value"], hint=f"hint-{row.name}")


def _period(row: Attribute, draft: Draft, voice: Voice) -> ui.TextInput[Any]:
    """The time a value speaks of; where the value is itself a time, a sentence in its place."""
    if not row.by_period:
        return _text("summary", draft.summary, voice, required=False, limit=LONGEST["summary"])
    needed = row.dimension is Dimension.COUNT
    return _text("period", draft.period, voice, required=needed, limit=LONGEST["period"])


def _text(
    name: str, given: str, voice: Voice, *, required: bool = True, limit: int, long: bool = False, hint: str = ""
) -> ui.TextInput[Any]:
    phrase = hint if hint and exists(hint) else f"hint-{name}"
    return ui.TextInput(
        custom_id=name,
        default=given[:limit] or None,
        required=required,
        max_length=limit,
        placeholder=clean(voice.say(phrase), HINT) if exists(phrase) else None,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
    )


def _choice(name: str, words: tuple[str, ...], given: str, voice: Voice, phrase: str = "") -> ui.Select[Any]:
    """A menu of words with one of them chosen."""
    options = [
        discord.SelectOption(
            label=voice.say("detail-none") if word == NONE else clean(voice.coded(phrase or name, word), 100),
            value=word,
            default=word == given,
        )
        for word in words
    ]
    return ui.Select(custom_id=name, options=options, required=True)


def _labelled(name: str, item: "ui.Item[Any]", voice: Voice) -> ui.Label[Any]:
    told = f"field-{name}-about"
    description = clean(voice.say(told), 100) if exists(told) else None
    return ui.Label(text=clean(voice.coded("field", name), LABEL), description=description, component=item)


def _said(item: "ui.TextInput[Any] | ui.Select[Any]") -> str:
    if isinstance(item, ui.Select):
        return next(iter(item.values), "")
    return (item.value or "").strip()
