"""What a sentence says that cells do, and what is no way of acting."""

import pytest

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    "text",
    ["Stem cell infusions reverse ageing.", "Cells made from induced pluripotent cells slow the loss of nerves.",
     "Cells grown from iPS cells rewire the brain.", "Gene-corrected cells thicken the skin.",
     "Islets reprogrammed from the patient's own cells wake the others."],
)  # fmt: skip
def test_what_a_treatment_is_called_or_made_of_is_no_way_of_acting(text: str) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == ()


@pytest.mark.parametrize(
    "text",
    [
        "Both gene therapies begin with the removal of blood stem cells.",
        "Gene therapy: The surgeons took a piece of skin.",
    ],
)
def test_the_plural_of_a_treatment_and_the_words_put_before_a_sentence_are_no_way_of_acting(text: str) -> None:
    assert not {"gene-editing"} & set(read(text, Kind.MECHANISM, therapies=("gene-edited-hsc",)).mechanisms)


def test_what_a_condition_is_called_is_no_way_of_acting() -> None:
    text = "Amyotrophic lateral sclerosis: The cells can change the course of this disease."
    assert read(text, Kind.MECHANISM, conditions=("als",)).mechanisms == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cells are used to treat an atrophic muscle.",
        "Patients may go home on the same day.",
        "Regenerative medicine uses living cells.",
        "The disease destroys myelin.",
    ],
)
def test_a_word_that_only_looks_like_a_way_of_acting_is_none(text: str) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == ()


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("The cells are incubated with growth factors and cytokines.", ()),
        ("The cells provide a mix of growth factors.", ("secretion",)),
        ("They act through cytokines.", ("secretion",)),
        ("The cells home in on injured tissue.", ("homing",)),
        ("The cells know where the damage is.", ("homing",)),
        ("They are attracted to sites of inflammation.", ("homing",)),
        ("Researchers find the damage is done early.", ()),
        ("A drug coaxes the cells to migrate from their bone marrow into the blood.", ()),
        ("They turn into cartilage.", ("differentiation",)),
        ("They turn into whatever the body needs.", ()),
        ("They grow into the patient's bone marrow.", ()),
        ("T cells hunt down and kill cancer cells.", ("attack-on-cancer",)),
        ("Chemotherapy destroys cancer cells.", ()),
        ("Doctors give chemotherapy to kill cancer cells.", ()),
        ("This is the graft-versus-tumour effect.", ("graft-versus-tumour",)),
        ("The donated cells attack the lymphoma.", ("graft-versus-tumour", "attack-on-cancer")),
        ("They have regenerative properties.", ("tissue-repair",)),
        ("They help remyelination.", ("tissue-repair",)),
        ("The clusters are capable of insulin secretion.", ("secretion", "insulin-secretion")),
        ("The islets make and release insulin.", ("insulin-secretion",)),
        ("The islets were reprogrammed from skin cells.", ("reprogramming",)),
        ("The cells were chemically reprogrammed from fat cells.", ("reprogramming",)),
        ("The cells released C-peptide in response to glucose.", ("insulin-secretion",)),
        ("After a meal they began making their own C-peptide.", ("insulin-secretion",)),
        ("C-peptide was measured in the blood.", ()),
        ("The transplanted neurons made dopamine.", ("dopamine-secretion",)),
        ("Once in place they release their own dopamine.", ("dopamine-secretion",)),
        ("They make dopamine-like drugs needless.", ()),
        ("The retinal cells survived under the retina.", ("survival-in-body",)),
        ("The transplanted neurons survived.", ("survival-in-body",)),
        ("The implanted islet cells had engrafted in most people.", ("survival-in-body",)),
        ("The transplanted patients survived.", ()),
        ("They help neurons survive.", ()),
        ("The blood cells are genetically modified.", ("gene-editing", "gene-adding")),
        ("It works by editing the BCL11A gene.", ("gene-editing",)),
        ("They edit a patient's own blood cells.", ("gene-editing",)),
        ("The cells are genetically matched.", ()),
        ("It carries a healthy gene into the cells with a lentivirus.", ("gene-adding",)),
        ("The grafted cells disappear from the brain.", ()),
        ("They go straight to the injured nerves.", ("homing",)),
        ("They replace the lost surface of the eye.", ("replacement",)),
        ("They kill the B cells.", ("immune-reset",)),
        ("The editor credits the cells.", ()),
        ("Beta cells were preserved in mice.", ("islet-environment",)),
        ("In treated mice islets are largely protected.", ("islet-environment",)),
        ("Beta cells are destroyed in mice.", ()),
    ],
)  # fmt: skip
def test_how_cells_act(text: str, way: tuple[str, ...]) -> None:
    assert read(text, Kind.MECHANISM).mechanisms == way


def test_a_cancer_that_is_attacked_is_read_under_its_own_name_too() -> None:
    text = "The donor's immune cells attack the remaining leukaemia cells."
    assert "graft-versus-tumour" in read(text, Kind.MECHANISM, conditions=("blood-cancer",)).mechanisms


@pytest.mark.parametrize(("text", "adds"), [("It addresses gene disorders.", False), ("It adds a gene.", True)])
def test_what_addresses_a_gene_adds_none(text: str, adds: bool) -> None:
    assert ("gene-adding" in read(text, Kind.MECHANISM).mechanisms) is adds
