"""Pages about indicators."""

from ilacs.benchmarking.declared import load_indicators, load_topics
from ilacs.handbook.scope import Pages


def test_every_indicator_has_a_heading_on_the_page_of_its_topic(pages: Pages) -> None:
    without = [
        one.name
        for one in load_indicators().values()
        if f"\n## {one.slug}\n" not in pages[f"indicators/{one.topic}.md"]
    ]
    assert without == []


def test_the_front_counts_the_indicators_of_each_topic(pages: Pages) -> None:
    assert "| [Adoption](indicators/adoption.md) | 6 |" in pages["README.md"]
    assert all(f"(indicators/{topic}.md)" in pages["README.md"] for topic in load_topics())


def test_an_indicator_says_where_its_figures_stand(pages: Pages) -> None:
    text = pages["indicators/child_protection.md"]
    assert "- Name: `CPP_rate`" in text
    assert "- In the file: `" in text


def test_an_indicator_without_a_known_file_names_none(pages: Pages) -> None:
    assert "In the file" not in pages["indicators/youth_offending.md"]


def test_a_polarity_that_can_be_argued_with_says_why(pages: Pages) -> None:
    argued = next(one for one in load_indicators().values() if one.polarity_note)
    assert f"- Polarity: {argued.polarity}. {argued.polarity_note}" in pages[f"indicators/{argued.topic}.md"]


def test_what_the_tool_does_not_hold_is_said_to_be_ours(pages: Pages) -> None:
    text = pages["indicators/children_in_need.md"]
    assert "- Catalogue: ours: the tool does not hold it" in text
    assert "- Catalogue: the Local Authority Interactive Tool" in text
