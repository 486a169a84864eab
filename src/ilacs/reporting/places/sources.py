"""Where published figures come from, as every page, sheet and print says it."""

from collections.abc import Iterable, Iterator

from ilacs.benchmarking.figures import Origin
from ilacs.version import __version__

LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0."


def attribution() -> str:
    """What stands at the foot."""
    return f"{LICENCE} Written by ilacs {__version__}."


def sources(origins: Iterable[Origin]) -> Iterator[tuple[str, str, str, str]]:
    """File, title, publisher and release of each origin."""
    for one in origins:
        version = f", version {one.version}" if one.version else ""
        yield one.file, one.title, one.publisher, f"{one.release}{version}"


def origins_words(origins: Iterable[Origin]) -> str:
    """All origins in one sentence: the terminal prints it below its tables."""
    told = dict.fromkeys(f"{one.title} ({one.publisher}, {one.release})" for one in origins)
    return f"Figures from: {'; '.join(told)}."
