"""`aedesk workshop`: autoencoders of one's own, made, trained, looked at and used."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from aedesk.cli import workshop_keep
from aedesk.cli.common import add_overwrite
from aedesk.cli.parser import file, number, output_file, whole
from aedesk.cli.photos import refused
from aedesk.cli.progress import ProgressBar
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_folder
from aedesk.jobs import Job
from aedesk.models.own import one_line
from aedesk.workshop import events, presets, recipe
from aedesk.workshop.known import Known
from aedesk.workshop.pca import psnr
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import KNOWN, Project, new_project, open_project
from aedesk.workshop.recipe import FOLDER, WORDS, Recipe
from aedesk.workshop.share import SUFFIX, receive, share
from aedesk.workshop.use import LIBRARY, TASKS, as_library_code, as_model

HELP = {
    "kind": "which kind of autoencoder; the guide of the desk describes each",
    "loss": "how a picture is compared with what was drawn: squared error, cross entropy, or absolute error",
    "data": "what it learns from: photos of a folder, drawn digits, or drawn shapes",
    "cut": "learn from whole photos, made small, or from details of them",
    "corruption": "what a denoising one takes away: noise, missing pixels, or the damage of scans",
    "sparsity_by": "how the penalty of a sparse one is measured: sum of the numbers, or how often they are active",
    "layerwise": "train each layer of a deep one alone first",
    "convolutional": "build a denoising one of convolutions, so that it takes photos of any size",
    "colour": "learn in colour",
    "code": "numbers of the code, of a convolutional one for each 32x32 pixels",
    "side": "pixels of a side of its pictures",
    "amount": "corruption: standard deviation of the noise, part of the pixels, or share of the damage",
    "sparsity": "weight of the penalty of a sparse one",
    "active": "part of the time that a number may be active (kl)",
    "contraction": "weight of the Jacobian of a contractive one",
    "beta": "weight of the prior of a variational one",
    "minutes": "how long it learns",
    "seed": "of all that is drawn by lot",
}


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of each of its commands."""
    actions = command.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, work: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=help, description=help)
        action.add_argument("project", type=file, metavar="PROJECT", help="its folder")
        action.set_defaults(handler=_said(work))
        return action

    new = add("new", _new, "Makes the folder of an autoencoder, of a preset, a shared file, or by what is given.")
    begin = new.add_mutually_exclusive_group()
    begin.add_argument("--preset", choices=list(presets.PRESETS), help=_preset_help())
    begin.add_argument("--from", dest="shared", type=file, metavar="FILE", help="an autoencoder that was shared")
    new.add_argument("--photos", type=file, metavar="DIR", help="learn from these photos")
    _add_recipe(new)
    fit = add("fit", _fit, "Trains it, or goes on where it was stopped; needs PyTorch.")
    fit.add_argument(
        "--minutes", type=number(*recipe.RANGES["minutes"]), metavar="N", help="in all (default: as in the recipe)"
    )
    show = add("show", _show, "Says what it is, how it learnt, and what its code knows beside PCA.")
    workshop_keep.add_options(show)
    export = add("export", _export, "Makes it a model of a tool, the code of the library, or one file to share.")
    way = export.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--for", dest="task", choices=(*TASKS, LIBRARY), help="a choice of this tool, or the library's code"
    )
    way.add_argument("--file", type=output_file, metavar=f"OUT{SUFFIX}", help="recipe and weights, to be trained again")
    export.add_argument("--name", default="", metavar="N", help="what the model is called (default: as the folder)")
    add_overwrite(export)


def _add_recipe(command: argparse.ArgumentParser) -> None:
    """An option for each entry of a recipe. None where it is not given."""
    for name, words in WORDS.items():
        command.add_argument(f"--{name.replace('_', '-')}", choices=words, help=HELP[name])
    for name, (least, most) in recipe.RANGES.items():
        kind = whole(int(least), int(most)) if isinstance(getattr(Recipe(), name), int) else number(least, most)
        command.add_argument(f"--{name}", type=kind, metavar="N", help=f"{HELP[name]}, {least:.10g} to {most:.10g}")
    command.add_argument("--nodes", type=_nodes, metavar="N,N,...", help="of each layer before the code")
    for name in ("layerwise", "convolutional", "colour"):
        command.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, help=HELP[name])


def _preset_help() -> str:
    return "begin with " + ", ".join(f"{name} ({title})" for name, title in presets.TITLES.items())


def _nodes(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdecimal() and len(part) < 6 for part in parts):
        raise argparse.ArgumentTypeError(f"'{text}' is not like 256,128.")
    return tuple(int(part) for part in parts)


def _said(work: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """The same with every problem as a sentence."""

    def run(options: argparse.Namespace) -> int:
        try:
            return work(options)
        except AEDeskError as problem:
            return refused(problem)

    return run


def _new(options: argparse.Namespace) -> int:
    named = (*WORDS, *recipe.RANGES, "nodes", "layerwise", "convolutional", "colour")
    chosen: dict[str, Any] = {name: getattr(options, name) for name in named if getattr(options, name) is not None}
    if options.photos is not None:
        check_folder(options.photos)
        chosen |= {"data": FOLDER, "folder": str(options.photos.absolute())}
    if options.shared is not None:
        project = receive(options.shared, options.project)
        if chosen:
            project = project.with_recipe(replace(project.recipe, **chosen))
    else:
        begin = presets.PRESETS[options.preset] if options.preset else Recipe()
        project = new_project(options.project, replace(begin, **chosen))
    _describe(project)
    return 0


def _fit(options: argparse.Namespace) -> int:
    project = open_project(options.project)
    if options.minutes is not None:
        project = project.with_recipe(replace(project.recipe, minutes=options.minutes))
    fitting = Fitting(project)
    try:
        with ProgressBar(project.name) as bar:
            held_out = 0.0
            for event in fitting.events():
                held_out = event.held_out or held_out
                whole = event.seconds + event.left
                if event.event == events.STEP and whole > 0:
                    bar.show(event.seconds / whole)
    except KeyboardInterrupt:
        fitting.stop()
        for _ in fitting.events():
            pass
        print("Stopped. What was learnt is kept; the same command goes on.", file=sys.stderr)
        return 130
    print(f"{project.name}: held-out pictures {psnr(held_out):.2f} dB")
    return 0


def _describe(project: Project) -> None:
    it = project.recipe
    unit = " for each 32x32 pixels" if it.is_convolutional else ""
    between = ", ".join(str(n) for n in it.nodes) or "none"
    print(f"{one_line(project.name)}: {it.kind}, code of {it.code} numbers{unit}, layers {between}, loss {it.loss}")
    print(f"    learns from: {one_line(it.folder) or 'no folder yet' if it.data == FOLDER else it.data}, "
          f"{it.side} x {it.side} pixels, {it.minutes:g} minutes")  # fmt: skip


def _show(options: argparse.Namespace) -> int:
    project = open_project(options.project)
    workshop_keep.check_options(options)
    known = Known.read(project.folder / KNOWN) if (project.folder / KNOWN).exists() else None
    if options.keep is not None and known is None:
        raise AEDeskError("'{}' is not trained to the end yet.", project.name)
    _describe(project)
    curve = project.curve()
    if not curve:
        print(f"    has learnt nothing yet: aedesk workshop fit {project.folder}")
        return 0
    last = curve[-1]
    print(f"    learnt: {last.seconds / 60:.1f} minutes, {last.step} steps, held out {psnr(last.held_out):.2f} dB")
    if known is not None:
        print(f"    held-out pictures: {known.ours:.2f} dB; PCA with as many numbers ({known.numbers}): "
              f"{known.beside:.2f} dB")  # fmt: skip
        for size, value in zip(known.sizes, known.linear, strict=True):
            print(f"        PCA with {size:4}: {value:6.2f} dB")
        print(f"    numbers of the code above 0.1: {100 * known.active:.1f} %")
        workshop_keep.show_axes(project, known, options)
    return 0


def _export(options: argparse.Namespace) -> int:
    project = open_project(options.project)
    if options.file is not None:
        share(project, options.file, options.overwrite)
        print(f"{options.file}: recipe and weights; aedesk workshop new PROJECT --from {options.file}")
        return 0
    if options.task == LIBRARY:
        code = as_library_code(project, options.name)
        print(f"The library uses the code of {one_line(code.title)} from now on. Its index is made anew:")
        print("    aedesk library add            # now; the desk does it by itself\n"
              "    aedesk library code ours      # back to AEDesk's own")  # fmt: skip
        return 0
    with ProgressBar(project.name) as bar:
        card = as_model(project, options.task, options.name, Job(bar.show, bar.name_stages))
    print(f"{card.id}: {card.title}\nUse it: aedesk {options.task} PHOTO -o OUT --model {card.id}")
    return 0
