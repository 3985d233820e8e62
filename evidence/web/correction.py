"""What a reviewer fills in to correct a claim: its words and its attributes, in a form that needs no script."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict

from claims.consistency import Fault, is_chosen, levelled
from claims.models import ClaimRevision
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Concept
from claims.vocabulary.statements import ENUMS
from evidence.cards import terms
from evidence.cards.attributes import NAMES, VALUES
from evidence.web.forms import LARGEST_ID, LARGEST_OFFSET

MOST, LONGEST = 20, 200  # entries of an attribute, and characters of one
WHY = {"required": "Say why. Readers see your reason in the claim’s history."}


class EachInput(forms.TextInput):
    """One input for each entry, all of the same name."""

    def value_from_datadict(self, data: Mapping[str, Any], files: object, name: str) -> list[str]:
        return data.getlist(name) if isinstance(data, MultiValueDict) else list(data.get(name, ()))


class Several(forms.Field):
    """Entries, each once; an empty input is none. Of a `tree`, the ids of its concepts, shown by name."""

    widget = EachInput

    def __init__(self, tree: Mapping[str, Concept] | None = None, **options: Any) -> None:
        super().__init__(required=False, **options)
        known = {id: concept for id, concept in tree.items() if is_chosen(id, tree)} if tree else {}
        self.offered = {id: terms.full_name(known, id) for id in known}
        self._ids = {
            name.casefold(): id for id in known for name in (known[id].label, known[id].plain, self.offered[id])
        }

    def to_python(self, value: Any) -> tuple[str, ...]:
        entries = [levelled(each) for each in value or () if each.strip()]
        if len(entries) > MOST or any(len(each) > LONGEST for each in entries):
            raise ValidationError(f"Give {MOST} entries at most, each of {LONGEST} characters at most.")
        return tuple(dict.fromkeys(self._ids.get(each.casefold(), each) for each in entries))

    def prepare_value(self, value: Any) -> list[str]:
        """An input holds one line."""
        return [self.offered.get(each, levelled(each)) for each in value or () if each.strip()]


def _one_of(enum: type[StrEnum], name: str, *, needed: bool) -> forms.TypedChoiceField:
    choices = [(str(value), VALUES[name][value]) for value in enum]
    return forms.TypedChoiceField(
        choices=choices if needed else [("", "does not say"), *choices],
        coerce=enum,
        empty_value=None,
        required=needed,
        label=NAMES[name],
    )


class StatementForm(forms.Form):
    """What a claim says, and why a reviewer says so."""

    text = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
        label="The claim, as a sentence that stands alone",
        error_messages={"required": "Write the claim as a sentence that stands alone."},
    )
    kind = _one_of(ENUMS["kind"], "kind", needed=True)
    negated = forms.BooleanField(required=False, label=NAMES["negated"])
    therapies = Several(THERAPIES, label=NAMES["therapies"])
    conditions = Several(CONDITIONS, label=NAMES["conditions"])
    outcome = forms.CharField(required=False, max_length=LONGEST, empty_value=None, label=NAMES["outcome"])
    effect = _one_of(ENUMS["effect"], "effect", needed=False)
    strength = _one_of(ENUMS["strength"], "strength", needed=False)
    scope = _one_of(ENUMS["scope"], "scope", needed=False)
    subjects = _one_of(ENUMS["subjects"], "subjects", needed=False)
    basis = _one_of(ENUMS["basis"], "basis", needed=True)
    figures = Several(label=NAMES["figures"])
    registrations = Several(label=NAMES["registrations"])
    jurisdictions = Several(JURISDICTIONS, label=NAMES["jurisdictions"])
    why = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 2}), max_length=2000, label="Why, which readers see", error_messages=WHY
    )

    def clean_text(self) -> str:
        return levelled(self.cleaned_data["text"])

    @property
    def said(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in NAMES}

    def refuse(self, faults: Iterable[Fault]) -> None:
        """Say of each attribute, or of the whole, what is wrong with it."""
        for name, words in faults:
            self.add_error(name or None, words)


class CorrectionForm(StatementForm):
    """The same, when `seen` was the number of the revision that the reviewer saw."""

    prefix = "correct"
    seen = forms.IntegerField(min_value=1, max_value=LARGEST_OFFSET)

    @classmethod
    def of(cls, revision: ClaimRevision) -> "CorrectionForm":
        """What the claim says now, to be changed."""
        return cls(initial={name: getattr(revision, name) for name in NAMES})


class AdditionForm(StatementForm):
    """A claim that words of an article make too; `at` is where they start, where they stand there several times."""

    article = forms.IntegerField(min_value=1, max_value=LARGEST_ID)
    at = forms.IntegerField(min_value=0, max_value=LARGEST_OFFSET, required=False)
    words = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=1000,
        label="The article’s words that say it, copied",
        error_messages={"required": "Copy the words of the article that say it."},
    )

    @classmethod
    def beside(cls, revision: ClaimRevision, article: int) -> "AdditionForm":
        """With what a claim beside it is likely to have in common with this one."""
        shared = ("kind", "therapies", "conditions", "scope", "subjects", "basis", "strength", "jurisdictions")
        return cls(initial={"article": article, **{name: getattr(revision, name) for name in shared}})


class WhyForm(forms.Form):
    """Why something is done to a claim."""

    why = forms.CharField(max_length=2000, error_messages=WHY)


class SeenForm(WhyForm):
    """The same, of what the claim says by the revision with this number, which the reviewer saw."""

    revision = forms.IntegerField(min_value=1, max_value=LARGEST_OFFSET)
