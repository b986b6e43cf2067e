"""Autoencoders of the person's own: what they are, what they learn from, and where they lie. Needs no PyTorch."""
