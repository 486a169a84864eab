"""What is new as an Atom feed, for those who follow reports with a feed reader."""

from collections.abc import Sequence
from datetime import date
from xml.etree import ElementTree

from ilacs.published.searching.improvements import Followed
from ilacs.published.searching.news import News
from ilacs.published.searching.quoting import report_reference
from ilacs.reporting.safe_text import ILLEGAL
from ilacs.reporting.wording import counted

ATOM = "http://www.w3.org/2005/Atom"
NAME = "urn:ilacs:inspection-reports"
TITLE = "New inspection reports of children's services"


def atom_feed(news: Sequence[News], *, address: str, updated_on: date) -> str:
    """The feed. `address` is where it is published; `updated_on` is said where nothing is new."""
    feed = ElementTree.Element("feed", xmlns=ATOM)
    newest = max((one.published_on for one in news), default=updated_on)
    _add(feed, "id", NAME)
    _add(feed, "title", TITLE)
    _add(feed, "updated", _moment(newest))
    _add(feed, "link", rel="self", href=address)
    for one in news:
        _add_entry(feed, one)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(feed, encoding="unicode") + "\n"


def _add_entry(feed: ElementTree.Element, one: News) -> None:
    entry = ElementTree.SubElement(feed, "entry")
    _add(entry, "id", f"{NAME}:{one.report.sha256}")
    _add(entry, "title", report_reference(one.report))
    _add(entry, "updated", _moment(one.published_on))
    author = ElementTree.SubElement(entry, "author")
    _add(author, "name", "Ofsted")
    if one.report.link:
        _add(entry, "link", rel="alternate", href=one.report.link)
    _add(entry, "summary", _summary(one))


def _summary(one: News) -> str:
    themes = counted(len(one.report.themes), "area for improvement", "areas for improvement")
    return f"{themes}. {_since(one.followed)}".strip()


def _since(followed: Followed | None) -> str:
    if followed is None:
        return ""
    told = [
        f"{len(followed.new)} new since the inspection before; {len(followed.again)} on a subject it had named too."
    ]
    told += [f"New: {theme.text}" for theme in followed.new]
    return " ".join(told)


def _moment(day: date) -> str:
    """Only the day is known."""
    return f"{day.isoformat()}T00:00:00Z"


def _add(above: ElementTree.Element, name: str, text: str = "", **attributes: str) -> None:
    made = ElementTree.SubElement(above, name, {key: ILLEGAL.sub("", value) for key, value in attributes.items()})
    made.text = ILLEGAL.sub("", text) or None
