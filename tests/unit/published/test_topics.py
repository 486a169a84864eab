"""The subjects of reports."""

import pytest

from ilacs.framework.editions import load_editions
from ilacs.published.topics import load_topics, topics_of

SECTIONS = {judgement for edition in load_editions() for judgement in edition.judgements}
TOPICS = load_topics()


def test_there_are_about_as_many_as_reports_have() -> None:
    assert 40 <= len(TOPICS) <= 60


def test_every_topic_belongs_to_judgements_that_there_are() -> None:
    assert {section for topic in TOPICS.values() for section in topic.all_sections} <= SECTIONS


@pytest.mark.parametrize("name", TOPICS)
def test_every_phrase_of_a_topic_names_it(name: str) -> None:
    assert [phrase for phrase in TOPICS[name].phrases if name not in topics_of(phrase)] == []


def test_shares_are_of_a_hundred() -> None:
    assert {topic.share for topic in TOPICS.values() if topic.share is not None} <= set(range(101))


def test_a_text_names_its_topics_in_the_order_of_the_facts() -> None:
    text = "Life-story work is weak. Strategy meetings are timely."
    assert topics_of(text) == ("strategy_meetings", "life_story")


@pytest.mark.parametrize(
    "text",
    [
        "Leaders adopted a new model.",
        "Most staff are permanent.",
        "Supervising social workers visit.",
        "A learning culture.",
    ],
)
def test_a_word_with_another_meaning_names_nothing(text: str) -> None:
    assert topics_of(text) == ()


def test_a_text_about_nothing_of_these_names_none() -> None:
    assert topics_of("The weather was fine.") == ()


def test_sections_that_held_several_judgements_count() -> None:
    assert "in_care_and_care_leavers" in TOPICS["pathway_plans"].all_sections
    assert "in_care_and_care_leavers" not in TOPICS["neglect"].all_sections
