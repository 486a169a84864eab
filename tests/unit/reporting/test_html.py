from ilacs.reporting.html import Markup, joined, listed, table, tag


def test_text_is_escaped() -> None:
    assert tag("p", "<b> & co") == "<p>&lt;b&gt; &amp; co</p>"


def test_markup_is_not_escaped_again() -> None:
    assert tag("p", tag("b", "<")) == "<p><b>&lt;</b></p>"


def test_attributes_are_escaped() -> None:
    assert tag("a", "x", href='"><script>') == '<a href="&quot;&gt;&lt;script&gt;">x</a>'


def test_names_that_python_keeps_lose_their_underscore() -> None:
    assert tag("p", class_="x", aria_label="y") == '<p class="x" aria-label="y"></p>'


def test_an_element_without_content_is_not_closed() -> None:
    assert tag("meta", charset="utf-8") == '<meta charset="utf-8">'


def test_pieces_are_joined_each_escaped_by_itself() -> None:
    assert joined(["<", Markup("<br>")]) == "&lt;<br>"


def test_a_list_has_an_item_for_each() -> None:
    assert listed(["a", "<"]) == "<ul><li>a</li><li>&lt;</li></ul>"


def test_a_table_has_a_caption_and_headings_with_scope() -> None:
    shown = table("What", ("One", "Two"), [("a", "b")])
    assert "<caption>What</caption>" in shown
    assert '<th scope="col">One</th><th scope="col">Two</th>' in shown
    assert '<tr><th scope="row">a</th><td data-label="Two">b</td></tr>' in shown
