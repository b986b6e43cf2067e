"""python -m aedesk"""

import sys

from aedesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
