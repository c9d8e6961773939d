"""Words that carry grammar rather than meaning: what stems leave out and what tells languages apart."""

EN = """
a about above after again against all also am an and any are aren't as at be because been before being below between
both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few for from
further had has have haven't having he he's her here hers herself him himself his how how's i i'd i'll i'm i've if in
into is isn't it it's its itself just let's me more most my myself no nor not of off on once only or other our ours
ourselves out over own same she should shouldn't so some such than that that's the their theirs them themselves then
there there's these they they're they've this those through to too under until up upon us very was wasn't we we'd
we'll we're we've were weren't what what's when where which while who whom whose why will with within without won't
would wouldn't you you'd you'll you're you've your yours yourself may might must shall
"""

DE = """
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
bin bis bist da damit dann dass daß das dein deine dem den denn der deren des dessen dich die dies diese diesem diesen
dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure für gegen gewesen hab
habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja
jede jedem jeden jeder jedes jene jener jetzt kann kein keine keinem keinen keiner können könnte man manche mehr mein
meine meinem meinen meiner mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem
seinen seiner seit selbst sich sie sind so solche soll sollen sollte sondern sonst über um und uns unser unsere
unserem unseren unserer unter viel vom von vor während war waren warum was weg weil weiter welche welchem welchen
welcher welches wenn wer werde werden werdet wie wieder will wir wird wirst wo wollen worden wurde wurden würde würden
zu zum zur zwar zwischen
"""

FR = """
a à ai aie alors après as au aucun aussi autre autres aux avait avant avec avez avoir avons c car ce ceci cela ces cet
cette ceux chaque chez ci comme comment d dans de des donc dont du elle elles en encore entre es est et étaient était
étant été être eu eux fait faire fois font hors ici il ils j je l la là le les leur leurs lors lui m ma mais me même
mêmes mes mien moi moins mon n ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi
pouvez qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses seulement si sien soi soit sommes son
sont sous sur t ta tandis te tes toi ton tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y
"""

ES = """
a al algo algunas algunos ante antes aquel aquella aquí así aun aún aunque cada como cómo con contra cual cuál cuales
cuando cuándo de del desde donde dónde dos durante e el él ella ellas ellos en entre era eran eres es esa esas ese eso
esos esta está están estaba estar estas este esto estos estoy fue fueron ha haber había habían han has hasta hay he
hemos hoy la las le les lo los más me mi mí mientras mis mucho muchos muy nada ni no nos nosotros nosotras nuestra
nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque pues que qué quien quién quienes se sea
según ser será si sí sido sin sino sobre solo sólo son soy su sus también tan tanto te tiene tienen todo toda todas
todos tu tú tus un una unas uno unos usted ustedes vosotros vuestra vuestro y ya yo
"""

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in (("en", EN), ("de", DE), ("fr", FR), ("es", ES))
}
