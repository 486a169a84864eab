"""The index by judgement: which figures inform what inspectors look for."""

from collections.abc import Mapping, Sequence

from ilacs.framework import Judgement, load_judgements
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.figure_words import headline
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.self_contained import section

NAME = "judgements"
TITLE = "Index by what inspectors judge"


def show_judgements(pages: Sequence[ListPage]) -> Markup:
    """Every judgement with the criteria that a figure informs."""
    informing: dict[str, list[Answer]] = {}
    for page in pages:
        for answer in page.answers:
            for code in answer.measure.informs:
                informing.setdefault(code, []).append(answer)
    lead = tag("p", "A figure opens a question and settles none. The criteria are in our words, not Ofsted's.")
    return section(NAME, TITLE, lead, *(_judgement(one, informing) for one in load_judgements()))


def _judgement(judgement: Judgement, informing: Mapping[str, Sequence[Answer]]) -> Markup:
    told = [one for one in judgement.criteria if one.code in informing]
    says = f"{len(told)} of {len(judgement.criteria)} criteria are informed by a figure of this report."
    rows = [(f"{one.says} ({one.code})", listed(map(_link, informing[one.code]))) for one in told]
    title = tag("h3", judgement.title)
    found = table(f"{judgement.title}: figures by criterion", ("What inspectors look for", "Figures"), rows)
    return joined((title, tag("p", says), found if rows else ""))


def _link(answer: Answer) -> Markup:
    says = "" if answer.is_broken_down or answer.figure.why else f": {headline(answer)}"
    why = " (not worked out)" if answer.figure.why else ""
    link = tag("a", answer.measure.title, href=f"#{answer.anchor}") if not answer.figure.why else answer.measure.title
    return joined((link, says, why))
