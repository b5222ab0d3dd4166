import { type Child, x } from 'xastscript'
import type { Mark } from '../schema.ts'
import type { Inline } from './inlines.ts'
import type { NoteFinder } from './notes.ts'

type Marked = Exclude<Inline, string>

/**
 * Words with their marks in TEI, as ParlaMint encodes them: laughter is `vocal`, applause `kinesic`, other directions
 * `incident`, what was not heard or not named a `gap`; a struck reading stands with its correction in a `choice`.
 */
export function teiInlines(inlines: readonly Inline[], findNote: NoteFinder): Child[] {
  const written = (list: readonly Inline[]): Child[] => {
    const out: Child[] = []
    // What is left of the words behind a struck reading, once its correction has been taken from them.
    let rest: string | null = null
    for (const [index, inline] of list.entries()) {
      if (typeof inline === 'string') {
        out.push(...withBreaks(rest ?? inline))
        rest = null
      } else if (inline.mark.kind === 'struck') {
        const behind = list[index + 1]
        const correction = typeof behind === 'string' ? correctionAtStart(behind, inline.mark) : null
        if (correction === null) out.push(x('del', {}, ...written(inline.inlines)))
        else {
          out.push(choice(written(inline.inlines), correction.words))
          rest = correction.rest
        }
      } else out.push(marked(inline))
    }
    return out
  }
  const marked = ({ mark, inlines: inner }: Marked): Child => {
    const words = written(inner)
    if (mark.kind === 'footnote') {
      const note = findNote(mark, inner.join(''))
      return note === null
        ? x('hi', { rend: 'superscript' }, ...words)
        : x('ref', { target: `#${note.anchor}` }, ...words)
    }
    const { name, attributes } = elementFor(mark.kind, inner.join(''))
    return described.has(name) ? x(name, attributes, x('desc', {}, ...words)) : x(name, attributes, ...words)
  }
  return written(inlines)
}

const choice = (struck: readonly Child[], correction: string): Child =>
  x('choice', {}, x('sic', {}, ...struck), x('corr', {}, correction))

/** The correction as it is printed behind the struck words, with the space before it, and what follows. */
function correctionAtStart(
  text: string,
  { correction }: Mark,
): { readonly words: string; readonly rest: string } | null {
  if (correction === undefined) return null
  const at = text.indexOf(correction)
  if (at < 0 || !/^\s*\*?\[?$/.test(text.slice(0, at))) return null
  const end = at + correction.length + (/^[\]*]*/.exec(text.slice(at + correction.length))?.[0].length ?? 0)
  return { words: text.slice(0, end).trimStart(), rest: text.slice(end) }
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Elements whose words stand in a `desc`. */
const described = new Set(['vocal', 'kinesic', 'incident', 'gap'])

function elementFor(kind: Exclude<Mark['kind'], 'footnote'>, words: string): Element {
  switch (kind) {
    case 'stage-direction':
      return directions.find(({ pattern }) => pattern.test(words)) ?? { name: 'incident', attributes: {} }
    case 'inaudible':
      return { name: 'gap', attributes: { reason: 'inaudible' } }
    case 'redaction':
      return { name: 'gap', attributes: { reason: 'editorial' } }
    case 'insert':
      return { name: 'supplied', attributes: {} }
    case 'cut-off':
      return { name: 'pc', attributes: { type: kind } }
    case 'struck':
      return { name: 'del', attributes: {} }
    case 'interpreted':
    case 'in-progress':
    case 'sic':
      return { name: 'note', attributes: { type: kind } }
  }
}

/** By their words in English, Spanish and French. */
const directions: readonly (Element & { readonly pattern: RegExp })[] = [
  { pattern: /laugh|chuckl|risa|rire/i, name: 'vocal', attributes: { type: 'laughter' } },
  { pattern: /cross-?talk/i, name: 'vocal', attributes: { type: 'interruption' } },
  { pattern: /applau|aplauso/i, name: 'kinesic', attributes: { type: 'applause' } },
  { pattern: /pause|pausa/i, name: 'incident', attributes: { type: 'pause' } },
]

const withBreaks = (text: string): Child[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [x('lb'), `\n${line}`]))
