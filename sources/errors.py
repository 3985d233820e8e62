"""What can go wrong between an address or a file and its text, each said in a sentence that a person can act on."""


class SourceError(Exception):
    """Something handed over cannot be used. The message says what is wrong and what to do; show it as it is."""


class CannotFetch(SourceError):
    """The address cannot be fetched, or must not be.

    `temporary`: another try later may succeed. `status`: the server's HTTP status, where it gave one.
    """

    def __init__(self, message: str, *, temporary: bool = False, status: int | None = None) -> None:
        super().__init__(message)
        self.temporary = temporary
        self.status = status


class CannotRead(SourceError):
    """The bytes hold no article text that we can read."""


class CannotKeep(SourceError):
    """What was asked of a kept article is not possible."""
