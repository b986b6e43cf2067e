"""Random files for the parts that read files of others."""
