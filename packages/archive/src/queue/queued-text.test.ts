import { expect, it } from 'vitest'
import { fromJson, type QueuedText, toJson } from './queued-text.ts'

const text: QueuedText = {
  source: { name: 'pact.md', bytes: new Uint8Array([35]) },
  hold: { until: 'embargo', set: 'outcome', by: 'ana', reason: 'As agreed.' },
}

it('a text comes out of the queue as it was put there', () => {
  expect(fromJson(JSON.parse(JSON.stringify(toJson(text))))).toEqual(text)
})

it.each([
  [{ reason: '  ' }, 'No reason is given'],
  [{ by: ' ' }, 'Nobody is named'],
  [{ set: '' }, 'The set has no name'],
])('a text that is to be held on the terms %j is not put there', (terms, why) => {
  const { source } = text
  const hold = { until: 'embargo' as const, by: 'ana', reason: 'As agreed.', ...terms }
  expect(() => toJson({ source, hold })).toThrow(why)
})
