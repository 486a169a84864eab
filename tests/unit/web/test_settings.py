"""The settings as they come out of an environment."""

import runpy
from pathlib import Path

import pytest

from ilacs.web import settings

SOURCE = str(Path(settings.__file__))
NAMES = ("ILACS_SECRET_KEY", "ILACS_DEBUG", "ILACS_DATA", "ILACS_HOSTS", "ILACS_BEHIND_PROXY")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_it_is_safe_as_it_stands(environment: pytest.MonkeyPatch) -> None:
    found = runpy.run_path(SOURCE)
    assert found["DEBUG"] is False
    assert found["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert found["SECURE_HSTS_SECONDS"] >= 365 * 24 * 60 * 60
    assert found["SECURE_PROXY_SSL_HEADER"] is None


def test_a_key_is_made_where_none_is_given(environment: pytest.MonkeyPatch) -> None:
    first, second = (runpy.run_path(SOURCE)["SECRET_KEY"] for _ in range(2))
    assert first != second
    assert len(first) > 50


def test_a_key_that_is_given_is_taken(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ILACS_SECRET_KEY", "ours")
    assert runpy.run_path(SOURCE)["SECRET_KEY"] == "ours"


def test_hosts_and_folder_come_from_the_environment(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment.setenv("ILACS_HOSTS", "compare.example, www.compare.example")
    environment.setenv("ILACS_DATA", str(tmp_path))
    found = runpy.run_path(SOURCE)
    assert found["ALLOWED_HOSTS"] == ["compare.example", "www.compare.example"]
    assert found["DATABASES"]["default"]["NAME"] == tmp_path / "site.sqlite3"


def test_styles_need_not_be_collected_while_they_are_worked_on(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ILACS_DEBUG", "1")
    found = runpy.run_path(SOURCE)
    assert found["DEBUG"] is found["WHITENOISE_USE_FINDERS"] is True
    assert found["STORAGES"]["staticfiles"]["BACKEND"].endswith("StaticFilesStorage")


def test_a_proxy_is_trusted_only_where_there_is_one(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ILACS_BEHIND_PROXY", "1")
    assert runpy.run_path(SOURCE)["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")


def test_nothing_may_come_from_elsewhere_or_stand_in_the_page() -> None:
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert directives["default-src"] == ["'self'"]
    assert directives["object-src"] == directives["base-uri"] == directives["frame-ancestors"] == ["'none'"]
    assert "unsafe" not in str(directives)


def test_nobody_is_remembered() -> None:
    assert [name for name in settings.MIDDLEWARE if "session" in name.lower() or "csrf" in name.lower()] == []


def test_static_files_are_not_offered_to_other_sites() -> None:
    assert settings.WHITENOISE_ALLOW_ALL_ORIGINS is False
