"""Claims about approvals and laws: what is said of products: how each is called, and which one is meant."""

from tests.golden.cases import R, case

CASES = [
    # One treatment that the claim does not name
    case(
        R, "Gene therapy: The therapy has not yet been licensed.", "gene-edited-hsc", "", "unverifiable",
        "some such therapies are licensed, and another may be meant", negated=True,
    ),
    case(
        R, "Gene therapy: The new treatment is approved in the United States.", "gene-edited-hsc", "", "unverifiable",
        "some such therapies are, and another may be meant", jurisdictions=["US"],
    ),
    case(
        R, "The treatment is approved for several blood cancers.", "car-t", "blood-cancer", "supported",
        "whichever is meant, its use is told", jurisdictions=["US"],
    ),
    # What cells are called is no product's name, and a full approval is more than a conditional one
    case(
        R, "An iPS-cell-derived treatment is conditionally approved in Japan for Parkinson's disease.",
        "dopaminergic-progenitors", "parkinsons", "supported", "Amchepry", published_on="2026-04-01",
        jurisdictions=["JP"],
    ),
    case(
        R, "An MSC-based therapy is approved in Japan for graft-versus-host disease.", "msc", "gvhd", "supported",
        "Temcell", published_on="2026-04-01", jurisdictions=["JP"],
    ),
    case(
        R, "The Cellovita-derived treatment is approved in Japan for Parkinson's disease.", "ipsc", "parkinsons",
        "unverifiable", "it may be another product than the one on record", published_on="2026-04-01",
        jurisdictions=["JP"],
    ),
    case(
        R, "Japan has fully approved iPS cells for Parkinson's disease.", "ipsc", "parkinsons", "contradicted",
        "for a limited time, on conditions", published_on="2026-04-01", jurisdictions=["JP"],
    ),
    case(
        R, "Japan has not fully approved iPS cells for Parkinson's disease.", "ipsc", "parkinsons", "supported",
        "for a limited time, on conditions", published_on="2026-04-01", jurisdictions=["JP"], negated=True,
    ),
    case(
        R, "Mesenchymal stem cells are fully approved in Japan for graft-versus-host disease.", "msc", "gvhd",
        "supported", "Temcell", published_on="2026-04-01", jurisdictions=["JP"],
    ),
    case(
        R, "Mesenchymal stem cells are fully approved in Japan for autism.", "msc", "autism", "unverifiable",
        "none is on record, by a list that was not read as a whole", published_on="2026-04-01", jurisdictions=["JP"],
    ),
    case(
        R, "In Japan bone-marrow stem cells have a time-limited approval for spinal cord injury.", "bm-msc",
        "spinal-cord-injury", "supported", "Stemirac", published_on="2020-06-01", jurisdictions=["JP"],
    ),
    case(
        R, "Any clinic in India may treat autism with stem cells.", "stem-cells", "autism", "contradicted",
        "the Supreme Court's ruling", published_on="2026-02-20", jurisdictions=["IN"],
    ),
    case(
        R, "All hospitals in China may offer umbilical cord cells for type 2 diabetes.", "uc-msc", "t2d",
        "unverifiable", "those in one zone may", published_on="2026-06-01", jurisdictions=["CN"],
    ),
    case(
        R, "Lyfgenia is the only gene therapy approved in the US for sickle cell disease.", "gene-edited-hsc",
        "sickle-cell", "contradicted", "Casgevy came on the same day", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is the only CRISPR therapy approved in the US for sickle cell disease.", "gene-edited-hsc",
        "sickle-cell", "unverifiable", "which others are no register tells", published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Lenmeldy is the only gene therapy approved in the US for metachromatic leukodystrophy.", "gene-edited-hsc",
        "leukodystrophy", "unverifiable", "Skysona is for another leukodystrophy", published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Lenmeldy was the first stem-cell gene therapy approved in the US for metachromatic leukodystrophy.",
        "gene-edited-hsc", "leukodystrophy", "unverifiable", "Skysona is for another leukodystrophy",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    # What a product is called
    case(
        R, "The FDA has approved a stem-cell therapy for type 1 diabetes, Lantidra.", "stem-cells", "t1d",
        "contradicted", "donated islets, and no stem cells", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Lantidra, an islet therapy, is approved by the FDA for type 1 diabetes.", "donor-islets", "t1d",
        "supported", "as it is on record", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Lantidra is approved in the US; stem cells are not.", "donor-islets", "t1d", "supported",
        "it is not called one of stem cells", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Lantidra is approved by the FDA for type 1 diabetes.", "stem-cells", "t1d", "supported",
        "what surrounds the sentence does not refute it", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Kymriah is a stem-cell therapy approved by the FDA.", "stem-cells", "blood-cancer", "contradicted",
        "T cells", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Kymriah is an alternative to a stem-cell transplant and approved in the US.", "car-t", "blood-cancer",
        "supported", "what it stands in for is not what it is", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Instead of a stem-cell transplant, Kymriah is approved for relapsed leukaemia in the US.", "car-t",
        "blood-cancer", "supported", "what it stands in for is not what it is", published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Kymriah is not an FDA-approved stem-cell therapy.", "stem-cells", "blood-cancer", "unverifiable",
        "approved, and no stem-cell therapy", published_on="2025-03-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "HeartSheet, an iPS-cell therapy, was approved in Japan.", "ipsc", "heart-failure", "contradicted",
        "muscle cells", published_on="2023-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "The stem-cell drug Invossa was approved in South Korea in 2017.", "stem-cells", "osteoarthritis",
        "contradicted", "cartilage cells, and others", published_on="2018-03-01", jurisdictions=["KR"],
    ),
    case(
        R, "Provenge (sipuleucel-T) is a stem-cell product approved in the United States.", "stem-cells", "cancer",
        "contradicted", "blood cells", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil, an umbilical cord cell therapy, is approved by the FDA.", "uc-msc", "gvhd", "unverifiable",
        "of marrow, so that this is told of other cells", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is a stem-cell therapy approved by the FDA.", "stem-cells", "gvhd", "supported",
        "mesenchymal cells are called so", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Amchepry, an iPS-cell therapy, is approved in Japan.", "ipsc", "parkinsons", "supported",
        "as it is on record", published_on="2026-06-01", jurisdictions=["JP"],
    ),
    # Products that are on no record
    case(
        R, "QRX-1770 has not been approved by any regulatory authority.", "bm-msc", "", "unverifiable",
        "another product of marrow cells is approved in the US, which says nothing of this one", negated=True,
        jurisdictions=["US"],
    ),
    case(
        R, "QRX-1770 has been approved by the FDA.", "bm-msc", "", "unverifiable",
        "another product's approval is not its own", jurisdictions=["US"],
    ),
]  # fmt: skip
