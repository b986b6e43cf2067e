"""Weights of PyTorch made an ONNX file, in a process of its own. Beside training the only importer of torch."""
