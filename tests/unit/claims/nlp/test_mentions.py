"""The lexicons find what texts name, whatever the spelling, and prefer the longest name."""

import pytest

from claims.nlp.document import Family
from claims.nlp.mentions import mentions


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("umbilical cord-derived mesenchymal stem cells", "uc-msc"),
        ("Umbilical Cord Mesenchymal Stem Cell", "uc-msc"),
        ("mesenchymal stromal cells", "msc"),
        ("adipose-derived stem cells", "ad-msc"),
        ("an autologous haematopoietic stem cell transplant", "auto-hsct"),
        ("autologous hematopoietic stem cell transplantation", "auto-hsct"),
        ("human embryonic stem cells", "esc"),
        ("induced pluripotent stem cells", "ipsc"),
        ("platelet-rich plasma", "prp"),
        ("exosomes", "exosomes"),
        ("placental exosomes", "exosomes"),
        ("stem cellsThis", "stem-cells"),
        ("JointStem is approved", "ad-msc"),
        ("ChondroCelect", "chondrocytes"),
        ("ProTrans", "uc-msc"),
        ("C-Cure", "bm-msc"),
        ("AST-OPC1", "esc"),
        ("JointStem beside other stem cells", "ad-msc"),
        ("atidarsagene autotemcel", "gene-edited-hsc"),
        ("relmacabtagene autoleucel", "car-t"),
        ("treatments with mother cells", "stem-cells"),
        ("adipose-derived mesenchymal progenitor cells", "ad-msc"),
        ("umbical cord stem cells", "uc-msc"),
        ("Wharton gel source mesenchymal stem cells", "uc-msc"),
        ("a haemopoietic stem cell transplant", "hsc"),
        ("sheep stem cell therapy", "other:animal cells"),
        ("islet-like clusters from hES cells", "esc-islets"),
        ("anito-cel", "car-t"),
        ("a neural stem cell product", "nsc"),
        ("cadaveric islet cell transplants", "donor-islets"),
        ("beta cells from deceased donors", "donor-islets"),
        ("UC-MSC infusions", "uc-msc"),
        ("hUC-MSC therapy", "uc-msc"),
        ("WJ-MSC treatment", "uc-msc"),
        ("BM-MSC injections", "bm-msc"),
        ("AD-MSC therapy", "ad-msc"),
        ("MSC therapy", "msc"),
        ("mdMSCs beside other stem cells", "msc"),
        ("donor stem cells in arthritic knees", "stem-cells"),
        ("donor stem cells after chemotherapy", "allo-hsct"),
        ("fetal membrane-derived mesenchymal stem cells", "placental-msc"),
        ("mesenchymal stem cells (MSC) from foetal membranes", "placental-msc"),
        ("Muse cell products", "muse"),
        ("risto-cel", "gene-edited-hsc"),
        ("a drip with MSCs", "msc"),  # not "h MSCs", which is one of them too
        ("STEM-PD", "dopaminergic-progenitors"),
        ("tendon-derived stem cells", "other:tendon derived stem cells"),
        ("marrow-infiltrating lymphocytes", "other:marrow-infiltrating lymphocytes"),
        ("natural killer cell therapy", "other:natural killer cells"),
        ("dendritic cell vaccines", "other:dendritic cells"),
        ("Schwann cell transplants", "other:Schwann cells"),
        ("infused regulatory T cells", "other:regulatory T cells"),
        ("the CaverStem procedure", "bmac"),
        ("cord blood-derived MSCs", "uc-msc"),
        ("mesenchymal stromal cells isolated from a human umbilical cord", "uc-msc"),
        ("the bone marrow of the patient himself", "bm-msc"),
        ("stem cells which make blood", "hsc"),
        ("a tandem transplant", "auto-hsct"),
        ("a reduced-intensity transplant", "allo-hsct"),
        ("gene-edited CD34+ cells", "gene-edited-hsc"),
        ("LentiGlobin beside other stem cells", "gene-edited-hsc"),
        ("beta cells created from stem cells", "stem-cell-islets"),
        ("insulin-producing cells made from iPS cells", "ipsc-islets"),
        ("donor islet cells", "donor-islets"),
        ("an islet autotransplant", "other:own islets"),
        ("T cells of each donor, genetically engineered donor cells", "other:engineered T cells"),
        ("endothelial progenitor cells", "other:blood vessel cells"),
        ("blood mononuclear cell implantation", "other:blood mononuclear cells"),
        ("nucleus pulposus cells", "other:disc cells"),
        ("photoreceptor precursors", "other:photoreceptor cells"),
        ("an oral mucosal epithelial cell sheet", "other:oral mucosa cells"),
        ("HeartSheet", "other:muscle stem cells"),
        ("CIK cells", "other:immune cells"),
        ("MSC-derived EVs beside PRP", "exosomes"),
        ("mysenchymal stem cells", "msc"),
        ("hESC-derived retinal support cells", "rpe"),
        ("PB-MNCs", "other:blood mononuclear cells"),
        ("injections of her own blood mononuclear cells", "other:blood mononuclear cells"),
        ("Tregs derived from cord blood", "other:regulatory T cells"),
        ("lab-grown red blood cells", "other:lab-grown blood cells"),
    ],
)
def test_therapies(text: str, id: str) -> None:
    assert id in [m.id for m in mentions(f"We use {text} here") if m.family is Family.THERAPY]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("type 1 and type 2 diabetes", ["t1d", "t2d"]),
        ("Parkinson's disease", ["parkinsons"]),
        ("Parkinson’s", ["parkinsons"]),
        ("relapsing-remitting MS", ["multiple-sclerosis"]),
        ("osteoarthritis of the knee", ["osteoarthritis"]),
        ("the items of programs", []),
        ("an infusion that may cause cancer, sepsis or a second tumour", []),
        ("people with sepsis, whose cancer came back", ["other:sepsis", "cancer"]),
        ("boys with Duchenne, whose ejection fraction fell", ["other:duchenne"]),
        ("donors are tested for HIV, hepatitis B and C, and syphilis", []),
        ("funded by the Swedish Cancer Society", []),
        ("diabetes of 2 type and diabetes mellitus 1 type", ["t2d", "t1d"]),
        ("he felt his knee; he broke his neck", ["spinal-cord-injury"]),
        ("Ms Lindqvist, who has MS", ["multiple-sclerosis"]),
        ("hearing aids for those with AIDS", ["hiv"]),
        ("the RPE, CPR and a heating pad", []),
        ("her kidney donor, her transplanted kidneys", []),
        ("worn knees: arthritis", ["osteoarthritis", "osteoarthritis"]),
        ("sore knees, torn ligaments", ["orthopaedic-injury", "orthopaedic-injury"]),
        ("her knees hurt on the stairs", ["osteoarthritis"]),
        ("the artery is blocked below the knee", []),
        ("no proof that the cells help knees", ["osteoarthritis"]),
        ("exosomes regrow hair", ["hair-loss"]),
        ("platelets thicken her hair and improve fertility", ["hair-loss", "infertility"]),
        ("a partial tear of the ulnar collateral ligament", ["orthopaedic-injury", "orthopaedic-injury"]),
        ("ejection fraction after a heart attack", ["heart-attack", "heart-attack"]),
        ("the ejection fraction of patients with heart failure", ["heart-failure", "heart-failure"]),
        ("Crohn's disease", ["crohns"]),
        ("ulcerative colitis", ["other:ulcerative colitis"]),
        ("IBD", ["other:ibd"]),
        ("MDS after chemotherapy, and the MDS-UPDRS score", ["blood-cancer"]),
        ("wounds in diabetes", ["diabetic-complications", "diabetes"]),
        ("diabetes type 1&2", ["t1d", "t2d"]),
        ("type 1 & 2 diabetes", ["t1d", "t2d"]),
        ("type I and II collagen", []),
        ("wounds that will not close", ["burns-wounds"]),
        ("deep burns of the skin", ["burns-wounds"]),
        ("lime burns of both eyes", ["corneal-disease"]),
        ("burns that took her sight", ["corneal-disease"]),
        ("islets after a kidney transplant", []),
        ("tolerance of a kidney transplant", ["kidney-disease"]),
        ("a facelift to look younger", ["ageing", "ageing"]),
        ("rejuvenate the ovaries", ["infertility"]),
        ("rejuvenate the skin", ["ageing"]),
        ("babies with hypoplastic left heart syndrome", ["other:hypoplastic left heart syndrome"]),
        ("the loss of fertility", []),
        ("lateral amyotrophic sclerosis, scattered sclerosis", ["als", "multiple-sclerosis"]),
        ("nearly every illness", ["any"]),
        ("a wide range of conditions, such as lupus", ["lupus"]),
        ("Asperger's syndrome", ["autism"]),
        ("heart failures", ["heart-failure"]),
        ("perianal fistulas in patients with Crohn's disease, Crohn's", ["crohns-fistula", "crohns"]),
        ("for the skin disorder psoriasis", ["psoriasis"]),
        ("for one skin disorder, psoriasis", ["other:skin disorder", "psoriasis"]),
        ("for skin disorders like psoriasis", ["other:skin disorder", "psoriasis"]),
        ("after anterior cruciate ligament reconstruction, an ACL repair", ["orthopaedic-injury"] * 2),
        ("a sprained ankle and a hamstring tear", ["orthopaedic-injury"] * 2),
        ("fatty liver disease, NASH", ["liver-disease"] * 2),
        ("a brain haemorrhage left her with hemiparesis", ["stroke"] * 2),
        ("pressure sores", ["burns-wounds"]),
        (
            "plantar fascitis, peripheral arterial occlusive disease (PAOD)",
            ["orthopaedic-injury", *["limb-ischaemia"] * 2],
        ),
        ("claudication from poor circulation in the legs", ["limb-ischaemia"] * 2),
        ("the bubble boy disease", ["other:bubble boy disease"]),
        ("the Knee Injury and Osteoarthritis Outcome Score, the Crohn's Disease Activity Index", []),
        ("the Western Ontario and McMaster Universities Osteoarthritis Index; the Eczema Area and Severity Index", []),
        ("the Quality of Life in Stroke Scale; the Severity of the Psoriasis Index", []),
        ("in Psoriasis and the Dermatology Life Quality Index", ["psoriasis"]),
        ("It Fell in Psoriasis and Nail Severity Index", ["psoriasis"]),
        ("Cells For Hip Osteoarthritis And The Pain Index", ["osteoarthritis"]),
        ("knee osteoarthritis scored by its index", ["osteoarthritis"]),
        ("ejection fraction after cell therapy", []),
    ],
)
def test_conditions(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.CONDITION] == ids


def conditions(text: str) -> list[str]:
    return [m.id for m in mentions(text) if m.family is Family.CONDITION]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Krabbe’s disease or Krabbe disease", ["other:krabbe disease", "other:krabbe disease"]),
        ("Eye-diseases, an eye disease's course", ["other:eye disease"]),
        ("fibromyalgia and Peyronie's disease", ["other:fibromyalgia", "other:peyronie disease"]),
        ("inherited blood and immune disorders", ["other:inherited blood and immune disorder"]),
        ("cerebellar atrophy, low back pain", ["other:cerebellar atrophy", "other:low back pain"]),
        ("psoriatic arthritis", ["other:psoriatic arthritis"]),
        ("Müller's disease", ["other:müller disease"]),
        ("a person with PTSD, not the sma of letters", ["other:ptsd"]),
        (
            "Best disease and Kabuki syndrome; children with ADHD",
            ["other:best disease", "other:kabuki syndrome", "other:adhd"],
        ),
    ],
)
def test_a_condition_that_the_lexicon_lacks_is_called_by_its_own_words(text: str, ids: list[str]) -> None:
    assert conditions(text) == ids


@pytest.mark.parametrize(
    "text",
    [
        "It is a rare, inherited skin disease.",
        "Two had cytokine release syndrome (CRS).",
        "the Institute of Allergy and Infectious Diseases",
        "a Society for Blood and Skin Diseases",
        "the Centers for Disease Control",
        "This syndrome, or a patient: The Patient's Disease",
        "the best disease-modifying drugs",
        "cells that make α-SMA",
        "EB formation; the LCA of rats",
        "obese and menopausal women",
    ],
)
def test_what_only_looks_like_a_disease_is_no_condition(text: str) -> None:
    assert conditions(text) == []


@pytest.mark.parametrize(
    ("text", "ids"), [("join us in the US", ["US"]), ("tell us more", []), ("in Japan and the EU", ["JP", "EU"])]
)
def test_places_that_are_words_count_only_in_capitals(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.PLACE] == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("a clinic in Georgia, north of Florida", ["US", "US"]),
        ("a clinic in Georgia, an hour from Tbilisi", ["GE", "GE"]),
        ("a paper in the New England Journal of Medicine", []),
        ("the British Journal of Cancer, the Washington Post", []),
        ("it costs US$ 9,000 in Portugal", ["PT"]),
        ("a hospital in New Mexico", ["US"]),
        ("a hospital in New South Wales", ["AU"]),
        ("patients in Cambridge, Massachusetts, and in Cambridge", ["US", "GB"]),
        ("shares of Bristol Myers Squibb on Euronext Brussels", []),
        ("the American Heart Association met in Chicago", ["US"]),
        ("an EC approval; the EC of cells", ["EU"]),
        ("a US drugmaker sells it in the US", ["US"]),
        ("a hospital of Tongji in Hefei", ["CN", "CN"]),
        ("the Western Ontario and McMaster index, the Oxford Knee Score, the Glasgow Coma Scale", []),
        ("a clinic in western Ontario, a hospital in Glasgow", ["CA", "GB"]),
        ("Sendai virus in New Zealand white rabbits; a hospital in Sendai", ["JP"]),
        ("the bursa of the knee; a clinic in Bursa, Turkey", ["TR"]),
        ("a clinic in Bakersfield, Calif., and one in Ogden, UT", ["US", "US", "US"]),
        ("a clinic of Dr. Mason, MD; Ill. health is no reason", []),
        ("the Duke of York; a trial at Duke University, the Duke criteria", ["US"]),
        ("the Korea Food and Drug Administration, the Food and Drug Administration", ["KR", "US"]),
    ],
)
def test_places_are_told_from_what_is_called_after_them(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.PLACE] == ids


def test_names_never_overlap_within_a_family() -> None:
    found = [
        m for m in mentions("bone marrow-derived mesenchymal stem cells and stem cells") if m.family is Family.THERAPY
    ]
    assert [m.id for m in found] == ["bm-msc", "stem-cells"]


@pytest.mark.parametrize("words", ["own fat", "scaffolds", "organoids", "the placenta", "adipose tissue"])
def test_what_is_no_therapy_by_itself_names_one_only_beside_another(words: str) -> None:
    assert not [m for m in mentions(f"They looked at {words}.") if m.family is Family.THERAPY]
    beside = [m for m in mentions(f"Stem cells, not {words}.") if m.family is Family.THERAPY]
    assert len(beside) == 2


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("NurOwn slowed ALS", ["bm-msc"]),
        ("haematopoietic stem cells from bone marrow", ["hsc"]),
        ("stem cells from bone marrow", ["bm-msc"]),
    ],
)
def test_where_cells_come_from_is_not_what_they_are(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.THERAPY] == ids


def therapies(text: str) -> list[str]:
    return [m.id for m in mentions(text) if m.family is Family.THERAPY]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Stem cells: 50 ml of marrow is drawn from the pelvis and concentrated by a machine.", ["stem-cells", "bmac"]),
        ("Stem cells: marrow is drawn from the pelvis and cultured over a month.", ["stem-cells", "bm-msc"]),
        ("Stem cells: they draw marrow, spin it and put it back in the same visit.", ["stem-cells", "bmac"]),
        ("Stem cells: we remove fat with a fine needle and spin it.", ["stem-cells", "svf"]),
        ("Stem cells: we remove fat with a fine needle and send it away to be cultured.", ["stem-cells", "ad-msc"]),
        ("Cord cells were thawed; the cord blood was typed.", ["cord-blood", "cord-blood"]),
        ("Cord cells were thawed.", ["uc-msc"]),
        ("Her own stem cells went back after chemotherapy, a stem cell rescue.", ["auto-hsct", "auto-hsct"]),
        ("Her own stem cells went into both knees at a clinic offering stem cells.", ["stem-cells", "stem-cells"]),
        ("Her own stem cells are given back after a stem cell transplant.", ["auto-hsct", "auto-hsct"]),
        ("Her own stem cells are edited and given back.", ["gene-edited-hsc"]),
        ("A stem cell transplant from his sister.", ["allo-hsct"]),
        ("A stem cell transplant for multiple sclerosis.", ["auto-hsct"]),
        ("Suspensions of embryonic cells from aborted foetuses.", ["other:fetal cells"]),
        ("Embryonic cells of one line.", ["esc"]),
        ("She got stem cells from her brother.", ["allo-hsct"]),
        ("Stem cells? Her own blood is spun down.", ["stem-cells", "prp"]),
        ("Stem cells from her nose.", ["other:olfactory ensheathing cells"]),
        ("Stem cells derived from baby teeth.", ["other:dental cells"]),
        ("She had a liver transplant, not stem cells.", ["stem-cells"]),
        ("Stem cells, since a transplant is dear and donors are few.", ["stem-cells"]),
        ("Stem cells: a transplant from a matched stranger.", ["stem-cells", "allo-hsct"]),
        ("Stem cells from umbilical cord blood.", ["cord-blood"]),
        ("Mesenchymal stem cells from umbilical cord blood.", ["uc-msc"]),
        ("A bone marrow transplant costs more than stem cells.", ["hsc", "stem-cells"]),
        ("A bone marrow transplant from a brother.", ["allo-hsct"]),
        ("Donor islets: the transplanted islets make insulin.", ["donor-islets", "donor-islets"]),
        ("Stem cells: the transplanted islets make insulin.", ["stem-cells", "stem-cell-islets"]),
        ("Gene-edited cells restored the skin of a boy.", ["keratinocytes"]),
        ("Engineered T cells fought her leukaemia.", ["other:engineered T cells"]),
        ("Engineered T cells, a CAR-T therapy.", ["car-t", "car-t"]),
        ("Stem cells suppress natural killer cells and calm T cells, B cells and NK cells.", ["stem-cells"]),
        ("Stem cells recruit regulatory T cells.", ["stem-cells"]),
        ("T cells from each girl’s own blood were genetically engineered.", ["other:engineered T cells"]),
        ("T cells that get reprogrammed fought her leukaemia.", ["other:engineered T cells"]),
        ("T cells fight a graft from engineered skin.", ["tissue-engineered"]),
        ("T cells fight off grafts when PRP cells are engineered.", ["prp"]),
        ("HepaStem was infused; so was HEPASTEM.", ["other:hepatocytes"] * 2),
        ("Autologous cells, grown from her skin as keratinocytes.", ["keratinocytes"]),
        ("Gene-edited cells restored the blood of a boy.", ["gene-edited-hsc"]),
        ("Cord blood is a resource for transplants.", ["cord-blood", "cord-blood"]),
        ("Stem cells are collected from his blood and later reinfused.", ["auto-hsct"]),
        ("Stem cells are collected from the blood.", ["hsc"]),
        ("Stem cells are taken from bone marrow or fat tissue.", ["bm-msc", "ad-msc"]),
        ("Stem cell-derived heart cells, not stem cells.", ["cardiac-cells", "stem-cells"]),
        ("PRP: platelets are taken from the patient's own blood.", ["prp", "prp"]),
        ("CD34+ cells; blood mononuclear cells were counted in each HCT/P.", ["hsc"]),
    ],
)
def test_a_vague_name_means_what_the_text_tells_nearest(text: str, ids: list[str]) -> None:
    assert therapies(text) == ids


def test_a_vague_name_far_from_every_cue_means_what_it_means_elsewhere_in_the_text() -> None:
    text = f"Marrow cells were concentrated. {'They left the theatre. ' * 40}Marrow cells may help."
    assert therapies(text) == ["bmac", "bmac"]


@pytest.mark.parametrize(
    "words", ["the NSC", "an IPS panel", "JACC", "UCB", "the Esc key", "spinal cord and brain", "cervical cord and"]
)
def test_what_mostly_means_something_else_names_no_therapy(words: str) -> None:
    assert therapies(f"They spoke of {words}.") == []


@pytest.mark.parametrize(
    "words",
    [
        "differentiate into mature chondrocytes",
        "differentiation to chondrocytes",
        "pre-chondrocyte cells",
        "that can become heart muscle cells",
        "their potential to turn into retinal cells",
    ],
)
def test_what_stem_cells_become_is_no_further_therapy(words: str) -> None:
    assert therapies(f"Stem cells and {words}.") == ["stem-cells"]


def test_what_stem_cells_are_compared_to_is_one() -> None:
    assert therapies("Stem cells were equal to autologous chondrocytes.") == ["stem-cells", "chondrocytes"]
    assert therapies("Stem cells were turned into heart muscle cells.") == ["stem-cells", "cardiac-cells"]


@pytest.mark.parametrize(
    "words",
    [
        "dopamine-producing neurons in the substantia nigra",
        "dopaminergic neurons that are dying",
        "the loss of the dopamine neurons",
        "damaged heart muscle cells",
        "the regeneration of cardiomyocytes",
        "repair of the injured heart tissue",
        "the RPE cells degenerate",
    ],
)
def test_cells_of_the_body_that_a_disease_takes_are_no_therapy(words: str) -> None:
    assert therapies(f"Stem cells might one day stand in for {words}.") == ["stem-cells"]
    assert therapies(f"It comes with {words}. A transplant is not known.") == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("MSCs calm the muscles, liver and adipose tissue.", ["msc"]),
        ("MSCs lessen adipose tissue inflammation and act on fatty tissue in obese mice.", ["msc"]),
        ("MSCs were taken from adipose tissue.", ["ad-msc"]),
        ("MSCs from bone marrow, adipose tissue or placentas.", ["bm-msc", "ad-msc", "placental-msc"]),
    ],
)
def test_a_tissue_of_the_body_is_a_source_where_it_is_not_told_of_among_organs(text: str, ids: list[str]) -> None:
    assert therapies(text) == ids


def test_cells_by_their_letters_and_a_clinic_that_is_called_after_some() -> None:
    assert therapies("Stem cells: AT-MSCs were given.") == ["stem-cells", "ad-msc"]
    assert therapies("Stem cells: they looked at MSCs.") == ["stem-cells", "msc"]
    assert therapies("Stem cells at Hoshino MSC Clinic.") == ["stem-cells"]


def test_cells_of_the_marrow_that_are_edited_are_no_marrow_cells() -> None:
    assert therapies("Stem cells are taken out of their bone marrow and edited with CRISPR in a laboratory.") == []
    assert therapies("Stem cells are taken out of their bone marrow and grown in a laboratory.") == ["bm-msc"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Autologous bone marrow transplantation saved limbs.", ["bm-msc"]),
        ("Intracoronary autologous bone marrow transplantation was tried.", ["bm-msc"]),
        ("Autologous bone marrow transplantation put lymphoma into remission.", ["auto-hsct"]),
    ],
)
def test_marrow_that_is_put_where_it_is_to_help_is_no_transplant_of_blood_cells(text: str, ids: list[str]) -> None:
    assert therapies(text) == ids


def test_a_sheet_of_cells_that_were_turned_into_those_of_the_cornea_is_of_no_limbal_ones() -> None:
    assert therapies("They turned iPS cells into cornea cells. The sheet was put on the eye.") == ["ipsc"]
    assert therapies("Limbal cells were grown into a sheet for the cornea.") == ["limbal", "limbal"]


def test_cells_that_were_used_in_a_marrow_transplant_are_not_of_the_marrow() -> None:
    assert therapies("Frozen cells were used in a bone marrow transplant.") == ["hsc"]
    assert therapies("Stem cells taken from the bone marrow were used.") == ["bm-msc"]


def test_a_word_for_treatment_belongs_to_the_name_before_it() -> None:
    assert therapies("CAR-T cell treatment worked; so did a CAR-T infusion.") == ["car-t", "car-t"]


def test_of_names_equally_long_the_first_listed_counts() -> None:
    assert therapies("an autologous stem cell transplant") == ["auto-hsct"]


def test_no_name_begins_within_a_word() -> None:
    assert therapies("He felt fatigue after the stem cells.") == ["stem-cells"]
    assert therapies("He had fat (of the belly) stem cells.") == ["ad-msc"]


def test_words_between_are_whole_words() -> None:
    assert therapies("Stem cells: a transplant of retina grown from stem cells.") == ["stem-cells", "stem-cells"]
    assert therapies("Stem cells: the fat was mistaken for a lump.") == ["stem-cells"]


@pytest.mark.parametrize(
    ("short", "id"), [("NHS", "GB"), ("MHRA", "GB"), ("NICE", "GB"), ("FDA", "US"), ("NIH", "US"), ("FTC", "US")]
)
def test_each_of_several_abbreviations_names_the_place(short: str, id: str) -> None:
    assert [m.id for m in mentions(f"The {short} has not said so.") if m.family is Family.PLACE] == [id]


def test_a_transplant_from_a_donor_need_not_be_of_islets() -> None:
    assert "donor-islets" not in [m.id for m in mentions("GVHD after donor transplants of stem cells")]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # one that is not said to be either, in a text on both
        (
            "A bone marrow transplant replaces faulty cells. You may store your own cells beforehand, and it waits for"
            " you in a freezer until the day comes. Or the cells come from a donor, who gives them under anaesthesia.",
            {"hsc"},
        ),
        ("Bone marrow transplants from a brother or sister cure sickle cell disease.", {"allo-hsct"}),
        ("Grafts of allogeneic donors were assessed before the stem cell infusion.", {"allo-hsct", "stem-cells"}),
        # gene therapy is of cells only where it is said of them
        ("A gene therapy for the retina is tested; embryonic stem cells are, too.", {"esc"}),
        ("Gene therapy of blood-forming cells from the marrow cured a girl.", {"gene-edited-hsc", "hsc"}),
    ],
)
def test_what_a_vague_name_means_where_a_text_tells_of_several(text: str, ids: set[str]) -> None:
    assert {m.id for m in mentions(text) if m.family is Family.THERAPY} == ids


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Stem cells for Parkinson's disease: lab-grown nerve cells were put in.", "dopaminergic-progenitors"),
        ("Stem cells for the paralysed: lab-grown nerve cells were put in.", "nsc"),
        ("Stem cells were the source: lab-grown nerve cells were put in.", "nsc"),
        ("Stem cells for Parkinson's disease: lab-grown fetal brain tissue was put in.", "dopaminergic-progenitors"),
    ],
)
def test_nerve_cells_are_those_that_make_dopamine_where_the_text_speaks_of_such(text: str, meant: str) -> None:
    at = text.index("lab-grown")
    assert [m.id for m in mentions(text) if m.start >= at] == [meant]


@pytest.mark.parametrize(("text", "found"), [("An infusion costs CHF 9,500.", []), ("He had CHF.", ["heart-failure"])])
def test_francs_are_no_heart_failure(text: str, found: list[str]) -> None:
    assert [each.id for each in mentions(text) if each.family is Family.CONDITION] == found


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Autologous transplantation of limbal cells clears the cornea.", ["limbal"]),
        ("Autologous transplantation of cultured chondrocytes fills the gap.", ["chondrocytes"]),
        ("Allogeneic transplantation of keratinocytes closes burns.", ["keratinocytes"]),
        ("Autologous transplantation put lymphoma into remission.", ["auto-hsct"]),
    ],
)
def test_a_transplant_of_other_cells_is_none_of_blood_cells(text: str, named: list[str]) -> None:
    assert therapies(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Stroke patients walked after a stem cell transplant. The cells came from two donors.", "stem-cells"),
        ("She had a stem cell transplant for Parkinson's disease, with cells from a donor.", "stem-cells"),
        ("His brother was the donor for his stem cell transplant. A stroke came years later.", "allo-hsct"),
    ],
)
def test_a_stem_cell_transplant_for_a_disease_of_the_nerves_is_none_of_a_donor_s_blood_cells(
    text: str, named: str
) -> None:
    assert therapies(text)[0] == named
