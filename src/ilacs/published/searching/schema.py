"""The fields of the index, and a passage as a document of it."""

from tantivy import Document, Index, Schema, SchemaBuilder

from ilacs.published.searching.facets import load_facets, values_of
from ilacs.published.searching.keeping import passage_bytes
from ilacs.published.searching.passages import Passage
from ilacs.published.words import english, stem

TEXT, LEAD, REPORT, ENDED, PUBLISHED, PLACE, KEPT = "text", "lead", "report", "ended", "published", "place", "kept"
ANALYSER = "reports"
"""The name under which the index knows how words are compared."""


def schema() -> Schema:
    """The words of a passage, each facet, the days as numbers, and its place among all, newest report first."""
    builder = SchemaBuilder()
    builder.add_text_field(TEXT, tokenizer_name=ANALYSER, index_option="position")
    for name in (*load_facets(), REPORT):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_text_field(LEAD, tokenizer_name="raw", index_option="basic")
    for name in (ENDED, PUBLISHED, PLACE):
        builder.add_unsigned_field(name, indexed=True, fast=True)
    builder.add_bytes_field(KEPT, stored=True)
    return builder.build()


def register_words(index: Index) -> None:
    """Teach an index how words are compared; one that is opened has forgotten it."""
    index.register_tokenizer(ANALYSER, english())


def document(passage: Passage, place: int) -> Document:
    """The passage as the index holds it."""
    report = passage.report
    made = Document()
    made.add_text(TEXT, passage.text)
    made.add_text(REPORT, report.sha256)
    for name, values in values_of(passage).items():
        for value in values:
            made.add_text(name, value)
    for lead in report.leads:
        made.add_text(LEAD, folded(lead))
    if report.ended_on:
        made.add_unsigned(ENDED, report.ended_on.toordinal())
    if report.published_on:
        made.add_unsigned(PUBLISHED, report.published_on.toordinal())
    made.add_unsigned(PLACE, place)
    made.add_bytes(KEPT, passage_bytes(passage))
    return made


def folded(name: str) -> str:
    """A person's name without accents, capitals and stops, so that spellings of one name are one."""
    return " ".join(stem(word) for word in name.replace("-", " ").replace("’", "'").split())
