"""ilacs indicators, as typed: figures fetched from an API on this machine, loaded from files, and looked at."""

import csv
import io
import json
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ilacs.benchmarking.bundling import load_into
from ilacs.benchmarking.kept_versions import newest_in
from tests.functional.commands import Ran, Terminal
from tests.loopback.serving import Loopback, Reply, serve
from tests.loopback.statistics import MadeStatistics

FILE = "cla_number_and_rate_per_10k_children"
HEADING = (
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
    "new_la_code,la_name,population_type,population_estimate,children_count,rate_per_10000"
)
LEEDS = "2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,383,E08000035,Leeds"
KINDS = ("on 31 March each year", "starting to be looked after each year", "ceasing to be looked after each year")
GROUPS = tuple(f"Children {'looked after ' if kind == KINDS[0] else ''}{kind}" for kind in KINDS)
Run = Callable[..., Ran]


@pytest.fixture
def made() -> MadeStatistics:
    return MadeStatistics(most_rows=1000)


@pytest.fixture
def server(made: MadeStatistics, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with serve(made) as running:
        yield running


@pytest.fixture
def indicators(terminal: Terminal, tmp_path: Path) -> Run:
    return lambda *words: terminal.run("indicators", *words, "--data", tmp_path / "kept")


@pytest.fixture
def fetch(indicators: Run, server: Loopback) -> Run:
    return lambda *words: indicators("fetch", "--api", f"{server.address}/statistics", *words)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "figures"


@pytest.fixture(scope="module")
def loaded_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that figures were loaded into, to copy: making one takes a second."""
    folder = tmp_path_factory.mktemp("loaded")
    load_into([tidy(folder / f"{FILE}.csv")], folder / "figures")
    return folder / "figures"


@pytest.fixture
def before(kept: Path, loaded_once: Path) -> dict[str, bytes]:
    """What is kept before a command runs."""
    shutil.copytree(loaded_once, kept)
    return contents(kept)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in newest_in(folder).iterdir()} if folder.exists() else {}


def tidy(path: Path, count: str = "1330") -> Path:
    """A small file as the department publishes it; the figures are made up."""
    rows = [f"{LEEDS},{group},170000,{count},78" for group in GROUPS]
    path.write_text("\n".join([HEADING, *rows, ""]), encoding="utf-8")
    return path


def test_what_is_fetched_is_said_and_kept(fetch: Run, kept: Path) -> None:
    ran = fetch()
    assert ran.code == 0
    assert "6 indicators and 48 figures of 1 file are now in" in ran.words
    assert "Reporting year 2025 (version 1.0)" in ran.words
    assert "The API has no publication characteristics-of-children-in-need." in ran.words
    assert sorted(contents(kept)) == ["figures.parquet", "origins.csv", "revisions.parquet"]


def test_only_the_files_of_an_indicator_are_asked_for(fetch: Run) -> None:
    ran = fetch("--indicator", "LACnum")
    assert ran.code == 0
    assert "children-in-need" not in ran.out
    assert "6 indicators and 48 figures of 1 file" in ran.words


def test_an_indicator_that_no_file_holds_is_said(fetch: Run) -> None:
    ran = fetch("--indicator", "AdoptionFinance")
    assert ran.code == 2
    assert "None of these indicators is in a file that ilacs knows how to fetch" in ran.err


def test_a_second_fetch_finds_nothing_newer(fetch: Run, kept: Path) -> None:
    fetch()
    before = contents(kept)
    ran = fetch("--indicator", "LAC")
    assert f"{FILE}: version 1.0 is held, and there is no newer one." in ran.words
    assert "Nothing was fetched: the figures that were here stay in use." in ran.words
    assert contents(kept) == before


def test_a_newer_version_tells_what_it_revised(fetch: Run, made: MadeStatistics, indicators: Run) -> None:
    fetch()
    made.publish("1.1", laB=("120", "10000", "120"))
    ran = fetch()
    assert "Numbers and rates, version 1.1 (minor): One council sent its return again." in ran.words
    assert "LACnum │ Children in care │ 1" in ran.words
    [revised] = [
        one
        for one in json.loads(indicators("revisions", "--indicator", "LACnum", "--place", "Leeds", "--json").out)
        if one["to_release"].endswith("(version 1.1)")
    ]
    assert (revised["period"], revised["before"], revised["after"]) == ("202425", 100, 120)
    assert revised["from_release"] == "Reporting year 2025 (version 1.0)"


def test_a_server_that_asks_for_a_pause_gets_it(fetch: Run, server: Loopback) -> None:
    server.faults["/query"] = [Reply(status=429, headers={"Retry-After": "3"}), Reply(status=500)]
    assert fetch().code == 0


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Reply(status=500), "is out of order (status 500), 5 times in a row"),
        (Reply(status=429, headers={"Retry-After": "900"}), "it asks for a pause of 900 seconds"),
        (Reply(b"<!doctype html>Sorry", kind="text/html"), "a web page where figures were expected"),
        (Reply(b'{"paging": '), "it breaks off or is not JSON"),
        (Reply(b'{"paging": {}}', is_cut_off=True), "broke off in the middle of its answer"),
        (Reply(b'{"figures": []}'), "paging is not an object"),
        (Reply(status=404), "has nothing there (status 404)"),
    ],
)
def test_what_fails_leaves_everything_as_it_was(
    fetch: Run, server: Loopback, kept: Path, before: dict[str, bytes], fault: Reply, words: str
) -> None:
    server.faults["/query"] = [fault] * 5
    ran = fetch("--indicator", "LACnum")
    assert ran.code == 2
    assert words in ran.err
    assert contents(kept) == before


def test_without_a_network_what_is_here_stays_in_use(indicators: Run, kept: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        ran = indicators("fetch", "--api", f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert ran.code == 2
    assert "there is no network, or the way there is closed" in ran.err
    assert "What is already here stays in use" in ran.err
    assert not kept.exists()


def test_nothing_is_asked_for_in_the_open(indicators: Run) -> None:
    assert "an address begins with https://" in indicators("fetch", "--api", "http://api.example.org").err


def test_a_csv_file_of_the_catalogue_is_fetched(indicators: Run, server: Loopback, tmp_path: Path) -> None:
    server.faults["/csv"] = [Reply(tidy(tmp_path / "x.csv").read_bytes(), kind="text/csv")]
    ran = indicators("fetch", "--csv", f"{server.address}/data-catalogue/data-set/1/csv")
    assert ran.code == 0
    assert "6 figures of 1 file are now in" in ran.words


@pytest.mark.usefixtures("before")
def test_files_are_loaded_and_what_they_revise_is_counted(indicators: Run, tmp_path: Path) -> None:
    ran = indicators("load", tidy(tmp_path / f"{FILE}.csv", "1340"))
    assert "LACnum │ Children in care │ 1" in ran.words


def test_a_folder_of_files_is_loaded(indicators: Run, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    tidy(tmp_path / "files" / f"{FILE}.csv")
    assert indicators("load", tmp_path / "files").code == 0
    assert "no CSV or Parquet file there" in indicators("load", tmp_path / "kept").err


@pytest.mark.usefixtures("before")
def test_what_is_left_out_of_a_file_is_said(indicators: Run, tmp_path: Path) -> None:
    odd = tidy(tmp_path / f"{FILE}.csv").read_text(encoding="utf-8").replace(",1330,", ",about 1330,", 1)
    (tmp_path / f"{FILE}.csv").write_text(odd, encoding="utf-8")
    ran = indicators("load", tmp_path / f"{FILE}.csv")
    assert "'about 1330' is neither a number nor a known symbol" in ran.words


@pytest.mark.parametrize(
    "content",
    ["", "a,b\n1,2\n", "<html>", HEADING, HEADING.replace("children_count", "count") + f"\n{LEEDS},a,1,1,1\n"],
)
def test_a_mangled_file_leaves_everything_as_it_was(
    indicators: Run, tmp_path: Path, kept: Path, before: dict[str, bytes], content: str
) -> None:
    (tmp_path / "mangled.csv").write_text(content, encoding="utf-8")
    ran = indicators("load", tmp_path / "mangled.csv")
    assert ran.code == 2
    assert "Nothing was loaded." in ran.err
    assert contents(kept) == before


@pytest.mark.usefixtures("before")
def test_broken_figures_are_put_aside_and_a_new_start_is_made(indicators: Run, tmp_path: Path, kept: Path) -> None:
    (newest_in(kept) / "figures.parquet").write_bytes(b"broken")
    assert "The figures that come with ilacs are used." in indicators("list", "referrals").err
    ran = indicators("load", tidy(tmp_path / f"{FILE}.csv"))
    assert "is broken and was put aside as figures.broken" in ran.err
    assert (newest_in(tmp_path / "kept" / "figures.broken") / "figures.parquet").read_bytes() == b"broken"
    assert ran.code == 0


def test_figures_that_cannot_be_kept_are_said(indicators: Run, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be", encoding="utf-8")
    ran = indicators("load", tidy(tmp_path / f"{FILE}.csv"))
    assert ran.code == 2
    assert "The figures could not be kept in" in ran.err


def test_indicators_are_listed_with_what_there_is_of_them(indicators: Run) -> None:
    listed = json.loads(indicators("list", "--json").out)
    caseload = next(one for one in listed if one["name"] == "Work_Force_AvgNumCase_SW")
    assert caseload["polarity"] == "low"
    assert caseload["latest_period"] == "2025"
    assert 140 < caseload["places"] <= 153


def test_a_list_is_narrowed_by_words_topic_and_judgement(indicators: Run) -> None:
    ran = indicators("list", "agency", "rate", "--topic", "workforce", "--judgement", "impact_of_leaders", "--json")
    assert [one["name"] for one in json.loads(ran.out)] == ["Work_Force_Agecy_Rate"]
    assert "Work_Force_Agecy_Rate" in indicators("list", "agency").words
    assert "No indicator fits" in indicators("list", "unheard-of").words


def test_indicators_are_listed_by_topic(indicators: Run) -> None:
    words = indicators("list", "social", "workers").words
    assert words.index("Social workers") < words.index("Children in care and care leavers")


def test_topics_and_judgements_that_there_are_not_are_told(indicators: Run) -> None:
    assert "There is no topic wood. The topics are adoption" in indicators("list", "--topic", "wood").err
    assert "No indicator bears on a judgement wood" in indicators("list", "--judgement", "wood").err


def test_what_was_revised_before_this_release_of_ilacs_is_listed(indicators: Run) -> None:
    ran = indicators("revisions", "--place", "Leeds")
    assert "lait, from release 2025-11-25 to 2026-04-08" in ran.words
    assert "another value" in ran.words


def test_few_revisions_are_all_shown(indicators: Run) -> None:
    ran = indicators("revisions", "--place", "Leeds", "--indicator", "ReoffYO")
    assert "lait, from release 2025-11-25 to 2026-04-08: 8 values" in ran.words
    assert "more: --csv or --json print all" not in ran.words


def test_revisions_are_written_as_a_table(indicators: Run) -> None:
    rows = list(
        csv.DictReader(io.StringIO(indicators("revisions", "--place", "Yorkshire and the Humber", "--csv").out))
    )
    assert rows
    assert {row["place"] for row in rows} == {"982"}
    assert "new" not in {row["kind"] for row in rows}


def test_first_values_of_new_periods_are_listed_when_asked_for(indicators: Run) -> None:
    listed = json.loads(indicators("revisions", "--new", "--indicator", "AdoptionFinance", "--json").out)
    assert "new" in {one["kind"] for one in listed}


def test_nobody_is_left_guessing_about_a_name(indicators: Run) -> None:
    assert "Did you mean" in indicators("revisions", "--place", "Leedz").err
    assert "Did you mean" in indicators("revisions", "--indicator", "Referral").err


def test_no_revision_is_said_too(indicators: Run) -> None:
    ran = indicators("revisions", "--place", "Isles of Scilly", "--indicator", "Work_Force_AvgNumCase_SW")
    assert "No value is noted as revised." in ran.words


def test_a_snapshot_is_made_of_files_alone(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("indicators", "bundle", tidy(tmp_path / f"{FILE}.csv"), "--out", tmp_path / "snapshot")
    assert ran.code == 0
    assert sorted(contents(tmp_path / "snapshot")) == ["figures.parquet", "origins.csv"]
