"""French comments and shares."""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

_BACK = (
    "{share}, dites-vous : qu'ont en commun les {rest} restants ?",
    "Avez-vous déjà une première hypothèse sur {puzzle} ?",
    "Qu'est-ce qui plaide pour l'instant pour cette piste ({suspect}) ?",
    "Combien de temps a-t-il fallu pour passer {change} ?",
    "Qu'est-ce qui pèse le plus pour y arriver ({contrast}) ?",
    "Derrière {count}, il y a sûrement une histoire que vous racontez plus souvent que les autres : laquelle ?",
    "Qu'est-ce qui a demandé le plus de temps pour {thing} ?",
    "open: Avez-vous déjà une première hypothèse pour la partie encore ouverte ?",
)
FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own}",
            "Sur {matter} : {own}",
            "Sur « {quote} » : {own}",
            "Sur {on} : {leaning}",
            "{own} Qu'est-ce qui plaide pour l'instant pour cette piste ({suspect}), et quelque chose plaide-t-il contre ?",
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
            "Je retiens un chiffre de votre texte : {share}. Qu'ont en commun les {rest} restants, et pensez-vous que cette part va diminuer ?",
            "J'aimerais en savoir plus sur {puzzle} : avez-vous déjà une première hypothèse ?",
            "Le passage {change} retient mon attention. Combien de temps a-t-il pris, et qu'est-ce qui a pesé le plus ?",
            "{contrast} : cela se sent au quotidien. Qu'est-ce qui pèse le plus pour y arriver, et qu'est-ce qui a failli bloquer ?",
            "Derrière {count}, il y a sûrement une histoire que vous racontez plus souvent que les autres. Laquelle ?",
            "Je retiens ces mots : « {quote} ». Y avait-il un cas précis derrière ?",
            "J'aimerais en savoir plus sur {thing} : qu'est-ce qui a pris le plus de temps, et qu'est-ce qui a été plus simple que prévu ?",
            "« {title} » donne envie d'en savoir plus : quel point suscite le plus de questions ?",
            "Quel point suscite le plus de questions jusqu'ici ?",
        ),
        "congratulate": (
            "Bravo à {who} ! Derrière {count}, il y a sûrement une histoire que vous racontez plus souvent que les autres. Laquelle ?",
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
