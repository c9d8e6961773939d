"""English frames."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.frames import Frames

FRAMES: Frames = {
    "any": {
        "fit": (
            "For the {role} role it may be useful to know: {point} {second}",
            "For the {role} role it may be useful to know: {point}",
            "One thing from my side that belongs to the {role} role: {point}",
            "What I would bring to the {role} role: {points}.",
            "I am still interested in the {role} role at {company}.",
        ),
        "also": ("{point}",),
        "remind": (
            "I keep coming back to {named}: {said}.",
            "I still think about what you told me: {said}.",
            "formal: I have given more thought to {named}: {said}.",
            "formal: I have given more thought to what you told me: {said}.",
            "!formal: You said that {that}, and I have thought about it more than once since.",
            "formal: You mentioned that {that}, and I have given it some thought since.",
            "Your question is still with me: {asked}.",
            "I keep coming back to {handle}.",
            "I have not stopped thinking about {handle}.",
            "!said !handle: My answer from that day still stands. {mine}",
            "!handle !said: It may help to know: {point}",
        ),
        "still": (
            "!formal: I'm still interested in the role.",
            "formal: My interest in the position has not changed.",
        ),
    },
    "thank_you": {
        "subject": (
            "Thank you, and {handle}",
            "Thank you for the conversation {when}",
            "Thank you: {role}",
            "Thank you",
        ),
        "thanks": (
            "!phone !onsite: Thank you for the conversation {when}.",
            "!phone !onsite !formal: Thanks for talking with me {when}.",
            "phone: Thank you for the call {when} about the {role} role at {company}.",
            "phone: Thank you for making time {when} to talk about the {role} role at {company}.",
            "recruiter !phone: Thank you for the conversation {when} about the {role} role at {company}.",
            "phone: Thank you for the call {when}.",
            "onsite: Thank you for having me {when}.",
            "onsite: Thank you for making time for me {when}.",
            "onsite: Thank you for {seen} and the conversation {when}.",
            "!onsite: Thank you for {seen} and for your time {when}.",
            "Thank you for your time {when}.",
            "!formal: I enjoyed talking with you {when}. Thank you for making the time.",
            "formal: Thank you for taking the time to speak with me {when}.",
            "formal: I would like to thank you for our conversation {when}.",
            "Thank you for the conversation.",
        ),
        "thanks_after": (
            "Thank you for taking the time {when}.",
            "Thank you for the time you gave me {when}.",
            "Thank you for {seen} and the conversation {when}.",
            "Thank you for the conversation {when}.",
            "Thank you for the conversation.",
        ),
        "moment": (
            "What stayed with me was {the_named}: {said}.",
            "What I took home is {the_named}: {said}.",
            "I keep thinking about {named}: {said}.",
            "You said that {that}, and I have been thinking about it since.",
            "You said that {that}. That has stayed with me.",
            "One thing you said has stayed with me: {said}.",
            "I have been turning over what you told me: {said}.",
            "You asked {asked}.",
            'You said "{quote}", and that has stayed with me.',
            "{the_handle} is the part I keep coming back to.",
            "{the_handle} is what I took home.",
            "I keep thinking about {handle}.",
        ),
        "link": (
            "!formal: You asked {again}, and I took the long way round. The short answer: {mine}",
            "formal: You asked {again}, and my answer was longer than it had to be. In short: {mine}",
            "You asked {again_weak}, and my answer did not do the question justice. What I should have said: {mine}",
            "{mine}",
            "asked: Here is my answer, in writing. {mine}",
            "For my part, {point}",
            "{point}",
            "What I bring to that: {points}.",
        ),
        "turn": (
            "experience !formal: I'm happy to walk you through it, including what I would do differently now.",
            "experience !formal: I'm happy to go into more detail.",
            "experience formal: I would be glad to go through the details with you.",
        ),
        "noted": (
            "You also mentioned that {noted}. {tied}",
            "And you said that {noted}. {tied}",
        ),
        "pass_on": (
            "Please also thank {colleague} for {colleague_seen}.",
            "Please pass my thanks on to {colleague} as well.",
        ),
        "next": (
            "{i_will}, and I look forward to hearing {promised}.",
            "I'm ready for what comes next ({step}), and look forward to hearing {promised}.",
            "I'm ready for what comes next: {step}.",
            "I'll send what you asked for ({paper}), and look forward to hearing {promised}.",
            "I have noted what you need from me: {paper}.",
            "I'll send what you asked for: {paper}.",
            "{i_will}.",
            "I look forward to hearing {promised}.",
            "!formal: Looking forward to hearing {promised}.",
            "I am looking forward to hearing {promised}.",
            "Thank you again, and I look forward to hearing {promised}.",
            "warm said: I'd like to be part of this, and I look forward to hearing {promised}.",
            "!formal undated: Do you already know when you will decide?",
            "undated: May I ask when you expect to decide?",
        ),
    },
    "status_1": {
        "subject": ("{role}: checking in", "{role}: status of my application", "A question about my application"),
        "context": (
            "!formal: I'm writing about the {role} role that we spoke about on {date}.",
            "!formal: We spoke on {date} about the {role} role.",
            "formal: I am writing about the position of {role}, about which we spoke on {date}.",
            "I'm writing about the {role} role.",
        ),
        "ask": (
            "!formal: Could you tell me where things stand, and what the timeline looks like from here?",
            "!formal: May I ask where things stand with the decision?",
            "!formal: Is there an update on the timeline that you could share?",
            "formal: May I ask what stage the process has reached?",
            "formal: May I ask whether there is an update on the decision?",
        ),
        "ease": (
            "!formal: If the timeline has moved, that's no problem; a rough date would help me plan.",
            "!formal: If it is taking longer than planned, that's fine; a rough date is all I need.",
            "formal: If the timeline has changed, that is no problem at all; a rough date would help me to plan.",
            "formal: Please let me know if you or your colleagues need anything further from me.",
        ),
    },
    "status_2": {
        "subject": ("{role}: one last question", "One last question about my application"),
        "context": (
            "I'm coming back once more to the {role} role that we spoke about on {date}.",
            "This is my last question about the {role} role, which we spoke about on {date}.",
            "I'm coming back once more to the {role} role.",
        ),
        "ask": (
            "Is it still open, and is there a rough date for the decision?",
            "Could you tell me where the decision stands?",
        ),
        "way_out": (
            "If you have gone in another direction, a line to say so would be welcome, and I won't write about it again.",
            "And if you have chosen somebody else, that is all right: one line is enough.",
        ),
    },
    "close": {
        "subject": ("{role}: thank you", "Thank you"),
        "assume": (
            "Thank you again for the conversation on {date} about the {role} role. I take it that you have gone in another direction, and that is all right.",
            "I take it that the {role} role has gone to somebody else by now, and that is all right. Thank you again for the conversation on {date}.",
            "Thank you again for the conversation. I take it that you have gone in another direction, and that is all right.",
        ),
        "remember": ("I'll remember {handle}.", "One thing you said stays with me: {said}."),
        "door": (
            "If something opens that fits better, I would be glad to hear from you.",
            "If the role opens again, I would be glad to hear about it.",
        ),
    },
    "rejection_reply": {
        "subject": ("Re: {role}", "Thank you for letting me know"),
        "thanks": (
            "itself: Thank you for telling me yourself.",
            "itself: Thank you for writing to me yourself.",
            "!itself: Thank you for letting me know.",
            "!itself: Thank you for letting me know about the decision.",
        ),
        "accept": (
            "I would have liked a different answer, and I understand the decision.",
            "I had hoped for another answer, but I understand why you decided as you did.",
        ),
        "good": (
            "Thank you also for saying that {praise}. I'll keep that.",
            "It was good to hear that {praise}.",
            "What I take with me is {named}: {said}.",
            "One thing you said stays with me: {said}.",
            "I enjoyed our conversation about {handle}.",
            "I enjoyed the conversation.",
        ),
        "door": (
            "You wrote that {door}. I would be glad to hear about it when it comes to that.",
            "As {door}, I would be glad to hear about it when the time comes.",
            "If something opens that fits better, I would be glad to hear from you.",
            "If another role comes up, I would be glad to talk again.",
        ),
        "also": ("It may be useful to know then: {point}",),
        "wish": ("I wish you and the team well.", "I wish you well with the new colleague."),
    },
    "offer_ack": {
        "subject": ("Thank you: the offer has arrived", "Your offer: {role}"),
        "thanks": (
            "itself called: Thank you for the offer, and for calling me yourself.",
            "called !itself: Thank you for the offer, and for the call.",
            "!called: Thank you for the offer for the {role} role.",
            "!called: Thank you for the offer. I was glad to read it.",
        ),
        "received": (
            "written: The written offer has arrived, so I have everything I need for now.",
            "written: The offer in writing has arrived, and I'll read it with care.",
            "!written: I have received it and will read it with care.",
        ),
        "by_when": (
            "You will have my answer by {decide_by}.",
            "I'll come back to you with an answer by {decide_by}, sooner if I can.",
            "I'll go through it carefully. By when do you need my answer?",
        ),
        "warm": (
            "I have kept thinking about {handle} since we spoke.",
            "!handle: I have kept thinking about what you told me: {said}.",
            "I enjoyed meeting you.",
        ),
    },
    "offer_decision_reminder": {
        "subject": ("Answer {company} by {decide_by}", "Answer {company}"),
        "due": (
            "Your answer to {company} ({role}) is due by {decide_by}.",
            "The offer from {company} ({role}) is not answered yet.",
        ),
        "open": (
            "Still open: {paper}.",
            "Still open: {step}.",
            "Is anything about the offer still unclear to you? Ask before that day.",
        ),
    },
    "withdraw": {
        "subject": ("{role}: withdrawing my application", "Withdrawing my application"),
        "thanks": (
            "Thank you for the conversation on {date} and for the time you gave me.",
            "Thank you for the time you took for me.",
        ),
        "withdraw": (
            "I have decided to withdraw my application for the {role} role.",
            "I am writing to withdraw my application for the {role} role.",
        ),
        "warm": (
            "I enjoyed our conversation about {handle}.",
            "What I take with me is what you told me: {said}.",
            "It was a pleasure to get to know your work.",
        ),
        "door": ("I hope that our paths cross again.", "I would be glad to stay in touch."),
    },
    "no_show": {
        "subject": ("Our conversation about the {role} role", "Our conversation"),
        "agreed": (
            "We had agreed to speak {agreed}, and I think that something must have come up on your side.",
            "We had planned to speak {agreed}. It seems we missed each other.",
        ),
        "times": (
            "I could do {times}. Would one of these suit you?",
            "I'd be glad to find another time. When would suit you?",
        ),
        "ready": ("I'm still looking forward to talking about the {role} role.",),
    },
    "reply": {
        "subject": ("Re: {role}", "Re: your message"),
        "thanks": ("Thank you for your message.", "Thank you for getting back to me."),
        "answer": ("{answer}",),
        "next": (
            "Please tell me if you need anything else.",
            "If anything is missing, a short line is enough.",
        ),
    },
    "referrer_thanks": {
        "subject": ("Thank you: {company}", "Thank you"),
        "thanks": (
            "Thank you for putting me in touch with {company}.",
            "Thank you for putting in a word for me at {company}.",
        ),
        "came": (
            "{news}",
            "The interview for the {role} role was {when}.",
            "I have spoken with them about the {role} role.",
        ),
        "detail": ("We spent a good part of it on {handle}.", "What I take from it: {said}."),
        "return": (
            "If there is ever something that I can do for you, please tell me.",
            "I owe you one, so tell me when I can return it.",
        ),
    },
    "connection": {
        "note": (
            "{greeting} we spoke {when} about {handle}. {mine} I'd like to stay in touch. {name}",
            "{greeting} thank you for the conversation {when} about {handle}. I'd be glad to stay in touch. {name}",
            "{greeting} we spoke {when} about {handle}. I'd like to stay in touch. {name}",
            "{greeting} thank you for the conversation {when}. I'd be glad to stay in touch. {name}",
            "{greeting} we spoke {when}. I'd be glad to stay in touch. {name}",
            "{greeting} thank you for our conversation. I'd be glad to stay in touch. {name}",
            "{greeting} I'd be glad to stay in touch. {name}",
        ),
    },
}
