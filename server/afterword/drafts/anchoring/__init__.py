"""Anchors per language: number with its noun, deed, thing, who; one small grammar each."""
