"""A history as a page and for other programs."""

import csv
import io
import json

from ilacs.records.histories import ListQuality
from ilacs.reporting.over_time.history_files import history_csv, history_json
from ilacs.reporting.over_time.history_page import Told, history_html
from tests.unit.reporting.over_time.building import LINES, MEASURES, SECRET, SHARE, SPECIFICATION, history

HISTORY = history("2026-09-01", "2026-10-01", "2026-11-02")
PAGE = history_html(Told(HISTORY, MEASURES, SPECIFICATION))


def values(**wanted: str) -> list[str]:
    read = csv.DictReader(io.StringIO(history_csv(HISTORY, MEASURES, with_values=False)))
    return [line["value"] for line in read if all(line[name] == value for name, value in wanted.items())]


def test_the_page_names_no_child_and_fetches_nothing() -> None:
    assert SECRET not in PAGE
    assert "<script" not in PAGE
    assert " style=" not in PAGE


def test_the_page_has_a_chart_and_a_value_for_each_day() -> None:
    assert "Visited within the standard: 50% at first, 54% at last" in PAGE
    assert '52.0% <span class="of">52 of 100</span>' in PAGE


def test_a_breakdown_is_told_line_by_line() -> None:
    assert "Latest category of abuse, line by line" in PAGE


def test_the_page_says_what_could_not_be_used_and_what_was_passed_over() -> None:
    assert "torn.xlsx" in PAGE
    assert "It is not whole." in PAGE
    assert "Passed over: notes.txt." in PAGE


def test_a_history_of_one_workbook_makes_a_page() -> None:
    assert "1 workbook, 2 November 2026" in history_html(Told(history("2026-11-02"), MEASURES, SPECIFICATION))


def test_a_list_without_rows_has_no_rate() -> None:
    empty = history("2026-11-02", quality={"adoption": ListQuality(0, 0, 0)})
    assert "10 Adoption: errors" in history_html(Told(empty, MEASURES, SPECIFICATION))


def test_every_measure_is_written_under_its_date() -> None:
    assert values(part="measure", name=SHARE) == ["0.5", "0.52", "0.54"]
    assert values(part="measure", name=LINES, line="Neglect") == ["0", "1", "2"]


def test_data_quality_is_written_for_each_1000_rows() -> None:
    assert values(part="quality", name="errors_per_1000_rows") == ["30.0", "30.0", "30.0"]


def test_children_are_written_each_counted_once() -> None:
    assert values(part="children", list="all_lists", name="first_seen") == ["2", "1", "1"]
    whole = json.loads(history_json(HISTORY, MEASURES, with_values=False))
    assert whole["children_ever"] == {"child_protection": 4, "all_lists": 4}
    assert [one["name"] for one in whole["broken"]] == ["torn.xlsx"]


def test_children_are_named_only_when_somebody_asks() -> None:
    bare = history_csv(HISTORY, MEASURES, with_values=False) + history_json(HISTORY, MEASURES, with_values=False)
    full = history_csv(HISTORY, MEASURES, with_values=True)
    assert SECRET not in bare
    assert f"child,child_protection,first_seen,,2026-09-01.xlsx,2026-09-01,3,,,,{SECRET}" in full
