"""What each network is trained to do: its photos, its degradations, its loss, its validation."""

from __future__ import annotations

from aedesk.training.tasks.base import Task
from aedesk.training.tasks.denoise import DenoiseTask
from aedesk.training.tasks.noise_level import NoiseLevelTask

TASKS: dict[str, Task] = {task.id: task for task in (DenoiseTask(), NoiseLevelTask())}
