"""Claims about approvals, laws and registered studies, reasoned from the registers before the model was run on them."""

from tests.golden.cases import N, R, T, case

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
    # Of several places one is enough to refute
    case(
        R, "Stem cells for spinal cord injury are approved in the United States and in Japan.", "stem-cells",
        "spinal-cord-injury", "contradicted", "conditionally in Japan, and not in the United States",
        jurisdictions=["US", "JP"],
    ),
    # Of several uses, products or treatments one is enough to refute, and one to leave it open
    case(
        R, "Stem cells are approved for graft-versus-host disease and autism.", "stem-cells", "gvhd autism",
        "contradicted", "Ryoncil for the one; the whole list holds none for the other", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved for sickle cell disease and beta thalassaemia.", "gene-edited-hsc",
        "sickle-cell thalassaemia", "supported", "for both", jurisdictions=["US"],
    ),
    case(
        R, "Cells grown from iPS cells are approved for Parkinson's disease and narcolepsy.", "ipsc",
        "parkinsons other:narcolepsy", "unverifiable", "Amchepry for the one; no lexicon knows the other",
        jurisdictions=["JP"],
    ),
    case(
        R, "Kymriah and Yescarta are approved.", "car-t", "", "supported", "both since 2017", jurisdictions=["US"],
    ),
    case(
        R, "Kymriah and Stemirac are approved.", "car-t bm-msc", "", "contradicted", "Stemirac only in Japan",
        jurisdictions=["US"],
    ),
    case(
        R, "MSCs and exosomes are approved for graft-versus-host disease.", "msc exosomes", "gvhd", "contradicted",
        "Ryoncil is of the first; none of the second is on the whole list", jurisdictions=["US"],
    ),
    case(
        R, "Exosomes and platelet-rich plasma are not approved.", "exosomes prp", "", "supported",
        "none of either is on the list", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike exosomes, MSCs are approved for graft-versus-host disease.", "exosomes msc", "gvhd", "supported",
        "the exosomes are not among what is said to be approved", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved for graft-versus-host disease, but not for autism.", "bm-msc", "gvhd autism",
        "supported", "so it is", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved for autism, but not for graft-versus-host disease.", "bm-msc", "autism gvhd",
        "contradicted", "the other way round", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Casgevy and Lyfgenia are approved in the United States and the European Union.", "gene-edited-hsc", "",
        "unverifiable", "Lyfgenia is on no record in the Union, whose list was read in parts",
        jurisdictions=["US", "EU"],
    ),
    case(
        R, "Casgevy and Lyfgenia are approved in the United States.", "gene-edited-hsc", "", "supported",
        "both on one day", jurisdictions=["US"],
    ),
    case(
        R, "Japan approved Amchepry and Temcell in March 2026.", "dopaminergic-progenitors bm-msc", "", "contradicted",
        "Temcell in 2015", jurisdictions=["JP"],
    ),
    case(
        R, "Japan approved Amchepry and ReHeart in March 2026.", "dopaminergic-progenitors cardiac-cells", "",
        "supported", "both on one day", jurisdictions=["JP"],
    ),
    case(
        R, "Lantidra is approved for type 1 and type 2 diabetes.", "donor-islets", "t1d t2d", "contradicted",
        "for the first alone", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood disorders and cerebral palsy.", "cord-blood",
        "blood-disorder cerebral-palsy", "contradicted", "for the first alone", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood disorders.", "cord-blood", "blood-disorder", "supported",
        "of several banks", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood and immune disorders.", "cord-blood", "other:blood-and-immune-disorder",
        "unverifiable", "of the two in one no lexicon knows", jurisdictions=["US"],
    ),
    case(
        R, "NurOwn, like Ryoncil, is approved in the United States.", "bm-msc", "", "contradicted",
        "Ryoncil is, and NurOwn was taken back", jurisdictions=["US"],
    ),
    case(
        R, "Like Kymriah, Yescarta is approved in the United States.", "car-t", "", "supported", "both since 2017",
        jurisdictions=["US"],
    ),
    case(
        R, "Neither NurOwn nor Ryoncil is approved in the United States.", "bm-msc", "", "contradicted",
        "Ryoncil is", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Neither NurOwn nor Ebvallo is approved in the United States.", "bm-msc other:immune-cells", "", "supported",
        "none of them is", negated=True, jurisdictions=["US"],
    ),
    # Of products told of in no list it may be said of any: only what holds of all is told
    case(
        R, "NurOwn, from a rival of the maker of Ryoncil, is approved in the United States.", "bm-msc", "",
        "unverifiable", "the one is, and the other was taken back", jurisdictions=["US"],
    ),
    case(
        R, "Yescarta, from a rival of the maker of Kymriah, is approved in the United States.", "car-t", "",
        "supported", "both are", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil (remestemcel-L) is approved in the United States.", "bm-msc", "", "supported",
        "its other name is Prochymal's too, which is not", jurisdictions=["US"],
    ),
    # What others are unlike has what these lack, and the other way round
    case(
        R, "Unlike Ryoncil, NurOwn is not approved in the United States.", "bm-msc", "", "supported",
        "Ryoncil is, and NurOwn is not", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike NurOwn, Ryoncil is not approved in the United States.", "bm-msc", "", "contradicted",
        "the other way round", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil, unlike NurOwn, is approved in the United States.", "bm-msc", "", "supported", "so it is",
        jurisdictions=["US"],
    ),
    case(
        R, "Unlike Casgevy, Lyfgenia is approved in the United States.", "gene-edited-hsc", "", "contradicted",
        "Casgevy is too", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil but not NurOwn is approved in the United States.", "bm-msc", "", "supported", "so it is",
        negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike the United States, Japan has approved Stemirac.", "bm-msc", "", "supported", "for a limited time",
        jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike Japan, the United States has approved Stemirac.", "bm-msc", "", "contradicted",
        "the other way round", jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike Japan, the United States has not approved Stemirac.", "bm-msc", "", "supported", "so it is",
        negated=True, jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike MSCs, exosomes are not approved for graft-versus-host disease.", "msc exosomes", "gvhd", "supported",
        "the ones are, the others not", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike exosomes, MSCs are not approved for graft-versus-host disease.", "msc exosomes", "gvhd",
        "contradicted", "the other way round", negated=True, jurisdictions=["US"],
    ),
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
    # Of several places what is permitted must be so in each, and of a product by what is on record of it
    case(
        R, "Clinics may give stem cells in Japan and South Korea.", "stem-cells", "any", "supported",
        "by a law in each", jurisdictions=["JP", "KR"],
    ),
    case(
        R, "Clinics may give stem cells in Japan and Panama.", "stem-cells", "any", "unverifiable",
        "of the second no such law is on record", jurisdictions=["JP", "PA"],
    ),
    case(
        R, "Obnitix may be given in Germany under a hospital exemption.", "bm-msc", "any", "supported", "so it is",
        jurisdictions=["DE"],
    ),
    case(
        R, "Obnitix may be given in France under a hospital exemption.", "bm-msc", "any", "unverifiable",
        "the exemption on record is Germany's", jurisdictions=["FR"],
    ),
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
    # Its own words tell of which of the places around it something is said
    case(
        R, "Alofisel is still approved in Japan.", "ad-msc", "crohns-fistula", "supported",
        "so it is, whatever ended in the EU", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "Alofisel is still approved there, as in Japan.", "ad-msc", "crohns-fistula", "contradicted",
        "in the EU it ended", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "Skysona was withdrawn in the EU.", "gene-edited-hsc", "leukodystrophy", "supported",
        "so it was, whatever holds in the United States", jurisdictions=["US", "EU"],
    ),
    # Some of the places have it, and the others do not: both must be so
    case(
        R, "Cartistem is approved in Korea but not in the US.", "uc-msc", "", "supported",
        "since 2012 in Korea, on no US list", negated=True, jurisdictions=["KR", "US"],
    ),
    case(
        R, "Casgevy is approved in the United States but not in Canada.", "gene-edited-hsc", "", "contradicted",
        "in Canada since September 2024", negated=True, jurisdictions=["US", "CA"],
    ),
    case(
        R, "Ryoncil is approved in Japan, though not in the United States.", "bm-msc", "", "contradicted",
        "the other way round", negated=True, jurisdictions=["JP", "US"],
    ),
    case(
        R, "Lyfgenia is approved for sickle cell patients of every age.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "from the age of 12", jurisdictions=["US"],
    ),
    # Cleared: a product's approval, and a device's notification
    case(
        R, "The FDA cleared Ryoncil for children with acute GVHD.", "bm-msc", "gvhd", "supported",
        "approved in December 2024", jurisdictions=["US"],
    ),
    case(
        R, "Our stem cell therapy is cleared by the FDA for arthritis.", "stem-cells", "osteoarthritis", "contradicted",
        "the list of approvals holds none", jurisdictions=["US"],
    ),
    case(
        R, "The centrifuge system for marrow cells is cleared by the FDA.", "bmac", "", "unverifiable",
        "a device that was notified is no approval", flags=("not_an_approval",), jurisdictions=["US"],
    ),
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
    # Conditional and full
    case(
        R, "Holoclar has a conditional authorisation in the European Union.", "limbal", "corneal-disease", "outdated",
        "conditional until February 2024, full since", published_on="2020-06-01", jurisdictions=["EU"],
    ),
    case(
        R, "Holoclar is only conditionally authorised in the European Union.", "limbal", "corneal-disease",
        "contradicted", "full since February 2024", published_on="2025-06-01", jurisdictions=["EU"],
    ),
    case(
        R, "Ryoncil is approved in the United States for a rare blood condition.", "bm-msc", "gvhd", "supported",
        "a disease is no condition of the approval", published_on="2025-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Holoclar holds only a conditional marketing authorisation in the EU.", "limbal", "corneal-disease",
        "contradicted", "full since February 2024, and only that is said", published_on="2025-03-01",
        jurisdictions=["EU"],
    ),
    case(
        R, "Stemirac has only a conditional approval in Japan.", "bm-msc", "spinal-cord-injury", "supported",
        "it has no other, whatever else is approved", published_on="2025-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Temcell has only a conditional approval in Japan.", "bm-msc", "gvhd", "contradicted", "a full one",
        published_on="2025-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Stemirac is the only conditionally approved stem-cell product in Japan for spinal cord injury.", "bm-msc",
        "spinal-cord-injury", "supported", "it is the only one", published_on="2025-03-01", jurisdictions=["JP"],
    ),
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
    # For whom, and for what
    case(
        R, "Mesoblast's remestemcel-L is approved by the FDA for adults and children with graft-versus-host disease.",
        "bm-msc", "gvhd", "contradicted", "for children alone", published_on="2025-06-02", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved in the European Union for adults with sickle cell disease.", "gene-edited-hsc",
        "sickle-cell", "supported", "from twelve years up", published_on="2025-06-02", jurisdictions=["EU"],
    ),
    case(
        R, "Casgevy is approved in the United States only for sickle cell disease.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "for thalassaemia too", published_on="2025-06-02", jurisdictions=["US"],
    ),
    case(
        R, "Stem cells are FDA-approved only for disorders of the blood.", "stem-cells", "blood-disorder",
        "unverifiable", "what is a disorder of the blood no register tells", published_on="2025-06-02",
        jurisdictions=["US"],
    ),
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
    # Who oversees, what is permitted on which terms, and where in all the world, in other words
    case(
        R, "Australian law puts stem-cell clinics under the Therapeutic Goods Administration.", "stem-cells", "",
        "supported", "its authority", jurisdictions=["AU"], published_on="2021-01-01",
    ),
    case(
        R, "Stem-cell products in the United States answer to the FDA.", "stem-cells", "", "supported",
        "its authority", jurisdictions=["US"], published_on="2024-01-01",
    ),
    case(
        R, "In Brazil Anvisa is the body that registers advanced cell therapies.", "stem-cells", "", "supported",
        "who registers is told, not that something is registered", jurisdictions=["BR"], published_on="2024-01-01",
    ),
    case(
        R, "Clinics in Japan are policed by the FDA.", "stem-cells", "", "contradicted",
        "another country's authority", jurisdictions=["JP"], published_on="2024-01-01",
    ),
    case(
        R, "Clinics in Japan can give stem cells once a committee has read their plan and the ministry was notified.",
        "stem-cells", "", "supported", "by the law on regenerative medicine; the notice is what it asks for",
        jurisdictions=["JP"], published_on="2024-01-01",
    ),
    case(
        R, "South Korea has let designated hospitals treat patients with cells since February 2025.", "stem-cells", "",
        "supported", "by the amended law; a hospital is designated, not a treatment", jurisdictions=["KR"],
        published_on="2025-06-01",
    ),
    case(
        R, "BrainStorm pulled its application for NurOwn in October 2023.", "bm-msc", "als", "supported",
        "withdrawn on 2023-10-18", jurisdictions=["US"], published_on="2023-11-01",
    ),
    case(
        R, "Casgevy is approved in every country.", "gene-edited-hsc", "sickle-cell", "unverifiable",
        "in some, which no register makes all", published_on="2025-02-01",
    ),
    case(
        R, "Casgevy is approved worldwide.", "gene-edited-hsc", "sickle-cell", "unverifiable", "the same",
        published_on="2025-02-01",
    ),
    case(
        R, "Stem-cell therapy is legal everywhere.", "stem-cells", "", "unverifiable",
        "lawful ways in some countries are none in all", published_on="2025-02-01",
    ),
    case(
        R, "The EU approved Casgevy unconditionally.", "gene-edited-hsc", "sickle-cell", "contradicted",
        "conditionally", jurisdictions=["EU"], published_on="2025-02-01",
    ),
    case(
        R, "Stemirac is approved in Japan for all spinal injuries.", "bm-msc", "spinal-cord-injury", "unverifiable",
        "for some injuries of the cord", jurisdictions=["JP"], published_on="2025-02-01",
    ),
    case(
        R, "The FTC fined a chain of stem-cell clinics over false claims about arthritis.", "stem-cells",
        "osteoarthritis", "supported", "a permanent ban and an order to pay", jurisdictions=["US"],
        published_on="2025-02-01",
    ),
    case(
        R, "ChondroCelect left the European market in 2016.", "chondrocytes", "orthopaedic-injury", "supported",
        "its authorisation ended on 2016-11-30", jurisdictions=["EU"], published_on="2018-01-01",
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
    # What is permitted, forbidden, ruled
    case(
        R, "Bone-marrow cells are allowed for spinal cord injury in Spain under the hospital exemption.", "bm-msc",
        "spinal-cord-injury", "supported", "NC1's exemption", published_on="2025-03-01", jurisdictions=["ES"],
    ),
    case(
        R, "A new Florida law lets doctors give stem cells that the FDA has not approved for joint problems.",
        "stem-cells", "orthopaedic-injury", "unverifiable", "says what a state allows, not that it is approved",
        published_on="2025-08-01", jurisdictions=["US"],
    ),
    case(
        R, "Japan is the only country in which stem-cell therapy is legal.", "stem-cells", "any", "unverifiable",
        "of other countries no register tells", published_on="2025-11-10", jurisdictions=["JP"],
    ),
    case(
        R, "Hospitals may charge for stem-cell technologies that the National Health Commission has approved.",
        "uc-msc", "t2d", "supported", "the pilot zone's; nothing is said to be approved", published_on="2026-06-10",
        jurisdictions=["CN"],
    ),
    case(
        R, "Stem cells may not be given for autism outside approved clinical trials.", "stem-cells", "autism",
        "supported", "the Supreme Court's ruling", published_on="2026-02-20", negated=True, jurisdictions=["IN"],
    ),
    case(
        R, "The FDA has banned stem cells for arthritis in the United States.", "stem-cells", "osteoarthritis",
        "unverifiable", "orders against single companies and rulings on fat cells ban nothing else",
        published_on="2025-04-04", jurisdictions=["US"],
    ),
    case(
        R, "Treatment with stem cells in Thailand is in a legal grey area.", "stem-cells", "any", "unverifiable",
        "a judgement on rules, not that there are none", published_on="2025-05-01", jurisdictions=["TH"],
    ),
    case(
        R, "Thailand has no law on stem cells.", "stem-cells", "any", "contradicted", "cells are medicines there",
        published_on="2025-05-01", negated=True, jurisdictions=["TH"],
    ),
    case(
        R, "State Council Order No. 818 regulates the clinical use of new biomedical technologies.", "uc-msc", "any",
        "supported", "by its name; 'State' is no word of another country's regulator", published_on="2026-05-20",
        jurisdictions=["CN"],
    ),
    case(
        R, "No regulator in the United States has ever warned about stem-cell clinics.", "stem-cells", "any",
        "contradicted", "the FDA has", published_on="2024-01-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Japan ordered the suspension of clinics after a patient died of a fat-cell infusion.", "ad-msc", "any",
        "supported", "the order of August 2025", published_on="2025-09-02", jurisdictions=["JP"],
    ),
    case(
        R, "In Thailand stem cells are regulated by the FDA.", "stem-cells", "any", "supported",
        "Thailand has one of its own", published_on="2025-09-02", jurisdictions=["TH"],
    ),
    case(
        R, "In China stem-cell drugs are regulated by the FDA.", "stem-cells", "any", "contradicted",
        "that is another country's", published_on="2025-09-02", jurisdictions=["CN"],
    ),
    case(
        R, "In the US the Right to Try Act lets dying patients ask for experimental treatment.", "stem-cells", "any",
        "supported", "just that is on record", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "The Right to Try Act does not let patients ask for experimental treatment.", "stem-cells", "any",
        "contradicted", "just that is on record", published_on="2025-03-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "The Right to Try Act allows clinics to sell stem cells for arthritis.", "stem-cells", "osteoarthritis",
        "unverifiable", "to ask for a treatment is not to be sold one", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "The Right to Try Act allows all patients to buy stem cells.", "stem-cells", "any", "unverifiable",
        "to ask for a treatment is not to be sold one", published_on="2025-03-01", jurisdictions=["US"],
    ),
    # What is no approval
    case(
        R, "The company filed an application for deramiocel with the FDA.", "cardiac-cells", "duchenne", "supported",
        "the pending application is on record", flags=("not_an_approval",), published_on="2026-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "The FDA granted zimislecel its RMAT designation.", "stem-cell-islets", "t1d", "unverifiable",
        "no designation is on record", flags=("not_an_approval",), published_on="2025-06-20", jurisdictions=["US"],
    ),
    case(
        R, "The clinic in Tijuana is licensed by COFEPRIS to provide stem-cell therapy.", "stem-cells", "any",
        "unverifiable", "a clinic's licence", flags=("not_an_approval",), published_on="2025-04-04",
        jurisdictions=["MX"],
    ),
    case(
        R, "Because our laboratory is FDA registered, our stem cells are FDA approved.", "stem-cells", "any",
        "contradicted", "the one is not the other", flags=("not_an_approval",), published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "The FDA accepted the biologics licence application for deramiocel for review.", "cardiac-cells", "duchenne",
        "supported", "the pending application is on record", flags=("not_an_approval",), published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R,
        "Since its plan was accepted under the Act on the Safety of Regenerative Medicine, it is approved.",
        "ad-msc", "", "contradicted", "a plan is what a clinic will do", flags=("not_an_approval",),
        published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "A committee accepted the clinic's provision plan, so the stem-cell treatment is approved in Japan.",
        "stem-cells", "", "contradicted", "a plan is what a clinic will do", flags=("not_an_approval",),
        published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "The stem-cell treatment is approved by Japan's Ministry of Health under plan number PB3210045.",
        "stem-cells", "", "contradicted", "a plan is what a clinic will do", flags=("not_an_approval",),
        published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "A notified plan under the Act on the Safety of Regenerative Medicine is not an approval of the treatment.",
        "stem-cells", "", "supported", "as the registers say", flags=("not_an_approval",), published_on="2026-03-01",
        negated=True, jurisdictions=["JP"],
    ),
    case(
        R, "The clinic's provision plan was notified to the ministry.", "stem-cells", "", "unverifiable",
        "of one clinic no register tells", flags=("not_an_approval",), published_on="2026-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Clinics in Japan may give stem cells under a plan notified to the ministry.", "stem-cells", "", "supported",
        "the law on regenerative medicine", published_on="2026-03-01", jurisdictions=["JP"],
    ),
    # Without an approval
    case(
        R, "Stem-cell treatments for knee osteoarthritis are sold in the United States without FDA approval.",
        "stem-cells", "osteoarthritis", "supported", "none in the list", published_on="2026-06-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Clinics sell exosomes without approval by the FDA.", "exosomes", "", "supported", "none in the list",
        published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Clinics market stem cells for autism despite having no FDA approval.", "stem-cells", "autism", "supported",
        "none in the list", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Stem-cell treatments for multiple sclerosis lack FDA approval.", "stem-cells", "multiple-sclerosis",
        "supported", "none in the list", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Approval by the FDA is still missing for stem cells in Parkinson's disease.", "stem-cells", "parkinsons",
        "supported", "none in the list", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is sold in the United States without FDA approval.", "bm-msc", "gvhd", "contradicted",
        "it has one", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood for blood cancer lacks FDA approval.", "cord-blood", "blood-cancer", "contradicted",
        "Hemacord and others have one", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Stem-cell treatments for graft-versus-host disease are sold in the US without FDA approval.", "stem-cells",
        "gvhd", "unverifiable", "what is sold may be another thing than Ryoncil, which has one",
        published_on="2026-09-01", jurisdictions=["US"],
    ),
    case(
        R, "Stem cells cannot be sold in the United States for arthritis without FDA approval.", "stem-cells",
        "osteoarthritis", "unverifiable", "what the rules ask for, not what has been decided",
        published_on="2026-06-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil was approved in the United States without a second trial.", "bm-msc", "gvhd", "supported",
        "no approval is missing", published_on="2026-06-01", jurisdictions=["US"],
    ),
    case(
        R, "Lantidra has FDA approval, unlike the stem-cell treatments that clinics sell without approval.",
        "donor-islets", "t1d", "supported", "what lacks one is another thing", published_on="2026-06-01",
        jurisdictions=["US"],
    ),
    case(
        R, "In the Lecheng zone hospitals may give cord cells for type 2 diabetes without NMPA approval.", "uc-msc",
        "t2d", "supported", "permitted there, and no approval", published_on="2026-06-01", jurisdictions=["CN"],
    ),
    case(
        R, "Under Order 818, any Chinese hospital may charge for stem-cell therapies without approval.", "stem-cells",
        "any", "unverifiable", "neither the approval of one product nor a zone's permission is for any hospital",
        published_on="2026-06-01", jurisdictions=["CN"],
    ),
    case(
        R, "Order 818 lets hospitals in China charge for cell therapies without any approval.", "stem-cells", "any",
        "unverifiable", "a zone's permission is none by that Order", published_on="2026-06-30", jurisdictions=["CN"],
    ),
    case(
        R, "Hospitals in China may give stem cells under Order 818 for knee osteoarthritis.", "stem-cells",
        "osteoarthritis", "unverifiable", "Lecheng permits it, not that Order", published_on="2026-06-30",
        jurisdictions=["CN"],
    ),
    case(
        R, "Clinics in Japan may treat patients with stem cells without any plan or review.", "stem-cells", "any",
        "unverifiable", "the law asks for a plan", published_on="2024-06-30", jurisdictions=["JP"],
    ),
    case(
        R, "Clinics in Japan may treat patients with stem cells without approval from the drug agency.", "stem-cells",
        "any", "supported", "by a plan, which is no approval", published_on="2024-06-30", jurisdictions=["JP"],
    ),
    case(
        R, "Stem cells are approved in Nigeria for autism.", "stem-cells", "autism", "unverifiable",
        "of a country that no lexicon has", published_on="2026-04-01", jurisdictions=["NG"],
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
    # A member state's exemption is no approval of the Union
    case(
        R, "Obnitix is authorised throughout the EU.", "bm-msc", "gvhd", "contradicted",
        "German hospitals may use it, under an exemption", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Obnitix is not approved in the EU.", "bm-msc", "gvhd", "supported",
        "German hospitals may use it, under an exemption", published_on="2025-03-01", negated=True,
        jurisdictions=["EU"],
    ),
    case(
        R, "Obnitix is approved in France.", "bm-msc", "gvhd", "unverifiable",
        "the German exemption tells nothing of France", published_on="2025-03-01", jurisdictions=["FR"],
    ),
    case(
        R, "Obnitix may be used in Germany.", "bm-msc", "gvhd", "supported", "under an exemption",
        published_on="2025-03-01", jurisdictions=["DE"],
    ),
    case(
        R, "Stemirac is approved in the European Union.", "bm-msc", "spinal-cord-injury", "unverifiable",
        "no list read as a whole", published_on="2025-03-01", jurisdictions=["EU"],
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
    # Whom and what an approval is for
    case(
        R, "Amimestrocel is approved in China for infants with graft-versus-host disease.", "uc-msc", "gvhd",
        "contradicted", "from fourteen years up", published_on="2025-03-01", jurisdictions=["CN"],
    ),
    case(
        R, "Amimestrocel is approved in China for adolescents with graft-versus-host disease.", "uc-msc", "gvhd",
        "supported", "from fourteen years up", published_on="2025-03-01", jurisdictions=["CN"],
    ),
    case(
        R, "Casgevy is approved in the US for babies with sickle cell disease.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "from twelve years up, later from two", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved in the US for toddlers with sickle cell disease.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "from two years up, but not always so", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved in the US for infants with graft-versus-host disease.", "bm-msc", "gvhd", "supported",
        "from two months up", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved in the United States for chronic graft-versus-host disease.", "bm-msc", "gvhd",
        "unverifiable", "for acute disease", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved in the United States for acute graft-versus-host disease.", "bm-msc", "gvhd",
        "supported", "for acute disease", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved in the United States as first-line treatment for acute graft-versus-host disease.",
        "bm-msc", "gvhd", "unverifiable", "after steroids have failed", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved in the US for acute graft-versus-host disease when first-line steroids failed.",
        "bm-msc", "gvhd", "supported", "after steroids have failed", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Stemirac is approved in Japan for chronic spinal cord injury.", "bm-msc", "spinal-cord-injury",
        "unverifiable", "its words say no stage", published_on="2025-03-01", jurisdictions=["JP"],
    ),
    case(
        R, "Lantidra is approved by the FDA for all people with type 1 diabetes.", "donor-islets", "t1d",
        "unverifiable", "for some adults alone", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Lantidra is approved by the FDA for some adults with type 1 diabetes.", "donor-islets", "t1d", "supported",
        "for some adults", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Encelto is approved by the FDA for macular degeneration.", "", "macular-degeneration", "unverifiable",
        "for another disease of the macula, recorded under those of the eye", published_on="2025-06-01",
        jurisdictions=["US"],
    ),
    case(
        R, "MACI is approved in the United States for low back pain.", "chondrocytes", "low-back-pain", "unverifiable",
        "for knees", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Yescarta is approved in the US for leukaemia.", "car-t", "blood-cancer", "unverifiable", "for lymphoma",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Kymriah is approved in the EU for acute lymphoblastic leukaemia.", "car-t", "blood-cancer", "supported",
        "B-ALL", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Hemacord is approved by the FDA for leukaemia.", "cord-blood", "blood-cancer", "supported",
        "for disorders of the blood, whichever", published_on="2025-03-01", jurisdictions=["US"],
    ),
    # A condition that only the surroundings name
    case(
        R, "Autism: Strimvelis is licensed in the United Kingdom.", "gene-edited-hsc", "autism", "supported",
        "the sentence says for no disease", published_on="2025-05-01", jurisdictions=["GB"],
    ),
    # Studies, field by field
    case(
        T, "The trial NCT02336230 took place in China.", "bm-msc", "gvhd", "contradicted", "in the United States",
        registrations=["NCT02336230"], jurisdictions=["CN"],
    ),
    case(
        T, "The trial NCT03280056 of NurOwn in ALS started in August 2017.", "bm-msc", "als", "supported",
        "on 28 August", registrations=["NCT03280056"],
    ),
    case(
        T, "The trial NCT03280056 of NurOwn in ALS started in 2012.", "bm-msc", "als", "contradicted", "in 2017",
        registrations=["NCT03280056"],
    ),
    case(
        T, "The trial NCT02032004 was completed in 2014.", "bm-msc", "heart-failure", "contradicted", "in 2020",
        registrations=["NCT02032004"],
    ),
    case(
        T, "The trial NCT02403947 in multiple sclerosis was completed.", "bm-msc", "multiple-sclerosis",
        "contradicted", "it was terminated", registrations=["NCT02403947"],
    ),
    case(
        T, "The trial NCT02032004 is still recruiting.", "bm-msc", "heart-failure", "unverifiable",
        "completed since, but maybe not when this was written; that it is on record is not that it recruits",
        registrations=["NCT02032004"],
    ),
    case(
        T, "The ADMIRE-CD trial of Cx601 took place in the United States.", "ad-msc", "crohns-fistula", "contradicted",
        "in Europe and Israel; ADMIRE-CD II is another trial", jurisdictions=["US"],
    ),
    case(
        T, "Heart failure: DREAM HF was a randomised, double-blind phase 3 trial of 565 people.", "bm-msc",
        "heart-failure", "supported", "DREAM-HF, however it is spelt and whatever stands in front",
    ),
    case(
        T, "The zimislecel trial was published in the New England Journal of Medicine.", "stem-cell-islets", "t1d",
        "supported", "of a product with two names, by one of them",
    ),
    case(
        T, "The phase 1/2 part of the FORWARD-101 trial treated 14 people.", "stem-cell-islets", "t1d", "supported",
        "phases 1 to 3 in one study",
    ),
    case(
        T, "Bemdaneprocel is in a phase 3 trial in Parkinson's disease.", "dopaminergic-progenitors", "parkinsons",
        "supported", "exPDite-2, of two trials of that name the one that fits",
    ),
    case(
        T, "The exPDite-2 trial in Parkinson's disease is double-blind.", "dopaminergic-progenitors", "parkinsons",
        "supported", "by a name that begins with small letters",
    ),
    case(
        T, "The trial NCT02032004 has not yet started.", "bm-msc", "heart-failure", "contradicted",
        "ten years before this was written", registrations=["NCT02032004"], published_on="2024-01-01",
    ),
    # Numbers
    case(
        N, "By 2050, 60 million people worldwide are expected to have Parkinson's disease.", "", "parkinsons",
        "contradicted", "the forecast is of 25 million", published_on="2025-06-01",
    ),
    case(
        N, "About 10 percent of children in the United States have autism.", "", "autism", "contradicted",
        "about three in a hundred", published_on="2024-06-01", jurisdictions=["US"],
    ),
    case(
        N, "Type 2 makes up half of all diabetes: 50 percent of all diabetes.", "", "t2d", "contradicted",
        "at least nine tenths", published_on="2024-06-01",
    ),
    case(
        N, "About one million people in the United States live with Parkinson's disease.", "", "parkinsons",
        "supported", "an estimate of today, no forecast", published_on="2024-06-01", jurisdictions=["US"],
    ),
    case(
        N, "Alzheimer's disease affects 500 million people worldwide.", "", "alzheimers", "contradicted",
        "more than have a dementia of any kind", published_on="2022-06-01",
    ),
    case(
        N, "Crohn's disease affects about two million people worldwide.", "", "crohns", "unverifiable",
        "fewer than have any inflammatory bowel disease, as they must be", published_on="2020-06-01",
    ),
    case(
        N, "In 1995 about 425 million adults worldwide had diabetes.", "", "diabetes", "unverifiable",
        "no figure within five years", published_on="2022-06-01",
    ),
    case(
        N, "About 20 million people in China have rheumatoid arthritis.", "", "rheumatoid-arthritis", "unverifiable",
        "the one reference was not seen in a source", published_on="2020-06-01", jurisdictions=["CN"],
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
    # Who counted, and where
    case(
        N, "According to the International Diabetes Federation, China has 140 million people with diabetes.", "",
        "diabetes", "supported", "the count of China, not of the world", jurisdictions=["CN"],
        figures=["140 million people"],
    ),
    case(
        R, "Our country has no stem cell drugs on the market yet.", "stem-cells", "", "outdated",
        "our country's market, not what we offer: none before January 2025", negated=True, published_on="2023-05-01",
        jurisdictions=["CN"],
    ),
    # Approved or not, in other words
    case(
        R, "Ryoncil is indicated for acute graft-versus-host disease in children aged two months and older.", "bm-msc",
        "gvhd", "supported", "on its label", published_on="2025-03-01",
    ),
    case(
        R, "Ryoncil is indicated for steroid-refractory acute graft-versus-host disease in adults.", "bm-msc", "gvhd",
        "unverifiable", "not in the US; elsewhere is not read", published_on="2025-03-01",
    ),
    case(
        R, "In the US Ryoncil is indicated for acute graft-versus-host disease in adults.", "bm-msc", "gvhd",
        "contradicted", "in children", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is not indicated for chronic graft-versus-host disease.", "bm-msc", "gvhd", "unverifiable",
        "for acute disease, which the same condition stands for", published_on="2025-03-01", negated=True,
    ),
    case(
        R, "A transplant is indicated for high-risk leukaemia in the US.", "allo-hsct", "blood-cancer", "unverifiable",
        "advice on a procedure, no label of a product", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Deramiocel remains investigational.", "cardiac-cells", "duchenne", "supported",
        "only the US has decided on it, and has not approved it", published_on="2026-08-01",
    ),
    case(
        R, "Deramiocel remains investigational.", "cardiac-cells", "duchenne", "unverifiable",
        "written after the list was read", published_on="2026-10-01",
    ),
    case(
        R, "Ryoncil remains investigational in the United States.", "bm-msc", "gvhd", "contradicted",
        "approved in December 2024", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil remains investigational in the United States.", "bm-msc", "gvhd", "outdated",
        "until December 2024", published_on="2024-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is no longer experimental in the United States.", "bm-msc", "gvhd", "supported",
        "approved in December 2024", published_on="2025-03-01", jurisdictions=["US"], negated=True,
    ),
    case(
        R, "Casgevy is investigational in Japan.", "gene-edited-hsc", "sickle-cell", "unverifiable",
        "no decision is on record there, and the list was not read as a whole", published_on="2025-03-01",
        jurisdictions=["JP"],
    ),
    case(
        R, "Stem-cell transplants for multiple sclerosis are experimental in the US.", "auto-hsct",
        "multiple-sclerosis", "unverifiable", "a procedure, which no register approves", published_on="2025-03-01",
        jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is not approved for adults.", "bm-msc", "gvhd", "supported",
        "for children, by the US, which alone decided on it", published_on="2025-03-01", negated=True,
    ),
    case(
        R, "Holoclar is not approved for children.", "limbal", "corneal-disease", "unverifiable",
        "by lists that were not read as a whole", published_on="2025-03-01", negated=True,
    ),
    case(
        R, "Deramiocel remains investigational after the FDA rejected it in 2020.", "cardiac-cells", "duchenne",
        "unverifiable", "it was rejected in 2025", published_on="2026-08-01", jurisdictions=["US"],
    ),
    case(
        R, "To insurers in the US Ryoncil is still experimental.", "bm-msc", "gvhd", "unverifiable",
        "which is no word of a regulator", published_on="2025-03-01", jurisdictions=["US"],
    ),
    # What is held for a drug
    case(
        R, "Our exosomes are exempt from FDA approval.", "exosomes", "", "contradicted",
        "regulated as drugs, by the FDA's notice of 2019", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Exosomes are regulated as drugs and biological products.", "exosomes", "", "supported", "by that notice",
        published_on="2025-03-01",
    ),
    case(
        R, "Exosomes are not drugs.", "exosomes", "", "unverifiable", "where is not said", published_on="2025-03-01",
        negated=True,
    ),
    case(
        R, "In Japan, exosomes are not regulated as drugs.", "exosomes", "", "unverifiable", "the FDA rules no Japan",
        published_on="2025-03-01", negated=True, jurisdictions=["JP"],
    ),
    case(
        R, "Our SVF treatments need no FDA approval.", "svf", "", "contradicted", "two courts called it a drug",
        published_on="2025-03-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Our SVF treatments need no FDA approval.", "svf", "", "unverifiable", "no court had said so yet",
        published_on="2019-03-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Our stem cell treatments need no FDA approval.", "stem-cells", "", "unverifiable",
        "what was said of fat is not said of all", published_on="2025-03-01", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Platelet-rich plasma is regulated as a drug by the FDA.", "prp", "", "unverifiable", "no word of it",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2021 the Eleventh Circuit held that stromal vascular fraction is a drug.", "svf", "", "supported",
        "on 2 June", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In 2021 the Ninth Circuit held that stromal vascular fraction is a drug.", "svf", "", "unverifiable",
        "that court did in 2024", published_on="2025-03-01", jurisdictions=["US"],
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
    # The law of a state, and of what sort an approval is
    case(
        R, "Florida's stem cell law took effect in July 2025.", "stem-cells", "", "supported", "on the first",
        published_on="2025-09-01", jurisdictions=["US"],
    ),
    case(
        R, "Florida's stem cell law took effect in July 2023.", "stem-cells", "", "unverifiable", "not then",
        published_on="2025-09-01", jurisdictions=["US"],
    ),
    case(
        R, "Holoclar's licence is conditional on further data.", "limbal", "corneal-disease", "contradicted",
        "full since 2024, wherever it is on record", published_on="2025-09-01",
    ),
    case(
        R, "Casgevy's approval is conditional.", "gene-edited-hsc", "sickle-cell", "supported", "in Europe",
        published_on="2025-09-01",
    ),
    case(
        R, "The 5th Circuit ruled in 2021 that SVF is a drug.", "svf", "", "unverifiable", "the 11th",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In the US Ryoncil is approved for people of all ages.", "bm-msc", "gvhd", "unverifiable", "not for all",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Holoclar's conditional EU licence became a full one in February 2024.", "limbal", "corneal-disease",
        "supported", "on the 22nd", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Holoclar's full EU licence became conditional in 2024.", "limbal", "corneal-disease", "unverifiable",
        "the other way round", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "The US Congress rejected a bill on stem cells in 2020.", "stem-cells", "", "unverifiable",
        "what was turned down in that year was a product", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved Casgevy in December 2023 for people two and older.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "then from twelve years up", published_on="2026-09-01", jurisdictions=["US"],
    ),
    # What may come
    case(
        R, "Casgevy will be approved in Britain for children from the age of five.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "no status yet", published_on="2025-03-01", jurisdictions=["GB"],
    ),
    case(
        R, "In August 2023 the FDA again declined to approve Ryoncil.", "bm-msc", "gvhd", "unverifiable",
        "of which it was the second is not read", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy's British licence is unconditional.", "gene-edited-hsc", "sickle-cell", "contradicted",
        "conditional", published_on="2025-03-01", jurisdictions=["GB"],
    ),
    case(
        R, "Nowhere in the world is a stem cell product approved for Parkinson's disease.", "stem-cells", "parkinsons",
        "contradicted", "in Japan since March 2026", published_on="2026-09-01",
    ),
    # Ages
    case(
        R, "Casgevy is approved in the European Union only for adults.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "from twelve years up", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Ryoncil is approved in the United States only for children.", "bm-msc", "gvhd", "supported", "no adults",
        published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "In the US, Lyfgenia is approved for children aged four and older.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "from twelve years up", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Lyfgenia is not approved for children under 12 in the United States.", "gene-edited-hsc", "sickle-cell",
        "supported", "from twelve years up", published_on="2025-03-01", jurisdictions=["US"], negated=True,
    ),
    case(
        R, "Lyfgenia is not approved for patients under 18 in the United States.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "for some of them it is", published_on="2025-03-01", jurisdictions=["US"], negated=True,
    ),
    case(
        R, "Casgevy is approved in the US for children of five.", "gene-edited-hsc", "sickle-cell", "supported",
        "since July 2026", published_on="2026-09-01", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved in the European Union for children of five.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "from twelve years up", published_on="2025-03-01", jurisdictions=["EU"],
    ),
    case(
        R, "Ryoncil is approved in the US for children up to 17 years.", "bm-msc", "gvhd", "unverifiable",
        "not from birth, which is not said", published_on="2025-03-01", jurisdictions=["US"],
    ),
    case(
        R, "Zynteglo is approved in the US for patients aged four and older.", "gene-edited-hsc", "thalassaemia",
        "unverifiable", "its youngest are not on record", published_on="2025-03-01", jurisdictions=["US"],
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
