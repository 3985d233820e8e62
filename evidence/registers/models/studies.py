"""Registered studies, their publications, the results coded from them, and the mechanisms that they show."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from evidence.registers.models.days import DayField
from evidence.registers.models.versions import Origin, Version, ids, in_words


class Trial(Version):
    """A registered study as its registry gave it on a day. Codes are those of ClinicalTrials.gov's second interface.

    `fact` is the registry number. `valid_from` is the day of the registry's version, open for the first one known.
    """

    registry = models.TextField()
    other_numbers = ids()
    acronym = models.TextField(blank=True)
    title = models.TextField(blank=True)
    study_type = models.TextField(blank=True)
    phases = ids()
    allocation = models.TextField(blank=True)
    intervention_model = models.TextField(blank=True)
    masking = models.TextField(blank=True)
    masked = ids()  # PARTICIPANT, CARE_PROVIDER, INVESTIGATOR, OUTCOMES_ASSESSOR
    primary_purpose = models.TextField(blank=True)
    arms = models.PositiveIntegerField(null=True)
    enrolment_planned = models.PositiveIntegerField(null=True)
    enrolment_actual = models.PositiveIntegerField(null=True)
    enrolment = models.PositiveIntegerField(null=True)  # where the source does not say which of the two
    status = models.TextField(blank=True)
    status_on = DayField(null=True)
    why_stopped = models.TextField(blank=True)
    started_on = DayField(null=True)
    primary_completed_on = DayField(null=True)
    completed_on = DayField(null=True)
    countries = ids()
    places = ids()
    sponsor = models.TextField(blank=True)
    sponsor_class = models.TextField(blank=True)
    condition_words = ids()
    conditions = ids()
    condition_origin = models.CharField(max_length=8, choices=Origin, default=Origin.UNMAPPED)
    therapy_words = ids()
    therapies = ids()
    therapy_origin = models.CharField(max_length=8, choices=Origin, default=Origin.UNMAPPED)
    product = models.TextField(blank=True)
    comparator = models.TextField(blank=True)
    primary_outcomes = ids()
    has_results = models.BooleanField(default=False)  # posted in the registry
    results_posted_on = DayField(null=True)
    publications = ids()  # Publication.fact
    result_summary = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        indexes = [
            models.Index(fields=["fact"], name="registers_trial_fact"),
            # most registered studies are of no cell therapy, and are not looked up by one
            GinIndex(fields=["therapies", "conditions"], condition=~Q(therapies=[]), name="registers_trial_cells"),
            GinIndex(fields=["other_numbers"], name="registers_trial_numbers"),
            models.Index(fields=["acronym"], condition=~Q(acronym=""), name="registers_trial_acronym"),
            GinIndex(in_words("title"), condition=~Q(therapies=[]), name="registers_trial_words"),
        ]


class Publication(Version):
    """A paper. `fact` is `pmid:…`, else `doi:…`; `valid_from` is when it was published."""

    pmid = models.TextField(blank=True)
    doi = models.TextField(blank=True)
    pmcid = models.TextField(blank=True)
    title = models.TextField()
    first_author = models.TextField(blank=True)
    journal = models.TextField(blank=True)
    design = models.TextField(blank=True)
    condition_words = ids()
    conditions = ids()
    condition_origin = models.CharField(max_length=8, choices=Origin, default=Origin.UNMAPPED)
    n = models.PositiveIntegerField(null=True)
    key_result = models.TextField(blank=True)
    trials = ids()
    retracted = models.BooleanField(default=False)
    retracted_on = DayField(null=True)
    retraction_note = models.TextField(blank=True)
    retraction_notice = models.TextField(blank=True)  # DOI
    retraction_checked = models.TextField(blank=True)  # where it was looked up, and to which date
    concern_on = DayField(null=True)  # expression of concern
    concern_notice = models.TextField(blank=True)
    conflict_note = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(retracted=True) | Q(retracted_on=None), name="registers_publication_retracted_on_a_day"
            ),
        ]
        indexes = [
            models.Index(fields=["fact"], name="registers_publication_fact"),
            models.Index(fields=["doi"], name="registers_publication_doi"),
            GinIndex(fields=["conditions"], name="registers_publ_conditions"),
            GinIndex(fields=["trials"], name="registers_publication_trials"),
            GinIndex(in_words("title"), name="registers_publication_words"),
        ]


class StudyResult(Version):
    """One study, one outcome, as published. `valid_from` is when it was published; a retraction does not end it."""

    trial = models.TextField(blank=True)  # Trial.fact
    publication = models.TextField(blank=True)  # Publication.fact
    design = models.TextField()
    therapy = models.TextField()
    therapy_words = models.TextField(blank=True)
    condition = models.TextField()
    stage = models.TextField(blank=True)
    subjects = models.TextField(default="human")
    outcome = models.TextField()
    outcome_words = models.TextField(blank=True)
    registered_primary = models.BooleanField(null=True)
    comparator = models.TextField(blank=True)
    direction = models.TextField()
    n = models.PositiveIntegerField(null=True)
    n_is = models.TextField(blank=True)  # analysed, enrolled
    events = models.TextField(blank=True)
    effect = models.TextField(blank=True)
    interval = models.TextField(blank=True)  # 95 %, as published
    p = models.TextField(blank=True)
    difference = models.FloatField(null=True)  # from the comparator, in the unit of `scale`, positive: better
    scale = models.TextField(blank=True)
    risk_ratio = models.FloatField(null=True)  # treatment against comparator
    measure = models.TextField(blank=True)
    allocation = models.TextField(blank=True)
    masking = models.TextField(blank=True)
    stopped_early = models.BooleanField(null=True)
    underpowered = models.BooleanField(null=True)
    follow_up_months = models.FloatField(null=True)
    risk_of_bias = models.TextField(default="not_judged")
    risk_of_bias_why = models.TextField(blank=True)
    commercial_interest = models.BooleanField(null=True)
    searched_to = DayField(null=True)  # reviews
    pooled = models.TextField(blank=True)
    i_squared = models.FloatField(null=True)  # per cent
    stated_certainty = models.TextField(blank=True)
    includes = ids()
    supersedes = ids()
    retracted = models.BooleanField(default=False)
    harms = models.JSONField(default=list, blank=True)  # [{harm, words, count, serious, attributed, fatal}]
    coder = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(direction__in=["benefit", "no_difference", "harm"]), name="registers_result_direction_known"
            ),
            models.CheckConstraint(
                condition=Q(i_squared=None) | Q(i_squared__gte=0, i_squared__lte=100),
                name="registers_result_i_squared_is_per_cent",
            ),
        ]
        indexes = [
            models.Index(fields=["fact"], name="registers_result_fact"),
            models.Index(fields=["condition", "therapy"], name="registers_result_concepts"),
            models.Index(fields=["trial"], name="registers_result_trial"),
            models.Index(fields=["publication"], name="registers_result_publication"),
        ]


class Mechanism(Version):
    """A publication that shows how cells of one kind act or are made to act, in our words. `valid_from`: published."""

    publication = models.TextField(blank=True)
    therapy = models.TextField()
    conditions = ids()
    mechanisms = ids()
    subjects = models.TextField()  # human, animal, cells
    words = models.TextField()

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(subjects__in=["human", "animal", "cells"]), name="registers_mechanism_subjects_known"
            ),
        ]
