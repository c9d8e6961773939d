"""English: what learners and hurried people mistype most, as a closed table; words quoted from somebody stay as spoken."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.agreement import AGREED
from afterword.drafts.languages.en.numbering import COUNTED, MANY, PERSONS, SPANS, does, many
from afterword.drafts.languages.plain import rules
from afterword.drafts.tables import quotation, words_of

# Behind a noun phrase that is complete: the end, a stop, or a little word.
_END = r"(?=$|[.,;:!?)]| (?:when|before|after|and|or|but|so|we|they|I|it|you|the|he|she|at|on|to|of|in|nobody|everybody|somebody|because|with|without|for|from|until|is|are|was|were|there|if|who|that|which|every|each|per|ago|later|now|then|only|said|says|told|has|had|never|always|didn't|came|went|left|got|asked|while|than|between)\b)"
_NOUN = "|".join(sorted(COUNTED, key=len, reverse=True))
_NOUNS = "|".join(sorted(MANY, key=len, reverse=True))
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"

_ADJ = "hard|easy|fine|ok|okay|bad|hot|slow|fast|quiet|loud|late|early|empty|closed|broken|gone|done|ready|wrong|true|false|free|cheap|expensive|dirty|boring|difficult|different|simple|normal|strange|funny|sad|great|important|necessary|needed|obvious|safe|dangerous|better|worse|cheaper|easier|harder|faster|slower|possible|impossible|urgent|raining|over|called|used|made"
_ITS = r"(?<!\bof )(?<!\bin )(?<!\bwith )(?<!\bfor )(?<!\bfrom )(?<!\bat )(?<!\bby )(?<!\bon )(?<!\bto )(?<!\binto )(?<!\babout )(?<!\blost )(?<!\bhas )\b([Ii])ts"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_OF_A_DAY = "revenue|rota|report|shift|delivery|meeting|menu|list|batch|bread|lunch|takings|figures|numbers|plan|lesson|stock|paper|edition|invoice|schedule|workload|backup|release|handover|briefing|review|dough|catch|class|session|standup|traffic|test"
_OWNED = "name|names|job|phone|desk|key|keys|table|room|car|house|office|signature|list|number|file|address|problem|question|turn|face|hands|child|dog|bag|order|form|card"
_PLACES = "warehouse|garage|fridge|freezer|basement|cellar|yard|factory|workshop|corridor|drawer|folder|database|kitchen|canteen|lobby|attic|shed"

_EASIER = dict(
    pair.split(":")
    for pair in words_of("easy:easier fast:faster cheap:cheaper slow:slower hard:harder quick:quicker strong:stronger weak:weaker clean:cleaner warm:warmer cold:colder "
    "hot:hotter safe:safer big:bigger small:smaller long:longer short:shorter old:older young:younger high:higher low:lower good:better bad:worse simple:simpler quiet:quieter")
)  # fmt: skip
_MADE = dict(
    pair.split(":")
    for pair in words_of("need:needed build:built make:made fix:fixed do:done write:written sell:sold send:sent buy:bought bring:brought take:taken give:given keep:kept "
    "know:known teach:taught catch:caught choose:chosen lose:lost find:found steal:stolen forget:forgotten hide:hidden expect:expected receive:received deliver:delivered "
    "install:installed cancel:cancelled approve:approved allow:allowed require:required decide:decided share:shared replace:replaced remove:removed reject:rejected accept:accepted "
    "invite:invited prepare:prepared explain:explained reduce:reduced connect:connected confirm:confirmed solve:solved improve:improved collect:collected create:created ignore:ignored serve:served")
)  # fmt: skip
_GONE = dict(
    pair.split(":")
    for pair in words_of("went:gone took:taken wrote:written broke:broken did:done gave:given drove:driven ate:eaten knew:known grew:grown fell:fallen began:begun "
    "spoke:spoken chose:chosen stole:stolen wore:worn tore:torn threw:thrown rode:ridden froze:frozen forgot:forgotten "
    "send:sent sell:sold write:written lose:lost forget:forgotten know:known decide:decided receive:received bring:brought arrive:arrived")
)  # fmt: skip
_BARE = dict(
    pair.split(":")
    for pair in words_of("went:go came:come knew:know saw:see took:take gave:give made:make got:get found:find thought:think told:tell said:say left:leave kept:keep wrote:write "
    "bought:buy brought:bring sold:sell sent:send had:have felt:feel heard:hear understood:understand worked:work wanted:want needed:need asked:ask liked:like called:call "
    "used:use looked:look answered:answer helped:help stopped:stop started:start")
)  # fmt: skip
_BARE_VERBS = words_of(
    "want need know like have make take get give go come work ask say see think use find help pay read write send sell buy bring call answer look keep start stop sign wait"
)
_FROM_S = {does(verb): verb for verb in _BARE_VERBS}
# Spellings that are no word of English, whatever stands beside them; the first is a learner's own language's.
MISTYPED = dict(
    pair.split(":")
    for pair in words_of("foto:photo fotos:photos adress:address adresses:addresses standart:standard telephon:telephone kontrol:control kontrols:controls recieve:receive recieved:received recieves:receives "
    "teh:the hte:the adn:and taht:that waht:what jsut:just knwo:know thier:their freind:friend freinds:friends wich:which untill:until allways:always realy:really finaly:finally definitly:definitely "
    "definately:definitely seperate:separate seperated:separated seperately:separately occured:occurred occuring:occurring begining:beginning differnt:different diffrent:different responsable:responsible "
    "independant:independent calender:calendar maintainance:maintenance maintenence:maintenance enviroment:environment goverment:government experiance:experience expirience:experience succesful:successful "
    "succesfull:successful successfull:successful neccessary:necessary necesary:necessary profesional:professional proffesional:professional recomend:recommend recomended:recommended comitment:commitment "
    "questionaire:questionnaire appartment:apartment tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow becouse:because becuase:because beacuse:because beleive:believe acheive:achieve acheived:achieved "
    "buisness:business bussiness:business collegue:colleague collegues:colleagues colleage:colleague colleages:colleagues comming:coming writting:writing writen:written refered:referred transfered:transferred "
    "explane:explain explaned:explained intresting:interesting intrested:interested interessted:interested langauge:language managment:management managable:manageable payed:paid posible:possible probaly:probably "
    "probalby:probably publically:publicly relevent:relevant schedual:schedule shedule:schedule shure:sure similiar:similar somthing:something suprise:surprise suprised:surprised threshhold:threshold "
    "usefull:useful helpfull:helpful carefull:careful weigth:weight heigth:height lenght:length strenght:strength wensday:Wednesday wendesday:Wednesday thrusday:Thursday febuary:February "
    "equippment:equipment equiptment:equipment accomodation:accommodation accomodate:accommodate aquire:acquire agressive:aggressive arguement:argument availible:available availble:available "
    "comunication:communication comunicate:communicate conection:connection delievery:delivery delivary:delivery dificult:difficult exellent:excellent "
    "explaination:explanation familar:familiar forgoten:forgotten garantee:guarantee gaurd:guard immediatly:immediately interupt:interrupt knowlege:knowledge kitchin:kitchen machin:machine machins:machines "
    "mesure:measure mesured:measured mesures:measures oportunity:opportunity orginal:original pacient:patient pacients:patients permision:permission problme:problem problmes:problems proces:process quallity:quality "
    "reccomend:recommend remeber:remember rember:remember resturant:restaurant safty:safety shiping:shipping shoping:shopping stoped:stopped stoping:stopping studing:studying techincal:technical "
    "temprature:temperature temperture:temperature therapie:therapy togehter:together trafic:traffic traning:training tranport:transport truely:truly usualy:usually vehical:vehicle vehicals:vehicles warehous:warehouse "
    "wrok:work wroks:works wroking:working yestarday:yesterday yesteday:yesterday")
)  # fmt: skip
_MASS = {"informations": "information", "equipments": "equipment", "advices": "advice", "feedbacks": "feedback", "furnitures": "furniture", "homeworks": "homework", "knowledges": "knowledge", "softwares": "software", "hardwares": "hardware", "evidences": "evidence", "machineries": "machinery", "paperworks": "paperwork"}  # fmt: skip
_ANY_MASS = "|".join(_MASS)
_OF_MASS = {"are": "is", "were": "was", "have": "has", "don't": "doesn't"}
_OF_ONE = "|".join((*PERSONS, "problem", "reason", "thing", "machine", "van", "truck", "shop", "room", "table", "site"))


def _counted(match: re.Match[str]) -> str:
    return f"{match[1]}{many(match[2])}"


def _mass(match: re.Match[str]) -> str:
    one = {"many": "a lot of ", "these": "this ", "those": "that ", "some": "some ", "an": "", "a": ""}
    verb = f" {_OF_MASS[match[3]]}" if match[3] else ""
    return f"{one.get(match[1] or '', '')}{_MASS[match[2]]}{verb}"


# What is made or done is not said of it in these: "what I do is make lists".
_CLEFT = re.compile(
    r"\b(?:what|all|there|thing|idea|job|plan|trick|goal|aim|rule|point|way|first|best|next|step|it)\b[^,.;]{0,40}$",
    re.IGNORECASE,
)


def _participle(match: re.Match[str]) -> str:
    before = match.string[: match.start()][-60:]
    kept = _CLEFT.search(before) and match[1] in ("is", "was")
    return match[0] if kept else f"{match[1]} {_MADE[match[2]]}"


SLIPS = (
    *rules(
        # its, it's and their kin
        (rf"{_ITS}(?= (?:mostly|mainly|always|never|too|because|been|going to|like|why|how|enough|still (?:the|a|an|not|in|on|there|open)|just (?:a|an|the|not)|only (?:a|an|the|when|because|for|on|in|\d|been)|very (?:hard|easy|slow|cold|hot|late|good|bad|quiet|loud|simple|different)|so (?:hard|easy|slow|cold|hot|late|good|bad|quiet|simple)|time to|hard to|easy to|\d+(?: [a-z]+)?$)\b)", r"\1t's"),
        (rf"{_ITS}(?= (?:{_ADJ})(?:$|[.,;!?)]| (?:by|when|every|because|if|than|that|at|since|now|again|here|there)\b))", r"\1t's"),
        (r"\b([Ii])t's own\b", r"\1ts own"),
        (r"\b([Ww])ho(?:s|'s)(?= (?:turn|job|fault|idea|responsibility)\b)", r"\1hose"), (r"\b([Ww])hos\b", r"\1ho's"),
        (r"\b([Yy])our(?= (?:not (?!so\b)|the |an? |going to |trying to |looking (?:for|at) |supposed to |allowed to |always |never |too |welcome$))(?! not-)", r"\1ou're"),
        (r"\b([Tt])heir(?= (?:is|are|was|were|isn't|aren't|wasn't|weren't|has been|have been|will be)\b)", r"\1here"),
        (r"\b([Tt])(?:heir|here)(?= (?:going to|trying to|supposed to|not (?:allowed|sure|going))\b)", r"\1hey're"), (r"\bthe(?:re|y're) own\b", "their own"),
        (r"\b(more|less|fewer) then (?=\d|(?:one|two|three|four|five|six|ten|half|before|expected|usual|planned|enough)\b)", r"\1 than "),
        (r"\b(to|we|they|I|don't|would|will|could|can|might|not) loose (?=(?:an?|the|my|our|your|their|it|them|time|money|customers|people|two|three|\d+)\b)", r"\1 lose "),
        (r"\b([Cc]ould|[Ss]hould|[Ww]ould|[Mm]ust) of (?!course\b)", r"\1 have "),
        # genitives
        (rf"(?:(?<=^)|(?<=[,;] )|(?<=about )|(?<=from )|(?<=with )|(?<=check )|(?<=read )|(?<=see ))({_DAY})s (?=(?:{_OF_A_DAY})\b)", r"\1's "),
        (r"\b([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)s\b", r"\1's"),
        (r"(?<!the )(?<!these )(?<!those )\b([Ll]ast|[Nn]ext|[Tt]his) (week|month|year|night|season|quarter)s (?!(?:is|was|were|are|of|have|had|in|on|at|and|or|to|when|we|they|I|it)\b)(?=[a-z]{3,})", r"\1 \2's "),
        (r"\b((?:\d+|two|three|four|five|six|ten|twelve|twenty) (?:day|week|month|hour|year)s) (?=(?:notice|holiday|leave|pay|experience|worth)\b)", r"\1' "),
        (rf"\b([Ee]very|[Ee]ach|[Aa]nother|[Oo]ne) ({'|'.join(PERSONS)})s (?=(?:{_OWNED})\b)", r"\1 \2's "),
        # articles and little words of fixed phrases
        (r"(?<=[a-z] )(?<!the )(?<!this )(?<!that )(?<!at )(?<!is )(?<!was )(?<!of )(?<!about )(?<!around )(?<!roughly )(?<!exact )(?<!in )(?<!very )(?<!a )(?<!any )same time\b(?! (?:zone|slot|frame))", "at the same time"),
        (r"\bin the same time\b(?! (?:as|zone|slot|frame|it|period|window))", "at the same time"),
        (rf"\bin (morning|evening|afternoon)\b{_END}", r"in the \1"),
        (r"\b(at|from|by|until|since|near|to) (beginning|start|end|bottom|middle|edge|top) of (?=[a-z])", r"\1 the \2 of "),
        (rf"\b(the (?:end|start|beginning|middle) of) (month|week|year|day|shift|season|quarter|night)\b{_END}", r"\1 the \2"),
        (rf"\bon (phone|computer|internet|wall|floor|roof|website|train|bus)\b{_END}", r"on the \1"),
        (rf"\bin (?:the )?internet\b{_END}", "on the internet"),
        (rf"\bin ({_PLACES})\b{_END}", r"in the \1"),
        (r"\b([Aa])ccording (?=(?:the|my|our|their|his|her)\b)", r"\1ccording to "),
        (r"(?<!not )\b((?:they|we|you|I|people|customers) (?:have|had)|s?he (?:has|had)) (problem|question|meeting|appointment)(?=$|[.,;]| (?:with|about|at|on|every)\b)", lambda m: f"{m[1]} a{'n' if m[2] == 'appointment' else ''} {m[2]}"),
        (r"\b([Tt]here (?:is|was)|[Tt]here's) (problem|queue|leak|gap|meeting|hole)(?=$|[.,;]| (?:with|in|at|on|every)\b)", r"\1 a \2"),
        (rf"(\b(?:(?:have|has|I've|we've|they've|it's) (?:not |n't )?(?:been|had|known|done|run|made|kept|[a-z]{{2,}}ed)\b)[^,.;:]{{0,50}} )since (\d+|{_NUMBER}|many|several) (days?|weeks?|months?|years?)\b(?! ago)", r"\1for \2 \3"),
        (rf"\b(d|D)uring (\d+|{_NUMBER}|many|several) (?=(?:days|weeks|months|years|hours|minutes)\b)", lambda m: f"{'F' if m[1] == 'D' else 'f'}or {m[2]} "),
        # one and many
        (rf"(?<![\w.,:$€£-])(?<!\ba )(?<!\bthe )((?:[2-9]|\d\d+|{_NUMBER}|[Mm]any|[Ss]everal) )({_NOUN})\b{_END}", _counted),
        (rf"\b((?:the |[Tt]hese |[Tt]hose )(?:\d+ )?)(?<=ese )({_NOUN})\b{_END}", _counted), (rf"\b([Tt])his ({_NOUNS})\b(?= (?:are|were|have|don't|do)\b|$|[.,;])", r"\1hese \2"),
        (rf"\b((?:[Oo]ne|[Ss]ome|[Mm]any|[Mm]ost) of (?:the|our|my|your|their|his|her|these|those) )({_OF_ONE})\b{_END}", _counted),
        (r"\b([Mm]ost|[Oo]ne|[Ss]ome|[Mm]any) of (customer)\b", r"\1 of the customers"), (rf"\b([Mm]ost|[Oo]ne|[Ss]ome|[Mm]any) of (?=(?:people|{_NOUNS})\b)", r"\1 of the "),
        (r"(?<![\w.,:/£$€+-])(?<!\bweek )(?<!\bday )(?<!\bphase )(?<!\blevel )(?<!\bstep )1 (?=(?:day|week|month|year)\b(?! (?:in|of) \d))", "one "),
        (r"\b([Ee]very|[Ee]ach) (day|week|month|year|morning|evening|night|time)s\b(?! [a-z]+s\b)", r"\1 \2"),
        (rf"(?:\b(many|these|those|some|an?) )?\b({_ANY_MASS})\b(?: (are|were|have|don't)\b)?", _mass),
        (r"\b((?:the|our|their|your|my|all|many|some|new|more|other|\d+) )staffs\b", r"\1staff"),
        (rf"\b([Hh]ow|[Tt]oo|[Ss]o) much (?=(?:people|{_NOUNS})\b)", r"\1 many "),
        (r"\b((?:[Mm]any|[Ss]ome|[Mm]ost|[Aa]ll|[Tt]hese|[Tt]hose|[Mm]ore|[Oo]ther|\d+) )peoples\b(?= (?:is|are|was|were|never|always|who|don't|say|come|have|want|ask)\b|$|[.,;])", r"\1people"),
        # verbs
        (rf"\b(is|are|was|were|be|been|being) ({'|'.join(_MADE)})\b(?=$|[.,;!?]| (?:by|in|on|at|for|from|when|before|after|every|again|twice|because|until|already)\b)", _participle),
        (rf"\b((?:[Dd]id|[Dd]oes|[Dd]o)n't|(?:did|does|do) not) ({'|'.join(_BARE)})\b", lambda m: f"{m[1]} {_BARE[m[2]]}"),
        (rf"\b((?:[Dd]id|[Dd]oes|[Dd]o)n't|[Cc]an't|[Ww]on't|can|could|will|would|must) ({'|'.join(_FROM_S)})\b(?![-'’])(?= [a-z\d]|$|[.,;])", lambda m: f"{m[1]} {_FROM_S[m[2]]}"),
        (rf"\b(have|has|had|'ve) ({'|'.join(_GONE)})\b(?!-)", lambda m: f"{m[1]} {_GONE[m[2]]}"),
        (rf"\b(must|can|should) to (?=(?:{'|'.join(_BARE_VERBS)})\b)", r"\1 "),
        (r"\b(I|[Ww]e|[Tt]hey|[Yy]ou)(?:'m|'re| am| are) agree\b", r"\1 agree"), (r"\b(I|[Ww]e|[Tt]hey)(?:'m|'re| am| are) not agree\b", r"\1 don't agree"),
        (r"\b(depend(?:s|ed|ing)?) (?:of|from)\b", r"\1 on"), (r"\b([Dd]iscuss(?:ed|es|ing)?) about (?!\d)", r"\1 "),
        (r"\b([Ee]xplain(?:s|ed|ing)?) (me|us|him|them)\b(?= (?:what|why|how|where|when|the|that|this|all|its|it|everything|your|my|our|their)\b|$|[.,;?])", r"\1 to \2"),
        (r"\b([Ll]isten(?:s|ed|ing)?) (?=(?:me|us|him|her|them)\b)", r"\1 to "), (r"\b([Ww]ait(?:s|ed|ing)?) (?=(?:me|us|him|them)\b)", r"\1 for "),
        (r"\b([Rr]esponsible) of\b", r"\1 for"), (r"\b([Ii]nterested) (?:on|for)\b", r"\1 in"), (r"\b([Hh]ow) (it|this|that|they) (looks?) like\b", r"what \2 \3 like"), (r"\b([Pp]eople) which\b", r"\1 who"),
        # more and most
        (rf"\b([Mm])ore ({'|'.join(_EASIER)})\b(?=$|[.,;!?]| (?:than|to|for|by|with|when|if|now|because)\b)", lambda m: _EASIER[m[2]].capitalize() if m[1] == "M" else _EASIER[m[2]]),
        (rf"\bmore (?=(?:{'|'.join(_EASIER.values())})\b)", ""), (r"\bmost (?=(?:easi|cheap|fast|bigg|old|hard)est\b)", ""),
        # a and an
        (r"(?<!\bplan )(?<!\boption )(?<!\bgroup )(?<!\bunit )(?<!\bvitamin )(\ba|^A|(?<=[.!?] )A) (?=(?!(?:and|are|all|any|our|its|into|onto|over|under|until|also|as|at|of|is|it|in|on|or|one|once|other)\b|one-|eu|uni|us[aeut]|ut[ie]|ur[ailo]|un[ai]m|ub|uk)[aeiou][a-z]{2,}|(?:hour|honest|honou?r|heir)(?![a-z]*glass)|(?:8\d{0,2}|11|18)(?:-| [a-z]))", r"\1n "),
        (r"\b(is|was|as|with|for|in|of|like|have|has|had|need|needs|got|get|make|made|to|by|on|not|that's|it's|from|want|wants|be) an (?=(?!(?:the|then|that|this|they|there|when|what|where|with)\b|hour|honest|honou?r|heir)(?:(?:[bcdfghjklmnpqrstvwy](?=[aeiouy])|[bcdfgkpstw][lrhwtnmp](?=[a-z]?[aeiouy]))[a-z]{2,}|us[aeu]|uni[oqtv]|one-|euro))", r"\1 a "),
    ),
    (re.compile(rf"\b((?:last|next|first|past) (?:\d+|{_NUMBER})) ({'|'.join(s for s in sorted(SPANS) if not s.endswith('s'))})\b(?= (?:were|are|have|we|I|they)\b|$|[.,;])"), r"\1 \2s"),
)  # fmt: skip

_SPOKEN = quotation(1, 300)
# Stands for words that somebody spoke while what is around them is mended.
_HELD = "\ue000"


def _unspoken(match: re.Match[str]) -> str:
    """Mend what stands outside of quotation marks."""
    said = match[0].replace(_HELD, "")
    spoken = [m[0] for m in _SPOKEN.finditer(said)]
    told = _SPOKEN.sub(_HELD, said)
    for pattern, instead in (*SLIPS, *AGREED):
        told = pattern.sub(instead, told)
    for words in spoken:
        told = told.replace(_HELD, words, 1)
    return told


GRAMMAR = ((re.compile(r".+", re.DOTALL), _unspoken),)
