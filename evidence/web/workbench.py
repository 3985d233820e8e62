"""What a reviewer judges: a claim by the machine's newest answer, whatever readers are shown of it meanwhile."""

from dataclasses import replace

from evidence.assessments.models import Current
from evidence.cards.claims import flags
from evidence.cards.dossier import claim_page, trace
from evidence.cards.evidence import evidence
from evidence.cards.shapes import ClaimPage


def page_to_judge(current: Current) -> ClaimPage | None:
    """The claim's page; its grade and history say what readers see, all else is the machine's newest, whole."""
    page, machine = claim_page(current.claim_id), current.computed
    if page is None:
        return None
    newest, output = Current(claim=current.claim, shown=machine, computed=machine), machine.output
    return replace(
        page,
        card=replace(page.card, bottom_line=output.get("bottom_line", ""), flags=flags(output.get("flags", ()))),
        evidence=evidence(newest, output),
        account=tuple(output.get("sentences", ())),
        trace=trace(output, machine.rules),
    )
