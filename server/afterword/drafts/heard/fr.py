"""How French notes tell of a talk."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.heard import Signs
from afterword.drafts.heard import accentless as sign

SIGNS = Signs(
    ask="m'a demandé ",
    question=sign(
        r"\b(?:m['’]a demandé|m['’]ont demandé|(?<!j')a demandé|(?<!je )demande|voulait savoir) (?P<asked>(?!si j(?:e\b|['’]))(?:comment|pourquoi|(?:par|de|à|avec|sur) (?:quoi|qui)|si|ce que|ce qui|quand|quel\w*|combien|où|qui)\b[^,;:(?!]+?)(?= ?[,;:(?!]| [-–—]+ |\.?$)"
    ),
    told=sign(
        r"^(?:moi,? )?(?:j['’]ai|nous avons|je (?:lui|leur) ai) (?:dit|parlé|proposé|expliqué|raconté|répondu|suggéré)\b|^(?:moi|(?:ma )?réponse) ?:|^(?:je|j['’]) ?(?!suis|sais|pense|crois|trouve|ne\b|n['’]|ai\b|aurais|avais|étais|me\b|m['’])\w+e?s?\b"
    ),
    admitted=sign(r"(?=.*\b(?:pas|jamais|aucune?|ni|rien)\b)(?=.*\b(?:dit|franchement|honnête\w*|avoué|avouer)\b)"),
    laugh=sign(
        r"\b(?:on a|nous avons) (?:bien |beaucoup )?ri (?P<about>(?:de |du |des |d['’])[^,;.!?()]{4,60}?)(?= ?[,;.!?()]|$)"
    ),
    lively=sign(r"\b(?:a ri|ont ri|avons ri|éclat\w* de rire|rires?|morts? de rire)\b"),
    wrote=sign(r"^(?!j['’]ai\b).*\b(?:a|ont) (?:tout |même |ri et )?(?:noté|pris en note)\b"),
    liked=sign(
        r"\b(?:ça|cela|l['’]idée) (?:lui|leur) a (?:bien |beaucoup )?plu\b|^(?:elle|il|ils|elles) (?:a|ont) (?:bien |beaucoup )?(?:aimé|apprécié|adoré)\b"
    ),
    hopeful=sign(
        r"^(?!j['’]ai\b|je\b).*\b(?:a dit|dit|pense|trouve) (?P<that>qu['’]on (?:pourrait|peut) [^,;]+?)(?=[,;]|\.?$)"
    ),
    prized=sign(
        r"^(?!j['’]|je\b)(?:\w+ ){0,4}(?:a demandé à|veut|voulait|aimerait) (?:en )?(?:voir|lire|avoir|essayer)\b"
    ),
    praised=sign(r"\b(?:bien|bonne?|parfait\w*|enfin|exactement|jamais vu|super|bravo|génial)\b"),
    loved=sign(
        r"\bj['’]ai (?:adoré|(?:bien |beaucoup )?aimé)(?: ça| l['’]idée)?(?=[,.;!]|$)|\bça m['’]a (?:bien |beaucoup )?plu\b"
    ),
    wanted=sign(
        r"\b(?:cherche[znt]{0,2}|voulez|veut|veulent|voudrai(?:t|ent)|souhaitent?|(?:a|ont) besoin de) quelqu['’]un (?P<who>(?:qui|pour) [^;()]{3,90}?)\.?$"
    ),
    forgot=sign(
        r"\boublié de (?:lui |leur )?demander\b(?=.*\b(?:quand|décision|décid\w+|date|délai)\b|\W*$)|\bpas demandé quand\b"
    ),
    forgot_that=sign(
        r"\boublié de (?:lui |leur )?demander (?!.*\b(?:décision|décid\w+)\b)(?P<q>(?:qui|ce que|ce qui|comment|où|si|quel\w*|combien)\b [^,;.?!()]{4,70})|\boublié de (?:lui |leur )?(?:demander|parler) (?P<np>sur (?:le|la|les|l['’]) ?[^,;.?!()]{3,50})"
    ),
    aloud=sign(
        r"^(?:elle|il|lui|[A-ZÉ]\w+)(?: (?:m['’])?(?:a )?(?:dit|demandé|demande|répondu))? ?: (?:« ?)?(?P<q>[^.?!:«»]{8,80}?) ?\?[ »]*$"
    ),
    gap=sign(r"^(?:pas|aucune) (?:d['’])?expérience (?P<gap>(?:du|de la|de l['’]|des|en|avec) ?[^,;]{2,40})$"),
    raised=sign(r"\b(?:demand\w+|lacune|question|sait|jamais|inqui\w+|connais)\b|\?"),
)
