"""ilacs profile and ilacs compare-places, as a person calls them."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.functional.commands import Terminal


@pytest.fixture(autouse=True)
def bundled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Only the figures that come with ilacs: what somebody fetched on this machine is theirs."""
    monkeypatch.setenv("ILACS_DATA", str(tmp_path / "nothing-here"))


def own_figures(path: Path) -> Path:
    figure = {
        "measure": "re_referrals",
        "title": "Re-referrals",
        "kind": "share",
        "indicator": "ReReferral",
        "numerator": 12,
        "denominator": 60,
        "share": 0.2,
    }
    path.write_text(json.dumps({"as_at": "2026-11-02", "figures": [figure]}), encoding="utf-8")
    return path


def test_a_profile_is_shown_on_the_terminal(terminal: Terminal) -> None:
    ran = terminal.run("profile", "Leeds")
    assert ran.code == 0
    assert "The next inspection is likely to begin between" in ran.words
    assert "Leaders: workforce, caseloads and spending" in ran.words
    assert "Figures from: Local Authority Interactive Tool (Department for Education" in ran.words


def test_low_is_no_zero_and_is_not_ranked(terminal: Terminal) -> None:
    ran = terminal.run("profile", "Sunderland", "--json")
    [agency] = [one for one in json.loads(ran.out)["indicators"] if one["indicator"] == "Work_Force_Agecy_Rate"]
    assert (agency["value"], agency["symbol"], agency["rank"]) == (None, "low", None)
    assert agency["fallback_value"] == 0.4


def test_every_file_is_written(terminal: Terminal, tmp_path: Path) -> None:
    words = ["--csv", "a/leeds.csv", "--xlsx", "a/leeds.xlsx", "--html", "a/leeds.html"]
    ran = terminal.run("profile", "Leeds", *words, "--own", own_figures(tmp_path / "own.json"))
    assert (ran.code, ran.out) == (0, "")
    lines = list(csv.DictReader((tmp_path / "a/leeds.csv").read_text(encoding="utf-8").splitlines()))
    assert {line["place"] for line in lines} == {"383"}
    assert [line["indicator"] for line in lines if line["ours_not_published"]] == ["ReReferral"]
    assert "Help and protection" in openpyxl.load_workbook(tmp_path / "a/leeds.xlsx").sheetnames
    assert "Ours, not published, as at 2 November 2026" in (tmp_path / "a/leeds.html").read_text(encoding="utf-8")


def test_csv_goes_to_the_terminal_for_a_dash(terminal: Terminal) -> None:
    assert terminal.run("profile", "York", "--csv", "-").out.startswith("judgement,indicator,")


def test_own_figures_are_marked_on_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    own = own_figures(tmp_path / "own.json")
    assert "Figures marked as ours are not published" in terminal.run("profile", "York", "--own", own).words
    ran = terminal.run("compare-places", "York", "--indicator", "ReReferral", "--own", own)
    assert "20.0% (12 of 60), as at 2 November 2026: Re-referrals" in ran.words
    assert "are never ranked" in ran.words


def test_a_council_like_no_other_is_told_to_be_that(terminal: Terminal) -> None:
    assert "no council is much like it" in terminal.run("profile", "City of London").words


def test_an_abolished_council_has_its_last_figures(terminal: Terminal) -> None:
    words = terminal.run("profile", "Cumbria").words
    assert "It was abolished on 31 March 2023, followed by Cumberland and Westmorland and Furness" in words
    assert "Nothing is held on:" in words


def test_inspections_are_told_as_at_a_day(terminal: Terminal) -> None:
    ran = terminal.run("profile", "Leeds", "--as-at", "2020-01-01", "--json")
    assert [one["ended_on"] for one in json.loads(ran.out)["inspections"]][-1] == "2018-11-02"


def test_before_its_first_inspection_a_council_has_none(terminal: Terminal) -> None:
    assert "Inspections" not in terminal.run("profile", "Cumberland", "--as-at", "2023-04-02").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["profile", "Leds"], "Did you mean Leeds?"),
        (["profile", "Leeds", "--as-at", "yesterday"], "--as-at yesterday is not a day"),
        (["profile", "Leeds", "--own", "nowhere.json"], "nowhere.json could not be read"),
        (["profile", "Leeds", "--polarity", "ReReferral"], "Write it as INDICATOR=low"),
        (["profile", "Leeds", "--polarity", "ReReferral=best"], "There is no polarity 'best'"),
        (["compare-places", "Leeds"], "Say which indicator to compare"),
        (["compare-places", "Leeds", "--indicator", "re-referals"], "Did you mean ReReferral"),
        (["compare-places", "Leds", "--indicator", "ReReferral"], "Did you mean Leeds?"),
        (["compare-places", "Leeds", "--indicator", "ReReferral", "--group", "Leds"], "NAME=place,place"),
        (["compare-places", "Leeds", "--indicator", "ReReferral", "--group", "A=Leds"], "Did you mean Leeds?"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(terminal: Terminal, words: list[str], says: str) -> None:
    ran = terminal.run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


def test_a_broken_folder_of_figures_does_not_stop_a_profile(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "data" / "figures").mkdir(parents=True)
    (tmp_path / "data" / "figures" / "figures.parquet").write_bytes(b"PAR1 torn")
    ran = terminal.run("profile", "Leeds", "--data", tmp_path / "data", "--csv", "-")
    assert ran.code == 0
    assert "The figures that come with ilacs are used." in ran.err


def test_councils_are_set_beside_each_other(terminal: Terminal) -> None:
    words = ["--indicator", "ReReferral", "--group", "Core cities=Manchester,Bristol", "--polarity", "ReReferral=high"]
    ran = terminal.run("compare-places", "Leeds", "Bradford", *words)
    assert ran.code == 0
    assert "This is a choice of yours; DfE says: lower is taken as better." in ran.words
    assert "Core cities: Leeds rank" in ran.words


def test_a_group_that_is_not_ranked_says_so(terminal: Terminal) -> None:
    ran = terminal.run("compare-places", "Leeds", "--indicator", "CPP_rate", "--group", "Near=York")
    assert "Near: Leeds not ranked" in ran.words


def test_the_tools_rules_rank_abolished_councils_and_sound_ones_do_not(terminal: Terminal) -> None:
    def cumbria(mode: str) -> object:
        ran = terminal.run(
            "compare-places", "Leeds", "--indicator", "children-cautioned-or-sentenced", "--mode", mode, "--json"
        )
        rows = [one for one in json.loads(ran.out)["all_places"] if one["place"] == "909"]
        return [one["rank"] for one in rows]

    assert cumbria("lait") == [1]
    assert cumbria("sound") in ([], [None])


def test_earlier_neighbours_may_be_asked_for(terminal: Terminal) -> None:
    ran = terminal.run("compare-places", "Leeds", "--indicator", "ReReferral", "--neighbours", "2021")
    assert "neighbours of 2021" in ran.words


def test_a_comparison_is_written_as_every_file(terminal: Terminal, tmp_path: Path) -> None:
    words = ["--csv", "c.csv", "--xlsx", "c.xlsx", "--html", "c.html", "--axis", "range"]
    ran = terminal.run("compare-places", "Leeds", "--indicator", "ReReferral", *words)
    assert ran.code == 0
    assert [path.stat().st_size > 10_000 for path in sorted(tmp_path.glob("c.*"))] == [True] * 3


def test_what_nothing_is_held_of_is_said(terminal: Terminal) -> None:
    ran = terminal.run("compare-places", "Cumbria", "Leeds", "--indicator", "LAC_Good_Develop")
    assert "Nothing is held of Cumbria." in ran.words
