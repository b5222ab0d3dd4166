import { expect, test } from 'vitest'
import { read } from './read.ts'

const leadIns = (markdown: string) =>
  read(markdown)
    .passages.filter((passage) => passage.kind === 'list-item')
    .map((passage) => passage.leadIn)

test('a heading leads a list in where it ends in a colon', () => {
  expect(leadIns('### The states will:\n\n- dredge\n- build')).toEqual([
    'The states will:',
    'The states will:',
  ])
  expect(leadIns('### Aims\n\n- dredge')).toEqual([undefined])
})

test('an item far below the one above hangs on that one, the next of its depth does too', () => {
  expect(leadIns('They will:\n\n- - - dredge\n    - build\n- open')).toEqual([
    'They will:',
    'They will:',
    'They will:',
  ])
  expect(leadIns('- by 2031:\n    - dredge\n\n- build')).toEqual([undefined, 'by 2031:', undefined])
})

test('a sentence that announces a list leads it in, whatever mark ends it', () => {
  const announced = 'The plan includes a series of new harbour commitments by the U.S. government.'
  expect(leadIns(`${announced}\n\n- a new pilot team`)).toEqual([announced])
  expect(leadIns('The plan is old.\n\n- a new pilot team')).toEqual([undefined])
})
