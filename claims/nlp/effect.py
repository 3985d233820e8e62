"""Whether an efficacy or safety claim speaks of benefit, harm, or the absence of an effect."""

import re
from collections.abc import Sequence
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.arms import alike, fared_better, fared_worse, fell_short, may_be_chance
from claims.nlp.clauses import first_conjunct, is_predicate
from claims.nlp.document import Draft, Segment
from claims.nlp.gazetteer import AS_CALLED
from claims.nlp.lexicons import any_name, any_of, either, lexicon
from claims.nlp.modality import DENIES
from claims.nlp.outdone import beside_others
from claims.nlp.turn import OTHERS, TURNS, turned_for_the_better, turned_for_the_worse
from claims.vocabulary import CONDITIONS
from claims.vocabulary.statements import RESULTS, Effect, Kind

LEXICON = lexicon("effects")
SAFETY, EFFICACY = LEXICON["safety"], LEXICON["efficacy"]
UNSETTLED = any_of(LEXICON["unsettled"]["words"])
SAFE = any_of([*SAFETY["safe"], *SAFETY["passing"], *SAFETY["alike"]])
UNSAFE, WARNED, TOUCHED, CALLED = (any_of(SAFETY[name]) for name in ("unsafe", "warned", "touched", "called"))
LESSENS, LESSENING, DANGER, RARER = (
    any_of(SAFETY[name]).pattern for name in ("lessens", "lessening", "danger", "rarer")
)
IS_RARER = rf"(?:is|are|was|were|became|become|becomes|grew|got) (?!not |no |never )(?:\w+ )?{RARER}"
OF_WHAT = r"(?: of \w+(?: \w+)?)?"
LESSENED = re.compile(rf"{LESSENS}[^.;]*?{DANGER}|{LESSENING} {DANGER}|{DANGER}{OF_WHAT} {IS_RARER}", re.IGNORECASE)
UNMOVED, LEFT, ILLS, SUCCESS = (any_of(EFFICACY[name]) for name in ("unmoved", "left", "ills", "success"))
WORSENED, DISABLED, COMPARED, RELAPSED, DONE, UNHARMED, RID, DIED = (
    any_of(EFFICACY[name])
    for name in ("worsened", "disabled", "compared", "relapsed", "done", "unharmed", "rid", "died")
)
MORE, UNDOES = any_of(EFFICACY["more"]), any_of(EFFICACY["undoes"])
ILL_LEFT = re.compile(rf"{LEFT.pattern} (?:\w+ ){{0,2}}{ILLS.pattern}", re.IGNORECASE)
HAD_ILL = re.compile(
    rf"(?<!who )\bhad (?:(?:an?|the|severe|persistent|recurrent|chronic|ongoing) ){{0,2}}{either(TURNS['ills'])} "
    r"(?:after|following|despite)\b",
    re.IGNORECASE,
)
# Which patients are meant: "in people who still have attacks".
OF_WHOM = re.compile(
    r" (?:in|for|among) (?:[\w-]+ ){0,4}?(?:people|patients|those|adults|children|m[ae]n)\b[^.;,]{0,60}? who [^.;,]*$",
    re.IGNORECASE,
)
JOINS = re.compile(r"[,;]|\b(?:and|but|although|though|while)\b", re.IGNORECASE)
NOT_SAFE = re.compile(r"(?:\b(?:not|never|no|nor)\b|n['’]t\b)[^.;]*\bsafe", re.IGNORECASE)  # whose predicate is denied
OPENS_DENIED = re.compile(r"(?:not|nor|neither) ", re.IGNORECASE)
MERE_ANSWER = re.compile(r"(?:yes|no|absolutely|definitely|of course)\W*", re.IGNORECASE)
RETURNED, WOULD_BE, BUT_FOR = (any_of(EFFICACY[name]) for name in ("returned", "would_be", "but_for"))
# A disease between which and the word that it came back no other acts: not "people with it came back to work".
WITH = r"(?<!\bwith )(?<!\bof )(?<!\bhad )"
BETWEEN = r"(?: (?!and\b|or\b|who\b|patients\b)[\w’'-]+){0,4}?"


@Language.component(
    "effect", requires=["doc._.drafts", "doc._.segments", "doc._.sentences", "doc._.mentions"], assigns=["doc._.drafts"]
)
def judge_effects(doc: Doc) -> Doc:
    """Runs after negation is known: an adverse event that is denied is no effect, an ill that is denied a benefit.

    A denial that makes the harm is then none of the claim.
    """
    text = doc.text
    for draft in doc._.drafts:
        said = _asked(text, doc._.segments, draft) or _with_shared_verb(doc, draft)
        told = beside_others(doc, draft) if draft.kind in RESULTS else None
        if draft.kind is Kind.SAFETY:
            draft.effect = _beside(told, of_safety(said, draft.negated))
        elif draft.kind is Kind.EFFICACY:
            draft.negated = draft.negated and not _is_better_off(said, draft) and told is not Effect.BENEFIT
            draft.effect = (None if draft.negated else told) or of_efficacy(said, draft)
        if draft.effect is Effect.HARM and not NOT_SAFE.search(said):
            draft.negated = False  # what is denied makes the harm: "not without risk", "unable to walk"
    return doc


def _beside(told: Effect | None, read: Effect | None) -> Effect | None:
    """More of a harm with something else is a benefit of the treatment, less of it there a harm, as much is none."""
    turned = {
        (Effect.BENEFIT, Effect.HARM): Effect.BENEFIT,
        (Effect.NONE, Effect.BENEFIT): Effect.HARM,
        (Effect.NONE, Effect.HARM): Effect.NONE,
    }
    return turned.get((told, read), read) if told and read else read


def _asked(text: str, segments: Sequence[Segment], draft: Draft) -> str:
    """The question before a claim that is no more than its answer: "Is it safe? [Yes]"."""
    before = segments[draft.segment - 1] if draft.segment else None
    if before is None or not MERE_ANSWER.fullmatch(text, draft.start, draft.end) or text[before.end - 1] != "?":
        return ""
    return text[before.start : before.end]


def _with_shared_verb(doc: Doc, draft: Draft) -> str:
    """The words of a claim, behind the verb that they leave to those before them: "eased pain but [not stiffness]"."""
    said = doc.text[draft.start : draft.end]
    span = doc._.sentences[draft.segment].span(draft) if OPENS_DENIED.match(said) else None
    if span is None or span.root.dep_ != "conj":
        return said
    first = first_conjunct(span.root)
    verb = first if is_predicate(first) else first.head
    return f"{verb.text} {said}" if is_predicate(verb) else said


def tells_of_health(said: str) -> bool:
    """Whether any of the words tells of harm, of an ill, or of what became of one."""
    words = (SAFE, UNSAFE, UNSETTLED, SUCCESS, ILLS, UNMOVED, WORSENED, DISABLED, RELAPSED)
    return any(pattern.search(said) for pattern in words)


def of_safety(said: str, negated: bool) -> Effect | None:
    """Harm, unless it is denied, absent or unsettled; a risk made smaller is a benefit."""
    if LESSENED.search(said):
        return Effect.BENEFIT
    if TOUCHED.search(said) or (negated and CALLED.search(said)):
        return None
    if WARNED.search(said) and not negated:
        return Effect.HARM
    if _harms(UNSAFE, said):
        return Effect.HARM
    if UNSETTLED.search(said):
        return None
    return Effect.NONE if negated or SAFE.search(said) else Effect.HARM


def _harms(words: re.Pattern[str], said: str) -> bool:
    """Whether such words tell of harm and nobody denies them: "not without risk", "unable to walk", not "none went"."""
    harm = words.search(said)
    return harm is not None and not DENIES.search(JOINS.split(said[: harm.start()])[-1])


def of_efficacy(said: str, draft: Draft) -> Effect | None:
    """Benefit where the words tell of a success, what else they tell, or what the encoder reads in them.

    Where they deny, what is denied decides, unless it is what somebody was left without.
    """
    if UNSETTLED.search(said):
        return None
    said = OF_WHOM.sub("", said)
    if _is_better_off(said, draft):
        return Effect.BENEFIT
    if _harms(DISABLED, said) or _made_more(said) or (fared_worse(said) and _denies_itself(said, draft)):
        return Effect.HARM
    if draft.negated:
        return Effect.BENEFIT if _denies_ill(said, draft.conditions) else Effect.NONE
    if (_worsened(said) and not COMPARED.search(said)) or turned_for_the_worse(said):
        return Effect.HARM
    if _only_died(said):
        return None
    if _is_unmoved(said, draft.conditions):
        return Effect.NONE
    return Effect.BENEFIT if SUCCESS.search(said) or turned_for_the_better(said) else draft.effect


def _made_more(said: str) -> bool:
    """Whether it tells of more of an ill, and of others only behind that: "more relapses than with placebo"."""
    more = MORE.search(said)
    return more is not None and not OTHERS.search(said, 0, more.start())


def _only_died(said: str) -> bool:
    """Whether deaths are told of those treated alone: of their disease or of the treatment, nobody can tell."""
    return DIED.search(said) is not None and not any(words.search(said) for words in (COMPARED, OTHERS, SUCCESS))


def _is_unmoved(said: str, conditions: tuple[str, ...]) -> bool:
    """Whether an ill is as it was, is left or came again, or the others did as well, but for chance."""
    again = (RELAPSED.search(said) or _again(conditions).search(said)) and not COMPARED.search(said)
    as_others = alike(said) or fell_short(said) or may_be_chance(said)
    left = UNMOVED.search(said) or ILL_LEFT.search(said) or HAD_ILL.search(said)
    return bool(again or left or as_others)


def _denies_ill(said: str, conditions: tuple[str, ...]) -> bool:
    """Whether what is denied is an ill, and not that something was done about it."""
    if UNHARMED.search(said):
        return False
    denied = DONE.sub("", said)
    ill = ILLS.search(denied) or _again(conditions).search(denied)
    undone = SUCCESS.search(denied) or UNDOES.search(denied)
    return RID.search(said) is not None or (ill is not None and undone is None)


def _worsened(said: str) -> bool:
    """Not where it is told of others: "disability fell with the cells and worsened in the drug group"."""
    told = ((JOINS.split(said[: m.start()])[-1], JOINS.split(said[m.end() :])[0]) for m in WORSENED.finditer(said))
    return any(not (OTHERS.search(before) or OTHERS.search(behind)) for before, behind in told)


@cache
def _again(conditions: tuple[str, ...]) -> re.Pattern[str]:
    """That an ill came again, or one of these conditions, by its own name or a wider one."""
    wider = {id for each in conditions if each in CONDITIONS for id in CONDITIONS.ancestors(each)} - {"any"}
    called = (id.removeprefix(AS_CALLED) for id in conditions if id.startswith(AS_CALLED))
    named = any_name((*CONDITIONS.names_of(sorted(wider)), *called))
    told = rf"{ILLS.pattern}[^.;,]*? {RETURNED.pattern}|{WITH}\b{named}\b{BETWEEN} {RETURNED.pattern}"
    return re.compile(told, re.IGNORECASE)


def _is_better_off(said: str, draft: Draft) -> bool:
    """Whether an ill would have been, or more of the others had it, though a word denies."""
    better = fared_better(said) and not UNMOVED.search(said) and _denies_itself(said, draft)
    return better or _is_spared(said)


def _denies_itself(said: str, draft: Draft) -> bool:
    """Whether a claim that is denied is so by a word of its own, not by what governs it: "no proof that it heals"."""
    return not draft.negated or DENIES.search(said) is not None


def _is_spared(said: str) -> bool:
    """Whether it tells of an ill that would have been: "without the cells I would have lost my leg"."""
    would = WOULD_BE.search(said)
    if would is None or not BUT_FOR.search(said) or UNMOVED.search(said) or SUCCESS.search(said, would.end()):
        return False
    return any(words.search(said, would.end()) for words in (ILLS, WORSENED, DISABLED))
