"""How a treatment fared where a claim tells first of what it is compared with: "exercise eased pain more than PRP"."""

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from claims.nlp.arms import DENYING
from claims.nlp.document import Draft, Family
from claims.nlp.lexicons import any_of, either, lexicon
from claims.nlp.turn import BETTER, TURNS, turned_for_the_worse
from claims.vocabulary.statements import Effect

EFFECTS = lexicon("effects")
OUTDOES, WORDS = any_of(EFFECTS["efficacy"]["outdoes"]), EFFECTS["compared"]
SET_ASIDE = re.compile(rf"(?:(?:,| [-–]) ?not|\b{either(WORDS['unlike'])}) (?:\w+ ){{0,2}}\Z", re.IGNORECASE)
DEGREES = any_of([*WORDS["more"], *WORDS["less"]])
MORE, LESS = any_of([*WORDS["more"], *WORDS["better"]]), any_of([*WORDS["less"], *WORDS["worse"]])
OF_WHOM = rf"(?:{either(WORDS['of_whom'])} )*"
# Right before the name of a treatment with which something else is compared.
THAN = re.compile(rf"(?<!rather )(?<!other )\bthan {OF_WHOM}\Z", re.IGNORECASE)
AS_MUCH = rf"(?<!half )(?<!twice )(?<!times )\bas (?!{either(WORDS['adding'])} as\b)[\w-]+"
AS = re.compile(rf"{AS_MUCH} (?:[^.;,]{{0,60}}? )?as {OF_WHOM}\Z", re.IGNORECASE)
ILLS = rf"\b{either([*TURNS['ills'], *WORDS['ills']])}\b"
# What begins another clause, and who is meant ("those who could not walk"): denials in them are of something else.
CLAUSE = re.compile(
    r"[,;:]|\b(?:but|although|though|while|whereas|because|since)\b|\band (?=(?:[\w-]+ ){2})", re.IGNORECASE
)
MEANT = re.compile(
    rf"\b(?:(?:who|that|which)(?: \w+)?|whose(?: \w+){{1,2}}) {DENYING.pattern} [\w-]+|\bwith no\b", re.IGNORECASE
)
# What it is that is more or less, without which the words tell of nothing: "tablets cost more than PRP".
SUCCESS = [*EFFECTS["efficacy"]["success"], *TURNS["goods"], *WORDS["goods"], *WORDS["did_well"]]
TELLING = any_of([*SUCCESS, *WORDS["better"], *WORDS["worse"]])
OF_PEOPLE = r"(?:[\w-]+ ){0,4}?(?:(?:in|on|with|given|taking) (?:[\w-]+ ){1,3}?)?"


def _of_ills(degree: re.Pattern[str]) -> re.Pattern[str]:
    """More or less of an ill, or one that was more or less: "fewer relapses", "pain was lower", not "eased it less".

    Or that befell somebody so: "surgery hurt more", "recovery took longer".
    """
    was, befell = either(WORDS["was"]), either(WORDS["befell"])
    return re.compile(
        rf"{degree.pattern} {OF_PEOPLE}{ILLS}|{ILLS}(?: [\w-]+){{0,8}}? {was} (?:\w+ )?{degree.pattern}"
        rf"|\b{befell} (?:(?!{was}\b)\w+ )?{degree.pattern}",
        re.IGNORECASE,
    )


MORE_ILL, LESS_ILL = _of_ills(MORE), _of_ills(LESS)


def beside_others(doc: Doc, draft: Draft) -> Effect | None:
    """None for a treatment that something else outdid or equalled, a benefit where that fared worse.

    Nothing (Python's None) where the claim's sentence, as far as the claim goes, compares nothing else with it.
    """
    first = doc._.segments[draft.segment].start
    sentence, start = doc.text[first : draft.end], draft.start - first
    inside = (m for m in doc._.mentions if first <= m.start < draft.end)
    named = [m.start - first for m in inside if m.family is Family.THERAPY and m.id in draft.therapies]
    if not named:
        return None
    return compared(sentence, named) or (Effect.NONE if is_outdone(sentence, named, start) else None)


def compared(sentence: str, named: Sequence[int]) -> Effect | None:
    """By the words before the "than" or "as" behind which alone a sentence names the treatment."""
    than, alike = ([joint.search(sentence, 0, place) for place in named] for joint in (THAN, AS))
    if all(alike) and (joint := alike[0]) is not None and joint.start():
        return Effect.BENEFIT if _is_denied(sentence[: joint.start()]) else Effect.NONE
    if not all(than) or (joint := than[0]) is None:
        return None
    told = sentence[: joint.start()]
    return None if _is_denied(told) else _by_degree(told)


def _by_degree(told: str) -> Effect | None:
    """How the treatment fared where another is told to be more or less of something."""
    more, less = MORE.search(told), LESS.search(told)
    if not (more or less):
        return None
    of_ill = LESS_ILL.search(told) if less else MORE_ILL.search(told) or turned_for_the_worse(told)
    if not (of_ill or BETTER.search(told) or TELLING.search(DEGREES.sub("", told))):
        return None
    return Effect.NONE if bool(of_ill) is bool(less) else Effect.BENEFIT


def _is_denied(before: str) -> bool:
    """Whether the clause that goes on behind these words is denied, not who is meant by some of them."""
    return DENYING.search(MEANT.sub("", CLAUSE.split(before)[-1])) is not None


def is_outdone(sentence: str, named: Sequence[int], start: int = 0) -> bool:
    """Whether something else is said to do it, or do it better: "exercise beat the cells", "exercise, not the cells".

    `named`: where a sentence names the treatment, up to the end of the claim that begins at `start`.
    """
    outdoes = OUTDOES.search(sentence, start)
    if outdoes and _is_denied(sentence[start : outdoes.start()]):
        outdoes = None
    behind = outdoes.end() if outdoes else len(sentence)
    return bool(named) and all(place >= behind or SET_ASIDE.search(sentence, 0, place) for place in named)
