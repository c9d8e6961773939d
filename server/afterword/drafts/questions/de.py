"""Questions in German."""
# ruff: noqa: E501 (tables of words)

QUESTIONS = {
    "said": ("Was von dem, was {them} gesagt hat, würdest du heute Abend weitererzählen?", "Ohne einen Moment aus diesem Gespräch könnte die Nachricht an jeden gehen."),
    "said.noted": ("Was von dem, was {them} gesagt hat, würdest du heute Abend weitererzählen? In deinen Notizen steht: „{line}“", "Ohne einen Moment aus diesem Gespräch könnte die Nachricht an jeden gehen."),
    "mine": ("Was hast du {them} geantwortet, oder was würdest du jetzt antworten? Ein Satz, wie du ihn sagen würdest.", "Ein Satz in deinen eigenen Worten macht die Nachricht zu deiner."),
    "mine.noted": ("In deinen Notizen zu {them} steht: „{line}“. Was hast du geantwortet, oder was würdest du jetzt antworten? Ein Satz.", "Ein Satz in deinen eigenen Worten macht die Nachricht zu deiner."),
    "thought": ("{them} hat dir erzählt: „{line}“. Was denkst du heute dazu? Ein Satz, wie du ihn sagen würdest.", "Er steht gleich hinter dem, was du gehört hast, damit die Nachricht etwas daraus macht."),
    "by": ("Bis wann schickst du es? Zum Beispiel: morgen, bis Freitag.", "Eine Zusage mit Tag bleibt im Kopf; der Tag kommt in den Satz."),
    "handle": ("Gib dem Gespräch mit {them} einen Namen aus zwei bis sechs Wörtern, etwa: die Sache mit dem Prüffeld.", "Daran ist zu erkennen, um welches Gespräch es geht."),
    "decide_by": ("Bis zu welchem Tag antwortest du?", "Auf ein Angebot antwortet man mit einem Datum."),
    "answer": ("Was hat {them} gefragt, und was ist deine Antwort?", "Eine Antwort geht auf das ein, was gefragt wurde."),
    "answer.asked": ("{them} fragt auch: „{asked}“ Was antworten Sie?", "Was gefragt wurde, wird beantwortet; nichts wird für Sie erfunden."),
    "request": ("{them} hätte gern {thing}. Schicken Sie das? Ja oder nein, oder der Satz, der im Brief stehen soll.", "Nichts wird versprochen, wozu Sie nicht Ja gesagt haben."),
    "invited": ("{them} lädt Sie ein: {thing}. Kommen Sie? Ja oder nein, oder der Satz, der im Brief stehen soll.", "Bis Sie es sagen, dankt der Brief nur dafür."),
    "times": ("Welche zwei Termine würden dir passen?", "Zwei Vorschläge sparen eine Runde Nachrichten."),
    "news": ("Was ist daraus geworden, in einem Satz für {them}?", "Das möchte hören, wer geholfen hat."),
    "foreign.said": ("Wie würdest du das auf {tongue} sagen: „{typed}“?", "Es steht in einer anderen Sprache da, und eine Übersetzung nach Regeln wären nicht deine Worte."),
    "foreign.mine": ("Wie würdest du das auf {tongue} sagen: „{typed}“?", "Es steht in einer anderen Sprache da, und eine Übersetzung nach Regeln wären nicht deine Worte."),
    "title": ("Welche Anrede gehört vor {last} (Frau, Herr, Ms., Mr., Madame, Monsieur, Sra., Sr.)?", "Aus einem Vornamen wird keine Anrede geraten; bis dahin steht der volle Name da."),
    "address": ("Wie sprichst du {them} an: mit Vornamen und du oder mit Nachnamen und Sie?", "Das steht noch nirgends, und eine falsche Anrede fällt als Erstes auf."),
    "reach": ("Wie erreichst du {them}?", "Es gibt noch keine Adresse; du kannst auch in der Nachricht an jemand anderen danken lassen."),
    "reach.one_name": ("Wie heißt {them} mit Nachnamen, und wie erreichst du {them}?", "Es gibt noch keine Adresse; du kannst auch in der Nachricht an jemand anderen danken lassen."),
    "takeaway": ("Was nimmst du daraus mit? Ein Satz.", "Wer etwas teilt, beginnt mit der eigenen Sicht."),
    "experience": ("Hast du so etwas schon einmal gemacht? Ein Satz, wie du es erzählen würdest.", "Auf einen Kommentar mit etwas Eigenem wird öfter geantwortet; erfunden wird für dich nichts."),
    "experience.silent": ("Hast du so etwas schon einmal gemacht? Ein Satz, wie du es erzählen würdest.", "Der Beitrag lässt nichts offen, und von dir berührt ihn noch nichts: Lesen und schweigen ist besser als eine Frage von der Stange."),
    "experience.asked": ("Gefragt wird: „{asked}“ Was wäre deine Antwort? Ein Satz, wie du ihn sagen würdest.", "Gelesen wird, was die Frage beantwortet; erfunden wird nichts."),
    "experience.asked_by": ("{who} fragt: „{asked}“ Was wäre deine Antwort, aus deiner eigenen Arbeit? Ein Satz, wie du ihn sagen würdest.", "Gelesen wird, was die Frage beantwortet; erfunden wird nichts."),
    "own_words": ("Was würdest du den Betroffenen sagen? In deinen Worten; sie bleiben, wie sie sind.", "In diesem Beitrag geht es um etwas, das wehtut. Dafür passt keine Vorlage, also gibt es keine."),
}  # fmt: skip
LANGUAGES = {"en": "Englisch", "de": "Deutsch", "fr": "Französisch", "es": "Spanisch"}
