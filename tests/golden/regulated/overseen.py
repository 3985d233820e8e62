"""Claims about approvals and laws: who oversees, what is permitted or forbidden, and by which law."""

from tests.golden.cases import R, case

CASES = [
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
]  # fmt: skip
