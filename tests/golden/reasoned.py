"""Claims of every kind, each with the answer that was reasoned for it from the registers."""

from tests.golden.cases import E, M, N, R, S, T, case

CASES = [
    # Efficacy: uncontrolled evidence
    case(
        E, "Islet transplants free people with type 1 diabetes from severe low blood sugar.", "donor-islets", "t1d",
        "overstated", "two single arms, n=72: very low; unhedged", "very_low", outcome="severe hypoglycaemia",
        flags=("causal_from_uncontrolled",),
    ),
    case(
        E, "42 of 48 people were free of severe low blood sugar a year after an islet transplant.", "donor-islets",
        "t1d", "early", "the same single arms, told as a report", "very_low", outcome="severe hypoglycaemia",
        strength="associated", scope="some",
    ),
    case(
        E, "Islets grown from stem cells let people with type 1 diabetes stop insulin.", "stem-cell-islets", "t1d",
        "unsettled", "10 of 12, but 0 of 17 with embryonic-cell islets: mixed", "very_low",
        outcome="insulin independence",
    ),
    case(
        E, "Cord blood may preserve the body's own insulin in type 1 diabetes.", "cord-blood", "t1d", "unsettled",
        "single arm, n=15, no difference: too few", "very_low", outcome="C-peptide", strength="conditional",
    ),
    case(
        E, "Some people with new type 1 diabetes came off insulin after a transplant of their own blood stem cells.",
        "auto-hsct", "t1d", "early", "single arms in new-onset disease, where remission occurs untreated", "very_low",
        outcome="insulin independence", strength="associated", scope="some",
    ),
    case(
        E, "Retinal cells made from stem cells restore sight in macular degeneration.", "rpe", "macular-degeneration",
        "overstated", "single arms and reports alone", "very_low", outcome="sight", flags=("causal_from_uncontrolled",),
    ),
    case(
        E, "Most patients with thalassaemia no longer needed transfusions after gene-edited stem cells.",
        "gene-edited-hsc", "thalassaemia", "supported", "32 of 35; does not occur untreated; rises to low", "low",
        outcome="transfusion independence", strength="associated", scope="some",
    ),
    case(
        E, "Gene-edited stem cells free people with thalassaemia from transfusions.", "gene-edited-hsc", "thalassaemia",
        "overstated", "low, and unhedged wording needs moderate", "low", outcome="transfusion independence",
    ),
    case(
        E, "Zimislecel lets people with type 1 diabetes stop insulin.", "stem-cell-islets", "t1d", "overstated",
        "of this product, 10 of 12 with no insulin of their own; does not occur untreated; rises to low", "low",
        outcome="insulin independence",
    ),
    case(
        E, "10 of 12 people with type 1 diabetes given zimislecel were off insulin after a year.", "stem-cell-islets",
        "t1d", "supported", "the same, told as a report: low is enough", "low", outcome="insulin independence",
        strength="associated", scope="some",
    ),
    # Efficacy: trials that found no difference
    case(
        E, "Marrow mesenchymal cells prevent death and hospital stays in heart failure.", "bm-msc", "heart-failure",
        "contradicted", "CHART-1 and DREAM-HF, 836 people, masked, primary, no difference", "high",
        outcome="death or admission for heart failure",
    ),
    case(
        E, "Placental cells save legs in critical limb ischaemia.", "placental-msc", "limb-ischaemia", "contradicted",
        "PACE n=213, low risk: one down for imprecision", "moderate", outcome="amputation-free survival",
    ),
    case(
        E, "Marrow mononuclear cells save legs in critical limb ischaemia.", "bm-mnc", "limb-ischaemia", "contradicted",
        "JUVENTAS n=160, masked, primary; the controlled series is below the starting level", "moderate",
        outcome="amputation-free survival",
    ),
    case(
        E, "Mesenchymal cells lengthen survival in graft-versus-host disease.", "msc", "gvhd", "contradicted",
        "review of trials, n=650, no difference: one down, not judged", "moderate", outcome="survival",
    ),
    case(
        E, "Mesenchymal cells do not lengthen survival in graft-versus-host disease.", "msc", "gvhd", "supported",
        "the same review; moderate carries an unhedged denial", "moderate", outcome="survival", negated=True,
    ),
    case(
        E, "Marrow cells lengthen life after a heart attack.", "bm-mnc", "heart-attack", "unsettled",
        "BAMI n=375 says itself that it was too small", "low", outcome="survival",
    ),
    case(
        E, "Cord blood improves movement in cerebral palsy.", "cord-blood", "cerebral-palsy", "unsettled",
        "trials of 63 and 62 disagree; the mixed review is below the starting level", "very_low",
        outcome="motor function",
    ),
    case(
        E, "Umbilical-cord cells prevent chronic lung disease or death in premature babies.", "uc-msc",
        "bronchopulmonary-dysplasia", "unsettled", "trial n=66, no difference: too few", "low",
        outcome="death or bronchopulmonary dysplasia",
    ),
    case(
        E, "Muse cells restore independence after a stroke.", "muse", "stroke", "contradicted",
        "no result of Muse cells; sister and wider groups, 389 people, no difference", "low",
        outcome="functional recovery",
    ),
    # Efficacy: benefits
    case(
        E, "Mesenchymal cells raise the response rate in graft-versus-host disease.", "msc", "gvhd", "supported",
        "review of trials, n=650, RR 1.13: one down, not judged", "moderate", outcome="response",
    ),
    case(
        E, "Mesenchymal cells save lives in acute respiratory distress.", "msc", "ards", "supported",
        "review of trials, n=655, OR 0.66: one down, not judged", "moderate", outcome="survival",
    ),
    case(
        E, "Heart-derived cells slow the loss of movement in Duchenne muscular dystrophy.", "cardiac-cells", "duchenne",
        "supported", "HOPE-2 and HOPE-3, masked, primary, n=125: one down for imprecision", "moderate",
        outcome="motor function",
    ),
    case(
        E, "A transplant of one's own blood stem cells lengthens life without organ failure in systemic sclerosis.",
        "auto-hsct", "systemic-sclerosis", "overstated", "ASTIS and SCOT, open, n=231: two down", "low",
        outcome="event-free survival",
    ),
    case(
        E, "A transplant of one's own blood stem cells can lengthen life without organ failure in systemic sclerosis.",
        "auto-hsct", "systemic-sclerosis", "supported", "the same, hedged: low is enough", "low",
        outcome="event-free survival", strength="conditional",
    ),
    case(
        E, "A transplant of one's own blood stem cells lengthens survival in systemic sclerosis.", "auto-hsct",
        "systemic-sclerosis", "overstated", "open, n=231, not the primary outcome: three down", "very_low",
        outcome="survival",
    ),
    # Efficacy: results that disagree
    case(
        E, "Fat-derived mesenchymal cells close fistulas in Crohn's disease.", "ad-msc", "crohns-fistula", "unsettled",
        "ADMIRE-CD for, ADMIRE-CD II (568 of 780 people) against: no three quarters", "low", outcome="fistula closure",
    ),
    case(
        E, "Mesenchymal cells save lives in COVID-19.", "msc", "covid-19", "unsettled",
        "a review of randomised trials, 293 people, finds fewer deaths; two later ones, 281 people, none fewer",
        "very_low", outcome="survival",
    ),
    # Efficacy: nothing, retracted, too general, one person, animals
    case(
        E, "Stem cells regrow hair.", "stem-cells", "hair-loss", "unsupported", "looked for, nothing", "none",
        outcome="hair growth",
    ),
    case(
        E, "Exosomes cure erectile dysfunction.", "exosomes", "erectile-dysfunction", "unverifiable",
        "no search on record", "none", outcome="cure",
    ),
    case(
        E, "Seeded windpipes restore breathing.", "tissue-engineered", "airway-disease", "unverifiable",
        "both reports retracted, and this treatment was not looked for", "none", outcome="airway patency",
    ),
    case(E, "Stem cells cure every disease.", "stem-cells", "any", "not_graded", "too general", None, outcome="cure"),
    case(
        E, "After marrow stem cells Jane, paralysed for years, walks again.", "bm-msc", "spinal-cord-injury",
        "unverifiable", "one person's story", None, outcome="walking", scope="one", strength="associated",
    ),
    case(
        E, "Mesenchymal cells lowered blood sugar in diabetic mice.", "msc", "t1d", "early", "on record in mice",
        "none", outcome="blood glucose", subjects="animal", strength="associated",
    ),
    case(
        E, "Limbal cells bring back sight in corneal disease.", "limbal", "corneal-disease", "overstated",
        "results are on the surface of the eye, which stands in for sight and does not show it", "very_low",
        flags=("surrogate_for_outcome",), outcome="sight",
    ),
    case(
        E, "Umbilical-cord cells improve social contact in autism.", "uc-msc", "autism", "overstated",
        "its own report is retracted; only a wider group is left", "very_low", outcome="social communication",
    ),
    # Safety
    case(
        S, "The cells minimise the risk of side effects in autism.", "msc", "autism", "unsettled",
        "studies saw none of it; that refutes no word of a smaller risk", None, effect="benefit",
    ),
    case(
        S, "Infusions of a child's own cord blood are safe in autism.", "cord-blood", "autism", "overstated",
        "25 children without harm: very low; deaths after transplants with chemotherapy are not harm of this",
        "very_low", effect="none",
    ),
    case(
        S, "Cord blood transplants are completely safe.", "cord-blood", "", "contradicted",
        "said of any disease, so of transplants after chemotherapy too, and people died of these", "very_low",
        effect="none",
    ),
    case(
        S, "Transplants of one's own blood stem cells for multiple sclerosis can be fatal.", "auto-hsct",
        "multiple-sclerosis", "supported", "2.8 % early deaths on record", None, outcome="death",
        strength="conditional",
    ),
    case(
        S, "Transplants of one's own blood stem cells for multiple sclerosis are completely safe.", "auto-hsct",
        "multiple-sclerosis", "contradicted", "deaths attributed to it", None, outcome="safety", effect="none",
    ),
    case(
        S, "Embryonic stem cells cause tumours in spinal cord injury.", "esc", "spinal-cord-injury", "unsettled",
        "none in 25 people: absence at very low certainty contradicts nothing", "very_low", outcome="tumour formation",
    ),
    case(
        S, "Exosome products are harmless.", "exosomes", "", "contradicted", "a regulator tells of serious events",
        None, outcome="adverse events", effect="none",
    ),
    case(
        S, "Platelet-rich plasma causes infertility.", "prp", "", "unverifiable", "no record either way", "none",
        outcome="infertility",
    ),
    case(
        S, "Islet transplants can cause bleeding.", "donor-islets", "t1d", "supported", "5 of 48", None,
        outcome="bleeding", strength="conditional",
    ),
    case(
        S, "None of the ten patients given fat-derived cells for spinal cord injury had a serious adverse effect.",
        "ad-msc", "spinal-cord-injury", "early", "0 of 10, told as the report it is", "very_low",
        outcome="serious adverse events", effect="none", negated=True, strength="associated", scope="some",
    ),
    case(
        S, "Gene-modified stem cells for adrenoleukodystrophy can cause blood cancer.", "gene-edited-hsc",
        "leukodystrophy", "supported", "a regulator: 10 of 67", None, outcome="cancer", strength="conditional",
    ),
    # Mechanisms
    case(
        M, "In multiple sclerosis the transplant wipes out the immune system and rebuilds it.", "auto-hsct",
        "multiple-sclerosis", "early", "on record in people",
    ),
    case(M, "In ALS the marrow cells secrete nerve growth factors.", "bm-msc", "als", "early", "on record in people"),
    case(
        M, "Umbilical-cord cells home to worn cartilage.", "uc-msc", "osteoarthritis", "early",
        "on record in rats, of marrow cells put into the joint",
    ),
    case(
        M, "The cells are taken from the hip and infused over an hour.", "bm-msc", "als", "unverifiable",
        "how they are given, not how they act",
    ),
    case(
        M, "In injured lungs the marrow cells hand over their mitochondria.", "bm-msc", "ards", "early",
        "on record in mice",
    ),
    case(M, "Stem cells from fat turn into cartilage.", "ad-msc", "osteoarthritis", "early", "on record in culture"),
    case(
        M, "Mesenchymal stem cells turn into new nerve cells in the brain.", "msc", "parkinsons", "unsupported",
        "cartilage, bone and fat are on record, nerve cells are not",
    ),
    case(M, "Exosomes lengthen telomeres.", "exosomes", "ageing", "unsupported", "looked for, not on record"),
    case(
        M, "The donor's immune cells attack the remaining leukaemia cells.", "allo-hsct", "blood-cancer", "early",
        "on record in people",
    ),
    case(
        M, "The patient's own transplanted stem cells attack the tumour.", "auto-hsct", "blood-cancer", "unverifiable",
        "a donor's cells do, and altered ones; of one's own no study was looked for",
    ),
    # Registers of approvals
    case(
        R, "The notice does not ban research on stem cells.", "stem-cells", "", "unverifiable",
        "research is no treatment, so no ban of a treatment speaks against it", negated=True,
    ),
    case(
        E, "There is little, if any, evidence that stem cells help a sore shoulder.", "stem-cells",
        "orthopaedic-injury", "supported",
        "denies the proof; the trials on record are of backs and ligaments, and point to no help", "moderate",
        effect="none", negated=True,
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
    # Studies
    case(T, "The HALT-MS trial enrolled 24 people.", "auto-hsct", "multiple-sclerosis", "supported", "n=24"),
    case(
        T, "The MILES trial compared stem cells with placebo injections.", "stem-cells", "osteoarthritis",
        "contradicted", "with a steroid",
    ),
    case(
        T, "The ASTIS trial was double-blind.", "auto-hsct", "systemic-sclerosis", "unverifiable",
        "its design is recalled, not seen, and a recalled fact contradicts nothing",
    ),
    case(T, "The MILES trial was double-blind.", "stem-cells", "osteoarthritis", "contradicted", "single-blind"),
    case(T, "BEAT-MS is a phase 3 trial.", "auto-hsct", "multiple-sclerosis", "supported", "phase 3"),
    case(
        T, "The Stanford trial of umbilical-cord cells in psoriasis was randomised.", "uc-msc", "psoriasis",
        "unverifiable", "no study of that name on record", jurisdictions=["US"],
    ),
    case(T, "The study involved 15 people.", "uc-msc", "psoriasis", "unverifiable", "no study is named"),
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
    # Reassurance in the words of a harm, and a story beside a guideline
    case(
        S, "Umbilical cord mesenchymal stem cells have low immunogenicity.", "uc-msc", "t2d", "overstated",
        "no harm confirmed: reassurance, from 106 people", outcome="umbilical cord mesenchymal stem cell",
    ),
    case(
        E, "After HSCT for MS I could not walk the dog any more.", "auto-hsct", "multiple-sclerosis", "unverifiable",
        "a story, and no standard care", outcome="dog", scope="one", effect="none", negated=True,
    ),
    # Numbers
    case(N, "About 8.4 million people worldwide have type 1 diabetes.", "", "t1d", "supported", "8.1 to 8.8 million"),
    case(N, "ALS affects 40 million people worldwide.", "", "als", "contradicted", "220,000 to 330,000"),
    case(N, "In Atlantis 5,000 people live with autism.", "", "autism", "unverifiable", "no figure of that place"),
    case(
        N, "In the United States 1 in 36 children is diagnosed with autism.", "", "autism", "supported", "so counted",
        jurisdictions=["US"],
    ),
    case(N, "Immune imbalance is one of the key factors of diabetes.", "", "diabetes", "unverifiable", "no number"),
    # Offers
    case(
        "access", "A clinic in Tijuana sells stem cells for autism at 15,000 dollars.", "stem-cells", "autism",
        "not_graded", "an offer", jurisdictions=["MX"],
    ),
    # Registers: first or alone among fewer than a field, lists that were not read as a whole, who was warned
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
    # Studies: another study of the same hospital, weeks that are no people
    case(
        T, "The Duke University study of cord blood in autism involved 25 children.", "cord-blood", "autism",
        "unverifiable", "the Duke trial on record had 180; another number is another study of that university",
    ),
    case(
        T, "The ADMIRE-CD trial of 52-week remission of fistulas in Crohn's disease was placebo-controlled.", "ad-msc",
        "crohns-fistula", "supported", "against placebo; 52 counts weeks",
    ),
    case(
        T, "The ADMIRE-CD trial randomised 500 patients.", "ad-msc", "crohns-fistula", "contradicted",
        "212, and the study is named by its own name",
    ),
    # One person, and figures of no study on record
    case(
        E, "After an islet transplant Maria stopped insulin.", "donor-islets", "t1d", "unverifiable",
        "the one report of one person on record is of a man who went on with insulin", outcome="insulin independence",
        strength="associated", scope="one",
    ),
    case(
        E, "More than 50% of the children spoke better after cord blood.", "cord-blood", "autism", "unverifiable",
        "a share that no study on record has", outcome="speech", strength="associated", scope="some",
    ),
    case(
        E, "Our stem cells work for over 92% of patients with type 2 diabetes.", "stem-cells", "t2d", "unverifiable",
        "the trial on record had 20 % against 4.55 %; no early finding is of 92 %", outcome="effectiveness",
        strength="associated", scope="some",
    ),
    # Proof denied, and what is still being tested
    case(
        E, "There is no evidence that stem cells help children with autism.", "stem-cells", "autism", "supported",
        "cord blood made no difference, and of other cells there is a benefit of very low certainty alone: no proof",
        "very_low", outcome="effectiveness", effect="none", negated=True,
    ),
    case(
        E, "Stem cells do not help children with autism.", "stem-cells", "autism", "overstated",
        "the same cells: an effect denied flatly is more than a proof denied", outcome="effectiveness", effect="none",
        negated=True,
    ),
    case(
        E, "It has not been proven that a transplant of one's own blood stem cells slows multiple sclerosis.",
        "auto-hsct", "multiple-sclerosis", "unsettled", "a benefit of low certainty: some proof, not enough", "low",
        outcome="disability progression", negated=True,
    ),
    case(
        E, "Islet transplants are not proven to free people with type 1 diabetes from insulin.", "donor-islets", "t1d",
        "unsettled", "the same: a proof denied, and no insulin denied", "low", outcome="insulin independence",
        negated=True,
    ),
    case(
        E, "There is no evidence that mesenchymal cells raise the response rate in graft-versus-host disease.", "msc",
        "gvhd", "contradicted", "review of trials, moderate", "moderate", outcome="response", negated=True,
    ),
    case(
        E, "The effect of fat-derived cells on the knee is being tested in trials.", "ad-msc", "osteoarthritis",
        "unverifiable", "what is being tested is not asserted", outcome="effect",
    ),
    # Harm called rare, mild or well tolerated is reassurance; a rare harm named is a warning that says how often
    case(
        S, "With stem cells for autism serious adverse effects are rare (<0.1%).", "stem-cells", "autism", "overstated",
        "no risk confirmed: reassurance, from too few people", "very_low", outcome="serious adverse effects",
    ),
    case(
        S, "The risk of infection after stem cells for autism is very low.", "stem-cells", "autism", "overstated",
        "the same", outcome="infection",
    ),
    case(
        S, "Side effects of exosomes are usually mild and short-lived.", "exosomes", "hair-loss", "overstated",
        "a regulator tells of serious events", outcome="side effects",
    ),
    case(
        S, "Rarely, stem cells for autism cause an infection.", "stem-cells", "autism", "supported",
        "a harm on record; how rare it is, is not", outcome="infection",
    ),
    case(
        S, "The method carries the gene into the cord blood cells with a harmless virus.", "cord-blood",
        "leukodystrophy", "unverifiable", "the virus is called harmless, not the treatment", None, effect="none",
    ),
    # Mechanisms
    case(
        M, "The transplanted islets make and release insulin.", "donor-islets", "t1d", "early",
        "people with no insulin of their own were off insulin after islet transplants",
    ),
    case(
        M, "Both gene therapies begin with the removal of blood stem cells.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "a gene therapy named is no gene changed: nothing here that a record could show",
    ),
    # Outcomes: what is not measured, when an effect comes
    case(
        E, "Stem cells improve diabetic neuropathy.", "stem-cells", "t2d diabetic-complications", "unverifiable",
        "no result on record is on nerves, and one on blood sugar or ulcers does not stand for it",
        outcome="diabetic neuropathy",
    ),
    case(
        E, "Stem cells make acute complications of type 1 diabetes rarer.", "stem-cells", "t1d", "unverifiable",
        "the trial on record counted chronic ones", outcome="acute complications",
    ),
    case(
        E, "Knee pain: The peak effect comes after about three months.", "bmac", "osteoarthritis", "unverifiable",
        "when, not whether", outcome="peak effect",
    ),
    # What a benefit on one outcome shows of another; another stage; no better than another treatment
    case(
        E, "Some people with type 1 diabetes made insulin of their own again after an islet transplant.",
        "donor-islets", "t1d", "supported", "52 % needed no insulin, so their islets made it", "low",
        outcome="insulin production", strength="associated", scope="some",
    ),
    case(
        E, "A transplant of one's own blood stem cells can halt progressive multiple sclerosis.", "auto-hsct",
        "multiple-sclerosis", "unsettled",
        "the trial that helped was of relapsing disease; the other, with 21 people, found no difference", "very_low",
        outcome="disability progression", strength="conditional",
    ),
    case(
        E, "An injection of marrow concentrate relieves pain in knee osteoarthritis.", "bmac", "osteoarthritis",
        "unsettled", "no better than a steroid, which itself relieves pain: that tells nothing of no treatment", "low",
        outcome="pain",
    ),
    case(
        E, "An injection of marrow concentrate relieves pain in knee osteoarthritis better than a steroid.", "bmac",
        "osteoarthritis", "contradicted", "the comparison that was made, in 160 people", "low", outcome="pain",
    ),
    # An approval alone says nothing of what no one could read
    case(
        E, "Public banks of cord blood make the choice of donors for leukaemia wider.", "cord-blood", "blood-cancer",
        "unverifiable", "that a product was approved is no result on the choice of donors", outcome="choice of donors",
    ),
    # A product on no record, a meeting that is no study, a use that is no effect, another injury
    case(
        E, "Ixmyelocel-T keeps people with heart failure out of hospital.", "bm-msc", "heart-failure", "unsettled",
        "no trial of this product is on record, and results of other cells do not refute it",
        outcome="hospitalisation for heart failure",
    ),
    case(
        T,
        "Results in heart failure were shown at an American College of Cardiology meeting and appeared in the Lancet.",
        "bm-msc", "heart-failure", "unverifiable",
        "the meeting names no study, so a study published elsewhere shows nothing",
    ),
    case(
        E, "Mesenchymal cells can be used to treat brain injury.", "msc", "brain-injury", "unverifiable",
        "a use is no effect", outcome="brain injury", strength="conditional",
    ),
    case(
        E, "Mesenchymal cells can improve movement after brain damage by lack of oxygen at birth.", "msc",
        "brain-injury", "early", "the trial on record was of adults long after an accident", outcome="movement",
        strength="conditional",
    ),
    case(
        E, "There was a trend towards better speech after cord blood.", "cord-blood", "autism", "unverifiable",
        "a trend leaves it open", outcome="speech", strength="associated",
    ),
    # Said of many diseases, of none in particular; a year with the mark of a footnote
    case(
        E, "These cells have been shown to be effective in a variety of disorders.", "bm-msc", "als", "not_graded",
        "the page is about ALS, the sentence is not", None, outcome="effectiveness",
    ),
    case(
        N, "COPD will be among the leading causes of death worldwide by 20304.", "", "copd", "unverifiable",
        "20304 is the year 2030 with a footnote, and counts no deaths",
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
    # Everyone, and nothing as good
    case(
        E, "All twelve patients stopped insulin after zimislecel.", "stem-cell-islets", "t1d", "contradicted",
        "ten of those twelve, by the one study on record of as many people given it",
        outcome="insulin independence", strength="associated", scope="all",
    ),
    case(
        E, "A transplant of one's own blood stem cells may be the only treatment that halts multiple sclerosis.",
        "auto-hsct", "multiple-sclerosis", "overstated",
        "a benefit of low certainty; that nothing else does it, no study shows", outcome="disability progression",
        strength="conditional",
    ),
    case(
        E, "Every patient was off insulin after an islet transplant.", "donor-islets", "t1d", "overstated", "52 % were",
        outcome="insulin independence", strength="associated", scope="all", flags=("everyone",),
    ),
    case(
        T, "There have been no randomised trials of stem cells for knee osteoarthritis.", "stem-cells",
        "osteoarthritis", "contradicted", "several are on record", negated=True,
    ),
    case(
        T, "No clinical trial of exosomes has been done in hair loss.", "exosomes", "hair-loss", "unverifiable",
        "the trials of exosomes on record are of other diseases or of none, and not every trial is on record",
        negated=True,
    ),
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
        E, "Injections of fat-derived cells lowered knee pain by 50%.", "ad-msc", "osteoarthritis", "unverifiable",
        "that pain was less is on record, by how much is not", outcome="pain", strength="associated",
    ),
    case(
        E, "Stem cells have no proven benefit in autism.", "stem-cells", "autism", "supported",
        "no benefit of more than very low certainty", "very_low", outcome="benefit", negated=True,
    ),
    case(
        E, "NurOwn slowed the disease in people with less advanced ALS.", "bm-msc", "als", "unverifiable",
        "a part of the patients, picked out", outcome="progression", strength="associated", scope="some",
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
    # Efficacy: a phase, a type or a year tells which study is meant, and counts nobody
    case(
        E,
        "PLX-PAD did not prolong amputation-free survival in critical limb ischaemia, a phase 3 trial reported in 2024 "
        "found.",
        "placental-msc", "limb-ischaemia", "supported", "one trial, n=213, low risk of bias: HR 0.93", "moderate",
        outcome="amputation-free survival", effect="none",
    ),
    case(
        E,
        "In a phase 3 trial published in 2024, PLX-PAD prolonged amputation-free survival in critical limb ischaemia.",
        "placental-msc", "limb-ischaemia", "contradicted", "the same trial", "moderate",
        outcome="amputation-free survival", strength="associated",
    ),
    case(
        E, "Remestemcel-L did not lower mortality in patients with COVID-19 in 2020.", "bm-msc", "covid-19",
        "supported", "n=222: 37.5 v 42.7 %", "low", outcome="mortality", effect="none", strength="associated",
    ),
    case(
        E, "In patients with COVID-19, 19 of 112 died after remestemcel-L.", "bm-msc", "covid-19", "contradicted",
        "42 of those 112 died", outcome="mortality", effect="none", strength="associated",
    ),
    case(
        E, "CLIMB SCD-121, a phase 3 trial published in 2024, found that exa-cel stopped severe crises.",
        "gene-edited-hsc", "sickle-cell", "overstated", "29 of 30, low; unhedged", "low", outcome="severe crises",
    ),
    case(
        E, "People in the CLIMB SCD-121 trial of gene-edited cells were free of severe crises.", "gene-edited-hsc",
        "sickle-cell", "supported", "29 of 30, low; the study's name holds a number, and is of no product on no record",
        "low", outcome="severe crises", strength="associated",
    ),
    case(
        E, "SCD-777 freed people with sickle cell disease from severe crises.", "gene-edited-hsc", "sickle-cell",
        "overstated", "a product on no record, and results of others alone", "very_low", outcome="severe crises",
    ),
    # Efficacy: a product that is named is answered by its own studies, wherever its cells stand in the lexicon
    case(
        E,
        "MultiStem did not lead to more excellent outcomes at 90 days than placebo after ischaemic stroke in the "
        "TREASURE trial.",
        "msc", "stroke", "supported", "n=206 and 129, masked: no difference; one of 54 is of other cells", "moderate",
        outcome="excellent outcome", effect="none", strength="associated",
    ),
    case(
        E, "MultiStem did not improve recovery after stroke.", "stem-cells", "stroke", "supported",
        "the same two trials", "moderate", outcome="recovery", negated=True,
    ),
    case(
        E, "MultiStem improves recovery after stroke.", "msc", "stroke", "contradicted", "the same two trials",
        "moderate", outcome="recovery",
    ),
    case(
        E, "Mesenchymal cells did not improve recovery after stroke.", "msc", "stroke", "unsettled",
        "of these cells in general one trial of 54: too few", "very_low", outcome="recovery", negated=True,
    ),
    case(
        E, "Stem cells did not improve recovery after stroke.", "stem-cells", "stroke", "unsettled",
        "of all stem cells: one kind was tested in too few", "very_low", outcome="recovery", strength="associated",
        negated=True,
    ),
    case(
        E, "BrightStem improves recovery after stroke.", "stem-cells", "stroke", "unsettled",
        "a name on no record narrows nothing", outcome="recovery",
    ),
    # Mechanisms: told in other words than the record's
    case(
        M, "The implanted cells matured and released C-peptide in response to glucose.", "esc-islets", "t1d", "early",
        "on record of these cells; C-peptide is cut off from insulin as it is made",
    ),
    case(
        M, "Scans showed that the transplanted dopamine-producing cells survived in people with Parkinson's disease.",
        "dopaminergic-progenitors", "parkinsons", "early", "two grafts on record",
    ),
    case(
        M, "The transplanted cells made dopamine.", "dopaminergic-progenitors", "parkinsons", "early",
        "on record of one graft",
    ),
    case(
        M, "The transplanted neurons survived in people with ALS.", "nsc", "als", "unsupported",
        "on record in other diseases alone, of cells that act in their own organ",
    ),
    case(
        M, "Casgevy works by editing a patient's own blood stem cells so that their red cells make fetal haemoglobin.",
        "gene-edited-hsc", "sickle-cell", "early", "on record of these cells",
    ),
    case(
        M, "Fat-derived cells are genetically modified before they are given.", "ad-msc", "osteoarthritis",
        "unsupported", "of blood stem cells alone",
    ),
    case(
        M, "Beta cells were preserved in diabetic mice given umbilical-cord mesenchymal cells.", "uc-msc", "diabetes",
        "early", "a record in mice", subjects="animal",
    ),
]  # fmt: skip
