"""A chart as a card in words: what it is of, and the lines that tell what the picture shows."""

from bot.cards import header
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from bot.charts.telling import Told
from knowledge.answers.values import LaunchAnswer, WaitAnswer


def charted(
    told: Told, answer: WaitAnswer | LaunchAnswer, voice: Voice, *, note: str = "", shared_by: str = ""
) -> Sheet:
    """Heading, lines, and a note where there is no picture. The picture goes below the first block."""
    top = Block((f"## {told.title}", *header.header(answer, voice, shared_by=shared_by).lines))
    lines = Block(tuple(f"- {line}" for line in told.lines), gives=1)
    return Sheet((top, lines, Block((f"-# {note}",) if note else ())), Tone.ANSWER)
