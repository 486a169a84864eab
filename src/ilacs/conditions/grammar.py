"""What a condition may be made of: a short list, so that nothing can be smuggled in by a form we did not think of."""

from sqlglot import exp

from ilacs.conditions.names import PARAMETER, THIS
from ilacs.records import Problem

NAMES = (exp.Identifier, exp.Column, exp.Literal, exp.Null, exp.Boolean, exp.Star, exp.DataType, exp.DataTypeParam)
LOGIC = (exp.Not, exp.Paren, exp.Is, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.NullSafeEQ, exp.NullSafeNEQ)
TESTS = (exp.Between, exp.In, exp.Like, exp.ILike, exp.Escape, exp.Tuple)
SUMS = (exp.Neg, exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod, exp.DPipe)
SELECTS = (
    *(exp.Select, exp.Subquery, exp.From, exp.Join, exp.Table, exp.TableAlias, exp.Alias, exp.Where),
    *(exp.Distinct, exp.Group, exp.Having, exp.Order, exp.Ordered, exp.Limit),
)
WINDOWS = (exp.Window, exp.WindowSpec, exp.Filter)
ALLOWED = (exp.Func, *NAMES, *LOGIC, *TESTS, *SUMS, *SELECTS, *WINDOWS)
"""Functions are allowed by name: see functions.py."""


def refuse_forms(tree: exp.Expr) -> None:
    """Raise Problem at the first part of a condition that is not on the list."""
    if PARAMETER in tree.sql(dialect="duckdb", comments=False):
        raise Problem(f"{PARAMETER} is how we write days and settings ourselves. Write a condition without it.")
    for node in tree.walk():
        kind = type(node).__name__.upper()
        if isinstance(node, exp.Block):
            raise Problem("A condition is one expression. Write it without a semicolon.")
        if not isinstance(node, ALLOWED):
            raise Problem(f"A condition may not hold {kind}. Write one expression over lists and columns.")
        if why := _why_not(node):
            raise Problem(why)


def _why_not(node: exp.Expr) -> str:
    match node:
        case exp.Star() if not isinstance(node.parent, exp.Count) and not _is_all_of_exists(node):
            return (
                "A condition names each column that it reads. Write * in count(*) and in exists (select * ...) alone."
            )
        case exp.Table() if node.catalog or not isinstance(node.this, exp.Identifier):
            return f"{node.sql(dialect='duckdb')} is no list. Write the name of a list, such as contacts."
        case exp.Subquery() if isinstance(node.parent, exp.From | exp.Join) and not (
            isinstance(node.this, exp.Select) and node.alias
        ):
            return "Give a query that stands for a list a name after it, such as: from (select ...) found."
        case exp.TableAlias() if node.name.lower() == THIS:
            return f"{THIS} is the list whose rows are judged. Give the other list another name."
        case exp.Column() if node.db:
            return f"Give the list of {node.sql(dialect='duckdb')} a short name, and write that before the column."
        case exp.Join() if node.args.get("using") or node.args.get("method"):
            return "Write a join with on, such as: join referrals r on r.child_id = c.child_id."
        case exp.Window() if node.args.get("alias"):
            return "Write what a window is partitioned and ordered by where it is used, and not under a name."
    return ""


def _is_all_of_exists(star: exp.Star) -> bool:
    select = star.parent
    return isinstance(select, exp.Select) and isinstance(select.parent, exp.Exists)
