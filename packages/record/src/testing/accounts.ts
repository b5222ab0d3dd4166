/** Where the words of a source went: which stand in its record, which are lost, which nobody wrote. */
import { diffArrays } from 'diff'
import type { DocumentRecord } from '../schema.ts'
import { type SourceWords, type Word, wordsIn } from './source-words.ts'

export interface Accounts {
  /** How many words the source has. */
  readonly words: number
  /** Words that stand in no passage and no label, or not in the order of the source; those in a row as one. */
  readonly lost: readonly string[]
  /** How many words these are. */
  readonly lostWords: number
  /** Words of the record that the source does not have there; those in a row as one. */
  readonly invented: readonly string[]
  /** Words of comments, tags and addresses that stand in the record all the same. */
  readonly surfaced: readonly string[]
}

/**
 * Holds the words of a record against those of its source, in order. As few words as can be are called lost: the longest
 * common subsequence of both (Myers 1986) is taken as kept.
 *
 * @example
 * accountFor(markdownWords('Two *piers*, one <i>quay</i>'), read('Two piers')).lost // ['one quay']
 */
export function accountFor(source: SourceWords, record: DocumentRecord): Accounts {
  const { words, hidden } = source
  const gaps = gapsBetween(words, recordWords(record))
  const lost = gaps.flatMap((gap) => gap.lost)
  const invented: string[] = []
  const surfaced: string[] = []
  for (const gap of gaps) {
    const extra = [...gap.extra]
    for (let at = gap.at; at <= gap.at + gap.length; at++) {
      for (const word of hidden.get(at) ?? []) surfaced.push(...taken(extra, word))
    }
    if (extra.length > 0) invented.push(shown(extra))
  }
  return {
    words: words.length,
    lost: gaps.filter((gap) => gap.lost.length > 0).map((gap) => shown(gap.lost)),
    lostWords: lost.length,
    invented,
    surfaced,
  }
}

/**
 * The words of a record in the order of its text: those of every passage, and of a label before its turn.
 *
 * @example
 * recordWords(read('MODERATOR: Good day.\n\nQ When?')).map((word) => word.text)
 * // ['MODERATOR', 'Good', 'day', 'Q', 'When']
 */
export function recordWords(record: DocumentRecord): Word[] {
  return record.passages.flatMap(({ kind, speaker, text }) =>
    // What opens a passage may stand in the source right behind a label or a mark (`QThanks`).
    wordsIn(kind === 'turn' ? (speaker ?? '') : text).map((word, index) => ({
      text: word,
      isGlued: index === 0,
    })),
  )
}

interface Gap {
  /** How many words of the source stand before it, and in it. */
  readonly at: number
  readonly length: number
  readonly lost: readonly string[]
  readonly extra: readonly string[]
}

/** Texts with more differences than this have nothing to do with each other. */
const mostDifferences = 20_000

function gapsBetween(words: readonly Word[], printed: readonly Word[]): Gap[] {
  if (areSame(words, printed)) return []
  const changes = diffArrays(
    words.map((word) => word.text),
    printed.map((word) => word.text),
    { maxEditLength: mostDifferences },
  )
  if (changes === undefined) return [gapOf(words, printed, 0)]
  const gaps: Gap[] = []
  const from = { at: 0, printedAt: 0 }
  const to = { at: 0, printedAt: 0 }
  const close = () => {
    const left = words.slice(from.at, to.at)
    const right = printed.slice(from.printedAt, to.printedAt)
    if (!areSame(left, right)) gaps.push(gapOf(left, right, from.at))
  }
  for (const { added, removed, count } of changes) {
    if (!removed && !added) close()
    if (!added) to.at += count
    if (!removed) to.printedAt += count
    if (!removed && !added) Object.assign(from, to)
  }
  close()
  return gaps
}

/** What differs once glued words are taken as one, which they are on paper. */
function gapOf(words: readonly Word[], printed: readonly Word[], at: number): Gap {
  const changes = diffArrays(asOne(words), asOne(printed), { maxEditLength: mostDifferences })
  const [lost = asOne(words), extra = asOne(printed)] = [
    changes?.filter((change) => change.removed).flatMap((change) => change.value),
    changes?.filter((change) => change.added).flatMap((change) => change.value),
  ]
  return { at, length: words.length, lost, extra }
}

function asOne(words: readonly Word[]): string[] {
  const units: string[] = []
  for (const { text, isGlued } of words) {
    const before = isGlued ? units.pop() : undefined
    units.push(`${before ?? ''}${text}`)
  }
  return units
}

/** Whether two lists say the same, where glued words may be printed as one. */
function areSame(words: readonly Word[], printed: readonly Word[]): boolean {
  let at = 0
  for (let i = 0; i < words.length; i++, at++) {
    let left = words[i]?.text ?? ''
    let right = printed[at]?.text
    while (left !== right) {
      if (right === undefined) return false
      if (left.length < right.length && right.startsWith(left) && words[i + 1]?.isGlued) {
        left += words[++i]?.text
      } else if (left.length > right.length && left.startsWith(right) && printed[at + 1]?.isGlued) {
        right += printed[++at]?.text ?? ''
      } else return false
    }
  }
  return at === printed.length
}

/** Takes a word out of a list and gives it, or nothing where it is not there. */
function taken(list: string[], word: string): string[] {
  const index = list.indexOf(word)
  return index < 0 ? [] : list.splice(index, 1)
}

/** Long runs are cut: a sample says where to look. */
function shown(words: readonly string[]): string {
  if (words.length <= 14) return words.join(' ')
  return `${words.slice(0, 8).join(' ')} … (${words.length} words) … ${words.slice(-4).join(' ')}`
}
