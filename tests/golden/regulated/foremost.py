"""Claims about approvals and laws: what is said to be the only one, the first one or one of so many."""

from tests.golden.cases import R, case

CASES = [
    # The only one, the first one, so many
    case(
        R, "Ryoncil is the only stem-cell product approved in the United States.", "bm-msc", "any", "contradicted",
        "cord blood and edited cells are approved too", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is the only mesenchymal stem-cell product approved in the United States.", "bm-msc", "any",
        "supported", "alone among mesenchymal cells on a list read as a whole", published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Temcell is the only mesenchymal stem-cell product approved in Japan.", "bm-msc", "any", "contradicted",
        "Stemirac and others are, though of the same cells", published_on="2025-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Akuugo is the only stem-cell product approved in Japan for brain injury.", "bm-msc", "brain-injury",
        "supported", "those approved for other diseases are not counted", published_on="2025-03-01",
        jurisdictions=["JP"],
    ),
    case(
        R, "Only products made from cord blood are approved for blood disorders.", "cord-blood", "blood-disorder",
        "unverifiable", "sickle cell disease, for which others are approved, may be meant", published_on="2025-03-10",
        jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved in the United States only for patients of 12 years and older.", "gene-edited-hsc",
        "sickle-cell", "outdated", "so it was, until July 2026: from two years up since", published_on="2024-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Japan clears the first stem-cell treatment for Parkinson's disease.", "ipsc", "parkinsons", "supported",
        "none for that disease before March 2026", published_on="2026-03-10", jurisdictions=["JP"],
    ),
    case(
        R, "ReHeart is among the first two treatments made from iPS cells that Japan has approved.",
        "ipsc cardiac-cells", "heart-failure", "supported", "both came on one day", published_on="2026-03-10",
        jurisdictions=["JP"],
    ),
    case(
        R, "The FDA has approved the first mesenchymal stem-cell therapy.", "msc", "gvhd", "supported",
        "not yet when it was written: December 2024", published_on="2019-03-10", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is the first CRISPR medicine approved in the United States.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "no register tells which products were edited so", published_on="2024-03-10",
        jurisdictions=["US"],
    ),
    case(
        R, "Prochymal, approved in Canada, is the world's first stem-cell drug.", "bm-msc", "gvhd", "unverifiable",
        "no list of one country tells what came first in the world", published_on="2013-03-10", jurisdictions=["CA"],
    ),
    case(
        R, "The FDA has approved 40 cord-blood products.", "cord-blood", "any", "contradicted",
        "ten on a list read as a whole", published_on="2025-12-10", jurisdictions=["US"],
    ),
    case(
        R, "The FDA has approved eight cord-blood products.", "cord-blood", "any", "unverifiable",
        "there are ten, of which eight may be meant", published_on="2025-12-10", jurisdictions=["US"],
    ),
    case(
        R, "China has approved one stem-cell drug, amimestrocel.", "uc-msc", "gvhd", "supported", "one on record",
        published_on="2025-12-10", jurisdictions=["CN"],
    ),
    case(
        R, "Holoclar was the second stem-cell product approved in the European Union.", "limbal", "corneal-disease",
        "unverifiable", "the order beyond the first is not told", published_on="2025-09-01", jurisdictions=["EU"],
    ),
    case(
        R, "More than 40 cell and gene therapies are approved by the FDA.", "", "any", "unverifiable",
        "the list here is of cells alone", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Unlike the United States, Japan has approved stem cells for spinal cord injury.", "stem-cells",
        "spinal-cord-injury", "supported", "a word that opens a sentence names no product", published_on="2025-03-01",
        jurisdictions=["JP"],
    ),
]  # fmt: skip
