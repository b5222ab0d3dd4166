import { questionList } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './layout.ts'
import { call, factSheet, linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const gaggle = desk.write(
  'gaggle.md',
  [
    '# Gaggle on the ferry',
    'MODERATOR: Two questions, then we land.',
    'Q When do the locks open?',
    'SENIOR OFFICIAL: In May.\n\nThe upper ones in June.',
    'Q Who pays the keepers?',
  ].join('\n\n'),
)

describe('readout questions', () => {
  test('shows each question with who asks it and every turn that answers', async () => {
    const { code, stdout, stderr } = await readout(['questions', gaggle])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.replaceAll(/[pt]-[0-9a-f]{8}/gu, 't-0')).toBe(
      [
        'Gaggle on the ferry',
        '2 questions',
        '',
        ' 1  A reporter · t-0',
        '    When do the locks open?',
        '      SENIOR OFFICIAL · t-0',
        '      In May.',
        '      The upper ones in June.',
        '',
        ' 2  A reporter · t-0',
        '    Who pays the keepers?',
        '      not answered',
        '',
      ].join('\n'),
    )
  })

  test('--about shows the exchanges that hold the words, and ends with 1 where none does', async () => {
    const { code, stdout } = await readout(['questions', '--about', 'Lock', gaggle])
    expect(code).toBe(0)
    expect(stdout).toContain('2 questions, 1 of them about “Lock”')
    expect(stdout).toContain('When do the *locks* open?')
    expect(stdout).toContain('In May.')
    expect(stdout).not.toContain('keepers')
    const none = await readout(['questions', '--about', 'volcano', gaggle])
    expect([none.code, linesOf(none.stdout).at(-1)]).toEqual([1, '2 questions, 0 of them about “volcano”'])
  })

  test('--json prints one list a line, as its schema says', async () => {
    const { code, stdout } = await readout(['questions', '--json', '--about', 'sewers', call, gaggle])
    expect(code).toBe(0)
    const lists = linesOf(stdout).map((line) => parsed(questionList, line))
    expect(lists.map(({ about, exchanges }) => [about, exchanges.length])).toEqual([
      ['sewers', 1],
      ['sewers', 0],
    ])
  })

  test('a text in which nobody asks ends with 1; one in which somebody does beside it, with 0', async () => {
    expect((await readout(['questions', factSheet])).code).toBe(1)
    expect((await readout(['questions', factSheet, gaggle])).code).toBe(0)
  })

  test('keeps to 80 columns in a pipe', async () => {
    const { stdout } = await readout(['questions', call])
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80)).toEqual([])
  })
})
