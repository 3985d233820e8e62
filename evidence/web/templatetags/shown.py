"""Small words that templates need to show a card."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.html import json_script
from django.utils.safestring import SafeString

from evidence.assessments.since import told
from evidence.cards import terms, words
from evidence.cards.alike import alike
from evidence.cards.annotated import Mark
from evidence.cards.bottom_lines import study_apart
from evidence.cards.countries import governing, in_a_sentence
from evidence.cards.facets import Facet
from evidence.cards.questions import Question
from evidence.cards.records import words as record_words
from evidence.cards.records.shapes import Link
from evidence.cards.records.titles import use
from evidence.cards.regulation.shapes import CountryStatus
from evidence.cards.shapes import Card, Evidence, Flag, StatusLine, Study, Term, Touched, UseLine, Versions
from evidence.cards.statuses import Stands, is_silent, of_silent
from evidence.cards.topics.map import is_topic, topic_address
from evidence.cards.topics.shapes import Topic
from evidence.cards.topics.spoken_of import SpokenOf
from evidence.grading.assessment import Certainty, Status
from evidence.web.facets import Arranged, arranged
from evidence.web.narrowing import CALLED, IDS, narrowed_query
from evidence.web.plots import Plot, plot_of

TOPICS_SHOWN = 4
PRODUCTS_SHOWN = 3
register = template.Library()


@register.filter
def status_in(card: Card, country: str) -> StatusLine | None:
    """The card's status in a jurisdiction."""
    return card.status_in(country) if country else None


@register.filter
def statuses_in(card: Card, country: str) -> list[StatusLine]:
    """What holds in a country: its own line, and the Union's for a member state; none that says nothing or it again."""
    lines = [line for place in dict.fromkeys((country, governing(country))) if (line := card.status_in(place))]
    return list({line.told: line for line in lines if not is_silent(line)}.values())


@register.filter
def statuses_told(spoken_of: SpokenOf, country: Term | None) -> list[StatusLine]:
    """What holds for the use in the reader's country, by a claim that is of just this use."""
    return statuses_in(spoken_of.card, country.id) if spoken_of.card and country else []


@register.filter
def in_country(lines: Sequence[Stands], country: Term | None) -> list[Stands]:
    """Those of a country's own authority and of the Union's for a member state; none where none is chosen."""
    return [line for line in lines if line.jurisdiction.id in _places(country)]


@register.filter
def in_others(lines: Sequence[Stands], country: Term | None) -> list[Stands]:
    return [line for line in lines if line.jurisdiction.id not in _places(country)]


@register.filter
def products(evidence: Evidence, line: StatusLine | UseLine) -> str:
    """Those on which a status was decided, by their names: they may be others than the claim's, for another use."""
    stands_on = set(line.references if isinstance(line, UseLine) else line.records)
    named = dict.fromkeys(each.product for each in evidence.references if each.product and each.id in stands_on)
    if not named:
        return ""
    shown, more = [*named][:PRODUCTS_SHOWN], len(named) - PRODUCTS_SHOWN
    said = ", ".join([*shown, *([f"{more} more"] if more > 0 else [])])
    return f"approved for another use: {said}" if words.only_denies_use(line.status, line.words) else said


@register.filter
def telling(lines: Sequence[Stands]) -> list[Stands]:
    """Without those that say nothing."""
    return [line for line in lines if not is_silent(line)]


register.filter(of_silent)
register.filter(study_apart)
register.filter(alike)


@register.filter
def noted(lines: Sequence[CountryStatus]) -> list[CountryStatus]:
    """Those that have no line of their own, and yet a record beside it: a law of a member state, say."""
    return [line for line in lines if is_silent(line) and line.notes]


@register.filter
def once(links: Sequence[Link]) -> list[Link]:
    """The first of each name: of a product that several decisions are on."""
    named: dict[str, Link] = {}
    for link in links:
        named.setdefault(link.words, link)
    return [*named.values()]


def _places(country: Term | None) -> Collection[str]:
    return {country.id, governing(country.id)} if country else ()


@register.filter
def checked_for(evidence: Evidence, line: StatusLine) -> date | None:
    """The last day on which a record behind a status was checked; None where there is no status yet."""
    if line.status == Status.NOT_CHECKED:
        return None
    days = (reference.checked_on for reference in evidence.references if reference.id in line.references)
    return max(filter(None, days), default=None)


@register.filter
def topics(card: Card) -> list[Link]:
    """Where all is told that is known of its therapies for its conditions."""
    uses = ((therapy.id, condition.id) for therapy in card.therapies for condition in card.conditions)
    return [Link(words=use(*each), address=topic_address(*each)) for each in uses if is_topic(*each)][:TOPICS_SHOWN]


@register.filter
def use_words(topic: Topic) -> str:
    """A topic by its treatment and its disease, as its page is called."""
    return use(topic.therapy.id, topic.condition.id)


@register.filter
def leave_asked(question: Question) -> str:
    """The address of what is allowed, narrowed to what was asked about; "" where the question is of something else."""
    if not (question.of_leave or question.places):
        return ""
    choices = {"therapies": "therapy", "conditions": "condition"}
    asked = [each for each in question.concepts if each.column in choices]
    named = {choices[each.column]: [Term(id=each.id, name=each.name)] for each in asked}
    return f"{reverse('regulation')}?{narrowed_query(**named, country=question.places[:1])}"


@register.filter
def amid(country: Term) -> str:
    """A country by its name, as it stands amid a sentence."""
    return in_a_sentence(country.name)


@register.filter
def own_flags(mark: Mark, told_once: Sequence[Flag]) -> list[Flag]:
    """Without those that are told once of all claims."""
    return [flag for flag in mark.flags if flag not in told_once]


@register.filter
def touched_of(versions: Versions, mark: Mark) -> Touched | None:
    """How the latest change of the article touched the claim's words, if it did."""
    return versions.touched_of(mark.claim.id)


@register.filter
def kind_words(kind: str) -> str:
    return words.say(words.KINDS, kind)


@register.filter
def field_words(field: str) -> str:
    return words.say(words.FIELDS, field)


@register.filter
def register_words(name: str) -> str:
    """A register as its page is called."""
    return record_words.REGISTERS[name][1].lower() if name in record_words.REGISTERS else name


@register.filter
def choice_words(name: str) -> str:
    """What a list can be narrowed by, as readers call it."""
    return CALLED[name]


@register.filter
def correction_words(kind: str) -> str:
    return words.say(words.CORRECTIONS, kind)


@register.filter
def changed_words(changed: Sequence[str]) -> str:
    return told(changed)


@register.filter
def certainty_words(certainty: str) -> str:
    return words.say(words.CERTAINTIES, certainty)


@register.filter
def certainty_level(certainty: str) -> int:
    """GRADE's level, of four: so many of its dots are full."""
    return Certainty(certainty).level


@register.filter
def signed(number: int) -> str:
    """A change with its sign, a true minus: "−1", "+1", "0"."""
    return f"+{number}" if number > 0 else str(number).replace("-", "−")


@register.filter
def laid_out(facet: Facet) -> Arranged:
    """The facet's choices in their rows."""
    return arranged(facet)


@register.filter
def plotted(studies: Sequence[Study]) -> Plot | None:
    """The studies as a drawing, where there are enough of them."""
    return plot_of(studies)


@register.filter
def regulation_links(card: Card) -> list[Link]:
    """What is allowed for each condition for which the page has a choice, by the therapy if it is one."""
    therapies, page = card.therapies if len(card.therapies) == 1 else (), reverse("regulation")
    known = [[each] for each in card.conditions if each.id in IDS["condition"]] or [[]]
    asked = ((each, narrowed_query(condition=each, therapy=therapies)) for each in known)
    return [Link(words=terms.use((), [term.id for term in each]), address=f"{page}?{query}") for each, query in asked]


@register.filter
def linked_data(made: Mapping[str, object]) -> SafeString:
    """A block of JSON-LD, which no browser runs; nothing in it can end it."""
    return SafeString(json_script(made).replace("application/json", "application/ld+json", 1))


@register.filter
def part(whole: object, name: str) -> object:
    """The part of a card that has this name."""
    return getattr(whole, name)


@register.simple_tag
def api_limits() -> Mapping[str, int]:
    """How often a program may ask: `reads` a minute, more `with_token`, and `exports` an hour."""
    return {
        "reads": settings.API_READS_PER_MINUTE,
        "with_token": settings.API_READS_PER_MINUTE_WITH_TOKEN,
        "exports": settings.EXPORTS_PER_HOUR,
    }


@register.simple_tag(takes_context=True)
def choice(context: template.Context, name: str, value: str) -> str:
    """The list's address with one choice made or (empty) taken back, from its first page."""
    query = context["request"].GET.copy()
    query.pop("after", None)
    query.pop(name, None)
    if value:
        query[name] = value
    return f"?{query.urlencode()}"
