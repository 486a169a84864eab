"""One child's journey as a page: drawn along time, then every event, stretch, gap and overlap in tables."""

from collections.abc import Iterator

from ilacs.records.journeys import Journey
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.journey_drawing import journey_svg
from ilacs.reporting.journey_rows import MARKED, TimelineRow, stretch_row, timeline, unread_words
from ilacs.reporting.page import whole_page
from ilacs.reporting.wording import counted, day_in_words

TITLE = "A child's journey"
EVENTS = ("Day", "Days since", "What happened", "Where")
STRETCHES = ("What lasted", "From", "To", "Days", "Where")
PRIVATE = "It is about one child: keep it as you keep the child's record."


def journey_html(journey: Journey) -> str:
    """The whole page."""
    rows = (_row(row) for row in timeline(journey))
    main = joined(
        (
            _drawing(journey),
            *(tag("p", words) for words in (unread_words(journey),) if words),
            *_marks(journey),
            tag("h2", "What happened"),
            tag(
                "div",
                table("Events in order, with gaps and overlaps where they begin", EVENTS, rows),
                class_="timeline",
            ),
            *_stretches(journey),
        )
    )
    return whole_page(TITLE, child_words(journey), main, foot=PRIVATE, styles=("journey.css",))


def _drawing(journey: Journey) -> Markup:
    if not journey.events:
        return tag("p", "The lists hold no day about this child.")
    svg = journey_svg(journey, title=TITLE)
    return tag("div", svg, class_="scroll", tabindex="0", role="region", aria_label="Drawn along time")


def child_words(journey: Journey) -> str:
    """Who it is about, and as at when."""
    born = f", born {day_in_words(journey.born_on)}" if journey.born_on else ""
    return f"Child {journey.child_id}{born}. Lists as at {day_in_words(journey.as_at)}."


def _row(row: TimelineRow) -> tuple[str, str, str, str]:
    says = tag("span", row.says, class_=f"mark {row.mark}") if row.mark else row.says
    return row.day, row.since, says, row.where


def _stretches(journey: Journey) -> Iterator[Markup]:
    if journey.stretches:
        rows = (stretch_row(stretch) for stretch in journey.stretches)
        caption = "Stretches; those still open are counted to the day of the lists"
        yield tag("h2", "What lasted")
        yield tag("div", table(caption, STRETCHES, rows), class_="stretches")


def _marks(journey: Journey) -> Iterator[Markup]:
    yield tag("h2", counted(len(journey.marks), "gap or overlap", "gaps and overlaps"))
    if not journey.marks:
        return
    yield tag("p", "Each is a reason to look at the record, and may be right.")
    reasons = {mark.says: mark for mark in journey.marks}
    yield tag(
        "ul",
        *(
            tag("li", tag("strong", f"{MARKED[mark.kind]}: {mark.says}"), f" {mark.because}")
            for mark in reasons.values()
        ),
    )
