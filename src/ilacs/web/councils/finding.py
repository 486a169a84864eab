"""The council that an address names."""

from ilacs.places import Authority, load_register
from ilacs.web.core.places import council_address, slugs


def find_council(slug: str, part: str = "") -> tuple[Authority, str]:
    """The council, and where its page is if not there. Raises UnknownPlace with suggestions."""
    if slug in slugs():
        return slugs()[slug], ""
    authority = load_register().find(slug.replace("-", " "))
    address = council_address(authority)
    return authority, f"{address}/{part}" if part else address
