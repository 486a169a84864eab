"""ilacs reports outcomes: grades of all councils as at a day."""

import json as json_text
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.cli.data_folder import Data
from ilacs.cli.inputs import read_day
from ilacs.cli.reports_library import open_library
from ilacs.framework.editions import load_scale
from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.published.outcomes_json import describe_outcomes
from ilacs.published.profile import Profile, share_of
from ilacs.published.register import load_inspections
from ilacs.published.registering import with_reports
from ilacs.reporting.wording import counted, day_in_words, in_a_row


def outcomes(
    data: Data,
    as_at: Annotated[
        str | None,
        typer.Option(help="The day to look at, such as 2024-03-31; without it, the last the register knows."),
    ] = None,
    published_by: Annotated[
        str | None, typer.Option(help="Count reports published by this day only, as Ofsted's statistics do.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print all figures as JSON.")] = False,
) -> None:
    """Show the grades of all councils as at a day: of each, the inspection that had ended last by then.

    Reports that were added count too: they bring the grades of single inspections, and inspections of later days.
    """
    added = open_library(data).reports()
    register = with_reports(load_inspections(), added)
    day = read_day(as_at, "--as-at") if as_at else register.position
    known = outcomes_as_at(
        day, register, published_by=read_day(published_by, "--published-by") if published_by else None
    )
    if day > register.position:
        later = "of later ones those that were added" if added else "none later"
        typer.echo(f"The register knows reports published by {day_in_words(register.position)}, {later}.", err=True)
    if json:
        typer.echo(json_text.dumps(describe_outcomes(known), ensure_ascii=False, indent=2))
        return
    _print(known)


def _print(known: Outcomes) -> None:
    console = Console()
    result = counted(known.n, "council has a result", "councils have a result")
    console.print(f"As at {day_in_words(known.as_at)}: {result}", style="bold")
    console.print(_table("Judgement", "All councils", known.profile, load_scale().short))
    judgement = known.transitions.judgement
    regions = {name: profile[judgement] for name, profile in known.by_region.items()}
    console.print(_table("Region", load_scale().judgements[judgement], regions, {}))
    for sentence in _sentences(known):
        console.print(escape(sentence))


def _table(first: str, title: str, profile: Profile, names: dict[str, str]) -> Table:
    table = Table(title=escape(title), title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    grades = load_scale().grades
    table.add_column(first, min_width=_longest_word(" ".join(names.get(name, name) for name in profile)))
    for heading in (*(words.removesuffix(" to be good") for words in grades.values()), "None", "Good or better"):
        table.add_column(heading, justify="right", min_width=_longest_word(heading))
    for name, counts in profile.items():
        share = share_of(counts)
        percent = "" if share.percent is None else f"{share.percent:.0f}%\u00a0of\u00a0{share.n}"
        without = sum(counts.values()) - sum(counts[grade] for grade in grades)
        table.add_row(escape(names.get(name, name)), *(str(counts[grade]) for grade in grades), str(without), percent)
    return table


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _sentences(known: Outcomes) -> list[str]:
    moved, continuity = known.transitions.first_to_latest, known.continuity
    sentences = [
        f"{counted(moved.n, 'council has', 'councils have')} had more than one ILACS inspection. Against the first, "
        f"{moved.improved} improved, {moved.kept_good_or_better} kept good or better, {moved.declined} declined, "
        f"{moved.stayed_below_good} stayed below good and {moved.no_grade} have no overall grade now.",
        f"{continuity.rule.title}: {continuity.passing} of {continuity.n}. {continuity.rule.says}",
    ]
    new = in_a_row([authority.name for authority in known.not_inspected])
    if new:
        sentences.append(f"New and not inspected yet: {new}.")
    if known.unread:
        sentences.append(
            f"Last inspection not in the register, or not read: {len(known.unread)}. Their grades are not counted."
        )
    gone = in_a_row([result.authority.name for result in known.abolished_since])
    if gone:
        sentences.append(f"Counted although abolished since: {gone}.")
    return sentences
