from ilacs.benchmarking.differences import load_differences

FAULTS = 12


def test_every_fault_is_there_once_in_order() -> None:
    assert [one.number for one in load_differences()] == list(range(1, FAULTS + 1))


def test_each_says_what_lait_does_and_what_we_do() -> None:
    differences = load_differences()
    assert [one.name for one in differences if not one.lait.endswith(".") or not one.ours.endswith(".")] == []
    assert len({one.title for one in differences}) == FAULTS
