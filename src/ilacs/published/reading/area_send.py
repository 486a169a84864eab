"""What only an area SEND report says: which of three outcomes, and who the partners are."""

import re

from ilacs.published.reading.body import Body
from ilacs.published.reading.declared import listed, table

PARTNERS = re.compile(
    r"(?:^|[.:] |partnership )(?P<names>[A-Z][^.]{5,200}?) are (?:jointly )?"
    r"responsible for the (?:planning|commissioning)"
)


def read_outcome(text: str) -> str | None:
    """The number of the one set sentence that a folded text holds."""
    declared = table("judgements")["outcomes"]
    found = [number for number in declared if any(words in text for words in listed(declared, number))]
    return found[0] if len(found) == 1 else None


def read_partners(body: Body) -> tuple[str, ...]:
    """The council and the health bodies that plan and commission together."""
    texts = (paragraph.text for paragraph in body.paragraphs if paragraph.section == "partnership")
    found = next(filter(None, map(PARTNERS.search, texts)), None)
    if not found:
        return ()
    names = re.split(r",? and (?=(?:the )?NHS )|, (?=(?:the )?NHS )", found["names"])
    return tuple(re.sub(r"\s*\([A-Z]+\)$", "", name).strip() for name in names)
