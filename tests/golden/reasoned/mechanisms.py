"""Claims of how cells act."""

from tests.golden.cases import M, case

CASES = [
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
    case(
        M, "The transplanted islets make and release insulin.", "donor-islets", "t1d", "early",
        "people with no insulin of their own were off insulin after islet transplants",
    ),
    case(
        M, "Both gene therapies begin with the removal of blood stem cells.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "a gene therapy named is no gene changed: nothing here that a record could show",
    ),
    # Told in other words than the record's
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
