"""Benefit, harm or neither is read from what a claim says happened, and from what it denies."""

from dataclasses import replace

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.effect import of_efficacy, of_safety
from claims.nlp.pipeline import rules_pipeline
from claims.vocabulary.statements import Basis, Effect, Kind
from tests.unit.claims.nlp.spans.quoted import JUDGED


def draft(effect: Effect | None, *, negated: bool = False) -> Draft:
    return Draft(0, 0, 1, Kind.EFFICACY, effect, negated, None, None, None, Basis.NONE)


@pytest.mark.parametrize(
    ("said", "negated", "expected"),
    [
        ("no serious adverse events", True, Effect.NONE),
        ("all grafts took with no grave side effects", False, Effect.NONE),
        ("the procedure is not without risk", False, Effect.HARM),
        ("no graft is without some risk", True, Effect.HARM),
        ("no patient was harmed by the graft", True, Effect.NONE),
        ("one in ten of the safety population had a fever", False, Effect.HARM),
        ("the safety of the drip was shown", False, Effect.NONE),
        ("a drop in early deaths from the graft", False, Effect.BENEFIT),
        ("a drop in blood counts led to infections", False, Effect.HARM),
        ("the risk of fever is much lower", False, Effect.BENEFIT),
        ("no sign of benefit and clear evidence of harm", True, Effect.HARM),
        ("the arms had a similar incidence of fever", False, Effect.NONE),
        ("the cells are safe", False, Effect.NONE),
        ("they were injected with no harm done", False, Effect.NONE),
        ("they do not come without their own risks", True, Effect.HARM),
        ("they were injected without warning of the harm", False, Effect.HARM),
        ("minimizes the risk of rejection", False, Effect.BENEFIT),
        ("cord blood caused less graft-versus-host disease", False, Effect.BENEFIT),
        ("halves the chance of infection", False, Effect.BENEFIT),
        ("there were fewer infections", False, Effect.BENEFIT),
        ("infection is seen in fewer than one in ten", False, Effect.HARM),
        ("two patients died", False, Effect.HARM),
        ("she was not properly prepared for it, nor properly cared for", True, Effect.HARM),
        ("few, if any, side effects", False, Effect.NONE),
        ("the worst that can happen is that nothing happens", False, Effect.NONE),
        ("the clinic showed a complete lack of regard for safety", False, Effect.HARM),
        ("the cells have low immunogenicity", False, Effect.NONE),
        ("my last scans were clean", False, Effect.NONE),
        ("the long-term risks are unknown", False, None),
        ("nobody knows what the cells do to a tumour", True, None),
        ("it is disputed that the cells do harm", False, None),
        ("it is not disputed that the cells do harm", False, Effect.HARM),
        ("the death was due to a pre-existing clot", False, Effect.NONE),
        ("has not been shown to be safe", True, Effect.HARM),
        ("one patient in ten did not survive the graft", True, Effect.HARM),
        ("she could not swallow for a week", True, Effect.HARM),
        ("left two of them unable to walk", True, Effect.HARM),
        ("the cells are unable to form tumours", True, Effect.NONE),
        ("a tumour cannot be ruled out", False, Effect.HARM),
        ("the risks can be ignored", False, Effect.NONE),
        ("the risks cannot be ignored", False, Effect.HARM),
        ("the danger is purely theoretical", False, Effect.NONE),
        ("the danger is not overblown", False, Effect.HARM),
        ("there is a theoretical risk", False, Effect.HARM),
        ("a tumour has been ruled out", False, Effect.NONE),
        ("the drip is anything but safe", False, Effect.HARM),
        ("the drip is far from risk-free", False, Effect.HARM),
        ("no side effects until day five, when a fever set in", False, Effect.HARM),
        ("I did not feel too good for a week", True, Effect.HARM),
        ("I did not feel the needle at all", True, Effect.NONE),
        ("complications were not less common", True, Effect.NONE),
        ("PRP is less likely than exosomes to cause a rash", False, Effect.BENEFIT),
        ("free of the cancer risk of other cells", False, Effect.NONE),
        ("harm from the drip is not rare", False, Effect.HARM),
        ("the cells are riskier than the tablets", False, Effect.HARM),
        ("surgeons ruled out the cells as its cause", False, Effect.NONE),
        ("surgeons could not rule out the cells as its cause", True, Effect.HARM),
        ("raises serious safety concerns", False, Effect.HARM),
        ("the seizure was treated, with no recurrence", True, None),
        ("there are doubts about its safety", False, Effect.HARM),
        ("raised no safety concerns", True, Effect.NONE),
        ("these rules affect the price and the safety of the cells", False, None),
        ("the trial confirmed the safety of the cells", False, Effect.NONE),
        ("experts cannot agree how dangerous the cells are", True, None),
        ("gives nobody a right to unsafe or untested treatments", True, None),
        ("the cells are not unsafe", True, Effect.NONE),
        ("nobody was left blind by the cells", True, Effect.NONE),
        ("the stem cell jab leaves a woman blind", False, Effect.HARM),
        ("a stroke, which was not related to the cells", False, Effect.NONE),
        ("a stroke, which was related to the cells", False, Effect.HARM),
        ("the drip is without danger", False, Effect.NONE),
        ("the drip is experimental", False, None),
        ("the drip is experimental and killed two", False, Effect.HARM),
        ("the vials were free of contamination", False, Effect.NONE),
        ("the vials were not free of contamination", False, Effect.HARM),
        ("the vials were sold without a test for contamination", False, Effect.HARM),
        ("the risk is that no drug stops rejection", False, Effect.HARM),
        ("the drip is not entirely without danger", True, Effect.HARM),
    ],
)
def test_effect_of_safety(said: str, negated: bool, expected: Effect | None) -> None:
    assert of_safety(said, negated) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("bleeding is extremely rare", Effect.NONE),
        ("the risk of a clot is very low", Effect.NONE),
        ("infusions come with minimal side effects", Effect.NONE),
        ("her reactions were mild", Effect.NONE),
        ("he went home the same day", Effect.NONE),
        ("the side effects of the drip were mild", Effect.NONE),
        ("not all reactions to the drip were mild", Effect.HARM),
        ("infection is rare but possible", Effect.HARM),
        ("there is a small chance of infection", Effect.HARM),
        ("the commonest complaint was mild fever after the drip", Effect.HARM),
        ("two had low back pain", Effect.HARM),
        ("her platelets were low for weeks", Effect.HARM),
        ("There have been rare reports of blindness", Effect.HARM),
    ],
)
def test_a_harm_that_is_rare_or_slight_is_none(said: str, expected: Effect) -> None:
    assert of_safety(said, negated=False) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the rash subsided on its own", Effect.NONE),
        ("it passes within a day", Effect.NONE),
        ("the tremor did not go away", Effect.HARM),
        ("a burning that stops within two days", Effect.NONE),
        ("the ache will be gone after a week or so", Effect.NONE),
        ("a burning that goes on for two days", Effect.HARM),
        ("she got off quite lightly", Effect.NONE),
        ("we missed the worst of it", Effect.NONE),
        ("he had a comparatively easy ride", Effect.NONE),
        ("he had a rough ride", Effect.HARM),
        ("there was little sign of rejection", Effect.NONE),
        ("the needle did little harm", Effect.NONE),
        ("fever was as common with salt water", Effect.NONE),
        ("fever was twice as common after the cells", Effect.HARM),
        ("rates of infection were similar between the groups", Effect.NONE),
    ],
)
def test_a_harm_that_passed_or_befell_the_others_as_often_is_none(said: str, expected: Effect) -> None:
    assert of_safety(said, negated=False) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no new lesions were seen", Effect.BENEFIT),
        ("there was no evidence of active disease", Effect.BENEFIT),
        ("she no longer wakes with cramps", Effect.BENEFIT),
        ("he has had no transfusion since", Effect.BENEFIT),
        ("I don't worry about my diet any more", Effect.BENEFIT),
        ("there is no evidence of recovery", Effect.NONE),
        ("did not improve walking", Effect.NONE),
        ("did not reduce pain", Effect.NONE),
        ("did not even dull the pain", Effect.NONE),
        ("she could not do without her cane", Effect.NONE),
        ("nobody came off insulin", Effect.NONE),
        ("the new cells never produced insulin", Effect.NONE),
        ("brought no relief from cramps", Effect.NONE),
        ("could not prevent a relapse", Effect.NONE),
        ("she no longer uses her right arm", Effect.NONE),
        ("closed no more fistulas than placebo", Effect.NONE),
        ("it is not known whether relapses return", None),
        ("she could not walk after the injections", Effect.NONE),
        ("he no longer needs injections", Effect.BENEFIT),
        ("the shot left him unable to walk", Effect.HARM),
        ("I have not taken an ibuprofen since", Effect.BENEFIT),
        ("is no panacea for lung disease", Effect.NONE),
        ("does not worsen the scarring of the lung", Effect.NONE),
        ("the scarring of the lung did not worsen after the drip", Effect.BENEFIT),
        ("insulin production did not return", Effect.NONE),
        ("has no detectable virus long after stopping the drugs", Effect.BENEFIT),
        ("were cured, so that they are no longer infected", Effect.BENEFIT),
        ("no longer needs insulin, so successful was it", Effect.BENEFIT),
        ("no longer benefits from the cells", Effect.NONE),
        ("no improvement after the treatment", Effect.NONE),
        ("her lupus has not come back", Effect.BENEFIT),
        ("her lupus did not progress after the drip", Effect.BENEFIT),
        ("did not stop it from progressing", Effect.NONE),
        ("the treated were no more likely to relapse", Effect.NONE),
        ("did not do more harm than good", Effect.NONE),
        ("the cells were no worse than placebo", Effect.NONE),
        ("she did not end up needing a knee replacement", Effect.BENEFIT),
        ("is no alternative to a knee replacement", Effect.NONE),
        ("did nothing for his lung disease", Effect.NONE),
    ],
)
def test_effect_of_denied_efficacy(said: str, expected: Effect | None) -> None:
    assert of_efficacy(said, replace(draft(None, negated=True), conditions=("lupus",))) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the gain wore off within a year", Effect.NONE),
        ("the effect was gone after ten weeks", Effect.NONE),
        ("his hand is unchanged", Effect.NONE),
        ("her walking is the same", Effect.NONE),
        ("the drops are ineffective", Effect.NONE),
        ("she still needs a stick", Effect.NONE),
        ("he still has severe pain", Effect.NONE),
        ("she still has full sight in both eyes", Effect.HARM),
        ("his sight stayed as it was", Effect.NONE),
        ("the controls stayed in pain", Effect.NONE),
        ("the trial was halted for futility", Effect.NONE),
        ("there was little change in strength", Effect.NONE),
        ("both groups did better by the same amount", Effect.NONE),
        ("results for grip were mixed", None),
        ("results vary from one person to the next", None),
        ("grip in the unaffected hand rose", Effect.HARM),
        ("works equally well in the old", Effect.BENEFIT),
        ("the marrow turned to mixed chimerism", Effect.HARM),
        ("immature neurons restored her grip", Effect.BENEFIT),
        ("the evidence for grip is contested", None),
        ("the transplant is still experimental in lupus", None),
        ("the experimental group improved", Effect.BENEFIT),
        ("the transplant is experimental, but improved her grip", Effect.BENEFIT),
        ("the study was too small to show that grip improves", None),
        ("a small dose improves grip", Effect.BENEFIT),
        ("whether grip improves is not known", None),
        ("It missed: 33% of those treated responded, 28% on placebo", Effect.NONE),
        ("The big trial in autism didn't come out", Effect.NONE),
        ("A trial in heart failure failed", Effect.NONE),
        ("it fades if you stop", Effect.NONE),
        ("untreated fellow eyes lost three letters", Effect.NONE),
        ("restored sight in corneas after earlier grafts had failed", Effect.BENEFIT),
        ("those whose drugs have failed improved", Effect.BENEFIT),
        ("most have kept their own knee and avoided a knee replacement, and improved", Effect.BENEFIT),
        ("she has had a knee replacement", Effect.NONE),
        ("the cells do nothing but good", Effect.BENEFIT),
        ("she goes downhill skiing again, her pain relieved", Effect.BENEFIT),
        ("the virus vanished", Effect.BENEFIT),
        ("cures lupus", Effect.BENEFIT),
        ("cut deaths by half", Effect.BENEFIT),
        ("eased pain no more than an injection of steroid", Effect.NONE),
        ("works less well than the drug", Effect.NONE),
        ("the transplant did little to mend the heart", Effect.NONE),
        ("the injections did very little for her knees", Effect.NONE),
        ("the graft was unsuccessful", Effect.NONE),
        ("after two unsuccessful operations the graft restored her sight", Effect.BENEFIT),
        ("what little she gained is due to growing up", Effect.NONE),
        ("the relief was just a placebo", Effect.NONE),
        ("my knee is as bad as before", Effect.NONE),
        ("few of them benefited", Effect.NONE),
        ("a few benefited", Effect.BENEFIT),
        ("far from cured", Effect.NONE),
        ("relieved pain better than it was in the placebo group", Effect.BENEFIT),
        ("it is not clear how long relief lasts", None),
        ("it is now clear that it relieves pain", Effect.BENEFIT),
        ("Older patients respond poorly", Effect.NONE),
        ("The swelling went down within days", Effect.BENEFIT),
        ("Her hip is exactly where it was", Effect.NONE),
        ("It works best in adults who still have seizures or new lesions", Effect.BENEFIT),
        ("In those who still have seizures the cells changed nothing", Effect.NONE),
        ("Joint pain gone", Effect.BENEFIT),
        ("Most patients are back on the slopes in three months", Effect.BENEFIT),
        ("the left hip is right back where it was", Effect.NONE),
        ("the effect was there for a month, then wore off", Effect.NONE),
        ("She still has to take drops", Effect.NONE),
        ("some things started to decline again", Effect.HARM),
        ("she fainted whilst standing", Effect.HARM),
        ("he was slow to wake up", Effect.HARM),
        ("it is extending the lives of many patients", Effect.BENEFIT),
        ("Alofisel closes fistulas", Effect.BENEFIT),
        ("half of the wounds had closed", Effect.BENEFIT),
        ("the trial was stopped for futility", Effect.NONE),
        ("her grip is getting weaker", Effect.HARM),
        ("his eyesight was failing", Effect.HARM),
        ("it saved the knee from getting stiffer", Effect.BENEFIT),
        ("one of the men can now stand", Effect.BENEFIT),
        ("the trial succeeded", Effect.BENEFIT),
        ("the study met all its main goals", Effect.BENEFIT),
        ("three men suffered severe flares", Effect.NONE),
        ("they experienced repeated attacks", Effect.NONE),
        ("they experienced fewer attacks", Effect.BENEFIT),
        ("they suffered flares until then and have been free of them since", Effect.BENEFIT),
        ("the old respond less to the cells", None),
        ("the cells are less effective in the old", None),
        ("the treated responded less well than the controls", Effect.NONE),
        ("his blood count is back to normal", Effect.BENEFIT),
        ("her sciatica vanished within a week", Effect.BENEFIT),
        ("his arthritis is gone", Effect.BENEFIT),
        ("his doctor is gone", Effect.HARM),
        ("those with normal blood counts", Effect.HARM),
    ],
)
def test_effect_of_efficacy_told_by_its_words(said: str, expected: Effect | None) -> None:
    assert of_efficacy(said, draft(Effect.HARM)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("more patients died with PRP than with placebo", Effect.HARM),
        ("more patients died with placebo than with PRP", Effect.BENEFIT),
        ("saline eased pain just as much as PRP", Effect.NONE),
        ("saline eased pain half as much as PRP", Effect.BENEFIT),
        ("eased pain twice as much as saline", Effect.BENEFIT),
        ("was indistinguishable from placebo", Effect.NONE),
        ("came off worse than exercise", Effect.NONE),
        ("both PRP and placebo eased stiffness", Effect.NONE),
        ("PRP eased both stiffness and pain", Effect.BENEFIT),
        ("PRP outperformed both tablets and placebo", Effect.BENEFIT),
        ("stiffness eased sooner with PRP than with both tablets and placebo", Effect.BENEFIT),
        ("stiffness eased with both PRP and placebo", Effect.NONE),
        ("stiffness improved in the placebo group too", Effect.NONE),
        ("only saline eased stiffness", Effect.NONE),
        ("those treated recovered less than those given saline", Effect.NONE),
        ("pain fell less with the cells", Effect.NONE),
        ("pain fell more with the cells", Effect.BENEFIT),
        ("the cells eased cramps less than tablets", Effect.NONE),
        ("cramps were eased by the cells less than by tablets", Effect.NONE),
        ("the cells closed the sores in less than a month", Effect.BENEFIT),
        ("mice given the cells healed with far less swelling than others", Effect.BENEFIT),
        ("the cells eased cramps with less than two jabs a year", Effect.BENEFIT),
        ("mice given the cells healed with less swelling than others", Effect.BENEFIT),
        ("the cells helped less than one in ten", Effect.NONE),
        ("4% worsened with the cells and 9% with placebo", Effect.BENEFIT),
        ("9% worsened with the cells and 4% with placebo", Effect.HARM),
    ],
)
def test_a_comparison_is_read_by_who_did_better(said: str, expected: Effect) -> None:
    assert of_efficacy(said, draft(Effect.BENEFIT)) is expected


def test_a_success_is_a_benefit_though_the_encoder_read_harm() -> None:
    assert of_efficacy("slows the loss of muscle", draft(Effect.HARM)) is Effect.BENEFIT


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("his walking got worse and worse", Effect.HARM),
        ("lung function worsened in four of ten", Effect.HARM),
        ("the cells killed two patients", Effect.HARM),
        ("the cells killed the tumour", Effect.BENEFIT),
        ("one woman went blind in that eye", Effect.HARM),
        ("he lost the eye", Effect.HARM),
        ("the children still needed just as much insulin", Effect.NONE),
        ("the graft prevents it from getting worse", Effect.BENEFIT),
        ("the cells kept her lungs from getting worse", Effect.BENEFIT),
        ("the drip stopped him going blind", Effect.BENEFIT),
        ("NurOwn failed in a large ALS trial", Effect.NONE),
        ("she now uses a wheelchair", Effect.HARM),
        ("her scan showed two new lesions", Effect.HARM),
        ("those over fifty did worse", Effect.HARM),
        ("by spring it was all back to where it was", Effect.NONE),
        ("only two of sixty got worse", Effect.BENEFIT),
        ("one in ten got worse against six in ten on tablets", Effect.BENEFIT),
        ("her leukaemia came back in spring", Effect.NONE),
        ("the tremor returned after a year", Effect.NONE),
        ("her sight came back", Effect.BENEFIT),
        ("a third relapsed within a year", Effect.NONE),
        ("people with relapsed lymphoma went into remission", Effect.BENEFIT),
        ("within a month she was walking worse than before", Effect.HARM),
        ("I have had nothing but trouble", Effect.HARM),
        ("he lost most of his words", Effect.HARM),
        ("she stopped walking", Effect.HARM),
        ("she stopped walking with a cane", Effect.BENEFIT),
        ("I regret the drip", Effect.NONE),
        ("doctors gave up on the cells", Effect.NONE),
        ("it did nothing but good", Effect.BENEFIT),
        ("deaths were at 20% with the cells and at 10% with placebo", Effect.HARM),
        ("after that he went downhill again", Effect.HARM),
        ("by autumn the surface had broken down", Effect.NONE),
        ("she was back on steroid drops", Effect.NONE),
        ("he had the knee replaced the year after", Effect.NONE),
        ("a second go did naff all", Effect.NONE),
        ("my brother got nothing out of it", Effect.NONE),
        ("His best eye went blind", Effect.HARM),
        ("more seizures were counted in the second year", Effect.HARM),
        ("those on salt water had more seizures than those given cells", Effect.BENEFIT),
        ("more pain relief was reported", Effect.BENEFIT),
        ("the gel relieved more symptoms than the tablets", Effect.BENEFIT),
        ("prevents more relapses than the tablets", Effect.BENEFIT),
        ("the cells may worsen the scarring of the lung", Effect.HARM),
        ("the tract stayed open", Effect.NONE),
        ("her crises became rarer", Effect.BENEFIT),
        ("he takes more painkillers since the drip", Effect.HARM),
        ("the children needed no more transfusions", Effect.BENEFIT),
        ("sight declined as fast as before", Effect.NONE),
        ("the cells failed in six of ten patients", Effect.NONE),
        ("what helped mice failed in people", Effect.NONE),
        ("more than half relapsed after a year", Effect.NONE),
        ("the gel was outperformed by exercise", Effect.NONE),
        ("few patients with ALS were helped", Effect.NONE),
        ("a few patients with ALS were helped", Effect.BENEFIT),
        ("came with a greatly reduced quality of life", Effect.HARM),
        ("her lupus came back in spring", Effect.NONE),
        ("those with lupus came back to work", Effect.BENEFIT),
        ("her lupus flared again", Effect.NONE),
        ("the disease kept progressing", Effect.NONE),
        ("they went on losing strength", Effect.NONE),
        ("they kept losing weight and felt better", Effect.BENEFIT),
        ("she ended up needing a knee replacement", Effect.NONE),
        ("the cells did more harm than good", Effect.HARM),
        ("the cells did more good than harm", Effect.BENEFIT),
        ("the treated were twice as likely to relapse", Effect.HARM),
        ("those on tablets were more likely to relapse", Effect.BENEFIT),
        ("those not given cells were more likely to relapse", Effect.BENEFIT),
        ("patients who did not get cells were twice as likely to relapse", Effect.BENEFIT),
        ("patients were twice as likely to relapse without the cells", Effect.BENEFIT),
        ("the treated were twice as likely to relapse than those without the cells", Effect.HARM),
        ("the treated were more likely to respond", Effect.BENEFIT),
        ("the treated were less likely to survive", Effect.HARM),
        ("the pain is quite unbearable", Effect.HARM),
        ("both arms improved equally", Effect.NONE),
        ("both arms improved", Effect.BENEFIT),
        ("I am still in agony", Effect.NONE),
        ("was comparable to saline", Effect.NONE),
        ("pain fell more than on saline (p = 0.61)", Effect.NONE),
        ("pain fell more than on saline (p = 0.03)", Effect.BENEFIT),
        ("pain fell (p < 0.001) and sleep got better (p = 0.4)", Effect.BENEFIT),
        ("there was a trend towards less pain (p = 0.06)", Effect.BENEFIT),
        ("was comparable to surgery", Effect.BENEFIT),
        ("worked as well as placebo", Effect.NONE),
        ("was worse than placebo", Effect.HARM),
        ("two went from mild to severe disability", Effect.HARM),
        ("two went from severe to mild disability", Effect.BENEFIT),
        ("half as many ulcers healed on the cells as on placebo", Effect.HARM),
        ("half as many ulcers healed on placebo as on the cells", Effect.BENEFIT),
        ("half as many relapsed on the cells as on placebo", Effect.BENEFIT),
        ("placebo fared worse than the cells", Effect.BENEFIT),
        ("was inferior to the tablets", Effect.NONE),
        ("so did the placebo group", Effect.NONE),
        ("strength declined at the same rate as before", Effect.NONE),
        ("strength declined at half the rate", Effect.BENEFIT),
        ("pain fell by 30 points with the cells and 29 points with placebo", Effect.NONE),
        ("pain fell by 30 points with the cells and 9 points with placebo", Effect.BENEFIT),
        ("the cells flop in lupus", Effect.NONE),
        ("those treated suffered severe pain", Effect.NONE),
        ("those who suffered severe pain ran again", Effect.BENEFIT),
        ("women suffering from hip pain ran again", Effect.BENEFIT),
        ("he had suffered hip pain and ran again", Effect.BENEFIT),
        ("the jab leaves her blind", Effect.HARM),
        ("two of them passed away", None),
        ("deaths occurred in two of those treated", None),
        ("deaths occurred in two with the cells and in nine with placebo", Effect.BENEFIT),
        ("relapses were seen in half of those treated", Effect.NONE),
        ("his leg had to be amputated", Effect.NONE),
        ("fewer of those treated needed an amputation", Effect.BENEFIT),
        ("two in ten lost a foot", Effect.HARM),
        ("two in ten lost an arm", Effect.HARM),
        ("after the drip, a man in the trial lost one arm", Effect.HARM),
        ("the lupus trial lost one arm when a sponsor left", Effect.BENEFIT),
        ("nine in ten had seizures after the drip", Effect.NONE),
        ("nine in ten had no seizures after the drip", Effect.BENEFIT),
        ("those who had seizures after surgery ran again", Effect.BENEFIT),
        ("she had to restart insulin", Effect.NONE),
        ("the trial was ended for lack of benefit", Effect.NONE),
        ("the risks of the drip outweigh its benefits", Effect.HARM),
        ("the benefits of the drip outweigh its risks", Effect.BENEFIT),
        ("relapses were seen in fewer of those treated", Effect.BENEFIT),
        ("acute GvHD was more frequent", Effect.HARM),
        ("acute GvHD was less frequent", Effect.BENEFIT),
        ("two died with the cells and nine with placebo", Effect.BENEFIT),
        ("gait got better with the cells and worsened in the drug group", Effect.BENEFIT),
        ("gait got better with the drug and worsened with the cells", Effect.HARM),
    ],
)
def test_efficacy_that_went_the_wrong_way_is_no_benefit(said: str, expected: Effect | None) -> None:
    assert of_efficacy(said, replace(draft(Effect.BENEFIT), conditions=("lupus",))) is expected


@pytest.mark.parametrize(
    ("question", "answer", "kind", "expected"),
    [
        ("Are the cells safe?", "Yes", Kind.SAFETY, Effect.NONE),
        ("Are the cells dangerous?", "Yes", Kind.SAFETY, Effect.HARM),
        ("Does it help?", "Absolutely", Kind.EFFICACY, Effect.BENEFIT),
        ("Are the cells safe?", "They can form tumours", Kind.SAFETY, Effect.HARM),
    ],
)
def test_a_mere_answer_has_the_effect_that_was_asked_for(
    question: str, answer: str, kind: Kind, expected: Effect
) -> None:
    nlp = rules_pipeline()
    doc = nlp.get_pipe("segments")(nlp.make_doc(f"{question} {answer}."))
    start = len(question) + 1
    said = Draft(1, start, start + len(answer), kind, None, False, None, None, None, Basis.NONE)
    doc._.drafts = (said,)
    nlp.get_pipe("effect")(doc)
    assert said.effect is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Without the cells I would have lost my leg", Effect.BENEFIT),
        ("If it hadn't been for the cells I'd be in a wheelchair", Effect.BENEFIT),
        ("Without the cells I would still have lost my leg", Effect.NONE),
        ("Without them I could sleep again", Effect.HARM),
    ],
)
def test_an_ill_that_would_have_been_without_a_treatment_is_a_benefit(said: str, expected: Effect) -> None:
    assert of_efficacy(said, draft(Effect.HARM)) is expected


@pytest.mark.parametrize(
    ("said", "condition", "expected"),
    [
        ("her arthritis returned", "osteoarthritis", Effect.NONE),
        ("his night terrors returned", "other:night terrors", Effect.NONE),
        ("her mobility returned", "osteoarthritis", Effect.BENEFIT),
    ],
)
def test_a_disease_comes_again_under_its_own_name_or_a_wider_one(said: str, condition: str, expected: Effect) -> None:
    assert of_efficacy(said, replace(draft(Effect.BENEFIT), conditions=(condition,))) is expected


@pytest.mark.parametrize("read", [*Effect, None])
def test_words_of_no_success_and_no_failure_have_the_effect_that_the_encoder_reads(read: Effect | None) -> None:
    assert of_efficacy("two in three kept their sight", draft(read)) is read


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The drip is not without risk.", False),
        ("The drip left two men unable to walk.", False),
        ("The drip was not safe.", True),
        ("Nobody was harmed by the drip.", True),
    ],
)
def test_a_harm_that_a_denial_makes_is_not_denied(text: str, negated: bool) -> None:
    (claim,) = finished(text, [Draft(0, 0, len(text) - 1, Kind.SAFETY, *JUDGED[1:])])
    assert claim.statement.negated is negated


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Relapses were more frequent on tablets than with PRP.", Kind.EFFICACY, Effect.BENEFIT),
        ("Relapses were more frequent with PRP than on tablets.", Kind.EFFICACY, Effect.HARM),
        ("Relapses were less frequent on tablets than with PRP.", Kind.EFFICACY, Effect.NONE),
        ("Tablets were not as effective as PRP.", Kind.EFFICACY, Effect.BENEFIT),
        ("PRP was not as effective as tablets.", Kind.EFFICACY, Effect.NONE),
        ("Infections were more common on tablets than with PRP.", Kind.SAFETY, Effect.BENEFIT),
        ("Infections were less common on tablets than with PRP.", Kind.SAFETY, Effect.HARM),
        ("His smoking, not the PRP, caused the clot.", Kind.SAFETY, Effect.NONE),
        ("The PRP, not his smoking, caused the clot.", Kind.SAFETY, Effect.HARM),
    ],
)
def test_a_comparison_that_tells_first_of_others_is_read_for_the_treatment(
    text: str, kind: Kind, expected: Effect
) -> None:
    (claim,) = finished(text, [Draft(0, 0, len(text) - 1, kind, *JUDGED[1:], therapies=("prp",))])
    assert claim.statement.effect is expected


def test_what_would_have_been_without_a_treatment_is_not_denied() -> None:
    text = "Had she not had the stem cells, she would be in a wheelchair."
    (claim,) = finished(text, [Draft(0, 0, len(text) - 1, *JUDGED)])
    assert (claim.statement.effect, claim.statement.negated) == (Effect.BENEFIT, False)


@pytest.mark.parametrize(
    "told", ["30% worsened on stem cells and 10% on placebo", "10% worsened on stem cells and 30% on placebo"]
)
def test_what_is_not_shown_of_two_groups_is_denied(told: str) -> None:
    text = f"There is no proof that {told}."
    (claim,) = finished(text, [Draft(0, text.index(told), len(text) - 1, *JUDGED)])
    assert claim.statement.negated


def test_fewer_who_did_not_do_well_than_of_the_others_are_not_denied() -> None:
    text = "9 of 90 had not healed on stem cells and 30 of 90 on placebo."
    (claim,) = finished(text, [Draft(0, 0, len(text) - 1, *JUDGED)])
    assert (claim.statement.effect, claim.statement.negated) == (Effect.BENEFIT, False)


def test_what_is_denied_behind_the_verb_that_another_outcome_has_is_no_ill_that_is_gone() -> None:
    text = "The stem cells eased pain but not cramps."
    (claim,) = finished(text, [Draft(0, text.index("not"), len(text) - 1, *JUDGED)])
    assert (claim.statement.effect, claim.statement.negated) == (Effect.NONE, True)
