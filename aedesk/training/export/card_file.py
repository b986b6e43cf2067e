"""Changing a part of weights/<id>/card.toml and leaving the rest, which people write, as it is."""

from __future__ import annotations

import re
from pathlib import Path


def set_value(card: Path, name: str, value: str) -> None:
    """Give a top-level entry `name = "value"` another value."""
    text = card.read_text(encoding="utf-8")
    card.write_text(re.sub(rf'^{name} = ".*"$', f'{name} = "{value}"', text, count=1, flags=re.M), encoding="utf-8")


def drop_section(card: Path, name: str) -> None:
    """Take the section [name] out, if it is there."""
    _write(card, [part for part in _parts(card) if _title(part) != f"[{name}]"])


def set_section(card: Path, name: str, lines: list[str]) -> None:
    """Replace the section [name], or add it at the end. No other line may start with a bracket."""
    section = "\n".join([f"[{name}]", *lines])
    parts = _parts(card)
    titles = [_title(part) for part in parts]
    if f"[{name}]" in titles:
        parts[titles.index(f"[{name}]")] = section
    else:
        parts.append(section)
    _write(card, parts)


def _parts(card: Path) -> list[str]:
    """What comes before all sections, then each of them."""
    return [part.strip("\n") for part in re.split(r"^(?=\[)", card.read_text(encoding="utf-8"), flags=re.M)]


def _title(part: str) -> str:
    return part.split("\n")[0]


def _write(card: Path, parts: list[str]) -> None:
    card.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
