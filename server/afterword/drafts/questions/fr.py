"""Questions in French."""
# ruff: noqa: E501 (tables of words)

QUESTIONS = {
    "said": ("Que raconteriez-vous ce soir de ce que {them} a dit ?", "Sans un moment de cet échange, le message pourrait s'adresser à n'importe qui."),
    "said.noted": ("Que raconteriez-vous ce soir de ce que {them} a dit ? Vos notes disent : « {line} »", "Sans un moment de cet échange, le message pourrait s'adresser à n'importe qui."),
    "mine": ("Qu'avez-vous répondu à {them}, ou que répondriez-vous maintenant ? Une phrase, comme vous la diriez.", "C'est une phrase à vous qui fait que le message est le vôtre."),
    "mine.noted": ("Vos notes sur {them} disent : « {line} ». Qu'avez-vous répondu, ou que répondriez-vous maintenant ? Une phrase.", "C'est une phrase à vous qui fait que le message est le vôtre."),
    "thought": ("{them} vous a dit : « {line} ». Qu'en pensez-vous aujourd'hui ? Une phrase, comme vous la diriez.", "Elle suit aussitôt ce qui vous a été dit, pour que le message en fasse quelque chose."),
    "by": ("Quand l'enverrez-vous ? Par exemple : demain, d'ici vendredi.", "Une promesse avec un jour se retient ; le jour entre dans la phrase."),
    "handle": ("Donnez à l'échange avec {them} un nom de deux à six mots, par exemple : les allers-retours d'avril.", "Cela rappelle de quel entretien il s'agit."),
    "decide_by": ("Pour quel jour donnerez-vous votre réponse ?", "On répond à une proposition par une date."),
    "answer": ("Qu'a demandé {them}, et quelle est votre réponse ?", "Une réponse répond à ce qui a été demandé."),
    "answer.asked": ("{them} demande aussi : « {asked} » Que répondez-vous ?", "On répond à ce qui a été demandé ; rien n'est inventé à votre place."),
    "request": ("{them} aimerait avoir {thing}. L'enverrez-vous ? Oui ou non, ou la phrase à mettre dans la lettre.", "Rien n'est promis sans votre accord."),
    "invited": ("{them} vous invite : {thing}. Viendrez-vous ? Oui ou non, ou la phrase à mettre dans la lettre.", "Sans votre réponse, la lettre ne fait que remercier."),
    "times": ("Quels sont les deux moments qui vous conviendraient ?", "Deux propositions évitent un aller-retour."),
    "news": ("Qu'en est-il sorti, en une phrase pour {them} ?", "C'est ce que souhaite savoir qui vous a aidé."),
    "foreign.said": ("Comment diriez-vous ceci en {tongue} : « {typed} » ?", "C'est écrit dans une autre langue, et une traduction automatique ne serait pas de vous."),
    "foreign.mine": ("Comment diriez-vous ceci en {tongue} : « {typed} » ?", "C'est écrit dans une autre langue, et une traduction automatique ne serait pas de vous."),
    "title": ("Quel titre devant {last} (Madame, Monsieur, Frau, Herr, Ms., Mr., Sra., Sr.) ?", "Aucun titre n'est deviné d'après un prénom ; en attendant, le nom entier reste."),
    "address": ("Comment vous adressez-vous à {them} : par le prénom et tu, par le prénom et vous, ou avec un titre et le nom ?", "Rien ne le dit encore, et une erreur se remarque tout de suite."),
    "reach": ("Comment joindre {them} ?", "Il n'y a pas encore d'adresse ; vous pouvez aussi faire transmettre vos remerciements."),
    "reach.one_name": ("Quel est le nom de famille de {them}, et comment joindre {them} ?", "Il n'y a pas encore d'adresse ; vous pouvez aussi faire transmettre vos remerciements."),
    "takeaway": ("Qu'en retenez-vous ? Une phrase.", "Un partage commence par votre point de vue."),
    "experience": ("Avez-vous déjà fait quelque chose de semblable ? Une phrase, comme vous le raconteriez.", "Un commentaire avec quelque chose de vous reçoit plus souvent une réponse ; rien n'est inventé à votre place."),
    "experience.silent": ("Avez-vous déjà fait quelque chose de semblable ? Une phrase, comme vous le raconteriez.", "Ce billet ne laisse rien en suspens, et rien de vous ne le rejoint encore : le lire sans commenter vaut mieux qu'une question toute faite."),
    "experience.asked": ("L'auteur demande : « {asked} » Que répondriez-vous ? Une phrase, comme vous la diriez.", "On lit ce qui répond à la question ; rien n'est inventé."),
    "experience.asked_by": ("{who} demande : « {asked} » Que répondriez-vous, d'après votre propre travail ? Une phrase, comme vous la diriez.", "On lit ce qui répond à la question ; rien n'est inventé."),
    "own_words": ("Que diriez-vous aux personnes concernées ? Vos propres mots ; ils sont repris tels quels.", "Ce texte parle de quelque chose de douloureux. Aucun modèle ne convient, donc aucun n'est proposé."),
}  # fmt: skip
LANGUAGES = {"en": "anglais", "de": "allemand", "fr": "français", "es": "espagnol"}
