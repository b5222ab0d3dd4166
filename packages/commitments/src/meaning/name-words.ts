import { stem } from './content-words.ts'

/**
 * All words of a body's name but its small ones, cut to stems: "pledge" and "strategy" tell bodies apart. What stands in
 * brackets is a short form and aside.
 */
export const nameWords = (name: string): string[] =>
  (
    name
      .replace(/ \([^)]*\)/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  )
    .filter((word) => !/^(?:of|on|for|and|the|to|in|a|an|our|their|its)$/.test(word))
    .map(stem)
