"""ilacs handbook."""

from pathlib import Path

from typer.testing import CliRunner

from ilacs.cli.main import build_app


def test_it_writes_the_pages_and_says_how_many(tmp_path: Path) -> None:
    printed = CliRunner().invoke(build_app("handbook"), ["handbook", str(tmp_path)]).output
    assert printed.split()[0] == str(len(list(tmp_path.rglob("*.md"))))
