"""Claims of how a study was done: of how many, by whom, where and against what."""

from tests.golden.cases import T, case

CASES = [
    # A number is that of a study; what else is said of it needs its record
    case(
        T, "NCT04371393 led to the approval of remestemcel-L.", "bm-msc", "covid-19", "unverifiable",
        "not what a record of a study holds",
    ),
    case(
        T, "Patients paid to take part in NCT04371393.", "bm-msc", "covid-19", "unverifiable",
        "not what a record of a study holds",
    ),
    case(T, "NCT04371393 tested remestemcel-L in COVID-19.", "bm-msc", "covid-19", "supported", "so registered"),
    case(T, "Remestemcel-L was studied in COVID-19 (NCT04371393).", "bm-msc", "covid-19", "supported", "so registered"),
    case(
        T, "NCT03765957 is a trial of umbilical-cord cells in psoriasis.", "uc-msc", "psoriasis", "supported",
        "so registered",
    ),
    case(
        T, "NCT05791201 tests VX-264 in type 1 diabetes.", "stem-cell-islets", "t1d", "supported", "so registered",
    ),
    case(
        T, "A trial registered as NCT03325322 uses the patients' own fat cells in diabetic kidney disease.",
        "ad-msc", "kidney-disease", "supported", "so registered",
    ),
    case(
        T, "The clinical trial NCT01541579 gave fat-derived cells to people with Crohn's fistulas.",
        "ad-msc", "crohns-fistula", "supported", "so registered",
    ),
    case(
        T, "NCT03765957 is a clinical trial of UC-MSCs in psoriasis.", "uc-msc", "psoriasis", "supported",
        "so registered; an abbreviation of the cells is no other product",
    ),
    case(
        T, "DREAM-HF is a trial of mesenchymal cells in heart failure.", "msc", "heart-failure", "supported",
        "so registered; heart failure is no failed trial",
    ),
    case(
        T, "NCT03765957 tested Alofisel in psoriasis.", "uc-msc", "psoriasis", "unverifiable",
        "another product than is on record",
    ),
    case(
        T, "NCT04371393 tested cord blood in COVID-19.", "cord-blood", "covid-19", "unverifiable",
        "other cells than are on record",
    ),
    case(
        T, "NCT01541579 tested fat-derived stem cells in Parkinson's disease.", "ad-msc", "parkinsons",
        "unverifiable", "another disease than is on record",
    ),
    case(
        T, "NCT04371393 was conducted in secret.", "bm-msc", "covid-19", "unverifiable",
        "that it was conducted is not how",
    ),
    case(
        T, "NCT04371393 was carried out without ethics approval.", "bm-msc", "covid-19", "unverifiable",
        "not what a record of a study holds",
    ),
    case(
        T, "NCT04371393 was registered as an approved treatment.", "bm-msc", "covid-19", "unverifiable",
        "that it was registered is not as what",
    ),
    case(
        T, "NCT04371393 was the largest trial of cells ever conducted.", "bm-msc", "covid-19", "unverifiable",
        "that it was conducted is not that it was the largest",
    ),
    case(
        T, "NCT04371393 is a trial of remestemcel-L that cost 100 million dollars.", "bm-msc", "covid-19",
        "unverifiable", "not what a record of a study holds",
    ),
    case(
        T, "The ADMIRE-CD II trial, in which 80% of patients healed, was placebo-controlled.", "ad-msc",
        "crohns-fistula", "unverifiable", "against placebo, but that is not how many healed",
    ),
    # Who ran it, and where
    case(
        T, "Doctors at Xiangya Hospital ran a study of umbilical-cord cells in psoriasis, NCT03765957.", "uc-msc",
        "psoriasis", "supported", "at that hospital",
    ),
    case(
        T, "The trial NCT03765957 was done at Stanford University.", "uc-msc", "psoriasis", "unverifiable",
        "at another place on record",
    ),
    case(
        T, "The trial NCT03765957 was done in Japan.", "uc-msc", "psoriasis", "contradicted", "in China",
        jurisdictions=["JP"],
    ),
    case(T, "NCT03279081 was sponsored by Takeda.", "ad-msc", "crohns-fistula", "supported", "by Takeda"),
    case(
        T, "NCT03279081 was sponsored by Stanford University.", "ad-msc", "crohns-fistula", "unverifiable",
        "by Takeda on record; a sponsor may have other names",
    ),
    case(
        T, "The phase 3 trial NCT03279081 was run by Stanford University.", "ad-msc", "crohns-fistula",
        "unverifiable", "its phase is not who ran it",
    ),
    case(
        T, "Vertex's trial of islets from stem cells is registered as NCT04786262.", "stem-cell-islets", "t1d",
        "supported", "its number, what it tests and who runs it", registrations=["NCT04786262"],
    ),
    # What it compared with
    case(
        T, "STARTING-2 blinded only the assessors.", "bm-msc", "stroke", "supported",
        "as its paper has it; the registry says that none were",
    ),
    case(
        T, "RAM-MS pits transplants against alemtuzumab.", "auto-hsct", "multiple-sclerosis", "supported",
        "compared with alemtuzumab at first",
    ),
    case(
        T, "NCT03765957 compared umbilical-cord cells with methotrexate in psoriasis.", "uc-msc", "psoriasis",
        "contradicted", "one group",
    ),
    case(
        T, "The trial NCT03765957 tested cord cells versus methotrexate in psoriasis.", "uc-msc", "psoriasis",
        "contradicted", "one group",
    ),
    case(
        T, "NCT04371393 compared remestemcel-L with hydroxychloroquine in COVID-19.", "bm-msc", "covid-19",
        "unverifiable", "against a sham on record, which may have had other names",
    ),
    case(
        T, "The trial NCT04371393 compared remestemcel-L with a sham treatment.", "bm-msc", "covid-19", "supported",
        "against a sham",
    ),
    case(
        T, "The MILES trial compared stem cells with steroid injections.", "stem-cells", "osteoarthritis", "supported",
        "with a steroid",
    ),
    # Denials
    case(
        T, "No controlled trial of stem cells for ALS has ever been done.", "stem-cells", "als", "contradicted",
        "several are on record", negated=True,
    ),
    case(
        T, "NCT03325322, a trial of fat-derived cells in diabetic kidney disease, has not been registered.",
        "ad-msc", "kidney-disease", "contradicted", "registered", negated=True,
    ),
    case(
        T, "The trial NCT03325322 was never registered.", "ad-msc", "kidney-disease", "contradicted", "registered",
        negated=True,
    ),
    case(
        T, "The trial NCT03325322 is registered at ClinicalTrials.gov.", "ad-msc", "kidney-disease", "supported",
        "registered",
    ),
    case(
        T, "NCT04371393 did not enrol 223 people.", "bm-msc", "covid-19", "unverifiable",
        "denies what the record says, and is not borne out by it", negated=True,
    ),
    case(
        T, "NCT04371393 was not a phase 2 trial.", "bm-msc", "covid-19", "unverifiable",
        "a phase that is denied is not one that is said", negated=True,
    ),
    case(
        T, "NCT03325322 was not an open-label trial.", "ad-msc", "kidney-disease", "unverifiable",
        "what is denied is not what is said", negated=True,
    ),
    case(T, "NCT04371393 was not randomised.", "bm-msc", "covid-19", "contradicted", "randomised", negated=True),
    case(T, "NCT04371393 had no control group.", "bm-msc", "covid-19", "contradicted", "a sham", negated=True),
    case(T, "NCT03765957 had no control group.", "uc-msc", "psoriasis", "supported", "one group", negated=True),
    # Where it was done
    case(
        T, "JointStem was tested in a phase 3 trial of 260 people with knee osteoarthritis in Japan.", "ad-msc",
        "osteoarthritis", "contradicted", "the trial of that phase and size was in South Korea", jurisdictions=["JP"],
    ),
    case(
        T, "JointStem was tested in a phase 3 trial of 260 people with knee osteoarthritis in South Korea.", "ad-msc",
        "osteoarthritis", "supported", "so registered", jurisdictions=["KR"],
    ),
    case(
        T, "NCT01541579 enrolled patients with Crohn's fistulas in Spain and Brazil.", "ad-msc", "crohns-fistula",
        "unverifiable", "in Spain, but Brazil is not on record", jurisdictions=["ES", "BR"],
    ),
    case(
        T, "NCT01541579 enrolled patients with Crohn's fistulas in Spain and Italy.", "ad-msc", "crohns-fistula",
        "supported", "so registered", jurisdictions=["ES", "IT"],
    ),
    case(
        T, "The Panama autism trial NCT02192749 was conducted at Duke University.", "uc-msc", "autism",
        "unverifiable", "no such place on record", jurisdictions=["PA", "US"],
    ),
    case(
        T, "The TREASURE trial of MultiStem in stroke enrolled 206 patients in Brazil.", "msc", "stroke",
        "unverifiable", "so many, but where is not on record", jurisdictions=["BR"],
    ),
    # Studies, field by field
    case(
        T, "The trial NCT02336230 took place in China.", "bm-msc", "gvhd", "contradicted", "in the United States",
        registrations=["NCT02336230"], jurisdictions=["CN"],
    ),
    case(
        T, "The trial NCT03280056 of NurOwn in ALS started in August 2017.", "bm-msc", "als", "supported",
        "on 28 August", registrations=["NCT03280056"],
    ),
    case(
        T, "The trial NCT03280056 of NurOwn in ALS started in 2012.", "bm-msc", "als", "contradicted", "in 2017",
        registrations=["NCT03280056"],
    ),
    case(
        T, "The trial NCT02032004 was completed in 2014.", "bm-msc", "heart-failure", "contradicted", "in 2020",
        registrations=["NCT02032004"],
    ),
    case(
        T, "The trial NCT02403947 in multiple sclerosis was completed.", "bm-msc", "multiple-sclerosis",
        "contradicted", "it was terminated", registrations=["NCT02403947"],
    ),
    case(
        T, "The trial NCT02032004 is still recruiting.", "bm-msc", "heart-failure", "unverifiable",
        "completed since, but maybe not when this was written; that it is on record is not that it recruits",
        registrations=["NCT02032004"],
    ),
    case(
        T, "The ADMIRE-CD trial of Cx601 took place in the United States.", "ad-msc", "crohns-fistula", "contradicted",
        "in Europe and Israel; ADMIRE-CD II is another trial", jurisdictions=["US"],
    ),
    case(
        T, "Heart failure: DREAM HF was a randomised, double-blind phase 3 trial of 565 people.", "bm-msc",
        "heart-failure", "supported", "DREAM-HF, however it is spelt and whatever stands in front",
    ),
    case(
        T, "The zimislecel trial was published in the New England Journal of Medicine.", "stem-cell-islets", "t1d",
        "supported", "of a product with two names, by one of them",
    ),
    case(
        T, "The phase 1/2 part of the FORWARD-101 trial treated 14 people.", "stem-cell-islets", "t1d", "supported",
        "phases 1 to 3 in one study",
    ),
    case(
        T, "Bemdaneprocel is in a phase 3 trial in Parkinson's disease.", "dopaminergic-progenitors", "parkinsons",
        "supported", "exPDite-2, of two trials of that name the one that fits",
    ),
    case(
        T, "The exPDite-2 trial in Parkinson's disease is double-blind.", "dopaminergic-progenitors", "parkinsons",
        "supported", "by a name that begins with small letters",
    ),
    case(
        T, "The trial NCT02032004 has not yet started.", "bm-msc", "heart-failure", "contradicted",
        "ten years before this was written", registrations=["NCT02032004"], published_on="2024-01-01",
    ),
]  # fmt: skip
