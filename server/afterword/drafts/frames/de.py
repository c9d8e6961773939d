"""German frames: "near" is du, "far" is Sie; slots stand in the nominative or after a colon."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.frames import Frames

FRAMES: Frames = {
    "any": {
        "fit": (
            "Was ich für die Stelle ({role}) mitbringe: {point}",
            "Was ich für die Stelle mitbringe: {points}.",
            "Für die Stelle ({role}) bringe ich mit: {points}.",
            "Mein Interesse an der Stelle ({role}) besteht weiterhin.",
        ),
        "also": (
            "lived: Aus meiner eigenen Arbeit: {mine}",
            "idea: Meine Antwort darauf: {mine}",
            "Das Thema kenne ich aus meiner Arbeit: {point}",
        ),
        "remind": (
            "Im Kopf geblieben ist mir {the_named}: {said}.",
            "Ein Punkt aus dem Gespräch beschäftigt mich noch: {said}.",
            "Mir ist im Kopf geblieben, {that}.",
            "far: Ihre Frage beschäftigt mich noch: {asked}.",
            "near: Deine Frage beschäftigt mich noch: {asked}.",
            "Was mich aus dem Gespräch noch beschäftigt: {handle}.",
            "!said !handle: Meine Antwort von damals gilt weiterhin. {mine}",
            "!handle !said: Was ich mitbringe: {point}",
        ),
        "still": (
            "far: Mein Interesse an der Stelle ist unverändert.",
            "near: Ich hätte weiterhin große Lust auf die Stelle.",
        ),
    },
    "thank_you": {
        "subject": (
            "Vielen Dank für das Gespräch: {handle}",
            "Vielen Dank für das Gespräch {when}",
            "Vielen Dank für das Gespräch: {role}",
            "Vielen Dank für das Gespräch",
        ),
        "thanks": (
            "!phone: Vielen Dank für das Gespräch {when}.",
            "far !phone: Vielen Dank, dass Sie sich {when} Zeit für mich genommen haben.",
            "near !phone: Danke, dass du dir {when} Zeit für mich genommen hast.",
            "near !phone: Danke für das Gespräch {when}.",
            "phone: Vielen Dank für das Telefonat {when}.",
            "phone: Vielen Dank für das Telefonat {when} über die Stelle ({role}).",
            "far: Vielen Dank für das Gespräch {when} und {seen}.",
            "near: Danke für das Gespräch {when} und {seen}.",
            "Vielen Dank für das Gespräch.",
        ),
        "thanks_after": (
            "far: Vielen Dank, dass Sie sich {when} die Zeit genommen haben.",
            "near: Danke, dass du dir {when} die Zeit genommen hast.",
            "Vielen Dank für das Gespräch {when} und {seen}.",
            "Vielen Dank für das Gespräch {when}.",
            "Vielen Dank für das Gespräch.",
        ),
        "moment": (
            "Im Kopf geblieben ist mir {the_named}: {said}.",
            "Im Kopf geblieben ist mir vor allem eines: {said}.",
            "far: Ein Punkt, den Sie genannt haben, beschäftigt mich seitdem: {said}.",
            "near: Ein Punkt von dir beschäftigt mich seitdem: {said}.",
            "far: Über einen Satz von Ihnen habe ich seitdem viel nachgedacht: {said}.",
            "near: Über einen Satz von dir habe ich seitdem viel nachgedacht: {said}.",
            "far: Sie haben gesagt, {that}. Das beschäftigt mich seitdem.",
            "near: Du hast gesagt, {that}. Das beschäftigt mich seitdem.",
            "far: Sie haben gefragt, {asked}.",
            "near: Du hast gefragt, {asked}.",
            "far: „{quote}“, haben Sie gesagt, und das ist mir im Kopf geblieben.",
            "near: „{quote}“, hast du gesagt, und das ist mir im Kopf geblieben.",
            "Was mir im Kopf geblieben ist: {handle}.",
            "Worüber ich seitdem nachdenke: {handle}.",
        ),
        "link": (
            "far: Sie haben gefragt, {again}, und ich habe weit ausgeholt. Die kurze Antwort: {mine}",
            "near: Du hast gefragt, {again}, und ich habe weit ausgeholt. Die kurze Antwort: {mine}",
            "far: Sie haben gefragt, {again_weak}, und meine Antwort war noch nicht gut. Was ich hätte sagen sollen: {mine}",
            "near: Du hast gefragt, {again_weak}, und meine Antwort war noch nicht gut. Was ich hätte sagen sollen: {mine}",
            "!lived !idea: {mine}",
            "lived: Das hat mich an etwas aus meiner eigenen Arbeit erinnert: {mine}",
            "idea: Mein Gedanke dazu: {mine}",
            "lived: Dazu fällt mir etwas aus meiner eigenen Arbeit ein: {mine}",
            "lived: Ich musste dabei an meine eigene Arbeit denken: {mine}",
            "idea: Meine Überlegung dazu: {mine}",
            "idea: Mein Vorschlag dazu: {mine}",
            "asked: Hier meine Antwort schriftlich. {mine}",
            "{point}",
            "Was ich dazu mitbringe: {points}.",
        ),
        "noted": ("Notiert habe ich mir auch: {noted}. Das kenne ich aus meiner Arbeit: {tied}",),
        "pass_on": (
            "far: Bitte richten Sie auch {colleague} meinen Dank aus.",
            "near: Richte bitte auch {colleague} meinen Dank aus.",
        ),
        "next": (
            "far: Wie besprochen schicke ich Ihnen noch {paper} und freue mich auf Ihre Rückmeldung {promised}.",
            "near: Wie besprochen schicke ich dir noch {paper} und freue mich auf deine Rückmeldung {promised}.",
            "far: Wie besprochen schicke ich Ihnen noch {paper}.",
            "near: Wie besprochen schicke ich dir noch {paper}.",
            "far: Auf Ihre Rückmeldung {promised} freue ich mich, und den nächsten Schritt habe ich mir notiert: {step}.",
            "near: Auf deine Rückmeldung {promised} freue ich mich, und den nächsten Schritt habe ich mir notiert: {step}.",
            "Den nächsten Schritt habe ich mir notiert: {step}.",
            "far formal: Über Ihre Rückmeldung {promised} freue ich mich. Für Fragen erreichen Sie mich jederzeit.",
            "far: Auf Ihre Rückmeldung {promised} freue ich mich.",
            "near: Ich freue mich auf deine Rückmeldung {promised}.",
            "far undated: Darf ich fragen, wann Sie voraussichtlich entscheiden?",
            "near undated: Weißt du schon, wann ihr euch entscheidet?",
            "far !undated: Ich freue mich auf Ihre Rückmeldung.",
            "near !undated: Ich freue mich auf deine Rückmeldung.",
        ),
    },
    "status_1": {
        "subject": ("{role}: Stand meiner Bewerbung", "Stand meiner Bewerbung"),
        "context": (
            "far: Ich melde mich zu unserem Gespräch am {date} über die Stelle ({role}).",
            "far: Am {date} haben wir über die Stelle ({role}) gesprochen.",
            "near: Ich melde mich zu unserem Gespräch am {date} über die Stelle ({role}).",
            "Ich melde mich zur Stelle ({role}).",
        ),
        "ask": (
            "far: Darf ich fragen, wie der Stand ist und wann mit einer Entscheidung zu rechnen ist?",
            "far: Können Sie mir sagen, wie es weitergeht?",
            "near: Kannst du mir sagen, wie der Stand ist und wie es weitergeht?",
        ),
        "ease": (
            "Falls sich der Zeitplan verschoben hat, ist das kein Problem; ein ungefährer Termin würde mir bei der Planung helfen.",
            "Sollte es länger dauern als geplant, ist das in Ordnung; ein ungefährer Termin genügt mir.",
        ),
    },
    "status_2": {
        "subject": ("{role}: eine letzte Frage", "Eine letzte Frage zu meiner Bewerbung"),
        "context": (
            "Ich komme noch einmal auf die Stelle ({role}) zurück, über die wir am {date} gesprochen haben.",
            "Ich komme noch einmal auf die Stelle ({role}) zurück.",
        ),
        "ask": (
            "Ist sie noch offen, und gibt es einen ungefähren Termin für die Entscheidung?",
            "far: Können Sie mir sagen, wie der Stand der Entscheidung ist?",
            "near: Kannst du mir sagen, wie der Stand der Entscheidung ist?",
        ),
        "way_out": (
            "far: Wenn Sie sich anders entschieden haben, freue ich mich über eine kurze Zeile dazu und frage nicht weiter nach.",
            "near: Wenn ihr euch anders entschieden habt, freue ich mich über eine kurze Zeile dazu und frage nicht weiter nach.",
            "Auch eine Absage ist in Ordnung: Eine Zeile genügt.",
        ),
    },
    "close": {
        "subject": ("{role}: vielen Dank", "Vielen Dank"),
        "assume": (
            "far: Vielen Dank noch einmal für das Gespräch am {date} über die Stelle ({role}). Ich nehme an, dass Sie sich anders entschieden haben, und das ist in Ordnung.",
            "near: Danke noch einmal für das Gespräch am {date} über die Stelle ({role}). Ich nehme an, dass ihr euch anders entschieden habt, und das ist in Ordnung.",
            "Vielen Dank noch einmal für das Gespräch. Ich nehme an, dass die Entscheidung anders gefallen ist, und das ist in Ordnung.",
        ),
        "remember": ("Was ich mitnehme: {handle}.", "Einen Punkt aus dem Gespräch nehme ich mit: {said}."),
        "door": (
            "far: Wenn sich später etwas Passendes ergibt, freue ich mich, von Ihnen zu hören.",
            "near: Wenn sich später etwas Passendes ergibt, freue ich mich, von dir zu hören.",
        ),
    },
    "rejection_reply": {
        "subject": ("Re: {role}", "Vielen Dank für die Nachricht"),
        "thanks": (
            "far itself: Vielen Dank, dass Sie mir persönlich Bescheid gegeben haben.",
            "near itself: Danke, dass du mir selbst Bescheid gegeben hast.",
            "far !itself: Vielen Dank für Ihre Nachricht und die klare Antwort.",
            "near !itself: Danke für deine Nachricht und die klare Antwort.",
        ),
        "accept": (
            "Ich hätte mir eine andere Antwort gewünscht und verstehe die Entscheidung.",
            "Über eine andere Antwort hätte ich mich gefreut, die Entscheidung kann ich nachvollziehen.",
        ),
        "good": (
            "Was ich mitnehme, ist {the_named}: {said}.",
            "Einen Punkt aus dem Gespräch nehme ich mit: {said}.",
            "Was ich aus dem Gespräch mitnehme: {handle}.",
            "Das Gespräch hat mir Freude gemacht.",
        ),
        "door": (
            "far: Sie schreiben: „{later}“. Wenn es so weit ist, freue ich mich, davon zu hören.",
            "near: Du schreibst: „{later}“. Wenn es so weit ist, freue ich mich, davon zu hören.",
            "far: Wenn sich später etwas Passendes ergibt, freue ich mich, von Ihnen zu hören.",
            "near: Wenn sich später etwas Passendes ergibt, freue ich mich, von dir zu hören.",
        ),
        "also": ("later: Das Thema kenne ich aus meiner Arbeit: {point}",),
        "wish": (
            "far: Ihnen und dem Team wünsche ich alles Gute.",
            "near: Dir und dem Team wünsche ich alles Gute.",
        ),
    },
    "offer_ack": {
        "subject": ("Vielen Dank für das Angebot", "Das Angebot: {role}"),
        "thanks": (
            "far called: Vielen Dank für das Angebot und für den Anruf.",
            "near called: Danke für das Angebot und für den Anruf.",
            "far !called: Vielen Dank für Ihr Angebot.",
            "near !called: Vielen Dank für euer Angebot.",
        ),
        "glad": ("Ich habe mich sehr darüber gefreut.", "Das hat mich sehr gefreut."),
        "received": (
            "written: Das schriftliche Angebot ist angekommen.",
            "!written: Es ist angekommen, und ich lese es in Ruhe.",
        ),
        "by_when": (
            "far: Meine Antwort bekommen Sie bis {decide_by}.",
            "near: Meine Antwort bekommst du bis {decide_by}.",
            "far: Ich sehe es mir in Ruhe an. Bis wann brauchen Sie meine Antwort?",
            "near: Ich sehe es mir in Ruhe an. Bis wann braucht ihr meine Antwort?",
        ),
        "warm": (
            "Was mich aus dem Gespräch weiter beschäftigt: {handle}.",
            "!handle: Ein Punkt aus dem Gespräch beschäftigt mich weiter: {said}.",
            "Über das Gespräch habe ich mich sehr gefreut.",
        ),
    },
    "offer_decision_reminder": {
        "subject": ("Antwort an {company} bis {decide_by}", "Antwort an {company}"),
        "due": (
            "Deine Antwort an {company} ({role}) ist bis {decide_by} fällig.",
            "Das Angebot von {company} ({role}) ist noch nicht beantwortet.",
        ),
        "open": (
            "Noch offen: {paper}.",
            "Noch offen: {step}.",
            "Ist am Angebot noch etwas unklar? Frag vor diesem Tag.",
        ),
    },
    "withdraw": {
        "subject": ("{role}: Rückzug meiner Bewerbung", "Rückzug meiner Bewerbung"),
        "thanks": (
            "far: Vielen Dank für das Gespräch am {date} und für die Zeit, die Sie sich genommen haben.",
            "near: Danke für das Gespräch am {date} und für die Zeit, die du dir genommen hast.",
            "Vielen Dank für die Zeit und das Gespräch.",
        ),
        "withdraw": (
            "Hiermit ziehe ich meine Bewerbung ({role}) zurück.",
            "Ich habe mich entschieden, meine Bewerbung ({role}) zurückzuziehen.",
        ),
        "warm": (
            "Was ich aus dem Gespräch mitnehme: {handle}.",
            "Einen Punkt aus dem Gespräch nehme ich gern mit: {said}.",
            "Das Gespräch ist mir in guter Erinnerung.",
        ),
        "door": (
            "Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.",
            "Für die Zukunft wünsche ich alles Gute.",
        ),
    },
    "no_show": {
        "subject": ("Unser Gespräch: {role}", "Unser Gespräch"),
        "agreed": (
            "Wir waren {agreed} zum Gespräch verabredet; vermutlich ist etwas dazwischengekommen.",
            "Unser Gespräch war {agreed} geplant; anscheinend haben wir uns verpasst.",
        ),
        "times": (
            "far: Mir würde passen: {times}. Ist etwas davon für Sie möglich?",
            "near: Mir würde passen: {times}. Ist etwas davon für dich möglich?",
            "far: Gern finde ich einen neuen Termin. Wann passt es Ihnen?",
            "near: Gern finde ich einen neuen Termin. Wann passt es dir?",
        ),
        "ready": ("Auf das Gespräch über die Stelle ({role}) freue ich mich weiterhin.",),
    },
    "reply": {
        "subject": ("Re: {role}", "far: Re: Ihre Nachricht", "near: Re: deine Nachricht"),
        "thanks": (
            "far: Vielen Dank für Ihre Nachricht.",
            "near: Danke für deine Nachricht.",
            "far: Vielen Dank für die Rückmeldung.",
        ),
        "answer": ("{answer}",),
        "next": (
            "far: Wenn noch etwas fehlt, genügt eine kurze Zeile.",
            "near: Wenn noch etwas fehlt, genügt eine kurze Zeile.",
            "far: Sagen Sie mir gern, wenn Sie noch etwas brauchen.",
        ),
    },
    "referrer_thanks": {
        "subject": ("Danke für den Kontakt: {company}", "Danke für den Kontakt"),
        "thanks": (
            "far: Vielen Dank, dass Sie mich mit {company} in Kontakt gebracht haben.",
            "near: Danke, dass du mich mit {company} in Kontakt gebracht hast.",
        ),
        "came": (
            "{news}",
            "Das Gespräch über die Stelle ({role}) war {when}.",
            "Ich habe dort über die Stelle ({role}) gesprochen.",
        ),
        "detail": ("Was ich daraus mitnehme: {handle}.", "Einen Punkt daraus nehme ich mit: {said}."),
        "return": (
            "far: Wenn ich umgekehrt etwas für Sie tun kann, sagen Sie es mir gern.",
            "near: Wenn ich umgekehrt etwas für dich tun kann, sag es mir gern.",
        ),
    },
    "connection": {
        "note": (
            "{greeting} vielen Dank für das Gespräch {when}. {mine} Ich freue mich, in Kontakt zu bleiben. {name}",
            "{greeting} vielen Dank für das Gespräch {when}. Stichwort: {handle}. Ich freue mich, in Kontakt zu bleiben. {name}",
            "{greeting} vielen Dank für das Gespräch {when}. Ich würde mich freuen, in Kontakt zu bleiben. {name}",
            "{greeting} wir haben {when} gesprochen. Ich würde mich freuen, in Kontakt zu bleiben. {name}",
            "{greeting} ich würde mich freuen, in Kontakt zu bleiben. {name}",
        ),
    },
}
