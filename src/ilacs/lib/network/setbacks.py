"""What can go wrong with a question to a server, in a sentence, and whether asking again may help."""

import http.client
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.error import URLError

from ilacs.lib.network.unpacking import CutOff, TooLarge

PASSING = (
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
)
"""Answers after which it is right to ask again."""
FAILURES = (OSError, http.client.HTTPException, CutOff, TooLarge)
"""What asking may raise; URLError, time-outs and broken connections are OSErrors."""


class LedAstray(OSError):
    """A server sent us on to an address that may not be asked."""


SAYS: Mapping[int, str] = {
    HTTPStatus.UNAUTHORIZED: "does not let us in",
    HTTPStatus.FORBIDDEN: "does not let us in",
    HTTPStatus.NOT_FOUND: "has nothing there",
    HTTPStatus.GONE: "has nothing there any more",
    HTTPStatus.TOO_MANY_REQUESTS: "asks for fewer questions",
    HTTPStatus.BAD_REQUEST: "did not understand the question",
}


@dataclass(frozen=True, slots=True)
class Setback:
    """Why there is no answer."""

    says: str
    """Continues a sentence that begins with the host."""
    is_passing: bool = False
    status: int | None = None
    wait: float | None = None
    """Seconds that the server asks us to wait."""
    content: bytes = b""


def refused(status: int, headers: Mapping[str, str], content: bytes) -> Setback:
    """The setback of a status that is not a success."""
    told = SAYS.get(status, "is out of order" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "refused")
    return Setback(
        says=f"{told} (status {status})",
        is_passing=status in PASSING,
        status=status,
        wait=_asked_to_wait(headers),
        content=content,
    )


def failed(error: Exception) -> Setback:
    """The setback of a connection that failed."""
    cause = error.reason if isinstance(error, URLError) and isinstance(error.reason, Exception) else error
    match cause:
        case TooLarge():
            return Setback("sent more than is ever published; nothing was kept of it")
        case LedAstray():
            return Setback("sent us on to an address that is neither encrypted nor its own")
        case CutOff() | http.client.IncompleteRead():
            return Setback("broke off in the middle of its answer", is_passing=True)
        case TimeoutError():
            return Setback("did not answer in time", is_passing=True)
        case ssl.SSLError():
            return Setback("could not prove who it is: the encrypted connection failed, or something here listens in")
        case http.client.HTTPException() | ConnectionResetError() | ConnectionAbortedError():
            return Setback("closed the connection without an answer", is_passing=True)
        case _:
            return Setback("could not be reached: there is no network, or the way there is closed")


def _asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Retry-After, as seconds; a moment is measured from the server's own clock."""
    wait = (headers.get("Retry-After") or "").strip()
    if wait.isdigit():
        return float(wait)
    try:
        until, sent = (parsedate_to_datetime(moment) for moment in (wait, headers.get("Date") or ""))
        return max(0.0, (until - sent).total_seconds())
    except (TypeError, ValueError):
        return None
