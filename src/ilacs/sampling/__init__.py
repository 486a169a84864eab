"""Samples: which cases an inspection team would be likely to choose, and why; and a plain random one."""

from ilacs.sampling.declared import Activity, Criterion, Strata, load_activities, load_criteria, load_strata
from ilacs.sampling.sampling import RANDOM, draw_random, draw_sample

__all__ = [
    "RANDOM",
    "Activity",
    "Criterion",
    "Strata",
    "draw_random",
    "draw_sample",
    "load_activities",
    "load_criteria",
    "load_strata",
]
