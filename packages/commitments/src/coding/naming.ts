/** Bodies, plans and agreements that a deed runs through, what it continues, and who gains. */
import { matchesOf } from '../words/matches.ts'
import { remembering } from '../words/remembering.ts'

const heads =
  'Group|Force|Taskforce|Committee|Council|Network|Dialogue|Dialogues|Partnership|Initiative|Plan|Agreement|Framework|Strategy|Fund|Facility|Program|Programme|Forum|Summit|Meeting|Mechanism|Compact|Declaration|Agenda|Pledge|Commission|Bank|Corporation|Agency|Pact|Coalition|Alliance|Roadmap|Charter|Convention|Protocol|Treaty|Memorandum|Center|Centre|Accord|Ministerial|Moonshot|Deal|System|Organization|Organisation|Institute|Ministry|Department|Blueprint|Act|Resolution|Arrangement|Authority|Accelerator|Challenge|Corridor|Corps|Consortium|Hub|Platform|Registry|Index|Board|Panel|Office'
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
/** A head may be followed by another: "Framework Agreement", "Forum Rescue Agency". */
const further = `(?: (?:${word} ){0,2}(?:${heads})\\b)*`
const named = new RegExp(
  `(?<![\\p{L}\\p{N},.$€£])(?:${word} )(?:${word} |${letters} |${inner})*?(?:${heads})\\b${further}(?: ${opening}${word}(?: (?:${inner})*${word})*(?:(?:, ${word}){2,},? and ${word})?)?(?: ${letters})?`,
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
    ...matchesOf(text, named),
    ...matchesOf(text, abbreviated).filter(([name]) => isBody.test(name)),
  ].sort((a, b) => a.index - b.index || b[0].length - a[0].length)
  const out: { name: string; start: number; end: number }[] = []
  for (const match of found) {
    const name = ofOwner(
      withoutDeed(match[0].replace(/[\s.,’']+$/u, '').replace(/[’'](?= \()/u, ''), match.index),
    )
    const [start, end] = [match.index, match.index + match[0].length]
    if (name.split(' ').length < 2 || out.some((other) => start < other.end && end > other.start)) continue
    if (ofPersons.test(text.slice(end))) continue
    const listed = match[0].startsWith(name) ? listedBefore(text.slice(0, start), name) : ''
    out.push({ name: `${listed}${name}`, start: start - listed.length, end })
  }
  return out.map((entry) => entry.name)
}

/** "Lake Ministers and Central Bank Wardens": who they are, and no body. */
const ofPersons =
  /^ (?:Governors|Ministers|Leaders|Members|Officials|Directors|Presidents|Chairs|Heads|Envoys)\b/

/** "the Dredging, Survey, and Ice Agreement": the words that commas part belong to the name that ends the list. */
function listedBefore(before: string, name: string): string {
  const [, listed = '', and] = ofList.exec(before.slice(-longestReach)) ?? []
  return and !== undefined || / and /.test(name) ? `${listed}${and ?? ''}` : ''
}

const ofList = /(?<=\b(?:the|our|its|their|an?) )((?:\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}, )+)(and )?$/u

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
export function mechanismIn(quote: string, names: readonly string[] = namesIn(quote)): string | null {
  const name = names.find((one) => isRunThrough.test(quote.slice(0, quote.indexOf(one)))) ?? names[0]
  if (name !== undefined) return name
  const match = described.exec(quote)
  if (match === null) return null
  // "the two sides plan to", "our countries pledge to": what they do, not what they have.
  const isVerb = /(?:^the .*|s )(?:plan|pledge)$/i.test(match[0])
  const bare = match[0]
    .replace(/^(?:a|an|the|our|their|new|this) /i, '')
    .replace(valued, '')
    .replace(/ (?:for|on|against)(?: the)? *$/, '')
    .trim()
  return (isVerb &&
    / to\b/.test(quote.slice(match.index + match[0].length, match.index + match[0].length + 4))) ||
    !bare.includes(' ') ||
    /^(?:working|task|expert|steering) (?:group|force)$/.test(bare)
    ? null
    : bare
}

/** "through the Dyke Fund", "under our Ice Compact": by which of several names it is done. */
const isRunThrough = /\b(?:through|via|under|by|within|as part of)(?: the| our| its| their)?(?: new)? $/i

/** The names without those of the offices that promise: "the Ministry of Locks will dredge" runs through nothing. */
export const withoutOffices = (names: readonly string[], actor: string): string[] =>
  names.filter((name) => !isOffice.test(name) || !actor.includes(name))

/** What is thought of it, or since when it stands, names nothing. */
const valued =
  /^(?:(?:new|very|major|enhanced|first-ever|landmark|joint|current|future|existing|enduring|strong|stronger|effective|adequate|ambitious|robust|comprehensive|historic|long-term|long-standing|longstanding|shared|common|important|broader|wider|ongoing) )+/

/** What "that" or "it" stands for in the next sentence: the last body or plan that a sentence names, its year aside. */
export const lastNamedIn = (sentence: string): string | null =>
  namesIn(sentence)
    .at(-1)
    ?.replace(/^\d{4} /, '') ?? null

/** The last body or plan that a lead-in names, which its items run through; an office that it names acts. Many items share one. */
export const bodyNamedIn = remembering(
  (leadIn: string): string | null => namesIn(leadIn).findLast((name) => !isOffice.test(name)) ?? null,
  16,
)

/** A named instrument that the words say to continue, build on, update or carry out; no office, and nothing that is founded now. */
export function earlierIn(
  quote: string,
  isReaffirmed: boolean,
  names: readonly string[] = namesIn(quote),
): string | null {
  const isEarlier = (name: string) => {
    const before = quote.slice(0, Math.max(0, quote.indexOf(name))).slice(-longestReach)
    return !isOffice.test(name) && !isFounded.test(before) && (isReaffirmed || isContinued.test(before))
  }
  return names.find(isEarlier) ?? null
}

/** Offices act; what they act by is an instrument. */
const isOffice =
  /\b(?:Department|Ministry|Commission|Agency|Office|Corporation|Bank|Bureau|Administration|Authority|Institute|Cent(?:er|re)|Organi[sz]ation|Board|Foundation|Corps)\b/

/** So far before the name stands what is done with it: "implementation of the ambitious and inclusive". */
const longestReach = 90
const isContinued =
  /\b(?:continu(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|re-envision(?:s|ed|ing)?|restart(?:s|ed|ing)?|resum(?:e|es|ed|ing|ption)|renew(?:s|ed|ing|al)?|implement(?:s|ed|ing|ation)?|buil(?:d|ds|ding) (?:up)?on|existing|honou?r(?:s|ed|ing)?|(?:re)?affirm(?:s|ed|ing)?|reinvigorat(?:e|es|ed|ing|ion)|operationali[sz](?:e|es|ed|ing|ation))(?: [\p{L}\p{N}’'-]+){0,7} $/iu
const isFounded = /\b(?:launch|establish|creat|found|announc|new)\w*(?: [\p{L}’'-]+){0,4} $/iu
