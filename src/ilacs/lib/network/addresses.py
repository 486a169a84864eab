"""Addresses that may be asked: encrypted ones, and this machine itself."""

from ipaddress import ip_address
from urllib.parse import quote, unquote, urlencode, urljoin, urlsplit

from ilacs.lib.problem import Problem


def check_address(address: str) -> None:
    """Refuse what is neither https nor on this machine. Raises Problem."""
    if not is_allowed(address):
        raise Problem(
            f"{address} cannot be fetched from: an address begins with https:// and names a host. "
            "A file on this machine is loaded, not fetched."
        )


def is_allowed(address: str) -> bool:
    """Whether an address is encrypted, or leads to this machine and so needs no encryption."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    plain = address.isascii() and address.isprintable() and " " not in address
    return plain and bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and is_own_machine(address)))


def is_own_machine(address: str) -> bool:
    """Whether an address is that of a server on this machine."""
    host = host_name(address)
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def host_name(address: str) -> str:
    """The host of an address, without its port."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def under(base: str, *steps: str, **asked: str | int) -> str:
    """An address under another, with what is asked of it."""
    path = "/".join([base.rstrip("/"), *(quote(step, safe="") for step in steps)])
    return f"{path}?{urlencode(asked)}" if asked else path


def join_address(page: str, link: str) -> str:
    """Where a link on a page leads; nowhere, where it is no address."""
    try:
        return urljoin(page, link.strip())
    except ValueError:
        return ""


def file_name(address: str) -> str:
    """The last step of an address: what a browser would call the file."""
    return unquote(urlsplit(address).path.rpartition("/")[2])
