"""What is uploaded takes no more room than what may be kept."""

from contextlib import closing

import pytest
from django.core.exceptions import TooManyFilesSent
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

from sources.actions import check_size
from sources.errors import CannotKeep
from sources.sizes import LARGEST


def came(*sizes: int) -> list[int]:
    """How much comes of uploaded files of these sizes."""
    files = {f"file{at}": SimpleUploadedFile("a.txt", b"x" * size) for at, size in enumerate(sizes)}
    with closing(RequestFactory().post("/check/", files)) as request:
        return [file.size for file in request.FILES.values()]


@pytest.mark.parametrize("size", [1, LARGEST])
def test_a_file_that_may_be_kept_comes_whole(size: int) -> None:
    assert came(size) == [size]


@pytest.mark.parametrize("size", [LARGEST + 1, LARGEST + 9_000_000])
def test_a_file_that_is_too_large_is_not_spooled_whole_and_still_seen_to_be(size: int) -> None:
    [kept] = came(size)
    assert LARGEST < kept <= LARGEST + 2**16
    with pytest.raises(CannotKeep, match="larger than 20 MB"):
        check_size(kept)


def test_one_file_comes_at_a_time() -> None:
    with pytest.raises(TooManyFilesSent):
        came(1, 1)
