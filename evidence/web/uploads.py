"""How much of an uploaded file is kept before anybody looks at it."""

from django.core.files.uploadhandler import FileUploadHandler

from sources.sizes import LARGEST


class UpToTheLimit(FileUploadHandler):
    """Hands on no more of a file than tells that it is too large: the rest would only fill the disk."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        return raw_data if start <= LARGEST else None

    def file_complete(self, file_size: int) -> None:
        """The handlers after this one have the file."""
