"""python -m aedesk.training fit|export|quantize|calibrate|weigh|evaluate|sheet|contact-sheet|credits|workshop-fit"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aedesk.errors import AEDeskError

UNETS = ("denoise", "find_damage", "find_wide", "inpaint", "remove_mark", "sharpen")  # that have coarser scales


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m aedesk.training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    fit = commands.add_parser("fit", help="train a network for some minutes")
    fit.add_argument(
        "task",
        help="denoise, noise_level, find_damage, find_wide, inpaint, colorize, remove_mark, compress, library_code",
    )
    fit.add_argument("--photos", type=Path, required=True, metavar="DIR", help="folder of photos")
    fit.add_argument("--minutes", type=float, required=True)
    fit.add_argument("--out", type=Path, required=True, metavar="DIR", help="checkpoint.pt and curve.csv go here")
    fit.add_argument("--init", type=Path, help="go on from a checkpoint or from weights/<id>")
    fit.add_argument(
        "--teacher",
        type=Path,
        metavar="DIR",
        help="folder of the teacher network, for colorize, compress, library_code",
    )
    fit.add_argument(
        "--shapes", type=Path, metavar="DIR", help="shapes of real damage, for find_damage and find_wide (shapes.py)"
    )
    fit.add_argument("--emblems", type=Path, metavar="DIR", help="of remove_mark: emblems of watermarks (emblems.py)")
    fit.add_argument(
        "--film", type=Path, metavar="DIR", help="of find_damage: log the real measure, too (evaluate has the same)"
    )
    fit.add_argument("--old", type=Path, metavar="DIR", help="the same on the old photos of places.toml")
    fit.add_argument("--batch", type=int, help="crops a step")
    fit.add_argument("--crop", type=int, help="pixels")
    fit.add_argument("--learning-rate", type=float)
    fit.add_argument("--workers", type=int, default=1, help="processes that prepare crops")
    fit.add_argument("--seed", type=int, default=0)
    fit.add_argument("--validate-every", type=float, default=10.0, metavar="MINUTES")

    export = commands.add_parser("export", help="make the ONNX file of a checkpoint")
    export.add_argument("task")
    export.add_argument("--checkpoint", type=Path, required=True)
    export.add_argument("--weights", type=Path, default=Path("weights"), help="default: weights")

    quantize = commands.add_parser("quantize", help="make the variants of an exported network that compute in 8 bits")
    quantize.add_argument("task", choices=UNETS)
    quantize.add_argument("--all", action="store_true", help="all of it, for Quality: fast, instead of coarser scales")
    quantize.add_argument("--photos", type=Path, required=True, metavar="DIR", help="to measure ranges on")
    quantize.add_argument("--weights", type=Path, default=Path("weights"), help="default: weights")

    calibrate = commands.add_parser(
        "calibrate", help="which odds of a finder mean as likely as not; how vivid colours should be; what is a version"
    )
    calibrate.add_argument("task", choices=["find_damage", "find_wide", "remove_mark", "colorize", "library_code"])
    calibrate.add_argument("--photos", type=Path, required=True, metavar="DIR", help="its held-out ones are used")
    calibrate.add_argument(
        "--shapes", type=Path, metavar="DIR", help="of find_damage and find_wide: draw damage as in training"
    )
    calibrate.add_argument("--weights", type=Path, default=Path("weights"), help="default: weights")
    calibrate.add_argument("--limit", type=int, default=48, help="photos; default: 48")
    calibrate.add_argument("--write-card", action="store_true", help="put the figure into weights/TASK/card.toml")

    weigh = commands.add_parser("weigh", help="what a shipped network costs: multiply-adds and bytes")
    weigh.add_argument("task", help="the id of a model")
    weigh.add_argument("--weights", type=Path, default=Path("weights"), help="default: weights")

    evaluate = commands.add_parser("evaluate", help="measure the shipped network, or fading, which has none")
    tasks = ["denoise", "sharpen", "enlarge", "find_damage", "inpaint", "colorize", "remove_mark", "compress"]
    evaluate.add_argument("task", choices=[*tasks, "library", "fading", "workshop"])
    evaluate.add_argument(
        "--bench", type=Path, metavar="DIR", help="all but find_damage, colorize, library and fading need it"
    )
    evaluate.add_argument(
        "--film", type=Path, metavar="DIR", help="of find_damage: scans of damaged film and their masks (real_film.py)"
    )
    evaluate.add_argument(
        "--old",
        type=Path,
        metavar="DIR",
        help="of find_damage and colorize: the old photos of places.toml; of fading: photos whose lights it must keep",
    )
    evaluate.add_argument("--limit", type=int, help="photos of each set")
    evaluate.add_argument("--quality", choices=["best", "fast"], default="best", help="of denoise")
    evaluate.add_argument(
        "--photos",
        type=Path,
        metavar="DIR",
        help="of colorize: measure on held-out ones too; of library: look for them; of compress: what PCA learns from",
    )
    evaluate.add_argument("--out", type=Path, metavar="DIR", help="of compress: draw the curves there")
    evaluate.add_argument("--teacher", type=Path, metavar="DIR", help="of colorize: for the Frechet distance")
    evaluate.add_argument("--emblems", type=Path, metavar="DIR", help="of remove_mark: emblems, too (emblems.py)")
    evaluate.add_argument("--write-card", action="store_true", help="put the figures into weights/TASK/card.toml")

    sheet = commands.add_parser("sheet", help="pictures to look at: before and after")
    sheet.add_argument("photos", type=Path, nargs="+")
    sheet.add_argument("--tool", choices=["denoise", "repair", "colorize"], default="denoise")
    sheet.add_argument("--out", type=Path, required=True, help="a .png file")

    contact = commands.add_parser("contact-sheet", help="every kind of damage: clean, damaged, restored")
    contact.add_argument("--tool", choices=["denoise", "repair", "colorize"], default="denoise")
    contact.add_argument("--photos", type=Path, required=True, metavar="DIR")
    contact.add_argument("--out", type=Path, required=True, help="a .png file")

    credit = commands.add_parser(
        "credits", help="list the photos that shipped networks were trained on, with their licences"
    )
    credit.add_argument("--photos", type=Path, required=True, metavar="DIR")
    credit.add_argument("--shapes", type=Path, metavar="DIR", help="list the shapes of damage, too")
    credit.add_argument("--emblems", type=Path, metavar="DIR", help="and where the emblems of watermarks come from")
    credit.add_argument("--out", type=Path, default=Path("weights/CREDITS.tsv"))

    emblems = commands.add_parser("emblems", help="draw a set of icons for remove_mark to learn from (emblems.py)")
    emblems.add_argument("icons", type=Path, help="icons.json of a set of Iconify")
    emblems.add_argument("--out", type=Path, required=True, metavar="DIR", help="a folder for the drawings")
    emblems.add_argument("--licence", required=True, help="of the icons, with their authors")
    emblems.add_argument("--source", required=True, help="where the set comes from")

    own = commands.add_parser("workshop-fit", help="train an autoencoder of the workshop, or go on with it")
    own.add_argument("project", type=Path, metavar="PROJECT", help="a folder that aedesk workshop new has made")
    own.add_argument(
        "--events",
        action="store_true",
        help="say how it goes, a line of JSON for each event, and listen to pause, go on and stop",
    )
    return parser


def main() -> None:
    options = vars(_parser().parse_args())
    if options["command"] == "workshop-fit":
        from aedesk.training.workshop.command import workshop_fit

        raise SystemExit(workshop_fit(options["project"], options["events"]))
    if options["command"] == "emblems":
        from aedesk.training.data.emblems import draw_emblems

        print(draw_emblems(options["icons"], options["out"], options["licence"], options["source"]), "emblems")
        return
    try:
        _run(**options)
    except AEDeskError as problem:
        raise SystemExit(str(problem)) from None


def _run(command: str, **options: Any) -> None:
    # Imported late: fitting must run where onnxruntime is not installed.
    if command == "fit":
        from aedesk.training.tasks import TASKS
        from aedesk.training.train import FitOptions, fit

        fit(TASKS[options.pop("task")], FitOptions(**options))
    elif command == "export":
        from aedesk.training.export.export import export
        from aedesk.training.tasks import TASKS

        export(TASKS[options["task"]], options["checkpoint"], options["weights"])
    elif command == "quantize":
        from aedesk.training.export.quantize import quantize_all, quantize_coarse
        from aedesk.training.tasks import TASKS

        work = quantize_all if options["all"] else quantize_coarse
        work(TASKS[options["task"]], options["photos"], options["weights"])
    elif command == "calibrate":
        from aedesk.training.measure.calibrate import calibrate
        from aedesk.training.measure.calibrate_colorize import calibrate_colorize
        from aedesk.training.measure.calibrate_finder import calibrate_finder

        task = options.pop("task")
        if task == "colorize":
            options.pop("shapes")
            print("best:", calibrate_colorize(**options))
        elif task == "library_code":
            from aedesk.training.measure.calibrate_library import calibrate_library

            options.pop("shapes")
            print("versions of one photo:", calibrate_library(**options))
        elif task == "find_damage":
            options.pop("shapes")
            calibrate_finder(**options)
        else:
            print("best:", calibrate(task, **options))
    elif command == "weigh":
        from aedesk.training.measure.weigh import weigh

        weigh(options["weights"] / options["task"])
    elif command == "evaluate":
        _evaluate(EvaluateOptions(**options))
    elif command == "contact-sheet":
        from aedesk.training.measure.evaluate_colorize import colour_sheet
        from aedesk.training.sheets.contact_sheet import contact_sheet
        from aedesk.training.sheets.damage_sheet import damage_sheet

        make = {"denoise": contact_sheet, "repair": damage_sheet, "colorize": colour_sheet}[options["tool"]]
        make(options["photos"], options["out"])
    elif command == "credits":
        from aedesk.training.export.credits import write_credits
        from aedesk.training.tasks import TASKS

        shipped = [task for id, task in TASKS.items() if (options["out"].parent / id / "card.toml").exists()]
        others = [folder for folder in (options["shapes"], options["emblems"]) if folder is not None]
        print(write_credits(options["photos"], shipped, options["out"], others), "photos, shapes and emblems")
    else:
        from aedesk.training.measure.evaluate_colorize import old_photo_sheet
        from aedesk.training.sheets.before_after import before_after_sheet, repair_sheet

        sheets = {"denoise": before_after_sheet, "repair": repair_sheet, "colorize": old_photo_sheet}
        sheets[options["tool"]](options["photos"], options["out"])


@dataclass(frozen=True)
class EvaluateOptions:
    """What the command `evaluate` was given."""

    task: str
    bench: Path | None
    film: Path | None
    old: Path | None
    limit: int | None
    quality: str
    photos: Path | None
    out: Path | None
    teacher: Path | None
    emblems: Path | None
    write_card: bool


def _evaluate(given: EvaluateOptions) -> None:
    if given.task == "fading":
        _evaluate_fading(given.old, given.bench, given.limit, given.write_card)
        return
    if given.task == "workshop":
        from aedesk.training.measure.evaluate_workshop import evaluate_workshop

        if given.write_card:
            raise SystemExit("The workshop has no network of its own, and so no card to write.")
        evaluate_workshop(given.photos)
        return
    from aedesk.training.measure.evaluate import write_figures

    card = Path("weights") / ("library_code" if given.task == "library" else given.task) / "card.toml"
    if given.write_card and not card.exists():
        raise SystemExit(f"There is no '{card}' to write to: export the network first.")
    figures = _figures(given)
    if given.write_card:
        section = "figures_fast" if given.quality == "fast" else "figures"
        write_figures(card, figures, section, given.limit)


def _figures(given: EvaluateOptions) -> dict[str, float]:
    task, bench, photos, limit = given.task, given.bench, given.photos, given.limit
    if task == "find_damage":
        return _evaluate_find_damage(bench, given.film, given.old, limit)
    if task == "colorize":
        return _evaluate_colorize(bench, photos, given.old, given.teacher, limit)
    if task == "library":
        from aedesk.training.measure.evaluate_library import evaluate_library

        if photos is None:
            raise SystemExit("evaluate library needs --photos DIR: what is looked for lies among them.")
        return evaluate_library(photos, bench, limit)
    if bench is None:
        raise SystemExit(f"evaluate {task} needs --bench DIR.")
    if task == "denoise":
        from aedesk.training.measure.evaluate import evaluate_denoise

        return evaluate_denoise(bench, limit, given.quality)
    if task == "sharpen":
        from aedesk.training.measure.evaluate_sharpen import evaluate_sharpen

        return evaluate_sharpen(bench, limit)
    if task == "enlarge":
        from aedesk.training.measure.evaluate_enlarge import evaluate_enlarge

        return evaluate_enlarge(bench, photos, limit)
    if task == "compress":
        from aedesk.training.measure.evaluate_compress import evaluate_compress

        if photos is None:
            raise SystemExit("evaluate compress needs --photos DIR: PCA learns from them.")
        return evaluate_compress(bench, photos, limit, given.out)
    if task == "remove_mark":
        from aedesk.training.data.emblems import load_emblems
        from aedesk.training.measure.evaluate_erase import evaluate_erase

        return evaluate_erase(bench, limit, load_emblems(given.emblems) if given.emblems is not None else None)
    from aedesk.training.measure.evaluate_repair import evaluate_inpaint

    return evaluate_inpaint(bench, limit)


def _evaluate_colorize(
    bench: Path | None, photos: Path | None, old: Path | None, teacher: Path | None, limit: int | None
) -> dict[str, float]:
    """What is not given is not measured."""
    import torch

    from aedesk.training.measure.evaluate_colorize import evaluate_colorize
    from aedesk.training.networks.teacher import load_teacher

    if bench is photos is old is None:
        raise SystemExit("evaluate colorize needs --bench DIR, --photos DIR or --old DIR.")
    eyes = load_teacher(teacher, torch.device("cpu")) if teacher is not None else None
    return evaluate_colorize(bench, photos, old, eyes, limit)


def _evaluate_find_damage(
    bench: Path | None, film: Path | None, old: Path | None, limit: int | None
) -> dict[str, float]:
    """What is not given is not measured."""
    from aedesk.training.measure.evaluate_real import evaluate_film, evaluate_old
    from aedesk.training.measure.evaluate_repair import evaluate_find_damage

    if bench is film is old is None:
        raise SystemExit("evaluate find_damage needs --bench DIR, --film DIR or --old DIR.")
    figures = evaluate_find_damage(bench, limit) if bench is not None else {}
    figures |= evaluate_film(film, limit) if film is not None else {}
    figures |= evaluate_old(old, limit) if old is not None else {}
    return figures


def _evaluate_fading(old: Path | None, bench: Path | None, limit: int | None, write_card: bool) -> None:
    from aedesk.training.measure.evaluate_fading import evaluate_fading

    if old is None:
        raise SystemExit("evaluate fading needs --old DIR: photos to look at.")
    if write_card:
        raise SystemExit("Fading has no network, and so no card to write.")
    evaluate_fading(old, bench, limit)


if __name__ == "__main__":
    main()
