"""From a checkpoint to the files of weights/<id>."""
