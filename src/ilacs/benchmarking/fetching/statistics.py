"""Fetching indicators from the statistics API: pinned to a version, and only where there is a newer one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ilacs.benchmarking.fetching.answers import DataSet, Meta, Publication, Version, version_order
from ilacs.benchmarking.fetching.client import StatisticsApi
from ilacs.benchmarking.fetching.declared import Service
from ilacs.benchmarking.fetching.fetched import Fetched, ReadFiles, Staged, StagedFile, gather
from ilacs.benchmarking.fetching.tidying import write_tidy
from ilacs.benchmarking.fetching.wanted import Pairing, WantedFile, ask_for, pair
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.reading import Reading


@dataclass(frozen=True, slots=True)
class Candidate:
    """The newest version of a data set, and what it is about."""

    data_set: DataSet
    versions: Sequence[Version]
    meta: Meta

    @property
    def newest(self) -> Version:
        """The version that is fetched, and stored with each figure."""
        return self.versions[0]


@dataclass(frozen=True, slots=True)
class Errand:
    """One fetch: from where, how files are read, where they lie meanwhile, and what is held already."""

    api: StatisticsApi
    service: Service
    read: ReadFiles
    staging: Path
    held: Mapping[str, Origin]
    """By address of the data set."""


def fetch_statistics(errand: Errand, wanted: Sequence[WantedFile]) -> Fetched:
    """All that is wanted and newer than what is held. Raises Problem at the first thing that fails."""
    slugs = dict.fromkeys(one.publication for one in wanted)
    known = {one.slug: one for one in errand.api.publications()}
    missing = [f"The API has no publication {slug}." for slug in slugs if slug not in known]
    parts = (
        _fetch_publication(errand, known[slug], [one for one in wanted if one.publication == slug])
        for slug in slugs
        if slug in known
    )
    staged = gather([*parts, Staged(left_out=tuple(missing))])
    return Fetched(tuple(_read(errand, staged.files)), staged.changes, staged.left_out)


def _read(errand: Errand, files: Sequence[StagedFile]) -> Iterator[Reading]:
    """All files together, since some figures are worked out from those of another file."""
    known = {file.path.name: file for file in files}
    for reading in errand.read([file.path for file in files]):
        file = known[reading.origin.file]
        origin = replace(
            reading.origin,
            title=file.title,
            publisher=file.publisher,
            release=file.release,
            version=file.version,
            published_on=file.published_on,
            address=file.address,
        )
        yield replace(reading, origin=origin)


def _fetch_publication(errand: Errand, publication: Publication, wanted: Sequence[WantedFile]) -> Staged:
    candidates = list(_candidates(errand, publication))
    return gather(_fetch_file(errand, one, candidates) for one in wanted)


def _candidates(errand: Errand, publication: Publication) -> Iterator[Candidate]:
    for data_set in errand.api.data_sets(publication.id):
        versions = [one for one in errand.api.versions(data_set.id) if one.status in ("Published", "Deprecated")]
        if data_set.status != "Withdrawn" and versions:
            yield Candidate(data_set, versions, errand.api.meta(data_set.id, versions[0].number))


def _fetch_file(errand: Errand, wanted: WantedFile, candidates: Sequence[Candidate]) -> Staged:
    found = {one: pairing for one in range(len(candidates)) if (pairing := pair(wanted, candidates[one].meta))}
    if len(found) > 1:  # One that was superseded stays there, as deprecated.
        found = {
            one: pairing for one, pairing in found.items() if candidates[one].data_set.status == "Published"
        } or found
    if len(found) != 1:
        why = "several data sets of the API have its columns" if found else "no data set of the API has its columns"
        return Staged(left_out=(f"{wanted.file}: {why}; load its CSV file.",))
    [(place, pairing)] = found.items()
    return _fetch_newer(errand, candidates[place], pairing)


def _fetch_newer(errand: Errand, candidate: Candidate, pairing: Pairing) -> Staged:
    address, newest = errand.api.address_of(candidate.data_set.id), candidate.newest
    held = errand.held.get(address)
    if held and version_order(held.version) >= newest.order:
        return Staged(left_out=(f"{pairing.wanted.file}: version {held.version} is held, and there is no newer one.",))
    newer = [one for one in candidate.versions if held and one.order > version_order(held.version)]
    changes = [change for version in newer for change in _tell(errand.api, candidate.data_set, version)]
    return Staged(files=(_fetch_rows(errand, candidate, pairing),), changes=tuple(changes))


def _fetch_rows(errand: Errand, candidate: Candidate, pairing: Pairing) -> StagedFile:
    data_set, newest = candidate.data_set, candidate.newest
    asked = ask_for(pairing, candidate.meta, errand.service)
    results = errand.api.query(data_set.id, newest.number, asked=asked)
    path = errand.staging / f"{pairing.wanted.file}.csv"
    path.write_text(write_tidy(results, pairing=pairing, meta=candidate.meta, service=errand.service), encoding="utf-8")
    return StagedFile(
        path,
        address=errand.api.address_of(data_set.id),
        title=data_set.title,
        publisher=errand.service.publisher,
        # With its number: two versions of one release are told apart by it in what was revised.
        release=f"{newest.release} (version {newest.number})".strip(),
        version=newest.number,
        published_on=newest.published_on,
    )


def _tell(api: StatisticsApi, data_set: DataSet, version: Version) -> Iterator[str]:
    said = [version.notes.strip(), *api.changes(data_set.id, version.number)]
    told = "; ".join(part for part in said if part) or "the publisher says nothing about it"
    yield f"{data_set.title}, version {version.number} ({version.kind.lower()}): {told}."
