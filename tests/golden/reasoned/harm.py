"""Claims of harm and of safety, and a story beside a guideline."""

from tests.golden.cases import E, S, case

CASES = [
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
    # Reassurance in the words of a harm, and a story beside a guideline
    case(
        S, "Umbilical cord mesenchymal stem cells have low immunogenicity.", "uc-msc", "t2d", "overstated",
        "no harm confirmed: reassurance, from 106 people", outcome="umbilical cord mesenchymal stem cell",
    ),
    case(
        E, "After HSCT for MS I could not walk the dog any more.", "auto-hsct", "multiple-sclerosis", "unverifiable",
        "a story, and no standard care", outcome="dog", scope="one", effect="none", negated=True,
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
]  # fmt: skip
