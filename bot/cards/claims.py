"""One claim in words: what it says, who says so and when, and what is held of it."""

import re
from datetime import date
from urllib.parse import quote

from bot.cards import dates
from bot.cards.amounts import amount
from bot.cards.header import DOT
from bot.cards.voice import Voice
from bot.phrases import clean, plain
from knowledge import edtf, quantities
from knowledge.attributes import ATTRIBUTES
from knowledge.claims import Claim, Source
from knowledge.dossier import Hindsight
from knowledge.errors import KnowledgeError

LONGEST_LABEL = 100
LONGEST_TITLE, LONGEST_NAME, LONGEST_SUMMARY, LONGEST_ADDRESS = 90, 40, 200, 400
WEB = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:[/?#]|$)", re.IGNORECASE)
UNTOUCHED = "/:?#@!$&'*+,;=%-._~"
"""Characters of an address that Markdown leaves alone; all others are percent-encoded."""


def what(claim: Claim, voice: Voice) -> str:
    """What a claim is about: Quoted wait; Deliveries, October 2025."""
    label = voice.coded("attribute", claim.attribute)
    stage = claim.qualifier.get("stage")
    if stage:
        label = voice.say("claim-staged", label=label, stage=voice.coded("stage", str(stage)))
    if measure := claim.qualifier.get("measure"):
        label = voice.say("claim-measured", label=label, measure=voice.coded("measure", str(measure)))
    row = ATTRIBUTES.get(claim.attribute)
    if claim.span is None or row is None or not row.by_period or claim.value is None:
        return label
    return voice.say("claim-of-period", label=label, period=dates.span(claim.span, voice))


def says(claim: Claim, voice: Voice) -> str:
    """Its value in words; nothing when it has none and the summary says it all."""
    if claim.attribute == "launch_status" and isinstance(claim.value, str):
        return voice.coded("rung", claim.value)
    try:
        quantity = quantities.of_claim(claim)
        if quantity is not None:
            return amount(quantity, voice, about=claim.has(bound="about"))
        return dates.span(edtf.parse(claim.value), voice) if isinstance(claim.value, str) else ""
    except KnowledgeError:
        return plain(str(claim.value))


def statement(claim: Claim, voice: Voice) -> str:
    """What it says in a few words: Quoted wait, June 2025: 48 to 51 weeks. A claim without a value: its summary."""
    value = says(claim, voice)
    if not value:
        return plain(claim.summary, LONGEST_SUMMARY) or what(claim, voice)
    return voice.say("claim-statement", what=what(claim, voice), value=value)


def label(claim: Claim, voice: Voice) -> str:
    """A claim in a line for a menu, at most a hundred characters: what it says, its product, who says so, and when."""
    value = says(claim, voice)
    said = voice.say("claim-label", what=what(claim, voice), value=value) if value else claim.summary
    publisher, day = clean(claim.source.publisher, 22), dates.span(edtf.parse(claim.stated_on), voice)
    rest = DOT.join((clean(voice.label(claim.product), 24), publisher, day))
    return DOT.join((clean(said or what(claim, voice), LONGEST_LABEL - len(rest) - len(DOT)), rest))


def summary(claim: Claim, voice: Voice) -> str:
    """What it says as a sentence: the one its recorder wrote, else its value."""
    return plain(claim.summary, LONGEST_SUMMARY) or statement(claim, voice)


def scope(claim: Claim, voice: Voice) -> str:
    """Of which product, and where."""
    return voice.say("claim-scope", product=voice.product(claim.product), market=voice.market(claim.market))


def origin(claim: Claim, days: int, voice: Voice) -> str:
    """Who says so: official, the page's title as a link, its publisher, the day, and how old it is.

    What only this server holds is marked as its own.
    """
    untitled = claim.source.title in {"", claim.source.publisher}
    told = voice.say(
        "claim-origin-untitled" if untitled else "claim-origin",
        standing=voice.coded("standing", claim.standing),
        title=linked(claim.source),
        publisher=plain(claim.source.publisher, LONGEST_NAME),
        day=dates.span(edtf.parse(claim.stated_on), voice),
        age=dates.age(days, voice),
    )
    return voice.say("claim-own", origin=told) if claim.space else told


def briefly(claim: Claim, voice: Voice) -> str:
    """Who says so, in a few words, for the middle of a sentence."""
    return voice.say(
        "claim-briefly",
        publisher=plain(claim.source.publisher, LONGEST_NAME),
        day=dates.span(edtf.parse(claim.stated_on), voice),
    )


def attributed(claim: Claim, voice: Voice) -> str:
    """What it says as a sentence, and who says so."""
    return voice.say("launch-ruled-out-by", what=summary(claim, voice), by=briefly(claim, voice))


def held(view: Hindsight, voice: Voice) -> str:
    """What became of a claim, in a word or two; nothing when nothing did."""
    if view.false:
        return voice.coded("fault", view.fault) if view.fault else voice.say("held-false")
    if view.outcome and view.outcome != "superseded":
        return voice.coded("outcome", view.outcome)
    if view.superseded_by:
        return voice.say("held-superseded")
    return voice.say("held-disputed") if view.disputed_by else ""


def linked(source: Source) -> str:
    """A page's title, as a link where there is a page."""
    title = plain(source.title, LONGEST_TITLE) or plain(source.publisher, LONGEST_NAME)
    url = address(source.url)
    return f"[{title}]({url})" if url else title


def address(url: str | None) -> str | None:
    """An address as it may stand in a link; None for anything but the web, or if it is too long to carry."""
    if not url:
        return None
    safe = quote(url.strip(), safe=UNTOUCHED)
    return safe if WEB.match(safe) and len(safe) <= LONGEST_ADDRESS else None


def age_on(claim: Claim, day: date) -> int:
    """How many days old a claim is on a day."""
    return (day - claim.known_on).days
