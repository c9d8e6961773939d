"""English: verbs by which a note without any other sign is known to be a clause."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.tables import words_of

# Those that are also common nouns or adjectives (cut, set, left, found, felt, saw, bit, lit, read, cost) are no sign.
PAST = frozenset(
    words_of("""
arose awoke was were beat became began bent bet bled blew broke brought built burnt burst bought caught chose clung came crept dealt dug did drew drank
drove ate fell fed fought fled flung flew forbade forgot forgave froze got gave went grew hung had heard hid held kept knelt knew laid led leapt learnt
lent lost made meant met paid quit rode rang ran said sought sold sent shook shone showed shrank sang sank sat slept slid spoke sped spent spun spat
split sprang stood stole stuck stung stank struck swore swept swam swung took taught tore told thought threw trod understood woke wore wove wept won
wrote
""")
)
# Verbs that notes are told with; with one of them after its subject, a line is a clause.
TOLD_WITH = frozenset(
    words_of("""
weep fray clog sag curdle wander wobble wither droop overheat overflow unravel crumble shatter seize misfire overrun drown choke fade melt freeze thaw
dissolve evaporate swell ooze seep creak groan moan argue bicker grumble mumble yell faint panic
die live sit take drop lose stand wait send come meet write need want get go settle stick read fail break cost run leave show make keep call start stop
work use ask pay bring buy sell give know feel turn end spend weigh follow share happen approve arrive ship stay dictate clash cancel treat teach carry
build hire train prune sign order close open miss skip forget hate love sort count check print store handle manage plan drive fly cook clean wash paint
cut burn melt freeze rot leak crack rust jam crash load climb grow fall rise double increase change move talk speak say tell think believe trust argue
complain ignore copy type scan file save lend rent borrow return visit attend book refuse accept reject review submit publish edit translate clog land
last matter belong depend rely hold push pull lead learn play sing draw walk sleep eat drink feed reach cover help hope try fix fit throw lie pass pick
find choose decide notice trip block jump rise grow stall hang smell sweat kill burst empty collapse drift prefer expect avoid receive deliver collect park ring phone text shout watch guess wonder hide blame panic repeat report rotate exist charge see hear fill lack appear slip trip struggle suffer bounce doubt survive compete
scream cry bark rattle hum beep buzz swear squeak squeal spill drip flicker stumble skid wilt warp shrink peel bleed snap limp snore whine yawn giggle
""")
)

# Many who do something because or when: "creditors telephone because nobody writes".
MANY_DO = re.compile(
    r"(?:the |most |all |half the |some )?[a-z]{3,}(?<![uis])s [a-z]{3,}(?<!s) (?:because|whenever|when|if|until|unless) [a-z]"
)
