"""AEDesk gives people their old photographs back."""

__version__ = "0.1.0"
