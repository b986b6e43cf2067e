"""Arithmetic with pixels: colour, blur, morphology, tiles, measures. No file is touched here."""
