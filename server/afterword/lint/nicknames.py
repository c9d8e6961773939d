"""Given names: short forms, and those that say man or woman. Only ever a reason to ask, never to write."""

from __future__ import annotations

# Full names → what their owners are called; one row a family.
_CALLED = """
robert rob bob bobby bert | william will bill billy liam | wilhelm will willi willy helm | richard rick rich dick
james jim jimmy jamie | john johnny jack | jonathan jon johnny | michael mike mick micha | thomas tom tommy
charles charlie chuck chaz | joseph joe joey | david dave davey | daniel dan danny | matthew matt
christopher chris kit | christine chris chrissy tina | christina chris tina | christian chris | anthony tony
edward ed eddie ted ned | stephen steve | steven steve | andrew andy drew | andreas andi andy | benjamin ben benny
samuel sam sammy | samantha sam | alexander alex sandy xander sascha | alexandra alex sandra sasha | alexandre alex
alejandro alex ale | alejandra ale alex | nicholas nick nico | nicolas nico | nikolaus niko klaus | timothy tim
gregory greg | jeffrey jeff | kenneth ken | ronald ron | donald don | lawrence larry | peter pete
patrick pat paddy | patricia pat patty tricia trish | raymond ray | gerald gerry jerry | frederick fred freddie
elizabeth liz lizzie beth betty eliza lisa elsie | elisabeth lisa elli sissi beth
katherine kate katie kathy kat kit | catherine kate cathy cat | katharina kathi katha kat
margaret maggie meg peggy greta | jennifer jen jenny | jessica jess jessie | rebecca becca becky
deborah deb debbie | susan sue susie | barbara barb babs | victoria vicky tori | stephanie steph | nicole nicky nic
kimberly kim | pamela pam | theresa terry tess | amanda mandy | abigail abby gail | gabriela gaby gabi
gabriele gabi | isabella bella izzy isa | isabel isa | joanna jo | josephine jo josie | eleanor ellie nell
philip phil | phillip phil | zachary zach zack | joshua josh | jacob jake | nathaniel nate nathan nat
vincent vince vinnie | maximilian max | sebastian seb basti | johannes hannes jo | matthias matze matti
wolfgang wolf | francisco paco fran curro | josé pepe | jose pepe | maría mari | dolores lola | ignacio nacho
guadalupe lupe | rosario charo | concepción concha conchi | manuel manu manolo | enrique quique kike | eduardo edu
fernando fer nando | guillermo guille memo | jean-pierre jp | frédéric fred | stéphane steph | dominique dom
valérie val | sandrine sand | venkatesh venky venkat | subramanian subu mani | krishnan krish
"""
_WOMEN = """
abril adriana agnes agnieszka agnès aicha aiko aisha alba alessandra alexandra alice alicia alicja alina aline alison
amanda amandine amara amelia amina amira amy ana anabel anaïs andrea-luise andrea-maria angela angelika angelina
angélique anita anja anjali anke anna anne anneliese annette annie antje antonia anushka araceli ariana ariane arlette
astrid asunción aurora aurélie aylin ayşe azra barbara beate beatrice beatriz begoña bella belén berta bethan bettina
birgit blanca bridget brigitte bronwen bronwyn béatrice candela carla carmen carolin carolina caroline cassandra
catalina catherine cathérine chantal charlotta charlotte chiara chioma chloé christiane christina christine cindy
claire clara clarissa claudia claudine clémence colette concepción constance consuelo cordula corinna corinne courtney
cristina cynthia cécile céline dagmar dalia daniela danielle daphne deborah deepa delphine denise diana divya dolores
dominika doris dorothea dorothy edith edwige elaine eleanor elena eleonore elisabeth elizabeth ella ellen eloísa
elvira emilia emily emma encarnación erika esperanza estela estelle esther eugenia eugénie eunice eva evangelina eve
evelyn fabienne fanny fatima felicia felicity fernanda fiona flora florence francesca francine franziska françoise
frauke freya frida frieda friederike gabriela gemma geneviève georgia gerda gertrud gina gisela gloria grace greta
guadalupe gudrun halima hanna hannah hannelore hatice heather hedwig heidi heike helen helena helene helga henrietta
henriette hilary hilda hortense huguette hélène ilse imelda imke ines inge ingeborg ingrid inmaculada inès inés irene
irina iris irma isabel isabell isabella isabelle isolde itziar ivana ivette jacqueline jana jane janet janine jasmin
jasmine jeanne jeannette jennifer jenny jessica jill jimena joana joanna jocelyne johanna johanne josefa josefina
josefine josée joséphine joy joyce juana judith judy julia juliane julie juliette justine kaitlyn karen karin karina
karla karoline kate katharina katherine kathleen kathrin kathryn katie katja katrin katy kavita kayla kerstin khadija
kiara kimberly kirsten laetitia lakshmi lara laura layla lea leah leila lena leonie leticia lidia liesel lilian
liliana lillian lily lina linda linnea lisa lola lorena lorraine louise lourdes lucia lucie lucille lucy lucía
ludivine luisa luise luz lydia lynn léa mabel macarena madeleine madison magali magda magdalena maike maite maja
malgorzata manon mara marcela margaret margarete margarita margot marguerite maria mariam mariana marianne maribel
marie marie-claire mariella marilyn marina marion marisa marisol marlene marlies marta martha martina maryam maría
mathilda mathilde maud maureen maya meera megan meghan mei meike melanie melina melissa mercedes merle meryem mia
michaela milena miranda mireille miriam mirjam molly monica monika monique muriel mónica nadia nadine nadège nancy
naomi natalia natalie nathalia nathalie neha nele nerea nicola-jane nicole nieves nina noelia nora noreen noémie nuria
odette odile olga olivia oriane paloma pamela pascale patricia patrizia paula paulina pauline peggy penelope perrine
petra philippa phoebe pia pilar pooja priscilla priya rachel rafaela raquel rashida rebeca rebecca regina regine
regula reina remedios renate renée rhea rita roberta rocío romy rosa rosalie rosalía rosario rosemary roswitha roxane
ruth sabine sabrina saga sakura sally salma salomé samira sandra sandrine sara sarah saskia selma sharon sheila
shirley sibylle sigrid silke silvia sinéad siobhan sofia sofía solange soledad solène sonia sonja sophia sophie soraya
stefanie stella stephanie stéphanie sunita sunniva susan susana susanne suzanne svenja sybille sylvia sylvie tabea
tamara tania tanja tara tatiana teresa tessa thea theresa theresia tina trinidad trudy ulrike ursula ute valentina
valeria valerie valérie vanesa vanessa vera verena veronica veronika verónica vicky victoria violeta virginia virginie
viviane véronique waltraud wanda wendy whitney wiebke wilma xenia ximena yasmin yesenia yolanda yuki yvette yvonne
zahra zoe zoé zuzana élisabeth élise élodie émilie úrsula
"""
_MEN = """
aaron abdul abel adam adolfo adrian adrien adrián agustín ahmed aidan alain alan alban albert alberto aldo alec
alejandro alejo alexander alexandre alexis alfred alfredo ali alistair alvaro amadou amit anders andreas andrei andrew
andré andrés angelo angus anselm anthony antoine anton antonin antonio arjun armando armin arnaud arne arnold arthur
arturo august aurelio aurélien axel baptiste barry bartholomew bastian bastien beat benedikt benito benjamin benno
benoît bernard bernardo bernd bernhard bertrand biel bilal bjarne björn bob boris brad bradley brandon brendan brian
bruno bryan burkhard callum calvin carl carlos carsten cesar chad charles charlie christian christoph christopher
claus clemens clive clément colin connor conor constantin cornelius craig cristian cristóbal curtis cyril cédric césar
damian damien damián dan daniel danilo darius dariusz darren dave david davide declan denis dennis desmond detlef
detlev diarmuid didier diego dieter dietmar dirk dmitri domingo dominic dominik donal donald douglas duncan dustin
dylan eamon eberhard eckhard edgar edmund eduard eduardo edward edwin egon eike elias elmar emil emilio emmanuel
enrique enzo erhard eric erik ernesto ernst erwin esteban ethan eugen eugene eusebio evan ewald fabian fabio fabrice
fabrizio faisal federico felipe felix ferdinand fergus fernando florent florian francesco francis francisco francois
frank franklin franz françois fred friedrich fritz frédéric gabriel gareth garrett gary gavin geoffrey geoffroy georg
george gerard gerardo gerhard gert giacomo gilles giovanni giuseppe godfrey gonzalo gordon graham gregor gregory
grégoire grégory guido guillaume guillermo gunnar gunther gustav gustavo guy gérard götz günter hamza hannes hans
harald harold harry hartmut hassan hector heinrich heinz helmut hendrik henri henrik henry herbert hermann hervé
hiroshi holger horst hubert hugo huw héctor ian ibrahim ignacio igor iker imanol ingo isaac ismael ivan iván jacek
jack jacob jacobo jacques jaime jakob james jan-peter jaroslav jason jasper javi javier jean-claude jean-luc jean-marc
jean-michel jean-paul jean-philippe jean-pierre jeffrey jens jeremy jerome jesper jesús jim joachim joaquín joel johan
johann johannes john johnathan jonas jonathan jordi jorg jorge jose jose-luis josef joseph joshua josé joël juan
juan-carlos julian julien julio julián justin jérémie jérémy jérôme jörg jürg jürgen kamal karim karl karl-heinz
karsten keith kenji kenneth kent kevin kieran klaus knut konrad konstantin kristian krzysztof kurt lambert larry lars
laurent lawrence leander leif lennart leo leon leonard leonardo leopold lionel lorenz lorenzo lothar louis louis-marie
loïc luc luca lucas ludovic ludwig luigi luis lukas luke lutz magnus malcolm malte manfred manuel marc marcel marcelo
marcin marco marcus marek mariano mario marius mark marko markus martin martín mateo mathias mathieu mathis matteo
matthew matthias matthieu mattias maurice mauricio max maxime maximilian mehmet michael michel miguel miguel-ángel
mikael mike mirko mitchell mohamed mohammad mohammed moisés moritz moses murat mustafa nathan neil nelson niall
nicholas nicolas niels nigel niklas nikolai nils noah norbert noé octavio olaf olav oleg oliver olivier omar omid
orlando oscar osvaldo otto owen pablo pascal patricio patrick patrik paul paulo pavel pedro per percy peter philip
philipp philippe pierre pietro pim piotr quentin rafa rafael rahul raimund rainer rajan rajesh ralf ralph ramiro ramón
raphael raphaël rashid raul ravi raymond raúl reinaldo reinhard remi renaud rené rex rhys ricardo richard robert
roberto rodolfo rodrigo rogelio roger roland rolando rolf romain roman ron ronald rory ross ruben rubén rudi rudolf
rupert russell ryan rémi rémy rüdiger salvador sam-oliver samir samuel sandro sanjay santi santiago saul scott sean
sebastian sebastián serge sergei sergi sergio severin shane shaun siegfried sigmund silvio simon simón stanislas
stefan stefano stephan stephen steven suresh sven svend sylvain sébastien takeshi tariq teodoro terence thaddeus
theodor thiago thibault thibaut thierry thilo thomas thorben thorsten théo tiago tilo tim timo timothy timothée tito
tobias tom tomasz tomás tony torsten travis tristan troy tyler udo ulf ulrich umberto urs uwe valentin valentino
valentín vicente victor vijay vikram viktor vincent vinzenz virgil vladimir volker víctor waldemar walter wayne
wendelin werner wesley wilfried wilhelm willem william winfried wladimir wolf wolfgang xaver xavier yanis yann yannick
yassine youssef yusuf yves zachary álvaro émile étienne
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
    return _GENDER.get(first.split("-", maxsplit=1)[0], "")
