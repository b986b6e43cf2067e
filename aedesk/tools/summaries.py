"""What each tool is for, in a sentence, by its id and in the order of the palette. Apart from the tools, so that a list
of them can be shown without NumPy and all else that they work with."""

from __future__ import annotations

SUMMARIES = {
    "repair": "Finds scratches, creases, tears, dust and missing corners, and fills them.",
    "denoise": "Removes grain, noise and JPEG artefacts.",
    "sharpen": "Takes the blur of lens, hand and scanner back.",
    "fading": "Brings back the tones and colours of a faded or yellowed print.",
    "colorize": "Gives a black-and-white photo believable colours, by itself or as you click.",
    "erase": "Finds watermarks, date stamps and studio stamps and takes them off, or what you paint over. "
    "For pictures that you have the right to change.",
    "enlarge": "Makes a photo larger, for the screen or for a print.",
    "turn": "Turns, mirrors, straightens and crops the photo.",
}
