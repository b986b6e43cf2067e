"""Training an autoencoder of the workshop: a process of its own, which says how it goes and can be stopped."""
