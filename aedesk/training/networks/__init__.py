"""The networks of AEDesk, one file an architecture. PyTorch only."""
