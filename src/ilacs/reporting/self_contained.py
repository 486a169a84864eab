"""A page that opens anywhere: it holds all that it shows, and may fetch nothing."""

import base64
import hashlib

from ilacs.reporting.html import Markup, tag


def self_contained(title: str, style: str, *body: str) -> str:
    """A document with its own style and no other, whatever a sheet is called."""
    return "<!DOCTYPE html>\n" + tag("html", _head(title, style), tag("body", *body), lang="en-GB")


def _head(title: str, style: str) -> Markup:
    fingerprint = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        tag("style", Markup(style)),
    )


def section(name: str, title: str, *body: str) -> Markup:
    """A part of a page under a heading that names it."""
    return tag("section", tag("h2", title, id=f"{name}-title"), *body, id=name, aria_labelledby=f"{name}-title")
