"""Flows of made-up numbers, for the tests of drawings and pages."""

import datetime
from collections import Counter
from collections.abc import Mapping

from ilacs.records.flows import FlowLink, FlowNode, Flows

AS_AT = datetime.date(2026, 11, 2)
LAYERS = {
    "contact": 0,
    "referral": 1,
    "assessment": 2,
    "need": 3,
    "care": 3,
    "still_open": 4,
    "no_further_step": 4,
}
SAYS = {"need": "Children in need & more", "still_open": "Still open", "no_further_step": "No further step"}
ENDS = ("still_open", "no_further_step")


def flowing(moves: Mapping[tuple[str, str], int], returns: Mapping[tuple[str, str], int] | None = None) -> Flows:
    """Flows with these links, whose nodes add up."""
    came, went = Counter[str](), Counter[str]()
    for (source, target), children in moves.items():
        went[source] += children
        came[target] += children
    nodes = [
        FlowNode(
            name,
            SAYS.get(name, name.capitalize()),
            layer,
            started=max(went[name] - came[name], 0),
            open_at_start=0,
            entered=came[name],
            left=went[name],
            ended=came[name] if name in ENDS else 0,
        )
        for name, layer in LAYERS.items()
        if came[name] or went[name]
    ]
    return Flows(
        datetime.date(2026, 5, 2),
        AS_AT,
        sum(node.started for node in nodes),
        tuple(nodes),
        tuple(FlowLink(*move, children) for move, children in moves.items()),
        ENDS,
        tuple(FlowLink(*move, children) for move, children in (returns or {}).items()),
    )


SOME = flowing(
    {
        ("contact", "referral"): 60,
        ("contact", "assessment"): 10,
        ("contact", "still_open"): 10,
        ("contact", "no_further_step"): 20,
        ("referral", "assessment"): 50,
        ("referral", "no_further_step"): 10,
        ("assessment", "need"): 40,
        ("assessment", "care"): 15,
        ("assessment", "still_open"): 5,
        ("need", "still_open"): 40,
        ("care", "still_open"): 15,
    },
    returns={("need", "contact"): 7},
)
