"""Claims about approvals and laws: who warned or ruled, and of what."""

from tests.golden.cases import R, case

CASES = [
    # Of several that warned, and of what was warned, each counts, and none for another
    case(
        R, "The FDA and the European Medicines Agency have warned of unproven stem cells.", "stem-cells", "any",
        "supported", "both have", jurisdictions=["US", "EU"],
    ),
    case(
        R, "Health Canada and the TGA warned of stem cell clinics in 2019.", "stem-cells", "any", "unverifiable",
        "of the first a warning of that year is on record, of the second none", jurisdictions=["CA", "AU"],
    ),
    case(
        R, "The FTC acted against clinics that sold stem cells for hair loss: lawsuits were filed.", "stem-cells",
        "hair-loss", "unverifiable", "it did for other diseases, and others warned of any", jurisdictions=["US"],
    ),
    case(
        R, "The FTC took action against clinics that sold stem cells for arthritis of the knee.", "stem-cells",
        "osteoarthritis", "supported", "against two", jurisdictions=["US"],
    ),
    case(
        R, "The FDA sent a warning letter to Panama's Stem Cell Institute.", "stem-cells", "any", "unverifiable",
        "other houses have had one", jurisdictions=["US"],
    ),
    case(
        R, "India's Supreme Court ruled against stem cells for autism and cerebral palsy.", "stem-cells",
        "autism cerebral-palsy", "unverifiable", "for the first alone", jurisdictions=["IN"],
    ),
    case(
        R, "India's Supreme Court ruled against stem cells for autism.", "stem-cells", "autism", "supported",
        "in January 2026", jurisdictions=["IN"],
    ),
    case(
        R, "The FDA has warned of blood cancer after Lyfgenia.", "gene-edited-hsc", "sickle-cell", "supported",
        "in a box on its label", jurisdictions=["US"],
    ),
    case(
        R, "The FDA has warned of blood cancer after Casgevy.", "gene-edited-hsc", "sickle-cell", "unverifiable",
        "of another product it has", jurisdictions=["US"],
    ),
    # Who warned or ruled, and when
    case(
        R, "The FDA warned about exosomes in December 2019.", "exosomes", "", "supported", "twice in that month",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "The FDA warned about exosomes in 2012.", "exosomes", "", "unverifiable", "no warning of that year",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In September 2024 the Ninth Circuit reversed a ruling in favor of California Stem Cell Treatment Center.",
        "stem-cells", "", "supported", "on the 27th", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2019 the Ninth Circuit reversed a ruling in favor of California Stem Cell Treatment Center.",
        "stem-cells", "", "unverifiable", "in 2024", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "The Eleventh Circuit reversed a ruling in favor of California Stem Cell Treatment Center.",
        "stem-cells", "", "unverifiable", "the Ninth", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "A federal court ruled in favor of California Stem Cell Treatment Center.", "stem-cells", "",
        "unverifiable", "no warning, but the contrary", published_on="2025-03-01", jurisdictions=["US"],
    ),
]  # fmt: skip
