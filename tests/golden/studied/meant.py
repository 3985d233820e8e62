"""Claims that leave open which study is meant."""

from tests.golden.cases import T, case

CASES = [
    # Which study is meant
    case(
        T, "Seven patients with Parkinson's disease received dopamine cells made from iPS cells in Kyoto.",
        "dopaminergic-progenitors", "parkinsons", "supported", "the one study on record of so many",
    ),
    case(
        T, "Nine people with Parkinson's disease received dopamine cells made from iPS cells.",
        "dopaminergic-progenitors", "parkinsons", "unverifiable", "no study on record is of so many",
    ),
    case(
        T, "The study of 196 people with ALS was open-label.", "msc", "als", "unverifiable",
        "so many were in one study, which was masked; another may be meant",
    ),
    case(
        T, "The trial of stem-cell islets in type 1 diabetes had no control group.", "stem-cell-islets", "t1d",
        "supported", "none on record had one, whichever is meant", negated=True,
    ),
    case(
        T, "The trial of mesenchymal cells in knee arthritis had no control group.", "msc", "osteoarthritis",
        "unverifiable", "some on record had one", negated=True,
    ),
    # A product that is called as its study is, which no common name of a kind of cell does
    case(
        T, "The phase 1/2 CALEC study enrolled 15 people with damaged corneas.", "limbal", "corneal-disease",
        "supported", "so registered",
    ),
    case(
        T, "CALEC was tested in a single-arm trial.", "limbal", "corneal-disease", "supported", "no comparison group",
    ),
    case(
        T, "The phase 1/2 CALEC study enrolled 50 people with damaged corneas.", "limbal", "corneal-disease",
        "unverifiable", "15 are on record, which was not seen in a source",
    ),
    case(
        T, "The phase 1/2 CLET study enrolled 15 people with damaged corneas.", "limbal", "corneal-disease",
        "unverifiable", "an abbreviation of the treatment names no study",
    ),
    case(
        T, "The UC-MSCs study enrolled 15 people with psoriasis.", "uc-msc", "psoriasis", "unverifiable",
        "an abbreviation of the treatment names no study",
    ),
    case(
        T, "The UCMSCs study enrolled 16 people.", "uc-msc", "psoriasis", "unverifiable",
        "an abbreviation of the treatment names no study",
    ),
    # Another study of the product or house may be meant
    case(
        T, "NurOwn was tested in 48 people with ALS.", "bm-msc", "als", "unverifiable",
        "196 were in the trial on record, but there may be another",
    ),
    case(
        T, "NurOwn's phase 2 trial in ALS enrolled 48 patients.", "bm-msc", "als", "unverifiable",
        "a phase 2 trial may have gone before the phase 3 trial on record",
    ),
    case(
        T, "NurOwn's phase 3 trial in ALS enrolled 1,000 patients.", "bm-msc", "als", "contradicted",
        "the trial of that phase took in 263",
    ),
    case(
        T, "The phase 3 trial of Ryoncil in graft-versus-host disease was randomised.", "bm-msc", "gvhd",
        "unverifiable", "of two such trials one was",
    ),
    case(
        T, "A phase 3 trial of remestemcel-L in graft-versus-host disease was randomised.", "bm-msc", "gvhd",
        "supported", "one of them was",
    ),
    case(
        T, "A phase 3 trial of remestemcel-L in children with graft-versus-host disease had no control group.",
        "bm-msc", "gvhd", "supported", "NCT02336230; a phase is no number of children", negated=True,
    ),
    case(
        T, "Unlike the NurOwn trial in ALS, the DREAM-HF trial was open-label.", "msc", "heart-failure",
        "contradicted", "it was masked; the other study is none of the answer",
    ),
    case(
        T, "Every trial of zimislecel in type 1 diabetes has been uncontrolled.", "stem-cell-islets", "t1d",
        "unverifiable", "no record of a study tells of every one",
    ),
]  # fmt: skip
