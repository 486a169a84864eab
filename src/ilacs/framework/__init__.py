"""The inspection framework as objects: what is judged, and the criteria under each judgement."""

from ilacs.framework.judgements import Criterion, Judgement, load_judgements

__all__ = ["Criterion", "Judgement", "load_judgements"]
