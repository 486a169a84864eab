from dataclasses import replace

import pytest
from django.test import Client

from ilacs.published.report import Family
from tests.unit.web.publications.conftest import EARLIER, OUTSTANDING, WEAK, Add, address_of

pytestmark = pytest.mark.usefixtures("texts")


def html(client: Client) -> str:
    return str(client.get(f"{address_of(OUTSTANDING)}/compared").content.decode())


def test_a_title_names_both(client: Client) -> None:
    assert "<title>Kent, November 2025, beside Kent, May 2022 - Reports - ilacs</title>" in html(client)


def test_grades_stand_beside_each_other(client: Client) -> None:
    row = html(client).partition("children in care</th>")[2].partition("</tr>")[0]
    assert row.index("Requires improvement") < row.index("Outstanding")


def test_sections_stand_beside_each_other(client: Client) -> None:
    page = html(client)
    assert f'href="{address_of(EARLIER)}#paragraph-1"' in page
    assert f'href="{address_of(OUTSTANDING)}#paragraph-31"' in page


def test_what_came_up_again_is_told_from_what_is_new_and_gone(client: Client) -> None:
    page = html(client)
    again, _, rest = page.partition("New: 1")
    assert "The response to neglect of babies." in again
    assert "Visits to children missing from care." in rest
    assert "Life-story work." in rest.partition("Not named again")[2]


def test_areas_are_followed_between_inspections_of_the_council_alone(client: Client, add: Add) -> None:
    add(*(replace(one, family=Family.AREA_SEND) for one in (EARLIER, OUTSTANDING)))
    page = html(client)
    assert "beside Kent, May 2022" in page
    assert "On the same subject again" not in page


@pytest.mark.parametrize("report", [EARLIER, WEAK])
def test_where_there_is_nothing_before_it_there_is_no_page(client: Client, report: object) -> None:
    response = client.get(f"{address_of(report)}/compared")  # type: ignore[arg-type]  # both are reports
    assert response.status_code == 404
    assert "There is no earlier report" in response.content.decode()
