import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { outlineOf, type Section } from './outline.ts'
import { partsOf } from './structure.ts'

const shape = ({ heading, parts, sections }: Section): unknown => [
  heading?.text ?? null,
  parts.map(({ turn, blocks }) => turn?.speaker ?? blocks.length),
  ...sections.map(shape),
]

test('what stands before the first heading has none, and lower headings stand below higher ones', () => {
  const { passages } = read(
    'Before.\n\n## Lake\n\nOne.\n\nTwo.\n\n#### Aims\n\n### Ports\n\nThree.\n\n# Vell',
  )
  expect(shape(outlineOf(partsOf(passages)))).toEqual([
    null,
    [1],
    ['Lake', [2], ['Aims', []], ['Ports', [1]]],
    ['Vell', []],
  ])
})

test('turns stand below the heading above them', () => {
  const heading = { anchor: 'h-1', kind: 'heading' as const, start: 0, end: 4, text: 'Lake', level: 2 }
  const { passages } = read('MODERATOR: Welcome.\n\nQ When?')
  expect(shape(outlineOf(partsOf([heading, ...passages])))).toEqual([null, [], ['Lake', ['MODERATOR', 'Q']]])
})
