"""ilacs from-ssd: the workbook from an extract, and what is said of it."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.functional.commands import Terminal

PERSON = "pers_person_id,pers_gender,pers_ethnicity,pers_dob\n1200007,F,WBRI,2016-05-04\n"
CONTACTS = "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code\n1,1200007,2026-10-01,2A\n"
CHOICES = ("--as-at", "2026-11-02", "--out", "out.xlsx")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    extract = tmp_path / "extract"
    extract.mkdir()
    (extract / "ssd_person.csv").write_text(PERSON, encoding="utf-8")
    (extract / "ssd_contacts.csv").write_text(CONTACTS, encoding="utf-8")
    return "extract"


def test_a_workbook_and_its_coverage_are_written(terminal: Terminal, folder: str, tmp_path: Path) -> None:
    ran = terminal.run("from-ssd", folder, *CHOICES)
    assert (ran.code, ran.err) == (0, "")
    assert "Written: out.xlsx, out.coverage.md and out.coverage.json" in ran.out
    assert "Now check it: ilacs check out.xlsx --as-at 2026-11-02" in ran.out
    [_, row] = openpyxl.load_workbook(tmp_path / "out.xlsx")["List 1"].iter_rows(values_only=True)
    assert row[:3] == ("1200007", "b) Female", "a) WBRI")
    assert "Contact Source" in (tmp_path / "out.coverage.md").read_text(encoding="utf-8")


def test_what_the_extract_lacks_is_said(terminal: Terminal, folder: str) -> None:
    words = terminal.run("from-ssd", folder, *CHOICES).words
    assert "Early Help: The extract has no ssd_early_help_episodes.earl_person_id" in words


def test_the_workbook_can_be_checked(terminal: Terminal, folder: str) -> None:
    terminal.run("from-ssd", folder, *CHOICES)
    found = json.loads(terminal.run("check", "out.xlsx", "--as-at", "2026-11-02", "--json", "-").out)
    assert found["lists"]["contacts"]["rows"] == 1


def test_nothing_of_a_child_is_shown(terminal: Terminal, folder: str, tmp_path: Path) -> None:
    ran = terminal.run("from-ssd", folder, *CHOICES)
    beside = [(tmp_path / f"out.coverage.{ending}").read_text(encoding="utf-8") for ending in ("md", "json")]
    assert "1200007" not in ran.words + "".join(beside)


def test_another_file_fills_what_is_missing_and_its_conflicts_are_told(
    terminal: Terminal, folder: str, tmp_path: Path
) -> None:
    rows = [
        "Child Unique ID,Gender,Ethnicity,CIN Start Date,Case status",
        "1200007,a) Male,a) WBRI,01/10/2026,e) Closed episode",
    ]
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "List 6.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "more" / "Notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    ran = terminal.run("from-ssd", folder, *CHOICES, "--with", "more", "--authority", "Bedford")
    assert ran.code == 0
    assert "Not used: more: Notes" in ran.words
    told = json.loads((tmp_path / "out.coverage.json").read_text(encoding="utf-8"))
    assert told["lists"]["children_in_need"]["columns"]["case_status"]["given_by"] == "more"


def test_conflicts_with_another_file_are_written(terminal: Terminal, folder: str, tmp_path: Path) -> None:
    care = "clea_person_id,clea_care_leaver_in_touch,clea_care_leaver_activity\n1200007,YES,F1\n"
    (tmp_path / folder / "ssd_care_leavers.csv").write_text(care, encoding="utf-8")
    rows = ["Child Unique ID,Eligibility Category,LA in Touch,Activity Status", "1200007,a) Relevant child,b) No,F1"]
    (tmp_path / "List 9.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    ran = terminal.run("from-ssd", folder, *CHOICES, "--with", "List 9.csv")
    assert "Cells that differ between files: 1, told in out.conflicts.csv" in ran.words
    assert "care_leavers,LA in Touch,2,List 9.csv" in (tmp_path / "out.conflicts.csv").read_text(encoding="utf-8")


def test_the_source_may_stand_in_the_environment(
    terminal: Terminal, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ILACS_SSD", folder)
    assert terminal.run("from-ssd", *CHOICES).code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("nowhere", *CHOICES), "is no folder, no zip and no address"),
        (("extract", "--as-at", "2026-11-02", "--out", "out.csv"), "must end in .xlsx"),
        (("extract", *CHOICES, "--authority", "Atlantis"), "There is no authority Atlantis"),
        (("extract", "--as-at", "someday", "--out", "out.xlsx"), "is not a day"),
        (("postgresql://me:s3cret@/", "--as-at", "2026-11-02", "--out", "o.xlsx"), ""),
    ],
)
def test_what_cannot_be_used_ends_in_a_sentence(
    terminal: Terminal, folder: str, words: tuple[str, ...], says: str
) -> None:
    ran = terminal.run("from-ssd", *words)
    assert (ran.code, says in ran.err, "s3cret" in ran.words) == (2, True, False)
