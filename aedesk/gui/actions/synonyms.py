"""Other words for the commands, which people type who do not know what they are called here.

Each is a list with commas. A translation is not a translation: it lists what people type in that language, as many or
as few words as there are, those of other programs too. The beginning of a word is enough to find it, capitals and
accents do not count, and what the title says need not be said again. Names that are the same everywhere, of files and
of languages, come from where they are known."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from aedesk.codec.files import SUFFIX as AED
from aedesk.gui.config.preferences import LANGUAGES
from aedesk.imaging.formats.table import READABLE, WRITABLE

CONTEXT = "synonyms"

# By the id of the action, tool or panel.
SYNONYMS: dict[str, str] = {
    # tools and panels
    "restore": "auto, automatic, enhance, fix, improve, old photo, recipe, preset, one click, AI",
    "repair": "scratches, dust, specks, spots, stains, creases, folds, tears, cracks, holes, damaged, fix, heal, "
    "inpaint, hairs, mould, mold, foxing",
    "denoise": "noisy, grain, grainy, film grain, noise reduction, smooth, JPEG blocks, JPEG compression "
    "artifacts, ISO",
    "sharpen": "blurry, blurred, unsharp, out of focus, soft, deblur, motion blur, sharpness, clarity, details",
    "fading": "yellowed, pale, sepia, white balance, colour cast, color, contrast, brightness, exposure, levels, "
    "curve, curves, gradation, histogram, gamma, pipette, eyedropper, grey point, black point, white point, clipping, "
    "shadows, highlights, midtones, tone, saturation, dark photo, WB, temperature, warm, cold, hue, vibrance",
    "colorize": "black and white, monochrome, grey, grayscale, colour, color, tint, paint, b&w, bw, greyscale, "
    "colorize",
    "erase": "logo, date stamp, text, writing, object, person, unwanted, clean up, delete, inpaint, wm",
    "enlarge": "bigger, larger, upscale, super resolution, resize, image size, zoom, more pixels, resolution, dpi, "
    "scale, megapixels, 4K",
    "turn": "trim, cut, cut off, straighten, crooked, horizon, tilt, flip, mirror, aspect ratio",
    "compress": "password, passphrase, lock, encrypt, protect, smaller file, file size, shrink, reduce, quality, AED, "
    "compression",
    "history": "steps, layers, versions, snapshots, undo, go back, revert, original",
    # files
    "open": "load, import, file, picture, image, scan",
    "batch": "many photos, several photos, all photos, bulk, mass, series, album, at once, automate, macro, workflow",
    "split": "album page, cut apart, separate, several photos, PDF pages, TIFF pages",
    "workshop": "autoencoder, train, network, neural, machine learning, PCA, code, latent space, own model",
    "browse": "directory, gallery, thumbnails, library, overview",
    "add_folder": "library, import, catalogue, index, scan folder, directory, collection",
    "save": "store, keep, write",
    "save_as": "rename, copy, another name, format, location",
    "save_all": "everything, store",
    "keep_steps": "sidecar, project, continue later, recipe",
    "tell_story": "XMP, EXIF, IPTC, AI label, provenance, content credentials, history",
    "export": "share, send, email, e-mail, web, publish, resize, smaller, convert, format, JPEG, PNG, TIFF, WebP, "
    "metadata, EXIF, location, GPS, privacy, quality, dpi",
    "print": "paper, printer, PDF",
    "save_changes": "difference, heat map, compare",
    "quit": "exit, close, leave",
    # editing
    "undo": "back, revert, cancel, step back",
    "redo": "repeat, again, forward",
    "same_steps": "sync, paste settings, copy settings, repeat, again, apply to all",
    "snapshot": "version, variant, virtual copy, keep, remember, checkpoint, history",
    "copy": "clipboard",
    "paste": "clipboard, insert, screenshot",
    "commands": "search, actions, help, menu",
    "cancel": "abort, interrupt, break, cancel",
    # looking
    "zoom_in": "bigger, closer, magnify, enlarge",
    "zoom_out": "smaller, further",
    "fit": "fit to window, fit to screen, zoom, full view",
    "actual": "100 %, 1:1, zoom, full size, original size",
    "compare": "before and after, split view, divider",
    "compare_step": "before, after, history, earlier, previous state",
    "side": "compare, before and after, next to each other, two views, split view",
    "difference": "compare, before and after, heat map, what changed",
    "next": "forward, following",
    "previous": "back, last",
    "grid": "thumbnails, overview, gallery, contact sheet, library, list, grid",
    "library": "catalogue, catalog, collection, archive, albums, duplicates, copies, groups, faces, people, keywords, "
    "map, search photos, import",
    "clipping": "overexposed, underexposed, blown highlights, crushed shadows, burnt out, zebra, gamut, histogram, "
    "exposure",
    "loupe": "magnifier, magnifying glass, zoom, detail, compare",
    "full_screen": "fullscreen, presentation, hide panels, lights out, big, slideshow",
    "next_part": "focus, keyboard, tab, region",
    "previous_part": "focus, keyboard, tab, region",
    # the photo
    "crop": "trim, cut, cut off, straighten, crooked, horizon, tilt, aspect ratio, border, frame",
    "rotate_left": "turn, 90 degrees, orientation, portrait, upside down",
    "rotate_right": "turn, 90 degrees, orientation, portrait, upside down",
    "mirror": "mirror, reflect, reverse, wrong way round",
    "rate_0": "rating, remove rating, unrated",
    **dict.fromkeys((f"rate_{stars}" for stars in range(1, 6)), "stars, rating, favourite, favorite"),
    "reject": "delete, remove, discard, trash, bad photo, sort out, cull",
    "find_alike": "similar, search by image, reverse image search, same person, look alike, duplicates, versions",
    "find_part": "similar, search by image, face, person, detail, region, crop",
    "show_code": "latent space, features, embedding, autoencoder, PCA, principal components, vector, sliders",
    # the mask
    "hand": "pan, drag, scroll, move",
    "brush": "paint, draw, mask, select, mark",
    "eraser": "rubber, delete, remove, mask, unmark",
    "lasso": "select, selection, outline, mask, area",
    "heal": "healing brush, clone stamp, retouch, spots, dust, pimple, blemish",
    "larger": "bigger, brush size, thicker",
    "smaller": "brush size, thinner",
    "grow": "expand mask, expand selection, wider, dilate",
    "shrink": "contract mask, contract selection, narrower, erode",
    "invert": "reverse selection, inverse mask, negative",
    "clear": "deselect, select none, delete mask, remove selection, reset",
    "show_mask": "hide, overlay, red, selection, mask",
    "open_mask": "load, import, selection",
    "save_mask": "export, selection, store",
    # the program
    "settings": "preferences, options, configuration, dark, light, theme, appearance, language, keyboard, hotkeys, "
    "GPU, graphics card, memory, processor, models, networks, folder, shortcuts, CUDA",
    "guide": "help, manual, tutorial, how to, documentation, instructions",
    "sample": "example, demo, try, test photo",
    "hints": "tips, tour, first steps, tutorial, introduction",
    "about": "version, licence, license, update, credits",
}


def _of_files(formats: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What people call files of these formats: by their names, and by their endings."""
    return tuple(word for name, endings in formats.items() for word in (name, *(end[1:].upper() for end in endings)))


# The same in every language.
EVERYWHERE: dict[str, tuple[str, ...]] = {
    "open": _of_files({**READABLE, "AEDesk": (AED,)}),
    "save_as": _of_files({**WRITABLE, "AEDesk": (AED,)}),
    "export": _of_files(WRITABLE),
    "settings": tuple(filter(None, LANGUAGES.values())),
}


def synonyms(id: str) -> tuple[str, ...]:
    """Other words, in the person's language, for the action, tool or panel of this id; none of an unknown one."""
    listed = SYNONYMS.get(id, "")
    translated = QCoreApplication.translate(CONTEXT, listed) if listed else ""
    words = (*(word.strip() for word in translated.split(",")), *EVERYWHERE.get(id, ()))
    return tuple({word.casefold(): word for word in words if word}.values())
