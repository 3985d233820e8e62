"""Claims about approvals and laws: what an approval is, what it is not, and what is no approval yet."""

from tests.golden.cases import R, case

CASES = [
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
]  # fmt: skip
