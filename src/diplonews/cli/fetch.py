"""A page from the web, fetched with care: from public addresses only, within bounds of size, time and redirects.

Whoever chooses a URL must not be able to make diplonews look into the network that it runs in. So every address that
a host name stands for is checked, at each redirect again, and the connection goes to the very address that was
checked: a second answer of the name server cannot lead elsewhere. Proxies of the environment are not used, as they
would resolve names by themselves.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.message import Message
from typing import Final, TypeAlias

import attrs

from diplonews import __version__
from diplonews.errors import FetchError, LimitExceeded, MissingExtra
from diplonews.limits import Limits

try:
    import httpx
except ImportError as error:
    raise MissingExtra("fetching a URL needs httpx: pip install 'diplonews[http]'") from error

__all__ = ["Fetched", "fetch", "is_public"]

_SCHEMES: Final = {"http": 80, "https": 443}
_PORTS: Final = 2**16
_TYPES: Final = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
_WHOLE: Final = frozenset((200, 203))
"""Answers that bring the whole page."""
_MOST_REDIRECTS: Final = 5
_CONNECT: Final = 10.0
"""Seconds for a connection."""
_SILENCE: Final = 15.0
"""Seconds without a byte."""
_OVERALL: Final = 60.0
"""Seconds for everything, redirects included."""
_HEADERS: Final = {
    "User-Agent": f"Mozilla/5.0 (compatible; diplonews/{__version__})",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8",
    "Accept-Encoding": "gzip",  # the one that can be unpacked step by step within a bound
}
_PACKINGS: Final = {"": False, "identity": False, "gzip": True, "x-gzip": True}
_GZIP: Final = 16 + zlib.MAX_WBITS
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_SITE_NAT64: Final = ipaddress.IPv6Network("64:ff9b:1::/48")
_SHOWN: Final = 100

Resolve: TypeAlias = Callable[[str, int], Sequence[str]]
"""Gives the addresses of a host."""


@attrs.frozen(kw_only=True, slots=True)
class Fetched:
    """What came of a URL."""

    url: str
    """Where it was found, after all redirects."""
    body: bytes
    """The bytes as published, unpacked."""
    kind: str
    """`html` or `text`, by its content type."""
    encoding: str | None
    """The charset that the server named."""


def is_public(address: str) -> bool:
    """Tell whether an address is one of the open internet, whatever form of IPv6 an IPv4 address is wrapped in.

    >>> is_public("93.184.215.14"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("64:ff9b::a00:1")
    (True, False, False, False)
    """
    found = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        if found in _SITE_NAT64 or found.is_site_local:
            return False
        inner = _inner(found)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not (found.is_multicast or found.is_reserved)


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Give the IPv4 address that an IPv6 address leads to: mapped, 6to4, Teredo (the client), NAT64."""
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def fetch(
    url: str,
    *,
    limits: Limits | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    resolve: Resolve | None = None,
    seconds: float = _OVERALL,
) -> Fetched:
    """Fetch a page or a plain text.

    Args:
        url: Where it is; http or https.
        limits: `max_bytes` bounds the body, as sent and as unpacked.
        transport: What speaks HTTP; httpx's own if None.
        resolve: What finds the addresses of a host; the system's resolver if None.
        seconds: How long it may take, redirects included.

    Raises:
        FetchError: It could not be fetched, or is not fetched on principle.
        LimitExceeded: It is larger than allowed.
    """
    # One connection a request: two hosts at one address must not share what was verified for the first.
    inner = transport or httpx.AsyncHTTPTransport(trust_env=False, limits=httpx.Limits(max_keepalive_connections=0))
    try:
        return asyncio.run(_within(seconds, url, limits or Limits(), _Pinned(inner, resolve or _resolve)))
    except FetchError:
        raise
    except TimeoutError:
        raise FetchError(f"cannot fetch {_shown(url)}: it took longer than {seconds:g} seconds") from None
    except httpx.TimeoutException as error:
        raise FetchError(f"cannot fetch {_shown(url)}: the server does not answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"cannot fetch {_shown(url)}: {str(error) or type(error).__name__}") from error


async def _within(seconds: float, url: str, limits: Limits, transport: _Pinned) -> Fetched:
    # The silence between two bytes is bounded by httpx, all of them together here: who sends a byte a second
    # keeps no one waiting for hours.
    timeout = httpx.Timeout(_SILENCE, connect=_CONNECT)
    async with (
        asyncio.timeout(seconds),
        httpx.AsyncClient(transport=transport, timeout=timeout, headers=_HEADERS, trust_env=False) as client,
    ):
        at = _checked(httpx.URL(url))
        for _ in range(_MOST_REDIRECTS + 1):
            async with client.stream("GET", at, follow_redirects=False) as response:
                if not response.has_redirect_location:
                    return await _received(response, at, limits)
                at = _checked(at.join(response.headers["location"]))
    raise FetchError(f"cannot fetch {_shown(url)}: it redirects more than {_MOST_REDIRECTS} times")


def _checked(url: httpx.URL) -> httpx.URL:
    """Give a URL without its fragment, if it is one that is fetched."""
    if url.scheme not in _SCHEMES:
        raise FetchError(f"cannot fetch {_shown(url)}: only http and https are fetched")
    if not url.host:
        raise FetchError(f"cannot fetch {_shown(url)}: it names no host")
    if url.port is not None and not 0 < url.port < _PORTS:
        raise FetchError(f"cannot fetch {_shown(url)}: there is no port {url.port}")
    if url.userinfo:
        raise FetchError(f"cannot fetch a URL of {url.host} that holds a user name or a password")
    return url.copy_with(fragment=None)


class _Pinned(httpx.AsyncBaseTransport):
    """Connects to the address that was checked, and speaks to the host that was meant."""

    def __init__(self, inner: httpx.AsyncBaseTransport, resolve: Resolve) -> None:
        self._inner = inner
        self._resolve = resolve

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        extensions = request.extensions
        if not _is_literal(host):
            # The certificate must be the host's, though the connection goes to an address.
            extensions = {**extensions, "sni_hostname": host.rstrip(".")}
        port = request.url.port or _SCHEMES[request.url.scheme]
        failure: httpx.ConnectError | httpx.ConnectTimeout | None = None
        for address in await _addresses(host, port, self._resolve):
            pinned = httpx.Request(
                request.method,
                request.url.copy_with(host=address),
                headers=request.headers,  # with the name of the host
                stream=request.stream,
                extensions=extensions,
            )
            try:
                return await self._inner.handle_async_request(pinned)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failure = error
        assert failure is not None
        raise failure

    async def aclose(self) -> None:
        await self._inner.aclose()


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def _addresses(host: str, port: int, resolve: Resolve) -> Sequence[str]:
    """Give the addresses of a host, all of them public."""
    try:
        found = await _aside(lambda: resolve(host, port))
    except (OSError, ValueError) as error:
        raise FetchError(f"cannot find the host {host:.80}") from error
    if not found:
        raise FetchError(f"cannot find the host {host:.80}")
    if not all(map(is_public, found)):
        raise FetchError(f"{host:.80} stands in a private or reserved network; only public addresses are fetched")
    return found


async def _aside(function: Callable[[], Sequence[str]]) -> Sequence[str]:
    """Call a function that may block, in a thread that nobody waits for once time is up."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Sequence[str]] = loop.create_future()

    def settle(result: Sequence[str] | None, error: Exception | None) -> None:
        if done.cancelled():
            return
        if error is None:
            done.set_result(result or ())
        else:
            done.set_exception(error)

    def call() -> None:
        result, failure = None, None
        try:
            result = function()
        except Exception as error:  # noqa: BLE001 - raised again where the result is awaited
            failure = error
        with suppress(RuntimeError):  # the loop is closed, and nobody wants to know
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=call, daemon=True).start()
    return await done


def _resolve(host: str, port: int) -> Sequence[str]:
    # The system's resolver takes every way to write an address (0177.1, 0x7f000001), as clients do.
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


async def _received(response: httpx.Response, at: httpx.URL, limits: Limits) -> Fetched:
    if response.status_code not in _WHOLE:
        answer = f"{response.status_code} {response.reason_phrase}".strip()
        raise FetchError(f"cannot fetch {_shown(at)}: the server answers {answer}")
    content_type = response.headers.get("content-type", "")
    media = content_type.partition(";")[0].strip().lower()
    kind = _TYPES.get(media)
    if kind is None:
        raise FetchError(
            f"cannot read {_shown(at)}: it is {media or 'of no type':.40}, where HTML or plain text would be right"
        )
    body = await _body(response, at, limits)
    return Fetched(url=str(at), body=body, kind=kind, encoding=_charset(content_type))


def _charset(content_type: str) -> str | None:
    """Give the encoding that the server names; a name that nobody knows tells nothing, as in browsers."""
    named = Message()
    named["Content-Type"] = content_type
    label = named.get_content_charset()
    try:
        "".encode(label or "none")
    except (LookupError, ValueError):
        return None
    return label


async def _body(response: httpx.Response, at: httpx.URL, limits: Limits) -> bytes:
    """Take the bytes and unpack them, never more than is allowed: a few kilobytes of gzip can stand for gigabytes."""
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing not in _PACKINGS:
        raise FetchError(f"cannot read {_shown(at)}: it is packed as {packing:.30}, where gzip was asked for")
    unpacker = zlib.decompressobj(_GZIP) if _PACKINGS[packing] else None
    parts: list[bytes] = []
    sent, room = 0, limits.max_bytes
    async for chunk in response.aiter_raw():
        sent += len(chunk)
        part = chunk if unpacker is None else _unpacked(unpacker, chunk, room + 1, at)
        room -= len(part)
        if room < 0 or sent > limits.max_bytes:
            raise LimitExceeded(
                f"{_shown(at)} has more than the {limits.max_bytes:,} bytes that are read of a page",
                limit="max_bytes",
                maximum=limits.max_bytes,
            )
        parts.append(part)
    if unpacker is not None and not unpacker.eof:
        raise FetchError(f"cannot read {_shown(at)}: its gzip breaks off")
    return b"".join(parts)


def _unpacked(unpacker: zlib._Decompress, chunk: bytes, most: int, at: httpx.URL) -> bytes:
    try:
        part = unpacker.decompress(chunk, most)
    except zlib.error as error:
        raise FetchError(f"cannot read {_shown(at)}: its gzip is broken") from error
    if unpacker.unused_data.strip(b"\0"):
        raise FetchError(f"cannot read {_shown(at)}: something follows after the end of its gzip")
    return part


def _shown(url: str | httpx.URL) -> str:
    url = str(url)
    return url if len(url) <= _SHOWN else url[: _SHOWN - 3] + "..."
