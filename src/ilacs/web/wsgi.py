"""The site as a server calls it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ilacs.web.settings")
application = get_wsgi_application()

# Only after Django is set up can anything of ours be imported.
from ilacs.web.core.warming import warm  # noqa: E402

warm()
