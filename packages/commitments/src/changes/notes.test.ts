/** What a reader is told: sentences that can be printed, and none where nothing changed. */
import { describe, expect, test } from 'vitest'
import type { Commitment, Target } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { changesBetween } from './changes.ts'

const notesOf = (a: Commitment, b: Commitment) => changesBetween(a, b).map(({ note }) => note)
const share = (metric: string, low: number): Target => ({
  metric,
  low,
  high: low,
  unit: '%',
  direction: 'reduce',
  baseline: null,
})

describe('who', () => {
  const dredge = (...parties: string[]) => commitment('dredge the channel', { parties })

  test('states are named as texts name them', () => {
    expect(notesOf(dredge('CA', 'US'), dredge('CA'))).toEqual([
      'The United States is not among those who promise it here.',
    ])
    expect(notesOf(dredge('CA'), dredge('CA', 'US'))).toEqual(['The United States now promises it too.'])
  })

  test('a body and its members are the same, and none of them comes or goes with its name', () => {
    const members = dredge('AU', 'IN', 'JP', 'US')
    expect([...notesOf(dredge('quad'), members), ...notesOf(members, dredge('quad'))]).toEqual([])
    expect(notesOf(dredge('g7'), dredge('JP', 'US'))).toEqual([
      'The G7 is not among those who promise it here.',
    ])
    expect(notesOf(dredge('JP', 'US'), dredge('g7'))).toEqual(['The G7 now promises it too.'])
  })
})

describe('how much', () => {
  test('a number for another thing did not go from one to the other', () => {
    const farms = commitment('cut the runoff of farms', { target: share('runoff of farms', 60) })
    const sewers = commitment('cut the runoff of sewers', { target: share('runoff of sewers', 15) })
    expect(notesOf(farms, sewers)).toContain(
      'In place of 60 percent for “runoff of farms” stands 15 percent for “runoff of sewers”.',
    )
  })

  test('the same share of something else is another promise', () => {
    const lake = commitment('keep 30 percent of Lake Ellenmar', { target: share('Lake Ellenmar by', 30) })
    const lakes = commitment('keep 30 percent of all lakes', { target: share('all lakes by', 30) })
    expect(changesBetween(lake, lakes)).toContainEqual({
      type: 'scope changed',
      from: 'Lake Ellenmar',
      to: 'all lakes',
      note: 'It was for “Lake Ellenmar” and is now for “all lakes”.',
    })
  })

  test('money is a sum, not a target', () => {
    const paid = commitment('lend XO money', { target: { ...share('pumps', 5e6), unit: 'EUR' } })
    expect(notesOf(paid, commitment('lend XO money'))).toEqual(['The sum of EUR 5 million is dropped.'])
  })
})

describe('through what', () => {
  test('a body that both name, one by its letters, has not changed', () => {
    const plan = commitment('update the Lake Plan for Ice and Floods', {
      mechanism: 'Lake Plan for Ice and Floods',
    })
    const office = commitment('The Ice Office will update the LPIF', { mechanism: 'Ice Office' })
    expect(notesOf(plan, office)).toEqual([])
  })

  test('praise for a compact, and for whom it is, make no other compact of it', () => {
    const mechanism = (name: string) => ({ mechanism: name })
    const bold = commitment(
      'pursue a bold new lake compact on eels',
      mechanism('bold new lake compact on eels'),
    )
    const plain = commitment(
      'a lake compact on eels for pilots',
      mechanism('lake compact on eels for pilots'),
    )
    expect(changesBetween(plain, bold).map(({ type }) => type)).not.toContain('mechanism renamed')
  })

  test('a number is of what it counts, not of the word behind it', () => {
    const [of120, of200] = [120, 200].map((some) => commitment(`train ${some} young deckhands`))
    expect(of120 && of200 && changesBetween(of120, of200)).toMatchObject([
      { type: 'number changed', from: '120 young deckhands', to: '200 young deckhands' },
    ])
  })

  test('what is said of all of it limits nothing', () => {
    const all = commitment('cut soot from all ferries')
    expect(
      changesBetween(all, commitment('cut soot'))
        .map(({ note }) => note)
        .join(),
    ).not.toContain('limit')
  })

  test.each([
    ['Lake Nations Ice Council', 'LN Ice Council'],
    ['Treaty on the Peaceful Uses of Ice', 'Treaty on the Peaceful Use of Ice'],
    ['Article 5 of the Treaty of Mutual Rescue', 'Article V of the Treaty'],
    ['Article 2.1c of the Vell Ice Agreement', 'Vell Ice Agreement'],
  ])('“%s” and “%s” are one body', (name, other) => {
    const [long, short] = [name, other].map((mechanism) =>
      commitment(`rescue ferries under the ${mechanism}`, { mechanism }),
    )
    for (const [a, b] of [
      [long, short],
      [short, long],
    ])
      expect(a && b && notesOf(a, b).filter((note) => /named|names/.test(note))).toEqual([])
  })

  test.each([
    ['Article 5 of the Lake Treaty', 'Article 9 of the Lake Treaty'],
    ['Article V of the Lake Treaty', 'Article IX of the Lake Treaty'],
    ['Article 5 of the Lake Treaty', 'Annex 5 to the Lake Treaty'],
  ])('“%s” and “%s” are two parts of one', (name, other) => {
    const [from, to] = [name, other].map((mechanism) =>
      commitment(`rescue ferries under ${mechanism}`, { mechanism }),
    )
    expect(from && to && notesOf(from, to)).toEqual([`Where it named “${name}”, it now names “${other}”.`])
  })

  test('a body for another thing takes no place of it', () => {
    const ice = commitment('send warnings through the Ice Office', { mechanism: 'Ice Office' })
    const ferries = commitment('send warnings through the Ferry Compact', { mechanism: 'Ferry Compact' })
    expect(notesOf(ice, ferries)).toEqual([
      'The “Ice Office” is no longer named.',
      'It now names the “Ferry Compact”.',
    ])
  })

  test('a body for the same thing does', () => {
    const group = commitment('set up an ice working group', { mechanism: 'ice working group' })
    const office = commitment('set up the Ice Office', { mechanism: 'Ice Office' })
    expect(notesOf(group, office)).toEqual([
      'Where it named the “ice working group”, it now names the “Ice Office”.',
    ])
  })
})

describe('what is done', () => {
  const deed = (words: string) => [{ name: 'deed', words }]

  test('one verb is one deed, however it was coded', () => {
    const update = commitment('update the plan', { action: 'deliver', cues: deed('update') })
    const again = commitment('revise the plan', { action: 'support', cues: deed('revise') })
    expect(notesOf(update, again)).toEqual([])
  })

  test('who looks into it makes it no weaker, and what was only looked into cannot weaken', () => {
    const named = commitment('Orsk, Vell, and the Lake Office will discuss ways to dredge it', {
      action: 'explore',
      parties: ['XO', 'XV', 'lake office'],
    })
    const we = commitment('we will also discuss ways to dredge it', { action: 'explore' })
    expect([...notesOf(named, we), ...notesOf(we, named)].join()).not.toContain('weaker')
    const working = (quote: string) => commitment(quote, { action: 'cooperate', parties: ['CA', 'JP'] })
    expect(
      notesOf(working('Canada and Japan will discuss eels'), working('we will discuss eels')).join(),
    ).not.toContain('weaker')
  })

  test('a weaker deed is told as it is worded', () => {
    const dredge = commitment('dredge the channel', { action: 'cooperate' })
    const weakened = (quote: string) => notesOf(dredge, commitment(quote, { action: 'cooperate' }))
    expect(weakened('discuss the channel to dredge')).toContain(
      'The deed is weaker: from working together on it to looking into it.',
    )
    expect(weakened('participate in what is to dredge the channel')).toContain(
      'The deed is weaker: from working together on it to taking part in it.',
    )
    const rules = commitment('establish rules for salt', { action: 'establish' })
    expect(notesOf(rules, commitment('negotiate rules for salt', { action: 'deliver' }))).toContain(
      'The deed is weaker: from setting it up to negotiating it.',
    )
  })
})

describe('how far', () => {
  const dredge = (rest: string) => commitment(`dredge the channel${rest}`)

  test('a thing that is joined is covered; a deed that is joined is a promise of its own', () => {
    expect(notesOf(dredge(''), dredge(' and the harbour'))).toEqual(['It now also covers “the harbour”.'])
    expect(notesOf(dredge(''), dredge(', and to plant reeds'))).toEqual([])
  })

  test('a limit is told with what it is of', () => {
    expect(notesOf(dredge(''), dredge(' in the mouth of the Tarn'))).toEqual([
      'A limit is new: “in the mouth of the Tarn”.',
    ])
  })

  test('a body given in letters is no limit beside the body spelled out', () => {
    const spelled = dredge(' at the Lake Trade Organization immediately')
    const letters = dredge(' at the LTO immediately')
    expect([...notesOf(spelled, letters), ...notesOf(letters, spelled)]).toEqual([])
  })

  test('what tells of something new limits nothing', () => {
    expect(notesOf(dredge(''), dredge(' and publish surveys of eels'))).not.toContainEqual(
      expect.stringContaining('limit'),
    )
  })

  test('the commas of a name part no list', () => {
    const use = (whose: string) => commitment(`use the registry of ${whose}`)
    expect(notesOf(use('Vell'), use('the Bureau of Eels, Herons, Otters and Reeds'))).not.toContainEqual(
      expect.stringContaining('covers'),
    )
  })

  test('no more than three things are listed', () => {
    const [note = ''] = notesOf(
      dredge(''),
      dredge(', the harbour, the locks, the ferries, the buoys and the pumps'),
    )
    expect(note.match(/“/g)).toHaveLength(3)
  })

  test('who promises is no part of what is promised', () => {
    const cues = (actor: string, lead: string) => [
      { name: 'public actor', words: actor },
      { name: 'performative', words: lead },
      { name: 'deed', words: 'dredge' },
    ]
    const plain = dredge('')
    for (const named of [
      commitment('President Vane and President Orlo Jr. reaffirmed their intent to dredge the channel', {
        cues: cues('President Orlo Jr.', 'reaffirmed their intent to'),
      }),
      commitment('Orsk and the Lake Union also agree to dredge the channel', {
        cues: cues('Orsk and the Lake Union', 'agree to'),
      }),
    ])
      expect([...notesOf(plain, named), ...notesOf(named, plain)]).toEqual([])
  })

  test('what the cues do not tell is not passed over', () => {
    const cues = [{ name: 'public actor', words: 'we' }]
    const listed = commitment('dredge the channel and the harbour', { cues })
    expect(notesOf(dredge(''), listed)).toEqual(['It now also covers “the harbour”.'])
  })

  test.each([', based on careful surveys', ', and Minister Vane also signed surveys'])(
    '“%s” is nothing that is covered',
    (rest) => {
      expect(notesOf(dredge(''), dredge(rest)).join()).not.toContain('covers')
    },
  )

  test('a word for the whole is told with its noun', () => {
    expect(notesOf(dredge(' with boats'), dredge(' with all available boats'))).toEqual([
      'It is now for “all available boats”.',
    ])
    expect(notesOf(dredge(' with boats'), dredge(' with all of the boats')).join()).toContain(
      '“all of the boats”',
    )
    expect(notesOf(dredge(''), dredge(' with all available boats'))).toEqual([])
    expect(notesOf(dredge(''), dredge(' in all')).join()).not.toContain('all')
  })

  test.each([
    ['guard Tarn’s waters', 'guard all of Tarn’s waters', 'It is now for “all of Tarn’s waters”.'],
    [
      'dredge the lake',
      'dredge the lake and the mouth of the Tarn',
      'It now also covers “the mouth of the Tarn”.',
    ],
    ['dredge the lake', 'dredge the lake and the mouths of deep', 'It now also covers “the mouths”.'],
    [
      'dredge the lake',
      'dredge the lake and the mouth of the Tarn River (TR)',
      'covers “the mouth of the Tarn River”.',
    ],
    ['buy pumps', 'buy deep-lake pumps', 'It is now limited to “deep-lake pumps”.'],
    ['found posts', 'found posts, and tide-sharing desks', 'It now also covers “tide-sharing desks”.'],
  ])('a note on “%s” and “%s” cuts no phrase short', (from, to, note) => {
    expect(notesOf(commitment(from), commitment(to)).join(' ')).toContain(note)
  })
})
