/** The clauses of a resolution: "EXPAND cooperation on …; and train …", "FURTHER PROMOTE trade in …". */

import type { Frame } from '../deeds/proposal.ts'
import { deedVerbs, softPerformatives } from '../words/lexicon.ts'

/** Behind the number of the clause; "FURTHER promote" and "FURTHER PROMOTE" are both written. */
const opening =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] )?(?<words>(?:FURTHER )?\p{Lu}{4,})(?= [\p{L}’-]*\p{Ll})/u

/**
 * What such a clause is promised by: it stands for itself, wherever "WE HEREBY COMMIT TO" was said. Null for other words in
 * capitals, and for what a resolution recalls or notes before it decides.
 */
export function operativeFrame(text: string): Frame | null {
  const found = opening.exec(text)
  if (found === null) return null
  const { words = '' } = found.groups ?? {}
  const next = /^ \p{Ll}+/u.exec(text.slice(found[0].length))?.[0] ?? ''
  const verb = words === 'FURTHER' ? next.trim() : (words.split(' ').at(-1) ?? '')
  if (!deedVerbs.has(verb.toLowerCase()) && !softPerformatives.has(verb.toLowerCase())) return null
  return { strength: 'firm', stage: null, words, actor: 'We' }
}

/** The same text as it is tagged: capitals make a verb a name. */
export function withoutCapitals(text: string): string {
  if (operativeFrame(text) === null) return text
  return text.replace(opening, (all) => {
    const first = all.search(/\p{Lu}/u)
    return all.slice(0, first + 1) + all.slice(first + 1).toLowerCase()
  })
}
