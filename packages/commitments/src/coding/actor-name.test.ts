import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const partiesIn = (sentence: string) => find(statement(sentence))[0]?.parties

test.each([
  ['The leaders reaffirmed Orsk’s commitment to dredge the channel.', ['XO']],
  ['The leaders reaffirmed their commitment to dredge the channel of Vell.', ['XO', 'XV']],
  ['Vell will dredge the channel.', ['XV']],
  ['Vell has made new commitments to dredge the channel.', ['XV']],
])('%s: those promise whose commitment it is', (sentence, parties) => {
  expect(partiesIn(sentence)).toEqual(parties)
})
