"""What the commands take in."""

import datetime
from pathlib import Path

import pytest

from ilacs.cli.inputs import read_day, read_references, read_settings, section
from ilacs.records import Problem


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", ["2024-02-29", "29/02/2024"])
def test_a_day_is_read_as_it_is_typed(text: str) -> None:
    assert read_day(text, "--as-at") == datetime.date(2024, 2, 29)


@pytest.mark.parametrize("text", ["", "29/02/2023", "2024-2-30", "02/29/2024", "29 Feb 2024", "2024", "29/02/24"])
def test_what_is_no_day_is_refused_under_its_option(text: str) -> None:
    with pytest.raises(Problem, match=f"^--as-at {text} is not a day"):
        read_day(text, "--as-at")


@pytest.mark.parametrize("text", ["1949-12-31", "01/01/2051", "0001-01-01", "9999-12-31"])
def test_a_day_whose_working_days_nobody_knows_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="is not a day of this time"):
        read_day(text, "--as-at")


@pytest.mark.parametrize("text", ["1950-01-01", "31/12/2050"])
def test_the_first_and_the_last_day_are_days(text: str) -> None:
    assert read_day(text, "--as-at")


def test_no_settings_file_is_no_setting() -> None:
    assert read_settings(None) == {}


def test_the_settings_file_of_the_folder_is_read(folder: Path) -> None:
    (folder / "ilacs.toml").write_text("[settings]\nx = 1", encoding="utf-8")
    assert read_settings(None) == {"settings": {"x": 1}}


def test_the_file_that_is_named_is_read_instead(folder: Path) -> None:
    (folder / "ilacs.toml").write_text("[settings]\nx = 1", encoding="utf-8")
    (folder / "other.toml").write_text("[settings]\nx = 2", encoding="utf-8")
    assert read_settings(Path("other.toml")) == {"settings": {"x": 2}}


@pytest.mark.parametrize("content", [b"x = ", b"\xff"])
def test_spoilt_settings_are_refused(content: bytes, folder: Path) -> None:
    (folder / "ilacs.toml").write_bytes(content)
    with pytest.raises(Problem, match=r"The settings in ilacs\.toml could not be read"):
        read_settings(None)


def test_a_section_that_is_not_there_is_empty() -> None:
    assert section({}, "settings") == {}


def test_a_section_must_be_one() -> None:
    with pytest.raises(Problem, match=r"settings must be a section: write \[settings\]"):
        section({"settings": 3}, "settings")


def test_a_look_up_table_is_read_a_column_at_a_time(folder: Path) -> None:
    (folder / "a.csv").write_text("\ufeffpostcode, authority \nLS1,Leeds\nYO1,\n", encoding="utf-8")
    found = read_references({"references": {"postcodes": "a.csv"}})
    assert found == {"postcodes": {"postcode": ["LS1", "YO1"], "authority": ["Leeds", None]}}


def test_what_is_not_printed_is_taken_out_of_a_look_up_table(folder: Path) -> None:
    (folder / "a.csv").write_text('postcode\n"LS\x1f1\n1AA"\n', encoding="utf-8")
    assert read_references({"references": {"postcodes": "a.csv"}}) == {"postcodes": {"postcode": ["LS11AA"]}}


def test_rows_of_a_look_up_table_may_be_short_or_long(folder: Path) -> None:
    (folder / "a.csv").write_text("postcode,authority,\nLS1\nYO1,York,x,y,z\n", encoding="utf-8")
    found = read_references({"references": {"postcodes": "a.csv"}})
    assert found == {"postcodes": {"postcode": ["LS1", "YO1"], "authority": [None, "York"]}}


@pytest.mark.parametrize("text", ["", "postcode,authority\n"])
def test_a_look_up_table_without_rows_is_empty(text: str, folder: Path) -> None:
    (folder / "a.csv").write_text(text, encoding="utf-8")
    assert read_references({"references": {"postcodes": "a.csv"}}) == {"postcodes": {}}


@pytest.mark.parametrize("content", [b"postcode\n\xff\n", b'postcode\n"' + b"x" * 200_000 + b'"\n'])
def test_a_look_up_table_that_cannot_be_read_is_refused(content: bytes, folder: Path) -> None:
    (folder / "a.csv").write_bytes(content)
    with pytest.raises(Problem, match=r"postcodes could not be read from a\.csv"):
        read_references({"references": {"postcodes": "a.csv"}})


REGISTER = "URN,Provider Type,Closed on\nSC1,Home,31/03/2025\nSC2,Home,2025-04-01 00:00\nSC3,Home,\n"


def test_headings_of_a_look_up_table_may_be_written_as_ofsted_writes_them(folder: Path) -> None:
    (folder / "register.csv").write_text(REGISTER, encoding="utf-8")
    register = read_references({"references": {"ofsted_register": "register.csv"}})["ofsted_register"]
    assert list(register) == ["urn", "provider_type", "closed_on"]


def test_days_of_a_look_up_table_are_read_as_days(folder: Path) -> None:
    (folder / "register.csv").write_text(REGISTER, encoding="utf-8")
    register = read_references({"references": {"ofsted_register": "register.csv"}})["ofsted_register"]
    assert register["closed_on"] == ["2025-03-31", "2025-04-01", None]


def test_what_is_no_day_in_a_look_up_table_is_refused(folder: Path) -> None:
    (folder / "register.csv").write_text("urn,closed_on\nSC1,soon\n", encoding="utf-8")
    with pytest.raises(Problem, match="In the look-up table ofsted_register, closed_on soon is not a day"):
        read_references({"references": {"ofsted_register": "register.csv"}})


def test_a_look_up_table_that_nobody_knows_is_refused() -> None:
    with pytest.raises(Problem, match=r"There is no look-up table x, y\. The look-up tables are postcodes,"):
        read_references({"references": {"y": "a.csv", "x": "b.csv"}})
