"""Outcomes and partners of area SEND reports."""

import pytest

from ilacs.published.reading.area_send import read_outcome, read_partners
from ilacs.published.reading.body import Body
from ilacs.published.report import Paragraph


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("the arrangements typically lead to positive experiences and outcomes for children", "1"),
        ("the arrangements lead to inconsistent experiences and outcomes for children", "2"),
        ("there are widespread and/or systemic failings leading to significant concerns", "3"),
        ("the arrangements are being looked at", None),
        ("inconsistent experiences and outcomes, and widespread and/or systemic failings", None),
    ],
)
def test_one_of_three_set_sentences(sentence: str, outcome: str | None) -> None:
    assert read_outcome(sentence) == outcome


def partners(text: str) -> tuple[str, ...]:
    return read_partners(Body((Paragraph(None, "partnership", None, 1, text),), (), (), {}))


def test_a_council_with_and_in_its_name_is_one_partner() -> None:
    text = (
        "Bournemouth, Christchurch and Poole Council and NHS Dorset (ICB) are jointly responsible for the planning and "
        "commissioning of services."
    )
    assert partners(text) == ("Bournemouth, Christchurch and Poole Council", "NHS Dorset")


def test_no_partners_are_made_up() -> None:
    assert partners("The area has many services.") == ()
