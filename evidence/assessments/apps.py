from django.apps import AppConfig


class AssessmentsConfig(AppConfig):
    name = "evidence.assessments"
    label = "assessments"
