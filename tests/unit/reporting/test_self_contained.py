import base64
import hashlib
import re

from ilacs.reporting.html import tag
from ilacs.reporting.self_contained import section, self_contained


def test_a_page_allows_its_own_style_and_nothing_else() -> None:
    page = self_contained("A <title>", "p { color: red; }", tag("p", "Text"))
    style = base64.b64encode(hashlib.sha256(b"p { color: red; }").digest()).decode()
    policy = re.findall(r'content="(default-src[^"]*)"', page)
    assert policy == [
        f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{style}&#x27;; "
        "base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;"
    ]


def test_a_page_says_its_language_and_title() -> None:
    page = self_contained("A <title>", "", tag("p", "Text"))
    assert page.startswith('<!DOCTYPE html>\n<html lang="en-GB">')
    assert "<title>A &lt;title&gt;</title>" in page


def test_a_section_is_named_by_its_heading() -> None:
    assert section("a", "Title", tag("p", "x")) == (
        '<section id="a" aria-labelledby="a-title"><h2 id="a-title">Title</h2><p>x</p></section>'
    )
