from ilacs.published.searching.indexing import build_index
from ilacs.published.searching.search import search
from ilacs.web.publications.presenters.hits import ShownHit, shown_hits, shown_markers
from tests.unit.published.reports import improvement, paragraph, report


def hit(words: str) -> ShownHit:
    index = build_index(
        [report(paragraph("Care is strong."), improvements=(improvement("Foster homes.", "outcome 4"),))]
    )
    return shown_hits(search(index, words).hits)[0]


def test_a_place_is_the_reference_without_its_report() -> None:
    found = hit("care")
    assert found.reference == "Kent, November 2025, children in care (outstanding), paragraph 31, page 9"
    assert found.place == "Children in care (outstanding), paragraph 31, page 9"


def test_looked_for_by_topic_its_phrases_are_marked() -> None:
    index = build_index([report(paragraph("Some children suffer neglect for too long."))])
    (found,) = shown_hits(search(index).hits, ["neglect"])
    assert [piece.text for piece in found.pieces if piece.is_match] == ["neglect"]


def test_markers_are_of_paragraphs_alone() -> None:
    assert [one.title for one in hit("care").markers] == ["Strength"]
    assert hit("foster").markers == ()


def test_codes_lead_to_others_that_have_them() -> None:
    assert [(one.says, one.href) for one in hit("foster").codes] == [("outcome 4", "/reports?framework=outcome%204")]


def test_each_phrase_is_named_once() -> None:
    strength, weakness = shown_markers("Strong plans, strong visits and highly skilled staff; too many wait.")
    assert strength.phrases == "“strong” and “highly”"
    assert (weakness.title, weakness.phrases) == ("Weakness", "“too many”")


def test_a_report_without_address_has_no_link() -> None:
    assert hit("care").pdf == ""
    assert hit("care").pdf_says == "Published report, page 9 (PDF)"
    assert hit("foster").pdf_says == "Published report (PDF)"
