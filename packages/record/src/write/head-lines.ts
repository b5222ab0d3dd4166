import type { DocumentRecord, Embargo, GroundRules } from '../schema.ts'

/** A line of what stands above a text: its name in English, and its words in the language of the text or as data. */
export interface HeadLine {
  readonly name: string
  readonly words: string
}

/**
 * What is to be known of a document before it is read: who published it when, and the terms it was given under. Only
 * what the record has.
 *
 * @example
 * headLines(read('---\npublisher: Lake Office\ndate: 2031-03-04\n---\nText.'))
 * // [{ name: 'Publisher', words: 'Lake Office' }, { name: 'Date', words: '2031-03-04' }]
 */
export function headLines({ meta, groundRules }: DocumentRecord): HeadLine[] {
  return [
    ...linesOf([
      ['Publisher', meta.publisher],
      ['Date', meta.date],
      ['Source', meta.sourceUrl],
    ]),
    ...(groundRules === null ? [] : termLines(groundRules)),
    ...linesOf([['Specimen', meta.specimen ? 'An example: it describes no real event.' : null]]),
  ]
}

/** The terms of a briefing, where it was held and when. */
export function termLines(rules: GroundRules): HeadLine[] {
  const { embargo } = rules
  return linesOf([
    ['Terms', sentence(rules.terms)],
    ['Attribution', rules.attribution],
    ...(rules.perSpeaker ?? []).map(({ speaker, terms, attribution }): readonly [string, string] => [
      speaker,
      attribution === null ? sentence(terms) : `${sentence(terms)}: ${attribution}`,
    ]),
    ['Embargo', embargo === null ? null : untilWords(embargo)],
    ['Embargo of materials', embargo?.materials == null ? null : untilWords(embargo.materials)],
    ['Place', rules.place],
    ['Held', rules.callDate],
    ['Started', rules.starts],
    ['Ended', rules.ends],
  ])
}

const linesOf = (lines: readonly (readonly [string, string | null])[]): HeadLine[] =>
  lines.flatMap(([name, words]) => (words === null ? [] : [{ name, words }]))

/** `on-background` as "On background". */
const sentence = (terms: GroundRules['terms']) =>
  `${terms.slice(0, 1).toUpperCase()}${terms.slice(1).replaceAll('-', ' ')}`

const untilWords = (until: Embargo | NonNullable<Embargo['materials']>) =>
  `until ${until.kind === 'until-time' ? until.lifts : until.event}`
