"""Frames of comments and shares per language."""
