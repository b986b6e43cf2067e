"""The desk: the only part of AEDesk that imports Qt."""
