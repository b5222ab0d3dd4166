import type { Commitment } from '../schema.ts'

/**
 * A text of a wording without the verbs that promise, by the wording's cues: "both, dredge it" of "both concurred to dredge
 * it". A verb that is the deed as well ("announce a fund") stays.
 */
export function withoutPromising(text: string, { cues }: Pick<Commitment, 'cues'>): string {
  return cues
    .filter(({ name, words }) => promising.has(name) && leading.test(words))
    .reduce((rest, { words }) => rest.replace(words, `, ${manner.exec(words)?.[0] ?? ''}`), text)
}

/** Names of the cues that tell by which verb or noun it is promised. */
const promising: ReadonlySet<string> = new Set([
  'future',
  'intention',
  'performative',
  'reaffirmation',
  'continuing',
  'noun of promise',
  'noun of effort',
])

/** "concurred on", "agreed to further", "will also": what is promised stands behind. */
const leading = /(?:^| )(?:to|on|in|towards?|that)(?: \p{L}+)?$|^(?:will|shall)(?: \p{L}+)?$/iu

/** "steadily" of "agreed to steadily" tells how it is done. */
const manner = /(?<= to )\p{L}+$/u
