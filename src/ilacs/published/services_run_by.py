"""Whether a council's services are run by a trust or a company, as its report says."""

from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.phrases import Phrases
from ilacs.published.report import InspectionReport
from ilacs.published.words import in_singular


@cache
def _phrases() -> Phrases:
    return Phrases({"trust": cast("list[str]", read_facts("reports/services_run_by")["phrases"])}, in_singular)


def is_run_by_trust(report: InspectionReport) -> bool:
    """Looked for in the title and the summary alone: elsewhere reports speak of other trusts."""
    summary = (paragraph.text for paragraph in report.paragraphs if paragraph.section == "summary")
    return any(True for text in (report.title, *summary) for _ in _phrases().find(text))
