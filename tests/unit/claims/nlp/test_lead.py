"""The subject, and the modal or negation, are found for a predicate that shares them with the one before."""

import pytest

from claims.nlp.grammar import parser
from claims.nlp.lead import Lead, lead_of


def lead(sentence: str, quote: str) -> Lead:
    start = sentence.index(quote)
    return lead_of(parser()(sentence).char_span(start, start + len(quote)))


def words(tokens: tuple[object, ...]) -> str:
    return " ".join(map(str, sorted(tokens)))


@pytest.mark.parametrize(
    ("sentence", "quote", "subject", "governing"),
    [
        ("The cells may reduce pain and improve walking.", "improve walking", "The cells", "may"),
        ("The cells did not reduce pain or improve sleep.", "improve sleep", "The cells", "did not"),
        ("The cells do not replace nerves but calm the inflammation.", "calm the inflammation", "The cells", ""),
        ("The cells may not cure pain but ease it.", "ease it", "The cells", "may"),
        ("The cells can not only reduce pain but also improve sleep.", "improve sleep", "The cells", "can"),
        ("The cells may reduce pain and are sold online.", "are sold online", "The cells", ""),
        ("Last year they ran a small trial to reduce pain.", "reduce pain", "", "to"),
        ("The cells are believed to mend nerves.", "mend nerves", "The cells", "are believed to"),
        ("The drug that reduces pain is cheap.", "reduces pain", "The drug", ""),
        (
            "We saw many patients with severe asthma who had stopped their drugs.",
            "had stopped their drugs",
            "many patients with severe asthma",
            "",
        ),
        ("The method, which is old, reduces pain.", "reduces pain", "The method", ""),
        ("The cure is a graft from a donor, which causes fever.", "causes fever", "a graft from a donor", ""),
        ("The cure is a graft for a man who has a fever.", "has a fever", "a man", ""),
        (
            "Countless patient stories and case reports have emerged from Spain, praising the cells.",
            "praising the cells",
            "Countless patient stories and case reports",
            "",
        ),
        (
            "Promising results from small trials have shown less pain.",
            "shown less pain",
            "Promising results from small trials",
            "have",
        ),
        ("The injection is not cheap or effective in children.", "effective in children", "The injection", "is not"),
        ("The cells reduce pain.", "The cells reduce pain", "", ""),
        ("Samples were frozen and were not sold.", "sold", "Samples", "were not"),
        (
            "A dose of the new stem cells (NSCs) can reduce pain and improve sleep.",
            "improve sleep",
            "A dose of the new stem cells ( NSCs )",
            "can",
        ),
        ("The theory is the cells can calm pain, coax nerves and grow anew.", "grow anew", "the cells", "can"),
        (
            "The graft will enable growth of new cells, restore sight and help the dog.",
            "restore sight",
            "The graft",
            "will",
        ),
        ("Cells will be drawn, cooled overnight and returned to the dogs.", "returned to the dogs", "Cells", "will be"),
        ("The dogs will be treated and owners paid the bill.", "paid the bill", "owners", ""),
        (
            "The cells have the ability to restore the joint and improve walking.",
            "improve walking",
            "The cells",
            "have the ability to",
        ),
        ("It is worth noting that many dogs walked again.", "many dogs walked again", "", ""),
        ("The cells are tried in lupus, a disease that harms the kidneys.", "harms the kidneys", "lupus", ""),
        ("They treat dogs with arthritis, which harms the joints.", "harms the joints", "arthritis", ""),
        ("He says that making a patch costs more.", "making a patch costs more", "", ""),
    ],
)
def test_subject_and_what_governs(sentence: str, quote: str, subject: str, governing: str) -> None:
    found = lead(sentence, quote)
    assert words(found.subject) == subject
    assert found.governing == governing


@pytest.mark.parametrize(
    ("sentence", "quote", "joints"),
    [
        ("The injection is safe and effective in children.", "effective in children", "is"),
        ("The cells appear to reduce pain.", "reduce pain", "appear to"),
        ("The cells are able to find and close the gap.", "close the gap", "are able to"),
        ("It is possible to halt the disease and improve sleep.", "improve sleep", "is possible to"),
        ("The cells are thought both to fill the gap and to calm the joint.", "to calm the joint", "are thought"),
        ("The firm specialises in storing and shipping cells.", "shipping cells", "specialises in"),
        ("The procedure involves drawing marrow, spinning it in a tube, and then giving it.", "giving it", "involves"),
        ("The cells block a gene by binding to it.", "binding to it", ""),  # what they block would be left out
    ],
)
def test_what_ties_the_words_to_the_verb_is_kept_where_nothing_is_left_out(
    sentence: str, quote: str, joints: str
) -> None:
    assert words(lead(sentence, quote).joints) == joints


def test_a_noun_before_the_verb_that_the_parser_hung_elsewhere_is_its_subject() -> None:
    quote = "fewer than 20% of patients have such a donor"
    text = f"Until now a transplant from a matched sibling was the only cure, but {quote}."
    assert lead(text, quote) == Lead()
