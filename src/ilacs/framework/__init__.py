"""The inspection framework as objects: what is judged and when, the criteria under each judgement, and what changed."""

from ilacs.framework.changes import Change, Sureness, load_changes
from ilacs.framework.editions import Edition, Scale, edition_on, load_editions, load_scale
from ilacs.framework.judgements import Criterion, Judgement, load_judgements

__all__ = [
    "Change",
    "Criterion",
    "Edition",
    "Judgement",
    "Scale",
    "Sureness",
    "edition_on",
    "load_changes",
    "load_editions",
    "load_judgements",
    "load_scale",
]
