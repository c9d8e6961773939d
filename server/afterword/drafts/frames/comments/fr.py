"""French comments and shares."""

from collections.abc import Mapping

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own} {back}",
            "Sur {matter} : {own} {back}",
            "Sur « {quote} » : {own} {back}",
            "Sur {on} : {leaning} {back}",
            "{own}",
            "Sur {matter} : {own}",
            "Sur {on} : {leaning}",
        ),
        "add_experience": (
            "{own} {back}",
            "point: {own} D'où ma question : {back}",
            "point: {own} D'où ma question sur les {count} : {back}",
            "experience: De mon côté : {own} {back}",
            "Sur {on} : {leaning} {back}",
            "{own} Je lirais volontiers la suite.",
        ),
        "ask": (
            "{back}",
            "{count}, ce n'est pas rien. {back}",
            "{change}, cela se sent au quotidien. {back}",
            "{contrast}, cela se sent au quotidien. {back}",
            "{most}, c'est beaucoup. {back}",
            "Sur {thing} : {back}",
            "Sur « {title} » : {back}",
            "Où peut-on en lire davantage sur {thing} ?",
            "« {title} » donne envie d'en savoir plus : où peut-on en lire davantage ?",
            "Où peut-on en lire davantage ?",
        ),
        "congratulate": (
            "Bravo à {who} ! {back}",
            "Bravo à {who} ! {count}, ce n'est pas rien. {back}",
            "Bravo à {who} ! {change}, cela se sent au quotidien. {back}",
            "Bravo à {who} ! {count}, ce n'est pas rien.",
            "Bravo à {who} pour « {title} » !",
            "Bravo à {who} !",
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
