"""The claims behind an answer: three on its card, all of them page by page."""

from collections.abc import Sequence

from bot.cards import caveats, claims, header, pages
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from knowledge.answers.values import Answer, Citation, LaunchAnswer, WaitAnswer
from knowledge.claims import Claim

SHOWN = 3
ORDER = ("own_statement", "statement", "nearest", "quoted", "orders", "deliveries", "capacity", "brand_deliveries")
"""The roles whose claims are worth showing first; others follow in the answer's own order."""


def sources(answer: Answer, voice: Voice, *, shown: int = SHOWN) -> Block:
    """The claims that carry the answer, each with who says so and when."""
    cited = ranked(answer.citations)
    left = max(len(cited) - shown, 0)
    return Block(
        tuple(entry(citation, answer, voice) for citation in cited[:shown]),
        head=voice.say("sources-title") if cited else "",
        gives=4,
        rest=lambda count: voice.say("sources-more", count=count),
        dropped=left,
        ruled=True,
    )


def entry(citation: Citation, answer: Answer, voice: Voice) -> str:
    """What a claim says, what is held of it, and where it comes from."""
    claim = citation.claim
    said = claims.statement(claim, voice)
    if scope := _elsewhere(claim, answer, voice):
        said = voice.say("sources-of", said=said, scope=scope)
    mark = claims.held(citation.held, voice)
    said = voice.say("claim-marked", said=said, mark=mark) if mark else said
    return f"{said}\n-# {claims.origin(claim, citation.age_days, voice)}"


def _elsewhere(claim: Claim, answer: Answer, voice: Voice) -> str:
    """What a claim speaks of, as far as that is not what the answer is about."""
    product = voice.product(claim.product) if claim.product != answer.product else ""
    market = voice.market(claim.market) if claim.market != answer.market else ""
    return header.DOT.join(part for part in (product, market) if part)


def ranked(citations: Sequence[Citation]) -> list[Citation]:
    """The weightiest roles first, and of one role one claim before the next role's."""
    turns: dict[str, int] = {}
    placed = []
    for number, citation in enumerate(citations):
        role = citation.used_as
        turns[role] = turns.get(role, -1) + 1
        place = ORDER.index(role) if role in ORDER else len(ORDER)
        placed.append((turns[role] + (role not in ORDER), place, number, citation))
    return [citation for *_, citation in sorted(placed, key=lambda row: row[:3])]


def all_of(answer: WaitAnswer | LaunchAnswer, voice: Voice) -> list[str]:
    """Every claim, then every disagreement, as entries of a paged card."""
    cited = [_in_full(citation, answer, voice) for citation in ranked(answer.citations)]
    opposed = [f"- {caveats.conflict(each, voice)}" for each in caveats.ranked(answer.conflicts)]
    if opposed:
        opposed[0] = f"{caveats.title(answer.conflicts, voice)}\n{opposed[0]}"
    return cited + opposed


def page(answer: WaitAnswer | LaunchAnswer, voice: Voice, number: int) -> Sheet:
    """One page of everything the answer rests on."""
    found = pages.split(all_of(answer, voice))
    title = Block((f"## {voice.say('sources-heading')}", header.short(answer, voice)))
    shown = found[pages.within(number, len(found))]
    empty = () if answer.citations else (voice.say("sources-none"),)
    body = [Block((text,), gives=1, keeps=0, ruled=True) for text in (*shown, *empty)]
    return Sheet((title, *body, *pages.footer(number, len(found), voice)), Tone.FACTS)


def _in_full(citation: Citation, answer: Answer, voice: Voice) -> str:
    said, _, origin = entry(citation, answer, voice).partition("\n")
    role = voice.coded("role", citation.used_as)
    detail = claims.summary(citation.claim, voice)
    body = "" if detail in said else f"\n{detail}"
    return f"{said}{body}\n{origin}\n-# {voice.say('sources-role', role=role)}"
