"""What readers and reviewers fill in, and what is said when it cannot be used."""

import re
from collections.abc import Collection, Mapping
from operator import itemgetter
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import URLValidator

from evidence.assessments.judgements import certainties_for
from evidence.assessments.models import Assessment, Pin
from evidence.cards import words
from evidence.cards.countries import COUNTRIES
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.facts import Pinned
from sources.actions import LONGEST_TEXT, check_size
from sources.errors import CannotKeep

LARGEST_ID, LARGEST_OFFSET = 2**63 - 1, 2**31 - 1  # as the database's columns have room for
SHORTEST_TEXT = 12  # characters; less states nothing: "PRP is safe."
LONGEST_ADDRESS = 2048  # characters
HOSTS_END = "[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|pro|care|clinic|health|life|news|online|science|site"
ADDRESS = re.compile(rf"(?i:https?://|www\.)\S+|(?:[\w-]+\.)+(?:{HOSTS_END})/\S+")
UNRATED = "not rated"  # facts and mechanisms are not


def may_state(text: str) -> bool:
    """Long enough to say something."""
    return len(text.strip()) >= SHORTEST_TEXT


def is_address(text: str) -> bool:
    """A link and nothing else, as one is pasted: with its scheme, or as browsers show it without."""
    pasted = text.strip()
    return len(pasted) <= LONGEST_ADDRESS and ADDRESS.fullmatch(pasted) is not None


class CheckForm(forms.Form):
    """A link, or pasted text, or a file: one of them."""

    url = forms.CharField(
        label="Link to the article",
        required=False,
        max_length=LONGEST_ADDRESS,
        error_messages={"max_length": "This link is too long to be one. Paste the text of the article instead."},
    )
    text = forms.CharField(
        label="or its text",
        required=False,
        widget=forms.Textarea,
        strip=False,
        max_length=LONGEST_TEXT,
        error_messages={"max_length": f"This is too long: at most {LONGEST_TEXT:,} characters. Paste a part of it."},
    )
    file = forms.FileField(label="or a file", required=False, allow_empty_file=True)

    def clean_url(self) -> str:
        url = str(self.cleaned_data["url"])
        if not url:
            return ""
        if "://" not in url:
            url = f"https://{url}"
        try:
            URLValidator(schemes=["http", "https"])(url)
        except ValidationError:
            raise ValidationError("This is no web address. It should look like https://example.org/article.") from None
        return url

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        if text and not may_state(text):
            raise ValidationError("This is too short to state anything. Paste a whole sentence, or the whole text.")
        return text if text.strip() else ""

    def clean_file(self) -> "UploadedFile[bytes] | None":
        file: UploadedFile[bytes] | None = self.cleaned_data["file"]
        if file is None:
            return None
        try:
            check_size(file.size or 0)
        except CannotKeep as error:
            raise ValidationError(str(error)) from error
        return file

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        given = [name for name in ("url", "text", "file") if data.get(name)]
        if len(given) > 1:
            raise ValidationError("Give one of them: a link, or text, or a file.")
        if not given and not self.errors:
            raise ValidationError("Give a link, paste the article's text, or choose a file.")
        return data


class CountryForm(forms.Form):
    country = forms.ChoiceField(
        choices=[("", "")] + [(country.id, country.name) for country in COUNTRIES], required=False
    )


class JudgementForm(forms.Form):
    """A reviewer's verdict and certainty, with the reason, when `seen` was the newest assessment that they saw.

    `reported`: the newest report that they saw, if any; each page that asks for a judgement writes its own.
    """

    seen = forms.IntegerField(widget=forms.HiddenInput)
    reported = forms.IntegerField(required=False, max_value=LARGEST_ID)
    verdict = forms.ChoiceField(
        choices=[("", "choose one"), *((str(verdict), words.VERDICTS[verdict]) for verdict in Verdict)],
        widget=forms.Select(attrs={"accesskey": "v"}),
        error_messages={"required": "Choose a verdict."},
    )
    certainty = forms.ChoiceField(
        choices=[("", UNRATED), *((str(level), words.CERTAINTIES[level]) for level in Certainty)],
        widget=forms.Select(attrs={"accesskey": "c"}),
        required=False,
    )
    reason = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3, "accesskey": "r"}),
        max_length=2000,
        error_messages={"required": "Say why. Readers see your reason beside the grade."},
    )

    @classmethod
    def to_decide(cls, seen: int) -> "JudgementForm":
        """Empty, for whoever decides between others."""
        return cls(initial={"seen": seen})

    @classmethod
    def prefilled(cls, answer: Assessment, seen: int) -> "JudgementForm":
        """With an answer to accept or to change: the machine's, or one's own with its reason."""
        said = {"verdict": answer.verdict, "certainty": answer.certainty or "", "reason": answer.reason}
        return cls(initial={"seen": seen, **said})

    def offer(self, computed: Assessment) -> None:
        """Only what a claim like this can be called, of which the machine says this."""
        can = {str(verdict): certainties_for(computed, verdict) for verdict in Verdict}
        rated = {str(each or "") for certainties in can.values() for each in certainties}
        self._leave("verdict", {"", *(verdict for verdict, certainties in can.items() if certainties)})
        self._leave("certainty", rated)

    def _leave(self, field: str, values: Collection[str]) -> None:
        """What was sent is still held against all of the field's choices, and refused in words that say why."""
        choices = self.fields[field].choices  # type: ignore[attr-defined]
        self.fields[field].widget.choices = [each for each in choices if each[0] in values]

    def of_the_newest(self, seen: int) -> "JudgementForm":
        """The same answers, to what is newest now."""
        return JudgementForm({**self.cleaned_data, "seen": seen})


class ReportForm(forms.Form):
    """What a reader says is wrong."""

    words = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=2000,
        error_messages={"required": "Say what is wrong, and where one can read it if you know."},
    )


class JoinForm(forms.Form):
    """A claim that is the same, and why."""

    into = forms.IntegerField(min_value=1, max_value=LARGEST_ID, error_messages={"required": "Choose a claim."})
    why = forms.CharField(max_length=2000, error_messages={"required": "Say why the two are the same claim."})


class PartForm(forms.Form):
    """Words of an article, `start` to `end` in code points, that do not make the claim, and why."""

    article = forms.IntegerField(min_value=1, max_value=LARGEST_ID)
    start = forms.IntegerField(min_value=0, max_value=LARGEST_OFFSET)
    end = forms.IntegerField(min_value=1, max_value=LARGEST_OFFSET)
    why = forms.CharField(max_length=2000, error_messages={"required": "Say why this is not what the words say."})


class ResultForm(forms.Form):
    """What a reviewer makes of a result, and why, when `newest` was the newest word on it that they saw (0: none)."""

    result = forms.CharField(widget=forms.HiddenInput, max_length=300, error_messages={"required": "Choose a result."})
    newest = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=LARGEST_ID)
    bearing = forms.ChoiceField(
        choices=[
            ("", "as the machine has it"),
            (Pinned.EXCLUDE, "leave it out"),
            (Pinned.DIRECT, "count it as direct"),
            (Pinned.RELATED, "count it as related"),
        ],
        required=False,
    )
    bias = forms.ChoiceField(
        choices=[("", "as on record"), (Pinned.BIAS_LOW, "low"), (Pinned.BIAS_HIGH, "high")], required=False
    )
    why = forms.CharField(max_length=2000, error_messages={"required": "Say why. Readers see it beside the evidence."})

    @property
    def said(self) -> dict[Pin.Aspect, str]:
        """By aspect, of what was filled in."""
        return {Pin.Aspect.BEARING: self.cleaned_data["bearing"], Pin.Aspect.BIAS: self.cleaned_data["bias"]}

    def of_the_newest(self, newest: int) -> None:
        """Let what was filled in be an answer to what is newest now."""
        self.data = {**self.data.dict(), "newest": newest}  # type: ignore[attr-defined]

    def offer(self, *bearings: str) -> None:
        """Only these of the ways to take a result, in their order."""
        choices = dict(self.fields["bearing"].choices)  # type: ignore[attr-defined]
        self.fields["bearing"].widget.choices = [(each, choices[each]) for each in bearings]

    def take_in(self, results: Mapping[str, str]) -> None:
        """Let the result be chosen among these: by id, what each is called."""
        choices = sorted(results.items(), key=itemgetter(1))
        self.fields["result"].widget = forms.Select(choices=[("", "choose one"), *choices], attrs={"required": True})
