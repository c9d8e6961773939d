"""How German notes tell of a talk."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.heard import Signs
from afterword.drafts.tables import compiled as sign

SIGNS = Signs(
    ask="fragte, ",
    question=sign(
        r"^(?!ich\b|hab\b|habe\b).*?\b(?:gefragt|fragte|fragt|wollte wissen|^frage:)(?: mich| uns)?,? (?P<asked>(?!ob ich\b)(?:wie|was|warum|wieso|weshalb|ob|wann|we[rnm]|wo\w*|inwie\w+|welche\w*)\b[^,;:(?!]+?(?:, (?:dass|wenn|weil|ob|was|wie|der|die|das|den) [^,;:(?!]+?)?)(?= ?[,;:(?!]| [-–—]+ |\.?$)"
    ),
    prized=sign(
        r"^(?!ich\b|hab\w* (?!(?:ihm|ihr|ihnen) gefallen))(?:\w+ ){0,4}(?:wollte|will|möchte) (?:das |den |die )?\w+ (?:sehen|haben|klauen|übernehmen)\b|\bkam (?:super|gut) an\b|\bwollte ein Muster\b"
    ),
    told=sign(
        r"^ich (?!bin|war|weiß|weiss|glaube?|denke?|hatte|fand|finde?|soll|muss|darf|kann|will|möchte|habe?\b)\w+\b|^ich: |^(?:meine )?antwort: |^(?:ich )?(?:habe? (?:ich )?(?:ihm |ihr |ihnen )?(?:gesagt|erzählt|vorgeschlagen|erklärt|erwähnt|beschrieben|gezeigt|von)|(?:ich )?(?:sagte|erzählte|schlug))\b|\b(?:gesagt|erzählt|vorgeschlagen|erwähnt)\b|^(?:ich )?habe? [^,;]{3,40} gezeigt\b"
    ),
    admitted=sign(
        r"(?=.*\b(?:nie|nicht|nich|net|ned|kein\w*|noch nie)\b)(?=.*\b(?:gesagt|ehrlich\w*|zugegeben|offen|sag(?:te)? ich|hab ich so)\b)"
    ),
    laugh=sign(r"\büber (?P<about>[^,;.!?()]{4,60}?) (?:gelacht|lachen müssen)\b"),
    lively=sign(r"\b(?:gelacht|lachten|lachte|gelächter|gegrinst)\b"),
    wrote=sign(
        r"\b(?:(?:hat|haben) (?:(?:sie|er|frau \w+|herr \w+) )?sich (?:\w+ ){0,2}(?:notiert|aufgeschrieben)|(?:sie|er) hat (?:das |es )?(?:notiert|aufgeschrieben)|notierte (?:sich )?(?:das|es)|schrieb (?:sich )?(?:das|es) auf)\b"
    ),
    liked=sign(
        r"\b(?:fand (?:er|sie|es|das) (?:\w+ )?(?:gut|super|toll|stark|spannend)|gefiel (?:ihm|ihr|ihnen)|hat (?:ihm|ihr|ihnen) gefallen)\b"
    ),
    hopeful=sign(r"\b(?:sagte|meinte|sagt|meint),? (?P<that>wir (?:könnten|können|sollten) [^,;]+?)(?=[,;]|\.?$)"),
    blunt=sign(
        r"\b(?:meinte|sagte),? (?:dann )?(?P<go>(?:mach|machen Sie|probier|probieren Sie|fang|fangen Sie) (?:das|es|mal|an|gleich|morgen)\b[^,;.]{0,30})"
    ),
    praised=sign(r"\b(?:gut|toll|super|endlich|genau|noch nie|stark|klasse|perfekt|wunderbar)\b"),
    loved=sign(r"\b(?:fand ich (?:super|gut|stark|klasse|toll|schön)|gefiel mir|hat mir gefallen|gefällt mir)\b"),
    wanted=sign(
        r"\b(?:such(?:st|t|en)|brauch(?:st|t|en)|will|wollen|wünscht sich|wünschen sich|möchten?) (?:dafür )?jemand(?:en)?,? (?P<who>(?:der|die) [^;()]{3,90}?)\.?$"
    ),
    forgot=sign(
        r"\b(?:vergessen,? (?:\w+ ){0,4}zu fragen(?=.*\b(?:wann|entscheid\w*|bescheid|termin)\b|\W*$)|nicht gefragt,? (?:bis )?wann)\b"
    ),
    forgot_that=sign(
        r"\bvergessen,? (?:zu fragen|nachzufragen),? (?!.*\bentscheid)(?P<q>(?:wer|wem|was|wie|wo|ob|welche\w*|woher|womit)\b [^,;.?!()]{4,70})|\b(?P<np>nach (?:dem|der|den) [A-ZÄÖÜ]\w+(?: in [A-ZÄÖÜ]\w+)?) (?:vergessen zu fragen|zu fragen vergessen)"
    ),
    aloud=sign(
        r"^(?:s?ie|er|[A-ZÄÖÜ]\w+)(?: (?:fragte?|sagte?|meinte?|hat gefragt|hat gesagt))?: ['„“]?(?P<q>[^.?!:\"„“”]{8,80})\?[\"“”'’]*$"
    ),
    gap=sign(
        r"^(?:noch )?keine (?P<gap>\w+(?:-\w+)*)-?erfahrung\b|^(?:noch )?keine (?:praxis|erfahrung) mit (?P<with>[^,;]{2,40})$"
    ),
    raised=sign(r"\b(?:gefragt|fragte|lücke|thema|frage\w*|bedenken|weiß|fehlt|noch nie|sprache)\b|\?"),
)
