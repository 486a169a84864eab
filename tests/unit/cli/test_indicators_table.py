"""ilacs indicators table."""

import csv
import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.cli.indicators_table import table
from ilacs.lib.problem import Problem
from tests.unit.benchmarking.tidy_files import LEEDS, children

app, runner = typer.Typer(), CliRunner()
app.command()(table)
HEADINGS = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name"
PLACES = "old_la_code,new_la_code,la_name"
COUNTS = (
    "referral_count,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,"
    "rereferral_count,rereferral_percent"
)
WHERE = "2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber"
REFERRALS = f"""{HEADINGS},{PLACES},{COUNTS}
{WHERE},383,E08000035,Leeds,200,10,5,20,10,40,20
{WHERE},384,E08000036,Wakefield,100,c,c,10,10,30,30
"""


@pytest.fixture
def referrals(tmp_path: Path) -> Path:
    path = tmp_path / "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv"
    path.write_text(REFERRALS, encoding="utf-8")
    return path


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_figures_of_a_file_are_ranked(referrals: Path, tmp_path: Path) -> None:
    out = tmp_path / "table.csv"
    ran = runner.invoke(app, ["--from", str(referrals), "--out", str(out)], catch_exceptions=False)
    leeds = next(row for row in rows(out) if row["measure_short"] == "ReReferral" and row["la_code"] == "383")
    assert (leeds["value"], leeds["rank"], leeds["of"], leeds["band"]) == ("20.0", "1", "2", "A")
    assert "by sound rules" in ran.output


def test_lait_rules_give_abolished_councils_a_row(referrals: Path, tmp_path: Path) -> None:
    sound, lait = tmp_path / "sound.csv", tmp_path / "lait.csv"
    runner.invoke(app, ["--from", str(referrals), "--out", str(sound)], catch_exceptions=False)
    runner.invoke(app, ["--mode", "lait", "--from", str(referrals), "--out", str(lait)], catch_exceptions=False)
    councils = [{row["la_code"] for row in rows(path)} for path in (sound, lait)]
    assert [len(one) for one in councils] == [153, 158]


def test_without_a_file_the_figures_in_use_are_ranked(tmp_path: Path) -> None:
    out = tmp_path / "table.json"
    ran = runner.invoke(app, ["--data", str(tmp_path / "none"), "--out", str(out), "--quiet"], catch_exceptions=False)
    held = json.loads(out.read_text(encoding="utf-8"))
    assert (ran.output, len({row["measure_short"] for row in held})) == ("", 175)


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"ends in \.parquet, \.csv, \.json"):
        runner.invoke(app, ["--out", str(tmp_path / "table.xls")], catch_exceptions=False)


def test_a_file_that_is_none_of_the_known_is_refused_and_nothing_written(tmp_path: Path) -> None:
    odd, out = tmp_path / "odd.csv", tmp_path / "table.csv"
    odd.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UnreadableFigures):
        runner.invoke(app, ["--from", str(odd), "--out", str(out)], catch_exceptions=False)
    assert not out.exists()


def test_what_is_left_out_of_a_file_is_said(referrals: Path, tmp_path: Path) -> None:
    referrals.write_text(referrals.read_text(encoding="utf-8").replace("384", "999"), encoding="utf-8")
    ran = runner.invoke(app, ["--from", str(referrals), "--out", str(tmp_path / "table.csv")], catch_exceptions=False)
    assert "There is no place with the code 999; its rows were left out. (line 3)" in ran.stderr


def test_a_folder_of_files_is_read(referrals: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "table.csv"
    runner.invoke(app, ["--from", str(referrals.parent), "--out", str(out)], catch_exceptions=False)
    assert "ReReferral" in {row["measure_short"] for row in rows(out)}


def test_a_table_of_nothing_is_not_written(tmp_path: Path) -> None:
    ons, out = tmp_path / "ons.csv", tmp_path / "table.csv"
    children(ons, {LEEDS: "170000"})
    with pytest.raises(Problem, match="so nothing was written"):
        runner.invoke(app, ["--from", str(ons), "--out", str(out)], catch_exceptions=False)
    assert not out.exists()


def test_a_file_that_is_read_is_not_written_over(referrals: Path) -> None:
    before = referrals.read_bytes()
    with pytest.raises(Problem, match="would be written over"):
        runner.invoke(app, ["--from", str(referrals), "--out", str(referrals)], catch_exceptions=False)
    assert referrals.read_bytes() == before
