"""What was found as csv, JSON and Markdown."""

import json
import re

from ilacs.published.searching.keeping import summary_fields
from ilacs.published.searching.passages import Passage
from ilacs.published.searching.quoting import address, reference
from ilacs.reporting.safe_text import csv_text
from ilacs.reporting.searched.found import HEADINGS, Found

MARKUP = re.compile(r"([\\`*_{}\[\]<>#|!~])")
BEGINS_LIST = re.compile(r"^(\d+)([.)])|^([-+=])")


def found_csv(found: Found) -> str:
    """One line a passage. Each carries the rule and the query, so that it can be taken out of the file alone."""
    lines = (HEADINGS, *found.lines())
    return "".join(",".join(map(csv_text, line)) + "\r\n" for line in lines)


def found_json(found: Found) -> str:
    """The passages under what they are, for programs."""
    whole = {"about": dict(found.about()), "passages": [passage_fields(passage) for passage in found.passages]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def passage_fields(passage: Passage) -> dict[str, object]:
    """One passage as JSON holds it, with its report but without what else the report asks to improve."""
    report = {name: value for name, value in summary_fields(passage.report).items() if name not in ("themes", "topics")}
    return {
        "reference": reference(passage),
        "source": address(passage),
        "part": passage.part.value,
        "section": passage.section,
        "grade": passage.grade or None,
        "direction": passage.direction or None,
        "number": passage.number,
        "page": passage.page,
        "text": passage.text,
        "topics": list(passage.topics),
        "codes": list(passage.codes),
        "markers": list(passage.markers),
        "report": report,
    }


def found_markdown(found: Found) -> str:
    """Quotations with their references, ready for a paper."""
    about = (f"- {what}: {_plain(says)}" for what, says in found.about().items())
    quoted = (_quotation(passage) for passage in found.passages)
    return "\n".join(("# What inspection reports say", "", *about, "", *quoted))


def _quotation(passage: Passage) -> str:
    said, link = _plain(reference(passage)), address(passage).replace("(", "%28").replace(")", "%29")
    source = f"[{said}]({link})" if link else said
    return f"> {_plain(passage.text)}\n>\n> — {source}\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return BEGINS_LIST.sub(r"\1\\\2\3", MARKUP.sub(r"\\\1", " ".join(text.split())))
