"""English frames."""

from afterword.drafts.frames import Frames

FRAMES: Frames = {
    "any": {
        "fit": (
            "One thing from my side that fits the {role} role: {point}",
            "For the {role} role, this may be useful to know: {point}",
            "What I would bring to the {role} role first: {points}.",
        ),
        "remind": (
            "I still think about {named}: {said}.",
            "I keep coming back to {named}, and to what you said about it: {said}.",
            "I have not stopped thinking about {handle}.",
            "I keep coming back to {handle}.",
            "One thing you said is still with me: {said}.",
            "You said that {that}, and I have thought about it more than once since.",
            "Your question is still with me, {asked}.",
            "My answer from that day still stands. {mine}",
        ),
    },
    "thank_you": {
        "subject": (
            "Thank you, and {handle}",
            "Thank you, and {handle}",
            "Thank you for the conversation {when}",
            "Thank you: {role}",
            "Thank you",
        ),
        "thanks": (
            "video other: Thank you for the conversation {when}.",
            "!formal video other: Thanks for talking with me {when}.",
            "phone: Thank you for the call {when}.",
            "phone: Thank you for taking the time to call {when}.",
            "onsite: Thank you for having me {when}.",
            "onsite: Thank you for making time for me {when}.",
            "onsite: Thank you for {seen} and the conversation {when}.",
            "!onsite: Thank you for {seen} and for your time {when}.",
            "Thank you for your time {when}.",
            "!formal: I enjoyed talking with you {when}, thank you for making the time.",
            "formal: Thank you for taking the time to speak with me {when}.",
            "formal: I would like to thank you for our conversation {when}.",
        ),
        "thanks_after": (
            "So thank you for the conversation {when}.",
            "Thank you for taking the time {when}.",
            "Thank you for the time you gave me {when}.",
            "Thank you again for {seen} {when}.",
        ),
        "moment": (
            "What stayed with me was {the_named}: {said}.",
            "What I took home is {the_named}: {said}.",
            "I keep thinking about {named}: {said}.",
            "You said that {that}, and I have been thinking about it since.",
            "One thing you said has stayed with me: {said}.",
            "The part I keep coming back to is what you told me: {said}.",
            "You asked {asked}.",
            "You asked {asked}, and I have kept thinking about it.",
            'You said "{quote}", and that has stayed with me.',
            "{the_handle} is the part I keep coming back to.",
            "I keep thinking about {handle}.",
        ),
        "link": (
            "{mine}",
            "asked: Here is my answer again, in writing. {mine}",
            "{point}",
            "From my side of that: {points}.",
        ),
        "interest": (
            "That is the part of the {role} role I would look forward to most.",
            "It is also what makes the {role} role interesting to me.",
            "It gave me a clearer picture of the {role} role.",
            "I would be glad to work on {handle} with you.",
        ),
        "next": (
            "{i_will}, and I look forward to hearing {promised}.",
            "I'm ready for what comes next: {step}.",
            "I have noted what comes next ({step}) and look forward to it.",
            "I have noted what you need from me: {paper}.",
            "I'll send what you asked for: {paper}.",
            "I look forward to hearing {promised}.",
            "undated: Do you already know when you will decide?",
            "undated: May I ask when you expect to decide?",
        ),
    },
    "status_1": {
        "subject": ("{role}: checking in", "{role}: status of my application", "A question about the {role} role"),
        "context": (
            "I'm writing about the {role} role that we spoke about on {date}.",
            "!formal: We spoke on {date} about the {role} role.",
            "formal: I am writing about the position of {role}, about which we spoke on {date}.",
            "I'm writing about the {role} role.",
        ),
        "ask": (
            "Could you tell me where things stand, and what the timeline looks like from here?",
            "May I ask where things stand with the decision?",
            "Is there an update on the timeline that you could share?",
            "formal: May I ask at what stage the process is, and whether there is an update?",
        ),
        "ease": (
            "!formal: If the timeline has moved, that's no problem; a rough date would help me plan.",
            "!formal: If it is taking longer than planned, that's fine; a rough date is all I need.",
            "formal: If the timeline has changed, that is no problem at all; a rough date would help me to plan.",
        ),
    },
    "status_2": {
        "subject": ("{role}: one last question", "{role}: a last note from me"),
        "context": (
            "I'm coming back once more to the {role} role that we spoke about on {date}.",
            "I wrote to you about the {role} role after our conversation on {date}, and this is my last question about it.",
            "I'm coming back once more to the {role} role.",
        ),
        "ask": (
            "Is it still open, and do you have a rough date for the decision?",
            "Could you tell me whether a decision has been made?",
        ),
        "way_out": (
            "If you have gone in another direction, a line to say so would be welcome, and I won't write about it again.",
            "And if you have chosen somebody else, that is all right: one line is enough.",
        ),
    },
    "connection": {
        "note": (
            "{greeting} thank you for the conversation {when} about {handle}. I'd be glad to stay in touch. {name}",
            "{greeting} we spoke {when} about {handle}. I'd like to stay in touch. {name}",
            "{greeting} thank you for the conversation {when}. I'd be glad to stay in touch. {name}",
            "{greeting} we spoke {when}. I'd be glad to stay in touch. {name}",
            "{greeting} thank you for our conversation. I'd be glad to stay in touch. {name}",
        ),
    },
    "comment": {
        "answer_question": (
            "{own} Is {thing} the same for everyone, or does it differ from case to case?",
            "{own} What about {thing} did you not expect?",
            "{own} Did you expect {number}, or did that surprise you?",
            "{own} Which answers have you heard most so far?",
        ),
        "add_experience": (
            "{own} Who was hardest to convince before {deed}?",
            "{own} What changed first after {deed}?",
            "{own} Did you expect {number}, or did that surprise you?",
            "{own} What about {thing} did you not expect?",
        ),
        "ask": (
            "{number} is what I stopped at: did you expect that? And what was the first thing that changed after {deed}?",
            "{number} is what I stopped at. What about {thing} did you not expect?",
            "{number} is what I stopped at. Did you expect it, or did it surprise you as well?",
            "Who was hardest to convince before {deed}, and what convinced them in the end?",
            "What I'd like to hear more about is {thing}: what took the longest to get right?",
        ),
        "congratulate": (
            "Congratulations, {who}. {number} is what I stopped at. How did you fit it in next to everything else?",
            "Congratulations, {who}. What was the hardest part of it?",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} {author} on {thing}:",
            "{own} {author} on {thing}:",
            "{takeaway}",
            "{own}",
            "{number} is the part to stop at in this post by {author}.",
            "Worth reading: {author} on {thing}.",
            "Worth reading: {title}.",
        ),
    },
}
