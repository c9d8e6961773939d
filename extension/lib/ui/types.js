// The shapes that travel between the server and the pages, as the API gives them (times are RFC 3339 strings).

/** @typedef {"saved"|"applied"|"screening"|"interviewing"|"final"|"offer"|"accepted"|"declined"|"rejected"|"withdrawn"|"closed"} Stage */
/** @typedef {"interviewer"|"hiring_manager"|"recruiter"|"coordinator"|"referrer"|"other"} PersonKind */
/** @typedef {"upcoming"|"due"|"late"|"done"|"stopped"|"snoozed"|"skipped"|"blocked_no_address"} FollowUpState */
/** @typedef {"copied"|"sent"|"snoozed"|"skipped"|"pinned"|"undone"} FollowUpEvent */
/** @typedef {"reply_received"|"out_of_office"|"promise"|"invited"|"offer"|"rejected"|"no_show"|"withdrawn"} HappeningKind */

/** @typedef {{ id: string, name: string }} Named */
/** @typedef {{ at: string, why: string }} Alternative */
/**
 * @typedef {object} FollowUp
 * @property {string} id
 * @property {string} kind
 * @property {string} opportunity_id
 * @property {string | null} [interview_id]
 * @property {string[]} [people]
 * @property {Named[]} [people_named]
 * @property {string} earliest
 * @property {string} target
 * @property {string} latest
 * @property {FollowUpState} state
 * @property {string} why
 * @property {string} [rule]
 * @property {string | null} [source]
 * @property {boolean} [projected]
 * @property {boolean} [pinned]
 * @property {Alternative[]} [alternatives]
 * @property {string} [company]
 * @property {string} [title]
 */

/** @typedef {{ signal: string, text: string, weight: number }} Reason */
/** @typedef {{ topic: string, text: string }} Caution */
/** @typedef {{ id: string, label: string }} Angle */
/**
 * @typedef {object} PostShown
 * @property {string} id
 * @property {string} title
 * @property {string | null} [url]
 * @property {string | null} [author]
 * @property {string | null} [published_at]
 * @property {string} [summary]
 * @property {string | null} [source]
 * @property {string[]} [also_in]
 */
/**
 * @typedef {object} Suggestion
 * @property {string} id
 * @property {PostShown} post
 * @property {number} [score]
 * @property {"suggest"|"neutral"|"avoid"} verdict
 * @property {Reason[]} [reasons]
 * @property {Caution | null} [caution]
 * @property {Angle[]} [angles]
 * @property {number | null} [age_hours]
 * @property {string[]} [highlights] sentences of the post that speak of the person's subject
 * @property {string} [company]
 * @property {string} [opportunity_id]
 */

/** @typedef {{ id: string, text: string, source: string }} FactUsed */
/** @typedef {{ text: string, from: string[] }} Sentence */
/** @typedef {{ id: string, ask: string, why: string }} Question */
/** @typedef {{ rule: string, tier: "block"|"warn"|"hint", start: number, end: number, message: string, fix?: string | null }} Finding */
/** @typedef {{ used: number, limit?: number | null, unit: string }} Length */
/** @typedef {{ angle: string, body: string }} OtherWording */
/** @typedef {{ label: string, url: string }} Compose */
/**
 * @typedef {object} Draft
 * @property {string} id
 * @property {string} kind
 * @property {string} channel
 * @property {string} opportunity_id
 * @property {string | null} [interview_id]
 * @property {string[]} [people]
 * @property {string | null} [post_id]
 * @property {string | null} [follow_up_id]
 * @property {string} [language]
 * @property {string | null} [angle]
 * @property {string | null} [subject]
 * @property {string} body
 * @property {Length} [length]
 * @property {Sentence[]} [sentences]
 * @property {FactUsed[]} [facts]
 * @property {Question[]} [questions]
 * @property {Finding[]} [findings]
 * @property {OtherWording[]} [alternatives]
 * @property {Compose[]} [compose]
 * @property {Record<string, string>} [answers]
 * @property {string | null} [created_at]
 * @property {string | null} [copied_at]
 * @property {string | null} [sent_at]
 * @property {string | null} [discarded_at]
 * @property {{ at: string, body: string, subject?: string | null }[]} [versions]
 */

/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} opportunity_id
 * @property {string} name
 * @property {string | null} [role]
 * @property {PersonKind} [kind]
 * @property {string | null} [email]
 * @property {string | null} [phone]
 * @property {string | null} [profile_url]
 * @property {string | null} [address]
 * @property {string | null} [region]
 * @property {string | null} [time_zone]
 */
/** @typedef {{ id: string, text: string, person_id?: string | null, private?: boolean, confidential?: boolean }} NoteLine */
/** @typedef {{ person_id: string, said?: string | null, handle?: string | null, mine?: string | null, todo?: string | null }} Debrief */
/** @typedef {{ person_id?: string | null, text: string, why: string }} Moment */
/** @typedef {{ words: string, window?: { from: string, to: string } | null, follow_up_on?: string | null, rule?: string | null, question?: string | null, evidence?: string | null }} Promised */
/**
 * @typedef {object} Interview
 * @property {string} id
 * @property {string} opportunity_id
 * @property {string} started_at
 * @property {string} ended_at
 * @property {string | null} [time_zone]
 * @property {string} [channel]
 * @property {string[]} [people]
 * @property {string} [notes]
 * @property {NoteLine[]} [lines]
 * @property {Debrief[]} [debrief]
 * @property {Promised | null} [promise]
 * @property {Moment[]} [moments]
 */
/**
 * @typedef {object} Opportunity
 * @property {string} id
 * @property {string} company_id
 * @property {string} company
 * @property {string} title
 * @property {string | null} [description]
 * @property {string | null} [url]
 * @property {string | null} [location]
 * @property {Stage} stage
 * @property {string | null} [via_agency]
 * @property {string | null} [region]
 * @property {string | null} [language]
 * @property {string | null} [time_zone]
 * @property {string | null} [date_posted]
 * @property {string | null} [created_at]
 */
/** @typedef {{ title?: string, detail?: string, fix?: string, code?: string, status?: number, errors?: { pointer: string, detail: string }[] | null }} Problem */

export {};
