"""Every setting of the site, read from the environment.

Without `DATABASE_URL` and `REDIS_URL` the site runs in its one-machine mode, on servers of its own under `.data/`.
"""

from datetime import timedelta
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from evidence.config.environment import flag, given, kept_secret, postgres, present, read, redis, words
from evidence.config.servers import DATABASE, SUPERUSER, ServerError, Servers
from sources.sizes import LARGEST

BASE_DIR = Path(__file__).resolve().parent.parent.parent

# One machine, or servers that somebody else keeps

DATA_DIR = read("DATA_DIR", Path, BASE_DIR / ".data").absolute()
ONE_MACHINE = not given("DATABASE_URL")
SERVERS = Servers(DATA_DIR)
if ONE_MACHINE:
    try:
        SERVERS.places.make_data()
    except ServerError as error:
        raise ImproperlyConfigured(str(error)) from error

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        "ENGINE": "evidence.config.one_machine",
        "NAME": DATABASE,
        "USER": SUPERUSER,
        "HOST": str(SERVERS.places.sockets),
    }
    if ONE_MACHINE
    else read("DATABASE_URL", postgres, hint="Example: postgresql://user:password@host:5432/said_and_shown")
}
DATABASES["default"] |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
REDIS_URL = read("REDIS_URL", redis, f"unix://{SERVERS.broker.socket}", hint="Example: redis://host:6379/0")
OWN_REDIS = not given("REDIS_URL")
REDIS_PREFIX = read("REDIS_PREFIX", str, "said:")

DEBUG = read("DEBUG", flag, False)
SECRET_KEY = (
    read("SECRET_KEY", str, "") or kept_secret(DATA_DIR / "secret-key")
    if ONE_MACHINE
    else read("SECRET_KEY", present, hint="Give it 50 random characters and keep them secret.")
)
ALLOWED_HOSTS = read("ALLOWED_HOSTS", words, ["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = read("CSRF_TRUSTED_ORIGINS", words, [])

# The house

INSTALLED_APPS = [
    "axes",
    "evidence.accounts.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "knox",
    "rest_framework",
    "evidence.accounts",
    "sources",
    "claims",
    "evidence.registers",
    "evidence.assessments",
    "evidence.pipeline",
]
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
    "evidence.accounts.backends.CodeBackend",
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "account"
LOGOUT_REDIRECT_URL = "home"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "evidence.config.urls"
WSGI_APPLICATION = "evidence.config.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,  # for the libraries' own, such as the admin's; ours lie in /templates
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "evidence.web.context.reader",
            ],
            "builtins": ["evidence.web.templatetags.shown"],
        },
    }
]

# What a page may do

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
HTTPS = read("HTTPS", flag, not ONE_MACHINE)
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = read("HSTS_INCLUDE_SUBDOMAINS", flag, False)  # if every one of them speaks https
SECURE_HSTS_PRELOAD = read("HSTS_PRELOAD", flag, False)  # in browsers' own lists, which takes months to undo
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]  # those two are for whoever owns the domain to decide
BEHIND_PROXY = read("BEHIND_PROXY", flag, False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

CSRF_FAILURE_VIEW = "evidence.web.views.errors.csrf_failure"
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]  # so that nobody can lock out somebody else
AXES_CLIENT_IP_CALLABLE = "evidence.accounts.limits.address_of"
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "evidence.web.views.errors.too_many_sign_ins"
AXES_DISABLE_ACCESS_LOG = True  # who signed in, from where and by what is not kept
AXES_VERBOSE = False
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "code"]  # not kept with what was tried

OTP_TOTP_ISSUER = "Said & Shown"  # as an app lists it
REQUIRE_SECOND_FACTOR = read("REQUIRE_SECOND_FACTOR", flag, not ONE_MACHINE)  # for a role's pages and to make tokens

# What a reader sees, and how often they may ask

WITHHOLD_PROVISIONAL = read("WITHHOLD_PROVISIONAL", flag, True)  # a machine's A or E, and a lone opposite of it
CHECKS_PER_HOUR = read("CHECKS_PER_HOUR", int, 10)  # by a reader who has not signed in
EXPORTS_PER_HOUR = read("EXPORTS_PER_HOUR", int, 20)  # of all claims, by each program
REPORTS_PER_HOUR = read("REPORTS_PER_HOUR", int, 10)  # of mistakes, by anybody
API_READS_PER_MINUTE = read("API_READS_PER_MINUTE", int, 60)
API_READS_PER_MINUTE_WITH_TOKEN = read("API_READS_PER_MINUTE_WITH_TOKEN", int, 600)

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["evidence.api.tokens.Tokens"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],  # what is listed is open to all
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "evidence.api.problems.problem_details",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
REST_KNOX = {"TOKEN_TTL": timedelta(days=365), "TOKEN_LIMIT_PER_USER": 10, "AUTO_REFRESH": False}
SPECTACULAR_SETTINGS = {
    "TITLE": "Said & Shown",
    "DESCRIPTION": (
        "Claims about stem-cell therapies: each with its grade, what it stands on, and where it is said.\n\n"
        "A field that is there stays, with its name, type and meaning. New fields may come, and new values of `flags`, "
        "`status` and `verdict`: pass over what you do not know. A list comes in pages: follow `next` until it is null."
        f"\n\nYou may ask {API_READS_PER_MINUTE} times a minute, with a token {API_READS_PER_MINUTE_WITH_TOKEN} times, "
        f"and for all claims at once {EXPORTS_PER_HOUR} times an hour. Beyond that the answer is 429, which says in "
        "`Retry-After` how many seconds to wait."
    ),
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "supportedSubmitMethods": ["get"], "validatorUrl": None},
}

# Language, time, files

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = ONE_MACHINE  # nothing to collect first
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ONE_MACHINE
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
FILE_UPLOAD_MAX_MEMORY_SIZE = LARGEST
DATA_UPLOAD_MAX_MEMORY_SIZE = LARGEST + 1_000_000  # with what a form says beside it
DATA_UPLOAD_MAX_NUMBER_FILES = 1
FILE_UPLOAD_HANDLERS = [
    "evidence.web.uploads.UpToTheLimit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": read("LOG_LEVEL", str, "WARNING")},
}

# Work in the background

CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://", 1)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 600  # seconds
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 2 * CELERY_TASK_TIME_LIMIT,
    "global_keyprefix": REDIS_PREFIX,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CONCURRENCY = read("WORKERS", int, 2)
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
WORKER_SILENT_AFTER = read("WORKER_SILENT_AFTER", int, 30)  # seconds without a sign of life, after which it is gone
MESSAGE_LOST_AFTER = read("MESSAGE_LOST_AFTER", int, 120)  # seconds that a run waits for a worker before it asks again
URGENT = 0  # of Redis's priorities the first: a reader waits, or it is the sweep
CELERY_TASK_DEFAULT_PRIORITY = 9  # the last: whoever waits for a task says so
