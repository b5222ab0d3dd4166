/** Whether a wording itself names who promises it. */
import type { Commitment } from '../schema.ts'

/**
 * Whether the subject of a wording names somebody: not "we", "the two leaders", "the Participants", nor a deed without a
 * subject, which are taken for those in whose name the text is.
 */
export const namesPromisers = ({ cues }: Pick<Commitment, 'cues'>): boolean =>
  cues.some(({ name, words }) => name === 'public actor' && /\p{Lu}/u.test(words.replace(unnamed, '')))

const unnamed =
  /(?<!\p{L})(?:the|this|these|an?|it|its|we|they|our|their|both|all|each|two|three|four|leaders|presidents|ministers|governments|countries|nations|sides|part(?:ies|ners|icipants))(?!\p{L})/giu
