"""The Debian packages that a built folder needs beside itself:  python packaging/depends.py FOLDER

Every library and program in the folder is asked which libraries it needs; those that the folder has not must come from
a package of the system. Plugins for other desktops (GTK) and for printers (CUPS) are not asked: Qt goes without them
where they do not load.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

OPTIONAL = {"platformthemes", "printsupport"}  # the folders of those plugins
# These Qt opens by name at run time.
OPENED_BY_NAME = {"libGL.so.1", "libEGL.so.1"}
# What the libraries inside read: where fonts are (and one, or all text would be boxes), and what keys mean.
FILES = {"fontconfig-config", "fonts-dejavu-core", "xkb-data"}


def needed_by(path: Path) -> set[str]:
    """The names of libraries that an ELF file asks for."""
    said = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said))


def owner_of(library: str) -> str | None:
    """The Debian package that a library of the system with this file name comes from, None where there is none."""
    said = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    names = sorted({line.partition(":")[0] for line in said.splitlines() if line.endswith(f"/{library}")})
    return names[0] if names else None


def main() -> None:
    folder = Path(sys.argv[1])
    files = [path for path in folder.rglob("*") if path.is_file() and path.open("rb").read(4) == b"\x7fELF"]
    files = [path for path in files if path.parent.name not in OPTIONAL]
    inside = {path.name for path in folder.rglob("*")}
    needed = set().union(*(needed_by(path) for path in files)) | OPENED_BY_NAME
    owners = {name: owner_of(name) for name in sorted(needed - inside) if not name.startswith("ld-linux")}
    unknown = [name for name, owner in owners.items() if owner is None]
    if unknown:
        raise SystemExit(f"No installed package has {', '.join(unknown)}.")
    packages = {owner for owner in owners.values() if owner is not None}
    packages |= FILES
    glibc = subprocess.run(["getconf", "GNU_LIBC_VERSION"], capture_output=True, text=True, check=True).stdout.split()
    # At least the C library of the distribution that it is built on; see build-linux.sh.
    print(", ".join(f"{name} (>= {glibc[1]})" if name == "libc6" else name for name in sorted(packages)))


if __name__ == "__main__":
    main()
