"""Given names: short forms, and those that say man or woman. Only ever a reason to ask, never to write."""

from __future__ import annotations

# Full names → what their owners are called; one row a family.
_CALLED = """
robert rob bob bobby bert | william will bill billy liam | wilhelm will willi willy helm | richard rick rich dick | james jim jimmy jamie | john johnny jack | jonathan jon johnny
michael mike mick micha | thomas tom tommy | charles charlie chuck chaz | joseph joe joey | david dave davey | daniel dan danny | matthew matt
christopher chris kit | christine chris chrissy tina | christina chris tina | christian chris | anthony tony | edward ed eddie ted ned | stephen steve | steven steve
andrew andy drew | andreas andi andy | benjamin ben benny | samuel sam sammy | samantha sam | alexander alex sandy xander sascha | alexandra alex sandra sasha
alexandre alex | alejandro alex ale | alejandra ale alex | nicholas nick nico | nicolas nico | nikolaus niko klaus | timothy tim | gregory greg | jeffrey jeff | kenneth ken
ronald ron | donald don | lawrence larry | peter pete | patrick pat paddy | patricia pat patty tricia trish | raymond ray | gerald gerry jerry | frederick fred freddie
elizabeth liz lizzie beth betty eliza lisa elsie | elisabeth lisa elli sissi beth | katherine kate katie kathy kat kit | catherine kate cathy cat | katharina kathi katha kat
margaret maggie meg peggy greta | jennifer jen jenny | jessica jess jessie | rebecca becca becky | deborah deb debbie | susan sue susie | barbara barb babs | victoria vicky tori
stephanie steph | nicole nicky nic | kimberly kim | pamela pam | theresa terry tess | amanda mandy | abigail abby gail | gabriela gaby gabi | gabriele gabi | isabella bella izzy isa
isabel isa | joanna jo | josephine jo josie | eleanor ellie nell | philip phil | phillip phil | zachary zach zack | joshua josh | jacob jake | nathaniel nate nathan nat | vincent vince vinnie
maximilian max | sebastian seb basti | johannes hannes jo | matthias matze matti | wolfgang wolf | francisco paco fran curro | josé pepe | jose pepe | maría mari | dolores lola
ignacio nacho | guadalupe lupe | rosario charo | concepción concha conchi | manuel manu manolo | enrique quique kike | eduardo edu | fernando fer nando | guillermo guille memo
jean-pierre jp | frédéric fred | stéphane steph | dominique dom | valérie val | sandrine sand | venkatesh venky venkat | subramanian subu mani | krishnan krish
"""
_WOMEN = """
adriana alice alicia amelia ana andrea-maria angela anita anja anna anne annette antje astrid barbara beatriz birgit brigitte carla carmen carolina caroline catherine
cécile céline charlotte chloé christiane christina christine clara claire claudia cristina daniela deborah denise diana doris dorothea edith elena elisabeth elizabeth ella ellen
emilia emily emma esther eva evelyn fatima florence franziska frieda gabriela gabriele gisela grace hannah hanna heike heidi helen helena helene hélène helga ingrid
irene iris isabel isabelle jana jane janet jennifer jessica joanna johanna josefine julia julie karen karin katharina katherine kathrin katja katrin laura laetitia
lena leonie linda lisa lucía lucia lucie luisa magdalena maja manon margarita margaret maria maría marie marina marlene martha martina mathilde meike melanie mercedes
mia miriam monica mónica monika nadia nadine natalia natalie nathalie nicole nina nora olga olivia patricia paula petra pilar priya rachel rebecca regina renate rita
rosa ruth sabine sandra sandrine sara sarah silke silvia sofia sofía sonja sophia sophie stefanie stephanie susan susana susanne svenja sylvie tanja teresa theresa
ulrike ursula ute valérie vanessa vera verena veronika victoria virginie yvonne anjali deepa divya kavita lakshmi meera neha pooja sunita aisha amina leila layla zahra
mei yuki aiko sakura
"""
_MEN = """
alain alan albert alberto alejandro alexander alfred alfredo andreas andrew andré anthony antoine antonio arjun armin arthur benjamin bernard bernd bernhard björn bruno
carlos charles christian christoph christopher claus daniel david dennis didier diego dieter dietmar dirk dominic donald eduardo edward emmanuel enrique eric erik ernst
fabian felix fernando florian françois frank franz fred frédéric friedrich georg george gérard gerhard gilles gonzalo graham gregory guillaume günter guy hans harald
heinrich heinz helmut henri henrik henry holger horst hugo ian ivan jack jacques jaime jakob james jan-peter javier jens jesús jim joachim joaquín johannes john jonas jorge
josé jose josef joseph juan julien jürgen karl kenneth kevin klaus konrad lars laurent lawrence leon lorenz louis lucas luis lukas manfred manuel marc marcel marco marcus
mario mark markus martin matthew matthias max maximilian michael miguel mohamed mohammed moritz nicholas nicolas niklas norbert olaf oliver olivier oscar otto pablo patrick
paul pedro peter philip philipp philippe pierre rafael rainer ralf ramón raúl reinhard ricardo richard robert roberto roland rolf rüdiger rudolf samuel santiago sebastian
sergio simon stefan stephan stephen steven sven thierry thomas thorsten tilo tim tobias tom torsten udo ulrich uwe vicente vincent volker walter werner wilhelm william
wolfgang yves rahul rajesh ravi sanjay suresh vikram vijay ahmed ali hassan ibrahim omar yusuf kenji hiroshi takeshi
"""

_ROWS = [row.split() for line in _CALLED.strip().splitlines() for row in line.split("|")]
_GENDER = {**dict.fromkeys(_WOMEN.split(), "woman"), **dict.fromkeys(_MEN.split(), "man")}


def called(short: str, full: str) -> bool:
    """Say whether somebody named *full* may be called *short* (both folded), or the other way round."""
    if 2 <= len(short) <= 5 and full.startswith(short) and len(full) > len(short) + 1:
        return True
    return any(full in row and short in row for row in _ROWS)


def gender_of(first: str) -> str:
    """Return woman, man or "" for a folded first name."""
    return _GENDER.get(first.split("-")[0], "")
