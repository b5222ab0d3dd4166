import { expect, test } from 'vitest'
import { htmlBlocks } from './html-blocks.ts'

const items = (html: string) => htmlBlocks(html).map((block) => block.lines[0]?.text)

test('an item of a numbered list begins with its number', () => {
  expect(items('<ol><li>ferries<li>locks</ol>')).toEqual(['1. ferries', '2. locks'])
  expect(items('<ol start=4><li>ferries<li value=9>locks<li>quays</ol>')).toEqual([
    '4. ferries',
    '9. locks',
    '10. quays',
  ])
  expect(items('<ol reversed><li>ferries<li>locks</ol>')).toEqual(['2. ferries', '1. locks'])
})

test('letters and Roman numerals are those that the page prints', () => {
  expect(items('<ol type="a" start="26"><li>z<li>aa</ol>')).toEqual(['z. z', 'aa. aa'])
  expect(items('<ol type="I" start="3"><li>x<li>y</ol>')).toEqual(['III. x', 'IV. y'])
  expect(items('<ol style="list-style-type: lower-alpha"><li>x</ol>')).toEqual(['a. x'])
})

test('a number that the words begin with is not said twice, one that is switched off not at all', () => {
  expect(items('<ol><li>1. ferries</ol>')).toEqual(['1. ferries'])
  expect(items('<ol style="list-style: none"><li>ferries</ol>')).toEqual(['ferries'])
})

test('an item of several paragraphs is numbered once, a bold one stays bold from its start', () => {
  expect(items('<ol><li><p>ferries</p><p>by 2030</p><li>locks</ol>')).toEqual([
    '1. ferries',
    'by 2030',
    '2. locks',
  ])
  const [block] = htmlBlocks('<ol><li><b>Ferries.</b> More.</ol>')
  expect(block?.lines).toEqual([{ text: '1. Ferries. More.', boldPrefix: 11 }])
})
