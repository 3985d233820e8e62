"""Other people's code is served as it came."""

import hashlib

from tests.conftest import ROOT

VENDOR = ROOT / "static" / "vendor"


def test_each_vendored_file_is_the_one_whose_checksum_is_kept() -> None:
    lines = (VENDOR / "CHECKSUMS.sha256").read_text().splitlines()
    kept = {name: checksum for checksum, name in (line.split() for line in lines)}
    here = {str(path.relative_to(VENDOR)) for path in VENDOR.rglob("*.js")}
    assert set(kept) == here
    for name, checksum in kept.items():
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == checksum
