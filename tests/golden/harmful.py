"""Claims of harm and of its absence, each reasoned from the registers before the model was run on it."""

from tests.golden.cases import E, R, S, case

CASES = [
    # What has ever been reported, of no study in particular
    case(
        S, "Up to the present no serious adverse reaction has been reported with umbilical cord mesenchymal cells.",
        "uc-msc", "", "unsettled", "serious reactions after cells of the kind are on record", "low", effect="none",
        negated=True, strength="associated", outcome="serious adverse reaction",
    ),
    case(
        S, "No serious side effects have ever been reported after stem cell therapy.", "stem-cells", "",
        "contradicted", "they have", "low", effect="none", negated=True, strength="associated",
        outcome="serious side effects",
    ),
    case(
        S, "In the trial no serious adverse events have been reported so far with umbilical cord mesenchymal cells.",
        "uc-msc", "", "supported", "told of a trial's patients", "low", effect="none", negated=True,
        strength="associated", outcome="serious adverse events",
    ),
    # A disease that a treatment is linked to
    case(
        E, "Skysona has been linked to blood cancers in children.", "gene-edited-hsc", "blood-cancer", "supported",
        "named on its label", strength="associated",
    ),
    # Whose blood stem cells they are
    case(
        S, "Donor transplants can cause graft-versus-host disease.", "allo-hsct", "gvhd", "supported",
        "248 of 511, and named on the label of cord blood", strength="conditional", outcome="graft-versus-host disease",
    ),
    case(
        S, "A transplant of one's own stem cells carries no risk of graft-versus-host disease.", "auto-hsct",
        "multiple-sclerosis", "unsupported", "looked for, and no such harm of one's own cells is on record",
        effect="none", outcome="graft-versus-host disease",
    ),
    case(
        S, "A stem cell transplant for multiple sclerosis can cause graft-versus-host disease.", "hsc",
        "multiple-sclerosis", "unverifiable", "every such transplant on record is of one's own cells",
        strength="conditional", outcome="graft-versus-host disease",
    ),
    case(
        S, "A blood stem cell transplant for leukaemia can cause graft-versus-host disease.", "hsc", "blood-cancer",
        "supported", "of unsaid cells, which may be a donor's", strength="conditional",
        outcome="graft-versus-host disease",
    ),
    case(
        S, "A sibling's bone marrow for sickle cell disease never kills.", "allo-hsct", "sickle-cell", "contradicted",
        "deaths of donor transplants are put down to them", effect="none", outcome="death of the transplant",
    ),
    case(
        S, "Infusions of cord blood for cerebral palsy cause no graft-versus-host disease.", "cord-blood",
        "cerebral-palsy", "unsupported", "the boxed warning is of transplants after chemotherapy", effect="none",
        outcome="graft-versus-host disease",
    ),
    case(
        S, "A cord blood transplant for leukaemia causes no graft-versus-host disease.", "cord-blood", "blood-cancer",
        "contradicted", "the label of cord blood warns of it", effect="none", outcome="graft-versus-host disease",
    ),
    case(
        S, "Donor transplants can leave women infertile.", "allo-hsct", "blood-cancer", "supported",
        "22 % of 269 had stable periods again", strength="conditional", outcome="infertility",
    ),
    case(
        E, "Donor stem cell transplants can cause graft-versus-host disease.", "allo-hsct", "gvhd", "supported",
        "taken for one of help, and read as the warning that it is", strength="conditional",
    ),
    case(
        E, "Donor stem cell transplants cannot cause graft-versus-host disease.", "allo-hsct", "gvhd", "contradicted",
        "the same, denied", negated=True,
    ),
    case(
        E, "Mesenchymal cells can cause hair loss.", "msc", "hair-loss", "unverifiable", "on no record of such cells",
        strength="conditional", outcome="hair",
    ),
    # Harmlessness that is denied is a warning
    *(
        case(
            S, text, "stem-cells", "", "supported", "serious harm is on record; that there is none is called untrue",
            effect="none", negated=True, outcome="safety",
        )
        for text in (
            "Stem cell injections are not harmless.", "Myth 2: Stem cell injections carry no risk.",
            "The clinic falsely claims that stem cell injections have no side effects.",
            "That stem cell injections are risk free is a myth.",
        )
    ),
    case(
        S, "It is a myth that stem cell injections are dangerous, they carry no risk.", "stem-cells", "",
        "contradicted", "the denial is of a danger", effect="none", negated=True, outcome="safety",
    ),
    # What is treated is not what is blamed
    case(
        S, "AHSCT for multiple sclerosis can cause hair loss.", "auto-hsct", "multiple-sclerosis", "supported",
        "patients are told so, and the disease is only what is treated", strength="conditional", outcome="hair loss",
    ),
    # Harms that patients are told of by name
    case(
        S, "You may lose your hair before the transplant.", "auto-hsct", "multiple-sclerosis", "supported",
        "a society for patients says so", strength="conditional", outcome="hair",
    ),
    case(
        S, "CAR-T can leave patients confused.", "car-t", "blood-cancer", "supported",
        "a boxed warning of harm to brain and nerves", strength="conditional", outcome="confused",
    ),
    case(
        S, "CAR-T never causes a cytokine storm.", "car-t", "blood-cancer", "contradicted", "in 262 of 352",
        effect="none", outcome="cytokine storm",
    ),
    case(
        S, "Exosomes can cause a cytokine storm.", "exosomes", "hair-loss", "unverifiable", "on record of CAR-T alone",
        strength="conditional", outcome="cytokine storm",
    ),
    case(
        S, "Injections of nerve stem cells have never caused a tumour.", "nsc", "spinal-cord-injury", "contradicted",
        "masses at the graft are on record", effect="none", negated=True, strength="associated", outcome="tumour",
        basis="expert",
    ),
    # By which route: an infusion may be into a vein or into the spinal fluid, but is no injection into an eye
    case(
        S, "A man who had had a stroke grew a tumour in his spine after stem-cell infusions at clinics abroad.",
        "stem-cells", "stroke", "supported", "the case of intrathecal infusions, published", "very_low",
        strength="associated", scope="one", basis="case", outcome="tumour",
    ),
    case(
        S, "A tumour grew in the spine of a man with stroke after stem cells were infused into his spinal fluid.",
        "stem-cells", "stroke", "supported", "the same case, and its route", "very_low",
        strength="associated", scope="one", basis="case", outcome="tumour",
    ),
    case(
        S, "A man who had had a stroke grew a tumour in his spine after intravenous infusions of stem cells.",
        "stem-cells", "stroke", "unverifiable", "by another route than the case that was published",
        strength="associated", scope="one", basis="case", outcome="tumour",
    ),
    case(
        S, "Infusions of cells from one's own fat can blind people.", "ad-msc", "", "unverifiable",
        "on record of injections into the eyes alone", strength="conditional", outcome="loss of sight",
    ),
    # Of one product
    case(
        S, "Skysona causes blood cancer.", "gene-edited-hsc", "leukodystrophy", "supported", "in 10 of 67",
        outcome="blood cancer",
    ),
    case(
        S, "Casgevy causes blood cancer.", "gene-edited-hsc", "sickle-cell", "unsettled",
        "after another product of this kind alone", outcome="blood cancer",
    ),
    case(
        S, "Casgevy carries no risk of blood cancer.", "gene-edited-hsc", "sickle-cell", "contradicted",
        "what a product of its kind did nobody can rule out", effect="none", negated=True, outcome="blood cancer",
    ),
    # Deaths on which a regulator acted, which it did not say were brought about by the cells
    case(
        S, "Mesenchymal stem cells are completely safe.", "msc", "", "contradicted",
        "two emergency orders after deaths during or after infusions of fat cells", effect="none", outcome="safety",
    ),
    case(
        S, "Infusions of stem cells from one's own fat are harmless.", "ad-msc", "", "contradicted", "the same",
        effect="none", outcome="harm",
    ),
    case(
        S, "A treatment with fat-derived stem cells carries no risk of death.", "ad-msc", "", "contradicted",
        "the same", effect="none", negated=True, outcome="death",
    ),
    case(
        S, "Mesenchymal cells may be safe.", "msc", "", "unsettled",
        "hedged, so no absolute denial; deaths are on record", effect="none", strength="conditional", outcome="safety",
    ),
    case(
        S, "No side effects were seen in 91 people with type 2 diabetes who were given umbilical-cord cells.", "uc-msc",
        "t2d", "supported", "so that trial reports of its own patients", "low", effect="none", negated=True,
        strength="associated", scope="some", outcome="side effects",
    ),
    case(
        S, "Retinal cells grown from stem cells cause no tumours.", "rpe", "macular-degeneration", "overstated",
        "no such case, and too few people; no regulator speaks of these cells", effect="none", negated=True,
        outcome="tumour",
    ),
    # What some studies found, others do not undo
    case(
        S, "The trials of mesenchymal cells saw no side effects.", "msc", "", "unsettled",
        "a review of such trials found fever", effect="none", negated=True, strength="associated",
        outcome="side effects",
    ),
    # What the study that is named saw, and what it was put down to
    case(
        S, "Nobody died in the FORWARD trial of zimislecel.", "stem-cell-islets", "t1d", "contradicted",
        "it tells of two deaths", effect="none", negated=True, strength="associated", outcome="death",
    ),
    case(
        S, "In the trial of VX-880 there were no deaths related to the treatment.", "stem-cell-islets", "t1d",
        "unsupported", "neither death was put down to it", effect="none", negated=True, strength="associated",
        outcome="death",
    ),
    case(
        S, "None of the 12 people given the full dose of zimislecel died.", "stem-cell-islets", "t1d", "unsettled",
        "14 were treated, and the two who died may be the others", effect="none", negated=True, strength="associated",
        scope="some", outcome="death",
    ),
    case(
        S, "None of the 14 people given zimislecel died.", "stem-cell-islets", "t1d", "contradicted", "two of them did",
        effect="none", negated=True, strength="associated", scope="some", outcome="death",
    ),
    case(
        S, "No serious adverse events were seen in patients given zimislecel.", "stem-cell-islets", "t1d",
        "contradicted", "neutropenia in three of 14", effect="none", negated=True, strength="associated", scope="some",
        outcome="serious adverse events",
    ),
    case(
        S, "Two patients died during the study of zimislecel.", "stem-cell-islets", "t1d", "supported",
        "so it is recorded, whatever they died of", "very_low", strength="associated", scope="some", outcome="death",
    ),
    case(
        S, "Nine patients died during the study of zimislecel.", "stem-cell-islets", "t1d", "unsettled",
        "two did, as far as is on record", strength="associated", scope="some", outcome="death",
    ),
    case(
        S, "My sister had no side effects after zimislecel.", "stem-cell-islets", "t1d", "unverifiable",
        "a story, which no study's harms refute", effect="none", negated=True, strength="associated", scope="one",
        outcome="side effects",
    ),
    case(
        S, "One patient died in the trial of bemdaneprocel.", "dopaminergic-progenitors", "parkinsons", "unverifiable",
        "no death is on record of that study, and nothing of deaths", strength="associated", scope="one",
        outcome="death",
    ),
    case(
        S, "No tumours were seen in patients given zimislecel.", "stem-cell-islets", "t1d", "unsettled",
        "on record of another company's islets alone", effect="none", negated=True, strength="associated",
        scope="some", outcome="tumour",
    ),
    case(
        S, "Islets grown from stem cells may kill.", "stem-cell-islets", "t1d", "supported",
        "a death of an infection, not put down to anything else", "very_low", strength="conditional", outcome="death",
    ),
    case(
        S, "A boy developed brain tumours four years after injections of fetal neural stem cells.", "nsc", "",
        "supported", "such a case was published; the sentence names no disease", outcome="brain tumour", scope="one",
        strength="associated",
    ),
    # How often
    case(
        S, "One in three women lost her periods for good after the transplant for multiple sclerosis.", "auto-hsct",
        "multiple-sclerosis", "supported", "13 of 43 did", outcome="loss of periods", strength="associated",
        scope="some",
    ),
    case(
        S, "Islet transplants spare patients any risk.", "donor-islets", "t1d", "contradicted",
        "serious harms are on record", effect="none", outcome="risk",
    ),
    case(
        S, "Mesenchymal cells double the risk of infection.", "msc", "", "unsettled",
        "infections are on record, and no study that found more of them than without", outcome="infection",
    ),
    case(
        S, "Gene-edited cells caused leukaemia in most patients with sickle cell disease.", "gene-edited-hsc",
        "sickle-cell", "overstated", "it is on record of another product, and none of 44 had it", outcome="leukaemia",
        scope="some",
    ),
    case(
        S, "Half of the patients died of the transplant.", "auto-hsct", "multiple-sclerosis", "overstated",
        "2.1 % of 764 at most, of a hundred people or more", strength="associated", outcome="death", scope="some",
    ),
    case(
        S, "About two in 100 patients died of the transplant.", "auto-hsct", "multiple-sclerosis", "supported",
        "2.1 % of 764", strength="associated", outcome="death", scope="some",
    ),
    case(
        S, "The transplant makes everyone infertile.", "auto-hsct", "multiple-sclerosis", "overstated",
        "periods came back in 30 of 43 women", outcome="infertility",
    ),
    case(
        S, "Umbilical-cord cells kill everyone with spinal cord injury.", "uc-msc", "spinal-cord-injury", "overstated",
        "some deaths after such cells are on record, and none of all", outcome="death",
    ),
    case(
        S, "The transplant causes leukaemia.", "auto-hsct", "multiple-sclerosis", "unverifiable",
        "on record of altered cells alone, and of cells unsaid in stroke", outcome="leukaemia",
    ),
    # To look is not to warn
    case(
        R, "The FDA inspects family cord blood banks.", "cord-blood", "", "unverifiable",
        "an inspection is no warning, and no register holds inspections", jurisdictions=["US"],
    ),
    # More often than with what it is compared with
    case(
        S, "Serious adverse events were more common with marrow cells than with placebo in ALS.", "bm-msc", "als",
        "unsettled", "on record after such cells, and no study found more of them than with placebo",
        strength="associated", outcome="serious adverse events",
    ),
    case(
        S, "Infections were more frequent after the transplant than with natalizumab.", "auto-hsct",
        "multiple-sclerosis", "unsettled", "infections are on record, and no such comparison of them",
        strength="associated", outcome="infection",
    ),
    case(
        S, "Fever was more common after mesenchymal stem cells than in the control group.", "msc", "heart-failure",
        "supported", "a review of trials found more fever", strength="associated", outcome="fever",
    ),
    case(
        S, "Infections happen after transplants of one's own stem cells for multiple sclerosis.", "auto-hsct",
        "multiple-sclerosis", "supported", "compares with nothing", outcome="infection",
    ),
    # How often, where that was counted: the harm alone does not bear out a share
    case(
        S, "The risk of dying from AHSCT for multiple sclerosis is about 10 percent.", "auto-hsct",
        "multiple-sclerosis", "unsettled", "none to 2.8 % in every count on record", outcome="death",
    ),
    case(
        S, "The risk of dying from AHSCT for multiple sclerosis is 2 %.", "auto-hsct", "multiple-sclerosis",
        "supported", "between 0.2 and 2.8 %", outcome="death",
    ),
    case(
        S, "90% of patients get acute graft-versus-host disease after a donor transplant.", "allo-hsct", "gvhd",
        "unsettled", "248 of 511", strength="associated", scope="some", outcome="graft-versus-host disease",
    ),
    case(
        S, "About half of the patients get acute graft-versus-host disease after a donor transplant.", "allo-hsct",
        "gvhd", "supported", "the same count", strength="associated", scope="some",
        outcome="graft-versus-host disease",
    ),
    case(
        S, "Treatment-related adverse events occurred in 40% of patients given Alofisel.", "ad-msc", "", "unsettled",
        "20.4 %", strength="associated", scope="some", outcome="treatment-related adverse events",
    ),
    case(
        S, "Fewer than 1% of patients have complications after stem cell therapy.", "stem-cells", "", "unsettled",
        "complications are on record; that they are so rare is not", strength="associated", scope="some",
        outcome="complications",
    ),
    case(
        S, "Fewer than 3% of patients die of the transplant.", "auto-hsct", "multiple-sclerosis", "supported",
        "2.8 % at most", strength="associated", scope="some", outcome="death",
    ),
    case(
        S, "Fewer than 1% of patients die of the transplant.", "auto-hsct", "multiple-sclerosis", "unsettled",
        "2.1 % of 764, and 2.8 % of 281", strength="associated", scope="some", outcome="death",
    ),
    # After which product
    case(
        S, "Zynteglo patients have developed blood cancer.", "gene-edited-hsc", "blood-cancer", "unsettled",
        "after other products of its kind alone", strength="associated", outcome="blood cancer",
    ),
    case(
        E, "Skysona causes leukaemia.", "gene-edited-hsc", "", "supported",
        "taken for one of help that names no disease, and read as the warning that it is", outcome="leukaemia",
    ),
    case(
        S, "Adverse events were more frequent with Alofisel than with placebo.", "ad-msc", "", "unsettled",
        "20.4 against 26.5 %; that other cells of the kind bring more fever is another matter", strength="associated",
        outcome="adverse events",
    ),
    case(
        S, "Ryoncil is safe in children.", "bm-msc", "", "unsettled",
        "the deaths on record were after cells grown from fat; serious harm of its own kind is not", effect="none",
        outcome="safety",
    ),
    # How bad: "safe" says less than that there is no harm, however mild
    case(
        S, "PRP is safe.", "prp", "", "overstated", "mild pain at the place of injection, and nothing serious",
        effect="none", outcome="safety",
    ),
    case(
        S, "PRP injections have no side effects.", "prp", "", "contradicted", "mild pain at the place of injection",
        effect="none", negated=True, outcome="side effects",
    ),
    # Than what: to be no worse than another treatment is not to be without harm
    case(
        S, "AHSCT is no more dangerous than any MS drug.", "auto-hsct", "multiple-sclerosis", "unsupported",
        "nobody compared that, as far as is on record", effect="none", negated=True, outcome="harm",
    ),
    # What it is put down to, and by whom
    case(
        S, "Zimislecel killed two patients.", "stem-cell-islets", "t1d", "unsettled",
        "two died, which their study puts down to infection and dementia", scope="some", outcome="death",
    ),
    case(
        S, "None of the 12 patients given bemdaneprocel had side effects caused by the cells.",
        "dopaminergic-progenitors", "parkinsons", "early", "a seizure came of the surgery", effect="none",
        negated=True, strength="associated", scope="some", outcome="side effects", basis="trial",
    ),
    case(
        S, "No serious side effects related to the surgery were seen with bemdaneprocel.", "dopaminergic-progenitors",
        "parkinsons", "contradicted", "a seizure within a day of it", effect="none", negated=True,
        strength="associated", outcome="serious side effects", basis="trial",
    ),
    case(
        S, "The chemotherapy, not the stem cells, causes infertility.", "stem-cells", "infertility", "unverifiable",
        "puts it down to something else", effect="none", negated=True, outcome="infertility",
    ),
    case(
        S, "The danger of mesenchymal cells comes from the chemotherapy.", "msc", "", "unverifiable",
        "they are given without", outcome="danger",
    ),
    case(
        S, "The danger of blood stem cell transplants comes from the chemotherapy.", "hsc", "", "supported",
        "which is a part of them", outcome="danger",
    ),
    # Whose cells
    case(
        S, "Your own stem cells cannot be rejected.", "stem-cells", "", "unverifiable",
        "rejection is on record of donors' cells alone", effect="none", negated=True, outcome="rejection",
    ),
    case(
        S, "Stem cells from a donor cannot be rejected.", "stem-cells", "", "contradicted",
        "a donor's graft failed in 23 of 1,000", effect="none", negated=True, outcome="rejection",
    ),
    # The harm that a disease names is none that was treated
    case(
        S, "Cord blood transplants cause no graft-versus-host disease.", "cord-blood", "gvhd", "contradicted",
        "the label of cord blood warns of it", effect="none", negated=True, outcome="graft-versus-host disease",
    ),
    # In the words of a record, where the lexicon has none for it
    case(
        S, "Bemdaneprocel caused a seizure in one patient.", "dopaminergic-progenitors", "parkinsons", "supported",
        "within a day of the surgery", strength="associated", scope="one", basis="trial", outcome="seizure",
    ),
    case(
        S, "Stem cells for Parkinson's disease can cause dyskinesia.", "dopaminergic-progenitors", "parkinsons",
        "supported", "more of it in the trial of Kyoto", strength="conditional", outcome="dyskinesia",
    ),
    case(
        S, "Stem cells for Parkinson's disease can cause glaucoma.", "dopaminergic-progenitors", "parkinsons",
        "unverifiable", "on no record", strength="conditional", outcome="glaucoma",
    ),
    # What a regulator counted of the product, and no other's count
    case(
        S, "Skysona caused blood cancer in 10 of 67 children.", "gene-edited-hsc", "blood-cancer", "supported",
        "so the regulator says; that another product had none in 44 is no matter", strength="associated",
        scope="some", outcome="blood cancer",
    ),
    case(
        S, "Skysona caused blood cancer in half of the children.", "gene-edited-hsc", "blood-cancer", "unsettled",
        "10 of 67", strength="associated", scope="some", outcome="blood cancer",
    ),
    # A judgement that what came was borne well is not refuted by what came
    case(
        S, "Zimislecel was generally well tolerated.", "stem-cell-islets", "t1d", "unsettled",
        "a death of infection and neutropenia are on record, put down to nothing", effect="none",
        outcome="tolerability",
    ),
]  # fmt: skip
