"""Claims about approvals and laws: what ended, and when."""

from tests.golden.cases import R, case

CASES = [
    # What ended, and when
    case(
        R, "Alofisel is authorised in France for perianal fistulas.", "ad-msc", "crohns-fistula", "outdated",
        "what the Union decided holds in France; ended in December 2024", published_on="2022-03-01",
        jurisdictions=["FR"],
    ),
    case(
        R, "Alofisel is approved in the European Union.", "ad-msc", "crohns-fistula", "contradicted",
        "what has ended has ended, also on a day to which no list was read", published_on="2026-10-15",
        jurisdictions=["EU"],
    ),
    case(
        R, "JointStem is approved in South Korea for knee osteoarthritis.", "ad-msc", "osteoarthritis", "contradicted",
        "refused in August 2025, and nothing since", published_on="2026-03-01", jurisdictions=["KR"],
    ),
    case(
        R, "Alofisel was withdrawn from the EU market in December 2024.", "ad-msc", "crohns-fistula", "supported",
        "on that day", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel was withdrawn from the EU market in 2019.", "ad-msc", "crohns-fistula", "contradicted",
        "five years before it was", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Invossa was approved in South Korea in 2017 and its licence was revoked in 2019.", "chondrocytes",
        "osteoarthritis", "supported", "of two days neither is held against the other's decision",
        published_on="2024-12-10", jurisdictions=["KR"],
    ),
    case(
        R, "Korea approved the first stem cell drug in 2011.", "stem-cells", "", "unverifiable",
        "Hearticellgram, if Queencell of 2010, the mixed cells of fat, is not called one", jurisdictions=["KR"],
    ),
    case(
        R, "Korea approved the first stem cell drug in 2012.", "stem-cells", "", "contradicted",
        "Hearticellgram came the year before", jurisdictions=["KR"],
    ),
    case(
        R, "Omisirge was approved by the FDA in 2019.", "cord-blood", "", "contradicted",
        "who approved it stands before the year of the approval, which was 2023", jurisdictions=["US"],
    ),
    case(
        R, "Omisirge was approved by the FDA in 2023.", "cord-blood", "", "supported", "in April", jurisdictions=["US"],
    ),
    case(
        R, "Only cord blood is approved by the FDA.", "cord-blood", "", "contradicted", "and marrow cells since 2024",
        jurisdictions=["US"],
    ),
    case(
        R, "The approval of HeartSheet in Japan has been withdrawn.", "muscle-derived", "heart-failure", "supported",
        "not yet when it was written, and since July 2024", published_on="2022-02-01", jurisdictions=["JP"],
    ),
    case(
        R, "Alofisel is authorised in the United Kingdom.", "ad-msc", "crohns-fistula", "outdated",
        "ended on some day until now", published_on="2022-03-01", jurisdictions=["GB"],
    ),
    case(
        R, "laViv is approved in the United States for wrinkles.", "other:fibroblasts", "skin-ageing", "supported",
        "a name that begins with a small letter", published_on="2022-03-01", jurisdictions=["US"],
    ),
    # An approval that ended, in other words
    case(
        R, "The EU marketing authorisation of Alofisel ended in December 2024.",
        "ad-msc", "crohns-fistula", "supported", "then", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "The EU marketing authorisation of Alofisel ended in December 2020.",
        "ad-msc", "crohns-fistula", "contradicted", "four years later", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "The European licence for Alofisel expired in December 2024.", "ad-msc", "crohns-fistula", "supported",
        "then", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel ceased to be authorised in the EU in December 2024.", "ad-msc", "crohns-fistula", "supported",
        "then", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "The approval of Alofisel in the EU was given in March 2018 and ended in December 2024.",
        "ad-msc", "crohns-fistula", "supported", "both", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "The conditional approval of HeartSheet in Japan ended in July 2024.",
        "muscle-derived", "heart-failure", "supported", "then", published_on="2026-10-01", jurisdictions=["JP"],
    ),
    case(
        R, "The South Korean licence for Invossa was cancelled in July 2019.",
        "chondrocytes", "osteoarthritis", "supported", "then", published_on="2025-06-01", jurisdictions=["KR"],
    ),
    case(
        R, "Holoclar's EU marketing authorisation expired in 2022.", "limbal", "corneal-disease", "contradicted",
        "it is in force", published_on="2025-06-01", jurisdictions=["EU"],
    ),
    case(
        R, "The marketing authorisation of Holoclar in the EU has not ended.", "limbal", "corneal-disease", "supported",
        "it is in force", published_on="2025-06-01", jurisdictions=["EU"], negated=True,
    ),
    case(
        R, "The marketing authorisation of Alofisel in the EU has not ended.",
        "ad-msc", "crohns-fistula", "contradicted", "it has",
        published_on="2025-06-01", jurisdictions=["EU"], negated=True,
    ),
    case(
        R, "Takeda took Alofisel off the EU market in December 2024.", "ad-msc", "crohns-fistula", "supported",
        "then", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel came off the EU market in 2019.", "ad-msc", "crohns-fistula", "contradicted",
        "five years later", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel was authorised in the EU until December 2024.", "ad-msc", "crohns-fistula", "supported",
        "it ended then", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel was authorised in the EU until 2021.", "ad-msc", "crohns-fistula", "contradicted",
        "three years longer", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "The approval of Ryoncil by the FDA in 2021 ended a long wait.", "bm-msc", "gvhd", "contradicted",
        "a wait ended, and in 2024", published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Alofisel's approval in Japan is expected to end in 2030.", "ad-msc", "crohns-fistula", "unverifiable",
        "what is to come no register holds", published_on="2025-06-01", jurisdictions=["JP"],
    ),
    case(
        R, "The clinic's licence was cancelled in 2020.", "stem-cells", "any", "unverifiable",
        "a clinic's, not a product's", published_on="2025-06-01", jurisdictions=["US"],
    ),
]  # fmt: skip
