import { x } from 'xastscript'
import type { Mark } from '../schema.ts'
import { withCorrections } from './corrections.ts'
import type { Inline } from './inlines.ts'
import type { NoteFinder } from './notes.ts'
import type { XmlNode } from './xml.ts'

/**
 * Words with their marks in TEI, as ParlaMint encodes them: laughter is `vocal`, applause `kinesic`, other directions
 * `incident`, what was not heard or not named a `gap`; a struck reading stands with its correction in a `choice`.
 */
export function teiInlines(inlines: readonly Inline[], findNote: NoteFinder): XmlNode[] {
  const written = (list: readonly Inline[]): XmlNode[] =>
    withCorrections(list).flatMap((inline): XmlNode[] => {
      if (typeof inline === 'string') return withBreaks(inline)
      if ('mark' in inline) return [marked(inline)]
      const { struck, correction } = inline
      return [x('choice', {}, x('sic', {}, written(struck.inlines)), x('corr', {}, correction))]
    })
  const marked = ({ mark, inlines: inner }: Exclude<Inline, string>): XmlNode => {
    const words = written(inner)
    if (mark.kind === 'footnote') {
      const note = findNote(mark, inner.join(''))
      if (note === null) return x('hi', { rend: 'superscript' }, words)
      return x('ref', { target: `#${note.anchor}` }, words)
    }
    const { name, attributes } = elementFor(mark.kind, inner.join(''))
    return described.has(name) ? x(name, attributes, x('desc', {}, words)) : x(name, attributes, words)
  }
  return written(inlines)
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

const withBreaks = (text: string): XmlNode[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [x('lb'), `\n${line}`]))
