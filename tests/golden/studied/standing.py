"""Claims of how a study stands, and of reports that were taken back."""

from tests.golden.cases import T, case

CASES = [
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
    # When it was taken back
    case(
        T, "The paper on cardiac stem cells in SCIPIO was retracted in 2012.", "cardiac-cells", "heart-failure",
        "contradicted", "in 2019",
    ),
    case(T, "The STAP paper was retracted in 2014.", "stem-cells", "", "supported", "in July 2014"),
    case(T, "The STAP paper was retracted in 2019.", "stem-cells", "", "contradicted", "in July 2014"),
]  # fmt: skip
