"""The bytes of a response, uncompressed within a limit: a bomb is refused before it unfolds."""

import zlib
from collections.abc import Iterable, Iterator

from sources.errors import CannotFetch

GZIP = 31  # zlib's window bits for the gzip format


def read_body(chunks: Iterable[bytes], content_encoding: str, limit: int, *, cut: bool = False) -> bytes:
    """The whole body, at most `limit` bytes both on the wire and unfolded; `cut`: what is more is left.

    Raises CannotFetch.
    """
    chunks = _within(chunks, limit, cut)
    match content_encoding.strip().lower():
        case "" | "identity":
            return b"".join(chunks)
        case "gzip" | "x-gzip":
            return _unfolded(chunks, limit, cut)
        case other:
            raise CannotFetch(
                f"The server answers in a compression that we did not ask for ({other[:40]}). Upload the page."
            )


def too_large(limit: int) -> CannotFetch:
    return CannotFetch(
        f"The page is larger than {limit // 1_000_000} MB, our limit. Upload the article's text instead."
    )


def _within(chunks: Iterable[bytes], limit: int, cut: bool) -> Iterator[bytes]:
    room = limit
    for chunk in chunks:
        if len(chunk) > room and not cut:
            raise too_large(limit)
        yield chunk[:room]
        room -= len(chunk)
        if room <= 0 and cut:
            return


def _unfolded(chunks: Iterable[bytes], limit: int, cut: bool) -> bytes:
    """Gzip members, one after the other, never unfolded by more than there is room for."""
    body, member = bytearray(), zlib.decompressobj(GZIP)
    try:
        for chunk in chunks:
            while chunk:
                if member.eof:
                    member = zlib.decompressobj(GZIP)
                body += member.decompress(chunk, limit + 1 - len(body))
                if len(body) > limit and cut:
                    return bytes(body[:limit])
                if len(body) > limit:
                    raise too_large(limit)
                chunk = member.unused_data or member.unconsumed_tail
    except zlib.error as error:
        raise _damaged() from error
    if not member.eof and not cut:
        raise _damaged()
    return bytes(body)


def _damaged() -> CannotFetch:
    return CannotFetch("The server's answer is damaged (its compression is broken). Try again later.", temporary=True)
