from django.apps import AppConfig
from django.contrib.admin import apps


class AccountsConfig(AppConfig):
    name = "evidence.accounts"
    label = "accounts"
    default = True


class DeskConfig(apps.AdminConfig):
    default_site = "evidence.accounts.desk.Desk"
    default = False
