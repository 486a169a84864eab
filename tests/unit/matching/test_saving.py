from pathlib import Path

from ilacs.matching import Corrections, corrections_toml, read_corrections

from .building import all_lists, headings, list_sheet, matched, renamed, sheet


def saved(folder: Path, text: str) -> Corrections:
    path = folder / "ours.toml"
    path.write_text(text, encoding="utf-8")
    return read_corrections(path)


def test_what_was_matched_can_be_saved_and_read_again(tmp_path: Path) -> None:
    titled = sheet('Tab "1"\\', ["List 3"], headings("referrals"))
    matching = matched(renamed("contacts", born_on="DOB"), titled)
    assert saved(tmp_path, corrections_toml(matching)) == Corrections(
        sheets={"List 1": "contacts", 'Tab "1"\\': "referrals"},
        headings={"contacts": {"DOB": "born_on"}},
        heading_rows={'Tab "1"\\': 2},
    )


def test_saved_corrections_give_the_same_match(tmp_path: Path) -> None:
    sheets = (renamed("contacts", born_on="DOB", source="Where from"), list_sheet("adoption", name="Tab"))
    before = matched(*sheets)
    after = matched(*sheets, corrections=saved(tmp_path, corrections_toml(before)))
    assert [found.list_ for found in after.lists] == [found.list_ for found in before.lists]
    assert [found.missing for found in after.lists] == [found.missing for found in before.lists]


def test_what_was_not_matched_is_left_for_a_person_to_fill_in() -> None:
    text = corrections_toml(matched(renamed("contacts", source="Where from"), sheet("Staff", ["Name"])))
    assert '# "Where from" = "none"' in text
    assert "# Columns without a heading: source" in text
    assert '# "Staff" = "none"  # no row among the first 15' in text
    assert "# Lists without a sheet: early_help, referrals" in text


def test_a_workbook_matched_letter_for_letter_needs_only_its_sheets() -> None:
    text = corrections_toml(matched(*all_lists()))
    assert text.count(" = ") == 11
    assert "without" not in text


def test_odd_characters_survive(tmp_path: Path) -> None:
    name = "a\x7f\u2028🦊\ttab"
    corrections = saved(tmp_path, corrections_toml(matched(list_sheet("contacts", name=name))))
    assert corrections.sheets == {name: "contacts"}
