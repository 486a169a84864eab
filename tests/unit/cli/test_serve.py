from pathlib import Path

import pytest

from ilacs.cli import serve
from ilacs.lib.problem import Problem


def test_it_listens_to_this_machine_alone() -> None:
    words = serve.words_for_gunicorn(8123)
    assert "127.0.0.1:8123" in words
    assert words[-1] == "ilacs.web.wsgi:application"


def test_without_its_packages_it_says_how_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "find_spec", lambda _: None)
    with pytest.raises(Problem, match=r"ilacs\[site\]"):
        serve.check_it_can_start()


def test_without_style_sheets_it_says_how_to_build_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(serve, "MANIFEST", tmp_path / "staticfiles.json")
    with pytest.raises(Problem, match=r"python -m ilacs\.web\.frontend"):
        serve.check_it_can_start()


def test_with_both_it_starts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started: list[int] = []
    (tmp_path / "staticfiles.json").write_text("{}")
    monkeypatch.setattr(serve, "MANIFEST", tmp_path / "staticfiles.json")
    monkeypatch.setattr(serve, "_start_gunicorn", started.append)
    monkeypatch.setattr(serve, "_start_django", started.append)
    monkeypatch.setenv("ILACS_DATA", "before")
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "ilacs.web.settings")
    serve.serve(port=8123, data_folder=tmp_path)
    assert started == [8123]
    assert serve.os.environ["ILACS_DATA"] == str(tmp_path)
