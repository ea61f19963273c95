"""The painter's process: a pair of plots comes in, a picture or what went wrong goes out, until nothing more comes.

Each message is its length in eight bytes, then a pickle. Both ends are ours, so that nothing strange is unpickled. When
whoever started it is gone, its input ends, and so does this.
"""

import os
import pickle
import sys
import traceback
from typing import BinaryIO

from bot.charts.painter.paint import paint

LENGTH = 8


def main() -> None:
    """Say ready, then draw what is asked for."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints must not end up in a picture
    with sink:
        _send(sink, "ready")
        while header := source.read(LENGTH):
            plots = pickle.loads(source.read(int.from_bytes(header)))  # noqa: S301  # from the studio alone
            _send(sink, _painted(plots))


def _painted(plots: tuple[object, ...]) -> bytes | str:
    """A picture; or the traceback, as text."""
    try:
        return paint(*plots)  # type: ignore[arg-type]
    except Exception:  # noqa: BLE001  # the studio decides what becomes of it
        return traceback.format_exc()


def _send(sink: BinaryIO, message: bytes | str) -> None:
    body = pickle.dumps(message)
    sink.write(len(body).to_bytes(LENGTH) + body)
    sink.flush()


if __name__ == "__main__":
    main()
