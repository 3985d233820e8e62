"""Claims that tell of a study, a kind of disease or an effect by words of their own, reasoned from the model."""

from tests.golden.cases import E, M, T, case

_FISTULA = {"outcome": "combined remission", "strength": "associated", "scope": "some"}
_STROKE = {"outcome": "recovery", "strength": "associated"}

CASES = [
    case(
        E, "In ADMIRE-CD II, 48.8% reached combined remission on darvadstrocel and 46.3% on placebo.",
        "ad-msc", "crohns-fistula", "supported",
        "as that study of 568 found; with ADMIRE-CD no way has three quarters, two down: low", "low",
        effect="none", **_FISTULA,
    ),
    case(
        E, "Combined remission was reached by 48.8% on darvadstrocel and by 46.3% on placebo in ADMIRE-CD II.",
        "ad-msc", "crohns-fistula", "supported", "who reached it is told, and by how much nothing changed", "low",
        effect="none", **_FISTULA,
    ),
    case(
        E, "In ADMIRE-CD, 50% reached combined remission on darvadstrocel against 34% on placebo.",
        "ad-msc", "crohns-fistula", "supported", "as that study of 212 found, though the later one did not", "low",
        **_FISTULA,
    ),
    case(
        E, "In ASTIC, 8.7% were free of disease without treatment after the transplant and 4.5% without it.",
        "auto-hsct", "crohns", "early", "its very figures, of 45 people: very low", "very_low",
        outcome="remission without treatment", effect="none", strength="associated", scope="some",
    ),
    case(
        E, "In CHART-1 cell therapy made no difference to death or hospital stays.", "bm-msc", "heart-failure",
        "supported", "271 people, and 565 in another trial: no difference", "high", outcome="death or hospital stays",
        effect="none", strength="associated",
    ),
    case(
        E, "In CHART-1 the cells improved the primary composite outcome in heart failure.", "bm-msc", "heart-failure",
        "contradicted", "271 people, and 565 in another trial: no difference", "high", outcome="composite outcome",
    ),
    case(
        E, "In CHART-1 the cells did not improve the composite outcome in heart failure.", "bm-msc", "heart-failure",
        "supported", "271 people, and 565 in another trial: no difference", "high", outcome="composite outcome",
        strength="associated", negated=True,
    ),
    case(
        E, "In ADMIRE-CD II, more patients reached combined remission on darvadstrocel than on placebo.",
        "ad-msc", "crohns-fistula", "unsettled", "that study found no difference", "low", **_FISTULA,
    ),
    case(
        E, "In ADMIRE-CD II, darvadstrocel closed the fistulas of Crohn's disease.",
        "ad-msc", "crohns-fistula", "contradicted", "told as cause, where that study found no difference", "low",
        outcome="fistulas closed",
    ),
    case(
        E, "Casgevy ended severe pain crises in 29 of 31 people with sickle cell disease.", "gene-edited-hsc",
        "sickle-cell", "unverifiable", "29 of 30 is on record for it; another's figure is not its own", "low",
        outcome="severe pain crises", strength="associated", scope="some",
    ),
    case(
        E, "In the BELINDA trial tisagenlecleucel did not lengthen event-free survival.", "car-t", "blood-cancer",
        "unsettled", "that trial is not on record, and what another product did does not refute it", "low",
        outcome="event-free survival", effect="none", negated=True,
    ),
    case(
        E, "In the ZUMA-7 trial axicabtagene ciloleucel did not lengthen event-free survival.", "car-t", "blood-cancer",
        "contradicted", "8.3 against 2.0 months in that trial, the only one of that product", "low",
        outcome="event-free survival", effect="none", negated=True,
    ),
    case(
        E, "Alofisel brought remission in many patients.", "ad-msc", "", "unsettled",
        "no disease is named, and it is for fistulas: what was measured there, on which studies disagree", "low",
        outcome="remission", strength="associated", scope="some",
    ),
    case(
        E, "Holoclar heals the eye.", "limbal", "", "overstated",
        "no disease is named, and it is for corneas: healing there, told as cause", "very_low", outcome="healing",
    ),
    case(
        E, "CAR-T cells after a donor transplant cured leukaemia in 12 patients.", "car-t allo-hsct", "blood-cancer",
        "supported", "both together are no guideline's standard care; studies of CAR-T cells are related", "low",
        outcome="cure", strength="associated", scope="some",
    ),
    # That what was lost comes back is more than that less is lost
    case(
        E, "Patients with MS walk again after a transplant of their own blood stem cells.", "auto-hsct",
        "multiple-sclerosis", "overstated", "fewer got worse, which brings nothing back", "low", outcome="walking",
        strength="associated",
    ),
    # Whom the studies were of
    case(
        E, "Casgevy may help children under 12 with sickle cell disease.", "gene-edited-hsc", "sickle-cell", "early",
        "studied from 12 to 35 years", "very_low", strength="conditional",
    ),
    case(
        E, "Casgevy may help adults over 60 with sickle cell disease.", "gene-edited-hsc", "sickle-cell", "early",
        "studied from 12 to 35 years", "very_low", strength="conditional",
    ),
    case(
        E, "Casgevy may help people aged 12 and older with sickle cell disease.", "gene-edited-hsc", "sickle-cell",
        "supported", "those who were studied are among them", "low", strength="conditional",
    ),
    case(
        E, "Stem cells may help adults with autism.", "stem-cells", "autism", "unsettled",
        "only children were studied, and what did not help them says nothing against it", "low", strength="conditional",
    ),
    case(
        E, "In ADMIRE-CD II, 75% reached combined remission on darvadstrocel.",
        "ad-msc", "crohns-fistula", "contradicted", "48.8% did", effect="benefit", **_FISTULA,
    ),
    case(
        E, "The TREASURE trial found no difference in independence in daily life after a stroke.",
        "stem-cells", "stroke", "supported", "206 and 129 people, masked, no difference; under 400", "moderate",
        effect="none", **_STROKE,
    ),
    case(
        E, "In the MSC-HF trial the heart's pumping function improved.",
        "bm-msc", "heart-failure", "early", "as that study of 55 found; another of 125 did not: very low", "very_low",
        outcome="pumping function", strength="associated",
    ),
    case(
        E, "In the REALISTIC trial the liver did not get better.",
        "hsc", "liver-disease", "unsettled", "81 people are too few to tell that nothing changed", "very_low",
        effect="benefit", negated=True, outcome="liver function", strength="associated",
    ),
    case(
        E, "In ADMIRE-CD II, 48.8% of children reached combined remission on darvadstrocel and 46.3% on placebo.",
        "ad-msc", "crohns-fistula", "unsettled", "it is not on record to have been of children", "low", effect="none",
        **_FISTULA,
    ),
    case(
        E, "In FORWARD-101 every participant with type 1 diabetes stopped insulin.", "stem-cell-islets", "t1d",
        "overstated", "ten of twelve did", "low", outcome="insulin independence", strength="associated", scope="all",
        flags=("everyone",),
    ),
    # The diseases that are told of are what came of the study's own
    case(
        E, "In DREAM-HF, cell treatment cut heart attacks and strokes by 65%.", "stem-cells", "heart-attack stroke",
        "supported", "a hazard ratio of 0.346 in that trial of heart failure, not as registered, one trial: low", "low",
        outcome="heart attacks and strokes", strength="associated",
    ),
    case(
        E, "In DREAM-HF, cell treatment cut heart attacks and strokes by 20%.", "stem-cells", "heart-attack stroke",
        "unverifiable", "no such figure of it is on record", "low", outcome="heart attacks and strokes",
        strength="associated",
    ),
    case(
        E, "One of four men with spinal cord injury learned to stand after cells grown from reprogrammed ones.", "ipsc",
        "spinal-cord-injury", "early", "one of four stands, by the news of that study: very low", "very_low",
        outcome="effect", strength="associated", scope="some",
    ),
    # Figures that no study has, and more than less lost
    case(
        E, "Mesenchymal cells cut deaths from acute respiratory distress syndrome by 90%.", "msc", "ards",
        "unverifiable", "fewer died, but no such figure is on record", "moderate", outcome="deaths",
    ),
    case(
        E, "Engineered immune cells cut the risk of progression by 74% in multiple myeloma.", "car-t", "blood-cancer",
        "supported", "a hazard ratio of 0.26, in one trial", "low", outcome="progression-free survival",
        strength="associated",
    ),
    case(
        E, "Mesenchymal cells cut deaths from acute respiratory distress syndrome by 21%.", "msc", "ards", "supported",
        "a risk ratio of 0.79", "moderate", outcome="deaths",
    ),
    case(
        E, "Heart cells slow the loss of movement in boys with Duchenne.", "cardiac-cells", "duchenne", "supported",
        "two masked trials, 125 people, of which the larger slowed the decline", "moderate", outcome="movement",
    ),
    case(
        E, "Heart cells restore movement in boys with Duchenne.", "cardiac-cells", "duchenne", "overstated",
        "what is lost more slowly does not come back", "moderate", outcome="movement",
    ),
    *(
        case(
            E, f"Heart cells {words} in boys with Duchenne.", "cardiac-cells", "duchenne", "overstated",
            "what is lost more slowly is not halted", "moderate", outcome="movement",
        )
        for words in ("halt the loss of movement", "stop the loss of movement")
    ),
    case(
        E, "Heart cells slowed the loss of movement by 54% in boys with Duchenne.", "cardiac-cells", "duchenne",
        "supported", "54 % slowing of the decline in the larger of two masked trials", "moderate", outcome="movement",
    ),
    # How long it is said to last
    case(
        E, "Donor islets kept 21 of 30 people with type 1 diabetes off insulin for at least a year.", "donor-islets",
        "t1d", "supported", "so many for at least a year", "low", outcome="insulin independence",
        strength="associated", scope="some",
    ),
    case(
        E, "Donor islets kept 21 of 30 people with type 1 diabetes off insulin for more than five years.",
        "donor-islets", "t1d", "overstated", "so many for at least a year; ten for more than five", "low",
        outcome="insulin independence", strength="associated", scope="some",
    ),
    case(
        E, "About 10% of people with type 1 diabetes were still off insulin five years after an islet transplant.",
        "donor-islets", "t1d", "supported", "about so many at five years", "low", outcome="insulin independence",
        strength="associated", scope="some",
    ),
    case(
        E, "52% of people with type 1 diabetes were off insulin ten years after an islet transplant.",
        "donor-islets", "t1d", "overstated", "so many at one year", "low", outcome="insulin independence",
        strength="associated", scope="some",
    ),
    case(
        E, "Umbilical-cord cells lowered HbA1c in people who had had type 2 diabetes for ten years.", "uc-msc", "t2d",
        "supported", "for how long they had been ill is not how long it lasted", "low", outcome="HbA1c",
        strength="associated",
    ),
    case(
        E, "Umbilical-cord cells permanently lowered HbA1c in people with type 2 diabetes.", "uc-msc", "t2d",
        "overstated", "followed for eleven months", "low", outcome="HbA1c", strength="associated",
    ),
    # A kind of a disease for which claims have no id, named in the sentence
    case(
        E, "Mesenchymal cells take away chronic low back pain.", "msc", "orthopaedic-injury", "contradicted",
        "404 people with just that, masked; the 17 with a torn ligament are others", "high", outcome="pain",
    ),
    case(
        E, "Cord cells bring lupus nephritis into remission.", "uc-msc", "lupus", "unsettled",
        "18 people with just that, stopped early, no difference", "very_low", outcome="remission",
    ),
    case(
        E, "CAR-T cells hold back lymphoma and multiple myeloma longer than standard treatment.", "car-t",
        "blood-cancer", "supported", "of both diseases that are told of: two trials, 778 people, open", "moderate",
        outcome="progression-free survival",
    ),
    # Effects and outcomes in other words
    case(
        E, "Islet transplants shield people with type 1 diabetes from dangerous lows.", "donor-islets", "t1d",
        "overstated", "two single arms, n=72: very low; unhedged", "very_low", outcome="severe hypoglycaemia",
    ),
    case(
        E, "Patients had fewer swollen joints after infusions of fat-derived mesenchymal cells.", "ad-msc",
        "rheumatoid-arthritis", "early", "15 people, before and after", "very_low", outcome="swollen joints",
        strength="associated", scope="some",
    ),
    case(
        E, "Marrow mesenchymal cells diminish disability after a stroke.", "bm-msc", "stroke", "unsettled",
        "of independence in daily life: 54 people, no difference, too few", outcome="disability",
    ),
    case(
        E, "A transplant of their own blood stem cells slows disability in people with MS better than standard drugs.",
        "auto-hsct", "multiple-sclerosis", "overstated", "against the drugs that are given, open: 131 people", "low",
        outcome="disability",
    ),
    case(
        E, "Thanks to a graft of limbal stem cells, three quarters of burnt eyes healed.", "limbal", "corneal-disease",
        "early", "112 people, about three quarters; what it is owed to is no thanks", "very_low", outcome="healed",
        strength="associated", scope="some",
    ),
    case(
        E, "Fat-derived mesenchymal cells do little for cartilage in knee arthritis.", "ad-msc", "osteoarthritis",
        "supported", "261 masked: no difference", "moderate", outcome="cartilage", effect="none",
    ),
    case(
        E, "A donor's blood stem cells left nine in ten children with sickle cell disease alive without it.",
        "allo-hsct", "sickle-cell", "supported",
        "a series of 1,000, of whom 91.4 %, at least 89.6 %; nobody loses it untreated", "low",
        outcome="disease-free survival", strength="associated", scope="some",
    ),
    case(
        E, "A bone marrow transplant from a sibling can cure thalassaemia.", "allo-hsct", "thalassaemia", "supported",
        "of 66 at least 70 % were alive without it, and so were 81 % of 1,493; nobody loses it untreated", "low",
        strength="conditional",
    ),
    case(
        E, "In a trial of Omisirge the neutrophils of people with blood cancer came back sooner.", "cord-blood",
        "blood-cancer", "supported", "12 days v 22, in one open trial", "low", outcome="neutrophil recovery",
        strength="associated",
    ),
    # What the latest review found
    case(
        E, "Mesenchymal cells reduce deaths in acute respiratory distress syndrome.", "msc", "ards", "supported",
        "17 randomised trials, 796 people, searched to 2024; its trials' risk of bias is not on record", "moderate",
        outcome="deaths",
    ),
    # A product by whose name its trials go, of cells that are no mesenchymal ones on record
    case(
        E, "MultiStem improves independence in daily life after a stroke.", "msc", "stroke", "contradicted",
        "its two trials, 335 people, masked, no difference", "moderate", outcome="independence",
    ),
    case(
        E, "Mesenchymal cells improve independence in daily life after a stroke.", "msc", "stroke", "unsettled",
        "54 people, no difference; those trials are of other cells", outcome="independence",
    ),
    # Another product of such cells than the one that is named
    case(
        E, "VX-264 may free people with type 1 diabetes from insulin.", "stem-cell-islets", "t1d", "unsettled",
        "its seven people made too little of their own; what another product did in twelve does not bear it out",
        "very_low", outcome="insulin independence", strength="conditional",
    ),
    case(
        E, "VX-264 failed to free people with type 1 diabetes from insulin.", "stem-cell-islets", "t1d", "unsettled",
        "nor does it refute that this one did not", "very_low", outcome="insulin independence", effect="none",
        negated=True, strength="associated",
    ),
    case(
        E, "VX-880 may free people with type 1 diabetes from insulin.", "stem-cell-islets", "t1d", "supported",
        "ten of twelve, of long standing", "low", outcome="insulin independence", strength="conditional",
    ),
    case(
        E, "Yescarta may help people with multiple myeloma.", "car-t", "blood-cancer", "early",
        "the trial is of another product of such cells", "low", strength="conditional",
    ),
    case(
        E, "Carvykti may help people with multiple myeloma.", "car-t", "blood-cancer", "supported",
        "its own trial of 419 people", "low", strength="conditional",
    ),
    # Several outcomes in one breath
    case(
        E, "Umbilical-cord cells lower HbA1c and free people from insulin in type 2 diabetes.", "uc-msc", "t2d",
        "overstated", "blood sugar fell; that anyone was freed from insulin is not borne out", "low",
        outcome="HbA1c", strength="associated",
    ),
    case(
        E, "Umbilical-cord cells lower HbA1c and the dose of insulin in type 2 diabetes.", "uc-msc", "t2d",
        "supported", "both were lower than with placebo in 91 people", "low", outcome="HbA1c", strength="associated",
    ),
    case(
        E, "Fat-derived mesenchymal cells ease pain and regrow cartilage in knee arthritis.", "ad-msc",
        "osteoarthritis", "overstated", "less pain, and no difference in cartilage", "low", outcome="pain",
        strength="associated",
    ),
    # The disease of what names none
    case(
        E, "Donor islets free people from insulin.", "donor-islets", "", "overstated",
        "who is off it had diabetes, of the one kind that was so treated: single arms, told as cause", "low",
        outcome="insulin independence",
    ),
    case(
        E, "The JUVENTAS trial showed that bone marrow cells save legs.", "bm-msc", "", "contradicted",
        "that trial, of one disease, found no difference in 160 people", "moderate", outcome="legs",
    ),
    case(
        E, "Stem cells relieve pain.", "stem-cells", "", "unverifiable", "pain of no one disease", "none",
        outcome="pain",
    ),
    case(
        E, "Mesenchymal cells may help people with acute respiratory distress syndrome.", "msc", "ards", "supported",
        "the name of the disease is no breathing: fewer died in 796 people", "moderate", strength="conditional",
        outcome="acute respiratory distress syndrome",
    ),
    case(
        E, "Stem cells help in erectile dysfunction better than sildenafil.", "stem-cells", "erectile-dysfunction",
        "unverifiable", "no study on record compares them", "none", outcome="dysfunction",
    ),
    # What was retracted
    case(
        M, "Dipping ordinary cells in acid turns them into pluripotent stem cells (STAP).", "ipsc", "", "unsupported",
        "retracted; that cells are reprogrammed otherwise does not show it", subjects="cells",
    ),
    case(
        M, "Obokata found that stressed cells become pluripotent.", "stem-cells", "", "unsupported",
        "by the name of who wrote it", subjects="cells",
    ),
    case(
        M, "Skin cells are reprogrammed into pluripotent stem cells.", "ipsc", "", "early", "another way, on record",
        subjects="cells",
    ),
    case(T, "The STAP paper was retracted.", "stem-cells", "", "supported", "a publication that reports no trial"),
    case(
        T, "The paper on cardiac stem cells in SCIPIO was retracted in 2019.", "cardiac-cells", "heart-failure",
        "supported", "the report of a trial",
    ),
    case(
        T, "The MESEMS paper was retracted.", "bm-msc", "multiple-sclerosis", "unverifiable",
        "no retraction of it is on record, which does not prove that there was none",
    ),
    # Whose study it was, and of as many people as were counted
    case(
        E, "In the Xiangya study, nine in ten patients with psoriasis were cleared.", "uc-msc", "psoriasis",
        "contradicted", "that study counted 8 of 17", "very_low", outcome="skin clearance", strength="associated",
        scope="some",
    ),
    case(
        E, "In the Xiangya study, 8 of 17 patients with psoriasis improved by 40 %.", "uc-msc", "psoriasis", "early",
        "as that study counted", "very_low", outcome="skin clearance", strength="associated", scope="some",
    ),
    case(
        E, "In a study at Kyoto, nine in ten patients with psoriasis were cleared.", "uc-msc", "psoriasis",
        "unverifiable", "no such study is on record, and others do not refute it", outcome="skin clearance",
        strength="associated", scope="some",
    ),
    case(
        E, "In the trial at the Chinese PLA General Hospital 60 % of people with type 2 diabetes reached their target.",
        "uc-msc", "t2d", "contradicted", "20 % did", "low", outcome="HbA1c", strength="associated", scope="some",
    ),
    case(
        E, "All twelve people given zimislecel stopped insulin.", "stem-cell-islets", "t1d", "contradicted",
        "ten of those twelve", "low", outcome="insulin independence", strength="associated", scope="some",
    ),
    case(
        E, "Twenty-two of 25 people given zimislecel stopped insulin.", "stem-cell-islets", "t1d", "unverifiable",
        "more people than are on record", "low", outcome="insulin independence", strength="associated", scope="some",
    ),
    case(
        E, "Ninety per cent of patients with psoriasis were cleared by umbilical-cord stem cells.", "uc-msc",
        "psoriasis", "unverifiable", "no study on record has such a share", outcome="skin clearance",
        strength="associated", scope="some",
    ),
    case(
        E, "Almost all patients with psoriasis were cleared by umbilical-cord stem cells.", "uc-msc", "psoriasis",
        "unverifiable", "no study on record has such a share", outcome="skin clearance", strength="associated",
        scope="some",
    ),
    case(
        E, "Almost all patients with sickle cell disease were free of severe crises after exa-cel.",
        "gene-edited-hsc", "sickle-cell", "supported", "29 of 30 were", "low", outcome="severe crises",
        strength="associated", scope="some",
    ),
    # Where it was published
    case(
        T, "REALISTIC appeared in The Lancet Gastroenterology & Hepatology.", "hsc", "liver-disease", "supported",
        "its journal, by the whole title",
    ),
    case(
        T, "The results of REALISTIC were published in Gastroenterology.", "hsc", "liver-disease", "contradicted",
        "another journal",
    ),
    case(
        T, "The results of REALISTIC were published in The Gastroenterology & Endoscopy Digest.", "hsc",
        "liver-disease", "unverifiable", "a title that holds that of another journal is not that journal",
    ),
]  # fmt: skip
