"""What style sheets and scripts are made from."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
ASSETS = HERE.parent / "assets"


def digest() -> str:
    """One fingerprint of everything that goes in."""
    seen = hashlib.sha256()
    for path in files():
        seen.update(path.name.encode())
        seen.update(path.read_bytes())
    return seen.hexdigest()


def files() -> Iterator[Path]:
    """Style sheets, scripts, images, the lock and the builder itself."""
    yield from sorted(path for path in HERE.iterdir() if path.is_file() and path.suffix in {".json", ".scss", ".py"})
    yield from sorted((HERE / "styles").glob("*.scss"))
    yield from sorted(ASSETS.iterdir())
