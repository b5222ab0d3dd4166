import { withoutLead } from '../changes/leads.ts'
import { isTelling } from '../meaning/gist.ts'
import { withoutPromising } from '../meaning/promising.ts'
import { wordsOf } from '../meaning/terms.ts'
import type { Commitment } from '../schema.ts'

/**
 * What a wording says behind who promises it and the verb of promising ("hold meetings on key issues" of "Orsk and Vell
 * agreed to hold meetings on key issues"), in small letters: two that are equal there are one
 * promise, however usual their words. Null where that is too little to know a promise by.
 */
export function saidBehindLead(commitment: Commitment): string | null {
  const { quote, parties, cues } = commitment
  const behind = withoutLead(commitment)
  const [who] = cues.filter(({ name }) => name === 'public actor')
  const lead = quote.slice(0, quote.length - behind.length).replace(who?.words ?? '', ' ')
  const isLead =
    !/(?<!\p{L})not?(?!\p{L})/iu.test(lead) && !tells(withoutPromising(lead, commitment), parties)
  const words =
    (isLead ? behind : withoutPromising(quote, commitment))
      .toLowerCase()
      .match(/[\p{L}\p{N}$€£%][\p{L}\p{N}.’'-]*(?<![.’'-])/gu) ?? []
  return words.length < leastWords ? null : words.join(' ')
}

const tells = (text: string, parties: readonly string[]) => wordsOf(text, parties).words.some(isTelling)

/** Fewer may be the same by chance: "deepen our cooperation". */
const leastWords = 5
