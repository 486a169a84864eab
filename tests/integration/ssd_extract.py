"""A made-up council's lives as tables of the Standard Safeguarding Dataset, and as files and databases of them."""

import csv
import datetime
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from itertools import count
from pathlib import Path

import duckdb

from ilacs.gathering.declared import load_mapping
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.life import Care, Life, Need, Referral
from ilacs.synthesis.made_up import Value
from ilacs.synthesis.synthesising import KINDS

DAY = datetime.timedelta(days=1)
GENDERS = {"Male": "M", "Female": "F", "Not stated/recorded": "U", "Neither": "I"}
DISABILITIES = {"Yes": ("VIS",), "No": ("NONE",), "Unknown": ()}
FLAGS = {"Yes": "Y", "No": "N", "Unknown": None, None: None}
TURNED = {"Yes": "N", "No": "Y", None: None}
ANSWERS = {
    "Return to family": "RETURN6M",
    "Adoption": "ADOPTION",
    "Supported living in the community": "SUPPLIV",
    "Long-term residential placement": "RESPLMT",
    "Long-term fostering": "LTFOST18",
    "other": "OTHERPLN",
}

Row = dict[str, Value]
Tables = dict[str, list[Row]]


def lives_of(council: Council, children: int) -> list[Life]:
    """Lives as synthesis makes them, but for those that an extract cannot tell.

    The dataset tells an episode of need by its referral: a recent one without would be a referral too many.
    """
    lives: list[Life] = []
    while len(lives) < children:
        made = KINDS[council.dice.pick("journeys.kind")](council)
        lives += [life for life in made if not _lacks_referral(life, council.calendar.year_start)]
    return lives[:children]


def _lacks_referral(life: Life, since: datetime.date) -> bool:
    return life.need is not None and life.need.started_on >= since and not life.events.referrals


def ssd_tables(lives: list[Life], as_at: datetime.date) -> Tables:
    """Every table that can be told from the lives, with headings even where it has no rows."""
    written = Writer(as_at)
    for life in lives:
        written.write(life)
    return written.tables


class Writer:
    """Writes lives down, table by table."""

    def __init__(self, as_at: datetime.date) -> None:
        self.tables: Tables = {name: [] for name in load_mapping().tables}
        self._numbers = count(1)
        self._as_at = as_at
        self._known: set[str] = set()

    def write(self, life: Life) -> None:
        self._person(life)
        self._front_door(life)
        self._enquiries(life)
        self._need(life)
        self._plan(life)
        if life.care:
            self._care(life.child.child_id, life.care)
        self._leaving(life)
        self._adoption(life)

    def _add(self, table: str, **cells: Value) -> None:
        self.tables[f"ssd_{table}"].append(dict(cells))

    def _id(self) -> str:
        return f"R{next(self._numbers)}"

    def _team(self, allocation: Allocation | None) -> str | None:
        return allocation and self._once("department", "dept_team_id", "dept_team_name", allocation.team)

    def _worker(self, allocation: Allocation | None) -> str | None:
        return allocation and self._once(
            "professionals", "prof_professional_id", "prof_professional_name", allocation.worker
        )

    def _once(self, table: str, key: str, named: str, name: str) -> str:
        if name not in self._known:
            self._known.add(name)
            self._add(table, **{key: f"ID{name.replace(' ', '')}", named: name})
        return f"ID{name.replace(' ', '')}"

    def _person(self, life: Life) -> None:
        child = life.child
        is_born = child.age >= 0
        self._add(
            "person",
            pers_person_id=child.child_id,
            pers_gender=GENDERS[child.gender],
            pers_sex=GENDERS[child.gender],
            pers_ethnicity=child.ethnicity,
            pers_dob=child.born_on if is_born else None,
            pers_expected_dob=child.born_on if child.is_birth_known and not is_born else None,
        )
        for code in DISABILITIES[child.has_disability]:
            self._add("disability", disa_person_id=child.child_id, disa_disability_code=code)

    def _front_door(self, life: Life) -> None:
        who = life.child.child_id
        for contact in dict.fromkeys(life.events.contacts):
            self._add(
                "contacts",
                cont_contact_id=self._id(),
                cont_person_id=who,
                cont_contact_date=contact.contacted_on,
                cont_contact_source_code=contact.source,
            )
        for help_ in life.events.early_help:
            self._add(
                "early_help_episodes",
                earl_episode_id=self._id(),
                earl_person_id=who,
                earl_episode_start_date=help_.started_on,
                earl_episode_end_date=help_.completed_on,
                earl_episode_organisation=help_.organisation,
            )
        for referral in life.events.referrals:
            self._referral(who, referral, life.need)
        for assessment in life.events.assessments:
            seen = assessment.was_child_seen
            self._add(
                "cin_assessments",
                cina_assessment_id=self._id(),
                cina_person_id=who,
                cina_assessment_start_date=assessment.started_on,
                cina_assessment_child_seen=FLAGS["No" if seen and life.child.age < 0 else seen],
                cina_assessment_auth_date=assessment.authorised_on,
                cina_assessment_outcome_nfa=TURNED[assessment.was_support_required],
                cina_assessment_team=self._team(assessment.allocation),
                cina_assessment_worker_id=self._worker(assessment.allocation),
            )

    def _referral(self, who: str, referral: Referral, need: Need | None) -> None:
        is_of_need = need is not None and referral.referred_on == need.started_on
        closed = (referral.referred_on + 5 * DAY, "RC8")
        if need is not None and is_of_need:
            closed = (need.closed_on, need.closure_reason)  # type: ignore[assignment]  # blank while open
        self._add(
            "cin_episodes",
            cine_referral_id=self._id(),
            cine_person_id=who,
            cine_referral_date=referral.referred_on,
            cine_cin_primary_need_code=need.primary_need if need and is_of_need else "N0",
            cine_referral_source_code=referral.source,
            cine_referral_nfa="Y" if referral.is_no_further_action else "N",
            cine_close_date=closed[0],
            cine_close_reason=closed[1],
            cine_referral_team=self._team(referral.allocation),
            cine_referral_worker_id=self._worker(referral.allocation),
        )

    def _enquiries(self, life: Life) -> None:
        for enquiry in life.events.enquiries:
            number = self._id()
            is_decided = enquiry.was_conference_unnecessary is not None
            self._add(
                "s47_enquiry",
                s47e_s47_enquiry_id=number,
                s47e_person_id=life.child.child_id,
                s47e_s47_start_date=enquiry.discussed_on,
                s47e_s47_end_date=enquiry.discussed_on if is_decided else None,
                s47e_s47_nfa=FLAGS[enquiry.was_conference_unnecessary],
                s47e_s47_completed_by_team=self._team(enquiry.allocation),
                s47e_s47_completed_by_worker_id=self._worker(enquiry.allocation),
            )
            if enquiry.conference_held_on:
                self._add(
                    "initial_cp_conference",
                    icpc_icpc_id=self._id(),
                    icpc_s47_enquiry_id=number,
                    icpc_person_id=life.child.child_id,
                    icpc_icpc_date=enquiry.conference_held_on,
                    icpc_icpc_outcome_cp_flag=FLAGS[enquiry.was_plan_made],
                )

    def _need(self, life: Life) -> None:
        need, who = life.need, life.child.child_id
        if need is None:
            return
        if need.started_on not in {referral.referred_on for referral in life.events.referrals}:
            self._referral(who, Referral(need.started_on, "5A", False, need.allocation), need)
        if need.has_plan:
            self._add(
                "cin_plans",
                cinp_person_id=who,
                cinp_cin_plan_start_date=need.started_on,
                cinp_cin_plan_end_date=need.closed_on,
            )
        if need.last_seen_on:
            self._add("cin_visits", cinv_person_id=who, cinv_cin_visit_date=need.last_seen_on, cinv_cin_visit_seen="Y")
        self._add(
            "involvements",
            invo_involvements_id=self._id(),
            invo_person_id=who,
            invo_professional_id=self._worker(need.allocation),
            invo_professional_team=self._team(need.allocation),
            invo_involvement_start_date=need.started_on,
            invo_involvement_end_date=need.closed_on,
        )

    def _plan(self, life: Life) -> None:
        plan, who, number = life.plan, life.child.child_id, self._id()
        if plan is None:
            return
        self._add(
            "cp_plans",
            cppl_cp_plan_id=number,
            cppl_person_id=who,
            cppl_cp_plan_start_date=plan.started_on,
            cppl_cp_plan_end_date=plan.ended_on,
            cppl_cp_plan_ola="N",
            cppl_cp_plan_initial_category=plan.initial_category,
            cppl_cp_plan_latest_category=plan.latest_category,
        )
        for earlier in plan.earlier:
            self._add(
                "cp_plans",
                cppl_cp_plan_id=self._id(),
                cppl_person_id=who,
                cppl_cp_plan_start_date=earlier.started_on,
                cppl_cp_plan_end_date=earlier.ended_on,
            )
        if plan.visited_on:
            self._add(
                "cp_visits",
                cppv_person_id=who,
                cppv_cp_visit_date=plan.visited_on,
                cppv_cp_visit_seen="Y",
                cppv_cp_visit_seen_alone=FLAGS[plan.was_seen_alone],
            )
        self._add("cp_reviews", cppr_person_id=who, cppr_cp_plan_id=number, cppr_cp_review_date=plan.reviewed_on)
        if plan.emergency_on:
            self._status(who, "L2", plan.emergency_on, plan.emergency_on)

    def _status(self, who: str, status: str, start: datetime.date, end: datetime.date | None) -> None:
        self._add(
            "legal_status",
            lega_person_id=who,
            lega_legal_status_id=self._id(),
            lega_legal_status=status,
            lega_legal_status_start_date=start,
            lega_legal_status_end_date=end,
        )

    def _care(self, who: str, care: Care) -> None:
        period = self._period(who, care)
        self._status(who, care.status.code, care.status.started_on, care.ceased_on)
        if care.is_uasc:
            self._uasc(who, care.started_on)
        self._placements(who, period, care)
        oversight = care.oversight
        self._add(
            "cla_reviews", clar_cla_id=period, clar_cla_review_date=oversight.reviewed_on, clar_cla_review_cancelled="N"
        )
        self._add("cla_visits", clav_person_id=who, clav_cla_visit_date=oversight.visited_on, clav_cla_visit_seen="Y")
        for kind, day in (
            ("Health Assessment", oversight.health_assessed_on),
            ("Dental Check", oversight.dental_checked_on),
        ):
            self._add("cla_health", clah_person_id=who, clah_health_check_type=kind, clah_health_check_date=day)
        answers = ", ".join(
            f'"{key}": "{"Y" if plan == oversight.permanence_plan else ""}"' for plan, key in ANSWERS.items()
        )
        self._add(
            "cla_care_plan",
            lacp_person_id=who,
            lacp_cla_care_plan_start_date=care.started_on,
            lacp_cla_care_plan_json=f"{{{answers}}}",
        )
        self._missing(who, care)

    def _uasc(self, who: str, since: datetime.date) -> None:
        self._add(
            "immigration_status",
            immi_person_id=who,
            immi_immigration_status="UASC",
            immi_immigration_status_start_date=since,
        )

    def _period(self, who: str, care: Care) -> str:
        """Two episodes of the period where it is long enough, and one of an earlier period."""
        number, halfway = self._id(), care.started_on + DAY
        until = care.ceased_on or self._as_at
        stretches = [(care.started_on, halfway), (halfway, care.ceased_on)]
        stretches = stretches if until > halfway else [(care.started_on, care.ceased_on)]
        for start, end in stretches:
            is_last = (start, end) == stretches[-1]
            self._add(
                "cla_episodes",
                clae_cla_episode_id=self._id(),
                clae_person_id=who,
                clae_cla_id=number,
                clae_cla_episode_start_date=start,
                clae_cla_episode_ceased_date=end,
                clae_cla_episode_ceased_reason=care.ceased_reason if is_last else "X1",
                clae_entered_care_date=care.started_on,
                clae_cla_last_iro_contact_date=care.oversight.iro_visited_on if is_last else None,
                clae_cla_primary_need_code=care.category_of_need,
            )
        if care.earlier:
            self._add(
                "cla_episodes",
                clae_cla_episode_id=self._id(),
                clae_person_id=who,
                clae_cla_id=self._id(),
                clae_cla_episode_start_date=care.earlier.started_on,
                clae_cla_episode_ceased_date=care.earlier.ended_on,
                clae_cla_episode_ceased_reason="E4A",
                clae_entered_care_date=care.earlier.started_on,
                clae_cla_primary_need_code=care.category_of_need,
            )
        return number

    def _placements(self, who: str, period: str, care: Care) -> None:
        placement = care.placement
        for number, stay in enumerate(care.placements):
            is_present = number == 0
            self._add(
                "cla_placement",
                clap_cla_placement_id=self._id(),
                clap_cla_id=period,
                clap_person_id=who,
                clap_cla_placement_start_date=stay.started_on,
                clap_cla_placement_end_date=stay.ended_on if care.ceased_on or not is_present else None,
                clap_cla_placement_type=placement.type if is_present else "U6",
                clap_cla_placement_provider=placement.provider if is_present else "PR1",
                clap_cla_placement_postcode=placement.postcode if is_present else None,
                clap_cla_placement_urn=placement.urn if is_present else None,
                clap_cla_placement_la=placement.authority if is_present else None,
            )
        if care.earlier:
            self._add(
                "cla_placement",
                clap_cla_placement_id=self._id(),
                clap_person_id=who,
                clap_cla_placement_start_date=care.earlier.started_on,
                clap_cla_placement_end_date=care.earlier.ended_on,
            )

    def _missing(self, who: str, care: Care) -> None:
        """Times away, the last of them missing, each on a day of the last year of the period."""
        missing, until = care.missing, care.ceased_on or self._as_at
        for number, kind in enumerate("M" * missing.episodes + "A" * missing.absences):
            self._add(
                "missing",
                miss_table_id=self._id(),
                miss_person_id=who,
                miss_missing_episode_type=kind,
                miss_missing_episode_start_date=max(care.started_on, until - number * DAY),
                miss_missing_rhi_offered=FLAGS[missing.was_interview_offered] if number == 0 else "N",
                miss_missing_rhi_accepted=FLAGS[missing.was_interview_accepted] if number == 0 else None,
            )

    def _leaving(self, life: Life) -> None:
        leaving, who = life.leaving, life.child.child_id
        if leaving is None:
            return
        if leaving.is_uasc and not (life.care and life.care.is_uasc):
            self._uasc(who, self._as_at - 1500 * DAY)
        self._add(
            "care_leavers",
            clea_person_id=who,
            clea_care_leaver_personal_advisor=self._worker(leaving.adviser),
            clea_care_leaver_allocated_team=self._team(leaving.worker or leaving.adviser),
            clea_care_leaver_worker_id=self._worker(leaving.worker),
            clea_care_leaver_latest_contact=leaving.contacted_on,
            clea_pathway_plan_review_date=leaving.pathway_plan_reviewed_on,
            clea_care_leaver_eligibility=leaving.eligibility,
            clea_care_leaver_in_touch=leaving.in_touch.upper(),
            clea_care_leaver_accommodation=leaving.accommodation,
            clea_care_leaver_accom_suitable={"Suitable": "1", "Unsuitable": "2"}.get(leaving.suitability or ""),
            clea_care_leaver_activity=leaving.activity,
        )

    def _adoption(self, life: Life) -> None:
        if found := life.adoption:
            self._add(
                "permanence",
                perm_person_id=life.child.child_id,
                perm_adm_decision_date=found.decided_on,
                perm_placement_order_date=found.placement_ordered_on,
                perm_matched_date=found.matched_on,
                perm_placed_for_adoption_date=found.placed_on,
                perm_placed_ffa_cp_date=found.fostered_for_adoption_on,
                perm_decision_reversed_date=found.reversed_on,
                perm_decision_reversed_reason=found.reversal_reason,
                perm_permanence_order_date=found.adopted_on,
            )


def fields_of(table: str) -> list[str]:
    return list(load_mapping().tables[table].fields)


def texts(table: str, rows: list[Row]) -> Iterator[list[str]]:
    for row in rows:
        yield ["" if row.get(field) is None else str(row[field]) for field in fields_of(table)]


def write_csv(tables: Mapping[str, list[Row]], folder: Path, *, name: Callable[[str], str] = str) -> Path:
    """A file for each table; what it is called may be changed."""
    folder.mkdir(exist_ok=True)
    for table, rows in tables.items():
        with (folder / f"{name(table)}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([fields_of(table), *texts(table, rows)])
    return folder


def write_zip(tables: Mapping[str, list[Row]], path: Path) -> Path:
    folder = write_csv(tables, path.with_suffix(""))
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return path


def create_statements(tables: Mapping[str, list[Row]]) -> Iterator[tuple[str, str, list[list[Value]]]]:
    """For each table how it is made, how it is filled, and with what."""
    for table, rows in tables.items():
        kinds = load_mapping().tables[table].fields
        columns = ", ".join(f"{field} {'DATE' if kind == 'date' else 'VARCHAR'}" for field, kind in kinds.items())
        places = ", ".join("?" for _ in kinds)
        create, fill = f"CREATE TABLE {table} ({columns})", f"INSERT INTO {table} VALUES ({places})"
        yield create, fill, [[row.get(field) for field in kinds] for row in rows]


def write_sqlite(tables: Mapping[str, list[Row]], path: Path) -> Path:
    with closing(sqlite3.connect(path)) as database:
        for create, fill, rows in create_statements(tables):
            database.execute(create)
            database.executemany(fill, [[None if cell is None else str(cell) for cell in row] for row in rows])
        database.commit()
    return path


def write_duckdb(tables: Mapping[str, list[Row]], path: Path) -> Path:
    with closing(duckdb.connect(str(path))) as database:
        for create, fill, rows in create_statements(tables):
            database.execute(create)
            for row in rows:
                database.execute(fill, row)
    return path


def write_parquet(tables: Mapping[str, list[Row]], folder: Path) -> Path:
    folder.mkdir()
    path = write_duckdb(tables, folder / "all.duckdb")
    with closing(duckdb.connect(str(path))) as database:
        for table in tables:
            database.execute(f"COPY {table} TO '{folder / table}.parquet' (FORMAT parquet)")
    return folder
