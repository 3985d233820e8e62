"""Places in a list, as addresses carry them: whole numbers that the next page goes on from."""

LARGEST = 2**63  # of a PostgreSQL bigint


class BadCursor(ValueError):
    """A place in a list that this site did not write."""


def cursor(*numbers: int) -> str:
    return ".".join(str(number) for number in numbers)


def places(after: str, length: int) -> tuple[int, ...]:
    """The numbers of a place. Raises BadCursor."""
    parts = after.split(".")
    if len(parts) != length or not all(part.isascii() and part.isdigit() and len(part) <= 19 for part in parts):
        raise BadCursor("This is no place in a list. Start again from its first page.")
    numbers = tuple(int(part) for part in parts)
    if max(numbers) >= LARGEST:
        raise BadCursor("This is no place in a list. Start again from its first page.")
    return numbers


def place(after: str) -> int:
    return places(after, 1)[0]
