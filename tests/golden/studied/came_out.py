"""Claims of what came out of a study, which no record of how it was done bears out."""

from tests.golden.cases import E, T, case

CASES = [
    # What came out is no design
    *(
        case(T, text, "bm-msc", "als", "unverifiable", "what is told of the trial is its result, which it did not have")
        for text in (
            "Treatment with NurOwn slowed the decline of people with ALS in a phase 3 trial.",
            "In a phase 3 trial NurOwn reduced disability in people with ALS.",
            "People with ALS did better with NurOwn in a phase 3 trial.",
        )
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
]  # fmt: skip
