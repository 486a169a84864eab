"""Authorities that send one return for two, as DfE's workforce file has them."""

from ilacs.lib.facts import FACTS, read_csv


def read_joint_returns() -> tuple[tuple[str, ...], ...]:
    """The codes of the authorities of each joint return."""
    return tuple(tuple(row["codes"].split()) for row in read_csv(FACTS / "places/joint_returns.csv"))
