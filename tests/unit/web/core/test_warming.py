import gc
from collections.abc import Iterator

import pytest
from django.template import engines

from ilacs.web.core.warming import warm


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_templates_are_ready_before_the_first_visitor() -> None:
    environment = engines["jinja2"].env
    environment.cache.clear()
    warm()
    ready = {name for _, name in list(environment.cache)}
    assert {"core/layout.html", "frameworks/changes.html"} <= ready
    assert "govuk_frontend_jinja/components/generic-header/macro.html" in ready


def test_what_is_there_is_not_looked_through_again() -> None:
    warm()
    assert gc.get_freeze_count() > 0
