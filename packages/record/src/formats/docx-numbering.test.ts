import { expect, test } from 'vitest'
import { withNumbers, withoutNumbers } from './docx-numbering.ts'

const paragraph = (words: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const inList = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
const document = (...paragraphs: readonly string[]) =>
  `<w:document xmlns:w="w"><w:body>${paragraphs.join('')}</w:body></w:document>`

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (lists: string) => `<w:numbering xmlns:w="w">${lists}</w:numbering>`
const law = numbering(
  `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', 'Article %1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
)

/** The words of each paragraph, numbers included. */
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([each]) => each.replace(/<[^>]*>/g, ''))

test('lists of one kind count on together until one begins anew', () => {
  const xml = document(
    paragraph('a', inList(1)),
    paragraph('b', inList(1, 1)),
    paragraph('c', inList(1)),
    paragraph('d', inList(2)),
    paragraph('e', inList(2)),
    paragraph('f', inList(0)),
  )
  expect(wordsOf(withNumbers({ document: xml, numbering: law, styles: undefined }))).toEqual([
    'Article I a',
    'I.1 b',
    'Article II c',
    'Article V d',
    'Article VI e',
    'f',
  ])
})

test('a style brings its list, also to the styles that are made from it', () => {
  const styles = `<w:styles xmlns:w="w">
    <w:style w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Small"><w:basedOn w:val="Clause"/></w:style></w:styles>`
  const xml = document(
    paragraph('a', '<w:pStyle w:val="Clause"/>'),
    paragraph('b', '<w:pStyle w:val="Small"/>'),
    paragraph('c', '<w:pStyle w:val="Other"/>'),
  )
  expect(wordsOf(withNumbers({ document: xml, numbering: law, styles }))).toEqual([
    'Article I a',
    'Article II b',
    'c',
  ])
})

test('a list that a style defines is that of the style', () => {
  const linked = numbering(
    `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>
     <w:abstractNum w:abstractNumId="2">${level(0, 'decimalZero', '%1)')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
  )
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>'
  const xml = document(paragraph('a', inList(1)))
  expect(wordsOf(withNumbers({ document: xml, numbering: linked, styles }))).toEqual(['01) a'])
})

test('a bullet and a paragraph of a former revision count for nothing', () => {
  const bullets = numbering(
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', 'o')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  )
  const xml = document(
    paragraph('a', inList(1)),
    paragraph('b', `<w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`),
  )
  expect(withNumbers({ document: xml, numbering: bullets, styles: undefined })).toBe(xml)
  expect(withNumbers({ document: xml, numbering: undefined, styles: undefined })).toBe(xml)
})

test('numbers that are written out are bullets to whoever reads on', () => {
  expect(withoutNumbers(law)).not.toMatch(/upperRoman|decimal/)
  expect(withoutNumbers(law).match(/numFmt w:val="bullet"/g)).toHaveLength(2)
})
