/** Runs of words that two texts share. */

export interface Run {
  /** Lower case, one space between two. */
  readonly words: string
  /** Where it begins, from 1. */
  readonly line: number
}

/**
 * Every run of `length` words of a text, in order; marks, case and line breaks don't count.
 *
 * @example
 * runsOf('The *ice* is gone.', 3) // [{ words: 'the ice is', line: 1 }, { words: 'ice is gone', line: 1 }]
 */
export function runsOf(text: string, length: number): Run[] {
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, index) => ({
    words: words
      .slice(index, index + length)
      .map(({ word }) => word)
      .join(' '),
    line: words[index]?.line ?? 1,
  }))
}

/**
 * The runs that are known, and of runs that overlap only the first: one copied sentence is one finding.
 *
 * @example
 * firstShared(runsOf(ours, 12), published) // [{ words: 'the ministers of …', line: 4 }]
 */
export function firstShared(runs: readonly Run[], known: { has(words: string): boolean }): Run[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1]
    return known.has(run.words) && !(before && known.has(before.words))
  })
}

export function wordsOf(text: string): { readonly word: string; readonly line: number }[] {
  return (
    text
      // The name of a file is no sentence.
      .replace(/[\w*]+(?:-[\w*]+){3,}/g, ' ')
      .split('\n')
      .flatMap((content, index) =>
        [...content.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => ({ word, line: index + 1 })),
      )
  )
}
