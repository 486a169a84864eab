"""The site as a client sees it, with style sheets that need not be built and nothing fetched."""

import os
import tempfile

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ilacs.web.settings")
os.environ.setdefault("ILACS_DATA", tempfile.mkdtemp(prefix="ilacs-site-"))

import django
import pytest
from django.conf import settings
from django.test import RequestFactory

# Names of files without their digests: the tests of pages need no build.
settings.STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "whitenoise" not in name]
django.setup()

from ilacs.web.core.kept_pages import STORE  # noqa: E402  # Django must be set up first.


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    STORE.clear()


@pytest.fixture
def ask() -> RequestFactory:
    """Makes requests for tests of views alone."""
    return RequestFactory()
