"""French words that were typed without their accents: given back where the bare letters are no other word."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.scraps import in_full
from afterword.drafts.tables import words_of

_PLAIN = str.maketrans("àâäéèêëîïôöùûüç", "aaaeeeeiioouuuc")
# Each of these is no word without its mark: no participles, which are verbs in the present without it.
_WRITTEN = """
étiquette étiquettes étage étages étagère étagères étape étapes écran écrans énergie époque équipement équipements étude études étudiant étudiants étudiante étudiantes étranger étrangers étrangère échantillon échantillons
échelle échelles éclairage évier épicerie énorme énormes électricité électricien électricienne électrique électriques électronique événement événements économie économies éducation éducateur éducatrice édition éditeur
égalité élève élèves éleveur éleveurs émission équilibre équipe équipes équipier équipière école écoles écart écarts échange échanges éternel évaluation évolution
médecin médecins médecine médical médicale médicaux média médias méthode méthodes métier métiers mètre mètres métal mémoire mécanique mécanicien mécanicienne médiathèque médiatrice ménage mélange
hôtel hôtels hôpital hôpitaux hôtesse théâtre théâtres problème problèmes système systèmes matériel matériels matériau matériaux numéro numéros téléphone téléphones télé télévision vidéo vidéos véhicule véhicules vélo vélos vérité
réunion réunions réponse réponses réception réseau réseaux région régions résultat résultats réservation réservations réparation réparations rénovation récolte récoltes référence références régisseur régisseuse règle règles rôle
préparation présentation présent présente présents présence président présidente première premières dernière dernières arrière derrière manière manières matière matières lumière lumières rivière carrière bière bières poussière barrière barrières
série séries sécurité séance séances sérieux sérieuse société sociétés célèbre célèbres siècle spécial spéciale spécialiste général générale généraux généreux génial géniale opération opérations opérateur opérateurs opératrice
intérêt intérêts fenêtre fenêtres fête fêtes forêt forêts tête têtes bête bêtes même mêmes être extrême arrêt arrêts conquête enquête enquêtes quête prêt prêts tempête tôt bientôt plutôt aussitôt côté côtés dépôt dépôts contrôle contrôles côte drôle entrepôt entrepôts rôti
très après près auprès procès succès progrès accès excès décès dès déjà voilà là-bas au-delà çà façon façons leçon leçons garçon garçons reçu français française commerçant commerçants
décembre février août début débuts décision décisions délai délais départ départs département détail détails démarche démarches déchet déchets défaut défauts défi défis déjeuner dîner développement difficulté difficultés
clé clés café cafés marché marchés qualité quantité capacité activité activités possibilité responsabilité santé unité unités université côté bébé bébés clientèle modèle modèles pièce pièces crème crèmes chèvre chèvres frère mère père espèce caractère bibliothèque bibliothécaire
idée idées année années journée journées matinée soirée soirées musée musées entrée entrées durée armée lycée lycées collégien collégiens employée arrivée arrivées tournée tournées dictée allée allées fusée
boîte boîtes chaîne chaînes maître maîtres maîtresse île connaître paraître août goût goûts coût coûts gâteau gâteaux bâtiment bâtiments château châteaux tâche tâches pâte pâtes âge âges âgée âgées ancêtre
"""
# Bare, these are words of their own.
_SAME = frozenset(words_of("cote cotes la des entree arrivee tache taches pate pates roti recu allee marche marches"))
_ACCENTED = {w.translate(_PLAIN): w for w in words_of(_WRITTEN) if w.translate(_PLAIN) not in _SAME}
_in_full = in_full(_ACCENTED)
_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{2,}(?![@/])")


def accented(words: str) -> str:
    """Return *words* with the accents that are certain; a word that may be another one stays as it was typed."""
    words = _WORD.sub(_in_full, words)
    words = re.sub(r"\ba (?=\d{1,2} ?h)", "à ", words)
    # No sentence of a letter begins with the verb, before a name or an article.
    return re.sub(r"(^|[.!?] )[Aa] (?=[A-ZÉÈ][a-zà-ÿ'-]+,? [a-zà-ÿ]|la |l['’])", r"\1À ", words)
