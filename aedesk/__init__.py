"""AEDesk gives people their old photographs back."""

import os

from aedesk import threads as threads

__version__ = "0.1.0"

# Otherwise ONNX Runtime writes an id of the computer and a store of events for its maker below the home folder when the
# first network runs. It reads this only while it is imported; whatever imports it has imported this package before, in
# a worker process too.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
