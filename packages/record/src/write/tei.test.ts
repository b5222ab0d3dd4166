import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord, Mark, Passage } from '../schema.ts'
import { elementsNamed, wordsOf, xmlTree } from '../testing/xml-tree.ts'
import { toTei } from './tei.ts'

const written = (record: DocumentRecord) => xmlTree(toTei(record))
const call =
  '---\ntitle: Background Press Call\npublisher: Lake Office\ndate: 2031-03-04\nsource_url: https://lake.example/a\nspecimen: true\n---\nVia Teleconference\n\n9:00 A.M. EST\n\nMODERATOR: Welcome. This is on background.\n\nQ When?\n\nSENIOR OFFICIAL: In May:\n\n- the locks\n    - all'

describe('a call', () => {
  const record = read(call)
  const tree = written(record)

  test('is utterances of segments, each by somebody in a role', () => {
    const utterances = elementsNamed(tree, 'u')
    expect(utterances.map(({ attributes }) => [attributes.who, attributes.ana])).toEqual([
      ['#speaker-1', '#role-moderator'],
      ['#speaker-2', '#role-reporter'],
      ['#speaker-3', '#role-official'],
    ])
    expect(utterances.map((u) => elementsNamed(u, 'seg').map(wordsOf))).toEqual([
      ['Welcome. This is on background.'],
      ['When?'],
      ['In May:', 'the locks', 'all'],
    ])
    expect(elementsNamed(tree, 'note').map(wordsOf)).toEqual([
      'Via Teleconference',
      '9:00 A.M. EST',
      'MODERATOR:',
      'Q:',
      'SENIOR OFFICIAL:',
    ])
  })

  test('names in its header who speaks, by label alone, and the roles there are', () => {
    expect(
      elementsNamed(tree, 'person').map((person) => [person.attributes['xml:id'], wordsOf(person)]),
    ).toEqual([
      ['speaker-1', 'MODERATOR'],
      ['speaker-2', 'Q'],
      ['speaker-3', 'SENIOR OFFICIAL'],
    ])
    expect(elementsNamed(tree, 'category').map(({ attributes }) => attributes['xml:id'])).toEqual([
      'role-moderator',
      'role-reporter',
      'role-official',
    ])
  })

  test('says where it is from, how long it is, and where and when it was', () => {
    expect(elementsNamed(tree, 'bibl').map((bibl) => wordsOf(bibl).trim().split('\n'))).toEqual([
      ['Background Press Call', 'Lake Office', 'https://lake.example/a', '2031-03-04'],
    ])
    expect(elementsNamed(tree, 'measure').map(({ attributes }) => attributes)).toEqual([
      { unit: 'speeches', quantity: '3' },
      { unit: 'words', quantity: '22' },
    ])
    expect(elementsNamed(tree, 'setting').map((setting) => wordsOf(setting).trim().split('\n'))).toEqual([
      ['Via Teleconference', '2031-03-04T09:00:00-05:00'],
    ])
    expect(elementsNamed(tree, 'projectDesc').map(wordsOf).join()).toContain('Terms: On background')
    expect(elementsNamed(tree, 'availability').map(wordsOf)).toEqual([
      'An example: it describes no real event.',
    ])
  })

  test('gives every passage its anchor as identifier', () => {
    const ids = new Set([...toTei(record).matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id))
    expect(record.passages.filter(({ anchor }) => !ids.has(anchor))).toEqual([])
  })

  test('links answers to questions, and what goes on to what was interrupted', () => {
    const [first, question, last] = record.passages.filter(({ kind }) => kind === 'turn')
    const passages = record.passages.map((passage): Passage => {
      if (passage !== last) return passage
      return { ...passage, answers: question?.anchor ?? '', continues: first?.anchor ?? '' }
    })
    const [interrupted, , answer] = elementsNamed(written({ ...record, passages }), 'u')
    expect(answer?.attributes).toMatchObject({ corresp: `#${question?.anchor}`, prev: `#${first?.anchor}` })
    expect(interrupted?.attributes.next).toBe(`#${last?.anchor}`)
  })
})

test('a text in which nobody speaks has paragraphs, lists and tables below its headings', () => {
  const row: Passage = { anchor: 'r-1', kind: 'table-row', start: 0, end: 7, text: 'Port\t12' }
  const record = read('# Lake\n\nText:\n\n- one\n    - two\n\n## Aims')
  const tree = written({ ...record, passages: [...record.passages, row] })
  const shape = (name: string) => elementsNamed(tree, name).map((element) => wordsOf(element).trim())
  expect(shape('head')).toEqual(['Lake', 'Aims'])
  expect(elementsNamed(tree, 'div')).toHaveLength(3)
  expect(elementsNamed(tree, 'list')).toHaveLength(2)
  expect(shape('cell')).toEqual(['Port', '12'])
  expect(tree.attributes['xml:lang']).toBe('en')
  expect(elementsNamed(tree, 'listPerson')).toEqual([])
})

describe('marks', () => {
  const shown = (text: string, ...marks: readonly Mark[]) => {
    const passages: Passage[] = [
      { anchor: 'p-1', kind: 'paragraph', start: 0, end: text.length, text, marks: [...marks] },
      { anchor: 'n-1', kind: 'footnote', start: 90, end: 100, text: '1. In part' },
    ]
    return /<p xml:id="p-1">(.*)<\/p>/s.exec(toTei({ ...read('Text.'), passages }))?.[1]
  }

  test.each<[string, string, Mark]>([
    [
      'laughter',
      'a <vocal type="laughter"><desc>(Laughs)</desc></vocal> b',
      { kind: 'stage-direction', start: 2, end: 10 },
    ],
    [
      'applause',
      'a <kinesic type="applause"><desc>(Applause.)</desc></kinesic>',
      { kind: 'stage-direction', start: 2, end: 13 },
    ],
    [
      'any other direction',
      'a <incident><desc>(Thunder.)</desc></incident>',
      { kind: 'stage-direction', start: 2, end: 12 },
    ],
    [
      'what was not heard',
      'a <gap reason="inaudible"><desc>(inaudible)</desc></gap>',
      { kind: 'inaudible', start: 2, end: 13 },
    ],
    [
      'a name that was taken out',
      'a <gap reason="editorial"><desc>[official]</desc></gap>',
      { kind: 'redaction', start: 2, end: 12 },
    ],
    ['what an editor put in', '<supplied>[Vice]</supplied> a', { kind: 'insert', start: 0, end: 6 }],
    ['[sic]', 'a <note type="sic">[sic]</note>', { kind: 'sic', start: 2, end: 7, of: 'a' }],
    [
      'an interpreter’s words',
      '<note type="interpreted">(As interpreted.)</note> a',
      { kind: 'interpreted', start: 0, end: 17 },
    ],
    ['a cut-off', 'a <pc type="cut-off">—</pc>', { kind: 'cut-off', start: 2, end: 3 }],
    ['a footnote', 'a<ref target="#n-1">1</ref>', { kind: 'footnote', start: 1, end: 2 }],
    [
      'a footnote that is not there',
      'a<hi rend="superscript">2</hi>',
      { kind: 'footnote', start: 1, end: 2 },
    ],
    ['a reading withdrawn', '<del>one</del> two', { kind: 'struck', start: 0, end: 3 }],
  ])('%s', (_, xml, mark) => {
    expect(shown(xml.replace(/<[^>]*>/g, ''), mark)).toBe(xml)
  })

  test.each([
    ['held upon [until] May', 'held <choice><sic>upon</sic><corr>[until]</corr></choice> May', 'until'],
    ['held upon *[until]* May', 'held <choice><sic>upon</sic><corr>*[until]*</corr></choice> May', 'until'],
    ['held upon until May', 'held <choice><sic>upon</sic><corr>until</corr></choice> May', 'until'],
    ['held upon May [until]', 'held <del>upon</del> May [until]', 'until'],
  ])('a reading with its correction: %s', (text, xml, correction) => {
    expect(shown(text, { kind: 'struck', start: 5, end: 9, correction })).toBe(xml)
  })
})
