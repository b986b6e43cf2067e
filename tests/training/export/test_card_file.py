from __future__ import annotations

import tomllib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from aedesk.training.export.card_file import drop_section, set_section, set_value

CARD = '''id = "denoise"
sha256 = "old"

description = """
Two lines,
sha256 = "not this one"
"""

[network]
halo = 32

[training]
recipe = "fit"
'''


def test_only_the_entry_changes(tmp_path: Path) -> None:
    card = tmp_path / "card.toml"
    card.write_text(CARD)
    set_value(card, "sha256", "new")
    assert card.read_text() == CARD.replace("old", "new")


@given(st.lists(st.sampled_from(["network", "training", "fast", "figures"]), max_size=8))
def test_a_section_is_replaced_or_added_and_the_rest_stays(names: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        card = Path(folder) / "card.toml"
        card.write_text(CARD)
        expected = tomllib.loads(CARD)
        for number, name in enumerate(names):
            set_section(card, name, [f"value = {number}"])
            expected[name] = {"value": number}
            assert tomllib.loads(card.read_text()) == expected
        before = card.read_text()
        drop_section(card, "nonsense")
        assert card.read_text() == before
        if names:
            set_section(card, names[-1], [f"value = {len(names) - 1}"])
        assert card.read_text() == before


@given(st.lists(st.sampled_from(["fast", "mixed"]), min_size=1, max_size=2, unique=True))
def test_a_section_that_is_taken_out_leaves_the_rest(names: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        card = Path(folder) / "card.toml"
        card.write_text(CARD)
        for name in names:
            set_section(card, name, ["value = 1"])
        for name in names:
            drop_section(card, name)
        assert tomllib.loads(card.read_text()) == tomllib.loads(CARD)
