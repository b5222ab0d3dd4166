import { expect, test } from 'vitest'
import { bodyNouns, deliverableNouns, thingNouns } from './nouns.ts'
import { tokensOf } from './tokens.ts'

/** What the tagger gives no singular, and what has no plural. */
const alone = /s$|^(?:funding|assistance|intent|mous?)$/

test.each([
  ['bodyNouns', bodyNouns],
  ['thingNouns', thingNouns],
  ['deliverableNouns', deliverableNouns],
])('each of %s is known by its lemma, in the singular and the plural', (_, nouns) => {
  const lemmasOf = (noun: string) =>
    [
      `This is a ${noun} of pilots.`,
      ...(alone.test(noun) ? [] : [`They have two ${pluralOf(noun)} there.`]),
    ].map((sentence) => tokensOf(sentence)[3]?.lemma ?? '')
  const unknown = [...nouns].flatMap(lemmasOf).filter((lemma) => !nouns.has(lemma))
  expect(unknown).toEqual([])
})

const pluralOf = (noun: string) => (/[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`)
