import zipfile
from io import BytesIO

import pytest

from ilacs.reading import limits
from ilacs.reading.archives import chunks, open_zip, read_small, refuse_lying_sizes
from ilacs.records import Problem
from tests.functional.containers import zip_bytes

MEMBERS = {"a.csv": "Gender\n" * 100, "b.csv": "Age\n"}


def opened(content: bytes) -> list[str]:
    with open_zip(content, "lists.zip") as archive:
        return archive.namelist()


def test_a_sound_zip_opens() -> None:
    assert opened(zip_bytes(MEMBERS)) == ["a.csv", "b.csv"]


def test_too_many_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 703)
    with pytest.raises(Problem, match="unpacks to far more"):
        opened(zip_bytes(MEMBERS))


def test_as_many_bytes_as_allowed_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 704)
    assert opened(zip_bytes(MEMBERS))


def test_a_large_member_may_not_have_been_tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_COUNTS_FROM", 600)
    monkeypatch.setattr(limits, "RATIO", 10)
    with pytest.raises(Problem, match="unpacks to far more"):
        opened(zip_bytes(MEMBERS))


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 1)
    with pytest.raises(Problem, match="more than 1 files"):
        opened(zip_bytes(MEMBERS))


def test_damage_met_inside_is_a_problem() -> None:
    with pytest.raises(Problem, match="is damaged"), open_zip(zip_bytes(MEMBERS), "lists.zip"):
        raise zipfile.BadZipFile


def lying_zip() -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(zip_bytes(MEMBERS).replace((700).to_bytes(4, "little"), (7).to_bytes(4, "little"))))


def test_a_lie_about_a_size_is_damage_where_it_could_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SHARED_TEXT_BYTES", 100)
    archive = lying_zip()
    with pytest.raises(zipfile.BadZipFile):
        refuse_lying_sizes(archive, archive.infolist())


def test_honest_sizes_pass_where_they_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SHARED_TEXT_BYTES", 100)
    with open_zip(zip_bytes(MEMBERS), "lists.zip") as archive:
        refuse_lying_sizes(archive, archive.infolist())
        assert archive.testzip() is None


def test_what_cannot_grow_large_is_not_unpacked_to_see() -> None:
    archive = lying_zip()
    refuse_lying_sizes(archive, archive.infolist())


def test_chunks_add_up_to_the_member() -> None:
    with open_zip(zip_bytes({"a": b"ab" * 900_000}), "a.zip") as archive:
        pieces = list(chunks(archive, archive.getinfo("a")))
    assert [len(piece) for piece in pieces] == [1 << 20, 1_800_000 - (1 << 20)]


def test_a_part_that_should_be_small_is_damage_when_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SMALL_PART_BYTES", 100)
    with pytest.raises(Problem, match="is damaged"), open_zip(zip_bytes(MEMBERS), "a.xlsx") as archive:
        read_small(archive, archive.getinfo("a.csv"))
