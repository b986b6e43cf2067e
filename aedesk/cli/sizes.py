"""`--by`, `--to`, `--megapixels` and `--print` of Enlarge: one of them says how large."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable

from aedesk.tools.base import declarations
from aedesk.tools.enlarge.sizes import EnlargeParams

FIELDS = ("measure", "by", "pixels", "megapixels", "print_width", "print_height", "print_unit", "print_dpi")
_SHEET = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(cm|in)", re.IGNORECASE)


def add_options(command: argparse.ArgumentParser) -> None:
    """The options that say how large; those of FIELDS are set by them."""
    usual = EnlargeParams()
    command.set_defaults(**dict.fromkeys(FIELDS))
    known = declarations(EnlargeParams)
    group = command.add_mutually_exclusive_group()

    def add(option: str, metavar: str, help: str, parse: Callable[[str], dict[str, float | str]]) -> None:
        class Say(argparse.Action):
            def __call__(  # type: ignore[no-untyped-def]
                self, parser, namespace, values, option_string=None
            ) -> None:
                try:
                    said = {name: known[name].parse(str(value)) for name, value in parse(str(values)).items()}
                except ValueError as problem:
                    raise argparse.ArgumentError(self, str(problem)) from None
                for name, value in said.items():
                    setattr(namespace, name, value)

        # Its value goes elsewhere.
        group.add_argument(option, action=Say, dest=argparse.SUPPRESS, metavar=metavar, help=help)

    add("--by", known["by"].span, f"scale factor (default: {usual.by:g})", lambda text: _said("by", by=text))
    add("--to", "N", "the longer side gets N pixels (4000 or 4000x)", lambda text: _said("pixels", pixels=_side(text)))
    add("--megapixels", "N", "the size in megapixels", lambda text: _said("megapixels", megapixels=text))
    add(
        "--print",
        "WxHcm|WxHin",
        f"fit this paper size at --dpi (default: {usual.print_dpi:g})",
        lambda text: _said("print", **_sheet(text)),
    )


def take_dpi(options: argparse.Namespace) -> None:
    """A print has the dots per inch that the file gets."""
    if options.measure == "print" and options.dpi:
        options.print_dpi = float(options.dpi)


def _said(measure: str, **values: str) -> dict[str, float | str]:
    return {"measure": measure, **values}


def _side(text: str) -> str:
    return text[:-1] if text.lower().endswith("x") else text


def _sheet(text: str) -> dict[str, str]:
    """Width, height and unit of "20x30cm". Raises ValueError with a sentence."""
    found = _SHEET.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"'{text}' is not a paper size such as 20x30cm or 8x10in.")
    return {"print_width": found[1], "print_height": found[2], "print_unit": found[3].lower()}
