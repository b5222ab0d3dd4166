import { type Result, x } from 'xastscript'
import type { Passage } from '../schema.ts'
import type { Cast } from './cast.ts'
import { cellsOf, inlinesOf } from './inlines.ts'
import { noteFinder } from './notes.ts'
import { outlineOf, type Section } from './outline.ts'
import { type Block, type Item, type Part, partsOf } from './structure.ts'
import { teiInlines } from './tei-inlines.ts'
import { group, type XmlNode } from './xml.ts'

/**
 * The `body` of a TEI document: a `div` for each heading, and in it utterances (`u`) of segments (`seg`) where somebody
 * speaks, else paragraphs, lists and tables. Passages have their anchors as `xml:id`.
 */
export function teiBody(passages: readonly Passage[], speakers: Cast): Result {
  const findNote = noteFinder(passages)
  const isTranscript = passages.some((passage) => passage.kind === 'turn')
  const goesOn = new Map(
    passages.flatMap(({ anchor, continues }) => (continues === undefined ? [] : [[continues, anchor]])),
  )
  const words = (passage: Passage) => teiInlines(inlinesOf(passage), findNote)
  const idOf = ({ anchor }: Passage) => ({ 'xml:id': anchor })

  const section = ({ heading, parts, sections }: Section): XmlNode =>
    group('div', isTranscript ? { type: 'debateSection' } : {}, [
      ...(heading === null ? [] : [x('head', idOf(heading), words(heading))]),
      ...parts.flatMap(part),
      ...sections.map(section),
    ])
  const part = ({ turn, blocks }: Part): XmlNode[] =>
    turn === null ? blocks.map(block) : utterance(turn, blocks)

  const utterance = (turn: Passage, blocks: readonly Block[]): XmlNode[] => [
    x('note', { type: 'speaker' }, `${turn.speaker ?? ''}:`),
    group(
      'u',
      {
        ...idOf(turn),
        who: `#${speakers.of(turn).id}`,
        ana: turn.role === undefined ? undefined : `#role-${turn.role}`,
        corresp: referenceTo(turn.answers ?? turn.followsUp),
        prev: referenceTo(turn.continues),
        next: referenceTo(goesOn.get(turn.anchor)),
      },
      blocks.flatMap(segments),
    ),
  ]
  const segments = (given: Block): XmlNode[] => {
    if (given.kind === 'list') return given.items.flatMap(itemSegments)
    if (given.kind === 'table') return given.rows.map((row) => segment(row, 'row'))
    return [segment(given.passage, given.kind === 'paragraph' ? undefined : given.kind)]
  }
  const segment = (passage: Passage, type?: string): XmlNode =>
    x('seg', { ...idOf(passage), type }, words(passage))
  const itemSegments = ({ passage, items }: Item): XmlNode[] => [
    segment(passage, 'item'),
    ...items.flatMap(itemSegments),
  ]

  const block = (given: Block): XmlNode => {
    switch (given.kind) {
      case 'list':
        return list(given.items)
      case 'table':
        return group('table', {}, given.rows.map(row))
      case 'footnote':
        return x('note', { ...idOf(given.passage), type: 'footnote', place: 'foot' }, words(given.passage))
      case 'heading':
      case 'paragraph':
        return x(isTranscript ? 'note' : 'p', idOf(given.passage), words(given.passage))
    }
  }
  const list = (items: readonly Item[]): XmlNode =>
    group(
      'list',
      {},
      items.map(({ passage, items: below }) =>
        x('item', idOf(passage), words(passage), below.length === 0 ? [] : ['\n', list(below), '\n']),
      ),
    )
  const row = (passage: Passage): XmlNode =>
    group(
      'row',
      idOf(passage),
      cellsOf(passage).map((cell) => x('cell', {}, teiInlines(cell, findNote))),
    )

  return group('body', {}, [section(outlineOf(partsOf(passages)))])
}

const referenceTo = (anchor: string | undefined) => (anchor === undefined ? undefined : `#${anchor}`)
