/** The cues that tell by which words something is promised, and what is done. */
import type { Commitment, Cue } from '../schema.ts'

/** The cues of a verb or noun that promises, or of the lead-in of a list. */
const manners =
  'future|intention|performative|reaffirmation|refraining|founding|under way|continuing|(?:lead-in|noun) .*'

export const promises = new RegExp(
  `(?:^|: )(?:deed|a soft deed|deliverable|in a list that promises|${manners})$`,
)

/** What promises a deed: "intend to", before "dredge". */
export interface Lead {
  readonly manner: string
  readonly words: string
  /** The verb of the deed, or what stands for it. */
  readonly deed: string
}

/** By which words a wording promises; null where no cue tells them. */
export function leadOf({ cues }: Commitment): Lead | null {
  const cue = cues.find(({ name }) => leads.test(name))
  if (cue === undefined) return null
  const manner = cue.name.startsWith('lead-in') ? 'lead-in' : cue.name
  return { manner, words: cue.words, deed: cues.find(({ name }) => name === 'deed')?.words ?? '' }
}

const leads = new RegExp(`^(?:backing|${manners})$`)

/**
 * Whether a cue tells who promises, by which words, what, and whether it was said aloud: all that wordings are linked and
 * compared by. The others tell how sure a find is.
 *
 * @example
 * tellsPromise({ name: 'public actor', words: 'Orsk' }) // true
 * tellsPromise({ name: 'an amount', words: '5 million' }) // false
 */
export const tellsPromise = ({ name }: Cue): boolean =>
  /^(?:public actor|spoken)$/.test(name) || promises.test(name) || leads.test(name)
