/**
 * The bodies, plans and agreements that a text names, in short: what it gives in brackets, and what the capitals of a
 * name make (`napapi`; of a name of two words, the words). So a text that gives the long name alone and one that gives
 * the short form alone speak of one body. Each with the words that name it in the text.
 */
export function bodiesOf(text: string): ReadonlyMap<string, string> {
  const given = [...text.matchAll(/\((\p{Lu}[\p{L}\d-]*\p{Lu})s?\)/gu)].map(([, short = '']) => [
    short,
    short,
  ])
  const made = (text.match(names) ?? []).flatMap((run) => {
    const name = run.replace(leads, '')
    const short = shortForm(name)
    return heads.test(name) && short !== null ? [[short, name]] : []
  })
  const all = [...given, ...made].map(([short = '', name = '']): [string, string] => [
    short.toLowerCase(),
    name,
  ])
  return new Map(all.filter(([short]) => short.length >= 3))
}

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
