"""Markdown: tables, links, fences."""

from collections.abc import Iterable, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a cell may hold anything but a line break."""
    lines = [headings, ["---"] * len(headings), *([cell(text) for text in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def cell(text: str) -> str:
    """A text that stays in its cell."""
    return " ".join(text.split()).replace("|", "\\|")


def code(text: str) -> str:
    """A name or a value, as it is typed; nothing where it is blank."""
    return f"`{text}`" if text else ""


def link(text: str, path: str) -> str:
    """A link."""
    return f"[{text}]({path})"


def fence(text: str, language: str = "") -> str:
    """A block that is printed as it stands."""
    return f"```{language}\n{text.strip()}\n```\n"


def page(*parts: str) -> str:
    """A page of parts, a blank line between each two; blank parts are left out."""
    return "\n".join(part.strip("\n") + "\n" for part in parts if part.strip())
