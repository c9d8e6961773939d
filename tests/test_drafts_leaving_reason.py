"""A withdrawal gives the reason that the to-do states, unless it is private or to be kept."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import happening, occasion, story


def _letter(todo, notes="nice talk about rye"):
    given = (Debrief(person_id="p1", handle="the rye", todo=todo),)
    return drafts.compose(occasion(story(debrief=given, notes=notes), "withdraw")).body


@pytest.mark.parametrize(
    ("todo", "reason"),
    [
        ("withdraw: on call every 2nd weekend from May does not work for me", "Being on call every second weekend from May does not work for me."),
        ("withdraw: night shifts in Leeds don't work for me", "Night shifts in Leeds don't work for me."),
        ("withdraw because I need to stay in Hull", "I need to stay in Hull."),
        ("pull out, the drive is too long for me", "The drive is too long for me."),
        ("say no: cant do three nights a week away from home", "I can't do three nights a week away from home."),
        ("withdraw - relocating to Aberdeen isnt possible for me", "Relocating to Aberdeen isn't possible for me."),
        ("withdraw: in the office 4 days does not work for me", "days does not work for me."),
        ("withdraw since I accepted another role", "I have accepted another role."),
    ],
)  # fmt: skip
def test_a_stated_reason_is_told(todo, reason):
    made = _letter(todo)
    assert reason in made.replace("2nd", "second") and "withdraw" in made, made


@pytest.mark.parametrize(
    ("todo", "notes"),
    [
        ("withdraw: nights don't work for me, dont say why", ""),
        ("withdraw: the pay is too low for me", ""),
        ("withdraw, my mother is ill", ""),
        ("withdraw: nights do not work for me", "dont mention the nights"),
        ("withdraw: maybe the drive is too long for me", ""),
        ("withdraw by Friday", ""),
        ("withdraw: they are rude", ""),
        ("withdraw: took the other offer at Hollis, dont tell them where", ""),
    ],
)
def test_what_is_private_or_kept_is_not_told(todo, notes):
    made = _letter(todo, notes or "nice talk about rye")
    assert not any(w in made for w in ("nights", "pay", "mother", "drive", "rude", "Hollis", "Friday", "because")), made


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "Took the post at Pell & Son yesterday. Tell her today, she has to find someone.", "I have accepted another position"),
        ("en", "said yes to the offer from Tarn Foods", "I have accepted another position"),
        ("en", "signed with Tarn; dont say where", ""),
        ("en", "might take the post at Tarn", ""),
        ("en", "did not accept the offer from Tarn, still leaving", ""),
        ("de", "Habe gestern die Stelle bei Holz Ritter angenommen. Heute absagen.", "Ich habe eine andere Stelle angenommen"),
        ("fr", "Elle a signé chez Morvan hier, prévenir aujourd'hui", "J'ai accepté un autre poste"),
        ("es", "Aceptó ayer el puesto en Harinas Vela; avisar hoy", "He aceptado otro puesto"),
    ],
)  # fmt: skip
def test_a_place_taken_elsewhere_is_told_without_its_name(language, typed, told):
    region = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}[language]
    about = story(language=language, region=region, happenings=[happening("withdrawn", typed)])
    made = drafts.compose(occasion(about, "withdraw")).body
    assert told.lower() in made.lower() and not any(w in made for w in ("Pell", "Tarn", "Ritter", "Morvan", "Vela"))
    assert told or "accepted" not in made
