/** The cues that tell by which words something is promised, and what is done. */
import type { Commitment } from '../schema.ts'

export const promises =
  /(?:^|: )(?:deed|a soft deed|future|intention|performative|reaffirmation|refraining|founding|under way|continuing|deliverable|(?:lead-in|noun) .*|in a list that promises)$/

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

const leads =
  /^(?:future|intention|performative|reaffirmation|refraining|founding|backing|under way|continuing|(?:lead-in|noun) .*)$/
