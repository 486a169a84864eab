from ilacs.benchmarking.store import load_bundled
from ilacs.web.core.library import SHELVES, figures, figures_shelf, generation


def test_the_figures_that_came_with_the_package_are_there() -> None:
    assert figures().release == load_bundled().release
    assert figures_shelf().trouble == ""


def test_pages_are_named_by_the_state_of_the_data() -> None:
    states = [str(shelf().generation) for shelf in SHELVES]
    assert generation() == "-".join(states)
    assert "0" not in states
