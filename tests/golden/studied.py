"""Claims about studies, reasoned from their records before the model was run on them: what a record holds and not."""

from tests.golden.cases import E, M, T, case

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
    # What came out is no design
    *(
        case(T, text, "bm-msc", "als", "unverifiable", "what is told of the trial is its result, which it did not have")
        for text in (
            "Treatment with NurOwn slowed the decline of people with ALS in a phase 3 trial.",
            "In a phase 3 trial NurOwn reduced disability in people with ALS.",
            "People with ALS did better with NurOwn in a phase 3 trial.",
        )
    ),
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
    # How a study stands
    case(
        T, "The trial of remestemcel-L in COVID-19 registered as NCT04371393 ran to its planned end.",
        "bm-msc", "covid-19", "contradicted", "it was terminated",
    ),
    case(T, "NCT04371393 was completed as planned.", "bm-msc", "covid-19", "contradicted", "it was terminated"),
    case(T, "NCT04371393 was stopped early.", "bm-msc", "covid-19", "supported", "it was terminated"),
    case(
        T, "NCT05791201 is still recruiting people with type 1 diabetes.", "stem-cell-islets", "t1d", "contradicted",
        "active, and closed to new patients a month before", published_on="2026-05-20",
    ),
    case(
        T, "NCT05791201 is still recruiting people with type 1 diabetes.", "stem-cell-islets", "t1d", "unverifiable",
        "closed to new patients in 2026, but maybe not when this was written", published_on="2024-01-10",
    ),
    case(
        T, "The trial NCT05791201 is open to new patients with type 1 diabetes.", "stem-cell-islets", "t1d",
        "contradicted", "closed to new patients a month before", published_on="2026-05-20",
    ),
    case(
        T, "The trial NCT05791201 is taking on new participants with type 1 diabetes.", "stem-cell-islets", "t1d",
        "contradicted", "closed to new patients a month before", published_on="2026-05-20",
    ),
    case(
        T, "NCT05791201 is not recruiting.", "stem-cell-islets", "t1d", "unverifiable",
        "not recruiting any more is not yet to begin", published_on="2026-05-20", negated=True,
    ),
    case(
        T, "A study of VX-264 in type 1 diabetes, NCT05791201, is under way.", "stem-cell-islets", "t1d", "supported",
        "active then, though closed to new patients", published_on="2026-04-25",
    ),
    # What came out, and that it was the first, no record of a study tells
    case(
        T, "NCT04371393 met its primary endpoint and proved that remestemcel-L saves lives.",
        "bm-msc", "covid-19", "contradicted", "it missed its endpoint",
    ),
    case(
        T, "The randomised trial NCT04371393 showed that remestemcel-L saves lives in COVID-19.",
        "bm-msc", "covid-19", "unverifiable", "that it was randomised is not what it showed",
    ),
    case(
        T, "NCT04371393 tested remestemcel-L, and the patients recovered.", "bm-msc", "covid-19", "unverifiable",
        "that it was tested is not that they recovered",
    ),
    case(
        T, "NCT04371393 tested whether remestemcel-L improved survival in COVID-19.", "bm-msc", "covid-19",
        "supported", "what was asked is no answer",
    ),
    case(
        T, "The trial NCT02024269 of fat-derived cells in macular degeneration treated patients successfully.",
        "svf", "macular-degeneration", "unverifiable", "withdrawn before anyone took part",
    ),
    case(
        T, "DREAM-HF was a randomised trial that met its primary endpoint.", "msc", "heart-failure", "contradicted",
        "it was randomised, and missed its endpoint",
    ),
    case(
        T, "The TREASURE trial of MultiStem in ischaemic stroke met its primary endpoint.", "msc", "stroke",
        "contradicted", "the trial of that acronym, not another one of the product, missed it",
    ),
    case(
        T, "The ADMIRE-CD trial of darvadstrocel met its primary endpoint.", "ad-msc", "crohns-fistula", "supported",
        "closure of the fistula, as registered, at week 24",
    ),
    case(
        E, "The phase 3 trial of NurOwn in ALS did not meet its primary endpoint.", "bm-msc", "als", "supported",
        "33 % v 28 % responders, masked", "moderate", outcome="primary endpoint", effect="none", negated=True,
    ),
    case(
        E, "NurOwn met its primary endpoint in ALS.", "bm-msc", "als", "contradicted", "it did not", "moderate",
        outcome="primary endpoint",
    ),
    case(
        E, "Stem cells for stroke failed to meet the goals of a trial.", "stem-cells", "stroke", "unverifiable",
        "which trial is not said", outcome="stroke", effect="none", negated=True,
    ),
    case(
        T, "DREAM-HF, a randomised trial, was a success.", "msc", "heart-failure", "unverifiable",
        "that it was randomised is not what came out",
    ),
    case(T, "DREAM-HF was a randomised trial.", "msc", "heart-failure", "supported", "so registered"),
    case(
        T, "NCT03279081 was the first trial of fat-derived cells in Crohn's fistulas.", "ad-msc", "crohns-fistula",
        "unverifiable", "no record tells which was the first",
    ),
    case(
        T, "DREAM-HF is the largest sham-controlled trial of marrow cells, with 566 patients.", "bm-msc",
        "heart-failure", "unverifiable", "that none is larger no record of a study tells",
    ),
    case(
        T, "MIST randomised 110 patients into three groups.", "auto-hsct", "multiple-sclerosis", "unverifiable",
        "how many groups it had is not on record",
    ),
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
    # Whether its report was retracted
    case(
        T, "The first report of the SCIPIO trial, published in the Lancet in 2011, has been retracted.",
        "cardiac-cells", "heart-failure", "supported", "retracted in 2019; a report came first, not the study",
    ),
    case(
        T, "The SCIPIO report, published in the Lancet in 2011, has never been retracted.", "cardiac-cells",
        "heart-failure", "contradicted", "retracted in 2019", negated=True,
    ),
    case(
        T, "The SCIPIO report, published in the Lancet in 2011, has never been retracted.", "cardiac-cells",
        "heart-failure", "unverifiable", "not yet retracted then, as far as is on record", negated=True,
        published_on="2015-06-01",
    ),
    case(
        T, "The SCIPIO trial was published in the Lancet and was not retracted.", "cardiac-cells", "heart-failure",
        "contradicted", "retracted in 2019", negated=True,
    ),
    case(
        T, "The SCIPIO report, published in the Lancet in 2011, was retracted.", "cardiac-cells", "heart-failure",
        "supported", "retracted in 2019",
    ),
    case(
        T, "The ADMIRE-CD trial, published in the Lancet in 2016, has been retracted.", "ad-msc", "crohns-fistula",
        "unverifiable", "no retraction on record",
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
    # When it was taken back
    case(
        T, "The paper on cardiac stem cells in SCIPIO was retracted in 2012.", "cardiac-cells", "heart-failure",
        "contradicted", "in 2019",
    ),
    case(T, "The STAP paper was retracted in 2014.", "stem-cells", "", "supported", "in July 2014"),
    case(T, "The STAP paper was retracted in 2019.", "stem-cells", "", "contradicted", "in July 2014"),
    # That something is tested is no effect
    case(
        E, "NCT06325566 tests rexlemestrocel-L in chronic low back pain.", "bm-msc", "other:low back pain",
        "unverifiable", "back pain comes from no treatment back", outcome="pain",
    ),
    case(
        E, "The RESTORE trial tested mesenchymal stem cells in knee osteoarthritis.", "msc", "osteoarthritis",
        "unverifiable", "the name of a study restores nothing", outcome="knee osteoarthritis",
    ),
    case(
        E, "Vertex stopped its trial of stem-cell islets in type 1 diabetes.", "stem-cell-islets", "t1d",
        "unverifiable", "a trial was stopped, no disease", outcome="diabetes",
    ),
    case(
        E, "The trial of mesenchymal cells met its primary endpoint in low back pain.", "bm-msc",
        "other:low back pain", "unverifiable", "that it met it is not that they did nothing", outcome="pain",
        effect="none",
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
    # To deny that an ill is stopped is to deny help
    case(
        E, "Bone-marrow mesenchymal stem cells do not stop ALS from progressing.", "bm-msc", "als", "supported",
        "no difference among 359 people", "moderate", outcome="disease progression", negated=True,
    ),
    case(
        E, "In ALS, people given bone-marrow mesenchymal stem cells did not get worse.", "bm-msc", "als",
        "contradicted", "no better than those on placebo", "moderate", outcome="disease progression", negated=True,
    ),
    case(
        E, "Marrow cells could not spare people with critical limb ischaemia an amputation.", "bm-mnc",
        "limb-ischaemia", "supported", "no difference among 160 people", "moderate", outcome="amputation",
        negated=True,
    ),
    case(
        E, "Islets grown from stem cells do not free people with type 1 diabetes from insulin.", "stem-cell-islets",
        "t1d", "unsettled", "some were freed, and others were not", "very_low", outcome="insulin independence",
        negated=True,
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
