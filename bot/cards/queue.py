"""What curators look at, in words: the desk, what waits there, and the log of what was decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.cards import claims, curation, dates
from bot.cards.blocks import Block, Sheet, Tone, fits
from bot.cards.curation import About
from bot.cards.header import DOT
from bot.cards.voice import Voice
from bot.community.gaps import Gap
from bot.community.headlines import Group
from bot.community.proposals import Proposal
from bot.phrases import clean, plain
from knowledge import edtf
from knowledge.answers.stated import attribute_of
from knowledge.claims import Claim, Source
from knowledge.curation.deeds import AnyDeed
from knowledge.curation.stale import Stale

LABEL = 100
"""Characters of an option of a menu."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a page: what the card says, and the option of the menu that opens it."""

    text: str
    value: str
    label: str


def overview(counts: Mapping[str, int], product: str, voice: Voice) -> Sheet:
    """How much of each kind waits; a kind word when nothing does."""
    lines = [f"- {voice.say(f'queue-count-{view}', count=count)}" for view, count in counts.items() if count]
    head = Block((f"## {voice.say('queue-title')}", *_narrowed(product, voice)))
    return Sheet((head, Block(tuple(lines) or (voice.say("queue-nothing"),))), Tone.FACTS)


def page(  # noqa: PLR0917  # what a page has
    title: str,
    entries: Sequence[Entry],
    place: tuple[int, int, int],
    product: str,
    voice: Voice,
    only: Sequence[str] = (),
) -> Sheet:
    """One page of a list; `place` is which page, of how many, with how many entries in all; `only` says of which."""
    number, pages, count = place
    about = [voice.say("facts-count", count=count)] if count else []
    small = [f"-# {DOT.join((*about, *only))}"] if about or only else []
    head = Block((f"## {voice.say(title)}", *small, *_narrowed(product, voice)))
    foot = [Block((f"-# {voice.say('page-of', number=number + 1, count=pages)}",))] if pages > 1 else []
    texts = [entry.text for entry in entries]
    if not fits([head.text, *texts, *(block.text for block in foot)]):  # then all of them in short, rather than some
        texts = [f"**{plain(entry.label)}**" for entry in entries]
    body = [Block((text,), ruled=True) for text in texts] or [Block((voice.say(f"{title}-none"),))]
    return Sheet((head, *body, *foot), Tone.FACTS)


def _narrowed(product: str, voice: Voice) -> list[str]:
    return [f"-# {voice.say('queue-only', product=voice.product(product))}"] if product else []


def proposal(found: Proposal, deed: AnyDeed | None, about: About, voice: Voice) -> Entry:
    """A proposal that waits: what is proposed, of what, by whom and since when."""
    asked = voice.say("queue-proposed", name=plain(found.name), since=_since(found.proposed_at), number=found.number)
    return _proposal(found, deed, about, asked, voice)


def decided(found: Proposal, deed: AnyDeed | None, about: About, voice: Voice) -> Entry:
    """A proposal that was decided: what it was, what became of it, by whom and when."""
    when = f"<t:{int(found.decided_at.timestamp())}:d>" if found.decided_at else ""
    state = curation.state(found, voice).removeprefix("-# ")
    return _proposal(found, deed, about, DOT.join(part for part in (state, when) if part), voice)


def _proposal(found: Proposal, deed: AnyDeed | None, about: About, told: str, voice: Voice) -> Entry:
    claim = curation.first(deed, about) if deed else next(iter(about.claims), None)
    said = curation.title(deed, about, voice) if deed else voice.say("queue-unreadable")
    scope = claims.scope(claim, voice) if claim else voice.product(found.product) if found.product else ""
    lines = (said, f"-# {scope}" if scope else "", f"-# {told}")
    return Entry("\n".join(line for line in lines if line), str(found.number), label(found, claim, voice))


def label(found: Proposal, claim: Claim | None, voice: Voice) -> str:
    """Number, what it is about, of which product: for places that show text as it is."""
    what = voice.coded("attribute", claim.attribute) if claim else voice.coded("queue-kind", found.kind)
    product = voice.label(claim.product if claim else found.product)
    return clean(DOT.join(part for part in (str(found.number), what, product) if part), LABEL)


def story(group: Group, voice: Voice) -> Entry:
    """A headline: its title as a link, who has it, when, what it names, and how many repeat it."""
    lead = group.lead
    source = Source(title=lead.title, publisher=lead.publisher, url=lead.url, published=lead.day.isoformat())
    told = voice.say(
        "queue-story",
        publisher=plain(lead.publisher, claims.LONGEST_NAME),
        day=dates.span(edtf.Span.of_day(lead.day), voice),
        product=voice.product(lead.product),
        count=group.publishers,
    )
    return Entry(f"**{claims.linked(source)}**\n-# {told}", str(lead.id), clean(lead.title, LABEL) or str(lead.id))


ANSWERED = frozenset({"wait", "launch"})
"""Kinds of gaps that are questions with an answer; any other is the name of what was asked about."""


def gap(found: Gap, voice: Voice) -> Entry:
    """A question that no fact could answer, and how often it was asked."""
    product, market = voice.product(found.product), voice.market(found.market)
    last = dates.span(edtf.Span.of_day(found.last), voice)
    if found.kind in ANSWERED:
        asked, kind = (
            voice.say(f"queue-gap-{found.kind}", product=product, market=market),
            voice.say(f"queue-{found.kind}"),
        )
    else:
        kind = voice.coded("attribute", attribute_of(found.kind) or found.kind)
        asked = voice.say("queue-gap-fact", product=product, market=market, what=kind)
    told = voice.say("queue-asked", count=found.asked, day=last)
    named = DOT.join((voice.label(found.product), voice.label_market(found.market), kind))
    return Entry(f"**{asked}**\n-# {told}", found.key, clean(named, LABEL))


def stale(found: Stale, voice: Voice) -> Entry:
    """A fact past its shelf life: what it says, who said so and when, how long such facts keep, and who relies on it."""
    claim = found.claim
    keeps = dates.length(found.shelf_life_days, voice)
    lines = (
        claims.statement(claim, voice),
        f"-# {claims.scope(claim, voice)} · {claims.origin(claim, found.age_days, voice)}",
        f"-# {voice.say('queue-used', count=found.used, keeps=keeps)}",
    )
    attribute, product = voice.coded("attribute", claim.attribute), voice.label(claim.product)
    named = DOT.join((attribute, product, voice.label_market(claim.market)))
    return Entry("\n".join(lines), claim.id, clean(named, LABEL))


def _since(when: datetime) -> str:
    return f"<t:{int(when.timestamp())}:R>"
