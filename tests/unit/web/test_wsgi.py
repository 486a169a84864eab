import gc
import io
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilacs.web import settings

SOURCE = str(Path(settings.__file__).with_name("wsgi.py"))


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_a_server_gets_pages() -> None:
    begun: list[str] = []
    asked = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/health",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.input": io.BytesIO(),
    }
    answered = runpy.run_path(SOURCE)["application"](asked, lambda status, _: begun.append(status))
    assert b'"status": "ok"' in b"".join(answered)
    assert begun == ["200 OK"]
