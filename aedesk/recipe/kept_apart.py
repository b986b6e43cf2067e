"""Folders in which photos lie that are not the person's: thrown away, made small, or kept by a program."""

from __future__ import annotations

# Without a dot in front, as a server or another system shows them; in small letters.
OF_PROGRAMS = {
    # network storage: small pictures, thrown away, earlier states
    *("@eadir", "@__thumb", "#recycle", "@recycle", "@recently-snapshot", "#snapshot", "@sharesnap", "@tmp"),
    # Windows
    *("$recycle.bin", "recycler", "recycled", "system volume information"),
    # macOS, also inside of archives and on discs of others
    *("__macosx", "network trash folder", "temporary items", "thevolumesettingsfolder", "ipod photo cache"),
    "lost+found",  # what a check of the disc has found
}


def is_kept_apart(name: str) -> bool:
    """Whether a folder of this name is hidden (.Trash-1000, .picasaoriginals, .thumbnails, ...) or one of those."""
    return name.startswith(".") or name.lower() in OF_PROGRAMS
