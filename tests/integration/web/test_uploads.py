"""What is uploaded takes no more room than what may be kept."""

import pytest
from django.conf import settings
from django.core.exceptions import TooManyFilesSent
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.test import RequestFactory

from sources.actions import LARGEST_UPLOAD, check_size
from sources.errors import CannotKeep


def uploaded(*sizes: int) -> dict[str, object]:
    files = {f"file{at}": SimpleUploadedFile("a.txt", b"x" * size) for at, size in enumerate(sizes)}
    return dict(RequestFactory().post("/check/", files).FILES.items())


@pytest.mark.parametrize("size", [1, LARGEST_UPLOAD])
def test_a_file_that_may_be_kept_comes_whole(size: int) -> None:
    assert uploaded(size)["file0"].size == size


@pytest.mark.parametrize("size", [LARGEST_UPLOAD + 1, LARGEST_UPLOAD + 9_000_000])
def test_a_file_that_is_too_large_is_not_spooled_whole_and_still_seen_to_be(size: int) -> None:
    kept = uploaded(size)["file0"]
    assert isinstance(kept, TemporaryUploadedFile) or size < settings.FILE_UPLOAD_MAX_MEMORY_SIZE
    assert LARGEST_UPLOAD < kept.size <= LARGEST_UPLOAD + 2**16
    with pytest.raises(CannotKeep, match="larger than 20 MB"):
        check_size(kept.size)


def test_one_file_comes_at_a_time() -> None:
    with pytest.raises(TooManyFilesSent):
        uploaded(1, 1)
