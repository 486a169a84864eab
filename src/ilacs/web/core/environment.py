"""The template engine: our pages, and the Design System's components beside them."""

from django.templatetags.static import static
from django.urls import reverse
from jinja2 import BaseLoader, ChoiceLoader, Environment, PackageLoader, PrefixLoader, select_autoescape


def environment(*, loader: BaseLoader, auto_reload: bool, **_: object) -> Environment:
    """What Django asks for: always escaping, and without blank lines where a tag stood."""
    components = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    made = Environment(
        loader=ChoiceLoader([loader, components]),
        autoescape=select_autoescape(default=True),
        auto_reload=auto_reload,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(static=static, url=address)
    return made


def address(page: str, /, **parts: object) -> str:
    """The address of a page: `url("council", slug="leeds")`."""
    return str(reverse(page, kwargs=parts))
