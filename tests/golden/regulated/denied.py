"""Claims about approvals and laws: what is denied, turned down or on no register."""

from tests.golden.cases import R, case

CASES = [
    # Denials, up to where a list was read
    case(
        R, "No stem-cell product is approved in Japan for diabetes.", "stem-cells", "diabetes", "supported",
        "none in the list as read to May 2026", published_on="2026-03-01", negated=True, jurisdictions=["JP"],
    ),
    case(
        R, "No stem-cell product is approved in Japan for diabetes.", "stem-cells", "diabetes", "unverifiable",
        "later than the list was read", published_on="2026-08-01", negated=True, jurisdictions=["JP"],
    ),
    case(
        R, "No other country than Japan has approved a product made from iPS cells.", "ipsc", "any", "unverifiable",
        "Japan's own approvals do not speak against it, and not every list was read", published_on="2026-03-08",
        negated=True, jurisdictions=["JP"],
    ),
    case(
        R, "No other country than Japan has approved mesenchymal cells for graft-versus-host disease.", "msc", "gvhd",
        "contradicted", "approved in the United States, China and elsewhere", published_on="2026-03-08", negated=True,
        jurisdictions=["JP"],
    ),
    case(
        R, "Our country has no stem cell drugs on the market yet.", "stem-cells", "", "outdated",
        "our country's market, not what we offer: none before January 2025", negated=True, published_on="2023-05-01",
        jurisdictions=["CN"],
    ),
    # What can be bought somewhere is not what is approved there, and on no register
    case(
        R, "Temcell is sold in Japan.", "bm-msc", "gvhd", "unverifiable", "sold, which no register tells",
        jurisdictions=["JP"], published_on="2020-01-01",
    ),
    case(
        R, "Temcell is not available in the United States.", "bm-msc", "gvhd", "unverifiable",
        "that it is not approved there does not say that it cannot be had", jurisdictions=["US"], negated=True,
        published_on="2020-01-01",
    ),
    case(
        R, "Temcell is on the market in Japan.", "bm-msc", "gvhd", "supported", "let onto the market: approved",
        jurisdictions=["JP"], published_on="2020-01-01",
    ),
    # What was turned down, when and how often
    case(
        R, "The FDA had turned the application for Ryoncil down twice, in 2020 and 2023.", "bm-msc", "gvhd",
        "supported", "a letter in each of the years", jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA had turned the application for Ryoncil down twice, in 2020 and 2022.", "bm-msc", "gvhd",
        "unverifiable", "no letter of 2022 is on record", jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA turned Ryoncil down in 2020 and approved it in 2023.", "bm-msc", "gvhd", "unverifiable",
        "of two decisions one is not checked", jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA rejected Ryoncil three times.", "bm-msc", "gvhd", "unverifiable", "two letters are on record",
        jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA rejected Ryoncil.", "bm-msc", "gvhd", "unverifiable",
        "it did, and is said to stand by it, which it does not since December 2024", jurisdictions=["US"],
        published_on="2025-03-01",
    ),
    case(
        R, "The FDA has never rejected Ryoncil.", "bm-msc", "gvhd", "contradicted", "twice", negated=True,
        jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA rejected Ryoncil in December 2024.", "bm-msc", "gvhd", "unverifiable", "then it was approved",
        jurisdictions=["US"], published_on="2025-03-01",
    ),
    case(
        R, "The FDA issued a complete response letter for deramiocel in July 2025.", "cardiac-cells", "duchenne",
        "supported", "then", jurisdictions=["US"], published_on="2025-08-01",
    ),
    case(
        R, "The FDA sent back the application for deramiocel in July 2025.", "cardiac-cells", "duchenne",
        "supported", "by a letter", jurisdictions=["US"], published_on="2025-08-01",
    ),
    case(
        R, "The FDA may reject deramiocel.", "cardiac-cells", "duchenne", "unverifiable", "what may come is no status",
        jurisdictions=["US"], published_on="2025-08-01",
    ),
    case(
        R, "The FDA rejected deramiocel again.", "cardiac-cells", "duchenne", "unverifiable",
        "a second letter is not on record", jurisdictions=["US"], published_on="2026-10-01",
    ),
    case(
        R, "The FDA rejected NurOwn.", "bm-msc", "als", "unverifiable", "its maker withdrew it first",
        jurisdictions=["US"], published_on="2025-08-01",
    ),
]  # fmt: skip
