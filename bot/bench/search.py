"""The full text, with as many claims as there may ever be."""

import itertools
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.bench.figures import Effort, Figure, quantile
from knowledge.claims import Claim, Source, Standing
from knowledge.store.log import Log

P50_MS, P99_MS = 1.0, 10.0
BATCH = 2000
AT = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = ("queue", "delivery", "交付", "factory", "小米", "weeks", "quoted", "launch", "Europe", "order")
RARE = 997
"""One claim in so many has a word of its own."""
ASKED = (
    "queue",
    "交付",
    "小米",
    "rare 7",
    "rare 500",
    "factory weeks",
    "launch europe",
    "nothing like it",
    "order quoted 小米",
)


def measure(effort: Effort) -> Sequence[Figure]:
    """Median and p99 over rare, common, Chinese, several and missing words."""
    with tempfile.TemporaryDirectory() as folder, Log.open(Path(folder, "bench.db")) as log:
        for batch in _batches(effort.claims):
            log.record(batch, by="bench", at=AT)
        times = []
        for _, text in zip(range(effort.queries), itertools.cycle(ASKED), strict=False):
            begun = time.perf_counter()
            log.search(text)
            times.append((time.perf_counter() - begun) * 1000)
    return (
        Figure(f"search of {effort.claims:,} claims, median", quantile(times, 0.5), "ms", P50_MS),
        Figure(f"search of {effort.claims:,} claims, p99", quantile(times, 0.99), "ms", P99_MS),
    )


def _batches(count: int) -> Iterator[list[Claim]]:
    """Claims by the thousand: one transaction each."""
    several = claims(count)
    while batch := list(itertools.islice(several, BATCH)):
        yield batch


def claims(count: int) -> Iterator[Claim]:
    """Remarks of common words, now and then with a rare one; a product for each batch, as in a grown store."""
    source = Source(title="A page", publisher="A paper", published="2025")
    for number in range(count):
        picked = [WORDS[(number * step) % len(WORDS)] for step in (1, 3, 7)]
        word = f"rare {number // RARE}" if number % RARE == 0 else ""
        yield Claim(
            slug=f"c{number}",
            product=f"bench/p{number // BATCH}",
            attribute="remark",
            market="CN",
            stated_on=(date(2015, 1, 1) + timedelta(days=number % 4000)).isoformat(),
            standing=Standing.REPORTED,
            origin=f"o{number}",
            source=source,
            summary=f"{' '.join(picked)} {word}",
        )
