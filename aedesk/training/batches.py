"""Where the batches of a training come from: processes of the CPU that prepare them, or the GPU itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from aedesk.training.data.on_device import DevicePhotos
from aedesk.training.data.photos import PhotoBank
from aedesk.training.tasks.base import Arrays, OnDevice, Task, Tensors


class Samples(IterableDataset[Arrays]):
    """An endless stream of training examples; every worker has its own seed."""

    def __init__(self, bank: PhotoBank, task: Task, size: int, seed: int) -> None:
        self.bank, self.task, self.size, self.seed = bank, task, size, seed

    def __iter__(self) -> Iterator[Arrays]:
        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        while True:
            if rng.random() < self.task.views:
                draw = self.bank.view
            else:
                draw = self.bank.busy_crop if rng.random() < self.task.busy else self.bank.crop
            yield self.task.sample(draw(self.size, rng), rng)


def prepared(samples: Samples, count: int, workers: int, device: torch.device) -> Iterator[Tensors]:
    """Batches of `count` samples on `device`, without end, prepared by processes beside this one."""
    loader = DataLoader(
        samples,
        batch_size=count,
        num_workers=workers,
        persistent_workers=workers > 0,
        pin_memory=device.type == "cuda",
    )
    for batch in loader:
        yield {name: value.to(device, non_blocking=True) for name, value in batch.items()}


def made_on(device: torch.device, samples: Samples, count: int) -> Iterator[Tensors]:
    """The same, made on `device` by a task that can: on a GPU it is many times faster."""
    assert isinstance(samples.task, OnDevice)
    photos = DevicePhotos(samples.bank, device, samples.seed)
    while True:
        yield samples.task.batch_on_device(photos, samples.size, count)


def batches(samples: Samples, count: int, workers: int, device: torch.device) -> Iterator[Tensors]:
    """Batches without end, made on a GPU where there is one and the task can."""
    if device.type == "cuda" and isinstance(samples.task, OnDevice):
        return made_on(device, samples, count)
    return prepared(samples, count, workers, device)
