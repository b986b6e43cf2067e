"""Gather the licences of everything that is inside a built folder:  python packaging/licences.py FOLDER

Looks at the folder itself, not at a list that somebody keeps: every Python module, library and data file must belong
to a distribution, a Debian package, Python, or AEDesk, whose licence is then copied to FOLDER/licences. Fails, naming
them, where something belongs to nobody or has no licence.
"""

from __future__ import annotations

import importlib.metadata as metadata
import shutil
import sys
import sysconfig
from pathlib import Path

from depends import owner_of
from PyInstaller.archive.readers import CArchiveReader

HERE = Path(__file__).resolve().parent
OWN = {"aedesk", "weights", "resources", "licences"}
PYTHON = {"base_library.zip", "lib-dynload", "python3.dll"}
WORDS = ("licen", "copying", "notice", "authors", "copyright")
BUILDER = "pyinstaller"  # its loader starts the program
# Wheels without a text: what their metadata names, from this folder.
QT = {"PySide6_Essentials", "shiboken6"}
QT_TEXTS = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")


def modules_of(program: Path) -> set[str]:
    """The top-level Python modules that are packed into the program."""
    reader = CArchiveReader(str(program))
    names: set[str] = set()
    for name, entry in reader.toc.items():
        if entry[-1] == "z":
            names |= {module.partition(".")[0] for module in reader.open_embedded_archive(name).toc}
    return names


def distributions(tops: set[str], files: set[str]) -> tuple[set[str], set[str]]:
    """The distributions that some top-level names come from, and the names that come from none."""
    by_module = metadata.packages_distributions()
    by_name = {dist.name.lower().replace("-", "_"): dist.name for dist in metadata.distributions()}
    found: set[str] = set()
    unknown: set[str] = set()
    for top in sorted(tops | files):
        stem = top.partition(".")[0]
        if top in OWN or stem in sys.stdlib_module_names or top in PYTHON or top.startswith(("libpython", "python3")):
            continue
        if top.endswith((".libs", ".dist-info", ".dylibs")):  # pillow.libs, numpy-2.4.6.dist-info
            stem = top.rpartition(".")[0].partition("-")[0].lower().replace("-", "_")
            owners = [by_name[stem]] if stem in by_name else []
        else:
            owners = by_module.get(top, by_module.get(stem, []))
        if owners:
            found |= set(owners)
        elif not stem.startswith(("_pyi", "pyi", "_sysconfigdata", "_pyinstaller", "PyInstaller", "__main__")):
            unknown.add(top)
    return found, unknown


def copy_distribution(name: str, target: Path) -> tuple[str, str]:
    """Copy the licence texts of a distribution. Its version and what it says of its licence."""
    dist = metadata.distribution(name)
    folder = target / name
    texts = [file for file in dist.files or [] if any(word in file.name.lower() for word in WORDS)]
    texts = [file for file in texts if ".dist-info" in str(file) or len(file.parts) <= 2]
    paths = [Path(str(file.locate())) for file in texts if Path(str(file.locate())).is_file()]
    if name in QT:
        paths += [HERE / "licences" / text for text in QT_TEXTS]
    if not paths:
        raise SystemExit(f"{name} {dist.version} has no licence text.")
    folder.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(paths):
        place = folder / path.name
        shutil.copyfile(path, place if not place.exists() else folder / f"{number}-{path.name}")
    said = dist.metadata.get("License-Expression") or (dist.metadata.get("License") or "").split("\n")[0]
    if not said:
        classes = [c.rpartition(" :: ")[2] for c in dist.metadata.get_all("Classifier", []) if c.startswith("License")]
        said = ", ".join(classes) or "see its text"
    return dist.version, said[:80]


def main() -> None:
    folder = Path(sys.argv[1])
    inside = folder / "_internal"
    program = folder / ("aedesk.exe" if sys.platform == "win32" else "aedesk")
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    tops = {path.name for path in inside.iterdir() if not path.is_symlink()}  # links to libraries of the wheels
    libraries = {name for name in tops if ".so" in name and not (inside / name).is_dir() and name.startswith("lib")}
    found, unknown = distributions(modules_of(program), tops - libraries)
    lines = []
    for name in sorted({*found, BUILDER}, key=str.lower):
        version, said = copy_distribution(name, target)
        lines.append(f"{name} {version}: {said}")
    owners = {library: owner_of(library) for library in libraries if not library.startswith("libpython")}
    unknown |= {library for library, owner in owners.items() if owner is None}
    for owner in sorted({owner for owner in owners.values() if owner}):
        text = Path("/usr/share/doc") / owner / "copyright"
        if not text.is_file():
            unknown.add(owner)
            continue
        (target / owner).mkdir()
        shutil.copyfile(text, target / owner / "copyright")
        lines.append(f"{owner} (a Debian package): see its text")
    python = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path("/usr/share/doc/python3.11/copyright")]
    text = next((path for path in python if path.is_file()), None)
    if text is None:
        raise SystemExit("The licence of Python was not found.")
    (target / "Python").mkdir()
    shutil.copyfile(text, target / "Python" / "LICENSE.txt")
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    (target / "AEDesk").mkdir()
    shutil.copyfile(HERE.parent / "LICENSE", target / "AEDesk" / "LICENSE")
    if unknown:
        raise SystemExit(f"Nobody knows the licence of: {', '.join(sorted(unknown))}")
    head = "What is inside this program, and the folders here that hold the licences.\n\nAEDesk: MIT\n"
    (target / "README.txt").write_text(head + "\n".join(sorted(lines, key=str.lower)) + "\n", encoding="utf-8")
    print(f"{len(lines) + 1} licences")


if __name__ == "__main__":
    main()
