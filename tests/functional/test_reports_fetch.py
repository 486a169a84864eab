"""ilacs reports fetch, as typed: reports of councils from a site on this machine."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ilacs.places import load_register
from ilacs.published.fetching import read_manifest
from tests.functional.commands import Ran, Terminal
from tests.loopback.reports_site import MadeSite
from tests.loopback.serving import Loopback, serve

Run = Callable[..., Ran]


@pytest.fixture
def site() -> MadeSite:
    return MadeSite({load_register().find("Leeds").urn: {"/v1/file/501": "09 September 2024"}})


@pytest.fixture
def server(site: MadeSite, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with serve(site) as running:
        yield running


@pytest.fixture
def fetch(terminal: Terminal, server: Loopback, tmp_path: Path) -> Run:
    return lambda *words: terminal.run(
        "reports", "fetch", *words, "--site", server.address, "--data", tmp_path / "kept"
    )


def test_the_reports_of_a_council_are_fetched(fetch: Run, tmp_path: Path) -> None:
    ran = fetch("Leeds", "--no-add")
    assert ran.code == 0
    assert "1 new report was fetched; 0 were here already." in ran.words
    assert "ilacs reports add" in ran.words
    [kept] = read_manifest(tmp_path / "kept" / "pdfs").values()
    assert (kept.published_on, kept.retrieved_at[-6:]) == ("2024-09-09", "+00:00")


def test_what_is_here_is_not_fetched_twice(fetch: Run) -> None:
    fetch("Leeds", "--no-add")
    assert "0 new reports were fetched; 1 was here already." in fetch("383").words


def test_a_report_that_the_site_drops_is_kept(fetch: Run, site: MadeSite) -> None:
    fetch("Leeds", "--no-add")
    listed = next(iter(site.listed.values()))
    listed.clear()
    listed["/v1/file/502"] = "1 July 2026"
    assert "is not on the site any more (last seen" in fetch("Leeds", "--no-add").words


def test_what_is_fetched_is_read_into_the_collection(fetch: Run) -> None:
    # The made-up report has no pages: it is taken in, and waits for a person.
    ran = fetch("Leeds")
    assert ran.code == 1
    assert "ilacs reports queue" in ran.words


def test_a_council_that_fails_is_told_and_the_rest_goes_on(fetch: Run) -> None:
    ran = fetch("Barnsley", "Leeds", "--no-add")
    assert ran.code == 1
    assert "1 new report was fetched" in ran.out
    assert "has nothing there (status 404)" in ran.err


def test_all_councils_are_asked_for_until_the_site_is_seen_to_be_down(fetch: Run, server: Loopback) -> None:
    ran = fetch("--all")
    assert len(server.asked) == 3
    assert "150 more providers not asked for: 3 questions in a row failed." in ran.err


def test_no_more_is_taken_than_is_asked_for(fetch: Run, site: MadeSite) -> None:
    next(iter(site.listed.values()))["/v1/file/502"] = "1 July 2019"
    assert "1 report of Leeds not asked for" in fetch("Leeds", "--most", "1", "--no-add").err


def test_a_council_without_a_page_is_said(fetch: Run) -> None:
    assert "Ofsted's number of Cumbria is not known here" in fetch("Cumbria").err


def test_a_council_has_to_be_named(fetch: Run) -> None:
    assert "Name one council or several" in fetch().err
    assert "Did you mean Leeds?" in fetch("Leedz").err
