"""What is drafted passes the same lint as what is typed: in every kind, language, tone and wording."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from msgspec.structs import replace

from afterword import drafts, lint
from afterword.model import Debrief
from stories import happening, occasion, story

KINDS = (
    "thank_you", "status_1", "status_2", "close", "rejection_reply", "offer_ack", "withdraw", "no_show", "reply",
    "referrer_thanks",
)  # fmt: skip
TALKS = {
    "en": (
        "she asked how we store damp clay, i said in cloths\nshe wrote it down\nwe laughed about the upside down teapot\nshe wants someone who labels every glaze",
        {"said": "the slabs crack in one firing of three", "handle": "the cracked slabs", "mine": "We store damp clay in cloths.", "todo": "2 refs and updated CV"},
    ),
    "de": (
        "Sie fragte, wie wir den Ton lagern. Hab gesagt: in Tüchern\nhat sie sich notiert\nhaben über die umgedrehte Kanne gelacht\nsie sucht jd., der die Glasuren beschriftet",
        {"said": "dass der Ton im Sommer reißt", "handle": "der Ton im Sommer", "mine": "Wir lagern den Ton in Tüchern.", "todo": "Zeugnis schicken"},
    ),
    "fr": (
        "elle m'a demandé comment nous gardons l'argile. j'ai dit dans des linges\nelle a noté\non a bien ri de la théière à l'envers\nelle cherche quelqu'un qui étiquette les émaux",
        {"said": "que l'argile se fend en été", "handle": "l'argile en été", "mine": "Nous gardons l'argile dans des linges.", "todo": "envoyer mes références"},
    ),
    "es": (
        "me preguntó cómo guardamos la arcilla, le dije que en paños\nlo apuntó\nnos reímos de la tetera al revés\nbusca a alguien que etiquete los esmaltes",
        {"said": "que la arcilla se agrieta en verano", "handle": "la arcilla en verano", "mine": "Guardamos la arcilla en paños.", "todo": "enviar referencias"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "address"), tuple(product(TALKS, KINDS, ("first_name", "title_surname"))))
def test_a_draft_has_nothing_to_warn_of(language, kind, address):
    notes, told = TALKS[language]
    events = {"rejection_reply": "rejected", "offer_ack": "offer", "no_show": "no_show"}
    by = datetime(2026, 3, 27, 17, tzinfo=UTC) if kind == "offer_ack" else None
    happenings = (happening(events[kind], decide_by=by),) if kind in events else ()
    situation = story(language=language, notes=notes, debrief=(Debrief(person_id="p1", **told),), happenings=happenings)
    situation = replace(situation, people=(replace(situation.people[0], address=address),))
    after = timedelta(days=1) if kind == "thank_you" else timedelta(days=8)
    for tone, variant in product(("formal", "warm"), range(3)):
        told_to = occasion(situation, kind, after=after)
        made = drafts.compose(told_to, tone=tone, variant=variant)
        found = lint.check(made.body, told_to, subject=made.subject, known=made.facts)
        assert not [(f.rule, made.body[f.start : f.end]) for f in found if f.tier in ("block", "warn")]
