"""Reading a message: one as members write it, and the longest and worst that Discord lets them write."""

import time
from collections.abc import Sequence
from datetime import date

from bot.bench.figures import Effort, Figure, quantile
from knowledge import markets
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.model import catalogue
from knowledge.reading.intent import read_message
from knowledge.reading.normalise import LIMIT

MEDIAN_MS, WORST_MS = 5.0, 50.0
TODAY = date(2026, 11, 22)
ASKED = (
    ("when do i get my YU7 Pro, locked 26 June 2025? app says 33-36 weeks", "en-US"),
    ("my mate got his in 9 weeks, mine is 28 May, same trim (YU7 Max). what's going on", "en-US"),
    ("SU7 Max in KW 31 gelockt, App sagt 37-40 Wochen. realistisch?", "de"),
    ("pré-commandes Europe : T1 ou T2 2027 ?", "fr"),
    ("para cuándo el yu7 en méxico", "es-ES"),
    ("去年发布会当晚大定的yu7标准版 到现在还没排产 正常吗", "zh-CN"),
    ("生産が倍になったら何週間早くなる？", "ja"),
    ("будет ли ю7 официально в россии", "ru"),
    ("what if 30% of them cancel and they build 30k a month", "en-GB"),
    ("thx bot ur the best", "en-US"),
)
REPEATED = (
    "a",
    "1/2/",
    "26 june 2025 ",
    "ordered 26 june, ",
    "小米",
    "十月",
    "q3 ",
    "🇩🇪",
    "in in in the of ",
    "{{7*7}}",
    "1.000.000.",
    "二六三十五万亿千百",
    "什么时候提车德国小米",
    "언제 받나요 ",
    "متى ",
    "wh3n d0 y0u g3t 5u7 ",
    "0134501345aa a0134501345a ",
    "or vs 20% x10 40k per month ",
    "YU7 XU7 ",
    "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}",
)
"""What a text of the longest kind is made of, over and over."""


def measure(effort: Effort) -> Sequence[Figure]:
    """The median of ordinary questions, and the worst of hostile texts; each read once before, so that words are loaded."""
    products, places = catalogue([read(path) for path in bundled()]), markets.load()

    def took(text: str, locale: str) -> float:
        begun = time.perf_counter()
        read_message(text, catalogue=products, markets=places, today=TODAY, language=locale)
        return (time.perf_counter() - begun) * 1000

    for text, locale in ASKED:
        took(text, locale)
    usual = [took(text, locale) for _ in range(max(1, effort.queries // len(ASKED))) for text, locale in ASKED]
    longest = [(unit * LIMIT)[:LIMIT] for unit in REPEATED]
    worst = max(min(took(text, "en-US") for _ in range(3)) for text in longest)
    return (
        Figure("a question read, median", quantile(usual, 0.5), "ms", MEDIAN_MS),
        Figure(f"{LIMIT:,} characters read, worst", worst, "ms", WORST_MS),
    )
