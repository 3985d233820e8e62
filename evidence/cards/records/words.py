"""What readers are told for the registers' columns and codes."""

from collections.abc import Mapping

REGISTERS: Mapping[str, tuple[str, str]] = {  # what one fact is called, and the list of them
    "products": ("A cell product", "Products"),
    "approvals": ("A regulator’s decision on one product and one use", "Approvals"),
    "authorities": ("A regulator", "Regulators"),
    "horizons": ("How far a list of approvals was read", "Lists of approvals"),
    "pathways": ("A lawful way without an approval", "Ways without an approval"),
    "warnings": ("A warning or a decision", "Warnings"),
    "trials": ("A registered study", "Studies"),
    "publications": ("A paper", "Papers"),
    "results": ("A study’s result, as coded here", "Results"),
    "mechanisms": ("How cells act, as a paper shows it", "Mechanisms"),
    "figures": ("A number about a disease", "Figures"),
    "care": ("Care that a guideline calls standard", "Standard care"),
    "searches": ("A search that was made", "Searches"),
}

LABELS = {
    "acronym": "Short name",
    "allocation": "How people were divided",
    "allows": "What it allows",
    "arms": "Groups",
    "authority": "Regulator",
    "basis": "What was read",
    "body": "Who said it",
    "cell_type": "Cells",
    "checked_on": "Last checked",
    "coder": "Coded by",
    "commercial_interest": "Paid for by those who sell it",
    "comparator": "Compared with",
    "completed_on": "Completed",
    "concern_notice": "Notice of the concern",
    "concern_on": "Expression of concern",
    "condition": "Disease",
    "condition_origin": "How the diseases were read",
    "condition_words": "Diseases, in the source’s words",
    "conditions": "Diseases",
    "confidence": "Confirmed",
    "conflict_note": "Interests",
    "countries": "Countries",
    "date_confidence": "How sure the days are",
    "design": "Kind of study",
    "developer": "Made by",
    "difference": "Difference from the comparison, positive: better",
    "direction": "Result",
    "doi": "DOI",
    "donor": "Whose cells",
    "effect": "Effect, as published",
    "enrolment": "People",
    "enrolment_actual": "People who took part",
    "enrolment_planned": "People planned",
    "events": "Events",
    "first_author": "First author",
    "follow_up_months": "Months of follow-up",
    "forecast": "A forecast",
    "guideline": "Guideline",
    "harms": "Harms told of",
    "has_results": "Results posted in the registry",
    "high": "Highest",
    "i_squared": "I², per cent",
    "includes": "Studies inside",
    "indication": "Use",
    "inn": "Non-proprietary name",
    "intervention_model": "Plan",
    "interval": "95 % interval",
    "is_gene_modified": "Genes changed",
    "is_stem_cell": "Made of stem cells",
    "journal": "Journal",
    "jurisdiction": "Where",
    "key_result": "Main result, in our words",
    "limits": "Limits",
    "low": "Lowest",
    "masked": "Who did not know",
    "masking": "Masking",
    "measure": "Measure",
    "mechanisms": "Mechanisms",
    "n": "People",
    "n_is": "People counted as",
    "name_local": "Local name",
    "names": "Names",
    "note": "Note",
    "other_numbers": "Other numbers",
    "outcome": "Outcome",
    "outcome_words": "Outcome, in the source’s words",
    "p": "p value",
    "phases": "Phase",
    "places": "Places",
    "pmcid": "PMC number",
    "pmid": "PubMed number",
    "pooled": "What was pooled",
    "population": "Who",
    "primary_completed_on": "Main outcome complete",
    "primary_outcomes": "Main outcomes",
    "primary_purpose": "Purpose",
    "product": "Product",
    "product_class": "Class",
    "publication": "Paper",
    "publications": "Papers",
    "publisher": "Published by",
    "query": "What was looked for",
    "quoted": "As it is often quoted",
    "read": "How its own list was read",
    "read_to": "Looked through up to",
    "registered_primary": "The registered main outcome",
    "registry": "Registry",
    "regulates": "Regulates",
    "result_summary": "Result, in our words",
    "results_posted_on": "Results posted",
    "retracted": "Retracted",
    "retracted_on": "Retracted on",
    "retraction_checked": "Looked up for retraction",
    "retraction_note": "On the retraction",
    "retraction_notice": "Notice of retraction",
    "reviewers": "Confirmed by",
    "risk_of_bias": "Risk of bias",
    "risk_of_bias_why": "On the risk of bias",
    "risk_ratio": "Risk ratio, treatment against comparison",
    "scale": "Scale",
    "searched_on": "Searched on",
    "searched_to": "Searched up to",
    "seen_in": "Seen in",
    "source": "Source",
    "source_kind": "Kind of source",
    "sources": "Where it was looked for",
    "sponsor": "Sponsor",
    "sponsor_class": "Kind of sponsor",
    "stage": "Stage",
    "started_on": "Started",
    "stated_certainty": "Certainty that the review states",
    "status": "Status",
    "status_on": "As of the registry’s version of",
    "stopped_early": "Stopped early",
    "study_type": "Type",
    "subjects": "In",
    "summary": "In short",
    "supersedes": "Takes the place of",
    "therapies": "Treatments",
    "therapy": "Treatment",
    "therapy_origin": "How the treatments were read",
    "therapy_words": "Treatment, in the source’s words",
    "title": "Title",
    "topics": "Topics",
    "trial": "Study",
    "trials": "Studies",
    "type": "Kind",
    "underpowered": "Too small to tell, by its own account",
    "unit": "Unit",
    "url": "Address",
    "valid_from": "From",
    "valid_to": "Until",
    "value": "Number",
    "website": "Website",
    "why_stopped": "Why it stopped",
    "words": "In our words",
    "year": "Year",
}

BEGINS = {  # what the first day of a fact is, where it is not just the day from which it holds
    "figures": "Published",
    "mechanisms": "Published",
    "publications": "Published",
    "results": "Published",
    "care": "Published",
    "trials": "This version from",
    "warnings": "Given on",
}

APPROVALS = {
    "approved": "Approved",
    "conditional": "Approved with conditions",
    "time-limited": "Approved for a limited time",
    "accelerated": "Approved early, to be confirmed",
    "withdrawn": "Withdrawn",
    "refused": "Refused",
    "application-withdrawn": "Application withdrawn",
    "application-pending": "Application being looked at",
    "investigational": "Being studied only",
    "hospital-exemption": "Hospital exemption",
}

CODES: Mapping[str, Mapping[str, str]] = {
    "approvals.status": APPROVALS,
    "trials.status": {
        "ACTIVE_NOT_RECRUITING": "Active, no longer recruiting",
        "ENROLLING_BY_INVITATION": "Recruiting by invitation",
        "NOT_YET_RECRUITING": "Not recruiting yet",
        "UNKNOWN": "Not known: not updated for years",
        "WITHDRAWN": "Withdrawn before it began",
    },
    "allocation": {
        "RANDOMIZED": "By chance (randomised)",
        "NON_RANDOMIZED": "Not by chance",
        "NA": "Not divided: one group",
        "randomised": "By chance (randomised)",
        "non_randomised": "Not by chance",
        "none": "Not divided: one group",
    },
    "masking": {"NONE": "None: all knew", "none": "None: all knew"},
    "phases": {"EARLY_PHASE1": "Early phase 1", "NA": "No phase"},
    "donor": {"autologous": "The patient’s own", "allogeneic": "A donor’s"},
    "confidence": {"opened": "Read in the source named", "recalled": "Not confirmed in a source"},
    "origin": {
        "exact": "The words are a name of it",
        "within": "A name of it stands in the words; read by machine",
        "curated": "Chosen by whoever compiled the record",
        "unmapped": "Not read",
    },
    "pooled": {
        "rct": "Randomised trials alone",
        "mixed": "Randomised trials and others",
        "uncontrolled": "Studies without a comparison",
        "unstated": "Not said",
    },
    "product_class": {
        "car-t": "CAR-T cells",
        "gene-modified-cell": "Gene-modified cells",
        "gene-modified-hsc": "Gene-modified blood-forming stem cells",
        "hsc-cord-blood": "Cord blood",
        "hsc-graft-engineered": "Engineered graft of blood-forming stem cells",
        "in-vivo-gene-therapy": "Gene therapy inside the body",
        "ipsc-derived": "Made from reprogrammed cells",
        "msc": "Mesenchymal stem cells",
        "psc-derived": "Made from pluripotent stem cells",
        "svf": "Fat cells separated but not grown",
        "tcr-t": "TCR-T cells",
        "unknown": "Not known",
    },
    "read": {
        "whole": "Whole",
        "parts": "In parts, or for named products alone",
        "news": "Never opened; news of it was seen",
    },
    "n_is": {"analysed": "Analysed", "enrolled": "Enrolled", "unknown": "Not said"},
    "date_confidence": {
        "opened": "Read in the source named",
        "day-recalled": "The day itself is not confirmed",
        "announcement": "The day of an announcement",
        "inferred": "Worked out from other days",
        "recalled": "Not confirmed in a source",
    },
}


EXPECTED = {
    "completed_on": "Completion expected",
    "primary_completed_on": "Main outcome expected",
    "started_on": "Start expected",
}
CODED = frozenset(
    {
        "allocation", "confidence", "date_confidence", "donor", "intervention_model", "masked", "masking", "mechanisms",
        "n_is", "phases", "pooled", "primary_purpose", "product_class", "read", "risk_of_bias", "source_kind",
        "sponsor_class", "stated_certainty", "status", "study_type", "subjects", "type",
    }
)  # fmt: skip


def is_coded(column: str) -> bool:
    """True for a column of codes; others hold the source's words, or ours."""
    return column in CODED or column.endswith("_origin")


def label(register: str, column: str, *, ahead: bool = False) -> str:
    """`ahead`: the column's day is still to come."""
    if ahead and column in EXPECTED:
        return EXPECTED[column]
    if column == "valid_from":
        return BEGINS.get(register, LABELS[column])
    return LABELS.get(column, column.replace("_", " ").capitalize())


def code(register: str, column: str, value: str) -> str:
    """A code in words; one that nobody wrote words for, in its own."""
    column = "origin" if column.endswith("_origin") else column
    for name in (f"{register}.{column}", column):
        if value in CODES.get(name, {}):
            return CODES[name][value]
    text = value.replace("_", " ").replace("PHASE", "Phase ")
    return text.replace("-", " ").capitalize() if text.isupper() or text.islower() else text
