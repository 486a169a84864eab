"""A report as JSON."""

import json

from ilacs.published.as_json import as_json
from tests.unit.published.reading.reports import FOCUSED_VISIT, ILACS
from tests.unit.published.reading.typed import read_text

PROMISED = [
    "family",
    "authority",
    "edition",
    "windows",
    "published",
    "leads",
    "type",
    "judgements",
    "improvements",
    "paragraphs",
    "status",
]


def test_the_promised_keys_come_first() -> None:
    assert list(as_json(read_text(ILACS)))[: len(PROMISED)] == PROMISED


def test_days_are_iso_and_what_is_unknown_is_null() -> None:
    found = as_json(read_text(ILACS))
    assert found["windows"] == [{"start": "2025-11-03", "end": "2025-11-07"}]
    assert found["published"] is None
    assert as_json(read_text(FOCUSED_VISIT))["published"] == "2018-03-15"


def test_a_paragraph_is_quotable() -> None:
    assert json.loads(json.dumps(as_json(read_text(ILACS))))["paragraphs"][3] == {
        "number": 3,
        "section": "children_in_care",
        "grade": "outstanding",
        "page": 2,
        "text": "Children in care thrive.",
    }


def test_an_improvement_has_its_codes() -> None:
    assert json.loads(json.dumps(as_json(read_text(ILACS))))["improvements"][1] == {
        "text": "Caseloads. (enabler two, national framework)",
        "codes": ["enabler 2"],
    }
