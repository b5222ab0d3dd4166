/** Who gains by what is promised, as the text names them. */

const who =
  'workers|women|girls|migrants|refugees|people|communities|countries|businesses|families|children|students|farmers|workforce|victims|individuals|populations|enterprises|activists|seekers|citizens|youth|peoples'
/** "people of Orsk", "individuals with swamp fever disorders", "migrants and refugees": what tells which of them. */
const which = `(?:,? (?:and|or) (?:\\p{Ll}[\\p{L}’-]* ){0,2}(?:${who})\\b)?(?: (?:of|from|in) (?:the )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*| with (?:\\p{Ll}[\\p{L}-]* ){0,3}(?:disorders?|disabilit(?:y|ies)|needs|diseases?))?`
const region =
  /\b(?:in|to|for|across|throughout) ((?:the )?(?:Latin America(?: and the Caribbean)?|Caribbean|Central America|Western Hemisphere|Indo-Pacific(?: region)?|Southeast Asia|Africa|Americas|Pacific Islands?|region)(?: (?:countries|nations|states|partners|communities))?)\b(?![’']s| \p{L}+ (?:Partnership|Initiative|Plan)| (?:nation|countr|Partnership))/u
const helped = new RegExp(
  `\\b(?:support for|assistance to|aid to|protection for|for|help(?:ing)?|support(?:ing)?|protect(?:ing)?|benefit(?:ing)?|assist(?:ing)?) ((?:the |all |those |our |their )?(?:[\\w’'-]+ ){0,4}?(?:${who})\\b(?![’'])${which})`,
  'u',
)

/** "the long-term recovery of individuals", "legal pathways for migrants": they gain, not what they gain. */
const beforeThem = /^.* (?:of|for|in|to \p{L}+(?: together)?) (?!\p{Lu}|the \p{Lu})|^(?:support|of|to) /u
/** "dismantle rings in the region": where an ill is fought, nobody is named who gains. */
const fought = /\b(?:dismantl|disrupt|combat|counter|prevent|stop|deter|oppos|sanction)\w*\b/i

/**
 * Who gains, as the text names them, or null.
 *
 * @example
 * beneficiaryIn('build houses for dock workers and migrants') // 'dock workers and migrants'
 */
export function beneficiaryIn(quote: string): string | null {
  const place = region.exec(quote)
  if (place !== null && !fought.test(quote.slice(0, place.index))) return place[1] ?? null
  return (
    helped
      .exec(quote.charAt(0).toLowerCase() + quote.slice(1))?.[1]
      ?.replace(beforeThem, '')
      .trim() ?? null
  )
}
