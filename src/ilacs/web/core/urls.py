"""Addresses of the home page, of finding a council, and of what is about the site."""

from django.urls import path
from django.views.decorators.http import require_safe

from ilacs.web.core.pages import addresses
from ilacs.web.core.views.about import about
from ilacs.web.core.views.accessibility import accessibility
from ilacs.web.core.views.api import api
from ilacs.web.core.views.downloads import downloads
from ilacs.web.core.views.find_council import find_council
from ilacs.web.core.views.health import health
from ilacs.web.core.views.home import home

urlpatterns = [
    path("health", require_safe(health), name="health"),
    *addresses("", home, name="home"),
    *addresses("councils", find_council, name="find_council", twins=("json", "csv")),
    *addresses("about", about, name="about", twins=("json",)),
    *addresses("accessibility", accessibility, name="accessibility"),
    *addresses("api", api, name="api"),
    *addresses("downloads", downloads, name="downloads"),
]
