from pathlib import Path

import pytest

from ilacs.matching.corrections import Corrections, check_corrections, read_corrections
from ilacs.records import Problem, RawWorkbook

from .building import SPECIFICATION, list_sheet

WORKBOOK = RawWorkbook((list_sheet("contacts"), list_sheet("referrals")))


def written(folder: Path, text: str) -> Path:
    path = folder / "ours.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(corrections: Corrections) -> str:
    with pytest.raises(Problem) as refused:
        check_corrections(corrections, WORKBOOK, SPECIFICATION)
    return str(refused.value)


def test_corrections_are_read(tmp_path: Path) -> None:
    text = '[sheets]\n"Tab" = "contacts"\n[headings.contacts]\n"Date in" = "contacted_on"\n[heading_rows]\n"Tab" = 3\n'
    assert read_corrections(written(tmp_path, text)) == Corrections(
        sheets={"Tab": "contacts"}, headings={"contacts": {"Date in": "contacted_on"}}, heading_rows={"Tab": 3}
    )


def test_an_empty_file_corrects_nothing(tmp_path: Path) -> None:
    assert read_corrections(written(tmp_path, "\ufeff")) == Corrections()


@pytest.mark.parametrize(
    "text, says",
    [
        ("[sheets", "not valid TOML"),
        ("[sheet]\n", "Did you mean “sheets”?"),
        ("sheets = 3", "[sheets] must be a section"),
        ("[headings]\ncontacts = 3", "[contacts] must be a section"),
        ("[sheets]\nTab = 3", "“Tab” must be followed by a name in quotes"),
        ("[headings.contacts]\nx = true", "“x” must be followed by a name in quotes"),
        ('[heading_rows]\nTab = "3"', "must be a whole number from 1"),
        ("[heading_rows]\nTab = 0", "must be a whole number from 1"),
        ("[heading_rows]\nTab = true", "must be a whole number from 1"),
    ],
)
def test_a_file_that_is_amiss_says_how(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(Problem) as refused:
        read_corrections(written(tmp_path, text))
    assert says in str(refused.value)


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="could not be read"):
        read_corrections(tmp_path / "none.toml")


def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match="could not be read"):
        read_corrections(path)


def test_an_unknown_list_is_refused_with_the_nearest() -> None:
    says = refusal(Corrections(sheets={"List 1": "contact"}))
    assert says == "The corrections name “contact”, which is no list. Did you mean “contacts”?"
    assert "“contacts”" in refusal(Corrections(headings={"contact": {}}))


def test_an_unknown_column_is_refused_with_the_nearest() -> None:
    says = refusal(Corrections(headings={"contacts": {"Date in": "contacted"}}))
    assert says == "The corrections name “contacted”, which is no column of contacts. Did you mean “contacted_on”?"


def test_an_unknown_sheet_is_refused_with_the_nearest() -> None:
    assert "Did you mean “List 3”?" in refusal(Corrections(sheets={"List  3": "referrals"}))
    assert "no sheet of this file" in refusal(Corrections(heading_rows={"Sheet": 2}))


def test_known_names_are_accepted() -> None:
    corrections = Corrections(
        sheets={"List 1": "contacts", "List 3": "none"},
        headings={"contacts": {"Date in": "contacted_on", "x": "none"}},
        heading_rows={"List 1": 2},
    )
    assert check_corrections(corrections, WORKBOOK, SPECIFICATION) is None
