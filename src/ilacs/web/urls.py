"""Every address of the site, app by app."""

from django.conf import settings
from django.urls import include, path

urlpatterns = [path("", include(f"ilacs.web.{name}.urls")) for name in settings.OURS]

handler400 = "ilacs.web.core.errors.bad_request"
handler403 = "ilacs.web.core.errors.refused"
handler404 = "ilacs.web.core.errors.not_found"
handler500 = "ilacs.web.core.errors.our_fault"
