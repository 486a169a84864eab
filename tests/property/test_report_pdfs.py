"""Any bytes, and any damage to a report, give a report or a sentence."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilacs.published.reading import ReportUnreadable, read_report_bytes
from ilacs.published.reading.days import read_windows
from ilacs.published.report import Status
from tests.conftest import SHARED
from tests.unit.published.reading.reports import AREA_SEND, CHILDRENS_HOME, FOCUSED_VISIT, ILACS, SINGLE, UNGRADED
from tests.unit.published.reading.typed import read_text, write_pdf

REPORTS = [ILACS, UNGRADED, SINGLE, FOCUSED_VISIT, AREA_SEND, CHILDRENS_HOME]
WRITTEN = write_pdf(ILACS.replace("◼", "•"))
REAL = [path.read_bytes() for path in sorted((SHARED / "data" / "reports").glob("*.pdf"))]
"""Where the folder of real files is missing, the damage is done to the report that we wrote."""


def is_refused(read: Callable[[], object]) -> bool:
    """Whether a file is refused in a sentence. Every other failure fails the test."""
    try:
        read()
    except ReportUnreadable as problem:
        assert str(problem).endswith(".")
        return True
    return False


@given(st.binary(max_size=2000).filter(lambda content: b"<" not in content))
def test_any_bytes_are_refused(content: bytes) -> None:
    assert is_refused(lambda: read_report_bytes(content, "any.pdf"))


@given(st.binary(max_size=2000))
def test_any_bytes_that_say_they_are_a_pdf_are_refused(content: bytes) -> None:
    assert is_refused(lambda: read_report_bytes(b"%PDF-1.7\n" + content, "any.pdf"))


@settings(max_examples=40, deadline=5000, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_report_cut_anywhere_is_refused_or_marked(data: st.DataObject) -> None:
    content = data.draw(st.sampled_from(REAL or [WRITTEN]))
    cut = content[: data.draw(st.integers(0, len(content) - 2000))]
    found: list[Status] = []
    refused = is_refused(lambda: found.append(read_report_bytes(cut, "cut.pdf").status))
    assert refused or found[0] in (Status.NEEDS_CHECK, Status.DEAD)


@settings(max_examples=40, deadline=5000, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_report_with_wrong_bytes_is_refused_or_read(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(REAL or [WRITTEN])))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=30)):
        content[at] = data.draw(st.integers(0, 255))
    found: list[object] = []
    assert is_refused(lambda: found.append(read_report_bytes(bytes(content), "bad.pdf"))) or len(found) == 1


@settings(deadline=2000)
@given(st.sampled_from(REPORTS), st.data())
def test_a_report_without_some_of_its_lines_is_refused_or_read(text: str, data: st.DataObject) -> None:
    lines = text.splitlines(keepends=True)
    left_out = data.draw(st.sets(st.integers(0, len(lines) - 1), max_size=len(lines) - 1))
    kept = "".join(line for at, line in enumerate(lines) if at not in left_out)
    found: list[object] = []
    assert is_refused(lambda: found.append(read_text(kept))) or len(found) == 1


@given(st.text(alphabet="0123456789 -–to,andMayJune2022.", max_size=80))
def test_any_text_is_some_windows_or_none(text: str) -> None:
    assert all(window.start <= window.end for window in read_windows(text))
