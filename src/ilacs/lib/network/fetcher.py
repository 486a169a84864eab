"""Asking a server politely: bounded in time, size and tries, and with one sentence when it does not work."""

import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPResponse
from typing import IO

from ilacs.lib.network.addresses import check_address, host_name, is_allowed, is_own_machine
from ilacs.lib.network.setbacks import FAILURES, LedAstray, Setback, failed, refused
from ilacs.lib.network.unpacking import TooLarge, check_length, unpack
from ilacs.lib.problem import Problem
from ilacs.version import __version__

MOST_OF_AN_ERROR = 1 << 16


@dataclass(frozen=True, slots=True)
class Manners:
    """How long we wait, how often we ask again, and how much we take."""

    seconds: float = 35
    """For one answer."""
    tries: int = 5
    first_wait: float = 1
    """Before the second try, in seconds; doubled each time after."""
    longest_wait: float = 60
    """A server that asks for more is left alone."""
    most_bytes: int = 200_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent, unpacked."""

    address: str
    """Where it came from in the end."""
    content: bytes
    kind: str
    """`application/json`, `text/csv`."""
    name: str = ""
    """What the server calls the file."""


class NotFetched(Problem):
    """A server did not answer as it should."""

    def __init__(self, message: str, *, setback: Setback) -> None:
        super().__init__(message)
        self.status = setback.status
        self.content = setback.content


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server elsewhere only where it may be asked itself; nobody out there may send us to this machine."""

    def redirect_request(  # the signature is the library's
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if not is_allowed(newurl) or (is_own_machine(newurl) and not is_own_machine(req.full_url)):
            raise LedAstray
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]  # IO is enough


class Fetcher:
    """Asks, waits and asks again. It sleeps through the function it is given."""

    def __init__(self, sleep: Callable[[float], None], *, manners: Manners = Manners()) -> None:  # frozen
        self._sleep = sleep
        self._manners = manners

    def fetch(self, address: str, *, accept: str, body: bytes | None = None) -> Answer:
        """The answer of an address, read whole. Raises NotFetched."""
        check_address(address)
        request = _request(address, accept=accept, body=body)
        tried, outcome = 1, self._ask(request)
        while isinstance(outcome, Setback) and (wait := self._wait(outcome, tried)) is not None:
            self._sleep(wait)
            tried, outcome = tried + 1, self._ask(request)
        if isinstance(outcome, Setback):
            raise NotFetched(_sentence(address, outcome, tried), setback=outcome)
        return outcome

    def pause(self, seconds: float) -> None:
        """Leave a server alone for a while."""
        self._sleep(seconds)

    def _ask(self, request: urllib.request.Request) -> Answer | Setback:
        try:
            with _opener(request.full_url).open(request, timeout=self._manners.seconds) as response:
                return self._read(response)
        except urllib.error.HTTPError as error:
            with error:
                return refused(error.code, dict(error.headers.items()), _error_body(error))
        except FAILURES as error:
            return failed(error)

    def _read(self, response: HTTPResponse) -> Answer:
        most = self._manners.most_bytes
        content = response.read(most + 1)
        if len(content) > most:
            raise TooLarge
        check_length(content, announced=response.headers.get("Content-Length"))
        if response.headers.get("Content-Encoding", "").lower() in ("gzip", "x-gzip", "deflate"):
            content = unpack(content, most=most)
        kind, name = response.headers.get_content_type(), response.headers.get_filename()
        return Answer(address=response.geturl(), content=content, kind=kind, name=name or "")

    def _wait(self, setback: Setback, tried: int) -> float | None:
        """Seconds before the next try, or None where there is none."""
        if not setback.is_passing or tried == self._manners.tries:
            return None
        if setback.wait is not None:
            return setback.wait if setback.wait <= self._manners.longest_wait else None
        return min(self._manners.first_wait * 2.0 ** (tried - 1), self._manners.longest_wait)


def _request(address: str, *, accept: str, body: bytes | None) -> urllib.request.Request:
    headers = {"Accept": accept, "Accept-Encoding": "gzip", "User-Agent": f"ilacs/{__version__}"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    return urllib.request.Request(address, data=body, headers=headers)  # noqa: S310  # check_address was there


def _opener(address: str) -> urllib.request.OpenerDirector:
    """One that goes through the council's proxy where there is one, but never to this machine."""
    own = [urllib.request.ProxyHandler({})] if is_own_machine(address) else []
    return urllib.request.build_opener(_Redirects, *own)


def _error_body(error: urllib.error.HTTPError) -> bytes:
    try:
        content = error.read(MOST_OF_AN_ERROR)
        packed = error.headers.get("Content-Encoding", "").lower() in ("gzip", "x-gzip", "deflate")
        return unpack(content, most=MOST_OF_AN_ERROR) if packed else content
    except FAILURES:
        return b""


def _sentence(address: str, setback: Setback, tried: int) -> str:
    told = f"{host_name(address)} {setback.says}"
    if tried > 1:
        told += f", {tried} times in a row"
    if setback.wait:
        told += f"; it asks for a pause of {setback.wait:.0f} seconds"
    advice = "try again later" if setback.is_passing or setback.status is None else "check the address"
    return f"{told}. Asked for: {address}. What is already here stays in use; {advice}."
