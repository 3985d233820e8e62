"""Claims about approvals and laws: when something was decided, came into force or held."""

from tests.golden.cases import R, case

CASES = [
    # Each decision on the day that is told beside it
    case(
        R, "The FDA approved Ryoncil in 2024 and Omisirge in 2023.", "bm-msc cord-blood", "", "supported", "so it did",
        jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved Ryoncil in 2023 and Omisirge in 2024.", "bm-msc cord-blood", "", "contradicted",
        "the years are each other's", jurisdictions=["US"],
    ),
    case(
        R, "Alofisel was approved in the EU in 2018 and in Japan in 2021.", "ad-msc", "crohns-fistula", "supported",
        "both, and that it ended in the EU is not denied", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "Alofisel was approved in the EU in 2018 and in Japan in 2015.", "ad-msc", "crohns-fistula", "contradicted",
        "in Japan six years later", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "In Japan in 2021, and in the EU in 2018, Alofisel was approved.", "ad-msc", "crohns-fistula", "supported",
        "both", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "In 2018 in the EU, and in 2021 in Japan, Alofisel was approved.", "ad-msc", "crohns-fistula", "supported",
        "both", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "CAR-T cells are approved for lymphoma and multiple myeloma.", "car-t", "blood-cancer", "supported",
        "some products for the one, some for the other", jurisdictions=["US"],
    ),
    case(
        R, "CAR-T cells are not approved for lymphoma or multiple myeloma.", "car-t", "blood-cancer", "contradicted",
        "for both", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved for acute and chronic graft-versus-host disease.", "bm-msc", "gvhd", "unverifiable",
        "for the acute alone", jurisdictions=["US"],
    ),
    case(
        R, "Only cord blood was approved by the FDA until 2024.", "cord-blood", "", "unverifiable",
        "no approval of cord blood is said to have ended", jurisdictions=["US"],
    ),
    case(
        R, "Some doctors may give stem cells not approved by the FDA for arthritis.", "stem-cells", "osteoarthritis",
        "unverifiable", "a permission, and no denial of an approval", negated=True, jurisdictions=["US"],
    ),
    # When a law came into force
    case(
        R, "Taiwan's Regenerative Medicine Act came into force in January 2026.", "stem-cells", "", "supported",
        "one of the two acts that began on 2026-01-01, by its own name", jurisdictions=["TW"],
        published_on="2026-02-10",
    ),
    case(
        R, "Taiwan's Regenerative Medicinal Products Act took effect in 2024.", "stem-cells", "", "unverifiable",
        "it was passed then, and began on 2026-01-01", jurisdictions=["TW"], published_on="2026-02-10",
    ),
    case(
        R, "China's Order No. 818 on biomedical new technologies came into force on 1 May 2026.", "stem-cells", "any",
        "supported", "on that day", published_on="2026-08-01", jurisdictions=["CN"],
    ),
    case(
        R, "Order 818 took effect in China in May 2026.", "stem-cells", "any",
        "supported", "in that month", published_on="2026-08-01", jurisdictions=["CN"],
    ),
    case(
        R, "China's Order No. 818 came into force in 2025.", "stem-cells", "any",
        "unverifiable", "signed then; a law's parts may differ", published_on="2026-08-01", jurisdictions=["CN"],
    ),
    case(
        R, "Order No. 818 has not come into force in China.", "stem-cells", "any",
        "contradicted", "it has", published_on="2026-08-01", jurisdictions=["CN"], negated=True,
    ),
    case(
        R, "Order No. 900 came into force in China on 1 May 2026.", "stem-cells", "any",
        "unverifiable", "another order", published_on="2026-08-01", jurisdictions=["CN"],
    ),
    case(
        R, "Japan's Act on the Safety of Regenerative Medicine came into force in November 2014.", "stem-cells", "any",
        "supported", "in that month", published_on="2026-08-01", jurisdictions=["JP"],
    ),
    case(
        R, "The amended Act on the Safety of Regenerative Medicine came into force in Japan in 2014.",
        "stem-cells", "any", "unverifiable", "the day of a change is another",
        published_on="2026-08-01", jurisdictions=["JP"],
    ),
    case(
        R, "Since that law came into force, Stemirac is approved in Japan.", "bm-msc", "any",
        "supported", "the approval is what is told", published_on="2026-08-01", jurisdictions=["JP"],
    ),
    # A year of a decision, of a status, or of something else
    case(
        R, "In 2022, Alofisel was an approved treatment for Crohn's fistulas in the EU.",
        "ad-msc", "crohns-fistula", "supported", "of 2022", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "In 2016, Alofisel was an approved treatment for Crohn's fistulas in the EU.",
        "ad-msc", "crohns-fistula", "contradicted", "not before 2018", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "In 2025, Japan's approved cell products included Stemirac for spinal cord injury.",
        "bm-msc", "spinal-cord-injury", "supported", "approved in 2018, and still in 2025",
        published_on="2026-10-01", jurisdictions=["JP"],
    ),
    case(
        R, "In 2025, Alofisel is approved in Japan for Crohn's fistulas.", "ad-msc", "crohns-fistula", "supported",
        "since 2021", published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Temcell came to the market in Japan in 2016.", "bm-msc", "gvhd", "supported", "sold after September 2015",
        published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Temcell has been on the market in Japan since 2013.", "bm-msc", "gvhd", "contradicted",
        "not before September 2015", published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Temcell, launched in Japan soon after, was approved there in 2016.", "bm-msc", "gvhd", "contradicted",
        "in September 2015", published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "In 2016, its licensee launched Temcell in Japan.", "bm-msc", "gvhd", "unverifiable",
        "a licensee is no licence", published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "In 2020 the EU had no approved mesenchymal stem-cell product.", "msc", "any", "contradicted",
        "Alofisel was one in 2020", published_on="2026-10-01", jurisdictions=["EU"], negated=True,
    ),
    case(
        R, "Casgevy, which is approved in the United States for sickle cell disease, was reviewed in 2025.",
        "gene-edited-hsc", "sickle-cell", "supported", "a review's year",
        published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved in the United States, and in 2025 the first patients were treated.",
        "gene-edited-hsc", "sickle-cell", "supported", "the year and the first of the patients, not of the drug",
        published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2024, the approved therapy Zynteglo was offered at 20 centres in the United States.",
        "gene-edited-hsc", "thalassaemia", "supported", "approved in 2022, and on offer in 2024",
        published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy was approved in the United States after a trial that began in 2018.",
        "gene-edited-hsc", "sickle-cell", "supported", "the trial's year",
        published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "The FDA extended the approval of MACI in 2024.", "chondrocytes", "orthopaedic-injury", "unverifiable",
        "no register tells of that step", published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "MACI's approval in the United States was extended to children in 2024.",
        "chondrocytes", "orthopaedic-injury", "unverifiable", "no register tells of that step",
        published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2019, the FDA approved Omisirge.", "cord-blood", "", "contradicted",
        "in 2023", published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2019, after a long review, the FDA approved Omisirge.", "cord-blood", "", "contradicted",
        "in 2023", published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved Casgevy for sickle cell disease, which affects 100,000 Americans, in 2021.",
        "gene-edited-hsc", "sickle-cell", "contradicted", "in 2023", published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Stemirac was approved by Japan's Ministry of Health, Labour and Welfare in December 2015.",
        "bm-msc", "spinal-cord-injury", "contradicted", "in 2018", published_on="2025-06-01", jurisdictions=["JP"],
    ),
    case(
        R, "Alofisel's licence in the EU, granted in 2012, was for adults.", "ad-msc", "crohns-fistula", "contradicted",
        "granted in 2018", published_on="2025-06-01", jurisdictions=["EU"],
    ),
    case(
        R, "Alofisel has been approved in Japan since 2015.", "ad-msc", "crohns-fistula", "contradicted",
        "since 2021", published_on="2025-06-01", jurisdictions=["JP"],
    ),
    case(
        R, "In 2024 the FDA approved a mesenchymal stem-cell product, Ryoncil.", "bm-msc", "gvhd", "supported",
        "one product, not 2,024", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Skysona's EU approval was withdrawn in November 2021.", "gene-edited-hsc", "leukodystrophy", "supported",
        "whose approval it was", published_on="2026-10-01", jurisdictions=["EU"],
    ),
    case(
        R, "Ryoncil's FDA approval came in December 2024.", "bm-msc", "gvhd", "supported",
        "whose approval it was", published_on="2026-10-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil's FDA approval came in 2019.", "bm-msc", "gvhd", "contradicted",
        "in 2024", published_on="2025-06-01", jurisdictions=["US"],
    ),
    # The day of a decision, as sure as it is known
    case(
        R, "The FDA approved Ryoncil on December 19, 2024.", "bm-msc", "gvhd", "unverifiable",
        "the letter may bear another day than its announcement", published_on="2025-01-02", jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved Ryoncil on December 18, 2024.", "bm-msc", "gvhd", "supported", "on that day",
        published_on="2025-01-02", jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved Ryoncil in 2021.", "bm-msc", "gvhd", "contradicted", "in December 2024",
        published_on="2025-01-02", jurisdictions=["US"],
    ),
    case(
        R, "Holoderm was approved in South Korea in 2008.", "keratinocytes", "burns-wounds", "unverifiable",
        "the recorded day, in 2002, was not read anywhere", published_on="2015-01-02", jurisdictions=["KR"],
    ),
    case(
        R, "Chondron was approved in South Korea in 2005.", "chondrocytes", "orthopaedic-injury", "unverifiable",
        "some day between 2001 and 2021", published_on="2015-01-02", jurisdictions=["KR"],
    ),
    case(
        R, "Cellgram-AMI lost its licence in South Korea.", "bm-msc", "heart-attack", "contradicted",
        "its approval is in force", published_on="2025-03-01", jurisdictions=["KR"],
    ),
    # Of a day before the article's
    case(
        R, "As of 2010 the FDA had approved no cord-blood product.", "cord-blood", "any", "supported",
        "of 2010; that one came before this was written is not its matter", published_on="2013-06-02", negated=True,
        jurisdictions=["US"],
    ),
    case(
        R, "As of 2025 no stem-cell product was approved in China for diabetes.", "stem-cells", "diabetes", "supported",
        "of 2025, and as far as the list was read", published_on="2026-01-10", negated=True, jurisdictions=["CN"],
    ),
    # Two statuses in one sentence, and a day beside what no longer holds
    case(
        R, "Holoclar, conditionally approved in 2015, became fully approved in the EU in February 2024.", "limbal",
        "corneal-disease", "supported", "turned on 2024-02-22", jurisdictions=["EU"], published_on="2024-06-01",
    ),
    case(
        R, "MACI, approved in Europe in 2013, is no longer sold there.", "chondrocytes", "orthopaedic-injury",
        "supported", "the year is that of its approval, which ended in 2014", jurisdictions=["EU"],
        published_on="2018-06-01",
    ),
    case(
        R, "HeartSheet failed to win full approval in Japan and lost its conditional one in July 2024.",
        "cardiac-cells", "heart-failure", "supported", "its approval for a limited time ended then",
        jurisdictions=["JP"], published_on="2024-09-01",
    ),
    case(
        R, "The US Supreme Court overturned the ruling that stromal vascular fraction is a drug.", "svf", "",
        "unverifiable", "that it ruled on it is not that it did so", jurisdictions=["US"], published_on="2025-12-01",
    ),
]  # fmt: skip
