"""Decoding bytes to text, and nothing else: no newline translation, no strip, no normalisation.

A byte order mark stays as U+FEFF; NUL and lone surrogates, which no database keeps, become U+FFFD, one for one. So
offsets are those of the decoded file.
"""

import codecs
import re

from charset_normalizer import from_bytes

from sources.errors import CannotRead

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
UNKEPT = re.compile("[\0\ud800-\udfff]")
FEW_CONTROL = 8  # control characters that any text may have
MOST_CONTROL = 0.02  # share of them above which bytes are no text
ONE_BYTE = ("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r")
MORE_BYTES = ("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")
ESCAPED = ("iso-2022", "iso2022", "utf-7", "utf7", "hz")  # encodings whose every byte is valid ASCII


def decode(data: bytes, declared: str = "") -> str:
    """The characters of `data`. Raises CannotRead where it is no text.

    A byte order mark decides, then whether it is valid UTF-8, then what is declared, then what the bytes look like.
    """
    text = _characters(data, declared)
    if len(CONTROL.findall(text)) > max(FEW_CONTROL, MOST_CONTROL * len(text)):
        raise CannotRead(
            "This file is not text, and not a PDF, DOCX, HTML, MHTML or WARC file either. Upload one of those."
        )
    return UNKEPT.sub("\ufffd", text)


def _characters(data: bytes, declared: str) -> str:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in _candidates(data, declared):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):  # there is no such encoding, or the bytes are not in it
            continue
    return data.decode(_likeliest(data), errors="replace")


def _likeliest(data: bytes) -> str:
    """The encoding by what the characters look like; windows-1252 wherever it is possible."""
    matches = [match.encoding for match in from_bytes(data, cp_isolation=[*ONE_BYTE, *MORE_BYTES])]
    return "cp1252" if "cp1252" in matches or not matches else matches[0]


def _candidates(data: bytes, declared: str) -> tuple[str, ...]:
    """Encodings to try strictly, in order."""
    if declared.lower().startswith(ESCAPED):
        return (declared, "utf-8")
    if (wide := _wide(data)) is not None:
        return (wide,)
    return ("utf-8", declared) if declared else ("utf-8",)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in mostly Latin text every other byte is NUL."""
    sample = data[:2000]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.5 * half and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 * half and odd == 0 else None
