"""The page that holds other contents."""

import base64
import hashlib
import re

from ilacs.reporting.html import tag
from ilacs.reporting.page import whole_page

PAGE = whole_page("A <title>", "Told.", tag("p", "Hello"), foot="Keep it.", styles=("sankey.css",))


def test_what_it_is_given_stands_in_it_and_is_escaped() -> None:
    assert "<h1>A &lt;title&gt;</h1><p>Told.</p>" in PAGE
    assert "<p>Hello</p></main>" in PAGE
    assert "Keep it.</p>" in PAGE


def test_it_may_show_its_own_style_and_fetch_nothing() -> None:
    style = re.search(r"<style>(.*?)</style>", PAGE, re.DOTALL)
    assert style
    assert base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode() in PAGE
    assert "default-src &#x27;none&#x27;" in PAGE
    assert re.findall(r"(?:src|href)=\"(?!#)", PAGE) == []


def test_it_has_a_language_a_title_and_a_way_past_the_header() -> None:
    assert '<html lang="en-GB">' in PAGE
    assert "<title>A &lt;title&gt;</title>" in PAGE
    assert '<a href="#main" class="skip">' in PAGE


def test_a_page_without_styles_of_its_own_has_the_common_look() -> None:
    assert '<main id="main" class="page">' in whole_page("A", "B", tag("p"), foot="C")
