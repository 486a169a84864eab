"""What the commands write."""

from pathlib import Path

import pytest

from ilacs.cli.outputs import write_text
from ilacs.records import Problem


def test_a_file_is_written_with_the_folders_that_lead_to_it(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b" / "c.txt", "☃")
    assert (tmp_path / "a" / "b" / "c.txt").read_text(encoding="utf-8") == "☃"


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(Problem, match=r"could not be written \(.+\)\. Make room there"):
        write_text(tmp_path / "a" / "b.txt", "")
