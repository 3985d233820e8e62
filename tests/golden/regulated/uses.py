"""Claims about approvals and laws: for whom and for what something is approved."""

from tests.golden.cases import R, case

CASES = [
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
]  # fmt: skip
