"""Denial and hedging are read from cues in the predicate, not from words beside it."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.modality import denied, strength
from claims.vocabulary.statements import Basis, Effect, FoundClaim, Kind, Strength


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("has not been approved", True),
        ("There were no serious adverse events", True),
        ("didn't wean anyone off insulin", True),
        ("without side effects", True),
        ("neither fever nor clots", True),
        ("the study missed its main goal", True),
        ("has yet to be licensed", True),
        ("that idea is baseless", True),
        ("the firm lied when it said that the cells heal", True),
        ("claims that the cells are dangerous are false", True),
        ("the idea that the cells do not help is wrong", False),
        ("the firm denies that anybody died", True),
        ("the risk is not zero", False),
        ("such harm is not rare", False),
        ("failed its phase 3 trial", True),
        ("the gain fell short of significance", True),
        ("went home without any serious reactions", True),
        ("At no time did a graft take", True),
        ("worked in people who have no insulin of their own", False),
        ("not only reduces pain", False),
        ("there are no long-term data", True),
        ("can be fatal if it is not treated", False),
        ("A patch no bigger than a stamp was sewn in", False),
        ("The visits come at no cost", False),
        ("Her seizures dropped to zero", False),
        ("The score fell to 0 within a year", False),
        ("The dose fell by 1.0 units", False),
        ("0 patients relapsed", True),
        ("The procedure is not without danger", False),
        ("the injections are never free of side effects", False),
        ("There is little, if any, proof that it helps", True),
        ("Licence No. 12 was issued to the clinic", False),
        ("Without iron chelation, the heart gives out", False),
        ("mends joints that are stiff, sore or not bending", False),
        ("did not help men who were old, frail or not walking", True),
        ("eased pain in 'no-option' patients", False),
        ("eased pain in no option patients", False),
        ("there was no option", True),
        ("I had no trouble until a rash broke out", False),
        ("A tumour cannot be ruled out", False),
        ("The evidence that it helps is still very weak", True),
        ("The evidence that it helps is strong", False),
        ("Instead of easing pain", True),
        ("She had no fever until the end of the study", True),
        ("reduced pain", False),
        ("he bled while his drugs had not been stopped", False),
        ("she bled at a time when no drugs were given", False),
        ("it was taken off the market after a trial failed", False),
        ("its licence was withdrawn when the firm could not show a benefit", False),
        ("it did not help after the drugs had", True),
        ("has not eased pain when it was used alone", True),
        ("is sold in Peru but not in Chile", False),
        ("is sold for burns, not for baldness", False),
        ("is not sold in Peru, and not in Chile", True),
        ("was due to the cells, not placebo", False),
        ("was due to the cells, not to chance", False),
        ("was not due to placebo", True),
        ("Nothing eased her pain like the cells", False),
        ("Nothing eased her pain, not even the cells", True),
        ("No drug worked better than the cells", False),
        ("The cells worked no better than drugs", True),
        ("The cells could not have worked better", False),
        ("The cells have not worked better", True),
        ("not in Chile", True),
        ("is sold, but not approved", True),
        ("Nobody denies that the cells help", False),
        ("Everybody denies that the cells help", True),
        ("It cannot be denied that the cells do harm", False),
        ("There is no denying that the cells do harm", False),
        ("It is not in dispute that the cells do harm", False),
        ("It is not true that the cells help", True),
        ("It is not true that the cells do not help", False),
        ("It is no longer a myth that the cells help", False),
        ("It is not wrong to say that the cells help", False),
        ("It was not a false positive", True),
        ("the firm lied when it said the cells heal", True),
        ("The cells did not fail to help", False),
        ("The cells have failed to help", True),
        ("Nobody failed to improve", False),
        ("None of those who got the graft failed to improve", False),
        ("No man who had failed to improve got the graft", True),
        ("No surgeon doubts that it heals", False),
        ("There is no lack of proof that it heals", False),
        ("The cells, not his smoking, caused the clot", False),
        ("There is a lack of proof that it heals", True),
        ("the firm lied about its age and said that it heals", False),
        ("the firm lied about its licence when he said that it heals", False),
        ("the firm lied about the results of its trial and said that it heals", True),
        ("No one failed to improve", False),
        ("Some failed to improve", True),
        ("The danger is not to be underestimated", False),
        ("The danger cannot be exaggerated", False),
        ("The success should not be exaggerated", True),
        ("The danger is no joke", False),
        ("The cells were cleared of causing the rash", True),
        ("The cells were not cleared of causing the rash", False),
        ("The cells were blamed for causing the rash", False),
        ("The danger is not merely theoretical", False),
        ("The cells are far from approved", True),
        ("It would be wrong to say that the cells never help", False),
        ("Its surgeon denies ever having harmed anyone", True),
        ("Fears that the cells do harm proved unfounded", True),
        ("Fears that the cells do harm proved justified", False),
        ("Concerns that the cells do harm have not been borne out", True),
        ("The paper's conclusion that the cells help was later withdrawn", True),
        ("The paper's conclusion that the cells help was never withdrawn", False),
        ("The claim that the cells help was not retracted", False),
        ("The clinic wrongly told patients that the cells help", True),
        ("The clinic rightly told patients that the cells help", False),
        ("not having the graft is riskier", False),
        ("the graft is not having any effect", True),
        ("the graft is not having the effect that was promised", True),
        ("no treating doctor has seen a fever", True),
        ("Nobody knows why the cells help", False),
        ("Nobody knows that the cells help", True),
        ("Nobody knows why the cells do not help", True),
    ],
)
def test_denied(said: str, expected: bool) -> None:
    assert denied(said) is expected


@pytest.mark.parametrize(
    ("text", "quote", "negated"),
    [
        ("What it cannot do\n\nMend a torn tendon", "Mend a torn tendon", True),
        ("Who can pay, and who can’t\n\nThe graft costs $900.", "The graft costs $900", False),
    ],
)
def test_a_heading_that_denies_says_so_of_its_items_and_of_no_sentence(text: str, quote: str, negated: bool) -> None:
    place = (1, text.index(quote), text.index(quote) + len(quote))
    found = Draft(*place, Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)
    (claim,) = finished(text, [found])
    assert claim.statement.negated is negated


@pytest.mark.parametrize(
    ("text", "quote", "negated"),
    [
        ("The cells calm the joint rather than replace the cartilage.", "replace the cartilage", True),
        ("The cells replace the cartilage rather than calm the joint.", "than calm the joint", True),
        ("The cells calm the joint and replace the cartilage.", "replace the cartilage", False),
    ],
)
def test_what_something_does_not_do_but_another_thing_is_denied(text: str, quote: str, negated: bool) -> None:
    claim = found(text, quote)
    assert claim.statement.negated is negated
    assert claim.statement.quote == quote.removeprefix("than ")


def draft(strength: Strength | None, kind: Kind = Kind.EFFICACY, **marks: float) -> Draft:
    return Draft(0, 0, 1, kind, None, False, strength, None, None, Basis.NONE, marks=marks)


@pytest.mark.parametrize(
    ("said", "read", "expected"),
    [
        ("may reduce pain", Strength.CAUSAL, Strength.CONDITIONAL),
        ("have been able to stop insulin", Strength.ASSOCIATED, Strength.ASSOCIATED),
        ("reduces pain", Strength.CAUSAL, Strength.CAUSAL),
        ("probably reduces pain", Strength.CAUSAL, Strength.CONDITIONAL),
        ("the clinic promises to reduce pain", Strength.CAUSAL, Strength.CAUSAL),
        ("it promises to be of use", Strength.CAUSAL, Strength.CONDITIONAL),
        ("is unlikely to reduce pain", Strength.CAUSAL, Strength.CONDITIONAL),
        ("the cells are designed to replace cartilage", Strength.CAUSAL, Strength.CONDITIONAL),
        ("the graft appears safe", Strength.CAUSAL, Strength.CONDITIONAL),
        ("there is limited evidence that the cells ease pain", Strength.CAUSAL, Strength.CONDITIONAL),
        ("there is little evidence that the cells ease pain", Strength.CAUSAL, Strength.CAUSAL),
        ("the cells cannot replace cartilage", Strength.CAUSAL, Strength.CAUSAL),
        ("the cells can't replace cartilage", Strength.CAUSAL, Strength.CAUSAL),
        ("the treated were less likely to fall", Strength.ASSOCIATED, Strength.ASSOCIATED),
        ("new blood appears within weeks", Strength.CAUSAL, Strength.CAUSAL),
        ("now can climb the stairs", Strength.ASSOCIATED, Strength.ASSOCIATED),
        ("he can now do up his coat", Strength.ASSOCIATED, Strength.ASSOCIATED),
        ("a third of the patients could do without tablets", Strength.ASSOCIATED, Strength.ASSOCIATED),
    ],
)
def test_strength(said: str, read: Strength, expected: Strength) -> None:
    assert strength(said, draft(read)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The clinic's cells reverse diabetes", Strength.CAUSAL),
        ("It heals the spine", Strength.CAUSAL),
        ("The cells may reverse diabetes", Strength.CONDITIONAL),
        ("reversed diabetes in two mice", Strength.ASSOCIATED),
    ],
)
def test_a_cure_told_as_what_a_treatment_does_is_causal(said: str, expected: Strength) -> None:
    assert strength(said, draft(Strength.ASSOCIATED)) is expected


def test_a_claim_without_a_hedge_is_conditional_only_where_the_encoder_is_sure() -> None:
    assert strength("reduces pain", draft(Strength.CONDITIONAL, conditional=0.9, causal=0.05)) is Strength.CONDITIONAL
    assert strength("reduces pain", draft(Strength.CONDITIONAL, conditional=0.4, causal=0.35)) is Strength.CAUSAL


def test_would_is_a_hedge_where_the_encoder_takes_it_for_one() -> None:
    said = "would reduce pain"
    assert strength(said, draft(Strength.CONDITIONAL, conditional=0.4, causal=0.35)) is Strength.CONDITIONAL
    assert strength(said, draft(Strength.CAUSAL, conditional=0.4, causal=0.45)) is Strength.CAUSAL


@pytest.mark.parametrize(
    ("said", "kind", "expected"),
    [
        ("a drop in pain was observed", Kind.EFFICACY, Strength.ASSOCIATED),
        ("the knees showed clear improvement", Kind.EFFICACY, Strength.ASSOCIATED),
        ("the cells demonstrated a clear reduction in pain", Kind.EFFICACY, Strength.ASSOCIATED),
        ("her score rose from 3 to 7", Kind.EFFICACY, Strength.ASSOCIATED),
        ("a drop in pain may have been observed", Kind.EFFICACY, Strength.CONDITIONAL),
        ("the infusions ease pain", Kind.EFFICACY, Strength.CAUSAL),
        ("new vessels were observed", Kind.MECHANISM, Strength.CAUSAL),
        ("she can move her arm", Kind.EFFICACY, Strength.CAUSAL),
        ("the cells can move to the scar", Kind.MECHANISM, Strength.CONDITIONAL),
        ("five men experienced less pain", Kind.EFFICACY, Strength.ASSOCIATED),
        ("an experienced surgeon restores the knee", Kind.EFFICACY, Strength.CAUSAL),
    ],
)
def test_what_was_observed_is_associated_and_an_ability_of_people_no_hedge(
    said: str, kind: Kind, expected: Strength
) -> None:
    assert strength(said, draft(Strength.CAUSAL, kind)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the infusions are safe", Strength.CAUSAL),
        ("clots remain a risk", Strength.CAUSAL),
        ("the infusions may be safe", Strength.CONDITIONAL),
        ("the infusions were safer than surgery", Strength.ASSOCIATED),
        ("2 of 40 run a risk of clots", Strength.ASSOCIATED),
    ],
)
def test_safety_and_risk_stated_flatly_are_causal(said: str, expected: Strength) -> None:
    assert strength(said, draft(Strength.ASSOCIATED, Kind.SAFETY)) is expected


def found(text: str, quote: str) -> FoundClaim:
    """The only claim of a text in whose every line stands one segment."""
    start = text.index(quote)
    judged = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)
    (claim,) = finished(text, [Draft(text.count("\n", 0, start), start, start + len(quote), *judged)])
    return claim


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("This does not mean that the cells have been shown to work.", True),
        ("That doesn’t prove the cells have been shown to work.", True),
        ("The clinic denies that the cells have been shown to work.", True),
        ("The judge rejected the firm's argument that the cells have been shown to work.", True),
        ("He was fined for falsely claiming that the cells have been shown to work.", True),
        ("Two surgeons doubt that the cells have been shown to work.", True),
        ("Few surgeons doubt that the cells have been shown to work.", False),
        ("It is a myth that the cells have been shown to work.", True),
        ("It is not a myth that the cells have been shown to work.", False),
        ("Contrary to the belief that the cells have been shown to work, few were healed.", True),
        ("Despite promises that the cells have been shown to work, few were healed.", True),
        ("According to the belief that the cells have been shown to work, many were healed.", False),
        ("Myth 3: the cells have been shown to work.", True),
        ("You cannot say the cells have been shown to work.", True),
        ("With ten patients nobody can say that the cells have been shown to work.", True),
        ("Little evidence exists that the cells have been shown to work.", True),
        ("There is only weak evidence that the cells have been shown to work.", True),
        ("There is only low-certainty evidence that the cells have been shown to work.", True),
        ("The review found low-certainty evidence that the cells have been shown to work.", False),
        ("Evidence is lacking that the cells have been shown to work.", True),
        ("Result 3: the cells have been shown to work.", False),
        ("False: the cells have been shown to work.", True),
        ("True: the cells have been shown to work.", False),
        ("It is not true that the cells have been shown to work.", True),
        ("The review did not find that the cells have been shown to work.", True),
        ("The firm has not been able to prove that the cells have been shown to work.", True),
        ("It is not our view that the cells have been shown to work.", True),
        ("The doctors do not believe that the cells have been shown to work.", True),
        ("The doctors believe that the cells have been shown to work.", False),
        ("We still do not understand how the cells have been shown to work.", True),
        ("We still do not understand why the cells have been shown to work.", False),
        ("We now understand how the cells have been shown to work.", False),
        ("Scientists doubt that the cells have been shown to work.", True),
        ("There is no doubt that the cells have been shown to work.", False),
        ("Nobody has ever shown that the cells have been shown to work.", True),
        ("None of the reviews has proved that the cells have been shown to work.", True),
        ("Somebody has shown that the cells have been shown to work.", False),
        ("They said that the cells have been shown to work.", False),
        ("The clinic has withdrawn its statement that the cells have been shown to work.", True),
        ("The clinic repeated its statement that the cells have been shown to work.", False),
        ("An earlier version wrongly stated that the cells have been shown to work.", True),
        ("The surgeon denies ever having said that the cells have been shown to work.", True),
        ("The study was too small to tell that the cells have been shown to work.", True),
        ("The study was large enough to tell that the cells have been shown to work.", False),
        ("No one disputes that the cells have been shown to work.", False),
        ("The panel disagrees that the cells have been shown to work.", True),
        ("The panel ruled out that the cells have been shown to work.", True),
        ("The panel could not rule out that the cells have been shown to work.", False),
        ("Few doubt that the cells have been shown to work.", False),
        ("It is beyond dispute that the cells have been shown to work.", False),
        ("The clinic argues that the cells have been shown to work.", False),
    ],
)
def test_what_is_said_not_to_follow_is_denied(text: str, negated: bool) -> None:
    assert found(text, "the cells have been shown to work").statement.negated is negated


def test_a_denial_that_is_untrue_denies_nothing() -> None:
    text = "It is a myth that the cells have never been shown to work."
    assert not found(text, "the cells have never been shown to work").statement.negated
    assert found(text.replace("a myth", "known"), "the cells have never been shown to work").statement.negated


@pytest.mark.parametrize("opening", ["Nor", "They were not cheap, nor"])
def test_nor_denies_what_follows_it(opening: str) -> None:
    text = f"The cells were tried. {opening} have they been shown to work."
    assert found(text, "have they been shown to work").statement.negated
    assert not found(text.replace(opening, "Now"), "have they been shown to work").statement.negated


def test_what_is_said_not_to_follow_is_denied_of_a_predicate_whose_subject_stands_before_it() -> None:
    text = "Nobody knows exactly how the injected cells calm the joint."
    assert found(text, "calm the joint").statement.negated
    assert not found(text.replace("Nobody", "Everybody"), "calm the joint").statement.negated


@pytest.mark.parametrize(
    ("said", "negated"),
    [
        ("There is only weak evidence that the cells bring relief", True),
        ("There is limited evidence that the cells bring relief", False),
        ("two studies found that the cells brought no relief", True),
        ("the court ruled that the cells could not be sold", True),
        ("Those whose knees were fully worn did not improve", True),
        ("patients who have no feeling in their legs improved", False),
        ("the cells end up where they are not wanted", False),
    ],
)
def test_a_word_of_the_predicate_denies_it_whatever_clause_comes_before(said: str, negated: bool) -> None:
    assert found(f"{said}.", said).statement.negated is negated


@pytest.mark.parametrize(
    ("above", "strength", "negated"),
    [
        ("The injections can:\n", Strength.CONDITIONAL, False),
        ("The injections can:\nHelp you sleep\n", Strength.CONDITIONAL, False),
        ("The injections can:\n• Help you sleep.\n• ", Strength.CONDITIONAL, False),
        ("Possible benefits of the injections:\n• ", Strength.CONDITIONAL, False),
        ("What the injections will not do:\nHelp you sleep\n", Strength.CAUSAL, True),
        ("What the injections will not do\n• Help you sleep\n• ", Strength.CAUSAL, True),
        ("What can the injections not do?\n", Strength.CAUSAL, True),
        ("The danger is not imaginary:\nHelp you sleep\n", Strength.CAUSAL, False),
        ("So you don't lose your way:\n", Strength.CAUSAL, False),
        ("The injections:\n", Strength.CAUSAL, False),
        ("What the injections can do\n", Strength.CAUSAL, False),
        ("The injections can:\n• Help you sleep\nKnees\n• ", Strength.CAUSAL, False),
    ],
)
def test_what_introduces_a_list_hedges_or_denies_its_items(above: str, strength: Strength, negated: bool) -> None:
    statement = found(f"{above}Ease pain", "Ease pain").statement
    assert (statement.strength, statement.negated) == (strength, negated)


def test_a_sentence_below_a_colon_is_no_item() -> None:
    assert found("The injections can:\nThey ease pain.", "ease pain").statement.strength is Strength.CAUSAL


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The cells may calm the joint, easing pain.", "easing pain", Strength.CONDITIONAL),
        ("The cells may calm the joint, easing pain and saving cartilage.", "saving cartilage", Strength.CONDITIONAL),
        ("The cells are thought to work by calming the joint.", "calming the joint", Strength.CONDITIONAL),
        ("The cells calm the joint, easing pain.", "easing pain", Strength.CAUSAL),
    ],
)
def test_the_outcome_or_the_means_of_what_is_hedged_is_hedged(text: str, quote: str, expected: Strength) -> None:
    assert found(text, quote).statement.strength is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Exosomes, which can shield beta cells, wake alpha cells and", Strength.CONDITIONAL),
        (
            "An infusion of cells (MSC) can calm all signs of disease in people with arthritis (RA), and",
            Strength.CONDITIONAL,
        ),
        ("An infusion of cells (MSC) can calm the joint, but they calm the skin, and", Strength.CAUSAL),
    ],
)
def test_a_modal_hedges_the_whole_series_of_bare_verbs(before: str, expected: Strength) -> None:
    quote = "make muscle obey insulin"
    assert found(f"{before} {quote}.", quote).statement.strength is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("It is thought that", Strength.CONDITIONAL),
        ("These early results suggest that", Strength.CONDITIONAL),
        ("There are hints that", Strength.CONDITIONAL),
        ("The surgeon suggests that", Strength.CAUSAL),
        ("The team found that", Strength.CAUSAL),
    ],
)
def test_what_is_told_as_a_guess_is_conditional(before: str, expected: Strength) -> None:
    assert found(f"{before} the cells ease pain.", "the cells ease pain").statement.strength is expected
