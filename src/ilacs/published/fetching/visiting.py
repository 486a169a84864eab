"""One round of the site: each provider's page, then each report that is not here yet, one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ilacs.lib.network import Answer, Fetcher, file_name
from ilacs.lib.problem import Problem
from ilacs.published.fetching.links import ListedReport, read_links
from ilacs.published.fetching.manifest import KeptReport, fingerprint, read_manifest, write_manifest, write_whole
from ilacs.published.fetching.site import Site

PDF = b"%PDF"
MOST_IN_A_ROW = 3
"""After so many failures in a row the site, or the way there, is taken to be closed."""
LETTERS_OF_A_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider of services: for a local authority, by Ofsted's number of it."""

    urn: str
    name: str


@dataclass(frozen=True, slots=True)
class ReportsFetched:
    """What a round brought."""

    taken: tuple[KeptReport, ...]
    already_here: int
    no_longer_listed: tuple[KeptReport, ...]
    """Kept, though the site does not list them any more."""
    failures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """Where, how and when we ask."""

    site: Site
    fetcher: Fetcher
    folder: Path
    moment: str
    """ISO, to the second: the caller's clock."""


@dataclass(slots=True)
class _Tally:
    manifest: dict[str, KeptReport]
    taken: list[KeptReport] = field(default_factory=list)
    listed: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    """Providers whose page was read."""
    already_here: int = 0
    failures: list[str] = field(default_factory=list)
    in_a_row: int = 0
    is_full: bool = False

    @property
    def is_over(self) -> bool:
        return self.is_full or self.in_a_row >= MOST_IN_A_ROW

    def fail(self, sentence: str) -> None:
        self.failures.append(sentence)
        self.in_a_row += 1


def fetch_reports(providers: Iterable[Provider], *, round_: Round) -> ReportsFetched:
    """The reports of some providers that are not in the folder yet. A failure is told, and the rest goes on."""
    tally = _Tally(dict(read_manifest(round_.folder)))
    wanted = list(providers)
    for place, provider in enumerate(wanted):
        if tally.is_over:
            left = len(wanted) - place
            tally.failures.append(_told_why(tally, _counted(left, "more provider", "more providers")))
            break
        _visit(provider, round_, tally)
    return ReportsFetched(
        taken=tuple(tally.taken),
        already_here=tally.already_here,
        no_longer_listed=tuple(_dropped(tally)),
        failures=tuple(tally.failures),
    )


def _visit(provider: Provider, round_: Round, tally: _Tally) -> None:
    listed = _listed(provider, round_, tally)
    new = []
    for report in listed:
        kept = tally.manifest.get(report.address)
        if kept and (round_.folder / kept.file).is_file():
            tally.manifest[report.address] = replace(kept, last_listed_at=round_.moment)
            tally.already_here += 1
        else:
            new.append(report)
    if listed:
        write_manifest(round_.folder, tally.manifest)
    for place, report in enumerate(new):
        if len(tally.taken) >= round_.site.most_reports:
            tally.is_full = True
        if tally.is_over:
            tally.failures.append(
                _told_why(
                    tally, _counted(len(new) - place, f"report of {provider.name}", f"reports of {provider.name}")
                )
            )
            return
        _take(report, provider, round_, tally)


def _listed(provider: Provider, round_: Round, tally: _Tally) -> tuple[ListedReport, ...]:
    """What the page lists. A page without reports is a failure: every provider that is asked for has some."""
    address = round_.site.page_of(provider.urn)
    answer = _ask(address, "text/html", round_, tally)
    if answer is None:
        return ()
    page = answer.content.decode("utf-8", errors="replace")
    links = read_links(page, address=answer.address, link_class=round_.site.link_class)
    listed = tuple(link for link in links if round_.site.has(link.address))
    if not listed:
        tally.fail(f"{provider.name}: its page lists no reports, or is built in another way than we know: {address}.")
        return ()
    tally.in_a_row = 0
    tally.asked.add(provider.urn)
    tally.listed |= {link.address for link in listed}
    return listed


def _take(report: ListedReport, provider: Provider, round_: Round, tally: _Tally) -> None:
    answer = _ask(report.address, "application/pdf", round_, tally)
    if answer is None:
        return
    if not answer.content.startswith(PDF):
        tally.fail(f"{provider.name}: {report.address} is not a PDF and was left out.")
        return
    kept = _keep(report, provider, round_, answer)
    write_whole(round_.folder / kept.file, answer.content)
    tally.manifest[report.address] = kept
    # After each one, so that a round that is broken off loses nothing.
    write_manifest(round_.folder, tally.manifest)
    tally.taken.append(kept)
    tally.in_a_row = 0


def _ask(address: str, accept: str, round_: Round, tally: _Tally) -> Answer | None:
    round_.fetcher.pause(round_.site.pause)
    try:
        return round_.fetcher.fetch(address, accept=accept)
    except Problem as error:
        tally.fail(str(error))
        return None


def _keep(report: ListedReport, provider: Provider, round_: Round, answer: Answer) -> KeptReport:
    day = report.published_on.isoformat() if report.published_on else ""
    last = "".join(sign for sign in file_name(report.address) if sign in LETTERS_OF_A_NAME)
    digest = fingerprint(answer.content)
    return KeptReport(
        file=f"{provider.urn}_{day or 'undated'}_{last or digest[:12]}.pdf",
        address=report.address,
        sha256=digest,
        retrieved_at=round_.moment,
        last_listed_at=round_.moment,
        urn=provider.urn,
        kind=report.kind,
        published_on=day,
    )


def _dropped(tally: _Tally) -> Iterator[KeptReport]:
    for kept in tally.manifest.values():
        if kept.urn in tally.asked and kept.address not in tally.listed:
            yield kept


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _told_why(tally: _Tally, rest: str) -> str:
    why = "as many were taken as one run may" if tally.is_full else f"{MOST_IN_A_ROW} questions in a row failed"
    return f"{rest} not asked for: {why}. Run it again later: what is here is not fetched twice."
