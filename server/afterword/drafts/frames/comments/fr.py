"""French comments and shares."""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

_BACK = (
    "{share}, dites-vous : qu'ont en commun les {rest} restants ?",
    "Avez-vous déjà une première hypothèse sur {puzzle} ?",
    "Qu'est-ce qui plaide pour l'instant pour cette piste ({suspect}) ?",
    "Combien de temps a-t-il fallu pour passer {change} ?",
    "Qu'est-ce qui pèse le plus pour y arriver ({contrast}) ?",
    "Vous attendiez-vous à {count}, ou ce chiffre vous a-t-il surpris ?",
    "Qu'est-ce qui a demandé le plus de temps pour {thing} ?",
    "open: Avez-vous déjà une première hypothèse pour la partie encore ouverte ?",
)
_ASKED_BACK = (
    "Qu'est-ce qui plaide pour l'instant pour cette piste ({suspect}) ?",
    "Chez vous, est-ce la même chose partout pour {thing}, ou cela dépend-il des cas ?",
    "Quelle réponse revient le plus souvent jusqu'ici ?",
)

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            *(f"{{own}} {back}" for back in _ASKED_BACK),
            *(f"{{own}} {back}" for back in _BACK if "{share}" in back or "{contrast}" in back),
            "Sur « {quote} » : {own} Quelle réponse revient le plus souvent jusqu'ici ?",
            "Sur {on} : {leaning} Quelle réponse revient le plus souvent jusqu'ici ?",
            "Sur {on} : {leaning} Qu'avez-vous déjà essayé ?",
            "{own} Qu'avez-vous déjà essayé ?",
        ),
        "add_experience": (
            *(
                f"open: {{own}} {back.removeprefix('open: ')}" if back.startswith("open: ") else f"{{own}} {back}"
                for back in _BACK
            ),
            *(
                f"Sur {{on}} : {{leaning}} {back}"
                for back in _BACK
                if not back.startswith("open: ") and "{puzzle}" not in back
            ),
            "{own} Que feriez-vous autrement la prochaine fois ?",
            "Sur {on} : {leaning} Que feriez-vous autrement la prochaine fois ?",
        ),
        "ask": (
            "Qu'est-ce qui plaide pour l'instant pour cette piste ({suspect}), et quelque chose plaide-t-il contre ?",
            "{share} : voilà un chiffre qui retient l'attention. Qu'ont en commun les {rest} restants ?",
            "J'aimerais en savoir plus sur {puzzle} : avez-vous déjà une première hypothèse ?",
            "Passer {change} : combien de temps cela a-t-il pris, et qu'est-ce qui a pesé le plus ?",
            "{contrast} : voilà un vrai changement. Qu'est-ce qui pèse le plus pour y arriver ?",
            "{count} : voilà un chiffre qui retient l'attention. Vous y attendiez-vous, ou vous a-t-il surpris ?",
            "« {quote} » : l'expression retient l'attention. Y avait-il un cas précis derrière ?",
            "J'aimerais en savoir plus sur {thing} : qu'est-ce qui a pris le plus de temps, et qu'est-ce qui a été plus simple que prévu ?",
            "« {title} » donne envie d'en savoir plus : quel point suscite le plus de questions ?",
            "Quel point suscite le plus de questions jusqu'ici ?",
        ),
        "congratulate": (
            "Bravo à {who} ! {count} : vous y attendiez-vous, ou ce chiffre vous a-t-il surpris ?",
            "Bravo à {who} ! Qu'est-ce qui a demandé le plus de temps pour {thing} ?",
            "Bravo à {who} ! Qu'est-ce qui a fait la différence à la fin ?",
            "Bravo à {who} ! Qu'est-ce qui a été le plus difficile, et qu'est-ce qui a été plus simple que prévu ?",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} À lire : {author}, {title}.",
            "{own} À lire : {author}, {title}.",
            "{share} : le chiffre à retenir de ce texte de {author}. Et les {rest} restants ?",
            "À lire : {author}, {title}.",
            "À lire : {title}.",
        ),
    },
}
TEAM = "toute l'équipe"
