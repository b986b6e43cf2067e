from __future__ import annotations

import pytest

from aedesk.errors import AEDeskError
from aedesk.models.contract import RANGES, TASKS, Contract, Told, contract_of, corrected

FULL = Contract(
    "repair",
    "image",
    "out",
    channels=1,
    made=1,
    layout="nhwc",
    order="bgr",
    type="float16",
    range="0-255",
    output_range="-1-1",
    appended="mask",
    hole=0,
    told=(Told("sigma", "noise", (1, 0, 0, 1), range="0-255"), Told("mode", "constant", (1,), 2.0)),
    minimum=16,
    tiling="fixed",
    window=(64, 48),
    licence="MIT",
    source="somewhere",
)


@pytest.mark.parametrize("contract", [FULL, Contract("denoise", "a", "b")])
def test_a_contract_is_read_as_it_was_written(contract: Contract) -> None:
    assert contract_of(contract.to_dict()) == contract


def test_every_task_has_one_of_ours() -> None:
    assert all(contract_of({"task": task, "image": "a", "output": "b"}).task == task for task in TASKS)
    assert all(black < white for black, white in RANGES.values())


def test_corrections_are_checked() -> None:
    assert corrected(FULL, "hole", "1").hole == 1
    assert corrected(FULL, "sigma", "jpeg").told[0].meaning == "jpeg"
    assert corrected(FULL, "sigma", "noise 0-1").told[0].range == "0-1"
    assert corrected(FULL, "mode", "3.5").told[1].value == 3.5
    for name, text in (
        ("hole", "2"),
        ("range", "0-7"),
        ("sigma", "sweet"),
        ("image", "x"),
        ("tiling", "tiles"),
        ("minimum", "x"),
    ):
        with pytest.raises(AEDeskError, match=r"\.$"):
            corrected(FULL, name, text)
