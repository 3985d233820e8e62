"""The bytes of a response, uncompressed within a limit: a bomb is refused before it unfolds."""

import zlib
from collections.abc import Callable, Iterable

from sources.errors import CannotFetch

GZIP = 31  # zlib's window bits for the gzip format


def read_body(chunks: Iterable[bytes], content_encoding: str, limit: int) -> bytes:
    """The whole body, at most `limit` bytes both on the wire and unfolded. Raises CannotFetch."""
    unfold = _unfolder(content_encoding)
    body, on_wire = bytearray(), 0
    for chunk in chunks:
        on_wire += len(chunk)
        body += unfold(chunk, limit + 1 - len(body))
        if max(len(body), on_wire) > limit:
            raise too_large(limit)
    return bytes(body)


def too_large(limit: int) -> CannotFetch:
    return CannotFetch(
        f"The page is larger than {limit // 1_000_000} MB, our limit. Upload the article's text instead."
    )


def _unfolder(content_encoding: str) -> Callable[[bytes, int], bytes]:
    match content_encoding.strip().lower():
        case "" | "identity":
            return lambda chunk, room: chunk
        case "gzip" | "x-gzip":
            return _Gzip()
        case other:
            raise CannotFetch(
                f"The server answers in a compression that we did not ask for ({other[:40]}). Upload the page."
            )


class _Gzip:
    """Unfolds gzip members one after the other, never more than there is room for."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(GZIP)

    def __call__(self, chunk: bytes, room: int) -> bytes:
        out = bytearray()
        try:
            while chunk and len(out) < room:
                if self._member.eof:
                    self._member = zlib.decompressobj(GZIP)
                out += self._member.decompress(chunk, room - len(out))
                chunk = self._member.unused_data or self._member.unconsumed_tail
        except zlib.error as error:
            raise CannotFetch("The server's answer is damaged (its compression is broken). Try again later.") from error
        return bytes(out)
