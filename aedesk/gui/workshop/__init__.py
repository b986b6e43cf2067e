"""Autoencoders of the person's own: built, watched while they learn, looked into and used."""
