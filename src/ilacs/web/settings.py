"""Settings of the website, safe as they stand; only here is the environment read."""

import os
import secrets
from pathlib import Path

from csp.constants import NONE, SELF

HERE = Path(__file__).parent
BUILT = HERE / "built"
"""What `python -m ilacs.web.frontend` makes; never part of the source."""
DATA = Path(os.environ.get("ILACS_DATA") or Path.home() / ".ilacs")
"""Where `fetch` and `add` put what they bring; what is not there comes with the package."""

DEBUG = os.environ.get("ILACS_DEBUG") == "1"
SECRET_KEY = os.environ.get("ILACS_SECRET_KEY") or secrets.token_urlsafe(50)
"""Public pages sign nothing, so that a new key with each start does no harm."""
ALLOWED_HOSTS = os.environ.get("ILACS_HOSTS", "localhost,127.0.0.1,[::1]").replace(" ", "").split(",")

OURS = ("core", "frameworks", "comparisons", "councils", "publications")
"""Our apps, in the order in which addresses are looked up. Each is a folder with `urls.py`, `views/` and `jinja2/`."""
INSTALLED_APPS = ["django.contrib.staticfiles", *(f"ilacs.web.{name}" for name in OURS)]
ROOT_URLCONF = "ilacs.web.urls"
WSGI_APPLICATION = "ilacs.web.wsgi.application"
APPEND_SLASH = False

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "ilacs.web.core.headers.restrict",
    "ilacs.web.core.bare.bare",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "ilacs.web.core.kept_pages.keep",
    "ilacs.web.core.errors.explain",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {"environment": "ilacs.web.core.environment.environment"},
    }
]

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": DATA / "site.sqlite3"}}
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = False
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BUILT / "collected"
STATICFILES_DIRS = [HERE / "assets", BUILT / "compiled"]
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    }
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_KEEP_ONLY_HASHED_FILES = False
WHITENOISE_ALLOW_ALL_ORIGINS = False

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 0 if DEBUG else 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = not DEBUG
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("ILACS_BEHIND_PROXY") == "1" else None
"""A proxy that ends TLS must set this header itself, whatever a visitor sends."""
X_FRAME_OPTIONS = "DENY"
