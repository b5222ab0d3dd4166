/** Bodies, plans and agreements that a deed runs through, what it continues, and who gains. */

const heads =
  'Group|Force|Taskforce|Committee|Council|Network|Dialogue|Dialogues|Partnership|Initiative|Plan|Agreement|Framework|Strategy|Fund|Facility|Program|Programme|Forum|Summit|Meeting|Mechanism|Compact|Declaration|Agenda|Pledge|Commission|Bank|Corporation|Agency|Pact|Coalition|Alliance|Roadmap|Charter|Convention|Protocol|Treaty|Memorandum|Center|Centre|Accord|Ministerial|Moonshot|Deal|System|Organization|Organisation|Institute|Ministry|Department|Blueprint|Authority|Accelerator|Challenge|Corridor|Corps|Consortium|Hub|Platform|Registry|Index|Board|Panel|Office'
/** What else gives its letters in brackets and is a body: "Lake Rescue Command (LRC)", not "Passenger Name Records (PNR)". */
const abbreviatedHeads =
  'Command|Academy|Assembly|Administration|Association|Bureau|Foundation|Conference|Package|Working'
const word = "[\\p{Lu}\\d][\\p{L}\\p{N}.’'&+-]*"
const letters = '\\([A-Z][A-Za-z0-9+-]{1,12}\\)'
/** "to Combat", not "to Coalition partners". */
const verbs =
  'to (?=(?:Accelerate|Achieve|Address|Advance|Build|Combat|Counter|Deliver|Eliminate|End|Enhance|Eradicate|Fight|Improve|Prevent|Promote|Protect|Reduce|Stop|Strengthen|Support|Tackle)\\b)'
/** Days are no part of a name: "in July", "on March 10", "in Fall of 2031". */
const dated =
  '(?!\\d|(?:Jan|Febr)uary|March|April|May\\b|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Spring|Summer|Fall|Autumn|Winter)(?: of)? \\d|\\p{L}+day\\b)'
const inner = `(?:(?:of|on|for|in|against|with|from) ${dated}|and (?!the )|the |& |– |${verbs})`
const opening = `(?:(?:of|on|for|against) (?:the )?${dated}|${verbs})`
const named = new RegExp(
  `(?<![\\p{L}])(?:${word} )(?:${word} |${letters} |${inner})*?(?:${heads})\\b(?: ${opening}${word}(?: (?:${inner})*${word})*(?:(?:, ${word}){2,},? and ${word})?)?(?: ${letters})?`,
  'gu',
)
const abbreviated = new RegExp(
  `(?<![\\p{L}])(?:[A-Z][\\p{L}’'-]+ )(?:(?:[A-Z][\\p{L}’'-]+|of|on|for|and|the|in|against) )*[A-Z][\\p{L}’'-]+ ${letters}`,
  'gu',
)
const isBody = new RegExp(`\\b(?:${heads}|${abbreviatedHeads})\\b`, 'u')
const small =
  'to|of|by|for|an?|the|in|on|and|that|which|who|our|their|with|toward|towards|into|from|through|via|under|as|at|will|shall|can|may|is|are|was|were|has|have|this|these|those|use|also|therefore|further'
const described = new RegExp(
  `\\b(a|an|the|our|their|new|this) ((?:(?!(?:${small})\\b)[\\w-]+ ){1,6}?(?:working group|task force|coordination mechanism|mechanism|partnership|compact|strategy|(?<!legal |regulatory |legislative )framework|network|expert group|steering group|commission|committee|council|dialogue|fund|plan|pledge|campaign|initiative|agreement))\\b(?: (?:on|for|against) (?:(?!(?:by|with|that|which|who|whose|to|so|through|via|while|focused|purpose)\\b)[\\w’'-]+ ?){1,8})?`,
  'i',
)

/** Names of bodies and instruments in a text, in order, with their abbreviation where it is given. */
export function namesIn(text: string): string[] {
  // Most deeds name none, and looking for names takes long.
  if (!isBody.test(text)) return []
  const found = [
    ...text.matchAll(named),
    ...[...text.matchAll(abbreviated)].filter(([name]) => isBody.test(name)),
  ].sort((a, b) => a.index - b.index || b[0].length - a[0].length)
  const out: { name: string; start: number; end: number }[] = []
  for (const match of found) {
    const name = ofOwner(
      withoutDeed(match[0].replace(/[\s.,’']+$/u, '').replace(/[’'](?= \()/u, ''), match.index),
    )
    const [start, end] = [match.index, match.index + match[0].length]
    if (name.split(' ').length < 2 || out.some((other) => start < other.end && end > other.start)) continue
    out.push({ name, start, end })
  }
  return out.map((entry) => entry.name)
}

/** "Restart the Ice Working Group", "Strengthening Small Ports": a sentence's first verb has a capital and is no part of the name. */
function withoutDeed(name: string, at: number): string {
  const bare = name.replace(/^(?:The|This|These|Our|Their|A|An|In|On|At|As|And) /, '')
  const verb =
    /^\p{Lu}\p{Ll}+(?: |ing (?:in|on|under|through|with) )(?:the|a|an|our|their|its) (?=\p{Lu})/u.exec(
      bare,
    )?.[0]
  if (verb !== undefined) return bare.slice(verb.length)
  const first = /^\p{Lu}\p{Ll}+ (?:in|on|under|through|with) (?=\p{Lu})/u.exec(bare)?.[0]
  if (at === 0 && first !== undefined && !isBody.test(first)) return bare.slice(first.length)
  return at === 0 ? bare.replace(/^(?!Working|Building)\p{Lu}\p{Ll}+ing (?=\p{Lu})/u, '') : bare
}

/** "Orsk’s Harbour Plan" is the Harbour Plan, and "the Lake Office’s Bureau" is of the Lake Office. */
function ofOwner(name: string): string {
  const [owner = '', ...owned] = name.split(/[’']s (?=\p{Lu})/u)
  const rest = owned.join('’s ')
  return rest.includes(' ') && isBody.test(rest) ? rest : owner
}

/**
 * The named body, plan, agreement or programme that a deed runs through: a proper name first, then one described
 * ("a supply chain working group").
 */
export function mechanismIn(quote: string, names = namesIn(quote)): string | null {
  const name = names[0]
  if (name !== undefined) return name
  const match = described.exec(quote)
  if (match === null) return null
  // "the two sides plan to": what they do, not what they have.
  const isVerb = /^the$/i.test(match[1] ?? '') && /(?:plan|pledge)$/.test(match[0])
  const bare = match[0]
    .replace(/^(?:a|an|the|our|their|new|this) /i, '')
    .replace(/^(?:(?:new|very|major|enhanced|first-ever|landmark|joint) )+/, '')
    .replace(/ (?:for|on|against)(?: the)? *$/, '')
    .trim()
  return (isVerb &&
    / to\b/.test(quote.slice(match.index + match[0].length, match.index + match[0].length + 4))) ||
    !bare.includes(' ') ||
    /^(?:working|task|expert|steering) (?:group|force)$/.test(bare)
    ? null
    : bare
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

/** "the long-term recovery of individuals", "legal pathways for migrants": they gain, not what they gain. */
const beforeThem = /^.* (?:of|for|in|to \p{L}+(?: together)?) |^support /u

/** Who gains, as the text names them, or null. */
export function beneficiaryIn(quote: string): string | null {
  for (const pattern of gains) {
    const match = pattern.exec(quote)?.[1]
    if (match !== undefined) return match.replace(beforeThem, '').trim()
  }
  return null
}
