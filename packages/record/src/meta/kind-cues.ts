/** What speaks for a kind in the form of a text: words that stand at its opening or close, and what it is built of. */
import type { DocumentKind } from '../schema.ts'

/** A text as far as its kind is told from it. */
export interface Form {
  /** The first words of the text, as one line. */
  readonly opening: string
  /** The first characters of each of the first passages, a line each. */
  readonly starts: string
  /** The first characters of each of the last passages, a line each. */
  readonly ends: string
  readonly paragraphs: number
  /** The title above the text not counted. */
  readonly headings: number
  readonly items: number
  /** List items that say something; the names of participants and nominees do not. */
  readonly points: number
  /** Characters. */
  readonly length: number
}

/** The kind it speaks for, where it stands, its points, and its words: any of them. */
export type Cue = readonly [
  kind: DocumentKind,
  within: 'opening' | 'starts' | 'ends',
  points: number,
  patterns: readonly RegExp[],
]

/** Texts of a set form: acts and their seals, letters, lists of names, schedules, papers, speeches. */
export const formalCues: readonly Cue[] = [
  [
    'letter',
    'starts',
    12,
    [
      /^Dear (?:\p{Lu}|members|friends|colleagues)/imu,
      /^TO THE (?:CONGRESS|SENATE|HOUSE OF REPRESENTATIVES)\b/imu,
      /^(?:Estimad[oa]s?|Querid[oa]s?) /imu,
      /^(?:Madame|Monsieur|Mesdames|Messieurs)[^.\n]{0,60},$/imu,
      /^Sehr geehrte/imu,
      /^To view the letter\b/imu,
    ],
  ],
  [
    'order',
    'opening',
    6,
    [
      /\bBy (?:the authority|virtue of the authority) vested in me\b/i,
      /\b(?:pursuant to|under) the authority vested in me\b/i,
    ],
  ],
  [
    'order',
    'starts',
    6,
    [
      /\bit is hereby ordered\b/i,
      /\bdo hereby proclaim\b/i,
      /^NOW,? THEREFORE\b/im,
      /^A PROCLAMATION$/im,
      /^(?:SUBJECT:|MEMORANDUM (?:FOR|TO))/im,
      /^Section\.? 1\./im,
      /^Sec(?:tion|\.) 2\./im,
    ],
  ],
  [
    'order',
    'ends',
    6,
    [
      /\bIN WITNESS WHEREOF\b/i,
      /^NOW,? THEREFORE\b/im,
      /\bdo hereby proclaim\b/i,
      /\bnot intended to,? and does not,? create any right or benefit\b/i,
      /\b(?:notice|memorandum|determination|order) (?:shall|is to) be published in the Federal Register\b/i,
      /\bauthorized and directed to publish\b/i,
    ],
  ],
  [
    'order',
    'opening',
    4,
    [
      /\bI hereby (?:determine|delegate|direct|order|authorize|designate|waive|certify|revoke|grant)\b/i,
      /\bhereby grant(?:ed)? (?:a full|permission)\b/i,
      /\bpermission is hereby granted\b/i,
      /\bI have (?:approved|determined)\b/i,
      /\bI am continuing\b/i,
    ],
  ],
  ['order', 'opening', 3, [/\b(?:national emergency|Executive Order \d{4,})\b/]],
  ['order', 'ends', 3, [/^\p{Lu}[\p{Lu}.]+(?: [\p{Lu}.,]+){1,4}$/mu]],
  [
    'order',
    'starts',
    4,
    [/^(?:DECRETO|D[EÉ]CRETE|ART[IÍ]CULO (?:1|PRIMERO|ÚNICO)|ARTICLE (?:1er|PREMIER))\b/im],
  ],
  [
    'letter',
    'ends',
    3,
    [
      /^(?:Sincerely|Respectfully|Very truly yours|Yours (?:sincerely|faithfully|truly)|Atentamente|Cordialmente|Cordialement|Mit freundlichen Gr)/im,
    ],
  ],
  // What one side alone tells of a meeting is signed by nobody.
  ['joint-statement', 'ends', 10, [/^Signed (?:in|at) \p{Lu}[^\n]{0,80}\b(?:this|on)\b/mu]],
  [
    'nomination',
    'opening',
    8,
    [
      /\bintent to (?:nominate|appoint|designate)\b/i,
      /\bintends to (?:nominate|appoint)\b/i,
      /\bannounc(?:ed|es|ing) (?:[\w-]+ ){0,6}(?:nominees?|nominations?|appointments?|nominating|appointing)\b/i,
      /\b(?:nominat|appoint)(?:ed|ing) (?:the following|[^.]{3,60}? (?:as|to serve))\b/i,
      /\bnominations? (?:sent|transmitted)\b/i,
      /\bappointments? of the following\b/i,
      /\b(?:designation of a|attend\w* as) Presidential Delegation\b/i,
      /\bPresidential Delegation to\b/i,
    ],
  ],
  [
    'nomination',
    'starts',
    6,
    [
      /^[^\n]{2,80}, (?:of [^\n,]{2,40}(?:, D\.C\.)?, )?to be (?:an? |the )?\p{Lu}/mu,
      /^[^\n]{2,80}[,:] (?:Nominee|nominee|Candidate) (?:for|to|as)\b/mu,
    ],
  ],
  [
    'schedule',
    'starts',
    14,
    [
      /^\d{1,2}:\d{2} ?[ap]\.?m\b[^\n]*\n(?:[^\n]*\n){0,3}\d{1,2}:\d{2} ?[ap]\.?m\b[^\n]*\n(?:[^\n]*\n){0,3}\d{1,2}:\d{2} ?[ap]\.?m\b/im,
    ],
  ],
  [
    'schedule',
    'starts',
    8,
    [
      /\b(?:pool call time|out-of-town pool|in-town pool|closed press|open press|pooled (?:press|spray|at top))\b/i,
    ],
  ],
  [
    'report',
    'starts',
    6,
    [
      /^(?:Executive Summary|Abstract|Table of Contents|Key Findings|Methodology|Resumen ejecutivo|Résumé)$/im,
      /[^\n ]Download$/im,
    ],
  ],
  [
    'report',
    'opening',
    3,
    [
      /\b(?:this|the) (?:report|paper|memo|issue brief|analysis) (?:estimates?|finds?|examines?|develops?|shows?|presents?)\b/i,
    ],
  ],
  [
    'remarks',
    'starts',
    7,
    [
      /\((?:Applause|Laughter)\.?\)/u,
      /\bas prepared for delivery\b/u,
      /^(?:Well, |So, )?(?:Thank you|Thanks)(?:[.,!—]| (?:all|so much|very much|everyone|both|again|for (?:being|joining|having|coming|that|your)))/mu,
      /^(?:Hi|Good (?:morning|afternoon|evening)|Hello|Welcome,?(?: to| everyone| all)|Buenos d[ií]as|Buenas tardes|Bonjour|Bonsoir)\b/mu,
      /^\d{1,2}:\d{2} ?[AP]\.?M\b/mu,
      /^(?:THE )?(?:VICE |FIRST |SECOND |PRIME )?(?:PRESIDENT|LADY|GENTLEMAN|MINISTER|SECRETARY|SENATOR|GOVERNOR|DR|MR|MS|MRS)\b[\p{Lu}.’' -]{0,40}: ?[\p{Lu}“]/mu,
    ],
  ],
  [
    'remarks',
    'ends',
    4,
    [
      /\((?:Applause|Laughter)\.?\)/,
      /^END\b/m,
      /^(?:Thank you(?! to\b)|Muchas gracias|Merci)\b/m,
      /\bGod (?:bless|protect)\b/,
      /^(?:END )?\d{1,2}:\d{2} ?[AP]\.?M\b/m,
    ],
  ],
  [
    'remarks',
    'opening',
    3,
    [
      /\b(?:honored|delighted|grateful|proud|glad|happy|thrilled|honor|pleasure|wonderful|great) to (?:be (?:here|with)|join you|stand|welcome you|see)\b/i,
      /\bjoin(?:ing|ed) (?:me|us) (?:here|today|tonight)\b/i,
      /\b(?:welcoming|having) (?:me|us)\b/i,
      /\bthank you\b/i,
    ],
  ],
  [
    'remarks',
    'ends',
    3,
    [
      /\b(?:turn it (?:over|back)|pass it (?:off|to|over)|introduce (?:to you )?(?:a|the|my|our|someone)|thank you (?:all|again|so|very|for))\b/i,
    ],
  ],
]

/**
 * A treaty, a memorandum or a framework of governments names its sides once: "(hereinafter the “Participants”)",
 * "(individually a “Party” and collectively the “Parties”)". It has sections and articles as an order has, points as a
 * fact sheet has, and is neither.
 */
export const namesItsSides =
  /\([^()]{0,120}(?<!\p{L})[“"‘']?(?:the )?[“"‘']?(?:Parties|Participants|Signatories|Sides)[,.]?["”’']?\)/u

interface Build {
  readonly kind: DocumentKind
  readonly points: number
  readonly holds: (form: Form) => boolean
}

const isProse = (form: Form) => form.items === 0 && form.headings === 0

export const builds: readonly Build[] = [
  // Points in lists, under headings.
  { kind: 'fact-sheet', points: 3, holds: (form) => form.points >= 3 },
  { kind: 'fact-sheet', points: 2, holds: (form) => form.points >= 4 && form.headings >= 1 },
  { kind: 'fact-sheet', points: 1, holds: (form) => form.headings >= 2 },
  // A few paragraphs of prose and nothing else.
  { kind: 'statement', points: 1, holds: (form) => isProse(form) && form.length < 5_000 },
  { kind: 'statement', points: 1, holds: (form) => isProse(form) && form.length < 2_500 },
  { kind: 'readout', points: 1, holds: (form) => form.paragraphs <= 4 && form.headings === 0 },
  // Speeches are written in many short paragraphs.
  {
    kind: 'remarks',
    points: 2,
    holds: (form) => isProse(form) && form.paragraphs >= 12 && form.length < 300 * form.paragraphs,
  },
]
