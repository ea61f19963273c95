"""Undoes what a server did to a body for the way, and never makes more of it than was agreed."""

import zlib

GZIP = zlib.MAX_WBITS | 16
ZLIB = zlib.MAX_WBITS
RAW = -zlib.MAX_WBITS
STEP = 1 << 16
"""Bytes unpacked at a time."""


class Unpackable(ValueError):
    """A body that is not taken. `code`: encoding (unknown, nested or broken), too-large."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def unpacked(wire: bytes, encodings: str, limit: int) -> bytes:
    """The body as it was before `encodings` (the Content-Encoding header), at most `limit` bytes of it."""
    names = [name for each in encodings.lower().split(",") if (name := each.strip()) not in {"", "identity"}]
    match names:
        case []:
            body = wire
        case ["gzip" | "x-gzip"]:
            body = _inflated(wire, GZIP, limit)
        case ["deflate"]:
            body = _inflated(wire, ZLIB if _has_header(wire) else RAW, limit)
        case _:
            raise Unpackable("encoding")
    if len(body) > limit:
        raise Unpackable("too-large")
    return body


def _inflated(wire: bytes, window: int, limit: int) -> bytes:
    """Inflate step by step, at most one step beyond the limit; what follows the end of the stream is not looked at."""
    stream = zlib.decompressobj(window)
    pieces: list[bytes] = []
    size = 0
    try:
        while not stream.eof and size <= limit:
            piece = stream.decompress(wire, STEP)
            if not piece and not stream.unconsumed_tail and not stream.eof:
                raise Unpackable("encoding")  # cut short
            wire = stream.unconsumed_tail
            pieces.append(piece)
            size += len(piece)
    except zlib.error as error:
        raise Unpackable("encoding") from error
    return b"".join(pieces)


def _has_header(wire: bytes) -> bool:
    """Whether "deflate" comes with zlib's header, as it should; some servers leave it out."""
    return len(wire) > 1 and wire[0] & 0x0F == 8 and (wire[0] << 8 | wire[1]) % 31 == 0  # noqa: PLR2004  # RFC 1950
