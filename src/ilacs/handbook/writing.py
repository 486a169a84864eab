"""Writing generated files into a folder."""

from pathlib import Path

from ilacs.handbook.scope import Pages

GENERATED = "<!-- Written by ilacs handbook from the declarations in src/ilacs/facts/. Change those, not this. -->\n"


def write_pages(folder: Path, pages: Pages) -> None:
    """Write every file."""
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def remove_stale(folder: Path, pages: Pages) -> None:
    """Remove pages that were generated once and are no more. What a person wrote bears no mark, and stays."""
    for path in sorted(folder.rglob("*.md")):
        if path.relative_to(folder).as_posix() not in pages and path.read_text(encoding="utf-8").startswith(GENERATED):
            path.unlink()
