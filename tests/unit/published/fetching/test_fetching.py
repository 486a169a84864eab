"""A round of Ofsted's site: what is taken, kept, left alone, and said when it does not work."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ilacs.lib.network import Fetcher, Manners
from ilacs.lib.problem import Problem
from ilacs.published.fetching import Provider, ReportsFetched, Round, fetch_reports, load_site, read_manifest
from tests.loopback.reports_site import PDF, MadeSite
from tests.loopback.serving import Loopback, Reply, serve

ONE, TWO, THREE = Provider("80001", "Oneshire"), Provider("80002", "Twoham"), Provider("80003", "Threeton")
MORNING, EVENING = "2026-11-25T08:00:00+00:00", "2026-11-25T20:00:00+00:00"
Go = Callable[..., ReportsFetched]


@pytest.fixture
def site() -> MadeSite:
    return MadeSite()


@pytest.fixture
def server(site: MadeSite) -> Iterator[Loopback]:
    with serve(site) as running:
        yield running


@pytest.fixture
def paused() -> list[float]:
    return []


@pytest.fixture
def go(server: Loopback, tmp_path: Path, paused: list[float]) -> Go:
    fetcher = Fetcher(paused.append, manners=Manners(seconds=0.3, tries=1))

    def fetch(*providers: Provider, moment: str = MORNING, most: int = 400) -> ReportsFetched:
        made = replace(load_site(server.address), most_reports=most)
        return fetch_reports(providers, round_=Round(made, fetcher, tmp_path, moment))

    return fetch


def test_every_report_that_is_listed_is_taken(go: Go, tmp_path: Path) -> None:
    fetched = go(ONE, TWO)
    assert [kept.file for kept in fetched.taken] == [
        "80001_2024-09-09_501.pdf",
        "80001_2019-05-03_502.pdf",
        "80002_2025-07-01_503.pdf",
    ]
    assert (tmp_path / "80001_2024-09-09_501.pdf").read_bytes() == PDF + b"/v1/file/501"
    assert fetched.failures == ()


def test_each_report_is_noted_with_where_it_is_from_and_when_it_came(go: Go, server: Loopback, tmp_path: Path) -> None:
    go(TWO)
    noted = read_manifest(tmp_path)[f"{server.address}/v1/file/503"]
    assert noted.sha256 == hashlib.sha256(PDF + b"/v1/file/503").hexdigest()
    assert (noted.urn, noted.published_on, noted.retrieved_at) == ("80002", "2025-07-01", MORNING)
    assert noted.kind == "Children’s services inspection"


def test_what_is_here_is_not_fetched_twice(go: Go, server: Loopback, tmp_path: Path) -> None:
    go(ONE)
    again = go(ONE, moment=EVENING)
    assert (again.taken, again.already_here) == ((), 2)
    assert server.paths().count("/v1/file/501") == 1
    assert {kept.last_listed_at for kept in read_manifest(tmp_path).values()} == {EVENING}
    assert {kept.retrieved_at for kept in read_manifest(tmp_path).values()} == {MORNING}


def test_a_file_that_was_lost_is_fetched_again(go: Go, tmp_path: Path) -> None:
    go(TWO)
    (tmp_path / "80002_2025-07-01_503.pdf").unlink()
    assert len(go(TWO).taken) == 1


def test_a_report_that_vanished_is_kept(go: Go, site: MadeSite, tmp_path: Path) -> None:
    go(ONE)
    del site.listed["80001"]["/v1/file/502"]
    again = go(ONE, moment=EVENING)
    assert [kept.file for kept in again.no_longer_listed] == ["80001_2019-05-03_502.pdf"]
    assert (tmp_path / "80001_2019-05-03_502.pdf").exists()
    assert again.no_longer_listed[0].last_listed_at == MORNING
    assert len(read_manifest(tmp_path)) == 2


def test_there_is_a_pause_before_every_question(go: Go, server: Loopback, paused: list[float]) -> None:
    go(ONE)
    assert paused == [2, 2, 2]
    assert len(server.asked) == 3


def test_a_provider_that_fails_is_told_and_the_rest_goes_on(go: Go) -> None:
    fetched = go(THREE, TWO)
    assert len(fetched.taken) == 1
    assert "has nothing there (status 404)" in fetched.failures[0]


def test_a_page_without_reports_is_said_to_be_odd(go: Go, site: MadeSite) -> None:
    site.listed["80001"] = {}
    assert (
        go(ONE).failures[0].startswith("Oneshire: its page lists no reports, or is built in another way than we know")
    )


def test_what_is_not_a_pdf_is_left_out(go: Go, site: MadeSite, tmp_path: Path) -> None:
    site.files["/v1/file/501"] = Reply(b"<html>Sorry</html>", kind="text/html")
    fetched = go(ONE)
    assert [kept.file for kept in fetched.taken] == ["80001_2019-05-03_502.pdf"]
    assert fetched.failures[0].endswith("/v1/file/501 is not a PDF and was left out.")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["80001_2019-05-03_502.pdf", "manifest.json"]


def test_a_report_that_breaks_off_is_not_kept(go: Go, site: MadeSite, tmp_path: Path) -> None:
    site.files["/v1/file/503"] = Reply(PDF, kind="application/pdf", is_cut_off=True)
    assert "broke off" in go(TWO).failures[0]
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]


def test_a_site_that_is_down_is_not_asked_on_and_on(go: Go, server: Loopback) -> None:
    server.faults["/80003"] = [Reply(status=500)] * 9
    fetched = go(*[THREE] * 9)
    assert len(server.asked) == 3
    assert fetched.failures[-1].startswith("6 more providers not asked for: 3 questions in a row failed.")


def test_no_more_is_taken_than_one_run_may(go: Go) -> None:
    fetched = go(ONE, TWO, most=1)
    assert len(fetched.taken) == 1
    assert [told.partition(":")[0] for told in fetched.failures] == [
        "1 report of Oneshire not asked for",
        "1 more provider not asked for",
    ]


def test_links_to_other_sites_are_not_followed(go: Go, site: MadeSite, server: Loopback) -> None:
    site.listed["80002"] = {"https://elsewhere.example/v1/file/9": "1 July 2025", "//[broken": "1 July 2025"}
    assert "lists no reports" in go(TWO).failures[0]
    assert server.paths() == ["/provider/44/80002"]


def test_a_list_that_cannot_be_read_stops_the_round(go: Go, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps([{"file": "a.pdf"}]), encoding="utf-8")
    with pytest.raises(Problem, match="cannot be read as the list of the reports beside it"):
        go(ONE)


def test_a_folder_that_cannot_be_written_to_is_said(go: Go, tmp_path: Path) -> None:
    (tmp_path / "80002_2025-07-01_503.pdf").mkdir()
    with pytest.raises(Problem, match="could not be written"):
        go(TWO)


def test_the_site_as_declared_is_asked_encrypted() -> None:
    site = load_site()
    assert site.page_of("80450") == "https://reports.ofsted.gov.uk/provider/44/80450"
    assert site.has("https://files.ofsted.gov.uk/v1/file/50000001")
    assert not site.has("https://files.ofsted.gov.uk.example/v1/file/50000001")
