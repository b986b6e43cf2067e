"""The training loop: one for every task, governed by the clock."""

from __future__ import annotations

import copy
import csv
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image as PillowImage
from torch import nn

from aedesk.training.batches import Samples, batches
from aedesk.training.data.emblems import load_emblems
from aedesk.training.data.photos import PhotoBank, decode, list_photos
from aedesk.training.data.shapes import load_shapes
from aedesk.training.networks.blocks import ResidualBlock
from aedesk.training.networks.teacher import load_teacher
from aedesk.training.optimizer import make_optimizers
from aedesk.training.real.measure import RealMeasure
from aedesk.training.tasks.base import LoadsInitial, Task, Weights

WARM_UP_STEPS = 100
EMA_DECAY = 0.9995
DECAY = 0.2  # the last part of a training, in which the rate falls
LOWEST = 0.01  # of the rate, at its end
STARTING_CROPS = 256  # that a network which begins with statistics of photos is shown


@dataclass(frozen=True)
class FitOptions:
    """What the command line chooses. `init` is a checkpoint (.pt), a network
    (.onnx), or a weights folder."""

    photos: Path
    out: Path
    minutes: float
    init: Path | None = None
    batch: int | None = None
    crop: int | None = None
    learning_rate: float | None = None
    workers: int = 1
    seed: int = 0
    validate_every: float = 10.0  # minutes
    teacher: Path | None = None  # a folder, for the tasks that learn from one
    shapes: Path | None = None  # a folder of real damage, for the tasks that lay it over photos
    emblems: Path | None = None  # a folder of emblems, for remove_mark
    film: Path | None = None  # folders of the real measure, for the tasks that have one
    old: Path | None = None


def choose_device() -> torch.device:
    """CUDA where there is one, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def bfloat16_pays(device: torch.device) -> bool:
    """Whether autocast to bfloat16 is faster than float32 here.

    On processors with AMX or AVX512-BF16 it is several times faster, on others ten times
    slower, so it is measured."""
    if device.type == "cuda":
        return True
    conv = nn.Conv2d(128, 128, 3, padding=1).to(memory_format=torch.channels_last)
    x = torch.randn(8, 128, 64, 64).to(memory_format=torch.channels_last)
    # The best of several: other work on the machine only makes it slower.
    seconds = [float("inf"), float("inf")]
    for _ in range(12):
        for enabled in (False, True):
            with torch.autocast("cpu", torch.bfloat16, enabled=enabled):
                start = time.perf_counter()
                conv(x).float().sum().backward()
                seconds[enabled] = min(seconds[enabled], time.perf_counter() - start)
    return seconds[1] < seconds[0]


def rate_at(progress: float, step: int, peak: float) -> float:
    """Learning rate: linear warm-up, then `peak`, and in the last part a straight line down to LOWEST of it.

    `progress` is 0 to 1. A rate that stays is what a training can be continued from; a cosine would lose a tenth to a
    fifth of the steps at each restart (Hägele et al. 2024, "Scaling Laws and Compute-Optimal Training Beyond Fixed
    Training Durations")."""
    left = min(1.0, (1 - min(1.0, progress)) / DECAY)
    return peak * min(1.0, (step + 1) / WARM_UP_STEPS) * (LOWEST + (1 - LOWEST) * left)


def update_average(average: nn.Module, network: nn.Module, step: int) -> None:
    """Exponential moving average of the weights, with a shorter memory in the first steps."""
    decay = min(EMA_DECAY, (1 + step) / (10 + step))
    with torch.no_grad():
        torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay)


def load_initial(task: Task, network: nn.Module, init: Path) -> None:
    """Start from a checkpoint. Residual blocks that it lacks start as the identity: a network
    is made deeper without losing what it has learnt. A task may know to begin with weights of another kind, too."""
    state = _weights_of(init)
    if isinstance(task, LoadsInitial):
        state = task.load_initial(network, state)
    if init.is_dir() or init.suffix == ".onnx":  # beside weights, its numbers are those of an exported graph
        known = network.state_dict().keys()
        state = {name: value for name, value in state.items() if name in known}
    missing, unexpected = network.load_state_dict(state, strict=False)
    if unexpected:
        raise ValueError(f"{init} does not fit the network: {', '.join(unexpected[:3])}")
    if missing:
        print(f"new in this network: {', '.join(missing)}")
        for name, module in network.named_modules():
            if isinstance(module, ResidualBlock) and f"{name}.second.weight" in missing:
                module.make_identity()


def _weights_of(init: Path) -> Weights:
    """The weights in a checkpoint, a network, or a folder of weights."""
    if not init.is_dir() and init.suffix != ".onnx":
        average: Weights = torch.load(init, map_location="cpu", weights_only=True)["average"]
        return average
    from aedesk.training.export.codec import codec_state, is_codec  # they need onnx, which fitting does not
    from aedesk.training.export.library_code import has_drawer, library_state
    from aedesk.training.export.onnx_weights import state_from_onnx

    if is_codec(init):
        return codec_state(init)
    if has_drawer(init):
        return library_state(init)
    return state_from_onnx(init / "model.onnx" if init.is_dir() else init)


def go_on(checkpoint: Path, network: nn.Module, average: nn.Module, optimizers: list[torch.optim.Optimizer]) -> None:
    """Take up the weights and the momentum of a `steady.pt`, where `fit` left before its rate fell; other checkpoints
    have no momentum, and nothing is done."""
    kept = torch.load(checkpoint, map_location="cpu", weights_only=True)
    if "optimizers" not in kept:
        return
    network.load_state_dict(kept["network"])
    average.load_state_dict(kept["average"])
    for optimizer, state in zip(optimizers, kept["optimizers"], strict=True):
        optimizer.load_state_dict(state)


def held_out_views(options: FitOptions, task: Task, count: int = 64) -> list[np.ndarray]:
    """The middle square of held-out photos from all groups of the task, at 256x256 pixels."""
    files = [file for file in list_photos(options.photos) if file.held_out and file.group in {"", *task.groups}]
    views = []
    for file in files[:: max(1, len(files) // count)][:count]:
        photo = PillowImage.fromarray(decode(file.path))
        side = min(photo.size)
        left, top = ((n - side) // 2 for n in photo.size)
        square = photo.resize((256, 256), PillowImage.Resampling.BILINEAR, (left, top, left + side, top + side))
        views.append(np.asarray(square).astype(np.float32) / 255)
    return views


def held_out_crops(options: FitOptions, count: int = 24) -> list[np.ndarray]:
    """The middle 256x256 pixels of the first held-out photos that are large enough."""
    crops: list[np.ndarray] = []
    for file in list_photos(options.photos):
        if file.held_out and file.group in ("scenes", "") and len(crops) < count:
            bank = PhotoBank([file], {file.group: 1.0}, min_size=1)
            photo = bank.groups[file.group][0]
            top, left = ((n - 256) // 2 for n in photo.shape[:2])
            if top >= 0 and left >= 0:
                crops.append(photo[top : top + 256, left : left + 256].astype(np.float32) / 255)
    return crops


def _hand_over(task: Task, options: FitOptions, device: torch.device) -> None:
    """Give the task what some tasks learn from besides photos. Raises ValueError where it does not."""
    for wish, what in (("shapes", "shapes of damage"), ("teacher", "a teacher"), ("emblems", "emblems")):
        if getattr(options, wish) is not None and not hasattr(task, wish):
            raise ValueError(f"{task.id} does not learn from {what}")
    if options.shapes is not None:
        setattr(task, "shapes", load_shapes(options.shapes))  # noqa: B010  (not every task has it)
    if options.emblems is not None:
        setattr(task, "emblems", load_emblems(options.emblems))  # noqa: B010
    if options.teacher is not None:
        setattr(task, "teacher", load_teacher(options.teacher, device))  # noqa: B010
    if options.film is not None or options.old is not None:
        if not hasattr(task, "measure"):
            raise ValueError(f"{task.id} has no real measure")
        setattr(task, "measure", RealMeasure(options.film, options.old))  # noqa: B010
    if hasattr(task, "prepare"):
        task.prepare(options.seed)


def _descend(network: nn.Module, optimizers: list[torch.optim.Optimizer], loss: torch.Tensor, rate: float) -> None:
    """One step of all optimizers down the slope of the loss."""
    for group in (group for optimizer in optimizers for group in optimizer.param_groups):
        group["lr"] = rate
    network.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    for optimizer in optimizers:
        optimizer.step()


def fit(task: Task, options: FitOptions) -> Path:
    """Train for `options.minutes` and return the path of the last checkpoint.

    Writes `checkpoint.pt` (weights, their average, step), `curve.csv`, and `steady.pt`, the last checkpoint before the
    rate fell with the momentum of the optimizers, to go on from, into `options.out`."""
    torch.manual_seed(options.seed)
    device = choose_device()
    torch.set_float32_matmul_precision("high")
    torch.backends.cudnn.benchmark = True  # batches are always of one size
    _hand_over(task, options, device)
    size, count = options.crop or task.crop, options.batch or task.batch
    peak = options.learning_rate or task.learning_rate
    options.out.mkdir(parents=True, exist_ok=True)

    training = [file for file in list_photos(options.photos) if not file.held_out]
    bank = PhotoBank(training, task.groups, min_size=size)
    crops = held_out_views(options, task) if task.views == 1 else held_out_crops(options)
    print(f"{len(bank)} photos for training, {len(crops)} held-out crops, {device}", flush=True)
    samples = Samples(bank, task, size, options.seed)

    network = task.build()
    if options.init:
        load_initial(task, network, options.init)
    elif hasattr(task, "start"):
        rng = np.random.default_rng(options.seed)
        task.start(network, [bank.crop(size, rng) for _ in range(STARTING_CROPS)])
    network = network.to(device, memory_format=torch.channels_last)
    average = copy.deepcopy(network).requires_grad_(False)
    optimizers = make_optimizers(network, peak)
    if options.init and options.init.suffix == ".pt":
        go_on(options.init, network, average, optimizers)
    half = bfloat16_pays(device)
    print(f"{sum(p.numel() for p in network.parameters()):,} parameters, bfloat16: {half}", flush=True)

    def precision() -> AbstractContextManager[object]:
        return torch.autocast(device.type, torch.bfloat16) if half else nullcontext()

    def checkpoint(step: int, minutes: float, loss: float) -> None:
        with torch.no_grad():
            figures = task.validate(average, crops) if crops else {}
        state = {"network": network.state_dict(), "average": average.state_dict(), "step": step}
        torch.save(state, options.out / "checkpoint.pt")
        if minutes <= (1 - DECAY) * options.minutes:
            momentum = [optimizer.state_dict() for optimizer in optimizers]
            torch.save(state | {"optimizers": momentum}, options.out / "steady.pt")
        curve = options.out / "curve.csv"
        new = not curve.exists()
        with curve.open("a", encoding="utf-8", newline="") as lines:
            table = csv.writer(lines)
            if new:
                table.writerow(["minutes", "step", "loss", *figures])
            table.writerow([f"{minutes:.1f}", step, f"{loss:.5f}", *(f"{v:.3f}" for v in figures.values())])
        shown = "  ".join(f"{name} {value:.2f}" for name, value in figures.items())
        print(f"{minutes:6.1f} min  step {step}  loss {loss:.5f}  {shown}", flush=True)

    start = time.monotonic()
    next_check, step = options.validate_every, 0
    running = torch.zeros((), device=device)  # read at checkpoints alone: a GPU is not waited for at every step
    for step, batch in enumerate(batches(samples, count, options.workers, device), start=1):
        minutes = (time.monotonic() - start) / 60
        if minutes >= options.minutes:
            break
        with precision():
            loss = task.loss(network, batch)
        _descend(network, optimizers, loss, rate_at(minutes / options.minutes, step, peak))
        update_average(average, network, step)
        running += (loss.detach() - running) / min(step, 200)
        if minutes >= next_check:
            checkpoint(step, minutes, running.item())
            next_check += options.validate_every
    checkpoint(step, (time.monotonic() - start) / 60, running.item())
    return options.out / "checkpoint.pt"
