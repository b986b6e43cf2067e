"""Calibrating and measuring the shipped networks, beside other methods."""
