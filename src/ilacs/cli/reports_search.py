"""Search of inspection reports on the command line."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from ilacs.cli.data_folder import Data
from ilacs.cli.inputs import read_day
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.reports_library import NO_TEXTS, open_texts
from ilacs.lib.problem import Problem
from ilacs.places.register import load_register
from ilacs.published.searching.asking import (
    LARGEST_PAGE,
    PAGE_SIZE,
    Asked,
    Filters,
    Sort,
    Understood,
    from_query_string,
    to_query_string,
)
from ilacs.published.searching.choosing import choose
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.highlighting import Piece
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.passages import Passage
from ilacs.published.searching.quoting import address, reference
from ilacs.published.searching.search import Results, every_passage, search_for
from ilacs.reporting.searched.files import found_csv, found_json, found_markdown
from ilacs.reporting.searched.found import Found
from ilacs.reporting.searched.workbook import found_workbook
from ilacs.reporting.wording import counted

MOST_COUNTED = 12
"""Values of a facet on the terminal."""

WordsGiven = Annotated[str, typer.Argument(help='Words, "phrases", AND, OR, NOT, brackets, a * for any ending.')]
Where = Annotated[
    list[str] | None,
    typer.Option(help="Narrow by any facet, such as report_type=short or marker=weakness; several times for several."),
]
Link = Annotated[str, typer.Option(help="Search as a link does, such as 'q=neglect&grade=outstanding'.")]


def search(
    data: Data,
    words: WordsGiven = "",
    council: Annotated[list[str] | None, typer.Option(help="A council, by name or code.")] = None,
    region: Annotated[list[str] | None, typer.Option(help="A region.")] = None,
    section: Annotated[list[str] | None, typer.Option(help="A judgement area, such as children_in_care.")] = None,
    grade: Annotated[list[str] | None, typer.Option(help="The grade of that judgement area.")] = None,
    topic: Annotated[list[str] | None, typer.Option(help="A topic: ilacs reports topics lists them.")] = None,
    where: Where = None,
    neighbours_of: Annotated[str, typer.Option(help="Only the statistical neighbours (2025) of a council.")] = "",
    latest: Annotated[str, typer.Option(help="Only each council's latest inspection as at a day.")] = "",
    lead: Annotated[str, typer.Option(help="Only reports of a lead inspector, by the whole name.")] = "",
    sort: Annotated[Sort | None, typer.Option(help="The order; best first where there are words.")] = None,
    page: Annotated[int, typer.Option(min=1)] = 1,
    size: Annotated[int, typer.Option(min=1, max=LARGEST_PAGE, help="Passages on a page.")] = PAGE_SIZE,
    link: Link = "",
    counts: Annotated[bool, typer.Option("--counts", help="Show how many passages each facet has.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print the page for programs.")] = False,
) -> None:
    """Find paragraphs of inspection reports, each with a reference to quote."""
    ticked = {"authority": council, "region": region, "section": section, "grade": grade, "topic": topic}
    filters = Filters(
        chosen=_chosen(ticked, where),
        neighbours_of=load_register().find(neighbours_of).code if neighbours_of else "",
        latest_as_at=read_day(latest, "--latest") if latest else None,
        lead=lead,
    )
    asked = from_query_string(link) if link else Understood(Asked(words, filters, page, size, sort))
    index = _filled(data)
    found = search_for(index, asked.asked)
    notes = (*asked.notes, *found.notes)
    if json:
        whole = Found(found.asked, [hit.passage for hit in found.hits], date.today(), newest_day(index), notes)
        typer.echo(found_json(whole), nl=False)
        return
    _print(found, notes, are_counts_shown=counts)


def _chosen(ticked: dict[str, list[str] | None], where: list[str] | None) -> dict[str, tuple[str, ...]]:
    pairs = [(name, text) for name, texts in ticked.items() for text in texts or ()]
    for one in where or ():
        name, equals, text = one.partition("=")
        if not equals:
            raise Problem(f"--where {one} names no value. Write it as report_type=short.")
        pairs.append((name.strip(), text))
    chosen: dict[str, tuple[str, ...]] = {}
    for name, text in pairs:
        chosen[name] = (*chosen.get(name, ()), choose(name, text))
    return chosen


def export(
    data: Data,
    words: WordsGiven = "",
    where: Where = None,
    link: Link = "",
    csv: Annotated[Path | None, typer.Option(help="Write csv here.")] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Write a workbook here.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write quotations with references here.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write JSON here.")] = None,
) -> None:
    """Write everything that a search finds, with what was asked, the day and the source."""
    if not (csv or xlsx or markdown or json):
        raise Problem("Say where to write: --csv FILE, --xlsx FILE, --markdown FILE or --json FILE.")
    asked = from_query_string(link) if link else Understood(Asked(words, Filters(chosen=_chosen({}, where))))
    index = _filled(data)
    passages, notes = every_passage(index, asked.asked)
    found = Found(asked.asked, passages, date.today(), newest_day(index), (*asked.notes, *notes))
    if csv:
        write_file(csv, lambda: csv.write_text(found_csv(found), encoding="utf-8-sig", newline=""))
    if xlsx:
        write_file(xlsx, lambda: xlsx.write_bytes(found_workbook(found)))
    if markdown:
        write_text(markdown, found_markdown(found))
    if json:
        write_text(json, found_json(found))
    typer.echo(f"{counted(len(passages), 'passage', 'passages')} written.")


def _filled(data: Path) -> ReportIndex:
    index = open_texts(data)
    if not index.reports:
        raise Problem(NO_TEXTS)
    return index


def newest_day(index: ReportIndex) -> date | None:
    """How far the texts go: the day of the newest report."""
    return max((day for one in index.reports.values() if (day := one.published_on or one.ended_on)), default=None)


def _print(found: Results, notes: Iterable[str], *, are_counts_shown: bool) -> None:
    console = Console()
    passages, reports = counted(found.total, "passage", "passages"), counted(found.reports, "report", "reports")
    console.print(f"{passages} in {reports} of {counted(found.councils, 'council', 'councils')}", style="bold")
    for note in notes:
        console.print(note, style="yellow", markup=False)
    for hit in found.hits:
        print_passage(console, hit.passage, hit.snippet)
    if are_counts_shown:
        _print_counts(console, found)
    console.print(f"\nPage {found.asked.page} of {found.pages}. The same search as a link:", style="dim")
    typer.echo(to_query_string(found.asked))


def print_passage(console: Console, passage: Passage, pieces: Iterable[Piece]) -> None:
    """A reference, the words with what was asked for in bold, and where to read on."""
    console.print()
    console.print(Text(reference(passage), style="bold"))
    console.print(Text.assemble(*((piece.text, "bold reverse" if piece.is_match else "") for piece in pieces)))
    if link := address(passage):
        console.print(Text(link, style="dim"))


def _print_counts(console: Console, found: Results) -> None:
    for name, counts in found.facets.items():
        told = ", ".join(f"{one.says} {one.passages:,}" for one in counts[:MOST_COUNTED])
        if told:
            console.print(Text.assemble((f"\n{load_facets()[name].title}: ", "bold"), told))
