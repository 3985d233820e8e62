"""Claims about studies, numbers and offers."""

from tests.golden.cases import N, T, case

CASES = [
    # Studies
    case(T, "The HALT-MS trial enrolled 24 people.", "auto-hsct", "multiple-sclerosis", "supported", "n=24"),
    case(
        T, "The MILES trial compared stem cells with placebo injections.", "stem-cells", "osteoarthritis",
        "contradicted", "with a steroid",
    ),
    case(
        T, "The ASTIS trial was double-blind.", "auto-hsct", "systemic-sclerosis", "unverifiable",
        "its design is recalled, not seen, and a recalled fact contradicts nothing",
    ),
    case(T, "The MILES trial was double-blind.", "stem-cells", "osteoarthritis", "contradicted", "single-blind"),
    case(T, "BEAT-MS is a phase 3 trial.", "auto-hsct", "multiple-sclerosis", "supported", "phase 3"),
    case(
        T, "The Stanford trial of umbilical-cord cells in psoriasis was randomised.", "uc-msc", "psoriasis",
        "unverifiable", "no study of that name on record", jurisdictions=["US"],
    ),
    case(T, "The study involved 15 people.", "uc-msc", "psoriasis", "unverifiable", "no study is named"),
    # Numbers
    case(N, "About 8.4 million people worldwide have type 1 diabetes.", "", "t1d", "supported", "8.1 to 8.8 million"),
    case(N, "ALS affects 40 million people worldwide.", "", "als", "contradicted", "220,000 to 330,000"),
    case(N, "In Atlantis 5,000 people live with autism.", "", "autism", "unverifiable", "no figure of that place"),
    case(
        N, "In the United States 1 in 36 children is diagnosed with autism.", "", "autism", "supported", "so counted",
        jurisdictions=["US"],
    ),
    case(N, "Immune imbalance is one of the key factors of diabetes.", "", "diabetes", "unverifiable", "no number"),
    # Offers
    case(
        "access", "A clinic in Tijuana sells stem cells for autism at 15,000 dollars.", "stem-cells", "autism",
        "not_graded", "an offer", jurisdictions=["MX"],
    ),
    # Another study of the same hospital, weeks that are no people
    case(
        T, "The Duke University study of cord blood in autism involved 25 children.", "cord-blood", "autism",
        "unverifiable", "the Duke trial on record had 180; another number is another study of that university",
    ),
    case(
        T, "The ADMIRE-CD trial of 52-week remission of fistulas in Crohn's disease was placebo-controlled.", "ad-msc",
        "crohns-fistula", "supported", "against placebo; 52 counts weeks",
    ),
    case(
        T, "The ADMIRE-CD trial randomised 500 patients.", "ad-msc", "crohns-fistula", "contradicted",
        "212, and the study is named by its own name",
    ),
    # A meeting that is no study, and what there is no study of
    case(
        T,
        "Results in heart failure were shown at an American College of Cardiology meeting and appeared in the Lancet.",
        "bm-msc", "heart-failure", "unverifiable",
        "the meeting names no study, so a study published elsewhere shows nothing",
    ),
    case(
        T, "There have been no randomised trials of stem cells for knee osteoarthritis.", "stem-cells",
        "osteoarthritis", "contradicted", "several are on record", negated=True,
    ),
    case(
        T, "No clinical trial of exosomes has been done in hair loss.", "exosomes", "hair-loss", "unverifiable",
        "the trials of exosomes on record are of other diseases or of none, and not every trial is on record",
        negated=True,
    ),
    # A year with the mark of a footnote
    case(
        N, "COPD will be among the leading causes of death worldwide by 20304.", "", "copd", "unverifiable",
        "20304 is the year 2030 with a footnote, and counts no deaths",
    ),
]  # fmt: skip
