"""A page in view → company, job, people; each value with the place where it stood, nothing guessed."""

from __future__ import annotations

from afterword.model import PageInView, Profile, Reading


def read(page: PageInView, profile: Profile) -> Reading:
    """Return what *page* says; whatever the page, this answers in bounded time and never raises."""
    from afterword.capture import reading

    return reading.read(page, profile)
