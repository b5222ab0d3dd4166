import { expect, test } from 'vitest'
import type { Mark, Passage } from '../schema.ts'
import { hasPrintedCorrection } from './printed-correction.ts'

function struckIn(written: string, correction?: string): boolean {
  const start = written.indexOf('<')
  const end = written.indexOf('>') - 1
  const text = written.replaceAll(/[<>]/g, '')
  const passage: Passage = { anchor: 'p', kind: 'paragraph', start: 100, end: 100 + text.length, text }
  const mark: Mark = {
    kind: 'struck',
    start: 100 + start,
    end: 100 + end,
    ...(correction === undefined ? {} : { correction }),
  }
  return hasPrintedCorrection(passage, mark)
}

test.each([
  ['it <sells> [buys] power', 'buys', true],
  ['it <sells> [buys] power', '[buys]', true],
  ['it <sells>*[buys] power', 'buys', true],
  ['it <sells> buys power', 'buys', true],
  ['it <sells> power*', 'buys', false],
  ['it <sells> power', undefined, false],
])('in %s the reading %s stands behind the words struck: %s', (written, correction, is) => {
  expect(struckIn(written, correction)).toBe(is)
})
