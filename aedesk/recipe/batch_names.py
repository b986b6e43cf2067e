"""What the results of a batch are called: a pattern such as "{date} {name}"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.date_taken import date_taken
from aedesk.imaging.formats.table import is_writable
from aedesk.recipe.places import Address, Place

USUAL = "{name}"
FIELDS = ("name", "number", "date", "recipe", "folder")
FIELD = re.compile(r"\{([^{}]*)\}")
# What Windows and others cannot have in the name of a file, and what would lead into another folder.
FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
LONGEST = 200  # letters: file systems have 255 bytes, and endings and accents want some of them


@dataclass(frozen=True)
class Names:
    """`pattern`: what the name of a file is made of, without its ending. `{name}`: that of the photo; `{number}`: 1 for
    the first of the batch, with as many digits as the last; `{date}`: on which it was taken, as 1931-07-20; `{recipe}`:
    that of the recipe or preset, given here as `recipe`; `{folder}`: the folder that the photo lies in.

    Raises AEDeskError for a pattern that cannot be."""

    pattern: str = USUAL
    recipe: str = "restored"

    def __post_init__(self) -> None:
        if not self.pattern.strip():
            raise AEDeskError("The pattern for names is empty; '{}' keeps the names of the photos.", USUAL)
        for field in FIELD.findall(self.pattern):
            if field not in FIELDS:
                known = ", ".join(f"{{{name}}}" for name in FIELDS)
                raise AEDeskError("'{}' is not known in patterns for names; there are {}.", f"{{{field}}}", known)
        rest = FIELD.sub("", self.pattern)
        wrong = FORBIDDEN.search(rest) or re.search(r"[{}]", rest)
        if wrong is not None:
            raise AEDeskError("The name of a file cannot have '{}' in it.", wrong[0])
        ending = Path(self.pattern.strip())
        if is_writable(ending):
            raise AEDeskError(
                "A pattern for names has no ending such as '{}': each result gets that of its format.", ending.suffix
            )

    @property
    def keeps_names(self) -> bool:
        """Whether nothing is renamed."""
        return self.pattern.strip() == USUAL

    def renamed(self, photos: Sequence[Place], targets: Sequence[PurePosixPath]) -> list[PurePosixPath]:
        """The `targets` of `photos`, below the folder of the results, which have the usual names, with the names of the
        pattern. Raises AEDeskError where two photos would have the same."""
        if self.keeps_names:
            return list(targets)
        digits = len(str(len(photos)))
        result: list[PurePosixPath] = []
        taken: dict[str, Place] = {}
        for number, (photo, target) in enumerate(zip(photos, targets, strict=True), 1):
            path = target.with_name(self._stem(photo, target, f"{number:0{digits}}") + target.suffix)
            same = unicodedata.normalize("NFC", str(path)).casefold()  # as most file systems see it
            if same in taken:
                raise AEDeskError(
                    "'{}' and '{}' would both be called '{}'; '{}' or '{}' in the pattern keeps them apart.",
                    taken[same].name, photo.name, path.name, "{name}", "{number}",
                )  # fmt: skip
            taken[same] = photo
            result.append(path)
        return result

    def _stem(self, photo: Place, target: PurePosixPath, number: str) -> str:
        values = {"name": target.stem, "number": number, "recipe": self.recipe, "folder": photo.parent.name}
        if "{date}" in self.pattern:
            values["date"] = _day(photo).isoformat()
        made = FIELD.sub(lambda field: FORBIDDEN.sub("-", values[field[1]]), self.pattern)
        # A dot or a space at an end is hidden by one system and lost by another.
        return made.strip().strip(".")[:LONGEST].strip() or number


def _day(photo: Place) -> date:
    if isinstance(photo, Address):
        raise AEDeskError(
            "The date of '{}' is not known before it is fetched; leave '{}' out of the pattern.", photo, "{date}"
        )
    try:
        return date_taken(photo)
    except OSError as problem:
        raise AEDeskError("'{}' cannot be read ({}).", photo, problem.strerror or problem) from problem
