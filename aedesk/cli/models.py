"""`aedesk models`: what networks there are, and those of somebody else added, tried, renamed and removed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from aedesk.cli import doctor, export, story
from aedesk.cli.common import add_computing, add_output, add_photos
from aedesk.cli.parser import file, sentence
from aedesk.cli.photos import each_photo
from aedesk.cli.progress import ProgressBar
from aedesk.engine.add_model import Wish, add_model
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models import own
from aedesk.models.card import ModelCard
from aedesk.models.contract import CORRECTABLE, FIXED, SIZES, TASKS, WHOLE
from aedesk.models.own import Found, one_line
from aedesk.recipe.honest import Taken
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Step
from aedesk.tools.base import Context, in_words
from aedesk.tools.model_choice import USED_BY
from aedesk.tools.registry import tool


def add_options(command: argparse.ArgumentParser) -> None:
    """What can be done with models; without any of it they are listed."""
    command.set_defaults(handler=doctor.models)
    ways = command.add_subparsers(metavar="WHAT")

    def add(name: str, help: str) -> argparse.ArgumentParser:
        return ways.add_parser(name, help=help, description=sentence(help))

    listed = add("list", "all models; as without anything")
    listed.set_defaults(handler=doctor.models)

    added = add("add", "add an ONNX file of somebody else: it is looked at, tried and copied")
    added.add_argument(
        "file", type=file, metavar="FILE", help="an ONNX file, or weights of PyTorch with the extra 'import'"
    )
    added.add_argument(
        "--for", dest="task", choices=list(TASKS), default="", help="what it is for (default: as it looks)"
    )
    added.add_argument("--name", default="", metavar="N", help="what it is called (default: as the file)")
    whose = "who trained it, or where it was published; without it, files say that parts of the photo may be invented"
    added.add_argument("--source", default="", metavar="TEXT", help=whose)
    added.add_argument("--licence", default="", metavar="TEXT", help="under which licence it was published")
    _add_corrections(added)
    added.set_defaults(handler=_said(_add))

    changed = add("change", "correct what was found out about a model")
    changed.add_argument("id", metavar="ID", help="as `aedesk models` names it")
    changed.add_argument("--for", dest="task", choices=list(TASKS), help="what it is for")
    changed.add_argument("--source", metavar="TEXT", help=whose)
    changed.add_argument("--licence", metavar="TEXT", help="under which licence it was published")
    _add_corrections(changed)
    changed.set_defaults(handler=_said(_change))

    tried = add("try", "use a model on a photo, with the usual settings of its tool")
    tried.add_argument("id", metavar="ID", help="as `aedesk models` names it")
    add_photos(tried)
    add_output(tried)
    add_computing(tried)
    story.add_options(tried)
    export.add_options(tried)
    tried.set_defaults(handler=_said(_try))

    renamed = add("rename", "call a model otherwise; its id, by which recipes name it, stays")
    renamed.add_argument("id", metavar="ID", help="as `aedesk models` names it")
    renamed.add_argument("name", metavar="NAME", help="its new name")
    renamed.set_defaults(handler=_said(_rename))

    removed = add("remove", "take a model away, with all its files")
    removed.add_argument("id", metavar="ID", help="as `aedesk models` names it")
    removed.set_defaults(handler=_said(_remove))


def described(card: ModelCard) -> list[str]:
    """What is known of a model of the person, a line for each thing."""
    contract = card.contract
    assert contract is not None
    tiles = "it looks at the whole picture; seams may show" if contract.tiling == WHOLE else f"halo {card.halo}"
    sizes = f"multiples of {card.multiple} from {contract.minimum} pixels on"
    if contract.tiling == FIXED:
        sizes = f"only {contract.window[1]} x {contract.window[0]} pixels"
    lines = [
        f"for: {contract.task}",
        f"takes: '{contract.image}', {contract.channels} channel(s), {contract.layout}, {contract.order}, "
        f"{contract.type}, range {contract.range}{', then ' + contract.appended if contract.appended else ''}",
        *(f"is told: '{told.name}': {told.meaning} {told.value:g}" if told.meaning == "constant" else
          f"is told: '{told.name}': {told.meaning} {told.range}" for told in contract.told),
        f"gives: '{contract.output}', {contract.made} channel(s), range {contract.output_range}, "
        f"{card.scale} times as large",
        f"sizes: {sizes}",
        f"tiles: {tiles}",
        f"licence: {contract.licence or 'not known'}",
        f"source: {contract.source or 'not known, so that it may invent'}",
    ]  # fmt: skip
    return lines


def _add_corrections(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--set",
        action="append",
        default=[],
        type=_correction,
        metavar="ENTRY=VALUE",
        help=f"what is known better than it is found out: {', '.join((*CORRECTABLE, *SIZES))}, or another input by its "
        "name with what it is told: noise, jpeg, blur, or a number",
    )


def _correction(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"'{text}' is not like range=0-255.")
    return name.strip(), value.strip()


def _said(work: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """The same with every problem as a sentence."""

    def run(options: argparse.Namespace) -> int:
        try:
            return work(options)
        except AEDeskError as problem:
            print(f"aedesk: {problem}", file=sys.stderr)
            return 1

    return run


def _add(options: argparse.Namespace) -> int:
    wish = Wish(options.task, options.name, options.licence, options.source, tuple(options.set))
    with ProgressBar(options.file.name) as bar:
        card = add_model(options.file, wish, Job(bar.show, bar.name_stages))
    _print(card)
    assert card.contract is not None
    id, field = USED_BY[card.contract.task]
    print(f"Use it: aedesk {id} PHOTO -o OUT --{field} {card.id}")
    return 0


def _change(options: argparse.Namespace) -> int:
    card = own.own_card(options.id)
    contract = card.contract
    assert contract is not None
    contract = replace(
        contract,
        task=options.task or contract.task,
        source=contract.source if options.source is None else one_line(options.source),
        licence=contract.licence if options.licence is None else one_line(options.licence),
    )
    found = replace(Found.of(card), contract=contract)
    for name, text in options.set:
        found = found.corrected(name, text)
    _print(own.change(card, found=found))
    return 0


def _try(options: argparse.Namespace) -> int:
    card = own.own_card(options.id)
    assert card.contract is not None
    id, field = USED_BY[card.contract.task]
    worker = tool(id)
    params = worker.params_type(**{field: card.id})

    def work(photo: Path, image: Image, context: Context) -> tuple[Image, str, list[Taken]]:
        result = worker.run(image, params, context)
        taken = [Taken(Step(worker.id, params), Outcome.of(worker, image, result))]
        return result.image, in_words(result.found), taken

    return each_photo(options, work, [Step(worker.id, params)])


def _rename(options: argparse.Namespace) -> int:
    card = own.rename(options.id, options.name)
    print(f"{card.id}: {card.title}")
    return 0


def _remove(options: argparse.Namespace) -> int:
    own.remove(options.id)
    print(f"{options.id} is removed.")
    return 0


def _print(card: ModelCard) -> None:
    print(f"{card.id}: {card.title}", *described(card), sep="\n    ")
