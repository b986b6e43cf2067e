"""Folders of which the system does not tell when something changes in them: those of other computers."""

from __future__ import annotations

import sys
from pathlib import Path

# File systems of the network, as Linux calls them; those of FUSE follow after "fuse.".
REMOTE = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs", "virtiofs"),
    *("sshfs", "rclone", "gvfsd-fuse", "davfs2", "s3fs", "curlftpfs"),
}
MOUNTS = Path("/proc/self/mountinfo")
DRIVE_REMOTE = 4  # what Windows' GetDriveTypeW answers


def is_remote(folder: Path) -> bool:
    """Whether a folder lies on another computer. Not sure about it, the answer is no."""
    if sys.platform == "win32":
        import ctypes

        anchor = folder.absolute().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == DRIVE_REMOTE
    if sys.platform == "darwin":
        return folder.is_relative_to("/Volumes")
    try:
        text = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return is_remote_by(text, folder)


def is_remote_by(mounts: str, folder: Path) -> bool:
    """The same by the text of `/proc/self/mountinfo` (proc(5)): the innermost of the places that the folder is in
    decides."""
    kinds: dict[Path, str] = {}
    for line in mounts.splitlines():
        before, parted, after = line.partition(" - ")
        words = before.split(" ")
        if parted and len(words) > 4 and after:
            kinds[Path(_plain(words[4]))] = after.split(" ")[0]
    inside = [place for place in kinds if folder.is_relative_to(place)]
    if not inside:
        return False
    return kinds[max(inside, key=lambda place: len(place.parts))].removeprefix("fuse.") in REMOTE


def _plain(name: str) -> str:
    """A name in which blanks and backslashes are written in octal."""
    for code in ("040", "011", "012", "134"):
        name = name.replace(f"\\{code}", chr(int(code, 8)))
    return name
