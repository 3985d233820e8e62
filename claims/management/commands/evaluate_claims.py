"""`manage.py evaluate_claims GOLD... [--folds FILE]`: how found and annotated claims agree, without a database."""

import json
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.management.commands.extract_claims import as_json
from claims.nlp import find_claims_in
from claims.nlp.document import Family
from claims.nlp.drafts import finished, from_json
from claims.nlp.forest import Forest
from claims.nlp.model import MODEL, ModelError, read_forests, read_manifest
from claims.nlp.scoring import VALUES, Counts, Score, score

OUT_OF_FOLD = MODEL.parent.parent.parent / "tests" / "gold" / "out_of_fold.json"
GENRES = {
    "d": "real articles",
    "s": "real articles (seeds)",
    "n": "real pages without claims",
    "p": "written reports",
    "w": "written pages",
}
COUNTED = ("segment", "span", "claim")  # by precision and recall; all else by one figure
SHOWN = ("segment", "span", "kind", "strength", "therapies", "conditions", "text")  # of each genre
WORST = 10
Claims = dict[str, list[dict[str, Any]]]


class Command(BaseCommand):
    help = "Score the extractor against annotated articles. Uses no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("gold", nargs="+", metavar="GOLD", help="annotated articles, one JSON file each")
        parser.add_argument(
            "--folds",
            metavar="FILE",
            help="the folds of cross-validation: scored is what the model that never saw an article's fold found in it",
        )

    def handle(self, *args: object, gold: list[str], folds: str | None, **options: object) -> None:
        golds = [_gold(file) for file in gold]
        found = _out_of_fold(golds, folds) if folds else self._found(golds)
        told = (_table(score(golds, found)), *(tell(golds, found) for tell in (_by_genre, _worst, _confusion)))
        self.stdout.write("\n\n".join(told))

    def _found(self, golds: Sequence[Mapping[str, Any]]) -> Claims:
        try:
            seen = set(read_manifest()["trained_on"]["documents"])
            if known := [gold["doc"] for gold in golds if gold["doc"] in seen]:
                raise CommandError(
                    f"The model was trained on {', '.join(known[:5])}: score these out of fold, with --folds FILE."
                )
            found = find_claims_in([gold["text"] for gold in golds])
            return {
                gold["doc"]: [as_json(claim) for claim in claims] for gold, claims in zip(golds, found, strict=True)
            }
        except ModelError as error:
            raise CommandError(str(error)) from error


def _gold(file: str) -> dict[str, Any]:
    gold = _object(file, "an annotated article")
    if not {"doc", "text", "segments", "claims"} <= gold.keys():
        raise CommandError(f"{file}: not an annotated article (it lacks doc, text, segments or claims)")
    return gold


def _object(file: str, what: str) -> dict[str, Any]:
    """The JSON object of a file. Raises CommandError where it is none."""
    try:
        found = json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CommandError(f"{file}: not {what} ({error})") from error
    if not isinstance(found, dict):
        raise CommandError(f"{file}: not {what} (it is no JSON object)")
    return found


def _out_of_fold(golds: Sequence[Mapping[str, Any]], folds: str) -> Claims:
    """What was found when these articles were held out, finished by today's rules."""
    stored = json.loads(OUT_OF_FOLD.read_text(encoding="utf-8"))["documents"]
    where = {doc: fold for fold, docs in _object(folds, "a file of folds").items() for doc in docs}
    if unknown := [
        g["doc"] for g in golds if g["doc"] not in stored or stored[g["doc"]]["fold"] != where.get(g["doc"])
    ]:
        raise CommandError(f"No out-of-fold reading of {', '.join(unknown[:5])} for these folds: run `make train`.")
    forests = {fold: read_forests(OUT_OF_FOLD.parent / "trees" / f"fold-{fold}.npz") for fold in set(where.values())}
    return {g["doc"]: _finished(g["text"], stored[g["doc"]]["drafts"], forests[where[g["doc"]]]) for g in golds}


def _finished(text: str, drafts: Sequence[dict[str, Any]], forests: Mapping[Family, Forest]) -> list[dict[str, Any]]:
    return [as_json(claim) for claim in finished(text, [from_json(draft) for draft in drafts], forests)]


def _table(total: Score) -> str:
    rows = [_counts(name, getattr(total, name)) for name in COUNTED]
    figures = [f"{name:14} {value:.3f}" for name, value in total.figures().items() if name not in COUNTED]
    return "\n".join([*rows, *figures])


def _counts(name: str, counts: Counts) -> str:
    figures = f"P {counts.precision:.3f}  R {counts.recall:.3f}  F1 {counts.f1:.3f}"
    return f"{name:14} {figures}   ({counts.annotated} annotated, {counts.found} found)"


def _by_genre(golds: Sequence[Mapping[str, Any]], found: Claims) -> str:
    groups = defaultdict(list)
    for gold in golds:
        groups[GENRES.get(gold["doc"][0], "others")].append(gold)
    rows = []
    for genre, members in sorted(groups.items()):
        figures = score(members, found).figures()
        shown = "  ".join(f"{name} {figures[name]:.3f}" for name in SHOWN)
        rows.append(f"{genre:28} {len(members):>3}  {shown}")
    return "\n".join(["By genre", *rows])


def _worst(golds: Sequence[Mapping[str, Any]], found: Claims) -> str:
    scored = sorted((score([g], found).claim.f1, g["doc"]) for g in golds if g["claims"] or found[g["doc"]])
    return "\n".join(["Worst documents (claim F1)", *(f"{doc:12} {value:.3f}" for value, doc in scored[:WORST])])


def _confusion(golds: Sequence[Mapping[str, Any]], found: Claims) -> str:
    tables: dict[str, Counter[tuple[str, str]]] = score(golds, found).confusion
    rows = []
    for name in VALUES:
        wrong = [(n, a, b) for (a, b), n in tables[name].items() if a != b]
        rows.append(f"{name:10} " + ", ".join(f"{a} read as {b} {n}" for n, a, b in sorted(wrong, reverse=True)[:6]))
    return "\n".join(["Confusions", *rows])
