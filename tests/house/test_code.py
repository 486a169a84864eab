"""What holds for every module of the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import MODULES, SOURCE, name, tree

TOP = ("cli", "web", "__main__.py")
BELOW = [path for path in MODULES if path.relative_to(SOURCE).parts[0] not in TOP]
"""Modules below the command line and the site: no clock, no environment, no printing, no network."""
SITE = [path for path in MODULES if path.relative_to(SOURCE).parts[0] == "web"]
READ_THE_ENVIRONMENT = ["frontend/__main__.py", "settings.py", "wsgi.py"]
READ_A_CLOCK = ["core/clock.py", "core/shelf.py"]
"""The few modules of the site that know where and when it runs."""
CLOCK = {"today", "now", "utcnow", "time", "localtime", "gmtime", "monotonic", "perf_counter", "getmtime"}
CLOCKS = {"datetime", "date", "time"}
SITE_CLOCK = CLOCK - {"time"} | {"localdate"}
ENVIRONMENT = {"environ", "getenv", "environb", "expanduser", "getcwd", "gethostname", "getuser", "cwd", "home"}
LONGEST_MODULE, LONGEST_FUNCTION, MOST_ARGUMENTS = 400, 60, 7
EVERYTHING = ("Exception", "BaseException")
DOORS = ["src/ilacs/cli/main.py", "src/ilacs/reading/workbooks.py"]
"""The outermost door, and the one to a library whose panics are no Exception."""
VAGUE = ("utils", "helpers", "helper", "misc", "manager", "common", "part2")


def attributes(path: Path) -> set[tuple[str, str]]:
    """What is asked of what: datetime.now as (datetime, now), of the last name before the dot."""
    found = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)]
    return {(getattr(node.value, "attr", getattr(node.value, "id", "")), node.attr) for node in found}


def asks(path: Path, *modules: str) -> set[str]:
    """What a module asks of some others: environ of os."""
    return {asked for asker, asked in attributes(path) if asker in modules}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "").partition(".")[0], *(alias.name for alias in node.names))


def calls(path: Path) -> set[str]:
    called = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    return {node.id for node in called if isinstance(node, ast.Name)}


def functions(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def catches_everything(path: Path) -> bool:
    caught = [node for node in ast.walk(tree(path)) if isinstance(node, ast.ExceptHandler)]
    return any(one.type is None or getattr(one.type, "id", "") in EVERYTHING for one in caught)


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > len(BELOW) > 100


def test_below_the_command_line_nobody_looks_at_a_clock() -> None:
    asked = {
        name(path): {pair for pair in attributes(path) if pair[0] in CLOCKS and pair[1] in CLOCK} for path in BELOW
    }
    assert {path: pairs for path, pairs in asked.items() if pairs - {("datetime", "time")}} == {}


def test_below_the_command_line_nobody_reads_the_environment() -> None:
    asked = {name(path): {*imports(path), *(asked for _, asked in attributes(path))} & ENVIRONMENT for path in BELOW}
    assert {path: words for path, words in asked.items() if words} == {}


def within_the_site(path: Path) -> str:
    return path.relative_to(SOURCE / "web").as_posix()


def test_the_site_reads_the_environment_in_three_modules_only() -> None:
    readers = [within_the_site(path) for path in SITE if set(imports(path)) & {"environ", "getenv"} or asks(path, "os")]
    assert sorted(readers) == READ_THE_ENVIRONMENT


def test_the_site_looks_at_a_clock_in_two_modules_only() -> None:
    lookers = [within_the_site(path) for path in SITE if asks(path, *CLOCKS, "timezone") & SITE_CLOCK]
    assert sorted(lookers) == READ_A_CLOCK


def test_below_the_command_line_nothing_is_printed_or_logged() -> None:
    told = {
        name(path): calls(path) & {"print", "input", "breakpoint"} | set(imports(path)) & {"logging", "warnings"}
        for path in BELOW
    }
    assert {path: words for path, words in told.items() if words} == {}


def test_no_code_is_made_of_text() -> None:
    assert [name(path) for path in MODULES if calls(path) & {"eval", "exec", "compile", "__import__"}] == []


def test_a_module_says_in_a_sentence_what_it_is_for() -> None:
    said = {name(path): (ast.get_docstring(tree(path)) or "").partition("\n\n")[0] for path in MODULES}
    assert [path for path, sentence in said.items() if not sentence.rstrip().endswith(".")] == []


def test_no_module_is_longer_than_can_be_read() -> None:
    assert [name(path) for path in MODULES if len(text(path).splitlines()) > LONGEST_MODULE] == []


def test_no_function_is_longer_than_can_be_read() -> None:
    found = [(name(path), one.name) for path in MODULES for one in functions(path) if length(one) > LONGEST_FUNCTION]
    assert found == []


def test_no_function_takes_more_than_can_be_kept_in_mind() -> None:
    # What a person may type after a command is the command's own: it takes as much as there is to say.
    found = [(name(path), one) for path in BELOW for one in functions(path)]
    assert [
        (path, one.name) for path, one in found if len(one.args.args) + len(one.args.kwonlyargs) > MOST_ARGUMENTS
    ] == []


def test_no_module_has_a_name_for_anything() -> None:
    assert [name(path) for path in MODULES if path.stem in VAGUE] == []


def test_nobody_catches_everything_but_at_the_outermost_door() -> None:
    assert [name(path) for path in MODULES if catches_everything(path)] == DOORS


def test_nothing_is_left_to_do() -> None:
    assert [name(path) for path in MODULES for word in ("TODO", "FIXME", "XXX", "HACK") if word in text(path)] == []
