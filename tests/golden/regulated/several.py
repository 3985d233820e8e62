"""Claims about approvals and laws: what is said of several treatments, uses, products or places at once."""

from tests.golden.cases import R, case

CASES = [
    # Of several places one is enough to refute
    case(
        R, "Stem cells for spinal cord injury are approved in the United States and in Japan.", "stem-cells",
        "spinal-cord-injury", "contradicted", "conditionally in Japan, and not in the United States",
        jurisdictions=["US", "JP"],
    ),
    # Of several uses, products or treatments one is enough to refute, and one to leave it open
    case(
        R, "Stem cells are approved for graft-versus-host disease and autism.", "stem-cells", "gvhd autism",
        "contradicted", "Ryoncil for the one; the whole list holds none for the other", jurisdictions=["US"],
    ),
    case(
        R, "Casgevy is approved for sickle cell disease and beta thalassaemia.", "gene-edited-hsc",
        "sickle-cell thalassaemia", "supported", "for both", jurisdictions=["US"],
    ),
    case(
        R, "Cells grown from iPS cells are approved for Parkinson's disease and narcolepsy.", "ipsc",
        "parkinsons other:narcolepsy", "unverifiable", "Amchepry for the one; no lexicon knows the other",
        jurisdictions=["JP"],
    ),
    case(
        R, "Kymriah and Yescarta are approved.", "car-t", "", "supported", "both since 2017", jurisdictions=["US"],
    ),
    case(
        R, "Kymriah and Stemirac are approved.", "car-t bm-msc", "", "contradicted", "Stemirac only in Japan",
        jurisdictions=["US"],
    ),
    case(
        R, "MSCs and exosomes are approved for graft-versus-host disease.", "msc exosomes", "gvhd", "contradicted",
        "Ryoncil is of the first; none of the second is on the whole list", jurisdictions=["US"],
    ),
    case(
        R, "Exosomes and platelet-rich plasma are not approved.", "exosomes prp", "", "supported",
        "none of either is on the list", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike exosomes, MSCs are approved for graft-versus-host disease.", "exosomes msc", "gvhd", "supported",
        "the exosomes are not among what is said to be approved", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved for graft-versus-host disease, but not for autism.", "bm-msc", "gvhd autism",
        "supported", "so it is", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil is approved for autism, but not for graft-versus-host disease.", "bm-msc", "autism gvhd",
        "contradicted", "the other way round", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Casgevy and Lyfgenia are approved in the United States and the European Union.", "gene-edited-hsc", "",
        "unverifiable", "Lyfgenia is on no record in the Union, whose list was read in parts",
        jurisdictions=["US", "EU"],
    ),
    case(
        R, "Casgevy and Lyfgenia are approved in the United States.", "gene-edited-hsc", "", "supported",
        "both on one day", jurisdictions=["US"],
    ),
    case(
        R, "Japan approved Amchepry and Temcell in March 2026.", "dopaminergic-progenitors bm-msc", "", "contradicted",
        "Temcell in 2015", jurisdictions=["JP"],
    ),
    case(
        R, "Japan approved Amchepry and ReHeart in March 2026.", "dopaminergic-progenitors cardiac-cells", "",
        "supported", "both on one day", jurisdictions=["JP"],
    ),
    case(
        R, "Lantidra is approved for type 1 and type 2 diabetes.", "donor-islets", "t1d t2d", "contradicted",
        "for the first alone", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood disorders and cerebral palsy.", "cord-blood",
        "blood-disorder cerebral-palsy", "contradicted", "for the first alone", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood disorders.", "cord-blood", "blood-disorder", "supported",
        "of several banks", jurisdictions=["US"],
    ),
    case(
        R, "Cord blood is approved for blood and immune disorders.", "cord-blood", "other:blood-and-immune-disorder",
        "unverifiable", "of the two in one no lexicon knows", jurisdictions=["US"],
    ),
    case(
        R, "NurOwn, like Ryoncil, is approved in the United States.", "bm-msc", "", "contradicted",
        "Ryoncil is, and NurOwn was taken back", jurisdictions=["US"],
    ),
    case(
        R, "Like Kymriah, Yescarta is approved in the United States.", "car-t", "", "supported", "both since 2017",
        jurisdictions=["US"],
    ),
    case(
        R, "Neither NurOwn nor Ryoncil is approved in the United States.", "bm-msc", "", "contradicted",
        "Ryoncil is", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Neither NurOwn nor Ebvallo is approved in the United States.", "bm-msc other:immune-cells", "", "supported",
        "none of them is", negated=True, jurisdictions=["US"],
    ),
    # Of products told of in no list it may be said of any: only what holds of all is told
    case(
        R, "NurOwn, from a rival of the maker of Ryoncil, is approved in the United States.", "bm-msc", "",
        "unverifiable", "the one is, and the other was taken back", jurisdictions=["US"],
    ),
    case(
        R, "Yescarta, from a rival of the maker of Kymriah, is approved in the United States.", "car-t", "",
        "supported", "both are", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil (remestemcel-L) is approved in the United States.", "bm-msc", "", "supported",
        "its other name is Prochymal's too, which is not", jurisdictions=["US"],
    ),
    # What others are unlike has what these lack, and the other way round
    case(
        R, "Unlike Ryoncil, NurOwn is not approved in the United States.", "bm-msc", "", "supported",
        "Ryoncil is, and NurOwn is not", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike NurOwn, Ryoncil is not approved in the United States.", "bm-msc", "", "contradicted",
        "the other way round", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil, unlike NurOwn, is approved in the United States.", "bm-msc", "", "supported", "so it is",
        jurisdictions=["US"],
    ),
    case(
        R, "Unlike Casgevy, Lyfgenia is approved in the United States.", "gene-edited-hsc", "", "contradicted",
        "Casgevy is too", jurisdictions=["US"],
    ),
    case(
        R, "Ryoncil but not NurOwn is approved in the United States.", "bm-msc", "", "supported", "so it is",
        negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike the United States, Japan has approved Stemirac.", "bm-msc", "", "supported", "for a limited time",
        jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike Japan, the United States has approved Stemirac.", "bm-msc", "", "contradicted",
        "the other way round", jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike Japan, the United States has not approved Stemirac.", "bm-msc", "", "supported", "so it is",
        negated=True, jurisdictions=["US", "JP"],
    ),
    case(
        R, "Unlike MSCs, exosomes are not approved for graft-versus-host disease.", "msc exosomes", "gvhd", "supported",
        "the ones are, the others not", negated=True, jurisdictions=["US"],
    ),
    case(
        R, "Unlike exosomes, MSCs are not approved for graft-versus-host disease.", "msc exosomes", "gvhd",
        "contradicted", "the other way round", negated=True, jurisdictions=["US"],
    ),
    # Of several places what is permitted must be so in each, and of a product by what is on record of it
    case(
        R, "Clinics may give stem cells in Japan and South Korea.", "stem-cells", "any", "supported",
        "by a law in each", jurisdictions=["JP", "KR"],
    ),
    case(
        R, "Clinics may give stem cells in Japan and Panama.", "stem-cells", "any", "unverifiable",
        "of the second no such law is on record", jurisdictions=["JP", "PA"],
    ),
    case(
        R, "Obnitix may be given in Germany under a hospital exemption.", "bm-msc", "any", "supported", "so it is",
        jurisdictions=["DE"],
    ),
    case(
        R, "Obnitix may be given in France under a hospital exemption.", "bm-msc", "any", "unverifiable",
        "the exemption on record is Germany's", jurisdictions=["FR"],
    ),
    # Some of the places have it, and the others do not: both must be so
    case(
        R, "Cartistem is approved in Korea but not in the US.", "uc-msc", "", "supported",
        "since 2012 in Korea, on no US list", negated=True, jurisdictions=["KR", "US"],
    ),
    case(
        R, "Casgevy is approved in the United States but not in Canada.", "gene-edited-hsc", "", "contradicted",
        "in Canada since September 2024", negated=True, jurisdictions=["US", "CA"],
    ),
    case(
        R, "Ryoncil is approved in Japan, though not in the United States.", "bm-msc", "", "contradicted",
        "the other way round", negated=True, jurisdictions=["JP", "US"],
    ),
    case(
        R, "Lyfgenia is approved for sickle cell patients of every age.", "gene-edited-hsc", "sickle-cell",
        "unverifiable", "from the age of 12", jurisdictions=["US"],
    ),
    # Its own words tell of which of the places around it something is said
    case(
        R, "Alofisel is still approved in Japan.", "ad-msc", "crohns-fistula", "supported",
        "so it is, whatever ended in the EU", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "Alofisel is still approved there, as in Japan.", "ad-msc", "crohns-fistula", "contradicted",
        "in the EU it ended", jurisdictions=["EU", "JP"],
    ),
    case(
        R, "Skysona was withdrawn in the EU.", "gene-edited-hsc", "leukodystrophy", "supported",
        "so it was, whatever holds in the United States", jurisdictions=["US", "EU"],
    ),
]  # fmt: skip
