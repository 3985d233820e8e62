"""Claims about approvals: what a register tells, and what it does not."""

from tests.golden.cases import R, case

CASES = [
    # Registers of approvals
    case(
        R, "The notice does not ban research on stem cells.", "stem-cells", "", "unverifiable",
        "research is no treatment, so no ban of a treatment speaks against it", negated=True,
    ),
    case(
        R, "Temcell is approved in Japan for graft-versus-host disease.", "bm-msc", "gvhd", "supported", "since 2015",
        jurisdictions=["JP"],
    ),
    case(
        R, "Stemirac is approved in Japan for stroke.", "bm-msc", "stroke", "contradicted",
        "for spinal cord injury alone", jurisdictions=["JP"],
    ),
    case(
        R, "Holoclar is authorised in the European Union for limbal stem-cell deficiency.", "limbal", "corneal-disease",
        "supported", "since 2015", jurisdictions=["EU"],
    ),
    case(
        R, "The European Union has authorised no mesenchymal cell product.", "msc", "", "supported",
        "wrong in 2020, right since Alofisel ended", negated=True, jurisdictions=["EU"], published_on="2020-06-01",
    ),
    case(
        R, "South Korea refused to approve JointStem.", "ad-msc", "osteoarthritis", "supported", "August 2025",
        jurisdictions=["KR"],
    ),
    case(
        R, "Zynteglo is approved in the European Union.", "gene-edited-hsc", "thalassaemia", "outdated",
        "withdrawn in March 2022", jurisdictions=["EU"], published_on="2020-01-01",
    ),
    case(
        R, "Lantidra is FDA-approved for type 1 diabetes.", "donor-islets", "t1d", "supported", "June 2023",
        jurisdictions=["US"],
    ),
    case(
        R, "No exosome product has been approved by the FDA.", "exosomes", "", "supported", "none on the list",
        negated=True, jurisdictions=["US"], published_on="2025-05-01",
    ),
    case(
        R, "No exosome product has been approved by the FDA.", "exosomes", "", "unverifiable",
        "the article is younger than the list as read", negated=True, jurisdictions=["US"], published_on="2026-11-01",
    ),
    case(
        R, "The clinic is registered with the FDA.", "stem-cells", "", "unverifiable", "a registration is no approval",
        jurisdictions=["US"], flags=("not_an_approval",),
    ),
    case(
        R, "The clinic is FDA-registered, which means that the treatment is approved.", "stem-cells", "",
        "contradicted", "said to mean approval", jurisdictions=["US"], flags=("not_an_approval",),
    ),
    case(
        R, "Stem-cell treatments in Australia come under the Therapeutic Goods Administration.", "stem-cells", "",
        "supported", "the authority on record", jurisdictions=["AU"],
    ),
    case(
        R, "In the United States stem-cell drugs are overseen by the European Medicines Agency.", "stem-cells", "",
        "contradicted", "another country's authority", jurisdictions=["US"],
    ),
    case(
        R, "No stem-cell product is approved in Brazil.", "stem-cells", "", "unverifiable", "that list was not read",
        negated=True, jurisdictions=["BR"],
    ),
    # What a registration is not, and where nothing is approved
    case(
        R, "The filing of a clinical study is not an approval.", "stem-cells", "", "supported",
        "no filing is an approval", negated=True, jurisdictions=["CN"], flags=("not_an_approval",),
    ),
    case(
        R, "No stem-cell product for Parkinson's disease has been approved in any country.", "stem-cells", "parkinsons",
        "contradicted", "Japan approved one, whatever place the article speaks of", negated=True, jurisdictions=["GB"],
    ),
    case(
        R, "Islets made from embryonic cells have not been approved in any country.", "esc-islets", "t1d",
        "unverifiable", "none on record, and not every country's list was read", negated=True, jurisdictions=["GB"],
    ),
    # First or alone among fewer than a field, lists that were not read as a whole, who was warned
    case(
        R, "Abecma won conditional approval from the European Commission as a first-in-class CAR-T treatment.", "car-t",
        "multiple-myeloma", "supported", "since August 2021; first in class is not first of the field",
        jurisdictions=["EU"],
    ),
    case(
        R, "Casgevy is the first product approved by the FDA to use CRISPR.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "no register tells which products use CRISPR, so an earlier gene therapy refutes nothing",
        jurisdictions=["US"],
    ),
    case(
        R, "Zynteglo was the first gene-edited blood stem-cell product to be approved in the United States.",
        "gene-edited-hsc", "", "supported", "August 2022, before Skysona", jurisdictions=["US"],
    ),
    case(
        R, "Carvykti is approved in South Korea for multiple myeloma.", "car-t", "multiple-myeloma", "unverifiable",
        "no Korean decision on it is on record, and that list was not read as a whole", jurisdictions=["KR"],
    ),
    case(
        R, "Carvykti has not been approved in South Korea.", "car-t", "multiple-myeloma", "unverifiable",
        "the same, denied", negated=True, jurisdictions=["KR"],
    ),
    case(
        R, "Stem cells are an approved medicine for COPD in South Korea.", "stem-cells", "copd", "unverifiable",
        "none is on record, and that list was not read as a whole: recalled absence never refutes by itself",
        jurisdictions=["KR"],
    ),
    case(
        R, "Stem cells are an approved medicine for COPD in the United States.", "stem-cells", "copd", "contradicted",
        "that list was read as a whole, and holds none", jurisdictions=["US"],
    ),
    case(
        R, "CAR-T cells are approved in Europe for multiple myeloma.", "car-t", "multiple-myeloma", "supported",
        "Abecma; Europe is no name of another product", jurisdictions=["EU"],
    ),
    case(
        R, "The European approval of Abecma is for relapsed multiple myeloma.", "car-t", "multiple-myeloma",
        "supported", "relapsed is the disease, not the approval", jurisdictions=["EU"],
    ),
    case(
        R, "Some clinics go on marketing stem cells for joint pain.", "stem-cells", "osteoarthritis", "unverifiable",
        "what clinics sell is no approval", jurisdictions=["US"],
    ),
    case(
        R, "Regulators have warned against stem-cell treatments that are on offer without approval.", "stem-cells", "",
        "supported", "several have, wherever that was",
    ),
    case(
        R, "The FDA has warned Lakeshore Wellness Partners about its stem-cell injections.", "stem-cells", "",
        "unverifiable", "no warning of that clinic is on record", jurisdictions=["US"],
    ),
    case(
        R, "In China the stem-cell programmes of large hospitals run under NMPA oversight.", "stem-cells", "",
        "supported", "the authority on record", jurisdictions=["CN"],
    ),
    case(
        R, "The FDA has warned patients not to buy unapproved exosomes.", "exosomes", "", "supported",
        "the warning of 2019; what is unapproved and what is not to be bought denies no warning", negated=True,
        jurisdictions=["US"],
    ),
    # Approvals are of single products for single uses
    case(
        R, "Our stem-cell treatments are FDA approved.", "stem-cells", "", "unverifiable",
        "approvals are of single products; what a clinic gives may be any other", jurisdictions=["US"],
    ),
    case(
        R, "Stem-cell treatments that clinics sell are not approved by the FDA.", "stem-cells", "", "unverifiable",
        "that some products are approved does not refute it", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Most stem-cell treatments are not approved by the FDA.", "stem-cells", "", "unverifiable", "the same",
        negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Several stem-cell products have been approved by the FDA.", "stem-cells", "", "supported",
        "cord blood, Ryoncil and others", jurisdictions=["US"],
    ),
    case(
        R, "The FDA has not approved any stem-cell product.", "stem-cells", "", "contradicted", "the same",
        negated=True, jurisdictions=["US"],
    ),
    case(
        R, "The only stem-cell treatments approved by the FDA are for certain cancers and disorders of the blood.",
        "stem-cells", "", "unverifiable", "what they are for is not read, so no other approval refutes it",
        jurisdictions=["US"],
    ),
    case(
        R, "The maker withdrew its application for NurOwn in October 2023.", "bm-msc", "als", "supported",
        "an application withdrawn is no approval ended", jurisdictions=["US"],
    ),
    case(
        R, "The FDA turned down Ryoncil in 2020.", "bm-msc", "gvhd", "supported", "it did, whatever it decided since",
        jurisdictions=["US"],
    ),
    case(
        R, "The FDA took Casgevy off the market: its approval was revoked.", "gene-edited-hsc", "sickle-cell",
        "contradicted", "it is in force", jurisdictions=["US"],
    ),
    case(
        R, "Our platelet kit is FDA-cleared.", "prp", "", "unverifiable",
        "a clearance of a device is no approval of a treatment", jurisdictions=["US"],
    ),
    case(
        R, "Gene-edited cells are FDA-approved for sickle cell disease.", "gene-edited-hsc", "sickle-cell", "supported",
        "Casgevy and Lyfgenia", jurisdictions=["US"],
    ),
    # For whom and where something is approved, and what a court ruled
    case(
        R, "India's Supreme Court acted in 2026 against stem cells for autism: a court ruling forbids their sale.",
        "stem-cells", "autism", "supported", "the ruling of January 2026", jurisdictions=["IN"],
    ),
    case(
        R, "Ryoncil is approved in the United States for adults with graft-versus-host disease.", "bm-msc", "gvhd",
        "contradicted", "for children from two months", jurisdictions=["US"],
    ),
    case(
        R, "Omisirge is approved in the United States for adults with blood cancer.", "cord-blood", "blood-cancer",
        "supported", "for adults, and for children from twelve", jurisdictions=["US"],
    ),
    case(
        R, "Zimislecel is not yet approved in the United States.", "stem-cell-islets", "t1d", "supported",
        "applied for, and not on the list as read", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Spherox is approved in Austria for cartilage defects.", "chondrocytes", "orthopaedic-injury", "supported",
        "what the European Union approved is approved in its countries", jurisdictions=["AT"],
    ),
    case(
        R, "No stem-cell product is approved in Austria for autism.", "stem-cells", "autism", "unverifiable",
        "none by the European Union, and Austria's own list was not read", negated=True, jurisdictions=["AT"],
    ),
]  # fmt: skip
