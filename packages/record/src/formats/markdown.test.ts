import { expect, test } from 'vitest'
import { markdownBlocks } from './markdown.ts'

/** Each block as `kind level: line / line`. */
const shown = (markdown: string) =>
  markdownBlocks(markdown).map(
    ({ kind, level, lines }) => `${kind} ${level}: ${lines.map((line) => line.text).join(' / ')}`,
  )

test('emphasis beside a no-break space leaves no asterisk in the text', () => {
  expect(shown('The **harbour fund\u00a0**opens in May.')).toEqual([
    'paragraph 0: The harbour fund opens in May.',
  ])
  expect(shown('She said *\u00a0at once*.')).toEqual(['paragraph 0: She said at once.'])
})

test('emphasis beside punctuation leaves no asterisk in the text', () => {
  expect(shown('The ferry**(new)**runs.')).toEqual(['paragraph 0: The ferry(new)runs.'])
  expect(shown('A “**lake**”pact')).toEqual(['paragraph 0: A “lake”pact'])
})

test('an asterisk between spaces stays what it is', () => {
  expect(shown('Three * four')).toEqual(['paragraph 0: Three * four'])
})

test('a hard line break parts lines of one paragraph, a soft one only words', () => {
  expect(shown('Via telephone\\\n9:00 A.M.\nCET')).toEqual(['paragraph 0: Via telephone / 9:00 A.M. CET'])
  expect(shown('Via telephone  \n9:00 A.M.')).toEqual(['paragraph 0: Via telephone / 9:00 A.M.'])
  expect(shown('Via telephone<br>9:00 A.M.')).toEqual(['paragraph 0: Via telephone / 9:00 A.M.'])
})

test('an underline keeps its words and loses its tags', () => {
  expect(shown('<u>Clear water</u> is an aim.')).toEqual(['paragraph 0: Clear water is an aim.'])
})

test('an escaped character stands for itself', () => {
  expect(shown("\\*Not for air\\* \\[official\\] \\#1 it\\'s")).toEqual([
    "paragraph 0: *Not for air* [official] #1 it's",
  ])
})

test('an underscore inside a word is no emphasis', () => {
  expect(shown('the file lake_level_report')).toEqual(['paragraph 0: the file lake_level_report'])
})

test('a link keeps its words and loses its address', () => {
  expect(shown('See [the plan](https://lake.example/plan) today.')).toEqual([
    'paragraph 0: See the plan today.',
  ])
})

test('a line that looks like a link reference stays text', () => {
  expect(shown('[official]: Good day')).toEqual(['paragraph 0: [official]: Good day'])
})

test('a line bold from end to end is a heading', () => {
  expect(shown('**Clean Water**\n\nWe will dredge.')).toEqual([
    'heading 3: Clean Water',
    'paragraph 0: We will dredge.',
  ])
  expect(shown('**Clean Water**\\\nWe will dredge.')).toEqual([
    'heading 3: Clean Water',
    'paragraph 0: We will dredge.',
  ])
})

test('a bold sentence and a bold lead-in are no headings', () => {
  expect(shown('**We will dredge.**')).toEqual(['paragraph 0: We will dredge.'])
  expect(shown('**To clear the water, we will:**\n\n- dredge')).toEqual([
    'paragraph 0: To clear the water, we will:',
    'list-item 1: dredge',
  ])
})

test('a bold run-in that ends in a colon heads its paragraph', () => {
  const both = ['heading 3: Clean water:', 'paragraph 0: We will dredge.']
  expect(shown('**Clean water:** We will dredge.')).toEqual(both)
  expect(shown('**Clean water**: We will dredge.')).toEqual(both)
  expect(shown('**Clean water:\u00a0**We will dredge.')).toEqual(both)
})

test('headings keep the level that they are marked up with', () => {
  expect(shown('# Lake\n\n## Water\n\nShore\n-----')).toEqual([
    'heading 1: Lake',
    'heading 2: Water',
    'heading 2: Shore',
  ])
})

test('a nested list keeps its depth', () => {
  expect(shown('- boats:\n    - ferries\n    - barges\n- locks')).toEqual([
    'list-item 1: boats:',
    'list-item 2: ferries',
    'list-item 2: barges',
    'list-item 1: locks',
  ])
})

test('a list that a comment cuts in two is two lists of items and no comment', () => {
  expect(shown('- ferries\n\n<!-- -->\n\n- barges')).toEqual(['list-item 1: ferries', 'list-item 1: barges'])
})

test('the cells of a row of a table are parted by tabs', () => {
  const table =
    '<table>\n<tr><th>Boats</th><th>Number</th></tr>\n<tr><td>Ferries<br />\nand barges</td>\n<td>12</td></tr>\n</table>'
  const rows = ['table-row 0: Boats\tNumber', 'table-row 0: Ferries and barges\t12']
  expect(shown(table)).toEqual(rows)
  expect(shown(`The fleet:\n\n${table}\n\nIt grows.`)).toEqual([
    'paragraph 0: The fleet:',
    ...rows,
    'paragraph 0: It grows.',
  ])
})

test('a blank line inside a table ends no row', () => {
  expect(shown('<table>\n<tr><td>Ferries</td>\n\n<td>12</td></tr>\n\n</table>\n\nThe *end*.')).toEqual([
    'table-row 0: Ferries\t12',
    'paragraph 0: The end.',
  ])
})

test('a table that is never closed ends at a blank line', () => {
  expect(shown('<table>\n<tr><td>Ferries</td><td>12</td>\n\nThe *end*.')).toEqual([
    'table-row 0: Ferries\t12',
    'paragraph 0: The end.',
  ])
})

test('a figure keeps its caption in one line, in a list as an item', () => {
  expect(
    shown('<figure>\n<img src="a.jpg" alt="quay">\n<figcaption>The quay\nin May</figcaption>\n</figure>'),
  ).toEqual(['paragraph 0: The quay in May'])
  expect(shown('- boats\n\n    <figure><figcaption>The quay</figcaption></figure>')).toEqual([
    'list-item 1: boats',
    'list-item 1: The quay',
  ])
})

test('words that no page would show are kept', () => {
  expect(shown('<div hidden>The quay.</div>')).toEqual(['paragraph 0: The quay.'])
  expect(shown('<div>\n<!-- The quay')).toEqual(['paragraph 0: <!-- The quay'])
})

test('words of a code block are words of the text', () => {
  expect(shown('    four spaces in')).toEqual(['paragraph 0: four spaces in'])
})

test('a page of opened links that never close is read as its words', () => {
  const [block] = markdownBlocks('[a](b'.repeat(2000))
  expect(block?.lines[0]?.text).toBe('[a](b'.repeat(2000))
})

test('words behind the marks of a code block are kept', () => {
  const lines = markdownBlocks('```quays and locks\nopen in May\n```').flatMap((block) => block.lines)
  expect(lines.map((line) => line.text).join(' ')).toBe('quays and locks open in May')
})

test('the number of an item is the first of its words, as it is printed', () => {
  expect(shown('3.  ferries\n3.  **locks**\n    - of steel\n\n    and more\n')).toEqual([
    'list-item 1: 3. ferries',
    'list-item 1: 3. locks',
    'list-item 2: of steel',
    'list-item 1: and more',
  ])
  expect(shown('1) # Ports\n2) ```\n   boats\n   ```\n\n- 2031.\n- open')).toEqual([
    'heading 1: 1) Ports',
    'list-item 1: 2) boats',
    'list-item 1: 2031.',
    'list-item 1: open',
  ])
})

test('two asterisks that pair with none say nothing, one that is printed stays', () => {
  expect(shown('The quay**  \nin May \\*\\*')).toEqual(['paragraph 0: The quay / in May **'])
  expect(shown('See **\\*** there')).toEqual(['paragraph 0: See * there'])
})

test('bold that is closed on a line of its own, or in the next paragraph, is bold', () => {
  expect(shown('**Clean Water  \n**\nWe dredge.')).toEqual([
    'heading 3: Clean Water',
    'paragraph 0: We dredge.',
  ])
  expect(shown('**Clean  \n**Water')).toEqual(['heading 3: Clean', 'paragraph 0: Water'])
  expect(shown('**Clean Water\n\nSafe Ferries**\n\nWe dredge.')).toEqual([
    'heading 3: Clean Water',
    'heading 3: Safe Ferries',
    'paragraph 0: We dredge.',
  ])
})

test('a tag that stands between words begins no HTML', () => {
  expect(shown('<u>\nThe *quay*\n</u>\n<https://lake.example/>')).toEqual([
    'paragraph 0: The quay https://lake.example/',
  ])
  expect(shown('<br />\n**Clean Water**\n\nWe dredge.')).toEqual([
    'heading 3: Clean Water',
    'paragraph 0: We dredge.',
  ])
})

test('words behind a comment are read as words', () => {
  expect(shown('<!-- old --> [the *quay*](https://lake.example/)')).toEqual(['paragraph 0: the quay'])
})

test('a line that is set in begins a paragraph', () => {
  expect(shown('Sec. 2. We dredge.  \n\u00a0\u00a0\u00a0\u00a0\u00a0(a) The quay.  \nIn May.')).toEqual([
    'paragraph 0: Sec. 2. We dredge.',
    'paragraph 0: (a) The quay. / In May.',
  ])
})
