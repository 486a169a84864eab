"""The index on disk."""

from datetime import date
from pathlib import Path

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.inspection import Inspection
from ilacs.published.library import Entry, Library
from ilacs.published.report import Family, Status
from ilacs.published.searching.indexing import build_index, library_fingerprint, open_index, put_in_place
from ilacs.published.searching.search import search
from tests.unit.published.reports import KENT, LEEDS, paragraph, report
from tests.unit.published.searching.conftest import KENT_NOW, LIBRARY

DAY = date(2026, 1, 5)
KNOWN = Inspection(KENT, "ilacs", "short", date(2022, 5, 9), date(2022, 5, 20), False, None, "2018", {})


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "reports")
    for one in LIBRARY:
        made.keep(Entry(one, DAY))
    return made


def indexes(library: Library) -> list[str]:
    return [path.name for path in (library.folder / "index").iterdir()]


def test_an_empty_library_can_be_searched(tmp_path: Path) -> None:
    assert search(open_index(Library(tmp_path)), "anything").total == 0


def test_on_disk_it_finds_what_it_finds_in_memory(library: Library) -> None:
    on_disk, in_memory = search(open_index(library), "carers"), search(build_index(LIBRARY), "carers")
    assert on_disk == in_memory


def test_it_is_built_once_for_a_library_as_it_stands(library: Library) -> None:
    first = open_index(library)
    built = indexes(library)
    assert open_index(library).fingerprint == first.fingerprint
    assert indexes(library) == built == [first.fingerprint]


def test_it_is_built_anew_when_a_report_comes_and_the_old_one_goes(library: Library) -> None:
    before = open_index(library)
    library.keep(Entry(report(paragraph("A zebra."), code=LEEDS, ended_on=date(2026, 7, 1)), DAY))
    after = open_index(library)
    assert (search(before, "zebra").total, search(after, "zebra").total) == (0, 1)
    assert indexes(library) == [after.fingerprint]


def test_a_correction_shows(library: Library) -> None:
    library.keep(Entry(KENT_NOW, DAY, {"authority": "Leeds"}))
    assert open_index(library).reports[KENT_NOW.sha256].authority == "Leeds"


def test_an_index_that_is_not_whole_is_built_anew(library: Library) -> None:
    folder = library.folder / "index" / open_index(library).fingerprint
    (folder / "meta.json").unlink()
    assert search(open_index(library), "carers").total > 0
    (folder / "reports.json").write_text("[{}]", encoding="utf-8")
    assert search(open_index(library), "carers").total > 0


def test_the_register_is_part_of_what_it_is_built_from(library: Library) -> None:
    assert library_fingerprint(library) != library_fingerprint(library, [KNOWN])


def test_what_is_of_no_report_is_left_out() -> None:
    dead = report(paragraph("Not found."), family=Family.DEAD_PAGE, status=Status.DEAD)
    assert build_index([dead]).reports == {}


def test_a_report_without_a_paragraph_is_listed_all_the_same() -> None:
    assert len(build_index([report()]).reports) == 1


def test_a_report_without_council_or_days_is_searched_too() -> None:
    bare = report(paragraph("A zebra."), authority=None, windows=(), published=None, edition=None, type=None)
    assert search(build_index([report(paragraph("Kent.")), bare]), "zebra").total == 1


def test_where_somebody_built_the_same_meanwhile_theirs_stays(tmp_path: Path) -> None:
    draft, theirs = tmp_path / "draft", tmp_path / "theirs"
    for folder in (draft, theirs):
        folder.mkdir()
        (folder / "reports.json").write_text(folder.name, encoding="utf-8")
    put_in_place(draft, theirs)
    assert (theirs / "reports.json").read_text(encoding="utf-8") == "theirs"
    assert not draft.exists()


def test_what_is_in_the_way_and_no_index_is_not_taken_for_one(tmp_path: Path) -> None:
    draft, other = tmp_path / "draft", tmp_path / "other"
    draft.mkdir()
    other.mkdir()
    (other / "notes.txt").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="not empty"):
        put_in_place(draft, other)


def test_where_it_cannot_be_written_a_plain_word_says_so(library: Library) -> None:
    (library.folder / "index").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(Problem, match="Make room there"):
        open_index(library)
