"""Small workbooks with the official headings, made for one test each."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

from ilacs.annex_a import load_specification

Rows = Sequence[Mapping[str, object]]
MARK = "ZQXJKV"
"""A value that nothing but a workbook and what is written for its owner may hold."""


def write_workbook(path: Path, lists: Mapping[str, Rows], leave_out: Sequence[str] = ()) -> Path:
    """Write the lists given, with all their columns but those left out; the others with their headings alone."""
    with xlsxwriter.Workbook(str(path)) as book:
        for list_ in load_specification().lists.values():
            sheet = book.add_worksheet(f"List {list_.number}")
            columns = [column for column in list_.columns.values() if f"{list_.name}.{column.name}" not in leave_out]
            sheet.write_row(0, 0, [column.heading for column in columns])
            for place, row in enumerate(lists.get(list_.name, ()), 1):
                sheet.write_row(place, 0, [row.get(column.name, "") for column in columns])
    return path


def plan(child_id: str = MARK, **more: object) -> dict[str, object]:
    """A child protection plan of which nothing is wrong but what is said."""
    return {
        "child_id": child_id,
        "gender": "a) Male",
        "ethnicity": "a) WBRI",
        "born_on": "05/03/2015",
        "age": 9,
        "has_disability": "b) No",
        "started_on": "01/03/2024",
        "initial_category": "a) Neglect",
        "latest_category": "a) Neglect",
        "visited_on": "25/06/2024",
        "was_seen_alone": "a) Yes",
        "reviewed_on": "03/06/2024",
        "was_emergency_protected": "b) No",
        "previous_plans": 0,
        "team": "North",
        "worker": "W1",
    } | more


def publish(folder: Path, *rows: str, settings: str = "") -> None:
    """Give a look-up table of published indicators, and settings, in a folder."""
    told = f'[settings]\n{settings}\n[references]\npublished_indicators = "published.csv"\n'
    (folder / "ilacs.toml").write_text(told, encoding="utf-8")
    lines = "\n".join(("Indicator,Place,Value,Period", *rows))
    (folder / "published.csv").write_text(lines + "\n", encoding="utf-8")
