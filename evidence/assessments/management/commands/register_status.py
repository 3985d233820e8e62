"""Say where a therapy stands for a condition in one jurisdiction, by the registers."""

import json
from argparse import ArgumentTypeError
from datetime import UTC, date, datetime, time
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.utils import timezone

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.concepts import Tree
from claims.vocabulary.names import Names
from evidence.assessments.regulation import standing
from evidence.grading.facts import Fact
from evidence.registers.preparation import PreparedCommand


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not a day; write YYYY-MM-DD") from error


class Command(PreparedCommand):
    help = "Prints the regulatory status of a therapy for a condition, with the records it rests on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--therapy", required=True, help="an id or a name of the therapies' lexicon")
        parser.add_argument("--condition", required=True, help="an id or a name of the conditions' lexicon")
        parser.add_argument("--jurisdiction", required=True, help="an ISO 3166-1 code, or EU")
        parser.add_argument("--as-of", type=day, help="the day asked about; today if left out")
        parser.add_argument("--known-by", type=day, help="answer with what was recorded by the end of this day (UTC)")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, **options: Any) -> None:
        therapy = concept(THERAPIES, "therapy", options["therapy"])
        condition = concept(CONDITIONS, "condition", options["condition"])
        place = concept(JURISDICTIONS, "jurisdiction", options["jurisdiction"])
        on = options["as_of"] or timezone.localdate()
        known_by = options["known_by"] and datetime.combine(options["known_by"], time.max, UTC)
        found, facts = standing(therapy, condition, place, on, known_by)
        answer = {
            "status": found.status.value,
            "records": [told(facts[record]) for record in found.records if record in facts],
            "checked_on": found.checked_on and found.checked_on.isoformat(),
            "warned": found.warned,
            "unconfirmed": found.unconfirmed,
            "notes": [told(facts[note]) for note in found.notes if note in facts],
        }
        self.stdout.write(json.dumps(answer, ensure_ascii=False) if options["json"] else in_words(answer))


def concept(tree: Tree[Any], kind: str, words: str) -> str:
    found = Names(tree).exact(words)
    if found is None:
        raise CommandError(f"No {kind} is called {words!r}; see claims/lexicons for what each is called.")
    return found


def told(fact: Fact) -> dict[str, Any]:
    checked = fact.checked_on.isoformat() if fact.checked_on else None
    return {
        "id": fact.id,
        "reference": fact.source,
        "url": fact.url,
        "confidence": fact.confidence.value,
        "checked_on": checked,
    }


def in_words(answer: dict[str, Any]) -> str:
    """The status on the first line, then a line for each record."""
    warned = ", and a regulator has warned about it" if answer["warned"] else ""
    unconfirmed = " (unconfirmed)" if answer["unconfirmed"] else ""
    read_to = f"; list read to {answer['checked_on']}" if answer["checked_on"] else ""
    records = [
        f"  {record['id']}: {record['reference']} {record['url'] or ''}".rstrip() for record in answer["records"]
    ]
    return "\n".join([f"{answer['status']}{unconfirmed}{warned}{read_to}", *records])
