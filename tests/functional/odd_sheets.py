"""Files that can be read and hold what nobody expects: each builder writes one and says where it is."""

import datetime
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import xlsxwriter

from ilacs.annex_a import load_specification
from tests.functional.broken_files import CONTACTS, LINES, MARK, ROW, Builder
from tests.functional.containers import sheet_xml, write_xlsx, write_zip, xlsx_parts

REFERRALS = [column.heading for column in load_specification().lists["referrals"].columns.values()]
TITLES: list[list[object]] = [["Annex A"], ["Contacts in the last six months"], []]
TEXT = "\n".join(LINES)


def _sheets(sheets: Mapping[str, Sequence[Sequence[object]]], folder: Path) -> Path:
    return write_xlsx(folder / "workbook.xlsx", sheets)


def _contacts(*rows: Sequence[object], headings: Sequence[object] = CONTACTS) -> Builder:
    return partial(_sheets, {"Contacts": [headings, *rows]})


def _cells(*values: object) -> Builder:
    """Two rows of contacts that hold these values over and over."""
    row = [values[column % len(values)] for column in range(len(CONTACTS))]
    return _contacts(row, row)


def _headings(*hostile: str) -> Builder:
    """Contacts whose first headings were replaced."""
    return _contacts(ROW, headings=[*hostile, *CONTACTS[len(hostile) :]])


def _csv(text: str, encoding: str, folder: Path) -> Path:
    path = folder / "contacts.csv"
    path.write_bytes(text.encode(encoding))
    return path


def mixed_encodings(folder: Path) -> Path:
    """UTF-8, Windows-1252 and bytes that are neither, a line each."""
    lines = [LINES[0].encode(), "Zoë,café".encode(), "Zoë,café".encode("cp1252"), b"\x81\x8d\x8f\x90\x9d"]
    path = folder / "contacts.csv"
    path.write_bytes(b"\r\n".join(lines))
    return path


def hidden_and_merged(folder: Path) -> Path:
    path = folder / "workbook.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Contacts")
        for number, row in enumerate([CONTACTS, ROW, ROW]):
            sheet.write_row(number, 0, row)
        sheet.merge_range(2, 0, 2, 1, MARK)
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column(1, 1, None, None, {"hidden": True})
        sheet.write_formula(3, 0, "=NA()", None, "#N/A")
    return path


def dates_out_of_range(folder: Path) -> Path:
    """Numbers shown as dates that no calendar has."""
    path = folder / "workbook.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        sheet = workbook.add_worksheet("Contacts")
        sheet.write_row(0, 0, CONTACTS)
        for column, number in enumerate([-1, 0, 0.5, 60, 2_958_466, 3_000_000, 1e308][: len(CONTACTS)]):
            sheet.write_number(1, column, number, day)
    return path


def iso_dates(folder: Path) -> Path:
    """Dates written as text in the way that newer workbooks may, one of them of the year 1."""
    cells = "".join(f'<c t="d"><v>{day}</v></c>' for day in ("0001-01-01", "9999-12-31", "2024-02-30", "soon"))
    return write_zip(folder / "workbook.xlsx", xlsx_parts(f"<sheetData><row>{cells}</row></sheetData>"))


def a_row_of_every_column(folder: Path) -> Path:
    row = sheet_xml([[*CONTACTS, *["x"] * (16_384 - len(CONTACTS))], ROW])
    return write_zip(folder / "workbook.xlsx", xlsx_parts(row))


SHEETS: Mapping[str, Builder] = {
    "headings_only": _contacts(),
    "no_headings": partial(_sheets, {"Contacts": [ROW, ROW]}),
    "titles_only": partial(_sheets, {"Contacts": TITLES}),
    "headings_below_titles": partial(_sheets, {"Contacts": [*TITLES, CONTACTS, ROW]}),
    "headings_in_row_40": partial(_sheets, {"Contacts": [*[[]] * 39, CONTACTS, ROW]}),
    "blank_sheet": partial(_sheets, {"Contacts": []}),
    "two_sheets_of_one_list": partial(_sheets, {"Contacts": [CONTACTS, ROW], "Contacts (2)": [CONTACTS, ROW]}),
    "sheet_called_as_another_list": partial(_sheets, {"Contacts": [REFERRALS], "Referrals": [CONTACTS, ROW]}),
    "duplicated_headings": _contacts([*ROW, *ROW], headings=[*CONTACTS, *CONTACTS]),
    "one_heading_everywhere": _contacts(ROW, headings=[CONTACTS[0]] * len(CONTACTS)),
    "headings_formulas": _headings("=1+1", "+1", "@SUM(A1)"),
    "headings_scripts": _headings("<script>alert(1)</script>", "{{7*7}}", "'; drop table contacts; --", '"'),
    "headings_of_32000_characters": _headings("x" * 32_000),
    "headings_with_newlines": _headings("Child\nUnique\r\nID", "\n", "a\x0bb", "a\u2028b"),
    "headings_with_control_characters": _headings("a\x01b", "\x1b[31m", "\ufeff"),
    "headings_right_to_left": _headings("\u202eDI euqinU dlihC", "\u200f", "עברית", "العربية"),
    "headings_numbers": _contacts(ROW, headings=[1, 2.5, True, datetime.date(2024, 1, 1)]),
    "formula_injection": _cells("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"),
    "scripts_in_cells": _cells("<script>alert(1)</script>", "</td>", "&amp;", "]]>", "\0"),
    "very_long_text": _cells("x" * 32_767),
    "only_spaces": _cells(" ", "\u00a0", "\u200b", "\t"),
    "lone_surrogate": _cells("_xD800_", "_x0000_"),
    "booleans": _cells(True, False),
    "huge_numbers": _cells(1e308, -1e308, 1e-308, -1, 0, 2**63),
    "dates_out_of_range": dates_out_of_range,
    "iso_dates": iso_dates,
    "hidden_and_merged": hidden_and_merged,
    "every_column_of_excel": a_row_of_every_column,
    "area_send_annex_a": partial(
        _sheets,
        {
            "List 1": [["Unique Pupil Number", "Date of birth", "EHC plan", "Primary need"], [MARK, "", "Y", "SEMH"]],
            "List 2": [["Unique Pupil Number", "School", "SEN support"], [MARK, "", "Y"]],
        },
    ),
    "another_return": partial(
        _sheets, {"Header": [["CHILD", "DECOM", "RNE", "LS", "CIN"], [MARK, "", "S", "C2", "N1"]]}
    ),
    "notes_only": partial(_sheets, {"Notes": [["We", "send", "these", "lists"], [MARK]]}),
    "csv_with_bom": partial(_csv, TEXT, "utf-8-sig"),
    "csv_utf_16": partial(_csv, TEXT, "utf-16"),
    "csv_utf_16_without_bom": partial(_csv, TEXT, "utf-16-le"),
    "csv_utf_16_big_endian_without_bom": partial(_csv, TEXT, "utf-16-be"),
    "csv_semicolons": partial(_csv, TEXT.replace(",", ";"), "utf-8"),
    "csv_tabs": partial(_csv, TEXT.replace(",", "\t"), "utf-8"),
    "csv_says_its_delimiter": partial(_csv, f"sep=;\n{TEXT.replace(',', ';')}", "utf-8"),
    "csv_of_one_column": partial(_csv, f"{CONTACTS[0]}\n{MARK}\n", "utf-8"),
    "csv_old_line_ends": partial(_csv, TEXT.replace("\n", "\r"), "utf-8"),
    "csv_zero_bytes": partial(_csv, TEXT.replace("a) Yes", "a) \0Yes\0"), "utf-8"),
    "csv_mixed_encodings": mixed_encodings,
    "csv_one_huge_line": partial(_csv, "x," * 1_000_000, "utf-8"),
    "csv_ragged": partial(_csv, f"{TEXT}a\n\n{'b,' * 50}\n", "utf-8"),
    "csv_text_after_quotes": partial(_csv, f'{LINES[0]}\n"a"b,"c" d\n', "utf-8"),
    "csv_prose": partial(_csv, "Dear colleague,\n\nplease find attached nothing.\n", "utf-8"),
}
