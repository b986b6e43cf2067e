"""Training, export and evaluation of AEDesk's networks.

`python -m aedesk.training --help` lists the commands. Fitting needs only torch, numpy and
Pillow, export also onnx and onnxruntime; nothing here needs a screen.
"""
