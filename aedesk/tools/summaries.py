"""What each tool is for, in a sentence, by its id and in the order of the palette. Apart from the tools, so that a list
of them can be shown without NumPy and all else that they work with."""

from __future__ import annotations

SUMMARIES = {
    "repair": "Finds scratches, creases, tears, dust and missing corners, and fills them.",
    "denoise": "Removes grain, noise and JPEG artefacts.",
    "sharpen": "Reduces the blur of lens, camera shake and scanner.",
    "fading": "Restores the tones and colours of a faded or yellowed print.",
    "colorize": "Gives black-and-white photos believable colours, automatically or from the colours that you set.",
    "erase": "Finds and removes watermarks, date stamps and studio stamps, or whatever you paint over. For "
    "pictures that you have the right to change.",
    "enlarge": "Makes a photo larger, for the screen or for a print.",
    "turn": "Crops, rotates, flips and straightens the photo.",
}
