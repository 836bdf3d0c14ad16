"""Fetching: what is fetched, what is refused, and that no connection goes where it should not. No network is used."""

from __future__ import annotations

import asyncio
import gzip
import socket
import sys
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews
from diplonews import DiplonewsError, Limits
from diplonews.cli import fetch as fetching
from diplonews.cli import main
from diplonews.cli.fetch import Fetched, fetch, is_public
from diplonews.errors import FetchError, LimitExceeded

PUBLIC = "93.184.215.14"
ELSEWHERE = "2606:2800:21f:cb07:6820:80da:af6b:8b2c"
STORY = "The foreign ministers of the two countries met in the capital on Tuesday and agreed to reopen embassies. " * 4
PAGE = f"<html lang=en><title>Ministers meet</title><article><h1>Ministers meet</h1><p>{STORY}</p></article></html>"
HTML = {"Content-Type": "text/html; charset=utf-8"}
URL = "https://news.example/story"

Handler = Callable[[httpx.Request], httpx.Response]
Out = pytest.CaptureFixture[bytes]


def answer(body: bytes = PAGE.encode(), status: int = 200, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    # A stream, as from a socket: httpx unpacks what it is given as content by itself.
    return httpx.Response(status, headers=HTML | named, stream=httpx.ByteStream(body))


def bring(
    handler: Handler | httpx.Response,
    url: str = URL,
    *,
    names: Mapping[str, Sequence[str]] | None = None,
    limits: Limits | None = None,
    seconds: float = 5,
) -> Fetched:
    transport = httpx.MockTransport(handler if callable(handler) else lambda _: handler)
    known = {"news.example": [PUBLIC], **(names or {})}

    def resolve(host: str, _port: int) -> Sequence[str]:
        if host not in known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known[host]

    return fetch(url, transport=transport, resolve=resolve, limits=limits, seconds=seconds)


def never(_request: httpx.Request) -> httpx.Response:
    raise AssertionError("a connection was made")


# What is fetched


def test_a_page_comes_with_its_url_its_kind_and_the_charset_of_the_header() -> None:
    body = PAGE.encode("cp1256")
    found = bring(answer(body, Content_Type='text/html; charset="Windows-1256"'))
    assert found == Fetched(url=URL, body=body, kind="html", encoding="windows-1256")


@pytest.mark.parametrize(
    ("content_type", "kind", "encoding"),
    [
        ("text/html", "html", None),
        ("TEXT/HTML;charset=UTF-8", "html", "utf-8"),
        ("application/xhtml+xml", "html", None),
        ("text/plain; charset=iso-8859-6", "text", "iso-8859-6"),
        ("text/html; charset=none-such", "html", None),
        ("text/html; charset=hex", "html", None),
    ],
)
def test_content_types_of_texts_are_told_apart(content_type: str, kind: str, encoding: str | None) -> None:
    found = bring(answer(Content_Type=content_type))
    assert (found.kind, found.encoding) == (kind, encoding)


def test_a_fragment_is_not_part_of_where_a_page_is() -> None:
    assert bring(answer(), URL + "#top").url == URL


def test_gzip_is_unpacked() -> None:
    assert bring(answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip")).body == PAGE.encode()


# Where a connection goes


def test_the_connection_goes_to_the_address_that_was_checked_and_names_the_host() -> None:
    seen: list[httpx.Request] = []
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer()

    def rebinding(host: str, _port: int) -> Sequence[str]:
        asked.append(host)
        return [PUBLIC] if len(asked) == 1 else ["127.0.0.1"]

    fetch(URL, transport=httpx.MockTransport(handler), resolve=rebinding)
    (request,) = seen
    assert asked == ["news.example"]
    assert request.url.host == PUBLIC
    assert request.headers["host"] == "news.example"
    assert request.extensions["sni_hostname"] == "news.example"


def test_the_next_address_is_tried_where_one_does_not_answer() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == ELSEWHERE:
            raise httpx.ConnectError("unreachable")
        return answer()

    assert bring(handler, names={"news.example": [ELSEWHERE, PUBLIC]}).kind == "html"


PRIVATE = [
    *("127.0.0.1", "127.255.0.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254"),
    *("192.0.2.1", "198.18.0.1", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "fe80::1", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "fe80::1%2"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1"),
    *("64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::", "2001:0:4136:e378:8000:63bf:80ff:fffe"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_no_address_of_a_private_or_reserved_network_is_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, ELSEWHERE, "1.1.1.1", "64:ff9b::101:101", "::ffff:1.1.1.1"])
def test_addresses_of_the_open_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_that_stands_for_a_private_address_is_refused(address: str) -> None:
    for addresses in ([address], [PUBLIC, address]):
        with pytest.raises(FetchError, match="only public addresses are fetched"):
            bring(never, names={"news.example": addresses})


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0x7f.0.0.1", "0", "0xa9fea9fe"),
        *("[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[fe80::1]", "[0:0:0:0:0:ffff:a00:1]", "１２７.0.0.1"),
    ],
)
def test_every_way_to_write_a_private_address_is_refused(host: str) -> None:
    with pytest.raises(FetchError):
        fetch(f"http://{host}/", transport=httpx.MockTransport(never))


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://news.example/story", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("https://", "names no host"),
        ("https:///story", "names no host"),
        ("https://editor:secret@news.example/", "holds a user name or a password"),
        ("https://unknown.example/", "cannot find the host unknown.example"),
        ("https://news.example:99999/", "there is no port 99999"),
        ("https://[::1/", "cannot fetch"),
        ("https://news.example/\x00", "cannot fetch"),
        (f"https://{'a' * 70}.example/", "cannot"),
    ],
)
def test_what_is_not_fetched_is_told_in_one_sentence(url: str, message: str) -> None:
    with pytest.raises(FetchError, match=message) as caught:
        bring(never, url)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=60).map("http://{}".format) | st.text(max_size=60))
def test_any_text_for_a_url_is_a_foreseen_error(url: str) -> None:
    with pytest.raises(DiplonewsError):
        bring(never, url, names={})


# Redirects


def redirecting(targets: Mapping[str, str]) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        target = targets.get(request.url.path)
        return answer(status=302, Location=target) if target else answer()

    return handler


def test_redirects_are_followed_and_the_last_place_is_the_url() -> None:
    found = bring(redirecting({"/story": "/a", "/a": "http://other.example/b"}), names={"other.example": [ELSEWHERE]})
    assert found.url == "http://other.example/b"


def test_five_redirects_are_followed_and_six_are_not() -> None:
    chain = {f"/{n}": f"/{n + 1}" for n in range(6)}
    assert bring(redirecting(chain), "https://news.example/1").url == "https://news.example/6"
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        bring(redirecting(chain), "https://news.example/0")


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "http://inner.example/", "file:///etc/passwd", "//inner.example/", "http://[::1/"]
)
def test_each_redirect_is_checked_like_the_first_url(target: str) -> None:
    names = {"inner.example": ["10.0.0.7"], "127.0.0.1": ["127.0.0.1"]}
    with pytest.raises(FetchError):
        bring(redirecting({"/story": target}), names=names)


def test_a_cookie_of_a_redirect_is_sent_to_its_host_alone() -> None:
    sent: list[tuple[str, str | None]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append((request.headers["host"], request.headers.get("cookie")))
        if len(sent) == 1:
            return answer(status=302, Location="/again", Set_Cookie="seen=1")
        return answer(status=302, Location="https://other.example/") if len(sent) == 2 else answer()

    bring(handler, names={"other.example": [PUBLIC]})
    assert sent == [("news.example", None), ("news.example", "seen=1"), ("other.example", None)]


# Bounds


def test_a_page_past_the_limit_is_refused_before_it_is_whole() -> None:
    taken = 0

    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            nonlocal taken
            while True:
                taken += 1
                yield b"x" * 1000

    with pytest.raises(LimitExceeded, match="more than the 10,000 bytes"):
        bring(httpx.Response(200, headers=HTML, stream=Endless()), limits=Limits(max_bytes=10_000))
    assert taken <= 12


def test_a_gzip_bomb_is_refused_before_it_is_unpacked() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(200)) + packer.flush()
    assert len(bomb) < 250_000
    with pytest.raises(LimitExceeded):
        bring(answer(bomb, Content_Encoding="gzip"), limits=Limits(max_bytes=1_000_000))


@pytest.mark.parametrize(
    ("body", "packing", "message"),
    [
        (b"no gzip at all", "gzip", "its gzip is broken"),
        (gzip.compress(PAGE.encode())[:-20], "gzip", "its gzip breaks off"),
        (gzip.compress(b"a", mtime=0) + b"b", "gzip", "something follows"),
        (b"", "br", "packed as br"),
        (b"", "gzip, gzip", "packed as gzip, gzip"),
    ],
)
def test_a_body_that_cannot_be_unpacked_is_no_page(body: bytes, packing: str, message: str) -> None:
    with pytest.raises(FetchError, match=message):
        bring(answer(body, Content_Encoding=packing))


def test_who_sends_a_byte_now_and_then_is_not_waited_for() -> None:
    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                yield b"x"
                await asyncio.sleep(0.01)

    with pytest.raises(FetchError, match=r"longer than 0\.2 seconds"):
        bring(httpx.Response(200, headers=HTML, stream=Slow()), seconds=0.2)


def test_a_name_server_that_does_not_answer_is_not_waited_for() -> None:
    answered = threading.Event()

    def silent(_host: str, _port: int) -> Sequence[str]:
        answered.wait(30)
        return [PUBLIC]

    start = time.monotonic()
    with pytest.raises(FetchError, match=r"longer than 0\.1 seconds"):
        fetch(URL, transport=httpx.MockTransport(never), resolve=silent, seconds=0.1)
    assert time.monotonic() - start < 10
    answered.set()


# Answers that are no page


@pytest.mark.parametrize("content_type", ["application/pdf", "image/png", "application/json", "text/css", "html", ""])
def test_what_is_no_text_is_refused(content_type: str) -> None:
    with pytest.raises(FetchError, match="where HTML or plain text would be right"):
        bring(answer(Content_Type=content_type))


@pytest.mark.parametrize(("status", "words"), [(404, "404 Not Found"), (503, "503"), (204, "204"), (304, "304")])
def test_an_answer_without_a_page_is_told(status: int, words: str) -> None:
    with pytest.raises(FetchError, match=f"the server answers {words}"):
        bring(answer(b"", status=status))


@pytest.mark.parametrize(
    "error",
    [
        httpx.ReadTimeout("late"),
        httpx.ConnectTimeout(""),
        httpx.RemoteProtocolError("nonsense"),
        httpx.ConnectError(""),
    ],
)
def test_failures_of_the_connection_are_the_packages_own_errors(error: Exception) -> None:
    def handler(_request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(FetchError, match=r"cannot fetch https://news\.example/story"):
        bring(handler)


# With a socket, and from the command line


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, list[bytes]]]:
    """Serve pages on this machine, and take its address for a public one."""
    monkeypatch.setattr(fetching, "is_public", lambda _: True)
    listener = socket.create_server(("127.0.0.1", 0))
    seen: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                seen.append(connection.recv(65536))
                body = PAGE.encode()
                head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
                connection.sendall(head.encode() + body)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1], seen
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def test_a_page_is_fetched_through_a_socket_with_the_name_of_its_host(server: tuple[int, list[bytes]]) -> None:
    port, seen = server
    found = fetch(f"http://news.example:{port}/story", resolve=lambda _host, _port: ["127.0.0.1"])
    assert found.body == PAGE.encode()
    assert f"Host: news.example:{port}".encode() in seen[0]


def test_a_server_without_a_certificate_is_not_spoken_to(server: tuple[int, list[bytes]]) -> None:
    port, _ = server
    with pytest.raises(FetchError, match="cannot fetch"):
        fetch(f"https://news.example:{port}/", resolve=lambda _host, _port: ["127.0.0.1"])


def _stubbed(monkeypatch: pytest.MonkeyPatch, response: Handler) -> None:
    monkeypatch.setattr(httpx, "AsyncHTTPTransport", lambda **_: httpx.MockTransport(response))
    monkeypatch.setattr(fetching, "_resolve", lambda _host, _port: [PUBLIC])


def test_parse_reads_a_url_as_the_page_that_was_found_there(monkeypatch: pytest.MonkeyPatch, capsysbinary: Out) -> None:
    _stubbed(monkeypatch, redirecting({"/story": "/news/2026/02/03/ministers"}))
    assert main(["parse", URL]) == 0
    article = diplonews.loads(capsysbinary.readouterr().out)
    url = "https://news.example/news/2026/02/03/ministers"
    assert article == diplonews.parse_html(PAGE, url=url, encoding="utf-8")
    assert article.url == url


def test_what_the_caller_says_outranks_what_the_server_says(monkeypatch: pytest.MonkeyPatch, capsysbinary: Out) -> None:
    page = PAGE.replace("capital", "الرباط")
    _stubbed(monkeypatch, lambda _: answer(page.encode("cp1256")))
    assert main(["parse", URL, "--encoding", "windows-1256", "--url", "https://archive.example/1"]) == 0
    article = diplonews.loads(capsysbinary.readouterr().out)
    assert "الرباط" in article.text
    assert article.url == "https://archive.example/1"


def test_meetings_are_found_in_a_plain_text_of_a_url(monkeypatch: pytest.MonkeyPatch, capsysbinary: Out) -> None:
    text = "التقى وزير الخارجية المغربي سعيد البكري نظيره العراقي فؤاد السعدي في الرباط، وبحثا التعاون الثقافي.\n"
    _stubbed(monkeypatch, lambda _: answer(text.encode(), Content_Type="text/plain; charset=utf-8"))
    assert main(["meetings", URL]) == 0
    assert "talks, held: MA, IQ" in capsysbinary.readouterr().out.decode()


def test_a_url_that_is_refused_is_one_line_on_standard_error(capsysbinary: Out) -> None:
    assert main(["parse", "http://127.0.0.1:8080/admin"]) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err == (b"diplonews: 127.0.0.1 stands in a private or reserved network; only public addresses are fetched\n")


def test_without_httpx_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsysbinary: Out) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    monkeypatch.delitem(sys.modules, "diplonews.cli.fetch")
    assert main(["meetings", URL]) == 1
    assert b"pip install 'diplonews[http]'" in capsysbinary.readouterr().err


@pytest.mark.parametrize("command", [["convert", URL, "--to", "xml"], ["validate", URL]])
def test_documents_are_read_from_files_alone(command: list[str], capsysbinary: Out) -> None:
    assert main(command) == 1
    assert b"only `parse` and `meetings` fetch a URL" in capsysbinary.readouterr().err
