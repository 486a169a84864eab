"""Made-up inspection reports: sentences of our own about the topics of real ones, and nobody in them."""

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from ilacs.framework.editions import Edition, edition_on
from ilacs.places.register import load_register
from ilacs.published.report import Family, Improvement, InspectionReport, Paragraph, Status, Window
from ilacs.published.topics import Topic, load_topics

FIRST_ON, DAYS = date(2018, 2, 5), 3_000
PARAGRAPHS = 42
"""In one report: between what there was in 2018 and in 2026."""
SENTENCES = (3, 5)
SENTENCE_FORMS = (
    "Work on {topic} is {how} and social workers {do} with families from the first visit on.",
    "Leaders know about {topic}, and their plans for it are {how}.",
    "For {few} children, {topic} is {how}, and managers {do} when it is not.",
    "Partners meet often to talk about {topic}, which helps staff to {do} in good time.",
    "Records of {topic} are {how}; what children say is written down in their own words.",
    "Since the last inspection the council has changed how {topic} is led, and practice is {how}.",
)
HOW = {
    "outstanding": ("strong", "exceptional", "highly thought of", "careful and thorough"),
    "good": ("strong", "timely", "mostly thorough", "well led"),
    "requires_improvement": ("not always timely", "uneven", "weak in places", "slow, with some drift"),
    "inadequate": ("weak", "too often late", "marked by drift and delay", "poorly led"),
}
DO = ("act", "listen", "plan", "check what has changed", "keep in touch", "ask for help", "share what they know")
FEW = ("most", "many", "some", "a few", "a small number of", "too many")
OUTCOMES = ("outcome 1", "outcome 2", "outcome 3", "outcome 4", "enabler 1", "enabler 2", "enabler 3")


def made_reports(paragraphs: int, *, seed: int = 1) -> Iterator[InspectionReport]:
    """Reports with so many paragraphs in all, council after council; the same seed gives the same reports."""
    random = Random(seed)  # noqa: S311  # nothing secret
    codes = [authority.code for authority in load_register().existing_on(date(2026, 4, 1))]
    for number in range(-(-paragraphs // PARAGRAPHS)):
        count = min(PARAGRAPHS, paragraphs - number * PARAGRAPHS)
        yield made_report(codes[number % len(codes)], random, paragraphs=count)


def made_report(code: str, random: Random, *, paragraphs: int = PARAGRAPHS) -> InspectionReport:
    """One report of a council, on a day and with grades as they fall."""
    start = FIRST_ON + timedelta(days=random.randrange(0, DAYS, 7))
    edition = _edition(start)
    grades = {judgement: random.choice(tuple(HOW)) for judgement in edition.judgements}
    authority = load_register().by_code(code)
    end = start + timedelta(days=random.choice((4, 11)))
    return InspectionReport(
        family=Family.ILACS,
        status=Status.READ,
        sha256=hashlib.sha256(f"{code} {start} {random.random()}".encode()).hexdigest(),
        pages=12,
        parser_version=1,
        title=f"Inspection of {authority.name} local authority children's services",
        authority=authority.name,
        code=code,
        edition=edition.name,
        windows=(Window(start, end),),
        published=end + timedelta(days=42),
        type="short" if (end - start).days < 7 else "standard",
        judgements=grades,
        improvements=tuple(_improvement(random) for _ in range(random.randrange(6))),
        paragraphs=tuple(_paragraph(number, grades, random) for number in range(1, paragraphs + 1)),
    )


def _edition(start: date) -> Edition:
    edition = edition_on(start)
    if edition is None:
        raise ValueError(f"no edition holds on {start}")
    return edition


def _paragraph(number: int, grades: dict[str, str], random: Random) -> Paragraph:
    topic = random.choice(tuple(load_topics().values()))
    section = random.choice([one for one in topic.all_sections if one in grades] or ["impact_of_leaders"])
    others = random.choices(tuple(load_topics().values()), k=random.randint(*SENTENCES) - 1)
    text = " ".join(_sentence(one, grades[section], random) for one in (topic, *others))
    return Paragraph(number, section, grades[section], 2 + number // 5, text)


def _sentence(topic: Topic, grade: str, random: Random) -> str:
    words = {"how": random.choice(HOW[grade]), "do": random.choice(DO), "few": random.choice(FEW)}
    return random.choice(SENTENCE_FORMS).format(topic=random.choice(topic.phrases), **words)


def _improvement(random: Random) -> Improvement:
    topic = random.choice(tuple(load_topics().values()))
    return Improvement(f"How soon and how well work on {topic.phrases[0]} is done.", (random.choice(OUTCOMES),))
