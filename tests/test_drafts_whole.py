"""Typed sentences become whole ones, and nothing else is changed."""

import pytest

from afterword.drafts.whole import eased, whole


@pytest.mark.parametrize(
    ("language", "typed", "made"),
    [
        ("en", "I wrote the glaze list, our studio still uses it.", "I wrote the glaze list, which our studio still uses."),
        ("en", "I moved the shelf, they got an hour a night back.", "I moved the shelf, and they got an hour a night back."),
        ("en", "At Hollis I moved the shelf, they got an hour back.", "At Hollis I moved the shelf, and they got an hour back."),
        ("en", "I have not done that, so far I only watched.", "I have not done that. So far I only watched."),
        ("en", "I haven't fired one, so far I only watched.", "I haven't fired one. So far I only watched."),
        ("en", "If the slab is wet, it cracks.", "If the slab is wet, it cracks."),
        ("en", "At Hollis, we dried them first.", "At Hollis, we dried them first."),
        ("en", "I fixed the pump, my favourite job.", "I fixed the pump, my favourite job."),
        ("en", "I weighed the slabs, the lids and the rims.", "I weighed the slabs, the lids and the rims."),
        ("en", "We agreed on one list first. Then one round.", "We agreed on one list first; then one round."),
        ("en", "We agreed on one list. Then we started.", "We agreed on one list. Then we started."),
        ("de", "Wir haben eine Liste abgestimmt. Danach nur eine Runde.", "Wir haben eine Liste abgestimmt; danach nur eine Runde."),
        ("fr", "Nous avions validé une liste. Ensuite un seul tour.", "Nous avions validé une liste ; ensuite, un seul tour."),
        ("es", "Acordamos una lista. Después una sola vuelta.", "Acordamos una lista; después, una sola vuelta."),
    ],
)  # fmt: skip
def test_scraps_are_joined_and_run_ons_parted(language, typed, made):
    assert whole(typed, language) == made


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("the kiln has no timer, we just guess", "the kiln has no timer; we just guess"),
        ("nights has no lead, temp leads just rotate", "nights has no lead; temp leads just rotate"),
        ("about 2% are ghosts, planned but never seen", "about 2% are ghosts, planned but never seen"),
        ("the hard part wasn't the clay, it was the glaze", "the hard part wasn't the clay, it was the glaze"),
        ("if it rains, it leaks", "if it rains, it leaks"),
    ],
)
def test_their_run_on_gets_a_semicolon(said, made):
    assert eased(said, "en") == made
