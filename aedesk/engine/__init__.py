"""Running networks. The only package that imports ONNX Runtime, and only when a network runs."""
