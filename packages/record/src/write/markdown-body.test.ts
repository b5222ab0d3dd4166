import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { markdownBody } from './markdown-body.ts'

const body = (source: string) => markdownBody(read(source).passages)

test('headings, paragraphs and lists look as anybody would write them', () => {
  expect(
    body('Lake summit\n===========\n\nThe states pledged to:\n\n*   dredge;\n    1.  by 2034\n*   build.'),
  ).toBe('# Lake summit\n\nThe states pledged to:\n\n- dredge;\n  - 1\\. by 2034\n- build.\n')
})

test('an item far below the one above it opens the lists between on its own line', () => {
  const item = (level: number, text: string) => ({
    anchor: `i-${text}`,
    kind: 'list-item' as const,
    start: 0,
    end: text.length,
    text,
    level,
  })
  const markdown = markdownBody([item(1, 'one'), item(4, 'two'), item(2, 'three'), item(3, 'four')])
  expect(markdown).toBe('- one\n  - - - two\n  - three\n    - four\n')
  expect(read(markdown).passages.map(({ level, text }) => [level, text])).toEqual([
    [1, 'one'],
    [4, 'two'],
    [2, 'three'],
    [3, 'four'],
  ])
})

test('a turn opens with its label in bold, and a rule stands where nobody speaks any more', () => {
  expect(body('2:00 P.M. EST\n\nMODERATOR: Welcome.\n\nTo all.\n\nQ When?\n\nEND 2:10 P.M. EST')).toBe(
    '2:00 P.M. EST\n\n**MODERATOR:** Welcome.\n\nTo all.\n\n**Q:** When?\n\n---\n\nEND 2:10 P.M. EST\n',
  )
})

test('a label whose turn begins with a list, or says nothing, stands alone', () => {
  expect(body('MODERATOR:\n\n- Orsk\n\nQ When?\n\nMS. ORSK:')).toBe(
    '**MODERATOR:**\n\n- Orsk\n\n**Q:** When?\n\n**MS. ORSK:**\n',
  )
})

test('a heading of two lines is one heading', () => {
  const markdown = body('Lake\\\nsummit #\n===')
  expect(markdown).toBe('# Lake<br>summit \\#\n')
  expect(read(markdown).text).toBe('Lake\nsummit #')
})

test('rows are those of an HTML table, for Markdown has none without a head', () => {
  const row = (text: string) => ({
    anchor: `r-${text}`,
    kind: 'table-row' as const,
    start: 0,
    end: text.length,
    text,
  })
  expect(markdownBody([row('Port\tShips & boats'), row('\t<12')])).toBe(
    '<table>\n<tr><td>Port</td><td>Ships &amp; boats</td></tr>\n<tr><td></td><td>&lt;12</td></tr>\n</table>\n',
  )
})
