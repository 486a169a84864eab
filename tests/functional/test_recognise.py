"""ilacs recognise: spellings in, codes out."""

import csv
import io
from pathlib import Path

import pytest

from tests.functional.commands import Terminal

HEADINGS = ["list", "column", "spelling", "code", "official", "group", "kind", "suggestions"]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def spellings(tmp_path: Path) -> Path:
    return tmp_path / "spellings.csv"


@pytest.mark.parametrize("list_", ["contacts", "1", "list_1", "List 1"])
@pytest.mark.parametrize("column", ["gender", "Gender"])
def test_a_list_and_a_column_have_several_names(list_: str, column: str, spellings: Path, terminal: Terminal) -> None:
    spellings.write_text(f"list,column,spelling\n{list_},{column},male\n", encoding="utf-8")
    ran = terminal.run("recognise", spellings)
    (row,) = rows(ran.out)
    assert (ran.code, list(row), row["code"], row["official"], row["list"]) == (0, HEADINGS, "Male", "a) Male", list_)


def test_what_is_not_recognised_has_no_code(spellings: Path, terminal: Terminal) -> None:
    spellings.write_text("list,column,spelling\ncontacts,gender,xyzzy\n", encoding="utf-8")
    (row,) = rows(terminal.run("recognise", spellings).out)
    assert (row["spelling"], row["code"], row["official"], row["group"]) == ("xyzzy", "", "", "")


def test_a_file_may_bear_the_mark_of_excel_and_other_columns(spellings: Path, terminal: Terminal) -> None:
    spellings.write_bytes('\ufefflist,column,spelling,count\ncontacts,gender,"Fe\nmale",3\n'.encode())
    assert len(rows(terminal.run("recognise", spellings).out)) == 1


def test_spellings_may_come_from_the_terminal(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"list,column,spelling\ncontacts,gender,F\n"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", typed)
    (row,) = rows(terminal.run("recognise", "-").out)
    assert row["code"] == "Female"


@pytest.mark.parametrize("text", ["", "list,column,spelling\n"])
def test_no_spelling_is_no_row(text: str, spellings: Path, terminal: Terminal) -> None:
    spellings.write_text(text, encoding="utf-8")
    ran = terminal.run("recognise", spellings)
    assert (ran.code, ran.out) == (0, ",".join(HEADINGS) + "\n")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("list,spelling\ncontacts,male\n", "The file needs the columns list, column and spelling."),
        ("list,column,spelling\nnosuch,gender,male\n", "There is no list nosuch. The lists are contacts,"),
        ("list,column,spelling\n12,gender,male\n", "There is no list 12."),
        ("list,column,spelling\ncontacts,nosuch,male\n", "Contacts has no column nosuch. Its columns are child_id,"),
        ("list,column,spelling\ncontacts,age,male\n", "holds no categories."),
        ("list,column,spelling\ncontacts\n", "Contacts has no column ."),
        ("\udcff", "spellings.csv could not be read."),
    ],
)
def test_what_cannot_be_used_ends_with_2_and_a_sentence(
    text: str, says: str, spellings: Path, terminal: Terminal
) -> None:
    spellings.write_bytes(text.encode("utf-8", errors="surrogateescape"))
    ran = terminal.run("recognise", spellings)
    assert (ran.code, says in ran.err) == (2, True), ran.err


def test_a_missing_file_ends_with_2(terminal: Terminal) -> None:
    ran = terminal.run("recognise", "nosuch.csv")
    assert (ran.code, "nosuch.csv could not be read." in ran.err) == (2, True)
