"""Addresses of the framework."""

from ilacs.web.core.pages import addresses
from ilacs.web.frameworks.views.changes import changes
from ilacs.web.frameworks.views.criteria import criteria
from ilacs.web.frameworks.views.editions import editions
from ilacs.web.frameworks.views.framework import framework
from ilacs.web.frameworks.views.judgement import judgement

BOTH = ("json", "csv")

urlpatterns = [
    *addresses("framework", framework, name="framework"),
    *addresses("framework/editions", editions, name="editions", twins=BOTH),
    *addresses("framework/changes", changes, name="changes", twins=BOTH),
    *addresses("framework/criteria", criteria, name="criteria", twins=BOTH),
    *addresses("framework/criteria/<slug:name>", judgement, name="judgement", twins=BOTH),
]
