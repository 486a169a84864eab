"""The map of squares."""

import pytest

from ilacs.places import Tile, load_register, tiles

CURRENT = [authority for authority in load_register().authorities if authority.ended_on is None]
REGIONS = sorted({authority.region for authority in CURRENT})


def squares(region: str) -> set[Tile]:
    return {tiles()[authority.code] for authority in CURRENT if authority.region == region}


def beside(some: set[Tile]) -> set[Tile]:
    steps = ((0, 1), (1, 0), (0, -1), (-1, 0))
    return {Tile(one.row + down, one.column + right) for one in some for down, right in steps}


def joined(region: set[Tile], reached: set[Tile]) -> set[Tile]:
    """All squares of a region that can be walked to from some of them."""
    more = reached | (beside(reached) & region)
    return more if more == reached else joined(region, more)


def test_every_authority_of_today_has_a_square_of_its_own() -> None:
    assert tiles().keys() == {authority.code for authority in CURRENT}
    assert len(set(tiles().values())) == 153


def test_the_map_begins_at_its_corner() -> None:
    assert (min(tile.row for tile in tiles().values()), min(tile.column for tile in tiles().values())) == (0, 0)


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_is_one_piece(region: str) -> None:
    all_ = squares(region)
    assert joined(all_, {min(all_, key=lambda tile: (tile.row, tile.column))}) == all_


def test_it_lies_as_england_does() -> None:
    northmost = min(CURRENT, key=lambda authority: tiles()[authority.code].row)
    westmost = min(CURRENT, key=lambda authority: tiles()[authority.code].column)
    assert (northmost.name, westmost.name) == ("Northumberland", "Isles of Scilly")
    assert tiles()["886"].column > tiles()["908"].column
    assert tiles()["926"].row > tiles()["811"].row
