"""The handbook as a folder."""

import re
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.handbook import write_handbook
from ilacs.handbook.handbook import BENCHMARKS, handbook_pages
from ilacs.handbook.scope import Pages
from ilacs.handbook.writing import GENERATED

REFERENCE = Path(__file__).parents[3] / "docs" / "reference"
LINK = re.compile(r"\]\(([^)#:]*\.md)?(?:#([^)]*))?\)")


def targets(path: str, text: str) -> set[str]:
    """Pages that a page leads to, from the folder; what lies outside it is left out."""
    found = [(Path("/") / path).parent / name for name, _ in LINK.findall(text) if name]
    return {str(one.resolve().relative_to("/")) for one in found} - {
        "how-to/write-a-rule.md",
        "how-to/write-a-measure.md",
    }


def test_it_is_the_same_each_time(pages: Pages, specification: Specification) -> None:
    assert handbook_pages(specification) == pages


def test_every_page_says_that_it_is_generated(pages: Pages) -> None:
    assert [path for path, text in pages.items() if not text.startswith(GENERATED)] == []


def test_every_link_leads_to_a_page(pages: Pages) -> None:
    led_to = set().union(*(targets(path, text) for path, text in pages.items()))
    assert led_to - set(pages) == {BENCHMARKS}


def test_every_page_can_be_reached_from_the_front(pages: Pages) -> None:
    front = targets("README.md", pages["README.md"])
    assert set(pages) - front - {"README.md"} == set()


def test_every_rule_of_the_coverage_has_its_heading(pages: Pages) -> None:
    links = [found for found in LINK.findall(pages["coverage.md"]) if found[1] != "rules-that-follow-from-the-columns"]
    assert [link for link in links if f"\n## {link[1]}\n" not in pages[link[0]]] == []


def test_what_is_committed_is_what_the_facts_say(pages: Pages) -> None:
    stale = [path for path, text in pages.items() if _read(REFERENCE / path) != text]
    assert stale == [], "run make handbook and commit docs/reference"


def test_a_stale_page_goes_and_a_written_one_stays(tmp_path: Path, specification: Specification) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "gone.md").write_text(f"{GENERATED}\n# Gone\n")
    (tmp_path / BENCHMARKS).write_text("# Speed and memory\n")
    write_handbook(tmp_path, specification)
    assert not (tmp_path / "lists" / "gone.md").exists()
    assert (tmp_path / BENCHMARKS).read_text() == "# Speed and memory\n"


def test_it_says_how_many_pages_it_wrote(tmp_path: Path, specification: Specification) -> None:
    assert write_handbook(tmp_path, specification) == len(list(tmp_path.rglob("*.md")))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
