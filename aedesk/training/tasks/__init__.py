"""What each network is trained to do: its photos, its degradations, its loss, its validation."""

from __future__ import annotations

from aedesk.training.tasks.base import Task
from aedesk.training.tasks.colorize import ColorizeTask
from aedesk.training.tasks.colorize_encoder import ColorizeEncoderTask
from aedesk.training.tasks.compress import CompressTask
from aedesk.training.tasks.denoise import DenoiseTask
from aedesk.training.tasks.enlarge import EnlargeTask
from aedesk.training.tasks.find_damage import FindDamageTask
from aedesk.training.tasks.find_wide import FindWideTask
from aedesk.training.tasks.inpaint import InpaintTask
from aedesk.training.tasks.library_code import LibraryCodeTask
from aedesk.training.tasks.noise_level import NoiseLevelTask
from aedesk.training.tasks.remove_mark import RemoveMarkTask
from aedesk.training.tasks.sharpen import SharpenTask

TASKS: dict[str, Task] = {
    task.id: task
    for task in (
        DenoiseTask(),
        NoiseLevelTask(),
        FindDamageTask(),
        FindWideTask(),
        InpaintTask(),
        ColorizeEncoderTask(),
        ColorizeTask(),
        RemoveMarkTask(),
        CompressTask(),
        SharpenTask(),
        EnlargeTask(),
        LibraryCodeTask(),
    )
}
