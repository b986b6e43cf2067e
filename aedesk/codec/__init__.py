"""The autoencoder's picture format: the .aed container, its key, the entropy coder. FORMAT.md describes the file."""
