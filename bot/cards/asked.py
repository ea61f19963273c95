"""What is said about a message besides its answer: the one thing asked back, what was assumed, what is none of ours."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.cards import dates
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from bot.phrases import clean, plain
from knowledge import edtf
from knowledge.answers.decisions import Ask, Missing, Say
from knowledge.answers.drafts import Assumed, Draft
from knowledge.answers.stated import ATTRIBUTES
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.reading.intent import Metric

PHRASES: Mapping[Missing, str] = MappingProxyType({"which": "ordered-which"})
"""What is asked back under another name than its own."""
LABEL = 80
"""Characters of a button's label that Discord takes."""


def notes(assumed: Sequence[Assumed], answer: WaitAnswer | LaunchAnswer, voice: Voice) -> tuple[str, ...]:
    """What was taken for granted, a line of small print each; the chips below change it."""
    ordered = answer.question.ordered if isinstance(answer, WaitAnswer) else None
    return tuple(note(each, answer.question.product, answer.market, ordered, voice) for each in assumed)


def note(code: Assumed, product: str, market: str, ordered: str | None, voice: Voice) -> str:
    """One thing that was taken for granted."""
    span = edtf.parse(ordered) if ordered else None
    since = code == "since" and span is not None and span.earliest is not None
    told = voice.say(
        f"ask-assumed-{code}",
        product=voice.product(product),
        market=voice.market(market),
        date=(voice.day(span.earliest) if since else dates.span(span, voice)) if span else "",
    )
    return f"-# {told}"


def asking(step: Ask, voice: Voice) -> Sheet:
    """The one thing that is asked back; above it the word that could not be read."""
    draft = step.draft
    product = voice.product(draft.product) if draft.product else ""
    lines = [f"### {voice.say(f'ask-{PHRASES.get(step.missing, step.missing)}', product=product)}"]
    if draft.misread:
        lines.insert(0, voice.say("ask-misread", text=plain(draft.misread, 60)))
    return Sheet((Block(tuple(lines)),), Tone.NO)


def saying(step: Say, voice: Voice) -> Sheet:
    """One line, and what can be answered instead."""
    lines = [voice.say(f"ask-{step.line}")]
    if step.draft.others:
        lines.append(f"-# {voice.say('ask-instead' if step.line in {'track', 'alert'} else 'ask-examples')}")
    return Sheet((Block(tuple(lines)),), Tone.NO)


def named(draft: Draft, voice: Voice) -> str:
    """A question in a few words, for a button."""
    product = draft.product or (draft.products[0] if draft.products else "")
    what = voice.label(product) if product else ""
    match draft.intent:
        case "compare":
            told = voice.say("ask-other-compare")
        case "fact":
            figure = metric(draft.metric or "other", voice)
            told = voice.say("ask-other-fact", product=what, what=figure) if product else figure
        case "whatif" if product:
            told = voice.say("ask-other-whatif", product=what)
        case "whatif":
            told = voice.say("chip-whatif")
        case "launch" if product and draft.market:
            told = voice.say("ask-other-launch", product=what, market=voice.label_market(draft.market))
        case "launch":
            told = voice.say("ask-launch")
        case _:
            told = voice.say("ask-other-wait", product=what) if product else voice.say("ask-wait")
    return clean(told, LABEL)


def metric(asked: Metric, voice: Voice) -> str:
    """What is asked about, in a word or two."""
    attributes = ATTRIBUTES[asked]
    return voice.coded("attribute", attributes[0]) if attributes else voice.say("stated-anything")


def choice(step: Ask, code: str, voice: Voice) -> str:
    """One of the things that may be meant, for a button."""
    match step.missing:
        case "which":
            told = dates.span(edtf.parse(code), voice)
        case "market":
            told = voice.label_market(code)
        case _:
            told = voice.label(code)
    return clean(told, LABEL)
