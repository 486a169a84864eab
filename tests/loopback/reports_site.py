"""Ofsted's site of reports on this machine: a provider's page and PDFs, all made up."""

from dataclasses import dataclass, field

from tests.loopback.serving import Asked, Reply

PDF = b"%PDF-1.7\n%%EOF\n"
PAGE = """<!doctype html><html lang="en"><head><title>Made-up provider</title></head><body>
<a href="/about">About this site</a>
<ol class="timeline">{links}</ol></body></html>"""
LINK = """<li><a class="publication-link govuk-link" href="{address}">{shown}
<span class="nonvisual">Children&#8217;s services inspection, pdf - {day}</span></a></li>"""


@dataclass
class MadeSite:
    """Providers by URN, each with its files and the days they were published."""

    listed: dict[str, dict[str, str]] = field(
        default_factory=lambda: {
            "80001": {"/v1/file/501": "09 September 2024", "/v1/file/502": "3 May 2019"},
            "80002": {"/v1/file/503": "1 July 2025"},
        }
    )
    files: dict[str, Reply] = field(default_factory=dict)

    def __call__(self, asked: Asked) -> Reply:
        if asked.path.startswith("/v1/file/"):
            return self.files.get(asked.path, Reply(PDF + asked.path.encode(), kind="application/pdf"))
        listed = self.listed.get(asked.path.removeprefix("/provider/44/"))
        if listed is None:
            return Reply(b"<html>Page not found</html>", kind="text/html", status=404)
        links = "".join(LINK.format(address=file, shown="Report", day=day) for file, day in listed.items())
        return Reply(PAGE.format(links=links).encode(), kind="text/html; charset=utf-8")
