"""Pure: the bytes of an article → its text, and what they say about it.

The library of a format is loaded when a file of that format is first read.
"""

from sources.reading.readable import Readable
from sources.reading.reader import READER, read

__all__ = ["READER", "Readable", "read"]
