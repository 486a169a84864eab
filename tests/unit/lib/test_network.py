"""Asking a server: what is allowed, how often, how long, and what is said when it does not work."""

import gzip
import socket
import ssl
from collections.abc import Iterator
from http.client import RemoteDisconnected
from urllib.error import URLError

import pytest

from ilacs.lib.network import Fetcher, Manners, NotFetched, file_name, host_name, join_address, under
from ilacs.lib.network.setbacks import failed, refused
from ilacs.lib.network.unpacking import CutOff, TooLarge, unpack
from ilacs.lib.problem import Problem
from tests.loopback.serving import Loopback, Reply, serve

FINE = Reply(b'{"fine": true}')


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serve(lambda _: FINE) as running:
        yield running


@pytest.fixture
def slept() -> list[float]:
    return []


@pytest.fixture
def fetcher(slept: list[float]) -> Fetcher:
    return Fetcher(slept.append, manners=Manners(seconds=0.3, tries=3, first_wait=1, longest_wait=30, most_bytes=1000))


def ask(fetcher: Fetcher, server: Loopback) -> bytes:
    return fetcher.fetch(f"{server.address}/figures", accept="application/json").content


def failure(fetcher: Fetcher, server: Loopback) -> str:
    with pytest.raises(NotFetched) as failed:
        ask(fetcher, server)
    return str(failed.value)


def test_an_answer_is_read_whole(fetcher: Fetcher, server: Loopback) -> None:
    assert ask(fetcher, server) == FINE.content


def test_a_packed_answer_is_unpacked(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(b"figures" * 20, is_packed=True)]
    assert ask(fetcher, server) == b"figures" * 20
    assert server.asked[0].headers["Accept-Encoding"] == "gzip"


def test_a_question_carries_its_body_and_says_who_asks(fetcher: Fetcher, server: Loopback) -> None:
    fetcher.fetch(f"{server.address}/figures", accept="application/json", body=b"{}")
    assert server.asked[0].body == b"{}"
    assert server.asked[0].headers["Content-Type"] == "application/json"
    assert server.asked[0].headers["User-Agent"].startswith("ilacs/")


def test_a_server_that_asks_for_a_pause_gets_it(fetcher: Fetcher, server: Loopback, slept: list[float]) -> None:
    server.faults["/figures"] = [Reply(status=429, headers={"Retry-After": "7"})]
    assert ask(fetcher, server) == FINE.content
    assert slept == [7.0]


def test_a_pause_until_a_moment_is_counted_on_the_server_s_clock(fetcher: Fetcher) -> None:
    sent, until = "Wed, 25 Nov 2026 20:00:00 GMT", "Wed, 25 Nov 2026 20:00:12 GMT"
    assert refused(429, {"Retry-After": until, "Date": sent}, b"").wait == 12
    assert refused(429, {"Retry-After": "soon", "Date": sent}, b"").wait is None


def test_a_server_that_asks_for_an_hour_is_left_alone(fetcher: Fetcher, server: Loopback, slept: list[float]) -> None:
    server.faults["/figures"] = [Reply(status=429, headers={"Retry-After": "3600"})]
    assert "asks for fewer questions (status 429); it asks for a pause of 3600 seconds" in failure(fetcher, server)
    assert slept == []


def test_a_server_that_fails_once_is_asked_again(fetcher: Fetcher, server: Loopback, slept: list[float]) -> None:
    server.faults["/figures"] = [Reply(status=500)]
    assert ask(fetcher, server) == FINE.content
    assert slept == [1.0]


def test_a_server_that_fails_for_ever_is_asked_three_times(
    fetcher: Fetcher, server: Loopback, slept: list[float]
) -> None:
    server.faults["/figures"] = [Reply(status=503)] * 9
    told = failure(fetcher, server)
    assert "is out of order (status 503), 3 times in a row" in told
    assert told.endswith("What is already here stays in use; try again later.")
    assert slept == [1.0, 2.0]


@pytest.mark.parametrize(
    ("status", "words"),
    [(400, "did not understand"), (401, "let us in"), (403, "let us in"), (404, "has nothing there"), (418, "refused")],
)
def test_a_refusal_is_not_asked_about_again(fetcher: Fetcher, server: Loopback, status: int, words: str) -> None:
    server.faults["/figures"] = [Reply(status=status)]
    assert words in failure(fetcher, server)
    assert len(server.asked) == 1


def test_what_a_refusal_says_is_kept(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(b"why", status=400, is_packed=True)]
    with pytest.raises(NotFetched) as failed:
        ask(fetcher, server)
    assert (failed.value.status, failed.value.content) == (400, b"why")


def test_an_answer_that_breaks_off_is_never_taken_for_whole(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(b"half", is_cut_off=True)] * 3
    assert "broke off in the middle of its answer, 3 times in a row" in failure(fetcher, server)


def test_a_slow_server_is_not_waited_for_for_ever(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(hangs=True)] * 3
    assert "did not answer in time, 3 times in a row" in failure(fetcher, server)


def test_an_answer_that_is_too_large_is_not_taken(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(b"x" * 1001)]
    assert "sent more than is ever published" in failure(fetcher, server)


def test_an_answer_that_unpacks_to_something_too_large_is_not_taken(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(b"x" * 100_000, is_packed=True)]
    assert "sent more than is ever published" in failure(fetcher, server)


def test_no_network_is_said_at_once(fetcher: Fetcher, slept: list[float]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/figures"
        with pytest.raises(NotFetched, match="could not be reached: there is no network"):
            fetcher.fetch(address, accept="text/csv")
    assert slept == []


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/figures.csv",
        "file:///figures.csv",
        "ftp://example.org/figures.csv",
        "figures.csv",
        "https://",
        "https://[/",
        "https://example.org/a b",
        "http://127.0.0.1.example.org/",
        "",
    ],
)
def test_only_encrypted_addresses_are_asked(fetcher: Fetcher, address: str) -> None:
    with pytest.raises(Problem, match="an address begins with https://"):
        fetcher.fetch(address, accept="text/csv")


@pytest.mark.parametrize("elsewhere", ["http://example.org/", "file:///figures.csv"])
def test_nobody_sends_us_where_we_would_not_go(fetcher: Fetcher, server: Loopback, elsewhere: str) -> None:
    server.faults["/figures"] = [Reply(status=302, headers={"Location": elsewhere})]
    with pytest.raises(NotFetched):
        ask(fetcher, server)
    assert len(server.asked) == 1


def test_a_server_may_send_us_on_to_itself(fetcher: Fetcher, server: Loopback) -> None:
    server.faults["/figures"] = [Reply(status=302, headers={"Location": f"{server.address}/moved"})]
    assert ask(fetcher, server) == FINE.content
    assert server.paths() == ["/figures", "/moved"]


def test_an_answer_says_what_it_is(fetcher: Fetcher, server: Loopback) -> None:
    named = {"Content-Disposition": 'attachment; filename="b1.csv"'}
    server.faults["/figures"] = [Reply(b"a,b", kind="text/csv; charset=utf-8", headers=named)]
    answer = fetcher.fetch(f"{server.address}/figures", accept="text/csv")
    assert (answer.kind, answer.name, answer.address) == ("text/csv", "b1.csv", f"{server.address}/figures")


def test_a_fetcher_pauses_when_told_to(fetcher: Fetcher, slept: list[float]) -> None:
    fetcher.pause(2)
    assert slept == [2]


def test_addresses_are_put_together_safely() -> None:
    assert under("https://a.uk/x/", "data sets", "../1", page=2) == "https://a.uk/x/data%20sets/..%2F1?page=2"
    assert join_address("https://a.uk/provider/44/1", " /file/5 ") == "https://a.uk/file/5"
    assert file_name("https://a.uk/v1/file/50%20a.csv?download=1") == "50 a.csv"


def test_a_body_that_is_not_packed_after_all_is_noticed() -> None:
    with pytest.raises(CutOff):
        unpack(b"not packed at all", most=10_000)


@pytest.mark.parametrize(
    ("error", "words", "is_passing"),
    [
        (ssl.SSLError(), "could not prove who it is", False),
        (URLError(ssl.SSLCertVerificationError()), "could not prove who it is", False),
        (ConnectionResetError(), "closed the connection without an answer", True),
        (RemoteDisconnected(), "closed the connection without an answer", True),
        (URLError(socket.gaierror()), "there is no network", False),
        (URLError("unknown url type"), "there is no network", False),
    ],
)
def test_what_fails_is_told_in_a_sentence(error: Exception, words: str, is_passing: bool) -> None:
    assert words in failed(error).says
    assert failed(error).is_passing is is_passing


def test_a_refusal_whose_words_cannot_be_read_is_still_a_refusal(fetcher: Fetcher, server: Loopback) -> None:
    packed = {"Content-Encoding": "gzip"}
    server.faults["/figures"] = [Reply(b"not packed", status=400, headers=packed)]
    assert "did not understand the question" in failure(fetcher, server)


def test_a_host_is_told_from_an_address() -> None:
    assert host_name("https://a.uk:8443/x") == "a.uk"
    assert host_name("http://[a.uk/x") == ""


@pytest.mark.parametrize("cut", [0, 5, 12, -1])
def test_half_a_packed_body_is_noticed(cut: int) -> None:
    whole = gzip.compress(b"figures" * 50)
    with pytest.raises(CutOff):
        unpack(whole[:cut] or b"\x00", most=10_000)


def test_several_packed_parts_are_one_body() -> None:
    assert unpack(gzip.compress(b"a" * 9) + gzip.compress(b"b" * 9), most=20) == b"a" * 9 + b"b" * 9
    with pytest.raises(TooLarge):
        unpack(gzip.compress(b"a" * 15) + gzip.compress(b"b" * 15), most=20)
