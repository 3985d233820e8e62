"""A bottom line in two parts: what is known, and the one study whose numbers it tells."""

from evidence.cards.withholding import A_STUDY
from evidence.grading import load_rules


def study_apart(bottom_line: str) -> tuple[str, str]:
    """What is known and how the statement stands to it; then what one study reported, "" where none is told of."""
    names = (A_STUDY, *(load_rules().wording["largest"][name] for name in ("own", "one", "largest")))
    starts = (bottom_line.find(f"{name} (") for name in names if name)
    start = min((start for start in starts if start >= 0), default=len(bottom_line))
    return bottom_line[:start].rstrip(), bottom_line[start:]
