"""Autoencoders that a person can build: a file for each kind, beside its formula."""
