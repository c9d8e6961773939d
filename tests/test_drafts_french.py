"""French notes, typed in a hurry and without accents, as they stand in a letter."""

from datetime import UTC, datetime

import pytest

from afterword import drafts
from afterword.drafts.heard import signs
from afterword.drafts.languages import fr
from afterword.drafts.languages.fr.deeds import with_article
from afterword.drafts.languages.grammar import Manner, grammar, mend
from afterword.model import Debrief
from stories import happening, occasion, person, story

TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("A lancé les goûters lus : 25 enfants chaque mercredi", "J'ai lancé les goûters lus : 25 enfants chaque mercredi."),
        ("Forme les stagiaires de l'atelier", "Je forme les stagiaires de l'atelier."),
        ("Parle anglais et breton", "Je parle anglais et breton."),
        ("Anime le club de lecture", "J'anime le club de lecture."),
        ("Écart de caisse ramené de 2,1 % à 0,6 %", "J'ai ramené l'écart de caisse de 2,1 % à 0,6 %."),
        ("Chez Norval, départs du lundi décalés au dimanche soir ; retours à vide de 27 à 19 %", "Chez Norval, j'ai décalé les départs du lundi au dimanche soir ; les retours à vide ont baissé de 27 à 19 %."),
        ("Pertes de frais passées de 6 à 3 %", "Les pertes de frais sont passées de 6 à 3 %."),
        ("Quatre ans à la fromagerie", None),
        ("Responsable de rayon chez Norval", None),
        ("6 ans en EHPAD, dont 4 de nuit", None),
    ],
)  # fmt: skip
def test_points_become_sentences(fact, sentence):
    assert fr.of_me(fact) == sentence


@pytest.mark.parametrize(
    ("thing", "named"),
    [("retours à vide", "les retours à vide"), ("écart", "l'écart"), ("panne", "la panne"), ("bilan", "le bilan"), ("zzyq", "")],
)  # fmt: skip
def test_an_article_is_added_where_the_gender_is_certain(thing, named):
    assert with_article(thing) == named


@pytest.mark.parametrize("gap", ["TypeScript oui, mobile natif non", "Jamais managé", "Pas de permis"])
def test_half_a_skill_is_no_skill(gap):
    assert fr.GAP.search(gap)


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("la carte change le jeudi et personne ne l'apprend", "que la carte change le jeudi et que personne ne l'apprend"),
        ("on arrive trop tard et on le sait", "qu'on arrive trop tard et qu'on le sait"),
        ("les clients passent à 7 h, après c'est mort", None),
        ("on perd tout la nuit, l'équipe de jour ne lit rien", None),
    ],
)  # fmt: skip
def test_two_sentences_are_no_clause(said, that):
    assert fr.read_said(said, False).get("that") == that


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("nous avons trop de colis", {"said": "vous avez trop de colis", "that": "que vous avez trop de colis"}),
        ("on attend deux heures chez nous", {"said": "on attend deux heures chez vous", "that": "qu'on attend deux heures chez vous"}),
        ("les éleveurs ne lisent rien, ils veulent voir le champ", {"said": "les éleveurs ne lisent rien, ils veulent voir le champ"}),
        ("les enfants perdent leurs gants, on en achète dix par mois", {"said": "les enfants perdent leurs gants, on en achète dix par mois"}),
        ("personne ne nous prévient", {"quote": "Personne ne nous prévient"}),
        ("mes vendeurs partent en mai", {}),
        ("les enfants décrochent à mi-chemin, trop de panneaux", {"said": "les enfants décrochent à mi-chemin, trop de panneaux", "that": "que les enfants décrochent à mi-chemin : trop de panneaux"}),
    ],
)  # fmt: skip
def test_of_themselves_they_spoke_as_we(said, slots):
    assert fr.read_said(said, False) == slots


@pytest.mark.parametrize(
    ("mine", "near", "turned"),
    [
        ("j'ai parlé de mon relevé des fuites", False, "Je vous ai parlé de mon relevé des fuites."),
        ("j'ai expliqué que je pèse tout", True, "Je t'ai expliqué que je pèse tout."),
        ("je lui ai montré le carnet", False, "Je vous ai montré le carnet."),
        ("j'ai parlé des fuites à mon chef", False, "J'ai parlé des fuites à mon chef."),
        (
            "j'ai parlé de la boîte qui va du port à l'assiette",
            False,
            "Je vous ai parlé de la boîte qui va du port à l'assiette.",
        ),
        ("j'ai refait le plan", False, "J'ai refait le plan."),
    ],
)
def test_what_was_told_was_told_to_them(mine, near, turned):
    assert fr.turned(mine, near) == turned


def test_a_thing_to_send_has_the_article_of_the_notes():
    assert fr.with_verb("envoyer photo du quai", ["il veut une photo du quai"]) == "envoyer une photo du quai"
    assert fr.with_verb("envoyer CV", ["il veut une photo"]) == "envoyer CV"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("une etiquette par piece, a 11 h", "une étiquette par pièce, à 11 h"),
        ("A Belz on ouvrait apres la fete", "À Belz on ouvrait après la fête"),
        ("il a la cote, elle passe la", "il a la cote, elle passe la"),
        ("je prepare le cafe", "je prepare le café"),
    ],
)
def test_accents_are_given_back_where_they_are_certain(typed, written):
    assert mend(typed, fr.MENDINGS, {}) == written


def test_what_is_theirs_is_yours():
    assert fr.did("il a noté sur sa main", "Luc", False) == ("did_note", "vous l'avez noté sur votre main")


def test_numbers_that_are_compared_stay_alike():
    assert fr.spelled("4 camions sur 10 rentrent vides") == "4 camions sur 10 rentrent vides"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("reponse sous 10 jours", "sous 10 jours"),
        ("reponse vendredi", "vendredi"),
        ("il decide debut avril", "début avril"),
        ("reponse apres le conseil du 11 avril", "après le conseil du 11 avril"),
        ("reponse le 30 mars", "le 30 mars"),
        ("réponse avant le 25", "avant le 25 mars"),
        ("réponse avant 18 h", ""),
        ("entretien avec la RH le 24", ""),
        ("2e entretien mardi avec la directrice", ""),
    ],
)
def test_promises_are_read_without_accents(words, told):
    assert fr.promised(words, TUESDAY, TUESDAY.replace(day=11)) == told


@pytest.mark.parametrize(
    ("todo", "slots"),
    [
        ("exercice à rendre lundi", {"i_will": "Je rendrai l'exercice lundi."}),
        ("lui transmettre le bilan du café", {"paper": "le bilan du café"}),
        ("rappeler le secrétariat", {"i_will": "Je n'oublie pas de rappeler le secrétariat."}),
        ("casier judiciaire", {"i_will": "Je n'oublie pas le casier judiciaire."}),
        ("zzyq", {"i_will": "J'ai aussi noté ceci : zzyq."}),
    ],
)
def test_what_there_is_to_do_is_never_left_out(todo, slots):
    assert fr.read_todo(mend(todo, fr.MENDINGS, {}), "", False) == slots


@pytest.mark.parametrize(
    ("mine", "wish"),
    [
        (
            "Je regarderais d'abord les horaires, et je passerais avant.",
            "regarder d'abord les horaires et passer avant",
        ),
        ("Je ferais un point à 11 h.", "faire un point à 11 h"),
        ("J'aimerais en savoir plus.", ""),
        ("Je pèse chaque plaque.", ""),
    ],
)
def test_a_proposal_is_what_one_would_have_liked_to_do(mine, wish):
    assert fr.wished(mine) == wish


@pytest.mark.parametrize(
    ("noted", "mine"),
    [
        ("j'ai dit regarder qui se lève la nuit", "Je proposerais de regarder qui se lève la nuit."),
        ("j'ai dit que je fais le tour avec le client", "Comme je le disais, je fais le tour avec le client."),
        ("moi: je commence par relire avec eux", "Comme je le disais, je commence par relire avec eux."),
        ("je lui ai proposé de commencer par le quai", "J'ai proposé de commencer par le quai."),
        ("j'ai parlé du café des parents", ""),
        ("moi: debout, cinq minutes, avant l'ouverture", ""),
    ],
)
def test_what_i_said_is_read_in_the_notes(noted, mine):
    assert grammar("fr").own(noted, "") == mine


def test_what_i_said_in_few_words_is_a_proposal():
    asked = "comment vous feriez passer une info"
    assert fr.own("moi: debout, cinq minutes, avant l'ouverture", asked) == (
        "Ma proposition : debout, cinq minutes, avant l'ouverture."
    )


def test_others_are_not_who_is_written_to():
    assert fr.of_them("elle m'a dit qu'ils regardent moins longtemps") == ""
    assert fr.of_them("elle dit que les enfants regardent moins") == "les enfants regardent moins"


def test_notes_without_accents_are_heard():
    assert signs("fr").forgot_that.search("oublie de demander qui remplace le chef")
    assert not signs("fr").hopeful.search("j'ai dit qu'on pourrait en enlever six")


def test_who_says_tu_does_not_close_like_an_office():
    assert fr.closing(Manner(address="first_name", close=True), "") == "À bientôt,"
    assert fr.closing(Manner(address="first_name", close=False), "") == "Bien cordialement,"


TOLD = Debrief(
    person_id="p1",
    said="les chutes arrivent entre 5h et 6h",
    handle="les chutes du matin",
    mine="je regarderais d'abord qui se lève, et je passerais avant",
    todo="envoyer mes attestations",
)
HURRIED = "elle m'a demandé par quoi je commencerais, j'ai dit regarder qui se leve. elle a noté. oublié de demander qui remplace qd quelqu'un est malade"


def letter(kind, **more):
    told = story(language="fr", region="FR", people=(person("Mme Corinne Roy", address="title_surname"),), notes=HURRIED, debrief=(TOLD,), **more)  # fmt: skip
    return drafts.compose(occasion(told, kind)).body.replace("\u202f", " ")


def test_a_letter_from_hurried_notes():
    made = letter("thank_you", promised="reponse sous 10 jours")
    assert "par quoi je commencerais. Je regarderais d'abord" in made
    assert "qui remplace quand quelqu'un est malade ; pourriez-vous me le dire ?" in made
    assert "vous envoie" in made and "mes attestations" in made and "sous dix jours" in made


@pytest.mark.parametrize(
    ("kind", "event"), [("close", None), ("rejection_reply", "rejected"), ("withdraw", "withdrawn")]
)
def test_what_was_proposed_is_missed_in_a_farewell(kind, event):
    made = letter(kind, happenings=(happening(event),) if event else ())
    assert "regarder d'abord qui se lève et passer avant" in made and "(" not in made


@pytest.mark.parametrize(
    ("mine", "wish"),
    [("Je cuirais moins et plus souvent.", "cuire moins et plus souvent"), ("Je le dirais.", ""), ("Je choisirais le four.", "choisir le four")],
)  # fmt: skip
def test_the_infinitive_is_found_behind_the_conditional(mine, wish):
    assert fr.wished(mine) == wish


def test_of_a_quoted_answer_each_sentence_counts():
    told = "mail : 'Votre plan nous a beaucoup plu. Revenez vers nous en avril.'"
    assert fr.read_event(told, False) == {
        "later": "Revenez vers nous en avril",
        "their_words": "Votre plan nous a beaucoup plu",
    }
