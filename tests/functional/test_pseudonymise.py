"""ilacs pseudonymise: nothing that names anybody is left, and the key brings the identifiers back."""

import datetime
import json
import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from ilacs.synthesis import synthesise
from ilacs.synthesis import write_workbook as write_made_up
from tests.functional.commands import Ran, Terminal
from tests.functional.marked_workbook import ALIKE, marked_workbook
from tests.functional.workbooks import plan, write_workbook

AS_AT = datetime.date(2026, 11, 2)
FEWEST_MARKS = 50


def parts(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every file in a workbook, unzipped, and the name of each."""
    with ZipFile(path) as book:
        yield from ((name, book.read(name) + name.encode()) for name in book.namelist())


@pytest.fixture
def key(terminal: Terminal) -> Path:
    assert terminal.run("pseudonymise", "--new-key", "council.key").err == ""
    return Path("council.key")


@pytest.fixture
def marked(terminal: Terminal, key: Path) -> tuple[Ran, list[str]]:
    """The marked workbook made safe: what the terminal showed, and the marks."""
    used = marked_workbook(Path("workbook.xlsx"))
    return terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx"), used


def made_up(path: str = "workbook.xlsx", children: int = 120) -> None:
    write_made_up(synthesise(children, 1, AS_AT), Path(path))


def column(path: str, sheet: str, heading: str) -> list[object]:
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    place = next(rows).index(heading)
    return [row[place] for row in rows]


def test_the_marks_are_all_in_the_workbook(marked: tuple[Ran, list[str]]) -> None:
    _, used = marked
    whole = b"".join(content for _, content in parts(Path("workbook.xlsx"))).decode()
    assert len(set(used)) == len(used) >= FEWEST_MARKS
    assert [mark for mark in used if mark not in whole] == []


def test_no_mark_is_left_in_any_part_of_what_is_written(marked: tuple[Ran, list[str]]) -> None:
    ran, _ = marked
    assert (ran.code, ran.err) == (0, "")
    holding = [name for name, content in parts(Path("safe.xlsx")) if ALIKE in content.decode("utf-8").casefold()]
    assert holding == []


def test_no_mark_is_left_in_the_account_or_on_the_terminal(marked: tuple[Ran, list[str]]) -> None:
    ran, _ = marked
    told = [ran.out, *(Path(f"safe.account.{kind}").read_text(encoding="utf-8") for kind in ("md", "json"))]
    assert [text for text in told if ALIKE in text.casefold()] == []


def test_the_account_tells_how_much_was_left_out(marked: tuple[Ran, list[str]]) -> None:
    account = json.loads(Path("safe.account.json").read_text(encoding="utf-8"))
    columns = {(list_["list_"], one["column"]): one for list_ in account["lists"] for one in list_["columns"]}
    assert (len(account["lists"]), account["sheets_left_out"]) == (11, 2)
    assert columns["child_protection", "ethnicity"]["unread"] == 1
    assert columns["early_help", "organisation"]["removed"] == 2


def test_the_key_is_for_its_owner_alone_and_is_not_shown(terminal: Terminal) -> None:
    ran = terminal.run("pseudonymise", "--new-key", "keys/council.key")
    secret = Path("keys/council.key").read_text(encoding="ascii").split()[1]
    assert (ran.code, secret in ran.words) == (0, False)
    assert stat.S_IMODE(Path("keys/council.key").stat().st_mode) == 0o600


def test_a_key_is_never_written_over(terminal: Terminal, key: Path) -> None:
    before = key.read_bytes()
    ran = terminal.run("pseudonymise", "--new-key", key)
    assert (ran.code, "is there already" in ran.err, key.read_bytes()) == (2, True, before)


def test_the_key_brings_every_identifier_back(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    ran = terminal.run("pseudonymise", "safe.xlsx", "--key", key, "--out", "back.xlsx", "--reverse")
    assert ran.code == 0, ran.err
    for sheet, heading in (("List 6", "Child Unique ID"), ("List 11", "Individual adopter identifier")):
        assert Counter(map(str, column("workbook.xlsx", sheet, heading))) == Counter(
            column("back.xlsx", sheet, heading)
        )


def test_without_the_key_nothing_comes_back(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    terminal.run("pseudonymise", "--new-key", "other.key")
    ran = terminal.run("pseudonymise", "safe.xlsx", "--key", "other.key", "--out", "back.xlsx", "--reverse")
    assert (ran.code, "turns back nothing" in ran.err, Path("back.xlsx").exists()) == (2, True, False)


def test_what_the_key_did_not_make_is_left_and_counted(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    book = openpyxl.load_workbook("safe.xlsx")
    book["List 6"]["A2"] = "12345"
    book.save("safe.xlsx")
    ran = terminal.run("pseudonymise", "safe.xlsx", "--key", key, "--out", "back.xlsx", "--reverse")
    assert "Cells that this key did not make, left as they are: 1" in ran.words
    assert "12345" in column("back.xlsx", "List 6", "Child Unique ID")


def test_where_everybody_is_like_many_others_no_small_cell_is_told(terminal: Terminal, key: Path) -> None:
    write_workbook(Path("workbook.xlsx"), {"child_protection": [plan(str(number)) for number in range(5)]})
    ran = terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    assert (ran.code, "Small cells" in ran.words) == (0, False)


def test_birth_dates_are_months_and_postcodes_sectors(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    born = column("safe.xlsx", "List 6", "Date of Birth")
    sectors = [str(one) for one in column("safe.xlsx", "List 8", "Placement postcode") if one]
    assert {getattr(day, "day", None) for day in born} == {1}
    assert sectors and [one for one in sectors if one[-3:-1].strip() and not one[-1].isdigit()] == []


def test_the_lists_still_hold_together(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    found = json.loads(terminal.run("check", "safe.xlsx", "--as-at", AS_AT.isoformat(), "--json", "-").out)
    assert [one["rule"] for one in found["issues"] if one["rule"].startswith(("across_lists.", "file."))] == []


def test_people_may_be_dropped(terminal: Terminal, key: Path) -> None:
    made_up()
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx", "--people", "drop")
    assert set(column("safe.xlsx", "List 6", "Allocated Worker")) == {None}


def test_a_council_says_how_many_must_be_alike(terminal: Terminal, key: Path) -> None:
    made_up()
    Path("ilacs.toml").write_text("[settings]\nfewest_alike = 11\n", encoding="utf-8")
    terminal.run("pseudonymise", "workbook.xlsx", "--key", key, "--out", "safe.xlsx")
    assert "fewer than 11 children" in Path("safe.account.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("workbook.xlsx",), "Give the workbook, --key FILE and --out FILE.xlsx."),
        (("workbook.xlsx", "--key", "council.key", "--out", "safe.csv"), "safe.csv must end in .xlsx."),
        (("workbook.xlsx", "--key", "council.key", "--out", "workbook.xlsx"), "is what you gave to read"),
        (("workbook.xlsx", "--key", "no.key", "--out", "safe.xlsx"), "no.key could not be read"),
        (("workbook.xlsx", "--key", "workbook.xlsx", "--out", "safe.xlsx"), "workbook.xlsx is not a key"),
        (("workbook.xlsx", "--key", "council.key", "--out", "folder.xlsx"), "folder.xlsx could not be written"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_sentence(
    words: tuple[str, ...], says: str, terminal: Terminal, key: Path
) -> None:
    Path("folder.xlsx").mkdir()
    made_up(children=20)
    ran = terminal.run("pseudonymise", *words)
    assert (ran.code, says in ran.err, "Traceback" in ran.err) == (2, True, False), ran.err
