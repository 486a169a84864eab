"""What an address asks for, of what there is to choose from."""

from collections.abc import Sequence

from django.http import QueryDict

from ilacs.lib.problem import Problem


def one_of(query: QueryDict, name: str, known: Sequence[str]) -> str:
    """What is asked for under a name, or the first that is known. Raises Problem where it is none of them."""
    return check_known(name, query.get(name, "") or known[0], known)


def check_known(name: str, said: str, known: Sequence[str]) -> str:
    """What was said, where it is known. Raises Problem with what there is to choose from."""
    if said not in known:
        choices = " or ".join(filter(None, known))
        raise Problem(f"There is no {name} called {said}. Write {choices}.")
    return said
