"""Where the bundled files and the user's folders are. The only module that knows."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """A data folder, in a PyInstaller bundle, an installed wheel or a checkout."""
    roots = [_PACKAGE / "_data", _PACKAGE.parent]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        roots.insert(0, Path(frozen))
    for root in roots:
        if (root / name).is_dir():
            return root / name
    return roots[0] / name


def resources() -> Path:
    """Icons, styles, translations, licence texts."""
    return _bundled("resources")


def sample_photo() -> Path:
    """An old print to try the tools on (packaging/sample.py draws it)."""
    return resources() / "sample" / "lake-1931.jpg"


def bundled_weights() -> Path:
    """The weights that came with the program: one folder a model."""
    return _bundled("weights")


def unsaved_work() -> Path:
    """Where the desk keeps work that was not saved yet, in case the program ends badly."""
    return Path(platformdirs.user_state_dir("aedesk", False)) / "unsaved"


def put_away_pictures() -> Path:
    """Where the desk writes pictures of its history for which there is no room in memory."""
    return Path(platformdirs.user_cache_dir("aedesk", False)) / "history"


def user_weights() -> Path:
    """A folder where a person may put newer weights; they are preferred to the bundled ones."""
    return Path(platformdirs.user_data_dir("aedesk", False)) / "weights"


def lent_weights() -> Path:
    """Where a worker of a cluster keeps the models that it was sent, each in a folder with its digest as name."""
    return Path(platformdirs.user_cache_dir("aedesk", False)) / "lent"


def settings_file() -> Path:
    """What the desk remembers between two starts."""
    return Path(platformdirs.user_config_dir("aedesk", False)) / "settings.json"


def presets() -> Path:
    """Where the person's recipes with names lie."""
    return Path(platformdirs.user_data_dir("aedesk", False)) / "presets"


def thumbnails() -> Path | None:
    """Where the programs of a freedesktop.org desktop share small pictures; None on other systems."""
    if sys.platform in ("win32", "darwin"):
        return None
    return Path(platformdirs.user_cache_dir()) / "thumbnails"


def library_index() -> Path:
    """The index of the library of photos; what belongs to it lies beside it."""
    return Path(platformdirs.user_data_dir("aedesk", False)) / "library" / "index.sqlite"


def library_code() -> Path:
    """Where the network lies whose code the library uses in place of ours."""
    return library_index().parent / "code"


def workshop() -> Path:
    """Where the person's own autoencoders lie, a folder for each."""
    return Path(platformdirs.user_data_dir("aedesk", False)) / "workshop"


def prepared_networks() -> Path:
    """Where what a graphics card has prepared for a network is kept for the next time."""
    return Path(platformdirs.user_cache_dir("aedesk", False)) / "prepared"


def fastest_processor() -> Path:
    """What `aedesk doctor --measure` has found out."""
    return Path(platformdirs.user_cache_dir("aedesk", False)) / "processor.json"
