"""Claims of help: what studies in people, in animals or nobody has shown."""

from tests.golden.cases import E, case

CASES = [
    # Uncontrolled evidence
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
    # Trials that found no difference
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
    # Benefits
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
    # Results that disagree
    case(
        E, "Fat-derived mesenchymal cells close fistulas in Crohn's disease.", "ad-msc", "crohns-fistula", "unsettled",
        "ADMIRE-CD for, ADMIRE-CD II (568 of 780 people) against: no three quarters", "low", outcome="fistula closure",
    ),
    case(
        E, "Mesenchymal cells save lives in COVID-19.", "msc", "covid-19", "unsettled",
        "a review of randomised trials, 293 people, finds fewer deaths; two later ones, 281 people, none fewer",
        "very_low", outcome="survival",
    ),
    # Nothing, retracted, too general, one person, animals
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
    case(
        E, "There is little, if any, evidence that stem cells help a sore shoulder.", "stem-cells",
        "orthopaedic-injury", "supported",
        "denies the proof; the trials on record are of backs and ligaments, and point to no help", "moderate",
        effect="none", negated=True,
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
    # Said of many diseases, of none in particular
    case(
        E, "These cells have been shown to be effective in a variety of disorders.", "bm-msc", "als", "not_graded",
        "the page is about ALS, the sentence is not", None, outcome="effectiveness",
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
    # A phase, a type or a year tells which study is meant, and counts nobody
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
    # A product that is named is answered by its own studies, wherever its cells stand in the lexicon
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
    # An approval alone says nothing of what no one could read
    case(
        E, "Public banks of cord blood make the choice of donors for leukaemia wider.", "cord-blood", "blood-cancer",
        "unverifiable", "that a product was approved is no result on the choice of donors", outcome="choice of donors",
    ),
    # A product on no record, a use that is no effect, another injury
    case(
        E, "Ixmyelocel-T keeps people with heart failure out of hospital.", "bm-msc", "heart-failure", "unsettled",
        "no trial of this product is on record, and results of other cells do not refute it",
        outcome="hospitalisation for heart failure",
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
]  # fmt: skip
