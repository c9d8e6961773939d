// The only file that turns the API's stable words into the person's words.

/** @type {Record<string, string>} */
const KINDS = {
  thank_you: "Thank-you",
  status_1: "Ask where things stand",
  status_2: "Ask once more",
  close: "Close the loop",
  connection: "Connect",
  rejection_reply: "Answer the rejection",
  offer_ack: "Acknowledge the offer",
  offer_decision_reminder: "Decide on the offer",
  withdraw: "Withdraw kindly",
  no_show: "Missed call",
  reply: "Reply",
  referrer_thanks: "Thank the referrer",
  comment: "Comment",
  share: "Share",
};

/** @type {Record<string, string>} */
const CHANNELS = {
  email: "Email",
  text_message: "Text message",
  linkedin_message: "LinkedIn message",
  linkedin_invitation: "LinkedIn invitation",
  linkedin_comment: "LinkedIn comment",
  linkedin_post: "LinkedIn post",
  x_reply: "X reply",
  x_post: "X post",
  bluesky_post: "Bluesky post",
  mastodon_post: "Mastodon post",
  threads_post: "Threads post",
  phone_script: "Phone script",
};

/** @type {Record<string, string>} */
const STAGES = {
  saved: "Saved",
  applied: "Applied",
  screening: "Screening",
  interviewing: "Interviewing",
  final: "Final round",
  offer: "Offer",
  accepted: "Accepted",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  closed: "Closed",
};

/** @type {Record<string, string>} */
const STATES = {
  upcoming: "Later",
  due: "Due",
  late: "Late",
  done: "Done",
  stopped: "Not needed",
  snoozed: "Snoozed",
  skipped: "Skipped",
  blocked_no_address: "No address",
};

/** @type {Record<string, string>} */
const PERSON_KINDS = {
  interviewer: "Interviewer",
  hiring_manager: "Hiring manager",
  recruiter: "Recruiter",
  coordinator: "Coordinator",
  referrer: "Referrer",
  other: "Somebody else",
};

/** @type {Record<string, string>} */
const HAPPENINGS = {
  reply_received: "They replied",
  out_of_office: "Out-of-office reply",
  promise: "They said when I will hear",
  invited: "Invited to another round",
  offer: "They made an offer",
  rejected: "They said no",
  no_show: "They did not show up",
  withdrawn: "I withdrew",
};

/** @type {Record<string, string>} */
const INTERVIEW_CHANNELS = { video: "Video", phone: "Phone", onsite: "On site", other: "Other" };

/** @type {Record<string, string>} */
const SOURCES = {
  debrief: "your debrief",
  notes: "your notes",
  interview: "the interview",
  person: "what you noted about them",
  company: "the company",
  event: "what happened",
  profile: "your profile",
  job: "the job ad",
  post: "the post",
  answer: "your answer",
  courtesy: "courtesy",
};

/** @type {Record<string, Record<string, string>>} */
const TABLES = {
  kind: KINDS,
  channel: CHANNELS,
  stage: STAGES,
  state: STATES,
  person: PERSON_KINDS,
  happening: HAPPENINGS,
  interview: INTERVIEW_CHANNELS,
  source: SOURCES,
};

/**
 * The person's word for a stable word; an unknown one is shown as it is, with blanks.
 * @param {"kind"|"channel"|"stage"|"state"|"person"|"happening"|"interview"|"source"} table
 * @param {string | null | undefined} code
 */
export function word(table, code) {
  if (!code) return "";
  const known = TABLES[table]?.[code];
  return known ?? `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("_", " ")}`;
}

/**
 * All choices of a table as pairs for a select.
 * @param {"channel"|"stage"|"person"|"happening"|"interview"} table
 * @returns {[string, string][]}
 */
export function choices(table) {
  return Object.entries(TABLES[table] ?? {});
}

/**
 * "1 post", "2 posts".
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * "Ana", "Ana and Ben", "Ana, Ben and Cem".
 * @param {string[]} names
 */
export function list(names) {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
