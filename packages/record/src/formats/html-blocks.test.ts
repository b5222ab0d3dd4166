import { expect, test } from 'vitest'
import { htmlBlocks } from './html-blocks.ts'

/** Each block as `kind level: line / line`, the tabs of a row as `|`. */
const shown = (html: string) =>
  htmlBlocks(html).map(
    ({ kind, level, lines }) =>
      `${kind} ${level}: ${lines.map((line) => line.text.replaceAll('\t', '|')).join(' / ')}`,
  )

test('headings keep their level, paragraphs their lines', () => {
  expect(shown('<h1>Lake <em>summit</em></h1><p>Via telephone<br>9:00 A.M.\nCET</p>')).toEqual([
    'heading 1: Lake summit',
    'paragraph 0: Via telephone / 9:00 A.M. CET',
  ])
  expect(shown('<div role="heading" aria-level="3">Shore</div>')).toEqual(['heading 3: Shore'])
})

test('two line breaks in a row part paragraphs, not the items of a list', () => {
  expect(shown('MODERATOR: Good day.<br>\n<br />OFFICIAL: Thank you.')).toEqual([
    'paragraph 0: MODERATOR: Good day.',
    'paragraph 0: OFFICIAL: Thank you.',
  ])
  expect(shown('<ul><li>boats<br><br>and locks</ul>')).toEqual(['list-item 1: boats / and locks'])
})

test('a nested list keeps its depth, with or without closing tags', () => {
  const items = ['list-item 1: boats', 'list-item 2: ferries', 'list-item 2: barges', 'list-item 1: locks']
  expect(shown('<ul><li>boats<ul><li>ferries<li>barges</ul><li>locks</ul>')).toEqual(items)
  expect(shown('<ul><li>boats</li><ul><li>ferries</li><li>barges</li></ul><li>locks</li></ul>')).toEqual(
    items,
  )
})

test('bold beginnings are headings as in Markdown', () => {
  expect(
    shown('<p><strong>Clean water:</strong>&nbsp;We dredge.</p><p><b>The Shore</b></p>We dredge.'),
  ).toEqual([
    'heading 4: Clean water:',
    'paragraph 0: We dredge.',
    'heading 3: The Shore',
    'paragraph 0: We dredge.',
  ])
  expect(shown('<p><span style="font-weight: 700">The Shore</span></p>')).toEqual(['heading 3: The Shore'])
})

test('what is struck out is told, by whichever tag or style', () => {
  const [block] = htmlBlocks(
    '<p>On <s>May 2</s> <span style="text-decoration: line-through">May 3</span> May 4</p>',
  )
  expect(block?.lines[0]?.struck).toEqual([{ start: 3, end: 14 }])
})

test('a bold frame whose own style is normal is not bold', () => {
  expect(shown('<b style="font-weight:normal"><p>The Shore</p></b>')).toEqual(['paragraph 0: The Shore'])
})

test('a row of a table is its cells parted by tabs, whatever a cell holds', () => {
  const table = `<table><caption>Fleet</caption><thead><tr><th>Kind<th>Boats</thead>
    <tr><td><p>Ferries</p><p>(new)</p><td>12<br>by 2030</tr><tr><td><td>3</tr><tr><td></td></tr></table>`
  expect(shown(table)).toEqual([
    'paragraph 0: Fleet',
    'table-row 0: Kind|Boats',
    'table-row 0: Ferries (new)|12 by 2030',
    'table-row 0: |3',
  ])
})

test('a cell that spans rows or columns keeps the others in their columns', () => {
  const table =
    '<table><tr><th rowspan=2>East<th colspan=2>Boats<th>All<tr><td>1<td>2<td>3<tr><td>West<td>4</table>'
  expect(shown(table)).toEqual(['table-row 0: East|Boats||All', 'table-row 0: |1|2|3', 'table-row 0: West|4'])
})

test('rows that stand without their table are rows', () => {
  expect(shown('<tr><td>Ferries<td>12</tr>')).toEqual(['table-row 0: Ferries|12'])
})

test('a table that only holds a page in place is what it holds', () => {
  expect(shown('<table><tr><td>OFFICIAL: Good day.<br><br>Q: When?</td></tr></table>')).toEqual([
    'paragraph 0: OFFICIAL: Good day.',
    'paragraph 0: Q: When?',
  ])
  const nested = '<table><tr><td>Menu<td><table><tr><td>Ferries<td>12</table></table>'
  expect(shown(nested)).toEqual(['paragraph 0: Menu', 'table-row 0: Ferries|12'])
})

test('a figure keeps its caption, a quotation its paragraphs, a printed text its lines', () => {
  expect(shown('<figure><img alt="a quay"><figcaption>The quay.</figcaption></figure>')).toEqual([
    'paragraph 0: The quay.',
  ])
  expect(shown('<blockquote><p>One.</p><p>Two.</p></blockquote>')).toEqual([
    'paragraph 0: One.',
    'paragraph 0: Two.',
  ])
  expect(shown('<pre>One\n  two</pre>')).toEqual(['paragraph 0: One / two'])
})

test('what no reader sees is left out, a heading that is a button is not', () => {
  const page = `<nav>Home</nav><script>let a = "<p>b</p>"</script><style>p{}</style><p hidden>no</p>
    <p style="display:none">no</p><button>Share</button><h2><button>Ferries</button></h2><p>Run&shy;ning.</p>`
  expect(shown(page)).toEqual(['heading 2: Ferries', 'paragraph 0: Running.'])
})

test('what is never closed keeps its words', () => {
  expect(shown('<p>the <b>pier <!-- and the quay')).toEqual(['paragraph 0: the pier <!-- and the quay'])
  expect(shown('the pier <a href="x')).toEqual(['paragraph 0: the pier <a href="x'])
  expect(shown('depth < 3 m &amp; more')).toEqual(['paragraph 0: depth < 3 m & more'])
})

test('tags nested beyond all sense keep their words', () => {
  expect(shown(`${'<div>'.repeat(200_000)}The lake.`)).toEqual(['paragraph 0: The lake.'])
  expect(shown(`${'<b><i>'.repeat(2000)}The lake.<p>`)).toEqual(['paragraph 0: The lake.'])
})
