"""A checked workbook of a few rows, made by hand, for the tests of reporting."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import openpyxl
from openpyxl.workbook import Workbook

from ilacs.annex_a import load_specification
from ilacs.cleaning import Cleaned
from ilacs.records import (
    CellValue,
    ChangeBatch,
    CheckResult,
    ColumnMatch,
    IssueBatch,
    ListAccount,
    ListMatch,
    Matching,
    RawSheet,
    RawTable,
    RuleAccount,
    Severity,
    Table,
)
from ilacs.reporting.issue_words import WordedIssues, word_issues

SPECIFICATION = load_specification()
AS_AT = datetime.date(2026, 11, 2)
CONTACT = ("A1", "a) Male", "a) WBRI", datetime.datetime(2015, 1, 25), 11.0, datetime.datetime(2026, 9, 16), "1A")
CLEAN_CONTACT = ("A1", "Male", "WBRI", "2015-01-25", "11", "2026-09-16", "1A")
CONTACT_COLUMNS = tuple(SPECIFICATION.lists["contacts"].columns)
BECAUSE = "Nobody is born after they were seen."

Value = TypeVar("Value")
Rows = Sequence[Sequence[CellValue]]


@dataclass(frozen=True)
class MadeFound:
    """What reporting is given, without the stages that make it."""

    result: CheckResult
    matching: Matching
    raw: tuple[RawTable, ...]
    cleaned: Cleaned


@dataclass(frozen=True)
class Contacts:
    """A list of contacts with its headings in row 1."""

    rows: Rows = (CONTACT,)
    clean: Sequence[Sequence[str | None]] = (CLEAN_CONTACT,)
    sheet: str = "List 1"
    above: Rows = ()
    unusable: Mapping[str, frozenset[int]] = field(default_factory=dict)

    @property
    def first_row(self) -> int:
        return len(self.above) + 2


def issue(says: str = "The dates cannot be right.", **differing: object) -> IssueBatch:
    """One error in the date of contact on row 2, or as told."""
    batch = IssueBatch(
        rule="contacts.dates_contradict",
        severity=Severity.ERROR,
        list_="contacts",
        sheet="List 1",
        rows=(2,),
        columns=("contacted_on",),
        says=says,
    )
    return replace(batch, **differing)  # type: ignore[arg-type]  # the record itself refuses a name it does not have


def found(
    *issues: IssueBatch,
    contacts: Contacts = Contacts(),  # it is frozen
    changes: Sequence[ChangeBatch] = (),
    rules: Sequence[RuleAccount] = (),
    as_at: datetime.date | None = AS_AT,
) -> MadeFound:
    """A checked workbook that holds contacts and none of the other lists."""
    positions = {name: place for place, name in enumerate(CONTACT_COLUMNS)}
    rows = range(contacts.first_row, contacts.first_row + len(contacts.rows))
    raw = RawTable("contacts", contacts.sheet, rows, _turned(contacts.rows), positions)
    clean = Table("contacts", contacts.sheet, rows, _turned(contacts.clean), positions, contacts.unusable)
    account = ListAccount("contacts", contacts.sheet, len(rows), CONTACT_COLUMNS, (), ())
    result = CheckResult("0.1", "2023", as_at, (account,), issues, tuple(changes), tuple(rules))
    return MadeFound(result, _matching(contacts), (raw,), Cleaned((clean,), tuple(changes), (), (), {}))


def worded(*issues: IssueBatch) -> tuple[WordedIssues, ...]:
    """Issues in words, as the files are given them."""
    made = found(*issues)
    return word_issues(made.result, SPECIFICATION, made.raw, {"contacts.dates_contradict": BECAUSE})


def opened(path: Path) -> Workbook:
    """A workbook as a reader that is not ours sees it."""
    return openpyxl.load_workbook(path)


def headings(list_: str = "contacts") -> list[str]:
    return [column.heading for column in SPECIFICATION.lists[list_].columns_in("2023")]


def _turned(rows: Sequence[Sequence[Value]]) -> dict[str, Sequence[Value]]:
    columns = zip(*rows, strict=True) if rows else ((),) * len(CONTACT_COLUMNS)
    return dict(zip(CONTACT_COLUMNS, columns, strict=True))


def _matching(contacts: Contacts) -> Matching:
    sheet = RawSheet("made.xlsx", contacts.sheet, [*contacts.above, headings(), *contacts.rows])
    columns = tuple(
        ColumnMatch(name, heading, place, 1.0, "letter for letter")
        for place, (name, heading) in enumerate(zip(CONTACT_COLUMNS, headings(), strict=True))
    )
    match = ListMatch("contacts", sheet, len(contacts.above) + 1, columns, (), (), 1.0, "its name")
    missing = tuple(name for name in SPECIFICATION.lists if name != "contacts")
    return Matching("2023", (match,), {"Notes": "it has no headings of a list"}, missing)
