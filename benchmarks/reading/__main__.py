"""How well and how fast pages are read.

    python -m benchmarks.reading [FOLDER]

FOLDER holds `ground-truth.json` ({page: {"articleBody", …}}) and `html/ID.html.gz`, the layout of the article
extraction benchmark. Printed: of the project's own pages, and of those of FOLDER whose facts are known, how many have
each fact right; of all pages of FOLDER precision, recall and F1 of the text, by four-word shingles, averaged over the
pages (as that benchmark does), and processor seconds, beside trafilatura alone in the same run.
"""

import gzip
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.reading.facts import FACTS, Truth, known_among, misses, own_pages
from benchmarks.reading.measure import report


def main(folder: Path | None) -> None:
    print_facts("own pages", own_pages())
    if folder is None:
        return
    truth = json.loads((folder / "ground-truth.json").read_text())
    pages = {name: gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()) for name in truth}
    print_facts("known pages", known_among(pages))
    report(pages, {name: facts["articleBody"] for name, facts in truth.items()})


def print_facts(words: str, pages: Iterable[tuple[str, bytes, Truth]]) -> None:
    """How many pages have each fact right, and every one that has not."""
    read = [(truth, misses(name, data, truth)) for name, data, truth in pages]
    missed = [miss for _, found in read for miss in found]
    print(f"{len(read)} {words}")
    for fact in FACTS:
        if known := sum(fact in truth for truth, _ in read):
            right = known - sum(miss.fact in {fact, "text"} for miss in missed)
            print(f"  {fact:14} {right:3} of {known:3} right, {right / known:.1%}")
    for miss in missed:
        print(f"  {miss.page[:24]}: {miss.fact} is {miss.true!r}, read as {miss.said!r}")


if __name__ == "__main__":
    if len(sys.argv) > 2 or (len(sys.argv) == 2 and not (Path(sys.argv[1]) / "ground-truth.json").is_file()):
        sys.exit("Give the folder of the article extraction benchmark: it holds ground-truth.json and html/.")
    main(Path(sys.argv[1]) if len(sys.argv) == 2 else None)
