"""A real server on this machine, for tests of what asks over a network."""

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """One question that came in."""

    path: str
    query: dict[str, str]
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Reply:
    """What is sent back. A reply that hangs is sent when the server is stopped."""

    content: bytes = b""
    kind: str = "application/json"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    is_packed: bool = False
    is_cut_off: bool = False
    hangs: bool = False


@dataclass
class Loopback:
    """A server that answers as a function says."""

    answer: Callable[[Asked], Reply]
    asked: list[Asked] = field(default_factory=list)
    faults: dict[str, list[Reply]] = field(default_factory=dict)
    """By the end of a path: what is sent first, one after the other, instead of the answer."""
    address: str = ""
    stopped: threading.Event = field(default_factory=threading.Event)

    def paths(self) -> list[str]:
        return [one.path for one in self.asked]

    def reply(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        planned = [replies for end, replies in self.faults.items() if replies and asked.path.endswith(end)]
        return planned[0].pop(0) if planned else self.answer(asked)


@contextmanager
def serve(answer: Callable[[Asked], Reply]) -> Iterator[Loopback]:
    """Run a server until the test is over."""
    loopback = Loopback(answer)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(loopback))
    server.daemon_threads = True
    loopback.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield loopback
    finally:
        loopback.stopped.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _handler_of(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is printed in tests."""

        def _answer(self, body: bytes) -> None:
            parts = urlsplit(self.path)
            reply = loopback.reply(Asked(parts.path, dict(parse_qsl(parts.query)), body, dict(self.headers.items())))
            if reply.hangs:
                loopback.stopped.wait(5)
                return
            content = gzip.compress(reply.content) if reply.is_packed else reply.content
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(content) + (100 if reply.is_cut_off else 0)))
            if reply.is_packed:
                self.send_header("Content-Encoding", "gzip")
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

    return Handler
