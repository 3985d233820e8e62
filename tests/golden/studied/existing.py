"""Claims that there is such a study, or none."""

from tests.golden.cases import T, case

CASES = [
    # That there is such a study, of whom its record tells
    case(
        T, "Zimislecel is also being studied in people with type 1 diabetes who have had a kidney transplant.",
        "esc-islets", "t1d", "supported", "NCT06832410",
    ),
    case(
        T, "A phase 3 trial is testing zimislecel in people with type 1 diabetes who have had a kidney transplant.",
        "esc-islets", "t1d", "supported", "NCT06832410",
    ),
    case(
        T, "A phase 3 trial is testing zimislecel in people with type 1 diabetes who have had a liver transplant.",
        "esc-islets", "t1d", "unverifiable", "no record tells of livers",
    ),
    case(
        T, "Zimislecel is being studied in children with type 1 diabetes.", "esc-islets", "t1d",
        "unverifiable", "no record tells of children",
    ),
    case(
        T, "Zimislecel is being studied in people with Parkinson's disease.", "esc-islets", "parkinsons",
        "unverifiable", "another disease",
    ),
    case(
        T, "Zimislecel has been tested in thousands of people with type 1 diabetes.", "esc-islets", "t1d",
        "unverifiable", "how many no record tells",
    ),
    case(
        T, "Zimislecel has been tested successfully in people with type 1 diabetes.", "esc-islets", "t1d",
        "unverifiable", "that it was tested is not what came out",
    ),
    case(
        T, "Bemdaneprocel is being studied in Parkinson's disease.", "dopaminergic-progenitors", "parkinsons",
        "supported", "NCT04802733",
    ),
    case(
        T, "A clinical trial is testing bemdaneprocel in people with Parkinson's disease.",
        "dopaminergic-progenitors", "parkinsons", "supported", "NCT04802733",
    ),
    case(
        T, "Bemdaneprocel is not being studied in Parkinson's disease.", "dopaminergic-progenitors", "parkinsons",
        "unverifiable", "what is denied is not what is said", negated=True,
    ),
    case(
        T, "Lomecel-B has been tested in people with Alzheimer's disease.", "bm-msc", "alzheimers",
        "supported", "NCT02600130",
    ),
    case(
        T, "Lomecel-B has been tested in mice with Alzheimer's disease.", "bm-msc", "alzheimers",
        "unverifiable", "the record is of people",
    ),
    case(
        T, "Lomecel-B has been tested in people with autism.", "bm-msc", "autism",
        "unverifiable", "no such study on record",
    ),
    case(
        T, "Cord blood has been tested in a randomised trial in children with autism.", "cord-blood", "autism",
        "supported", "NCT02847182",
    ),
    case(
        T, "Cord blood has been tested in a randomised trial in adults with autism.", "cord-blood", "autism",
        "unverifiable", "in children",
    ),
    case(
        T, "Adipose-derived stem cells are being studied for diabetic kidney disease at the Mayo Clinic.",
        "ad-msc", "kidney-disease", "supported", "NCT03325322",
    ),
    case(
        T, "Adipose-derived stem cells are being studied for diabetic kidney disease at the Cleveland Clinic.",
        "ad-msc", "kidney-disease", "unverifiable", "at another place on record",
    ),
    case(
        T, "A trial of exosomes in type 2 diabetes has been registered in Indonesia.", "exosomes", "t2d",
        "supported", "NCT07144241, by a university there", jurisdictions=["ID"],
    ),
    case(
        T, "A trial of exosomes in type 2 diabetes has been registered in Norway.", "exosomes", "t2d",
        "unverifiable", "none there on record", jurisdictions=["NO"],
    ),
    case(T, "MSCs have been tested in COVID-19.", "msc", "covid-19", "supported", "NCT04371393 and others"),
    case(
        T, "Stem cells are being tested in a phase 3 trial for multiple sclerosis.", "stem-cells", "multiple-sclerosis",
        "supported", "such a study, whichever is meant",
    ),
    case(
        T, "Mesenchymal stem cells have been tested in heart failure and found to work.", "msc", "heart-failure",
        "unverifiable", "that they were tested is not what was found",
    ),
    case(
        T, "Limbal stem cells are being tested in autism.", "limbal", "autism",
        "unverifiable", "no such study on record",
    ),
    case(
        T, "Fat-derived cells have been tested in macular degeneration.", "svf", "macular-degeneration",
        "unverifiable", "NCT02024269 was withdrawn before anyone took part",
    ),
    # What there is no study of
    case(
        T, "There has never been a placebo-controlled trial of stem cells for ALS.", "stem-cells", "als",
        "contradicted", "NCT03280056", negated=True,
    ),
    case(
        T, "There has never been a placebo-controlled trial of stem cells for Parkinson's disease.", "stem-cells",
        "parkinsons", "unverifiable", "none on record, which proves nothing", negated=True,
    ),
    case(
        T, "No phase 3 trial of stem cells for ALS has been completed.", "stem-cells", "als", "contradicted",
        "NCT03280056 was", negated=True,
    ),
    case(
        T, "Stem cells have not been tested in clinical trials for Crohn's disease.", "stem-cells", "crohns",
        "contradicted", "NCT00482092 and others", negated=True,
    ),
    case(
        T, "Stem cells have never been studied in children with autism in Norway.", "stem-cells", "autism",
        "unverifiable", "they were, but elsewhere", negated=True, jurisdictions=["NO"],
    ),
    case(
        T, "No trial of stem cells has ever been as large as DREAM-HF in heart failure.", "stem-cells",
        "heart-failure", "unverifiable", "denies a larger one, and not that there is one", negated=True,
    ),
]  # fmt: skip
