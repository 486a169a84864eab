"""Two small workbooks, a month apart, for the tests of comparing."""

import datetime
from collections.abc import Mapping, Sequence

from ilacs.annex_a import load_specification
from ilacs.comparing import Sides
from ilacs.comparing import compare as compare_sides
from ilacs.comparing.declared import load_compared_lists
from ilacs.comparing.entries import Both, Entries
from ilacs.records import CheckResult, Figure, IssueBatch, Outcome, RuleAccount, Severity, Table
from ilacs.records.comparisons import Comparison, ListComparison

SPECIFICATION = load_specification()
OLD_DAY, NEW_DAY = datetime.date(2026, 10, 2), datetime.date(2026, 11, 2)
FIRST_ROW = 2

Row = Mapping[str, str | None]


def table(list_: str, *rows: Row, columns: Sequence[str] = ()) -> Table:
    """Rows of a list from spreadsheet row 2 on, with every column that one of them names."""
    names = list(columns) or list(dict.fromkeys(name for row in rows for name in row)) or ["child_id"]
    return Table(
        list_=list_,
        sheet=f"Sheet {list_}",
        rows=range(FIRST_ROW, FIRST_ROW + len(rows)),
        columns={name: [row.get(name) for row in rows] for name in names},
        positions={name: place for place, name in enumerate(names)},
        unusable={},
    )


def both(old: Table, new: Table) -> Both:
    """One list in October and in November."""
    how = load_compared_lists()[old.list_]
    return Both(Entries(old, how, OLD_DAY), Entries(new, how, NEW_DAY))


def result(*batches: IssueBatch, ran: Sequence[str] = ("rule",)) -> CheckResult:
    """What a check found out, with the rules that ran."""
    accounts = tuple(RuleAccount(name, Outcome.RAN) for name in ran)
    return CheckResult("0", "2023", NEW_DAY, (), batches, (), accounts)


def batch(*rows: int, rule: str = "rule", list_: str | None = "child_protection", explained: str = "") -> IssueBatch:
    """The same query on some rows."""
    return IssueBatch(rule, Severity.QUERY, list_, "Sheet", rows, ("born_on",), "Is it?", explained or None)


def side(day: datetime.date, *tables: Table, found: CheckResult | None = None, figures: Sequence[Figure] = ()) -> Sides:
    """One of the two workbooks."""
    return Sides(day, tables, found or result(), figures)


def compare(old: Sequence[Table], new: Sequence[Table]) -> Comparison:
    """What differs between the tables of October and those of November."""
    return compare_sides(side(OLD_DAY, *old), side(NEW_DAY, *new), SPECIFICATION, {})


def compare_list(old: Table, new: Table) -> ListComparison:
    """What became of one list."""
    return compare([old], [new]).lists[0]


def plan(child: str | None, started: str | None = "2026-05-01", **more: str | None) -> dict[str, str | None]:
    """A child protection plan."""
    return {"child_id": child, "started_on": started, "ended_on": None, "born_on": "2015-03-05"} | more


def plans(*rows: Row) -> Table:
    """A list of plans; it has all its columns whether or not it has rows."""
    names = dict.fromkeys(name for row in (plan("A"), *rows) for name in row)
    return table("child_protection", *rows, columns=list(names))


def contact(child: str | None, on: str | None, **more: str | None) -> dict[str, str | None]:
    """A contact."""
    return {"child_id": child, "contacted_on": on, "source": "1A"} | more


def contacts(*rows: Row) -> Table:
    """A list of contacts."""
    return table("contacts", *rows, columns=["child_id", "contacted_on", "source"])
