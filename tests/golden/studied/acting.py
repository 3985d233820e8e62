"""Claims of how cells act, how they are made and where they go, reasoned from the records of studies."""

from tests.golden.cases import M, case

CASES = [
    # A way of acting is of the tissue in which it was seen
    case(
        M, "Injected mesenchymal cells turn into new neurons in the brain.", "msc", "", "unverifiable",
        "on record are cartilage, bone and fat",
    ),
    case(
        M, "Fat stem cells turn into liver cells.", "ad-msc", "", "unverifiable", "the fat is whence they come",
    ),
    case(
        M, "Mesenchymal cells can become cartilage cells.", "msc", "", "early", "seen in culture",
        strength="conditional",
    ),
    # How a product is made is borne out by what is on record of it, not of another
    case(
        M, "Casgevy edits the patient's own blood stem cells with CRISPR.", "gene-edited-hsc", "", "early",
        "so its own paper tells",
    ),
    case(
        M, "Casgevy adds a healthy gene with a virus.", "gene-edited-hsc", "", "unverifiable",
        "an added gene is on record of other cells",
    ),
    case(
        M, "Zynteglo edits the gene with CRISPR.", "gene-edited-hsc", "", "unverifiable",
        "on record of Casgevy; this one carries an added gene",
    ),
    case(
        M, "The patient's own blood stem cells are edited with CRISPR.", "gene-edited-hsc", "sickle-cell", "early",
        "names no product, and it is on record of the cells",
    ),
    case(
        M, "Zimislecel islets are made from cells that were reprogrammed from skin.", "stem-cell-islets", "t1d",
        "unsupported", "on record of other islets alone",
    ),
    case(M, "CAR-T cells carry an added gene.", "car-t", "blood-cancer", "early", "so its first trials tell"),
    # Where cells go: in which organ, and from where
    case(
        M, "Stem cells given through a vein travel to the damaged knee.", "stem-cells", "osteoarthritis", "unsupported",
        "those in knees of rats were put there",
    ),
    case(
        M, "Mesenchymal cells injected into the knee travel to its damaged cartilage.", "msc", "osteoarthritis",
        "early", "seen in rats",
    ),
    case(
        M, "Mesenchymal cells travel straight to the injured brain after a stroke.", "msc", "stroke", "early",
        "seen in rats",
    ),
    case(M, "Mesenchymal cells travel to the liver.", "msc", "", "unverifiable", "seen in other organs alone"),
    # What goes is not what stays
    case(
        M, "The transplanted cells disappear from the brain within weeks.", "stem-cells", "", "unverifiable",
        "grafts that lived on are on record, which neither bears out nor denies it",
    ),
    # Told in words near those of the record
    case(
        M, "Limbal stem cells replace the lost surface of the cornea.", "limbal", "corneal-disease", "early",
        "in three quarters of eyes",
    ),
    case(M, "CAR-T cells kill B cells in people with lupus.", "car-t", "lupus", "early", "in five people"),
]  # fmt: skip
