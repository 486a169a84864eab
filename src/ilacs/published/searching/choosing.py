"""What a person types to narrow a search, as a value of a facet."""

from ilacs.lib.problem import Problem
from ilacs.places.register import load_register
from ilacs.published.searching.facets import Facet, load_facets


def choose(name: str, text: str) -> str:
    """A council by any of its names, a grade or topic by its words. Raises Problem, which says what there is."""
    facet = load_facets().get(name)
    if facet is None:
        raise Problem(f"A search cannot be narrowed by {name}. It can by {', '.join(load_facets())}.")
    if name == "authority":
        return load_register().find(text).code
    if name == "region":
        return _region(text)
    return _value(facet, text) if facet.words else text.strip().lower()


def _region(text: str) -> str:
    found = load_register().find_region(text)
    names = sorted({authority.region for authority in load_register().authorities})
    if found is None or found.name not in names:
        raise Problem(f"There is no region called {text}. The regions are {', '.join(names)}.")
    return found.name


def _value(facet: Facet, text: str) -> str:
    plain = _plain(text)
    exact = [value for value, says in facet.words.items() if plain in (_plain(value), _plain(says))]
    close = exact or [value for value, says in facet.words.items() if _plain(says).startswith(plain) and plain]
    if len(close) == 1 or exact:
        return close[0]
    raise Problem(f"{text} does not fit {facet.title.lower()}. Choose one of {', '.join(facet.words)}.")


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").casefold().split())
