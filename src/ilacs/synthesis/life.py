"""What can happen to a child, as records: a life is the sum of them, and the lists are cut from lives."""

import datetime
from dataclasses import dataclass, field

from ilacs.synthesis.council import Allocation

Date = datetime.date


@dataclass(frozen=True, slots=True)
class Child:
    """Who a child is."""

    child_id: str
    gender: str
    ethnicity: str
    born_on: Date
    """Expected, for an unborn child."""
    is_birth_known: bool
    age: int
    has_disability: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody told the council about the child."""

    contacted_on: Date
    source: str


@dataclass(frozen=True, slots=True)
class EarlyHelp:
    """An early help assessment and the help that followed."""

    started_on: Date
    completed_on: Date | None
    organisation: str


@dataclass(frozen=True, slots=True)
class Referral:
    """A contact that became a request for a social worker."""

    referred_on: Date
    source: str
    is_no_further_action: bool
    allocation: Allocation


@dataclass(frozen=True, slots=True)
class Assessment:
    """A statutory assessment, open where it is not authorised."""

    started_on: Date
    authorised_on: Date | None
    was_child_seen: str | None
    was_support_required: str | None
    allocation: Allocation


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A section 47 enquiry, and the conference where one was held."""

    discussed_on: Date
    was_conference_unnecessary: str | None
    conference_held_on: Date | None
    was_plan_made: str | None
    allocation: Allocation


@dataclass(frozen=True, slots=True)
class Events:
    """What a family's children share."""

    contacts: tuple[Contact, ...] = ()
    early_help: tuple[EarlyHelp, ...] = ()
    referrals: tuple[Referral, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()

    def __add__(self, other: "Events") -> "Events":
        return Events(
            self.contacts + other.contacts,
            self.early_help + other.early_help,
            self.referrals + other.referrals,
            self.assessments + other.assessments,
            self.enquiries + other.enquiries,
        )


@dataclass(frozen=True, slots=True)
class Need:
    """An episode of need; open where it is not closed."""

    started_on: Date
    primary_need: str
    last_seen_on: Date | None
    allocation: Allocation
    has_plan: bool = True
    """Whether there is a plan for a child in need, and not only an assessment."""
    closed_on: Date | None = None
    closure_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from a start to an end, of which both count."""

    started_on: Date
    ended_on: Date


@dataclass(frozen=True, slots=True)
class Plan:
    """A child protection plan; open where it has not ended."""

    started_on: Date
    initial_category: str
    latest_category: str
    visited_on: Date | None
    was_seen_alone: str | None
    reviewed_on: Date | None
    emergency_on: Date | None
    earlier: tuple[Stretch, ...] = ()
    ended_on: Date | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a child in care lives."""

    started_on: Date
    type: str
    provider: str | None
    postcode: str | None
    urn: str | None
    location: str
    authority: str


@dataclass(frozen=True, slots=True)
class Oversight:
    """Who looked after the child's interests in care, and when they last did."""

    reviewed_on: Date | None
    visited_on: Date | None
    iro_visited_on: Date | None
    health_assessed_on: Date | None
    dental_checked_on: Date | None
    permanence_plan: str | None


@dataclass(frozen=True, slots=True)
class Missing:
    """Times missing or away from the placement, and the talk that was offered after the last."""

    episodes: int = 0
    absences: int = 0
    was_interview_offered: str | None = None
    was_interview_accepted: str | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """The legal ground on which a child is in care."""

    code: str
    started_on: Date


@dataclass(frozen=True, slots=True)
class Care:
    """A period of care; the child is looked after where it has not ceased."""

    started_on: Date
    category_of_need: str
    status: Status
    is_uasc: bool
    placements: tuple[Stretch, ...]
    placement: Placement
    oversight: Oversight
    missing: Missing
    earlier: Stretch | None = None
    ceased_on: Date | None = None
    ceased_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Leaving care services for a young person."""

    eligibility: str
    is_uasc: bool
    worker: Allocation | None
    adviser: Allocation | None
    pathway_plan_reviewed_on: Date | None
    in_touch: str
    contacted_on: Date | None = None
    accommodation: str | None = None
    suitability: str | None = None
    activity: str | None = None


@dataclass(frozen=True, slots=True)
class Adoption:
    """The way to adoption, as far as it has come."""

    entered_care_on: Date
    decided_on: Date
    placement_ordered_on: Date | None = None
    matched_on: Date | None = None
    placed_on: Date | None = None
    adopted_on: Date | None = None
    reversed_on: Date | None = None
    reversal_reason: str | None = None
    fostered_for_adoption_on: Date | None = None
    family_id: str | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """One child and everything that the lists may tell of them."""

    child: Child
    events: Events = field(default_factory=Events)
    need: Need | None = None
    plan: Plan | None = None
    care: Care | None = None
    leaving: Leaving | None = None
    adoption: Adoption | None = None
