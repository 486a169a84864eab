"""What was asked, in a sentence."""

from datetime import date

from ilacs.published.searching.asking import Asked, Filters, Sort
from ilacs.reporting.searched.asked_words import rule_in_words


def test_nothing_asked_is_everything() -> None:
    assert rule_in_words(Asked()) == "every passage of every report; newest first"


def test_words_and_filters_are_said_in_the_reader_s_words() -> None:
    asked = Asked("neglect", Filters({"grade": ("good", "outstanding")}, neighbours_of="886"), sort=Sort.BEST)
    assert rule_in_words(asked) == (
        "words: neglect; grade of that area: Good or Outstanding; statistical neighbours (2025) of Kent; best first"
    )


def test_days_are_said() -> None:
    day = date(2025, 1, 2)
    asked = Asked("", Filters(on_site_from=day, published_to=day, latest_as_at=day, report="ab" * 32, lead="A Lead"))
    assert rule_in_words(asked) == (
        "each council's latest inspection as at 2 January 2025, by its last day on site; last day on site from "
        "2 January 2025; published to 2 January 2025; one report, abababababab; lead inspector A Lead; newest first"
    )
