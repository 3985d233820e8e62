"""What the words of the registers mean, as curators map them to the vocabulary."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.postgres.forms import SimpleArrayField
from django.http import HttpRequest
from django.utils import timezone

from evidence.accounts.person import person_of
from evidence.registers.actions import map_words
from evidence.registers.actions.mapping import check_mapping
from evidence.registers.admin.curators import Added, CheckedForm
from evidence.registers.models import Mapping


class MappingForm(CheckedForm):
    """What some words of a register mean; no concepts: nothing that the vocabulary has."""

    concepts = SimpleArrayField(forms.CharField(), required=False, help_text="Ids, with commas between them.")

    class Meta:
        model = Mapping
        fields = ("tree", "words", "concepts", "reason")

    def check(self, given: dict[str, Any]) -> None:
        check_mapping(given["tree"], given["concepts"], given["reason"])


class MappingAdmin(Added):
    form = MappingForm
    list_display = ("tree", "words", "concepts", "origin", "reason", "made_by", "recorded_at", "superseded_at")
    list_filter = (("superseded_at", admin.EmptyFieldListFilter), "tree", "origin")
    list_select_related = ("made_by",)
    search_fields = ("words",)

    def save_model(self, request: HttpRequest, obj: Mapping, form: Any, change: bool) -> None:
        obj.pk = map_words(obj.tree, obj.words, obj.concepts, obj.reason, person_of(request), timezone.now()).pk
