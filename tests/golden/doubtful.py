"""Claims that mislead easily, reasoned from the model before it was run on them: fragments, hopes, denials, hedges."""

from tests.golden.cases import E, M, N, R, S, T, case

_NONE_EVER = {"outcome": "insulin independence", "effect": "none", "negated": True, "strength": "associated"}

CASES = [
    # What no one is said ever to have reached
    case(
        E, "No one with type 1 diabetes has ever been able to stop insulin after stem cell treatment.", "stem-cells",
        "t1d", "contradicted", "ten of twelve did in one study, a third in another: one is enough", **_NONE_EVER,
    ),
    case(
        E, "People with type 1 diabetes were not able to stop insulin after stem cell treatment.", "stem-cells", "t1d",
        "unsettled", "that people did not is no word of everyone who was ever treated", **_NONE_EVER,
    ),
    # What asserts nothing that evidence could bear on
    case(
        E, "Researchers hope that islets grown from stem cells will free people with type 1 diabetes from insulin.",
        "stem-cell-islets", "t1d", "unverifiable", "a hope is no result", outcome="insulin independence",
    ),
    case(
        E, "Those in the placebo group of the trial showed no improvement.", "cardiac-cells", "heart-failure",
        "unverifiable", "of those who did not get the cells", effect="none", negated=True, strength="associated",
    ),
    case(
        E, "In a placebo-controlled trial, HSCT slowed multiple sclerosis.", "auto-hsct", "multiple-sclerosis",
        "supported", "low certainty carries a reported observation", "low", strength="associated",
    ),
    case(
        E, "Claims that PRP regrows cartilage in the knee are not supported by current evidence.", "prp",
        "osteoarthritis", "supported", "denies the proof, and no result proves it", "moderate", effect="none",
        negated=True, outcome="cartilage regrowth",
    ),
    case(
        E, "HSCT might not work for multiple sclerosis.", "auto-hsct", "multiple-sclerosis", "unsettled",
        "that it may help does not refute that it might not", "low", effect="none", negated=True,
        strength="conditional",
    ),
    case(
        E, "The company thanks the ALS community for its progress with marrow-derived cells.",
        "bm-msc", "als", "unverifiable", "thanks assert no effect", outcome="ALS",
    ),
    case(
        E, "Patients aged 12 or older with recurrent severe crises (with gene-edited stem cells).",
        "gene-edited-hsc", "sickle-cell", "unverifiable", "who may take part, no effect", outcome="severe crises",
    ),
    case(
        E, "Nobody can say how much of the change would have come without the cells.",
        "dopaminergic-progenitors", "parkinsons", "unverifiable", "says that it is not known", outcome="change",
        effect="none", negated=True,
    ),
    case(
        S, "The long-term safety of islets grown from stem cells must still be shown.",
        "stem-cell-islets", "t1d", "unverifiable", "asks for proof, and denies no harm", effect="none",
        outcome="safety",
    ),
    case(
        S, "Whether the edited cells raise the risk of blood cancer is not known.",
        "gene-edited-hsc", "sickle-cell", "unverifiable", "no absence of a harm is asserted", effect="none",
        negated=True, outcome="blood cancer",
    ),
    case(
        E, "Casgevy for sickle cell disease: Patients aged 12 or older with repeated severe crises.",
        "gene-edited-hsc", "sickle-cell", "unverifiable", "what stands in front only says what it is about",
        outcome="severe crises",
    ),
    # Denials
    case(
        E, "Fat-derived mesenchymal cells do not regrow cartilage in knee osteoarthritis.",
        "ad-msc", "osteoarthritis", "supported", "261 masked against 24: no difference; under 400 people", "moderate",
        effect="none", negated=True, outcome="cartilage on MRI",
    ),
    case(
        E, "A transplant of one's own blood stem cells does not work for everyone with multiple sclerosis.",
        "auto-hsct", "multiple-sclerosis", "unverifiable", "denies that all are helped, not that it helps",
        effect="none", negated=True,
    ),
    case(
        E, "A transplant of one's own blood stem cells does nothing for the progressive kind of multiple sclerosis.",
        "auto-hsct", "multiple-sclerosis", "unsettled",
        "the trial that helped was of the relapsing kind; of the other one with 21 people is left", "very_low",
        effect="none", negated=False,
    ),
    case(
        M, "Mesenchymal cells do not themselves turn into new beta cells in diabetes.",
        "msc", "t1d", "unverifiable", "a denial without a record is held against nobody", negated=True,
    ),
    case(
        M, "Stem cells turn into whatever cells the body needs.", "stem-cells", "", "overstated",
        "into some kinds they are shown to turn; into all of them pluripotent cells alone",
    ),
    case(
        M, "Embryonic stem cells can become any cell of the body.", "esc", "", "early", "so they are pluripotent",
        strength="conditional",
    ),
    case(M, "Mesenchymal cells turn into bone and fat cells.", "msc", "", "early", "as they do in culture"),
    # Figures, comparisons and products that no record knows
    case(
        E, "Nine out of ten patients at our clinic had less knee pain after an injection of their own marrow cells.",
        "bm-msc", "osteoarthritis", "unverifiable", "numbers of no study on record: others do not refute them",
        outcome="pain", strength="associated", scope="some", basis="none",
    ),
    case(
        E, "In a phase 2 trial exampletemcel improved chronic low back pain.",
        "bm-msc", "low-back-pain", "unsettled", "results of another product do not refute a report of this one",
        outcome="pain", strength="associated",
    ),
    case(
        E, "Umbilical-cord cells for psoriasis work better in women than in men.",
        "uc-msc", "psoriasis", "unverifiable", "compares patients, which no record does", outcome="response",
    ),
    # Surrogates, families
    case(
        E, "Umbilical-cord stem cells end the need for insulin in type 2 diabetes.",
        "uc-msc", "t2d", "unsettled", "the body's own insulin stands in for it: no difference in 91 people", "very_low",
        outcome="insulin independence", flags=("surrogate_for_outcome",),
    ),
    case(
        E, "Stem cells improve movement in Parkinson's disease.",
        "stem-cells", "parkinsons", "overstated", "single arms of one kind of cell, said of all", "very_low",
        outcome="movement", flags=("generalised_therapy",),
    ),
    # Safety is asymmetric
    case(
        S, "Stem cells never cause tumours in people with stroke.",
        "stem-cells", "stroke", "contradicted", "a tumour of donor cells in the spine, attributed", effect="none",
        negated=True, outcome="tumours",
    ),
    case(
        S, "Stem-cell treatment of stroke can leave a tumour behind.",
        "stem-cells", "stroke", "supported", "the same case", strength="conditional", outcome="tumours",
    ),
    case(
        S, "Stem cells are 100% safe.", "stem-cells", "", "contradicted", "absolute, and serious harm is on record",
        effect="none", outcome="stem cells",
    ),
    case(
        S, "Three women lost their sight after a clinic injected cells from their own fat into both eyes.", "ad-msc",
        "macular-degeneration", "supported", "so reported of fat cells that were not grown", strength="associated",
        scope="some", outcome="Three women",
    ),
    case(
        S, "Injections of fat-derived cells into the eye may be safe in macular degeneration.",
        "svf", "macular-degeneration", "unsettled", "hedged, so no absolute denial; blindness is on record",
        strength="conditional", effect="none", outcome="safety",
    ),
    # Facts that were only recalled
    case(
        E, "A transplant of one's own blood stem cells brings Crohn's disease into remission off all drugs.",
        "auto-hsct", "crohns", "unsettled", "ASTIC: no difference in 45 people, and recalled", "very_low",
        outcome="remission without treatment",
    ),
    # What regulators said
    case(
        R, "Amchepry is fully approved in Japan for Parkinson's disease.", "ipsc", "parkinsons", "contradicted",
        "its approval is conditional and time-limited", jurisdictions=["JP"], published_on="2026-04-01",
    ),
    case(
        R, "No stem-cell product for Parkinson's disease is approved in the European Union.", "stem-cells",
        "parkinsons", "supported", "none on a list read past the article's day", negated=True, jurisdictions=["EU"],
        published_on="2025-05-01",
    ),
    case(
        R, "Our laboratory is GMP-certified, which means that the treatment is approved.", "bm-msc", "", "contradicted",
        "a certificate is no approval", jurisdictions=["US"], flags=("not_an_approval",),
    ),
    case(
        R, "The company was licensed by New York State to act as a tissue bank for mesenchymal stem cells.", "msc", "",
        "unverifiable", "a licence of premises, no approval of a product", jurisdictions=["US"],
        flags=("not_an_approval",),
    ),
    case(
        R, "In Japan regenerative products are reviewed by the PMDA.", "stem-cells", "", "supported",
        "the authority on record", jurisdictions=["JP"],
    ),
    case(
        R, "The FDA has warned about exosome products.", "exosomes", "", "supported", "two warnings of 2019",
        jurisdictions=["US"],
    ),
    # Studies, field by field
    case(
        T, "MASTERS-2 is a placebo-controlled phase 3 trial of marrow cells in stroke.", "bm-msc", "stroke",
        "supported", "phase and placebo as registered",
    ),
    case(
        T, "The ADMIRE-CD II trial enrolled 200 people with Crohn's fistulas.", "ad-msc", "crohns-fistula",
        "contradicted", "568",
    ),
    case(
        T, "The trial FORWARD-101 of islets grown from stem cells had no comparison group.", "stem-cell-islets", "t1d",
        "supported", "a single group, if in several doses", negated=True,
    ),
    # A product stands for the one disease that it was studied in
    case(T, "A trial of VX-880 is under way.", "stem-cell-islets", "", "supported", "NCT04786262 recruits"),
    case(T, "A phase 3 trial of zimislecel is recruiting.", "stem-cell-islets", "", "supported", "NCT06832410"),
    case(T, "A trial of JointStem is under way.", "ad-msc", "", "supported", "NCT04368806 recruits"),
    case(T, "A trial of SB999 is under way.", "stem-cells", "", "unverifiable", "a product on no record"),
    case(
        T, "A phase 3 trial of VX-264 is recruiting.", "stem-cell-islets", "", "contradicted", "phase 1 and 2",
    ),
    case(
        E, "Ten of twelve patients no longer needed insulin after zimislecel.", "stem-cell-islets", "",
        "supported", "10 of 12, in type 1 diabetes, the one disease it was studied in", "low",
        negated=True, strength="associated", scope="some", outcome="insulin independence",
    ),
    case(
        E, "Most patients needed no more transfusions after Casgevy.", "gene-edited-hsc", "",
        "unverifiable", "studied in two diseases, of which it names none", "none",
        negated=True, strength="associated", scope="some", outcome="transfusions",
    ),
    # That there is a study
    case(
        T, "FORWARD-101 is a trial of zimislecel in type 1 diabetes.", "stem-cell-islets", "t1d",
        "supported", "so registered",
    ),
    case(
        T, "A phase 3 trial of donislecel enrolled 21 people.", "donor-islets", "", "supported", "NCT00679042",
    ),
    case(
        T, "Trial NCT04786262 tests stem cells in Parkinson's disease.", "stem-cells", "parkinsons", "unverifiable",
        "that study is on record, in another disease",
    ),
    case(T, "Vertex has registered a trial of VX-264.", "stem-cell-islets", "", "supported", "NCT05791201, by Vertex"),
    case(
        T, "Novartis has registered a trial of VX-264.", "stem-cell-islets", "",
        "unverifiable", "no trial of that company is on record",
    ),
    case(
        T, "The trial of VX-264 was paused after two deaths.", "stem-cell-islets", "",
        "unverifiable", "nothing on record to compare with",
    ),
    # Numbers: units and years
    case(
        N, "Age-related macular degeneration affects about 200 million people worldwide.", "", "macular-degeneration",
        "unverifiable", "the figures on record are of one country, or of those it has blinded",
    ),
    case(
        N, "Type 2 makes up more than 90% of all diabetes worldwide.", "", "t2d", "supported", "90 to 96 per cent",
    ),
    case(
        N, "In 2008 more than 50,000 babies a year were born with thalassaemia worldwide.", "", "thalassaemia",
        "supported", "56,000 births a year", published_on="2026-01-01",
    ),
    # How cells act, and offers
    case(
        M, "The clinic's stem cells harmonise the energy of the body in diabetes.", "stem-cells", "diabetes",
        "unverifiable", "names no way of acting that a record could show",
    ),
    case(
        M, "Islets reprogrammed from the patient's own cells travel to the pancreas.", "ipsc-islets", "t1d",
        "unsupported", "how they were made is on record, that they travel is not",
    ),
    case(
        M, "The cells are reprogrammed to pluripotency and then home to the pancreas.", "ipsc-islets", "t1d",
        "unsupported", "what they do is not on record, whatever they were made of",
    ),
    case(
        M, "Retinal cells grown from iPS cells rewire the visual cortex.", "rpe", "macular-degeneration",
        "unverifiable", "names of which cells it speaks, and no way of acting that a record could show",
    ),
    case(
        M, "Reprogrammed skin cells wake up the sleeping beta cells.", "ipsc-islets", "t1d", "unverifiable", "the same",
    ),
    case(
        M, "Gene-edited stem cells rebuild the lining of the lungs.", "gene-edited-hsc", "sickle-cell", "unsupported",
        "that they are edited is on record, that they rebuild is not",
    ),
    case(
        M, "Retinal cells grown from iPS cells survive under the retina.", "rpe", "macular-degeneration", "early",
        "a sheet of them survived for a year",
    ),
    case(
        M, "The patient's own cells are reprogrammed to pluripotency.", "ipsc-islets", "t1d", "early",
        "this is what it tells, and it is on record",
    ),
    case(
        M, "The islets were reprogrammed from the patient's fat cells.", "ipsc-islets", "t1d", "early", "the same",
    ),
    case(
        M, "In sickle cell disease the patient's own stem cells are edited with CRISPR.", "gene-edited-hsc",
        "sickle-cell", "early", "on record in people",
    ),
    case(
        "access", "You can book umbilical-cord stem cells for autism in Panama.", "uc-msc", "autism", "not_graded",
        "an offer", jurisdictions=["PA"],
    ),
    # Denied of everyone, or of the proof
    case(
        E, "HSCT doesn't work for everyone.", "auto-hsct", "multiple-sclerosis", "unverifiable",
        "denies that all are helped, not that it helps", effect="none", negated=True, scope="all",
    ),
    case(
        E, "Nothing has been shown to regrow cartilage.", "bmac", "osteoarthritis", "supported",
        "denies a proof of which there is none", effect="none", negated=True, outcome="cartilage",
    ),
    case(
        E, "None of the trials has shown that memory improves.", "msc", "alzheimers", "supported",
        "denies the proof; a benefit of very low certainty is none", effect="none", negated=True, outcome="memory",
    ),
    case(
        E, "No stem cell treatment for autism is proven.", "stem-cells", "autism", "supported",
        "denies the proof; a benefit of very low certainty is none", effect="none", negated=True,
    ),
    case(
        E, "HSCT works better than drugs for aggressive MS.", "auto-hsct", "multiple-sclerosis", "overstated",
        "held against such drugs in trials, of low certainty; the drugs are no outcome", "low", outcome="effectiveness",
    ),
    case(
        E, "It is a myth that stem cells cure ALS.", "stem-cells", "als", "supported",
        "people fared no better in the one kind that was tried; a denial is no promise", "moderate",
        effect="none", negated=True, outcome="cure",
    ),
    case(
        E, "Stem cells do not cure autism.", "stem-cells", "autism", "unsettled",
        "some results point to a benefit, of which nobody is sure; a denial is no promise", effect="none", negated=True,
        outcome="cure",
    ),
    case(
        E, "Islet transplants are not a cure for type 1 diabetes.", "donor-islets", "t1d", "unsettled",
        "only what is highly certain may be called a cure, so a benefit of low certainty refutes no denial of one",
        effect="none", negated=True, outcome="cure",
    ),
    case(
        E, "Islet transplants do not free people with type 1 diabetes from insulin.", "donor-islets", "t1d",
        "contradicted", "the same benefit, denied by its name", "low", effect="none", negated=True,
        outcome="insulin independence",
    ),
    # One disease of a wide group
    case(
        E, "CAR-T puts lymphoma into remission.", "car-t", "blood-cancer", "overstated",
        "one open trial in lymphoma; the one in myeloma does not count for it", "low", outcome="remission",
    ),
    case(
        E, "CAR-T puts blood cancers into remission.", "car-t", "blood-cancer", "supported",
        "two trials in two such cancers", "moderate", outcome="remission",
    ),
    case(
        E, "CAR-T lets people with leukaemia live longer.", "car-t", "blood-cancer", "overstated",
        "the trial on record is in myeloma: indirect", outcome="survival",
    ),
    case(
        E, "CAR-T does not let people with leukaemia live longer.", "car-t", "blood-cancer", "unsettled",
        "a trial in another cancer refutes nothing", effect="none", negated=True, outcome="survival",
    ),
    # Heart attacks and strokes in people with a weak heart are other than their admissions for it
    case(
        E, "Mesenchymal precursor cells may prevent heart attacks and strokes in people with heart failure.",
        "msc", "heart-failure", "supported", "DREAM-HF, HR 0.346: one trial, not its primary outcome", "low",
        outcome="heart attacks and strokes", strength="conditional",
    ),
    case(
        E, "Rexlemestrocel-L cut non-fatal heart attacks or strokes by 65% in people with heart failure.",
        "bm-msc", "heart-failure", "overstated", "the same trial, told flatly; what is not fatal is no death", "low",
        outcome="non-fatal heart attacks or strokes",
    ),
    case(
        E, "Marrow-derived cells might lower the risk of a myocardial infarction when the heart is failing.",
        "bm-msc", "heart-failure heart-attack", "supported", "treated is heart failure; the other is kept away", "low",
        outcome="risk of a myocardial infarction", strength="conditional",
    ),
    case(
        E, "Marrow mesenchymal cells do nothing against heart attack or stroke in heart failure.",
        "bm-msc", "heart-failure", "contradicted", "denies what the trial found", "low",
        outcome="heart attack or stroke", negated=True,
    ),
    case(
        E, "Marrow mesenchymal cells may prevent heart failure events.",
        "bm-msc", "heart-failure", "contradicted", "the admissions themselves, which did not differ", "high",
        outcome="heart failure events", strength="conditional",
    ),
    case(
        E, "Marrow cells may keep people who had a heart attack from another heart attack.",
        "bm-mnc", "heart-attack", "unverifiable", "no trial on record counted heart attacks alone",
        outcome="another heart attack", strength="conditional",
    ),
    case(
        E, "Bone marrow cells put into the leg prevent amputation in critical limb ischaemia.",
        "bm-msc", "limb-ischaemia", "overstated",
        "cultured or not is unsaid: 160 masked with unsorted cells, no difference; 41 with MSC, a benefit",
        "very_low", outcome="amputation",
    ),
    case(
        E, "Mesenchymal cells may increase stroke volume in heart failure.",
        "msc", "heart-failure", "unverifiable", "what the heart pumps out is no stroke",
        outcome="stroke volume", strength="conditional",
    ),
    # What was only recalled decides against no one, whatever was read beside it
    case(
        E, "Fat-derived stem cells rebuild the cartilage of arthritic knees.", "ad-msc", "osteoarthritis",
        "unsettled", "no difference in 261 people, recalled; the one trial that was read points the other way",
        outcome="cartilage of arthritic knees",
    ),
    case(
        E, "Cells grown from fat could thicken worn cartilage.", "ad-msc", "osteoarthritis",
        "unsettled", "the same, hedged", outcome="cartilage", strength="conditional",
    ),
    case(
        E, "Fat-derived mesenchymal cells do nothing for painful knees.", "ad-msc", "osteoarthritis",
        "unsettled", "less pain in 261 people, recalled; in 24 of whom was read, too few to refute it", "low",
        outcome="painful knees", negated=True,
    ),
    # A review of all of a disease stands for the trials inside it, which are not told apart by type
    case(
        E, "Mesenchymal stem cells may lower HbA1c in people with diabetes.", "msc", "diabetes",
        "supported", "a review of randomised trials, 507 people in both types: one down, not judged", "moderate",
        outcome="HbA1c", strength="conditional",
    ),
    case(
        E, "Infused mesenchymal cells bring down long-term blood sugar in diabetes.", "msc", "diabetes",
        "supported", "the same, told flatly: moderate is enough", "moderate", outcome="long-term blood sugar",
    ),
    case(
        E, "Mesenchymal cells lower HbA1c in type 1 diabetes.", "msc", "t1d",
        "overstated", "of type 1 alone two small trials, neither for it", "very_low", outcome="HbA1c",
    ),
    case(
        E, "Stem cells lower HbA1c in diabetes.", "stem-cells", "diabetes",
        "overstated", "cells of other kinds have less to show", outcome="HbA1c", flags=("generalised_therapy",),
    ),
    # No better than a steroid says nothing against better than a placebo
    case(
        E, "Stem-cell injections may ease pain in knee osteoarthritis.", "stem-cells", "osteoarthritis",
        "supported", "a Cochrane review, 544 people, against placebo; its own certainty is low", "low",
        outcome="pain", strength="conditional",
    ),
    case(
        E, "Stem-cell injections do nothing for the pain of arthritic knees.", "stem-cells", "osteoarthritis",
        "contradicted", "the same review says otherwise", "low", outcome="pain", negated=True,
    ),
    case(
        E, "Stem cells banish the pain of knee osteoarthritis.", "stem-cells", "osteoarthritis",
        "overstated", "told flatly, of a small effect of low certainty", "low", outcome="pain",
        flags=("small_effect",),
    ),
    case(
        E, "Mesenchymal cells could make sore knees hurt less.", "msc", "osteoarthritis",
        "supported", "285 people against saline; 160 more against a steroid say nothing of none", "low",
        outcome="how much the knees hurt: pain", strength="conditional",
    ),
    case(
        E, "Umbilical-cord cells may ease knee pain.", "uc-msc", "osteoarthritis",
        "unsettled", "known of these cells is only that they do no better than a steroid", outcome="pain",
        strength="conditional",
    ),
    case(
        E, "Stem cells ease knee pain better than steroid injections.", "stem-cells", "osteoarthritis",
        "contradicted", "that very comparison, in three kinds of cell: no better", outcome="pain",
    ),
    # A later review of lesser studies takes no place of one of randomised trials
    case(
        E, "Mesenchymal stem cells may reduce deaths from COVID-19.", "msc", "covid-19",
        "unsettled", "fewer deaths in a review of trials, 293 people; none fewer in the 281 of two later trials",
        "very_low", outcome="deaths", strength="conditional",
    ),
    case(
        E, "Mesenchymal cells do not save the lives of people with COVID-19.", "msc", "covid-19",
        "unsettled", "the same, denied", outcome="survival", negated=True,
    ),
    # Platelet-rich plasma: reviews find that it helps, the largest masked trial that it does not
    case(
        E, "PRP injections relieve the pain of knee osteoarthritis.", "prp", "osteoarthritis", "overstated",
        "trials lie far apart, and how many people they had is not on record", "very_low", outcome="pain",
    ),
    case(
        E, "PRP does nothing for the pain of knee osteoarthritis.", "prp", "osteoarthritis", "unsettled",
        "the same, denied", "very_low", outcome="pain", negated=True,
    ),
    case(
        E, "PRP regrows the cartilage of arthritic knees.", "prp", "osteoarthritis", "contradicted",
        "288 masked, co-primary: no difference; under 400 people", "moderate", outcome="cartilage",
    ),
    case(
        E, "PRP works for knee osteoarthritis.", "prp", "osteoarthritis", "unsettled",
        "what is measured decides, and it is not said", "very_low",
    ),
    case(
        S, "PRP has no side effects because it is your own blood.", "prp", "", "contradicted",
        "more people had pain than after saline", outcome="adverse events", effect="none",
    ),
    case(
        S, "PRP injections can cause pain and swelling where they are given.", "prp", "", "supported",
        "reported in trials", outcome="injection-site pain",
    ),
    # Remission without drugs, and the first people given cells grown from reprogrammed ones
    case(
        E, "CAR-T cells may put lupus into lasting remission without drugs.", "car-t", "lupus", "early",
        "eight of eight in a case series", "very_low", outcome="drug-free remission", strength="conditional",
    ),
    case(
        E, "15 patients with autoimmune disease stopped all immunosuppressive drugs after CAR-T cells.", "car-t",
        "lupus", "early", "all 15 in a case series", "very_low", outcome="off immunosuppression",
        strength="associated", scope="some",
    ),
    case(
        E, "An injection of cells grown from iPS cells lets paralysed people walk again.", "ipsc",
        "spinal-cord-injury", "overstated", "two of four men, no control", "very_low", outcome="walking",
        flags=("causal_from_uncontrolled",),
    ),
    case(
        E, "Umbilical-cord cells improve movement in cerebral palsy.", "uc-msc", "cerebral-palsy", "unsettled",
        "39 gained against placebo, 59 did not surely against none", "very_low", outcome="movement",
    ),
    # An application that was turned down, and shares that are often told
    case(
        R, "The FDA rejected deramiocel in July 2025.", "cardiac-cells", "duchenne", "supported",
        "a complete response letter, its latest word on record", jurisdictions=["US"],
    ),
    case(
        R, "The FDA approved deramiocel in 2025.", "cardiac-cells", "duchenne", "contradicted",
        "it turned it down", published_on="2025-10-01", jurisdictions=["US"],
    ),
    case(
        N, "43% of people with heart failure die within five years.", "", "heart-failure", "supported",
        "60 studies: 56.7% survive",
    ),
    case(N, "Nine out of ten people with lupus are women.", "", "lupus", "supported", "184,000 of 204,000"),
    case(
        N, "In Japan, about 5,000 people suffer spinal cord injuries every year.", "", "spinal-cord-injury",
        "supported", "as newspapers tell", jurisdictions=["JP"],
    ),
    case(
        N, "Around 16% of people worldwide aged 15 and over have knee osteoarthritis.", "", "osteoarthritis",
        "supported", "88 studies pooled",
    ),
]  # fmt: skip
