/** What a text is by its form: how it opens, how it closes, and what it is built of. */
import type { DocumentKind, Passage } from '../schema.ts'
import { builds, type Form, formalCues, namesItsSides } from './kind-cues.ts'
import { proseCues } from './kind-prose.ts'

/**
 * The kind that the form of a text tells, or null. Each cue that is found speaks for one kind with its points; the kind
 * with most points is taken when it has three or more. Only the first and last passages are searched, so that the
 * time does not grow with the text. An agreement between governments has none of the kinds.
 *
 * @example
 * const words = ['Dear Mr. Speaker:', 'I hereby report that the locks are open.', 'Sincerely,']
 * const passages = words.map((text) => ({ kind: 'paragraph', text, anchor: '', start: 0, end: 0 }) as const)
 * formKind(passages) // 'letter'
 */
export function formKind(passages: readonly Passage[], isHeadlined = false): DocumentKind | null {
  const form = formOf(passages)
  if (namesItsSides.test(form.opening)) return null
  const points = new Map<DocumentKind, number>()
  const add = (kind: DocumentKind, by: number) => {
    const sum = (points.get(kind) ?? 0) + by
    points.set(kind, sum)
    return sum
  }
  for (const [kind, within, by, patterns] of cues) {
    if (patterns.some((pattern) => pattern.test(form[within])) && add(kind, by) >= certain) return kind
  }
  for (const build of builds) if (build.holds(form)) add(build.kind, build.points)
  if (isHeadlined) {
    points.delete('fact-sheet')
    add('article', 6)
  }
  let best: DocumentKind | null = null
  let most = enough - 1
  for (const [kind, sum] of points) if (sum > most) [best, most] = [kind, sum]
  return best
}

const enough = 3
/** An act with its authority and its seal is one, whatever else it says. */
const certain = 12
const cues = [...formalCues, ...proseCues]

function formOf(passages: readonly Passage[]): Form {
  const units = passages.filter((passage) => passage.kind !== 'turn')
  const startOf = (passage: Passage) => passage.text.slice(0, 200).replaceAll('\n', ' ')
  const endOf = (passage: Passage) => passage.text.slice(200).slice(-200).replaceAll('\n', ' ')
  const count = (kind: Passage['kind']) => units.filter((passage) => passage.kind === kind).length
  return {
    opening: units
      .slice(0, 4)
      .map((passage) => passage.text.slice(0, 700).replaceAll('\n', ' '))
      .join(' ')
      .slice(0, 1_600),
    starts: units.slice(0, 16).map(startOf).join('\n'),
    ends: units
      .slice(-8)
      .flatMap((passage) => [startOf(passage), endOf(passage)])
      .join('\n'),
    paragraphs: count('paragraph'),
    headings: count('heading') - (units[0]?.kind === 'heading' ? 1 : 0),
    items: count('list-item'),
    points: units.filter((passage) => passage.kind === 'list-item' && saysSomething(passage.text)).length,
    length: units.at(-1)?.end ?? 0,
  }
}

const saysSomething = (item: string) => item.length > 100 || /[.;:]$/.test(item)
