"""Really damaged photos, on which nothing is ever trained: places chosen by eye, scans with an expert's masks."""
