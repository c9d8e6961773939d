"""French frames, vous throughout: a first name does not bring tu; handles stand after a colon, so that no article contracts."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.frames import Frames

FRAMES: Frames = {
    "any": {
        "fit": (
            "Ce que j'apporterais au poste de {role} : {point}",
            "Ce que j'apporterais au poste : {points}.",
            "Le poste de {role} m'intéresse toujours.",
        ),
        "also": (
            "lived: Cela m'a rappelé quelque chose de mon propre travail : {mine}",
            "idea: Ma réponse à cela : {mine}",
            "C'est un sujet que je connais de près : {point}",
        ),
        "remind": (
            "Je repense souvent à ceci, {named} : {said}.",
            "Je repense souvent à ce que vous avez raconté : {said}.",
            "Ce que vous m'avez dit m'est resté en tête : {said}.",
            "Votre question m'est restée en tête : {asked}.",
            "Un sujet de notre échange m'est resté en tête : {handle}.",
            "!said !handle: Ma réponse reste la même. {mine}",
            "!handle !said: Ce que j'apporterais : {point}",
        ),
        "still": ("Mon intérêt pour le poste reste entier.",),
    },
    "thank_you": {
        "subject": (
            "Notre entretien {when} : {handle}",
            "Notre entretien {when} : {role}",
            "Merci pour notre entretien {when}",
            "Merci pour notre entretien",
        ),
        "thanks": (
            "!near: Je vous remercie pour notre entretien {when}.",
            "!near: Je vous remercie du temps que vous m'avez accordé lors de notre entretien {when}.",
            "near: Merci pour notre échange {when}.",
            "near: Merci pour le temps que vous m'avez accordé lors de notre échange {when}.",
            "phone: Je vous remercie pour notre échange téléphonique {when} au sujet du poste de {role}.",
            "Je vous remercie pour notre entretien {when} et pour {seen}.",
            "Je vous remercie pour notre entretien.",
        ),
        "thanks_after": (
            "Je vous remercie encore pour notre entretien {when}.",
            "Je vous remercie pour notre entretien {when} et pour {seen}.",
            "Merci encore pour le temps que vous m'avez accordé.",
        ),
        "moment": (
            "J'en retiens surtout une chose, {named} : {said}.",
            "Ce que vous m'avez dit m'est resté en tête : {said}.",
            "Vous m'avez dit {that}, et j'y ai repensé depuis.",
            "J'ai repensé à une chose que vous avez dite : {said}.",
            "Je repense à ce que vous m'avez raconté : {said}.",
            "Vous m'avez demandé {asked}.",
            "« {quote} » : cette phrase m'est restée en tête.",
            "Un sujet m'est resté en tête : {handle}.",
            "J'ai repensé à un sujet en particulier : {handle}.",
        ),
        "link": (
            "Vous m'avez demandé {again}, et j'ai répondu longuement. En bref : {mine}",
            "Vous m'avez demandé {again_weak}, et ma réponse n'était pas à la hauteur de la question. La voici, mieux dite : {mine}",
            "!lived !idea: {mine}",
            "lived: Un exemple de mon propre travail : {mine}",
            "lived: Cela me fait penser à mon propre travail : {mine}",
            "idea: Mon idée à ce sujet : {mine}",
            "idea: Voici mon idée : {mine}",
            "asked: Voici ma réponse, par écrit. {mine}",
            "{point}",
            "Ce que je peux y apporter : {points}.",
        ),
        "noted": ("J'ai aussi noté ceci : {noted}. C'est proche de mon propre travail : {tied}",),
        "pass_on": ("Merci de transmettre aussi mes remerciements à {colleague}.",),
        "next": (
            "Comme convenu, je vous envoie {paper}, et je reste à votre disposition dans l'attente de votre réponse {promised}.",
            "Comme convenu, je vous envoie {paper}.",
            "Dans l'attente de votre réponse {promised}, j'ai bien noté la suite : {step}.",
            "J'ai bien noté la suite : {step}.",
            "formal: Je reste à votre disposition, dans l'attente de votre réponse {promised}.",
            "!formal: Je reste à votre disposition dans l'attente de votre réponse {promised}.",
            "undated: Savez-vous déjà quand vous prendrez votre décision ?",
            "!undated formal: Dans l'attente de votre réponse, je reste à votre disposition.",
            "!undated: Je reste à votre disposition.",
        ),
    },
    "status_1": {
        "subject": ("{role} : suite de notre entretien", "Suite de notre entretien"),
        "context": (
            "Je me permets de revenir vers vous au sujet du poste de {role}, dont nous avons parlé le {date}.",
            "Nous avons parlé le {date} du poste de {role}.",
            "Je me permets de revenir vers vous au sujet de ma candidature.",
        ),
        "ask": (
            "Pourriez-vous me dire où en est le processus et quand une décision est attendue ?",
            "Pourriez-vous m'indiquer où vous en êtes et quelle est la suite prévue ?",
        ),
        "ease": (
            "Si le calendrier a changé, ce n'est pas un problème ; une date approximative m'aiderait à m'organiser.",
            "Si cela prend plus de temps que prévu, je le comprends ; une date approximative me suffit.",
        ),
    },
    "status_2": {
        "subject": ("{role} : une dernière question", "Une dernière question"),
        "context": (
            "Je reviens une dernière fois vers vous au sujet du poste de {role}, dont nous avons parlé le {date}.",
            "Je reviens une dernière fois vers vous au sujet de ma candidature.",
        ),
        "ask": (
            "Le poste est-il toujours ouvert, et y a-t-il une date approximative pour la décision ?",
            "Pourriez-vous me dire où en est la décision ?",
        ),
        "way_out": (
            "Si votre choix s'est porté sur quelqu'un d'autre, une ligne me suffit, et je ne vous relancerai pas.",
            "Une réponse négative est tout à fait possible : une ligne me suffit.",
        ),
    },
    "close": {
        "subject": ("{role} : merci", "Merci"),
        "assume": (
            "Je vous remercie encore pour notre entretien au sujet du poste de {role}. Je suppose que votre choix s'est porté ailleurs, et je le comprends.",
            "Merci encore pour notre entretien. Je suppose que votre choix s'est porté ailleurs, et je le comprends.",
        ),
        "remember": ("J'en garde un sujet en tête : {handle}.", "J'en retiens une chose : {said}."),
        "door": (
            "Si un autre poste s'ouvre, j'en reparlerai avec plaisir.",
            "Si une occasion se présente plus tard, je vous lirai avec plaisir.",
        ),
    },
    "rejection_reply": {
        "subject": ("Re : {role}", "Merci pour votre réponse"),
        "thanks": (
            "itself: Je vous remercie de m'avoir répondu personnellement.",
            "!itself: Je vous remercie de m'avoir fait part de votre décision.",
            "!itself: Merci pour votre réponse et pour sa clarté.",
        ),
        "accept": (
            "J'aurais préféré une autre réponse, et je comprends votre choix.",
            "J'espérais une autre réponse, mais je comprends votre décision.",
        ),
        "good": (
            "J'en retiens une chose, {named} : {said}.",
            "Je garde en tête une chose que vous m'avez dite : {said}.",
            "Je garde un bon souvenir d'un sujet de notre échange : {handle}.",
            "J'ai apprécié notre échange.",
        ),
        "door": (
            "Vous écrivez : « {later} ». Le moment venu, j'en prendrai connaissance avec plaisir.",
            "Si un autre poste s'ouvre, j'en reparlerai avec plaisir.",
            "Si une occasion se présente plus tard, je vous lirai avec plaisir.",
        ),
        "also": ("later: C'est un sujet que je connais de près : {point}",),
        "wish": ("Je vous souhaite une bonne continuation, à vous et à votre équipe.",),
    },
    "offer_ack": {
        "subject": ("Merci pour votre proposition", "Votre proposition : {role}"),
        "thanks": (
            "called: Je vous remercie pour votre proposition et pour votre appel.",
            "!called: Je vous remercie pour votre proposition.",
            "!called: Merci pour votre proposition, que j'ai lue avec plaisir.",
        ),
        "glad": ("Cela m'a fait très plaisir.", "C'est une très bonne nouvelle pour moi."),
        "received": (
            "written: La proposition écrite m'est bien parvenue.",
            "!written: Je l'ai bien reçue et je vais la lire avec soin.",
        ),
        "by_when": (
            "Vous aurez ma réponse d'ici le {decide_by}.",
            "Je vous donnerai ma réponse d'ici le {decide_by}, plus tôt si possible.",
            "Je l'étudie avec attention. Pour quand souhaitez-vous ma réponse ?",
        ),
        "warm": (
            "Je garde un bon souvenir d'un sujet de notre échange : {handle}.",
            "!handle: Une chose que vous m'avez dite me reste en tête : {said}.",
            "J'ai apprécié notre échange.",
        ),
    },
    "offer_decision_reminder": {
        "subject": ("Répondre à {company} d'ici le {decide_by}", "Répondre à {company}"),
        "due": (
            "Ta réponse à {company} ({role}) est attendue d'ici le {decide_by}.",
            "La proposition de {company} ({role}) attend encore ta réponse.",
        ),
        "open": (
            "Reste à faire : {paper}.",
            "Reste à faire : {step}.",
            "Un point de la proposition reste-t-il à éclaircir ? Demande-le avant ce jour.",
        ),
    },
    "withdraw": {
        "subject": ("{role} : retrait de ma candidature", "Retrait de ma candidature"),
        "thanks": (
            "Je vous remercie pour notre entretien et pour le temps que vous m'avez accordé.",
            "Merci pour le temps que vous m'avez accordé.",
        ),
        "withdraw": (
            "J'ai décidé de retirer ma candidature au poste de {role}.",
            "Je vous écris pour retirer ma candidature au poste de {role}.",
        ),
        "warm": (
            "Je garde un bon souvenir d'un sujet de notre échange : {handle}.",
            "Je garde en tête une chose que vous m'avez dite : {said}.",
            "Je garde un bon souvenir de notre échange.",
        ),
        "door": ("J'espère que nos chemins se croiseront à nouveau.", "Je vous souhaite une bonne continuation."),
    },
    "no_show": {
        "subject": ("Notre entretien : {role}", "Notre entretien"),
        "agreed": (
            "Nous avions rendez-vous {agreed} ; un imprévu vous en a sans doute empêché.",
            "Notre entretien était prévu {agreed} ; il semble que nous nous soyons manqués.",
        ),
        "times": (
            "Je peux vous proposer : {times}. Cela vous conviendrait-il ?",
            "Je reste disponible pour un autre rendez-vous. Quand cela vous conviendrait-il ?",
        ),
        "ready": ("Je me réjouis toujours de parler avec vous du poste de {role}.",),
    },
    "reply": {
        "subject": ("Re : {role}", "Re : votre message"),
        "thanks": ("Merci pour votre message.", "Merci pour votre retour."),
        "answer": ("{answer}",),
        "next": ("S'il manque quelque chose, une ligne suffit.", "Je reste à votre disposition."),
    },
    "referrer_thanks": {
        "subject": ("Merci : {company}", "Merci"),
        "thanks": ("Merci pour la mise en relation avec {company}.",),
        "came": ("{news}", "J'ai passé l'entretien pour le poste de {role}.", "J'ai pu parler du poste de {role}."),
        "detail": ("J'en garde un sujet en tête : {handle}.", "J'en retiens une chose : {said}."),
        "return": ("Si je peux vous rendre la pareille, dites-le-moi.",),
    },
    "connection": {
        "note": (
            "{greeting} merci pour notre entretien {when} ({handle}). {mine} Au plaisir de rester en contact. {name}",
            "{greeting} merci pour notre entretien {when} ({handle}). Au plaisir de rester en contact. {name}",
            "{greeting} merci pour notre entretien {when}. Au plaisir de rester en contact. {name}",
            "{greeting} au plaisir de rester en contact. {name}",
        ),
    },
}
