import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword import text

WORDS = [f"{start}{middle}{end}" for start in ("plan", "cant", "lern", "mang", "trabaj") for middle in "abcdefgh"
         for end in ("ándonos", "ierung", "issements", "ational", "amente", "ing")]  # fmt: skip


@pytest.fixture
def impatient_threads():
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_pages_answered_at_once_stem_alike(impatient_threads):
    text.stem.cache_clear()
    alone = {(word, code): text.stem(word, code) for code in ("es", "de", "en", "fr") for word in WORDS}
    for _ in range(3):
        text.stem.cache_clear()
        with ThreadPoolExecutor(4) as threads:
            together = dict(zip(alone, threads.map(lambda pair: text.stem(*pair), alone), strict=True))
        assert together == alone
