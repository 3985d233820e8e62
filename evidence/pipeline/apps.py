from django.apps import AppConfig


class PipelineConfig(AppConfig):
    name = "evidence.pipeline"
    label = "pipeline"
