"""What reviewers said of single results, for one claim: its dossier holds their words beside the facts."""

from collections.abc import Iterable
from dataclasses import dataclass

from evidence.grading.dossier import Dossier
from evidence.grading.facts import Pin, Pinned, StudyResult

COUNTED = frozenset({Pinned.DIRECT, Pinned.RELATED})
_AT_LOW_RISK = {Pinned.BIAS_LOW: True, Pinned.BIAS_HIGH: False}


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedResult:
    """A result that was taken as a reviewer said, and otherwise than the model would have."""

    result: StudyResult
    pin: Pin


def bearing_pins(dossier: Dossier) -> dict[str, Pin]:
    """By result, whether it counts, and as what."""
    return dossier.once("bearing pins", lambda: _by_result(pin for pin in dossier.pins if not _is_of_bias(pin)))


def bias_pins(dossier: Dossier) -> dict[str, Pin]:
    """By result, its risk of bias."""
    return dossier.once("bias pins", lambda: _by_result(filter(_is_of_bias, dossier.pins)))


def left_out_by_reviewers(dossier: Dossier) -> frozenset[str]:
    """The results that do not count for the claim, nor the harms that they tell of."""
    pins = bearing_pins(dossier)
    return dossier.once(
        "left out by reviewers", lambda: frozenset(id for id, pin in pins.items() if pin.action is Pinned.EXCLUDE)
    )


def pinned_at_low_risk(result: StudyResult, dossier: Dossier) -> bool | None:
    """Whether a reviewer judged its risk of bias low; None where none judged it."""
    pin = bias_pins(dossier).get(result.id)
    return _AT_LOW_RISK[pin.action] if pin else None


def _is_of_bias(pin: Pin) -> bool:
    return pin.action in _AT_LOW_RISK


def _by_result(pins: Iterable[Pin]) -> dict[str, Pin]:
    return {pin.result: pin for pin in pins}
