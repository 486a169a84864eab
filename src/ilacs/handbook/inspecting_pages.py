"""Pages about inspection: editions of the framework and its changes, the register, what is read and searched."""

from collections import Counter
from collections.abc import Mapping
from typing import cast

from ilacs.framework import Change, Edition, load_changes, load_editions, load_scale
from ilacs.handbook.markup import code, page, table
from ilacs.lib.facts import read_facts
from ilacs.places import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.markers import load_markers
from ilacs.published.reading.declared import listed, words
from ilacs.published.reading.declared import table as declared
from ilacs.published.register import load_inspections
from ilacs.published.searching.facets import load_facets
from ilacs.published.topics import load_topics

YEARS = (
    "Ended in",
    "Family",
    "Inspections",
    "From Ofsted's statistics",
    "Last day inferred",
    "Standard",
    "Short",
    "Unread",
)


def framework_page() -> str:
    """What is judged since when, and every change."""
    scale = load_scale()
    return page(
        "# The inspection framework",
        "An inspection takes the edition of its first day on site, whenever its report comes out.",
        f"The grades, best first: {', '.join(scale.grades.values())}.",
        "## Editions",
        table(
            ("Edition", "Holds from", "Judgements, in report order", "What changed", "Not verified"),
            map(_edition, load_editions()),
        ),
        "## Changes since 2017",
        "How sure a day or a content is: verified in a public source, shown by published reports, remembered, "
        "inferred, or unknown.",
        table(("When", "What", "In our words", "Sure of the day", "Sure of the content"), map(_change, load_changes())),
    )


def register_page() -> str:
    """The register of inspections, counted."""
    register = load_inspections()
    years = sorted({(one.ended_on.year, one.family) for one in register.inspections})
    groups = {key: [one for one in register.inspections if (one.ended_on.year, one.family) == key] for key in years}
    return page(
        "# The register of inspections",
        f"Every ILACS inspection whose report Ofsted had published by {register.position}, and the single "
        "inspections (`sif`) before. Ofsted's own statistics are right where sources differ. A judgement without a "
        "grade says why: not in the framework, not judged, or unread. The grades of single inspections are in their "
        "reports, which have not been read.",
        table(YEARS, [_year(year, family, groups[year, family]) for year, family in years]),
        "## Inspections with two stays on site, or days that were not read",
        table(
            ("Council", "First day", "Last day", "Stays known"),
            map(_stays, filter(_has_windows, register.inspections)),
        ),
        "## Our own measure after April 2026",
        str(cast(Mapping[str, object], read_facts("inspections/register")["continuity"])["says"]),
    )


def reading_page() -> str:
    """How a report is told by its first page, and which judgements are read from each family."""
    families, graded = declared("families"), declared("judgements")
    rows = [
        (code(name), "; ".join(listed(facts, "title")[:3]), _judgements(name, graded))
        for name, facts in families.items()
    ]
    return page(
        "# Reading inspection reports",
        "A report is told by its first page and never by a label: the first family that fits, in this order. "
        "Everything that fits none is `unknown`, and waits for a person.",
        table(("Family", "Words on the first page, among others", "Judgements with a grade"), rows),
        "A grade is read from these words alone, whatever their case:",
        table(
            ("Grade", "Printed as"),
            [(code(name), ", ".join(words("grades", "grades", name))) for name in load_scale().grades],
        ),
    )


def searching_page() -> str:
    """Topics, markers and facets of the search."""
    facets = [(code(one.name), one.title) for one in load_facets().values()]
    return page(
        "# Searching inspection reports",
        "The unit is the numbered paragraph, or one area for improvement. There is no score of mood, and nothing is "
        "counted by inspector.",
        "## Topics",
        "A topic is found by its phrases, of one or of many. The share says in how many of a hundred ILACS reports "
        "of 2018 to 2026 it is named.",
        table(("Topic", "Called", "Belongs to", "Share", "Phrases"), _topics()),
        "## Markers",
        "Inspectors' own words for more and less, with their uses in 10,000 words of sections of each grade. A "
        "marker is shown with its phrase.",
        table(("Tells of", "Phrases", *load_scale().grades.values()), _markers()),
        "Silent shortly after: " + ", ".join(cast(list[str], read_facts("reports/markers")["unless_after"])) + ".",
        "## Facets",
        table(("Called", "Narrows and counts by"), facets),
    )


def _edition(one: Edition) -> list[str]:
    names = ", ".join(load_scale().short[name] for name in one.judgements)
    return [one.title, str(one.from_on), names, one.changed, one.not_verified]


def _change(one: Change) -> list[str]:
    return [one.day, one.title, one.what, one.day_is, one.content_is]


def _year(year: int, family: str, held: list[Inspection]) -> list[str]:
    kinds = Counter(one.kind for one in held)
    counts = (
        len(held),
        sum(one.origin == "statistics" for one in held),
        sum(one.is_end_inferred for one in held),
        kinds["standard"],
        kinds["short"],
        sum(not one.judgements for one in held),
    )
    return [str(year), code(family), *map(str, counts)]


def _has_windows(one: Inspection) -> bool:
    return bool(one.windows)


def _stays(one: Inspection) -> list[str]:
    stays = ", ".join(f"{window.start} to {window.end}" for window in one.windows)
    return [
        load_register().by_code(one.code).name,
        str(one.started_on),
        f"{one.ended_on}{' (inferred)' if one.is_end_inferred else ''}",
        stays,
    ]


def _judgements(family: str, graded: Mapping[str, Mapping[str, object]]) -> str:
    rows = cast(Mapping[str, object], graded.get(family, {}).get("rows", {}))
    return ", ".join(map(code, rows)) or "none"


def _topics() -> list[list[str]]:
    short = load_scale().short
    return [
        [
            one.title,
            code(one.name),
            ", ".join(short[name] for name in one.sections),
            "" if one.share is None else str(one.share),
            ", ".join(one.phrases),
        ]
        for one in load_topics().values()
    ]


def _markers() -> list[list[str]]:
    return [[one.kind, ", ".join(one.phrases), *(f"{uses:g}" for uses in one.uses)] for one in load_markers()]
