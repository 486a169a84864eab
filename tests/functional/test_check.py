"""ilacs check, typed on a terminal: what it prints, writes and exits with."""

import csv
import gc
import json
import runpy
import sys
from pathlib import Path
from typing import cast

import pytest

import ilacs
from ilacs.cli import main
from tests.functional.commands import Ran, Terminal
from tests.functional.workbooks import MARK, plan, write_workbook

DAY = ("--as-at", "2024-07-01")
ENDED_EARLY = "child_protection.plan_ended_before_it_started"
OWN_RULES = """
[worker_was_w1]
list = "child_protection"
severity = "error"
says = "The {worker} was [bold]W1[/bold]."
because = "It matters."
where = "worker = 'W1' and {more}"
examples = "worker"
"""
CONTRACT = {
    "ilacs": str,
    "edition": str,
    "as_at": str,
    "lists": dict,
    "issues": list,
    "changes": list,
    "rules": list,
}
LIST_KEYS = {"sheet", "rows", "columns_matched", "columns_missing", "columns_extra"}
ISSUE_KEYS = {"rule", "severity", "list", "sheet", "row", "columns", "says"}
CHANGE_KEYS = {"list", "sheet", "row", "column", "kind"}
RULE_KEYS = {"rule", "outcome", "why"}
Json = dict[str, list[dict[str, object]]]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Two plans, the first of which ended before it started."""
    rows = [plan(ended_on="01/02/2024"), plan("B", age=" 9 ")]
    return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": rows})


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "empty.xlsx", {})


def result(ran: Ran) -> Json:
    return cast(Json, json.loads(ran.out))


def rows_of(found: Json, rule: str) -> list[object]:
    return [issue["row"] for issue in found["issues"] if issue["rule"] == rule]


def account(found: Json, rule: str) -> dict[str, object]:
    (one,) = [one for one in found["rules"] if one["rule"] == rule]
    return one


def test_errors_end_with_1(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY)
    assert (ran.code, ran.err) == (1, "")


def test_without_errors_it_ends_with_0(empty: Path, terminal: Terminal) -> None:
    assert terminal.run("check", empty, *DAY).code == 0


def test_the_terminal_shows_what_was_found_and_no_value(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY)
    assert "Annex A, edition of 2023, as at 01 July 2024" in ran.words
    assert "The plan ended before it started." in ran.words
    assert "7 Child protection" in ran.words
    assert MARK not in ran.words


def test_rules_that_did_not_run_are_counted_with_the_reason(workbook: Path, terminal: Terminal) -> None:
    assert "rules did not run: No earlier workbook was given." in terminal.run("check", workbook, *DAY).words


def test_a_day_that_nobody_gave_is_found_in_the_lists(workbook: Path, terminal: Terminal) -> None:
    assert result(terminal.run("check", workbook, "--json", "-"))["as_at"] == "2024-06-25"


def test_a_workbook_without_days_has_none(empty: Path, terminal: Terminal) -> None:
    assert "on a day that nobody gave (--as-at)" in terminal.run("check", empty).words
    assert result(terminal.run("check", empty, "--json", "-"))["as_at"] is None


def test_a_day_may_be_typed_as_it_is_spoken(workbook: Path, terminal: Terminal) -> None:
    assert result(terminal.run("check", workbook, "--as-at", "01/07/2024", "--json", "-"))["as_at"] == "2024-07-01"


def test_the_json_keeps_its_contract(workbook: Path, terminal: Terminal) -> None:
    found = json.loads(terminal.run("check", workbook, *DAY, "--json", "-").out)
    assert {key: type(value) for key, value in found.items()} == CONTRACT
    assert found["ilacs"] == ilacs.__version__
    assert list(found["lists"]) == list(ilacs.annex_a.load_specification().lists)
    assert {frozenset(one) for one in found["lists"].values()} == {frozenset(LIST_KEYS)}
    assert [one for one in found["issues"] if not set(one) >= ISSUE_KEYS] == []
    assert {frozenset(one) for one in found["changes"]} == {frozenset(CHANGE_KEYS)}
    assert {frozenset(one) for one in found["rules"]} == {frozenset(RULE_KEYS)}


def test_an_issue_holds_its_place_and_no_value(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY, "--json", "-")
    (issue,) = [issue for issue in result(ran)["issues"] if issue["rule"] == ENDED_EARLY]
    assert {key: issue[key] for key in ISSUE_KEYS - {"says"}} == {
        "rule": ENDED_EARLY,
        "severity": "error",
        "list": "child_protection",
        "sheet": "List 7",
        "row": 2,
        "columns": ["started_on", "ended_on"],
    }
    assert MARK not in ran.out


def test_only_what_is_beyond_the_contract_is_added_to_an_issue(workbook: Path, terminal: Terminal) -> None:
    issues = result(terminal.run("check", workbook, *DAY, "--json", "-"))["issues"]
    assert {key for issue in issues for key in issue} - ISSUE_KEYS <= {"cells", "explained"}


def test_values_are_there_where_they_are_asked_for(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY, "--json", "-", "--with-values")
    (issue,) = [issue for issue in result(ran)["issues"] if issue["rule"] == ENDED_EARLY]
    assert issue["values"] == {"started_on": "01/03/2024", "ended_on": "01/02/2024"}


def test_a_change_is_told_by_its_place_and_kind(workbook: Path, terminal: Terminal) -> None:
    changes = result(terminal.run("check", workbook, *DAY, "--json", "-"))["changes"]
    assert [one for one in changes if one["column"] == "ended_on"] == [
        {"list": "child_protection", "sheet": "List 7", "row": 2, "column": "ended_on", "kind": "date_read_from_text"}
    ]
    assert [one["row"] for one in changes if one["column"] == "started_on"] == [2, 3]


def test_every_rule_gives_one_account(workbook: Path, terminal: Terminal) -> None:
    rules = result(terminal.run("check", workbook, *DAY, "--json", "-"))["rules"]
    assert len({one["rule"] for one in rules}) == len(rules) > 800
    assert {str(one["outcome"]) for one in rules} == {"ran", "skipped"}
    assert [one for one in rules if (one["outcome"] == "ran") is not (one["why"] == "")] == []


def test_json_on_the_terminal_is_all_that_is_printed(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY, "--json", "-")
    assert (ran.code, ran.err, ran.out[:1], ran.out[-2:]) == (1, "", "{", "}\n")


def test_json_is_written_to_a_file_in_a_new_folder(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("check", workbook, *DAY, "--json", tmp_path / "new" / "result.json")
    found = json.loads((tmp_path / "new" / "result.json").read_text(encoding="utf-8"))
    assert rows_of(found, ENDED_EARLY) == [2]


def test_quiet_prints_nothing(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("check", workbook, *DAY, "--quiet")
    assert (ran.code, ran.out, ran.err) == (1, "", "")


def test_everything_is_written_into_a_folder(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("check", workbook, *DAY, "--out", tmp_path / "out [1]")
    names = {path.name for path in (tmp_path / "out [1]").iterdir()}
    assert names >= {"report.html", "marked.xlsx", "corrected.xlsx", "issues.csv", "issues.json"}
    assert "out [1]" in ran.out


def test_several_files_are_one_workbook(terminal: Terminal, tmp_path: Path) -> None:
    lists = ilacs.annex_a.load_specification().lists
    for name in ("contacts", "referrals"):
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow([column.heading for column in lists[name].columns.values()])
    found = result(terminal.run("check", "contacts.csv", "referrals.csv", *DAY, "--json", "-"))
    assert list(found["lists"]) == ["contacts", "referrals"]


@pytest.mark.parametrize("name", [".", ""])
def test_a_folder_may_be_checked_from_within(name: str, workbook: Path, terminal: Terminal) -> None:
    assert terminal.run("check", name or workbook.parent, *DAY, "--quiet").code == 1


def test_an_earlier_workbook_lets_its_rules_run(workbook: Path, empty: Path, terminal: Terminal) -> None:
    found = result(terminal.run("check", empty, *DAY, "--previous", workbook, "--json", "-"))
    assert [one for one in found["rules"] if one["why"] == "No earlier workbook was given."] == []
    assert "child_protection.open_plan_vanished" in {issue["rule"] for issue in found["issues"]}


def test_the_day_of_an_inspection_lets_its_rule_run(empty: Path, terminal: Terminal) -> None:
    late = result(terminal.run("check", empty, *DAY, "--inspection", "2024-08-05", "--json", "-"))
    assert account(late, "drawn_too_early")["outcome"] == "ran"
    assert rows_of(late, "drawn_too_early") == [None]


def test_a_setting_of_the_council_is_used(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text('[settings]\nown_authority = "Leeds"\n', encoding="utf-8")
    found = result(terminal.run("check", workbook, *DAY, "--settings", "ours.toml", "--json", "-"))
    assert [one for one in found["rules"] if one["why"] == "No value was given for own_authority."] == []


@pytest.mark.parametrize("name", ['"leeds"', '"Leeds City Council"', '"383"', "383"])
def test_the_name_of_the_council_is_read_as_the_lists_are(name: str, terminal: Terminal, tmp_path: Path) -> None:
    places = [
        {"child_id": place, "placement_location": place, "placement_authority": "Leeds"} for place in ("In", "Out")
    ]
    workbook = write_workbook(tmp_path / "placed.xlsx", {"children_in_care": places})
    (tmp_path / "ours.toml").write_text(f"[settings]\nown_authority = {name}\n", encoding="utf-8")
    found = result(terminal.run("check", workbook, *DAY, "--settings", "ours.toml", "--json", "-"))
    assert rows_of(found, "children_in_care.placement_in_area_contradicted_authority") == [3]


def test_settings_in_the_folder_are_found_without_being_named(
    workbook: Path, terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "ilacs.toml").write_text("[settings]\nnosuch = 1\n", encoding="utf-8")
    assert "There is no setting nosuch." in terminal.run("check", workbook, *DAY).err


def test_a_look_up_table_of_the_council_is_used(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "codes.csv").write_text("\ufeffpostcode,authority\nLS1 1AA,Leeds\n", encoding="utf-8")
    (tmp_path / "ilacs.toml").write_text('[references]\npostcodes = "codes.csv"\n', encoding="utf-8")
    found = result(terminal.run("check", workbook, *DAY, "--json", "-"))
    assert [one for one in found["rules"] if one["why"] == "The look-up table postcodes was not given."] == []


def test_councils_in_a_look_up_table_are_read_as_the_lists_are(terminal: Terminal, tmp_path: Path) -> None:
    placed = {"child_id": "A", "placement_postcode": "LS1 1AA", "placement_authority": "Leeds"}
    elsewhere = placed | {"child_id": "B", "placement_authority": "Bradford"}
    workbook = write_workbook(tmp_path / "placed.xlsx", {"children_in_care": [placed, elsewhere]})
    (tmp_path / "codes.csv").write_text("Postcode,Authority\nLS1 1AA,LEEDS CITY COUNCIL\n", encoding="utf-8")
    (tmp_path / "ilacs.toml").write_text('[references]\npostcodes = "codes.csv"\n', encoding="utf-8")
    found = result(terminal.run("check", workbook, *DAY, "--json", "-"))
    assert rows_of(found, "children_in_care.placement_authority_contradicted_postcode") == [3]


def test_a_heading_of_a_look_up_table_is_never_run(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    heading = "x FROM (SELECT 1)) TO 'y'; --"
    (tmp_path / "codes.csv").write_text(f'postcode,authority,"{heading}"\nLS1 1AA,a\x1fb,c,d\n', encoding="utf-8")
    (tmp_path / "ilacs.toml").write_text('[references]\npostcodes = "codes.csv"\n', encoding="utf-8")
    assert terminal.run("check", workbook, *DAY, "--quiet").code == 1


def test_own_rules_run_beside_ours(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN_RULES.replace("{more}", "true"), encoding="utf-8")
    found = result(terminal.run("check", workbook, *DAY, "--rules", "ours.toml", "--json", "-"))
    assert rows_of(found, "child_protection.worker_was_w1") == [2, 3]
    assert rows_of(found, ENDED_EARLY) == [2]


def test_braces_and_brackets_in_an_own_rule_are_shown_as_they_are(
    workbook: Path, terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "ours.toml").write_text(OWN_RULES.replace("{more}", "true"), encoding="utf-8")
    ran = terminal.run("check", workbook, *DAY, "--rules", "ours.toml", "--out", "out")
    assert (ran.code, "The {worker} was [bold]W1[/bold]." in ran.words) == (1, True)


def test_an_own_rule_that_fails_says_so_without_a_value(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN_RULES.replace("{more}", "cast(child_id as integer) > 0"), encoding="utf-8")
    ran = terminal.run("check", workbook, *DAY, "--rules", "ours.toml", "--json", "-")
    assert account(result(ran), "child_protection.worker_was_w1")["outcome"] == "failed"
    assert rows_of(result(ran), ENDED_EARLY) == [2]
    assert MARK not in ran.out + ran.err


@pytest.mark.parametrize(
    "more", ["nosuch = 1", "exists (select 1 from read_csv('x'))", "getenv('HOME') = 'x'", "true; drop table contacts"]
)
def test_an_own_rule_that_reaches_too_far_stops_the_check(
    more: str, workbook: Path, terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "ours.toml").write_text(OWN_RULES.replace("{more}", more), encoding="utf-8")
    ran = terminal.run("check", workbook, *DAY, "--rules", "ours.toml")
    assert ran.code == 2
    assert ran.err.startswith("The rule child_protection.worker_was_w1 cannot run.")


def test_corrections_are_used(terminal: Terminal, tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", {"child_protection": [plan()]})
    (tmp_path / "mapping.toml").write_text('[sheets]\n"List 7" = "none"\n', encoding="utf-8")
    found = result(terminal.run("check", "a.xlsx", *DAY, "--mapping", "mapping.toml", "--json", "-"))
    assert "child_protection" not in found["lists"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--as-at", "soon"), "--as-at soon is not a day. Write it as 2026-11-02 or 02/11/2026."),
        (("--as-at", "2024-02-30"), "--as-at 2024-02-30 is not a day."),
        (("--as-at", "0001-01-01"), "--as-at 0001-01-01 is not a day of this time."),
        (("--inspection", "31/11/2024"), "--inspection 31/11/2024 is not a day."),
        (("--settings", "nosuch.toml"), "The settings in nosuch.toml could not be read"),
        (("--settings", "bad.toml"), "The settings in bad.toml could not be read"),
        (("--settings", "flat.toml"), "settings must be a section: write [settings]"),
        (("--settings", "typo.toml"), "There is no setting caseload_limits."),
        (("--settings", "text.toml"), "The setting caseload_limit must be a number."),
        (("--settings", "table.toml"), "There is no look-up table nosuch."),
        (("--settings", "gone.toml"), "The look-up table postcodes could not be read from nosuch.csv."),
        (("--rules", "nosuch.toml"), "The rules in nosuch.toml could not be read"),
        (("--mapping", "nosuch.toml"), "nosuch.toml could not be read"),
        (("--previous", "nosuch.xlsx"), "nosuch.xlsx was not found"),
        (("--json", "bad.toml/x.json"), "bad.toml/x.json could not be written"),
        (("--json", "."), ". could not be written"),
        (("--out", "bad.toml"), "bad.toml"),
    ],
)
def test_what_cannot_be_used_ends_with_2_and_a_sentence(
    words: tuple[str, str], says: str, workbook: Path, terminal: Terminal, tmp_path: Path
) -> None:
    files = {
        "bad": "x = ",
        "flat": "settings = 3",
        "typo": "[settings]\ncaseload_limits = 1",
        "text": '[settings]\ncaseload_limit = "many"',
        "table": '[references]\nnosuch = "x.csv"',
        "gone": '[references]\npostcodes = "nosuch.csv"',
    }
    written = [(tmp_path / f"{name}.toml").write_text(text, encoding="utf-8") for name, text in files.items()]
    ran = terminal.run("check", workbook, *words, "--quiet")
    assert (ran.code, says in ran.err, "Traceback" in ran.err, len(written)) == (2, True, False, 6)


def test_a_missing_workbook_ends_with_2_and_a_sentence(terminal: Terminal) -> None:
    ran = terminal.run("check", "nosuch.xlsx")
    assert (ran.code, "nosuch.xlsx was not found" in ran.err) == (2, True)


def test_spoilt_explanations_end_with_2_and_a_sentence(workbook: Path, terminal: Terminal) -> None:
    workbook.with_name("workbook.xlsx.explained.toml").write_text("x = ", encoding="utf-8")
    ran = terminal.run("check", workbook)
    assert (ran.code, "The explanations in workbook.xlsx.explained.toml could not be read." in ran.err) == (2, True)


STAGES = [
    *(f"preparing.{stage}" for stage in ("read", "match", "raw_tables", "clean")),
    *(f"checking.{stage}" for stage in ("check_tables", "explain_issues")),
]


@pytest.mark.parametrize("stage", STAGES)
def test_our_own_fault_ends_with_3_and_tells_no_value(
    stage: str, workbook: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ValueError(f"could not make sense of {MARK}")

    monkeypatch.setattr(f"ilacs.pipeline.{stage}", break_down)
    ran = terminal.run("check", workbook, *DAY)
    assert ran.code == 3
    assert "our fault and not yours: ValueError at " in ran.err
    assert (MARK in ran.out + ran.err, "Traceback" in ran.err) == (False, False)


def test_a_fault_with_a_value_in_its_cause_tells_no_value(
    workbook: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object, **__: object) -> None:
        try:
            int(MARK)
        except ValueError as error:
            raise KeyError(MARK) from error

    monkeypatch.setattr("ilacs.pipeline.preparing.clean", break_down)
    ran = terminal.run("check", workbook, *DAY)
    assert (ran.code, MARK in ran.out + ran.err) == (3, False)


def test_the_library_gives_the_same_as_the_command(workbook: Path, terminal: Terminal) -> None:
    found = result(terminal.run("check", workbook, *DAY, "--json", "-"))
    issues = list(ilacs.check(workbook, "2024-07-01").issues)
    assert [(issue.rule, issue.row) for issue in issues] == [(one["rule"], one["row"]) for one in found["issues"]]


def test_the_library_takes_a_list_of_files(workbook: Path) -> None:
    assert ilacs.check([str(workbook)]).as_at is not None


def test_the_library_has_no_other_name() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'chekc'"):
        ilacs.chekc  # noqa: B018


def test_the_version_is_printed(terminal: Terminal) -> None:
    ran = terminal.run("--version")
    assert (ran.code, ran.out) == (0, ilacs.__version__ + "\n")


def test_without_a_command_the_help_is_shown(terminal: Terminal) -> None:
    assert "check" in terminal.run().words


@pytest.mark.parametrize("words", [("nosuch",), ("check",), ("check", "--nosuch"), ("rules", "nosuch")])
def test_what_is_no_command_ends_with_2(words: tuple[str, ...], terminal: Terminal) -> None:
    assert terminal.run(*words).code == 2


def test_the_module_is_the_command() -> None:
    import ilacs.__main__

    assert ilacs.__main__.main is main


def test_our_own_fault_is_told_by_its_place_in_our_code(
    workbook: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilacs.pipeline.preparing.WorkingCalendar", lambda days: json.loads("{"))
    err = terminal.run("check", workbook, *DAY).err
    assert "JSONDecodeError at pipeline/preparing.py:" in err


def test_the_module_is_run_as_the_command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["ilacs", "--version"])
    monkeypatch.delitem(sys.modules, "ilacs.__main__", raising=False)
    with pytest.raises(SystemExit) as left:
        runpy.run_module("ilacs", run_name="__main__", alter_sys=True)
    gc.enable()
    assert (left.value.code, capsys.readouterr().out) == (0, ilacs.__version__ + "\n")


def test_an_unknown_council_is_refused_with_the_nearest(terminal: Terminal, workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "ilacs.toml").write_text('[settings]\nown_authority = "Narnia"\n', encoding="utf-8")
    ran = terminal.run("check", workbook, "--as-at", "2024-07-01")
    assert ran.code == 2
    assert "own_authority is 'Narnia'" in ran.words
