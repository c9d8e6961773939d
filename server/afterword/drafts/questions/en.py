"""Questions in English."""
# ruff: noqa: E501 (tables of words)

QUESTIONS = {
    "said": ("What did {them} say that you would tell a friend tonight?", "Without one moment of this talk the note could go to anybody."),
    "said.noted": ('What did {them} say that you would tell a friend tonight? Your notes say: "{line}"', "Without one moment of this talk the note could go to anybody."),
    "mine": ("What did you answer {them}, or what would you answer now? One sentence, as you would say it.", "One sentence in your own words is what makes the note yours."),
    "mine.noted": ('Your notes say about {them}: "{line}". What did you answer {them}, or what would you answer now? One sentence.', "One sentence in your own words is what makes the note yours."),
    "thought": ('{them} told you: "{line}". What do you think about that today? One sentence, as you would say it.', "It comes right after what they said, so that the note does something with it."),
    "by": ("By when will you send it? For example: tomorrow, by Friday.", "A promise with a day is kept in mind; it comes into the sentence."),
    "handle": ("Give the talk with {them} a name of two to six words, such as: the March replay.", "It reminds them which talk this was."),
    "decide_by": ("By which day will you answer?", "An offer is answered with a date."),
    "answer": ("What did {them} ask, and what is your answer?", "A reply answers what was asked."),
    "answer.asked": ("{them} also asks: “{asked}” What is your answer?", "What was asked is answered; nothing is made up for you."),
    "request": ("{them} would like {thing}. Will you send it? Yes or no, or the sentence that the letter should have.", "Nothing is promised that you did not say yes to."),
    "invited": ("{them} invites you: {thing}. Will you go? Yes or no, or the sentence that the letter should have.", "Until you say so the letter only thanks for it."),
    "times": ("Which two times would suit you?", "Two times save a round of messages."),
    "news": ("What came of it, in one sentence for {them}?", "It is what the person who helped wants to hear."),
    "foreign.said": ("How would you put this in {tongue}: “{typed}”?", "It was typed in another language, and a translation by rule would not be your words."),
    "foreign.mine": ("How would you put this in {tongue}: “{typed}”?", "It was typed in another language, and a translation by rule would not be your words."),
    "title": ("Which title goes before {last} (Ms., Mr., Frau, Herr, Madame, Monsieur, Sra., Sr.)?", "Nobody's title is guessed from a first name; until then the full name stands."),
    "address": ("How do you address {them}: by first name, or with a title and the family name?", "Nothing says so yet, and a wrong form of address is noticed first."),
    "reach": ("How do you reach {them}?", "There is no address yet; you can also add a line of thanks in a colleague's note."),
    "reach.one_name": ("What is {them}'s last name, and how do you reach {them}?", "There is no address yet; you can also add a line of thanks in a colleague's note."),
    "takeaway": ("What do you take from it? One sentence.", "A share starts with your own view."),
    "experience": ("Have you done something like this? One sentence, as you would tell it.", "A comment with something of your own is answered more often; nothing is made up for you."),
    "experience.silent": ("Have you done something like this? One sentence, as you would tell it.", "Nothing in this post is left open, and nothing of yours touches it yet: reading it and saying nothing is better than a stock question."),
    "experience.asked": ("The author asks: “{asked}” What would you answer? One sentence, as you would say it.", "What answers the author's question is read; nothing is made up for you."),
    "experience.asked_by": ("{who} asks: “{asked}” What would you answer, from your own work? One sentence, as you would say it.", "What answers the author's question is read; nothing is made up for you."),
    "own_words": ("What would you say to the people concerned? Your own words; they are taken as they are.", "This post is about something that hurts. No template is right for it, so none is offered."),
}  # fmt: skip
LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
