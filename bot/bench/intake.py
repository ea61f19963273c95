"""Ten thousand claims taken in at once, as an import does: all or none of them, in one transaction."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence

from bot.bench.figures import Effort, Figure

SECONDS, MEGABYTES = 10.0, 150.0
TAKEN = """
import pathlib, sys, time
from bot.bench.search import AT, claims
from knowledge.store import Log
def held():
    return int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1])
several = list(claims(int(sys.argv[2])))
before = held()
with Log.open(pathlib.Path(sys.argv[1], "bench.db")) as log:
    begun = time.perf_counter()
    log.record(several, by="bench", at=AT)
    print(time.perf_counter() - begun, held() - before)
"""


def measure(effort: Effort) -> Sequence[Figure]:
    """Seconds, and by how many megabytes the peak of the process rose above the claims themselves."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", TAKEN, folder, str(effort.imported)]
        told = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # our own words
    seconds, kilobytes = map(float, told.stdout.split())
    return (
        Figure(f"import of {effort.imported:,} claims at once", seconds, "s", SECONDS),
        Figure("memory of that import, at its peak and above the claims' own", kilobytes / 1024, "MB", MEGABYTES),
    )
