import pytest

from ilacs.web.publications.presenters.reproduced import Published, load_published, ours, reproduced_table


@pytest.mark.parametrize("figure", load_published(), ids=lambda one: one.says)
def test_what_ofsted_published_comes_out(figure: Published) -> None:
    assert ours(figure).rstrip("%") == str(figure.ofsted)


def test_each_figure_leads_to_its_day() -> None:
    row = reproduced_table().rows[0]
    assert row.cells[0].href == "/outcomes?as-at=2024-03-31"
