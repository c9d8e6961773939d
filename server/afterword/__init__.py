"""Afterword: what you say after the interview."""
