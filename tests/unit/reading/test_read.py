from pathlib import Path

import pytest

from ilacs.reading import limits, read
from ilacs.records import Problem
from tests.functional.containers import write_xlsx, write_zip


def write_csv(folder: Path, name: str) -> Path:
    (folder / name).write_text("a,b\nc,d\n")
    return folder / name


def test_several_paths_are_read_in_their_order(tmp_path: Path) -> None:
    paths = [write_csv(tmp_path, "b.csv"), write_xlsx(tmp_path / "a.xlsx", {"List 1": [["a"]]})]
    assert [(sheet.file, sheet.name) for sheet in read(paths).sheets] == [("b.csv", "b"), ("a.xlsx", "List 1")]


def test_no_paths_are_a_problem() -> None:
    with pytest.raises(Problem, match="No file was named"):
        read([])


def test_a_named_file_that_cannot_be_read_is_a_problem_beside_others(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"%PDF")
    with pytest.raises(Problem, match="is a PDF"):
        read([write_csv(tmp_path, "a.csv"), tmp_path / "b.csv"])


def test_a_file_that_lies_in_a_folder_is_passed_over_with_its_reason(tmp_path: Path) -> None:
    write_csv(tmp_path, "a.csv")
    (tmp_path / "b.csv").write_bytes(b"%PDF")
    assert read([tmp_path]).passed_over == {"b.csv": "b.csv is a PDF. Send the workbook that it was printed from."}


def test_a_folder_tells_three_reasons_where_nothing_can_be_read(tmp_path: Path) -> None:
    for name in ("a", "b", "c", "d"):
        (tmp_path / name).write_bytes(b"%PDF")
    with pytest.raises(Problem, match=r"holds no workbook .* a is a PDF.* b is.* c is(?!.* d is)"):
        read([tmp_path])


def test_a_zip_of_workbooks_is_read(tmp_path: Path) -> None:
    workbook = write_xlsx(tmp_path / "a.xlsx", {"List 1": [["a"]], "List 2": [["b"]]})
    path = write_zip(tmp_path / "lists.zip", {"a.xlsx": workbook.read_bytes(), "contacts.csv": "a,b"})
    found = [(sheet.file, sheet.name) for sheet in read([path]).sheets]
    assert found == [
        ("lists.zip/a.xlsx", "List 1"),
        ("lists.zip/a.xlsx", "List 2"),
        ("lists.zip/contacts.csv", "contacts"),
    ]


def test_a_zip_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    write_csv(tmp_path, "a.csv")
    write_zip(tmp_path / "lists.zip", {"contacts.csv": "a,b"})
    assert "a zip within a zip or folder" in read([tmp_path]).passed_over["lists.zip"]


def test_cells_of_all_files_count_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CELLS", 7)
    paths = [write_csv(tmp_path, "a.csv"), write_csv(tmp_path, "b.csv")]
    with pytest.raises(Problem, match="more than 7 cells together"):
        read(paths)
