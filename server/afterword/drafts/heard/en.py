"""How English notes tell of a talk."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.heard import Signs
from afterword.drafts.tables import compiled as sign

SIGNS = Signs(
    ask="asked ",
    question=sign(
        r"(?<!\bI )\b(?:asks|asked|ask(?= me\b)|wanted to know|wondered)(?: me| us)?(?: (?:also|first|then|straight away))?:? (?P<asked>(?:for (?:one|an?) (?:\w+ )?(?:idea|example|thing|suggestion|number|reason)|about (?:my|a time|how|what|the time)|about an? (?=\w+ (?:who|with|that|without)\b)|my|what|how|why|whether|if|which|who|where|when)\b(?:[^,;:(?!]|,(?=\d))*?)(?= ?(?:,(?!\d)|[;:(?!])| [-–—]+ | and I\b|\.?$)"
    ),
    told=sign(
        r"^(?:me|i): |^(?:and |so )?(?:I (?:said|say|tell|show|told|suggested|explained|mentioned|asked|proposed|showed|answered|replied|described)|told (?:her|him|them)|said I)\b|^[^;:]{3,80}, I said\b|^[^,;:]{3,60} I said(?=,|\.?$)|^(?:also )?told (?!me\b|us\b|everyone\b|everybody\b|staff\b)|^(?:so |then )?said (?!(?:s?he|they|it|that|that's)\b|[\"'“‘])"
    ),
    laugh=sign(
        r"\b(?:we (?:both |all )?laughed|both laughed|had a (?:good |proper )?laugh|we joked) (?:about|over) (?P<about>[^,;.!?()]{4,60}?)(?= ?[,;.!?()]| - |$)"
    ),
    lively=sign(r"\b(?:lost it|cracked up|burst out|in stitches|laughed|laughing)\b"),
    wrote=sign(
        r"^(?!I\b)(?:\w+ ){0,5}?(?:wrote (?:it|that|this) (?:down|on)|noted (?:it|that|this)(?: down)?|made a note|took a note)\b"
    ),
    liked=sign(
        r"^(?!I\b)(?:\w+ ){0,3}?(?:(?:really )?(?:liked|loved|enjoyed) (?:it|that|this|my|the)|was (?:impressed|surprised)|grinned|nodded|said exactly|said that's (?:exactly )?(?:it|right|what (?:she|he|they|we) (?:wants?|needs?)))\b"
    ),
    hopeful=sign(
        r"\b(?:said|says|thinks|thought|reckons)(?: that)? (?P<that>(?:we (?:could|can|should)\b|(?:(?!not\b)\w+ ){1,4}(?:might|could|would)(?= (?:actual?ly |really |well )?(?:go for|work|try|like|love|help|fit|accept|welcome)\b)) [^,;]+?)(?=[,;]|\.?$)"
        r"|\b(?:said|says) (?:that's|it's|it was|that was) (?P<first>the first time [^,;]+?)(?=[,;]|\.?$)"
    ),
    blunt=sign(
        r"\bsaid (?P<go>(?:(?:do|try|bring|build|write|send|start) (?:it|that|them|this|tomorrow|me (?:that|the|your) \w+)|go ahead)\b[^,;.\"]{0,30})(?=[,;.\"]|$)"
    ),
    owned=sign(r"\btold (?:her|him|them)\b|\bI (?:said|told|mentioned|explained)\b"),
    admitted=sign(
        r"(?=.*\b(?:never|not|no|havent|haven't|none|new to me|isn't|isnt|don't|dont)\b)(?=.*\b(?:told (?:her|him|them)|I said|said (?:so|that|straight|it|no|honestly)|said I|honest\w*|admitted|owned up|I admitted|straight)\b)"
    ),
    hour=sign(
        r"(?<![\d.])\b(?:1 ?h(?:r|our)?|one hour|an hour|a full hour|60 min\w*)\b(?! (?:drive|commute|away|early|late|before|after|each|a (?:day|week)|per|every))"
    ),
    new=sign(
        r"\b(?:hadn't|had not|never|havent|hadnt) (?:thought|considered|asked myself)\b|\bno idea (?:then|at the time)\b|\bgood (?:q|question),? (?:had|no)\b"
    ),
    counted=sign(
        r"(?<![\w.,$£€#:/-])(?P<scale>\d{1,3}(?:,\d{3})*(?![\d.%:/k-]) (?!(?:\w+ )?(?:weeks?|days?|hours?|minutes?|months?|years?|points|pages|percent|euros?|pounds|dollars|rounds?|questions?|floors?|times|shifts?|nights?|weekends?|times|ppl|pct|o'clock)\b)(?:[a-z-]+ ){0,2}?(?:[a-z-]{3,}(?<![su])s|people|staff)(?: (?:a|per) [a-z]+){0,2})(?=$|[,.;)]| (?:and|in|on|at|out|from|for|of|to|across|per|but|with|that|which|are|were|have)\b)"
    ),
    ahead=(
        sign(
            r"^(?:and |the |their )?(?P<opens>(?:[\w-]+ ){1,4}(?:opens|ships|launches|starts|arrives|comes|goes live)(?: in| on)? (?:early |mid |late )?(?:next (?:spring|summer|autumn|fall|winter|year|month)|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b"
        ),
        sign(
            r"\b(?:wants?|put|start) me on (?P<start_on>[\w -]+? (?:for )?(?:the )?first (?:\d|two|three|six|few) (?:weeks|months))\b"
        ),
        sign(
            r"(?:\b(?:s?he|they)(?:'ll| will)|^[A-Z]\w+ will|\boffered to) (?P<offered>(?:lend|show|introduce|teach) me (?:the|a|an|how|their|his|her|one|to|some)\b[^,;.()]{3,50})"
        ),
    ),
    prized=sign(
        r"^(?!I\b)(?:\w+ ){0,3}?(?:(?:really )?(?:liked|loved|laughed at) (?!that\b|it\b|this\b)|(?:want(?:s|ed)|asked) to see (?:it|my|the)\b)"
    ),
    praised=sign(
        r"\b(?:good|great|best|exactly|finally|never (?:been|seen|had|heard)|refreshing\w*|love\w*|perfect|wish i had|like a pro|at last)\b"
    ),
    loved=sign(r"(?:^|[-–—,;!.(] ?)(?:I )?(?:really |so )?(?:loved?|liked) (?:that|this|it)\b(?! (?:I|we)\b)"),
    wanted=sign(
        r"\b(?:wants?|wanted|needs?|(?:is |are |'re )?look(?:s|ing) for) (?:someone|somebody|a person)(?: (?!who|to\b)[\w-]+){0,4} (?P<who>(?:who\b|to )[^;()]{6,90}?)\.?$"
    ),
    forgot=sign(
        r"\bforgot to ask\b(?=.*\b(?:when|date|timeline|decide|decision|hear|next)\b|\W*$)|\b(?:didn't|did not|should have) ask(?:ed)?\b.*\b(?:when|date|timeline|decide)\b"
    ),
    forgot_that=sign(
        r"\b(?:forgot|didn't get) to ask (?:(?:her|him|them) )?(?!.*\b(?:decide|decision|timeline|hear)\b)(?:(?P<q>(?:who|what|how|where|whether|if|which)\b [^,;.?!()]{4,70})|about (?P<np>(?:the|their|your) [^,;.?!()]{3,60}))"
    ),
    bare=sign(
        r"^(?:q(?:n|uestion)?\d?: (?:[^?]{0,60}, )?)?(?:(?:and|so|then|ok) )*(?P<asked>(?:how|what|why|where|who) (?:would|do|did|should|could|can|will) (?:I|you)\b(?:[^,;(?!]|,(?=\d))*?)(?= ?(?:,(?!\d)|[;(?!])| [-–—]+ |\.?$)"
    ),
    aloud=sign(
        r"^(?:s?he|they|[A-Z]\w+)(?:: | (?:goes|went|asks|asked),? )[\"“'‘]?(?P<q>(?:would|could|can|does|do|is|are|will|and) [^.?!\"”]{8,80})[.?\"”'’]*$"
    ),
    gap=sign(
        r"^no (?P<gap>[^,;]{2,40}?) (?:experience|background)(?: yet| so far)?\.?$|^(?:no|never had any) experience (?:with|in|of) (?P<gap_of>[^,;]{3,40}?)\.?$|^no (?P<with>[^,;]{4,40}s) (?:yet|so far)\.?$"
    ),
    raised=sign(
        r"\b(?:asked|gap|came up|question|concern\w*|worr\w+|knows?|haven't|have not|never|new to me|told (?:her|him|them))\b|\?"
    ),
)
