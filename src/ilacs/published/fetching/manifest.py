"""What lies in a folder of reports, where each came from and when: nothing is ever taken off the list."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import MappingProxyType

from ilacs.lib.problem import Problem

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class KeptReport:
    """One report that was taken."""

    file: str
    address: str
    sha256: str
    retrieved_at: str
    last_listed_at: str
    """The last time the site still listed it. A report that the site drops is kept."""
    urn: str
    kind: str
    published_on: str


Manifest = Mapping[str, KeptReport]
"""By address."""


def read_manifest(folder: Path) -> Manifest:
    """The list of a folder, empty where there is none yet. Raises Problem where it cannot be read."""
    path = folder / NAME
    if not path.exists():
        return MappingProxyType({})
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        names = [field.name for field in fields(KeptReport)]
        kept = [KeptReport(**{name: str(one[name]) for name in names}) for one in listed]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise Problem(
            f"{path} cannot be read as the list of the reports beside it. Move it away to start a new one: "
            "every report is then fetched again."
        ) from error
    return MappingProxyType({one.address: one for one in kept})


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put the list in its place in one step. Raises Problem where that cannot be."""
    ordered = sorted(manifest.values(), key=lambda one: (one.urn, one.published_on, one.file))
    write_whole(folder / NAME, json.dumps([asdict(one) for one in ordered], indent=1, ensure_ascii=False).encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that no half of it is ever under its name. Raises Problem where that cannot be."""
    beside = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        raise Problem(
            f"{path} could not be written ({error.strerror}). Make room there, or choose another place."
        ) from error


def fingerprint(content: bytes) -> str:
    """The SHA-256 of a report."""
    return hashlib.sha256(content).hexdigest()
