import { x } from 'xastscript'
import type { Passage } from '../schema.ts'
import { aknInlines } from './akn-inlines.ts'
import { cellsOf, inlinesOf } from './inlines.ts'
import { noteFinder } from './notes.ts'
import type { Block, Item } from './structure.ts'
import { group, type XmlNode } from './xml.ts'

/** Gives elements their ids, and remembers those of passages. */
export interface AknIds {
  /** The next id of an element of this name in a parent; the parent of elements at the top is empty. */
  next(parent: string, name: string): string
  /** The ids of a passage: `eId` by the naming convention of OASIS, `wId` its anchor, which outlives later versions. */
  of(passage: Passage, parent: string, name: string): { readonly eId: string; readonly wId: string }
  /** The `eId` of each passage so far, by its anchor. */
  readonly eIds: ReadonlyMap<string, string>
}

/**
 * Numbers elements of one name within one parent.
 *
 * @example
 * const ids = aknIds()
 * const section = ids.next('', 'dbsect')
 * const speeches = [ids.next(section, 'speech'), ids.next(section, 'speech')]
 * speeches // ['dbsect_1__speech_1', 'dbsect_1__speech_2']
 */
export function aknIds(): AknIds {
  const counts = new Map<string, number>()
  const eIds = new Map<string, string>()
  const next = (parent: string, name: string) => {
    const stem = parent === '' ? name : `${parent}__${name}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return `${stem}_${count}`
  }
  return {
    next,
    of(passage, parent, name) {
      const eId = next(parent, name)
      eIds.set(passage.anchor, eId)
      return { eId, wId: passage.anchor }
    },
    eIds,
  }
}

export interface AknBlocks {
  block(block: Block, parent: string): XmlNode
  words(passage: Passage): XmlNode[]
}

/**
 * Writes blocks in Akoma Ntoso.
 *
 * @param eIdOf the ids that references to footnotes point to
 */
export function aknBlocks(
  passages: readonly Passage[],
  ids: AknIds,
  eIdOf: ReadonlyMap<string, string>,
): AknBlocks {
  const findNote = noteFinder(passages)
  const words = (passage: Passage) => aknInlines(inlinesOf(passage), findNote, eIdOf)
  const list = (items: readonly Item[], parent: string): XmlNode => {
    const eId = ids.next(parent, 'ul')
    return group(
      'ul',
      { eId },
      items.map((item) => itemOf(item, eId)),
    )
  }
  const itemOf = ({ passage, items }: Item, parent: string): XmlNode => {
    const own = ids.of(passage, parent, 'li')
    return x('li', own, words(passage), items.length === 0 ? [] : ['\n', list(items, own.eId), '\n'])
  }
  const rowOf = (row: Passage, parent: string): XmlNode => {
    const cells = cellsOf(row).map((cell) => x('td', {}, x('p', {}, aknInlines(cell, findNote, eIdOf))))
    return group('tr', { ...ids.of(row, parent, 'tr') }, cells)
  }
  const block = (given: Block, parent: string): XmlNode => {
    switch (given.kind) {
      case 'heading':
        return x(
          'block',
          { name: 'heading', ...ids.of(given.passage, parent, 'block') },
          words(given.passage),
        )
      case 'footnote':
        return x('p', { class: 'footnote', ...ids.of(given.passage, parent, 'p') }, words(given.passage))
      case 'paragraph':
        return x('p', { ...ids.of(given.passage, parent, 'p') }, words(given.passage))
      case 'list':
        return list(given.items, parent)
      case 'table': {
        const eId = ids.next(parent, 'table')
        return group(
          'table',
          { eId },
          given.rows.map((row) => rowOf(row, eId)),
        )
      }
    }
  }
  return { block, words }
}
