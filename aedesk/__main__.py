"""python -m aedesk, and where the program without Python starts."""

import multiprocessing
import sys

from aedesk.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the workers of a batch start the same program
    sys.exit(main())
