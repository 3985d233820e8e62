"""How large one article may be, whether it is fetched or handed over."""

LARGEST = 20_000_000  # bytes
