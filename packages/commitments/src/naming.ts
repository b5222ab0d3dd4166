/** Bodies, plans and agreements that a deed runs through, what it continues, and who gains. */

const heads =
  'Group|Force|Taskforce|Committee|Council|Network|Dialogue|Dialogues|Partnership|Initiative|Plan|Agreement|Framework|Strategy|Fund|Facility|Program|Programme|Forum|Summit|Meeting|Mechanism|Compact|Declaration|Agenda|Pledge|Commission|Bank|Corporation|Agency|Pact|Coalition|Alliance|Roadmap|Charter|Convention|Protocol|Treaty|Memorandum|Center|Centre|Accord|Ministerial|Moonshot|Deal|System|Organization|Organisation|Institute|Ministry|Department|Blueprint|Authority|Compact|Accelerator|Challenge|Corridor|Corps|Consortium|Hub|Platform|Registry|Index|Board|Panel|Office'
const word = "[\\p{Lu}\\d][\\p{L}\\p{N}.’'&+-]*"
const link = '(?:of|on|for|and|the|to|in|against|with|from|&|–)'
const named = new RegExp(
  `(?<![\\p{L}])(?:${word} )(?:(?:${word}|${link}) )*?(?:${heads})\\b(?: (?:${link} )+(?:${word})(?: (?:(?:${link}) )*${word})*)?(?: \\([A-Z][A-Za-z0-9+-]{1,12}\\))?`,
  'gu',
)
const abbreviated =
  /(?<![\p{L}])(?:[A-Z][\p{L}’'-]+ )(?:(?:[A-Z][\p{L}’'-]+|of|on|for|and|the|to|in|against) )*[A-Z][\p{L}’'-]+ \([A-Z][A-Za-z0-9+-]{1,12}\)/gu
const described =
  /\b(?:a|an|the|our|their|new|this) ((?:(?!to\b|of\b|by\b|for\b|an?\b|the\b|in\b|on\b|and\b|that\b|which\b|our\b|their\b|with\b)[\w-]+ ){1,6}?(?:working group|task force|coordination mechanism|mechanism|partnership|compact|strategy|framework|network|expert group|steering group|commission|committee|council|dialogue|fund|plan|pledge|campaign|initiative|agreement))\b(?: (?:on|for|against) (?:(?!by\b|with\b|that\b|which\b|to\b|focused\b)[\w’'-]+ ?){1,8})?/i

/** Names of bodies and instruments in a text, in order, with their abbreviation where it is given. */
export function namesIn(text: string): string[] {
  const found = [...text.matchAll(named), ...text.matchAll(abbreviated)].sort(
    (a, b) => a.index - b.index || b[0].length - a[0].length,
  )
  const out: { name: string; start: number; end: number }[] = []
  for (const match of found) {
    const name = withoutDeed(match[0].replace(/[\s.,’']+$/u, ''), match.index)
    const [start, end] = [match.index, match.index + match[0].length]
    if (name.split(' ').length < 2 || out.some((other) => start < other.end && end > other.start)) continue
    out.push({ name, start, end })
  }
  return out.map((entry) => entry.name)
}

/** "Restart the Ice Working Group", "Strengthening Small Ports": a sentence's first verb has a capital and is no part of the name. */
function withoutDeed(name: string, at: number): string {
  const bare = name.replace(/^(?:The|This|These|Our|Their|A|An|In|On|At|As|And) /, '')
  const verb = /^\p{Lu}\p{Ll}+ (?:the|a|an|our|their|its) (?=\p{Lu})/u.exec(bare)?.[0]
  if (verb !== undefined) return bare.slice(verb.length)
  return at === 0 ? bare.replace(/^(?!Working|Building)\p{Lu}\p{Ll}+ing (?=\p{Lu})/u, '') : bare
}

/**
 * The named body, plan, agreement or programme that a deed runs through: a proper name first, then one described
 * ("a supply chain working group").
 */
export function mechanismIn(quote: string, names = namesIn(quote)): string | null {
  const name = names[0]
  if (name !== undefined) return name
  const match = described.exec(quote)
  return match === null ? null : match[0].replace(/^(?:a|an|the|our|their|new|this) /i, '').trim()
}

/** What "that" or "it" stands for in the next sentence: the last body or plan that a sentence names, its year aside. */
export const lastNamedIn = (sentence: string): string | null =>
  namesIn(sentence)
    .at(-1)
    ?.replace(/^\d{4} /, '') ?? null

/** A named instrument that the words say to continue, build on, update or carry out. */
export function earlierIn(
  quote: string,
  isReaffirmed: boolean,
  names: readonly string[] = namesIn(quote),
): string | null {
  const continues =
    /\b(?:continu|updat|re-envision|restart|resum|renew|implement|build(?:ing)? (?:up)?on|existing|honou?r|reaffirm|reinvigorat|operationaliz|operationalis|affirm)\w*/i
  if (!isReaffirmed && !continues.test(quote)) return null
  return names[0] ?? null
}

const gains = [
  /\b(?:in|to|for|across|throughout) ((?:the )?(?:Latin America(?: and the Caribbean)?|Caribbean|Central America|Western Hemisphere|Indo-Pacific(?: region)?|Southeast Asia|Africa|Americas|Pacific Islands?(?: countries)?|region))\b/,
  /\b(?:support for|assistance to|aid to|protection for|for|help(?:ing)?|support(?:ing)?|protect(?:ing)?|benefit(?:ing)?|assist(?:ing)?) ((?:the |all |those |our |their )?(?:[\w’'-]+ ){0,4}?(?:workers|women|girls|migrants|refugees|people|communities|countries|businesses|families|children|students|farmers|workforce|victims|individuals|populations|enterprises|activists|seekers|citizens|youth|peoples))\b/i,
]

/** Who gains, as the text names them, or null. */
export function beneficiaryIn(quote: string): string | null {
  for (const pattern of gains) {
    const match = pattern.exec(quote)?.[1]
    if (match !== undefined) return match.trim()
  }
  return null
}
