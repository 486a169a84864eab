from django.template import engines
from jinja2 import Environment

from ilacs.web.core.environment import address


def engine() -> Environment:
    made: Environment = engines["jinja2"].env
    return made


def test_text_is_escaped() -> None:
    assert engine().from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"


def test_the_design_system_s_components_are_there() -> None:
    source = (
        '{% from "govuk_frontend_jinja/components/tag/macro.html" import govukTag %}{{ govukTag({"text": "Good"}) }}'
    )
    assert "govuk-tag" in engine().from_string(source).render()


def test_a_page_s_address_is_made_of_its_parts() -> None:
    assert address("judgement", name="care-leavers") == "/framework/criteria/care-leavers"
