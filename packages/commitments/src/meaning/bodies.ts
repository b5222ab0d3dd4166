/**
 * The bodies, plans and agreements that a text names, in short: the letters that it gives in brackets behind the name of
 * one, and what the capitals of a name make (`napapi`; of a name of two words, the words). So a text that gives the long
 * name alone and one that gives the short form alone speak of one body. Each with the words that name it in the text.
 *
 * @example
 * [...bodiesOf('the Lake Safety Council (LASCO)').keys()] // ['lsc', 'lasco']
 * bodiesOf('brown trout virus (BTV)').size // 0
 */
export function bodiesOf(text: string): ReadonlyMap<string, string> {
  const given = [...text.matchAll(/ \((\p{Lu}[\p{L}\d-]*\p{Lu})s?\)/gu)].flatMap(
    ({ index, 1: short = '' }) => {
      const name = nameBefore(text.slice(Math.max(0, index - longestName), index), short)
      return name === null ? [] : [[short, name]]
    },
  )
  const made = (text.match(names) ?? []).flatMap((run) => {
    const name = run.replace(leads, '')
    const short = shortForm(name)
    return isNamed(name) && short !== null ? [[short, name]] : []
  })
  const all = [...made, ...given].map(([short = '', name = '']): [string, string] => [
    short.toLowerCase(),
    name,
  ])
  return new Map(all.filter(([short]) => short.length >= 3))
}

const longestName = 110

/** The name of a body behind which its letters stand: the fewest words whose first letters make them, else all. */
function nameBefore(before: string, letters: string): string | null {
  const run = capitals.exec(before)?.[0].replace(leads, '') ?? ''
  if (!heads.test(run) && !letteredHeads.test(run)) return null
  const starts = [...run.matchAll(/(?<![\p{L}’'.-])\p{Lu}/gu)].map(({ index }) => run.slice(index))
  const made = starts.reverse().find((name) => name[0] === letters[0] && areFirstLetters(letters, name))
  return made ?? starts.at(-1) ?? null
}

/** Whether the letters stand in order among the first letters of the words. */
function areFirstLetters(letters: string, name: string): boolean {
  let at = 0
  for (const [first] of name.matchAll(/(?<![\p{L}’'.])\p{L}/gu)) if (first.toUpperCase() === letters[at]) at++
  return at === letters.length
}

/** A run of words with capitals at the end of a text. */
const capitals =
  /(?:(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|for|on|and|the|in|to|against|from),? )*\p{Lu}[\p{L}\p{N}.’'&-]*$/u

/** The capitals of a name of three words and more; of two words both, for two capitals are too many things. */
function shortForm(name: string): string | null {
  const words = name.match(/(?<![\p{L}’'.])\p{Lu}[\p{L}’.]*/gu) ?? []
  if (words.length < 2) return null
  return words.length === 2 ? words.join('-') : words.map((word) => word[0]).join('')
}

/** A run of words with capitals, small ones between them. */
const names = /\p{Lu}[\p{L}’.]*(?:[ -](?:(?:of|for|and|on|to|in|against) (?:the )?)?\p{Lu}[\p{L}’.]*)+/gu

/** What stands before a name and is none of it. */
const leads = /^(?:The|Our|This|Their|Its|A|An|\p{Lu}\p{Ll}+ing) /u

/** What such a run must hold to name a body and not a place or a person. */
const heads =
  /\b(?:Act|Agency|Agenda|Agreement|Alliance|Centers?|Centres?|Coalition|Commission|Committee|Compact|Conference|Convention|Council|Declaration|Dialogue|Facility|Force|Forum|Framework|Fund|Group|Initiative|Mechanism|Meeting|Ministerial|Mission|Network|Office|Organization|Pact|Partnership|Plan|Platform|Pledge|Process|Program|Programme|Project|Strategy|Summit|System|Treaty|Workplan)\b/

/** It holds what bodies are called, and not that alone: "Framework Agreement" is any. */
const isNamed = (name: string) => heads.test(name) && name.split(' ').some((word) => !heads.test(word))

/** What else a body is called of which a text gives the letters. */
const letteredHeads =
  /\b(?:Academy|Accord|Administration|Assembly|Association|Authority|Bank|Board|Bureau|Challenge|Command|Consortium|Cooperation|Corporation|Corps|Department|Effort|Foundation|Hub|Institutes?|Ministry|Package|Protocol|Roadmap|Union|University)\b/
