"""The flow of children between services: the diagram with its tables, and the same as csv and JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from ilacs.records.flows import FlowLink, FlowNode, Flows
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.page import whole_page
from ilacs.reporting.safe_text import csv_text
from ilacs.reporting.sankey import STUB, sankey_svg
from ilacs.reporting.wording import counted, day_in_words

TITLE = "Flow of children between services"
COUNTED = (
    "Each child counts once in each service, at the first time they came to it in the period.",
    "A child who was in a service before the period began starts there; of several, in the one furthest along.",
    "A contact, referral or assessment about a child who is in a later service is no move, and is not counted.",
    "A child counts as in need once the assessment that came with the referral is authorised and no conference is "
    "waited for.",
    "Still open: the service goes on. No further step: it is over, or it was a moment, and nothing further came after.",
    "An end that could not be read counts as none.",
    "For every service, those who came and those who started there are as many as those who moved on or stayed.",
)
INSIDE = "It counts small numbers as they are: keep it inside the council."
MOVES = ("From", "To", "Children")
SERVICES = ("Service", "Children", "Here before the period", "New, began here", "From another service", "Moved on")


def flows_html(flows: Flows) -> str:
    """The whole page."""
    told = f"{_period(flows)}. {counted(flows.children, 'child', 'children')}."
    figure = tag(
        "figure",
        tag("figcaption", "Children by service, and where they went next", id="figure"),
        # Who reads enlarged or on a small screen moves the drawing, and must be able to by keyboard too.
        tag("div", _drawing(flows), class_="scroll", tabindex="0", role="region", aria_labelledby="figure"),
        _key(),
    )
    main = joined(
        (
            figure,
            tag("h2", "Children in each service"),
            _services(flows),
            tag("h2", "Moves between services"),
            _moves("Moves from one service to another, and where the way ends", flows.links, flows=flows),
            *_returns(flows),
            tag("h2", "How this is counted"),
            listed(COUNTED),
        )
    )
    return whole_page(TITLE, told, main, foot=INSIDE, styles=("sankey.css",))


def flows_csv(flows: Flows) -> str:
    """Every move, one a line."""
    rows = [("kind", "from", "to", "children")]
    rows += [("move", *_words(link, flows)) for link in flows.links]
    rows += [("return", *_words(link, flows)) for link in flows.returns]
    return "".join(",".join(map(csv_text, row)) + "\r\n" for row in rows)


def flows_json(flows: Flows) -> str:
    """All of it, for other programs."""
    nodes = [asdict(node) | {"children": node.children} for node in flows.nodes]
    return json.dumps(asdict(flows) | {"nodes": nodes}, default=str, indent=1, ensure_ascii=False) + "\n"


def move_rows(flows: Flows) -> Iterator[tuple[str, str, str]]:
    """Every move in words: from where, to where, how many."""
    return (_words(link, flows) for link in flows.links)


def _period(flows: Flows) -> str:
    return f"From {day_in_words(flows.started_on)} to {day_in_words(flows.ended_on)}"


def _drawing(flows: Flows) -> Markup:
    moves = sorted((link for link in flows.links if link.target not in flows.ends), key=lambda link: -link.children)
    most = "; ".join(
        f"{source} to {target}, {number}" for source, target, number in (_words(link, flows) for link in moves[:3])
    )
    says = f"{_period(flows)}, {counted(flows.children, 'child', 'children')}. The largest moves: {most or 'none'}."
    return sankey_svg(flows, title=TITLE, description=f"{says} The tables below hold every number.")


def _words(link: FlowLink, flows: Flows) -> tuple[str, str, str]:
    says = {node.name: node.says for node in flows.nodes}
    return says[link.source], says[link.target], str(link.children)


def _key() -> Markup:
    drawn = (
        ("bar", "children in the service"),
        ("end still-open", "still open"),
        ("end no-further-step", "no further step"),
    )
    items = (tag("li", _sample(class_), says) for class_, says in drawn)
    return tag("ul", *items, tag("li", "A band is the children who went on to another service."), class_="key")


def _sample(class_: str) -> Markup:
    rect = tag("rect", x="1", y="1", width=f"{STUB - 2:.0f}", height="14", class_=class_)
    return tag("span", tag("svg", rect, viewBox=f"0 0 {STUB:.0f} 16", aria_hidden="true", class_="sample"))


def _services(flows: Flows) -> Markup:
    ends = {(link.source, link.target): link.children for link in flows.links if link.target in flows.ends}
    reached = {node.name: node.says for node in flows.nodes if node.name in flows.ends}
    rows = (
        _service(node, [ends.get((node.name, end), 0) for end in reached])
        for node in flows.nodes
        if node.name not in flows.ends
    )
    return tag("div", table("How they came, and how they left", (*SERVICES, *reached.values()), rows), class_="numbers")


def _service(node: FlowNode, at_ends: list[int]) -> tuple[str, ...]:
    numbers = (
        node.children,
        node.open_at_start,
        node.started - node.open_at_start,
        node.entered,
        node.left - sum(at_ends),
        *at_ends,
    )
    return (node.says, *(f"{number:,}" for number in numbers))


def _moves(caption: str, links: tuple[FlowLink, ...], *, flows: Flows) -> Markup:
    rows = ((*_words(link, flows)[:2], f"{link.children:,}") for link in links)
    return tag("div", table(caption, MOVES, rows), class_="moves")


def _returns(flows: Flows) -> Iterator[Markup]:
    if flows.returns:
        yield tag("h2", "Children who came back")
        yield tag(
            "p",
            "These came back to an earlier service after the later one was over. They are not drawn, "
            "and no part of the numbers above.",
        )
        yield _moves("Returns to an earlier service", flows.returns, flows=flows)
