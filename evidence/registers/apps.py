from django.apps import AppConfig


class RegistersConfig(AppConfig):
    name = "evidence.registers"
    label = "registers"
