"""ilacs places."""

import json

import pytest
import typer
from typer.testing import CliRunner

from ilacs.cli.places import places
from ilacs.places import UnknownPlace

app, runner = typer.Typer(), CliRunner()
app.command()(places)


def test_all_are_listed_with_the_days_of_those_that_were_not_always_there() -> None:
    listed = runner.invoke(app, [], env={"COLUMNS": "160"}).output
    assert "Leeds" in listed
    assert "until 31 March 2023" in listed


def test_one_is_shown_with_what_became_of_it() -> None:
    shown = runner.invoke(app, ["Cumbria"]).output
    assert "Followed by: Cumberland, Westmorland and Furness" in shown
    assert "Statistical neighbours of 2025: none" in shown
    assert " 1 Lincolnshire (extremely close)" in shown


def test_one_is_shown_with_what_it_came_of_and_is_called() -> None:
    shown = runner.invoke(app, ["BCP"]).output
    assert "Took over from: Dorset, Poole, Bournemouth" in shown
    assert "Also called: BCP; Bournemouth, Christchurch & Poole" in shown
    assert "Existed: from 1 April 2019" in shown


def test_what_is_empty_is_left_out() -> None:
    assert "Existed" not in runner.invoke(app, ["Leeds"]).output


def test_ons_codes_are_shown_the_newest_first() -> None:
    assert "ONS code: E08000038, E08000016 (the newest first)" in runner.invoke(app, ["Barnsley"]).output


def test_programs_get_all() -> None:
    printed = json.loads(runner.invoke(app, ["--json"]).output)
    assert (len(printed), printed[0]["name"]) == (158, "City of London")


def test_programs_get_one_with_its_neighbours() -> None:
    printed = json.loads(runner.invoke(app, ["Dorset", "--json"]).output)
    assert (printed["code"], printed["started_on"], printed["ended_on"]) == ("838", "2019-04-01", None)
    assert len(printed["neighbours_2025"]) == len(printed["neighbours_2021"]) == 10


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownPlace, match="Did you mean Leeds"):
        runner.invoke(app, ["Leds"], catch_exceptions=False)
