import { x } from 'xastscript'
import type { Mark } from '../schema.ts'
import { withCorrections } from './corrections.ts'
import type { Inline } from './inlines.ts'
import type { NoteFinder } from './notes.ts'
import type { XmlNode } from './xml.ts'

/**
 * Words with their marks in Akoma Ntoso: `del` for what was struck, `ins` for what an editor put in, `omissis` for words
 * in the place of others, `remark` for what a transcriber notes.
 *
 * @param eIdOf the `eId` of a passage by its anchor, for the references to footnotes
 */
export function aknInlines(
  inlines: readonly Inline[],
  findNote: NoteFinder,
  eIdOf: ReadonlyMap<string, string>,
): XmlNode[] {
  const written = (list: readonly Inline[]): XmlNode[] =>
    withCorrections(list).flatMap((inline): XmlNode[] => {
      if (typeof inline === 'string') return withBreaks(inline)
      if ('mark' in inline) return [marked(inline)]
      return [marked(inline.struck), inline.gap, x('ins', {}, inline.correction)]
    })
  const marked = ({ mark, inlines: inner }: Exclude<Inline, string>): XmlNode => {
    const words = written(inner)
    if (mark.kind !== 'footnote') {
      const { name, attributes } = elements[mark.kind]
      return x(name, attributes, words)
    }
    const eId = eIdOf.get(findNote(mark, inner.join(''))?.anchor ?? '')
    return x('sup', {}, eId === undefined ? words : x('ref', { href: `#${eId}` }, words))
  }
  return written(inlines)
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const elements: Readonly<Record<Exclude<Mark['kind'], 'footnote'>, Element>> = {
  'stage-direction': { name: 'remark', attributes: { type: 'sceneDescription' } },
  inaudible: { name: 'remark', attributes: { type: 'phenomenon', class: 'inaudible' } },
  interpreted: { name: 'remark', attributes: { type: 'translation' } },
  'in-progress': { name: 'remark', attributes: { type: 'phenomenon', class: 'in-progress' } },
  sic: { name: 'remark', attributes: { class: 'sic' } },
  'cut-off': { name: 'inline', attributes: { name: 'cut-off' } },
  redaction: { name: 'omissis', attributes: {} },
  struck: { name: 'del', attributes: {} },
  insert: { name: 'ins', attributes: {} },
}

const withBreaks = (text: string): XmlNode[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [x('eol'), `\n${line}`]))
