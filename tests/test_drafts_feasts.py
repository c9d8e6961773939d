"""A promise is echoed with the feast or event that it waits for."""

from datetime import timedelta

import pytest

from afterword.drafts.languages.en.letters import promised
from stories import DAY


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("will tell after diwali", "from you after Diwali"),
        ("they answer after Eid al-Fitr", "from you after Eid al-Fitr"),
        ("reply before holi", "from you before Holi"),
        ("after chinese new year she said", "from you after Chinese New Year"),
        ("decision after passover", "from you after Passover"),
        ("after easter", "from you after Easter"),
        ("hears back after diwali week", "from you after Diwali week"),
        ("after the board meeting", "from you after the board meeting"),
        ("after the holidays", "from you after the holidays"),
        ("after the harvest fair", "from you after the harvest fair"),
        ("will let me know after golden week", "from you after Golden Week"),
        ("sometime after", "from you"),
        ("soon", "from you"),
    ],
)
def test_a_promise_names_its_feast(words, heard):
    assert promised(words, DAY, DAY + timedelta(days=1)) == heard


def test_weeks_later_the_feast_may_be_over():
    assert promised("after diwali", DAY, DAY + timedelta(days=30)) == "from you"
