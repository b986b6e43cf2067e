"""Join the drawn PNGs into a Windows icon:  python packaging/windows/icon.py HICOLOR aedesk.ico"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

folder, target = Path(sys.argv[1]), Path(sys.argv[2])
pictures = [Image.open(path) for path in folder.glob("*/apps/aedesk.png")]
pictures.sort(key=lambda picture: picture.width)
pictures[-1].save(target, append_images=pictures[:-1], sizes=[picture.size for picture in pictures])
